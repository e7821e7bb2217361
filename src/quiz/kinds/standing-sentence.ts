import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { isBareParticiple, isComma, isFiniteAt, isRelativeToInner, lower, relatives } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { dropAsides } from '../clauses/parts.ts';
import { hasOwnParts, isOwnPart } from '../clauses/own-parts.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../doubtful.ts';
import type { Ground } from '../ground.ts';
import { frameOf } from './view.ts';

/** A sentence, or what stands before its semicolon or its last ", who …", that a reader understands who has seen nothing before it. */
export interface Standing {
  readonly sentence: Sentence;
  readonly source: Source;
  /** Without the full stop. */
  readonly units: readonly Unit[];
  /** "According to …, ", "In the history of the Veldt League, ", or ''. */
  readonly prefix: string;
  /** What the article is about, where the sentence names but a part of it: "the head office". */
  readonly topic: Entity | null;
}

const personal = /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|you|your)$/;
/** What is told by these is advice, or no fact yet. */
const advice = /^(?:will|shall|should|must|may|might|can|ought|cannot)$/;
const pointing =
  /^(?:this|that|these|those|such|another|both|each|so|yet|but|and|or|like|unlike|if|instead|further|other|others)$/;

export function standingSentences(ground: Ground): Standing[] {
  return ground.readings.flatMap(({ sentence, units: words }) => {
    const units = sentence.form === 'prose' && sentence.scope === null ? dropAsides(words) : null;
    const source = ground.source(sentence.sourceId);
    if (units === null || source === undefined || units.at(-1)?.text !== '.') return [];
    return parts(units.slice(0, -1)).flatMap((whole) => {
      const part = withoutOpener(whole);
      const ways = [part, withoutTail(part), fromName(part), withoutTail(fromName(part))];
      for (const way of ways) {
        const told = way.length === 0 ? null : stand(way, sentence, source, ground);
        if (told !== null) return told;
      }
      return [];
    });
  });
}

function parts(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.text === ';') found.push([]);
    else found.at(-1)?.push(unit);
  }
  return found;
}

/** "…, who had bought the police" at the end says nothing that the rest needs. */
function withoutTail(units: readonly Unit[]): readonly Unit[] {
  const at = units.findLastIndex(isComma);
  const next = lower(units[at + 1]);
  const opens = /^(?:who|which|where|whose)$/.test(next) || relatives.has(lower(units[at + 2]));
  return at > 4 && opens ? units.slice(0, at) : [];
}

/** "Her successor, Dame Hild Thorne, began …", "A second ship, the Egret, …": the name alone stands for both. */
function fromName(units: readonly Unit[]): readonly Unit[] {
  const open = units.findIndex(isComma);
  const close = units.findIndex((unit, at) => at > open && isComma(unit));
  const name = units.slice(open + 1, close);
  const plain = (unit: Unit): boolean => unit.pos !== 'ADP' && unit.pos !== 'CCONJ' && !relatives.has(lower(unit));
  const opens =
    open > 1 && open <= 7 && !isName(units[open - 1]) && !units.slice(0, open).some((_, at) => isFiniteAt(units, at));
  const stands = isName(name.at(-1)) && name.every(plain) && !/^an?$/.test(lower(name[0])) && name.length <= 6;
  const verb = units[close + 1];
  const goesOn =
    verb !== undefined && (verb.pos === 'AUX' || isFiniteAt([...name, ...units.slice(close + 1)], name.length));
  return opens && close > open && stands && goesOn ? [...name, ...units.slice(close + 1)] : [];
}

function stand(units: readonly Unit[], sentence: Sentence, source: Source, ground: Ground): Standing | null {
  if (!opensWell(units) || !isSentence(units) || isLoose(units, sentence, ground)) return null;
  const framed = frameOf(source, ground.disputed.has(sentence.id));
  if (orphanIn(units, true) === null) return { sentence, source, units, prefix: framed, topic: null };
  const topic = topicOf(units, source, ground);
  return framed !== '' || topic === null || orphanIn(units, true, isOwnPart(topic.kind)) !== null
    ? null
    : { sentence, source, units, prefix: `In the history of ${ground.called(topic)}, `, topic };
}

/** What only joins a sentence to the one before it. */
const joining =
  /^(?:however|therefore|nonetheless|nevertheless|eventually|thus|moreover|furthermore|consequently|subsequently|finally|additionally|ironically|ultimately|accordingly|then)$/;

const withoutOpener = (units: readonly Unit[]): readonly Unit[] =>
  joining.test(lower(units[0])) && isComma(units[1]) ? units.slice(2) : units;

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

const isSentence = (units: readonly Unit[]): boolean =>
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
