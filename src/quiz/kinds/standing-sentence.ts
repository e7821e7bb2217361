import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { isBareParticiple, isFiniteAt, isRelativeToInner, lower } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { dropAsides } from '../clauses/parts.ts';
import { hasOwnParts, isOwnPart } from '../clauses/own-parts.ts';
import { waysToTell } from '../clauses/shorter.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../doubtful.ts';
import type { Ground } from '../ground.ts';
import { standBehind } from './told-before.ts';
import { frameOf } from './view.ts';

/** A sentence, or what stands before its semicolon or its last ", who …", that a reader understands who has seen nothing before it. */
export interface Standing {
  readonly sentence: Sentence;
  readonly source: Source;
  /** Without the full stop. */
  readonly units: readonly Unit[];
  /** "According to …, ", "In the history of the Veldt League, ", "In the story of the Harrow War, ", or ''. */
  readonly prefix: string;
  /** What the article is about, where the sentence names but a part of it: "the head office". */
  readonly topic: Entity | null;
  /** The sentence before it, to be shown with it where it leans on that one: "He …", "The siege …". */
  readonly context: Standing | null;
}

const personal = /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|you|your)$/;
/** What is told by these is advice, or no fact yet. */
const advice = /^(?:will|shall|should|must|may|might|can|ought|cannot)$/;
const pointing =
  /^(?:this|that|these|those|such|another|both|each|so|yet|but|and|or|like|unlike|if|instead|further|other|others)$/;

export function standingSentences(ground: Ground): Standing[] {
  const alone = new Map<string, Standing>();
  return ground.readings.flatMap(({ sentence, units: words }) => {
    const units = isTold(sentence, words) ? dropAsides(words) : null;
    const source = ground.source(sentence.sourceId);
    if (units === null || source === undefined || units.at(-1)?.text !== '.') return [];
    const before = ground.sentenceBefore(sentence);
    const context = before === undefined ? undefined : alone.get(before.id);
    return parts(units.slice(0, -1)).flatMap((part) => {
      const ways = waysToTell(part);
      const whole = firstOf(ways, (way) => stand(way, sentence, source, ground));
      if (whole !== null) alone.set(sentence.id, whole);
      const led = context && firstOf(ways, (way) => standBehind(context, way, { sentence, source, ground }));
      return [whole, led].flatMap((told) => told ?? []);
    });
  });
}

/** What is told of a story must say of which. */
const isTold = ({ form, scope }: Sentence, units: readonly Unit[]): boolean =>
  form === 'prose' && (scope === null || units.some(({ entity }) => entity?.id === scope));

function firstOf<T>(ways: readonly (readonly Unit[])[], read: (way: readonly Unit[]) => T | null): T | null {
  for (const way of ways) {
    const found = read(way);
    if (found !== null) return found;
  }
  return null;
}

function parts(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.text === ';') found.push([]);
    else found.at(-1)?.push(unit);
  }
  return found;
}

function stand(units: readonly Unit[], sentence: Sentence, source: Source, ground: Ground): Standing | null {
  if (!opensWell(units) || !isSentence(units) || isLoose(units, sentence, ground)) return null;
  const framed = frameOf(source, ground.disputed.has(sentence.id));
  if (orphanIn(units, true) === null) return { sentence, source, units, prefix: framed, topic: null, context: null };
  const topic = topicOf(units, source, ground);
  return framed !== '' || topic === null || orphanIn(units, true, isOwnPart(topic.kind)) !== null
    ? null
    : { sentence, source, units, prefix: `In the ${topic.kind === 'event' ? 'story' : 'history'} of ${ground.called(topic)}, `, topic, context: null };
}

const subordinates =
  /^(?:when|after|before|while|although|though|because|since|as|once|until|following|initially|originally)$/;

function opensWell(units: readonly Unit[]): boolean {
  const [first] = units;
  return (
    first !== undefined &&
    (isName(first) ||
      first.date !== null ||
      subordinates.test(lower(first)) ||
      ['DET', 'ADP', 'PROPN', 'NUM', 'NOUN', 'ADJ'].includes(first.pos)) &&
    !pointing.test(lower(first))
  );
}

export const isSentence = (units: readonly Unit[]): boolean =>
  !units.some(({ text, entity }) => /^[:“”!?—]$/.test(text) || (entity === null && advice.test(text.toLowerCase()))) &&
  units.filter(({ text }) => text === '"').length % 2 === 0 &&
  units.some(
    (unit, at) => isFiniteAt(units, at) && (unit.pos === 'AUX' || !isBareParticiple(unit, units.slice(at + 1))),
  );

const isLoose = (units: readonly Unit[], sentence: Sentence, ground: Ground): boolean =>
  units.some(
    (unit, at) =>
      (unit.entity === null &&
        personal.test(lower(unit)) &&
        !units.slice(0, at).some((before) => suits(lower(unit), before))) ||
      isRelativeToInner(unit, sentence) ||
      (isName(unit) && ((unit.anaphor && isDoubtful(unit, sentence, ground)) || ground.isUncertain(unit, sentence))),
  );

/** Whether a pronoun without a name of its own can stand for what was named before it. */
const suits = (pronoun: string, before: Unit): boolean =>
  /^(?:it|its|they|them|their)$/.test(pronoun)
    ? isName(before) || before.pos === 'NOUN'
    : isName(before) && ['character', 'ship'].includes(before.entity.kind);

/** What the article is about, unless the sentence tells of another such body, whose part it might be. */
function topicOf(units: readonly Unit[], source: Source, ground: Ground): Entity | null {
  const topic = ground.subjectOf(source.id);
  if (topic === undefined || !hasOwnParts(topic.kind)) return null;
  return units.some(
    (unit) =>
      isName(unit) && unit.entity.kind === topic.kind && topic.kind === 'faction' && unit.entity.id !== topic.id,
  )
    ? null
    : topic;
}
