import type { Sentence, Source } from '../../lore/model.ts';
import { isFiniteAt, lower } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { isOfNamed } from '../clauses/own-parts.ts';
import { dropAsides } from '../clauses/parts.ts';
import { waysToTell } from '../clauses/shorter.ts';
import { isName, type Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import { isLoose } from './loose-pronoun.ts';
import { openerOf } from './opener.ts';
import { opensWell } from './opens-well.ts';
import { frameBy, isOf, topicByNoun, topicOf } from './own-topic.ts';
import { passageBefore } from './passage.ts';
import { isSentence, type Opener, type Passage, type Standing } from './standing.ts';
import { standBehind } from './told-before.ts';
import { frameOf } from './view.ts';

export function standingSentences(ground: Ground): Standing[] {
  const standing = new Map<string, Standing>();
  /** What a passage starts with, by the id of the sentence. */
  const openers = new Map<string, Opener>();
  const read = new Map<string, readonly Unit[]>();
  // An item or a caption that is a sentence.
  const whole = new Set(ground.clauses.flatMap(({ sentence, shared }) => (shared ? [] : [sentence.id])));
  return ground.readings.flatMap(({ sentence, units: words }) => {
    const units = sentence.form === 'prose' || whole.has(sentence.id) ? withoutStop(dropAsides(words)) : null;
    const source = ground.source(sentence.sourceId);
    if (units === null || source === undefined) return [];
    read.set(sentence.id, units);
    const before = ground.sentenceBefore(sentence);
    // Behind a semicolon, what stands before it is what is told before; it may not be passed over.
    let last = before === undefined ? undefined : standing.get(before.id);
    const found = parts(units).map((part) => {
      const ways = waysToTell(part);
      const context = last;
      const own = firstOf(ways, (way) => (saysWhere(sentence, way) ? stand(way, sentence, source, ground) : null));
      const led =
        context &&
        firstOf(ways, (way) =>
          saysWhere(sentence, [...context.units, ...way])
            ? standBehind(context, way, { sentence, source, ground })
            : null,
        );
      last = own ?? led ?? undefined;
      return [own, led].flatMap((told) => told ?? []);
    });
    if (last !== undefined) standing.set(sentence.id, last);
    if (ground.isPrepared(source.id)) return found.flat();
    const isFirst = ground.paragraphBefore(sentence).length === 0;
    const opener = isFirst ? openerOf(units, sentence, last, ground) : null;
    if (opener !== null) openers.set(sentence.id, opener);
    const passage = passageBefore(sentence, openers, ground);
    // What stands behind a semicolon leans on what stands before it, and that on what stands before that.
    const alone = (found[0] ?? []).filter(({ context }) => context === null);
    if (opener?.units !== undefined && alone.length === 0) {
      const { prefix, topic } = opener;
      return [{ sentence, source, units: opener.units, prefix, topic, context: null, passage: null }];
    }
    if (passage === null || !saysWhere(sentence, units) || !isSentence(units) || isNobodys(units, passage, ground))
      return alone;
    const told = [...ground.paragraphBefore(sentence), sentence].flatMap(({ id }) => read.get(id) ?? []);
    const called = passage.opener.prefix === '' ? topicByNoun(told, source.id, ground) : null;
    const { prefix, topic } = called === null ? passage.opener : { prefix: frameBy(called, ground), topic: called };
    return [{ sentence, source, units, prefix, topic, context: null, passage }];
  });
}

/** "while he deduces that …", in a passage that names but women. */
const isNobodys = (units: readonly Unit[], { ids }: Passage, ground: Ground): boolean =>
  units.some((unit, at) => {
    const told = /^(?:he|him|his)$/.test(lower(unit))
      ? 'female'
      : /^(?:she|her|hers)$/.test(lower(unit))
        ? 'male'
        : null;
    const named = [
      ...units
        .slice(0, at)
        .filter(isName)
        .map(({ entity }) => entity.id),
      ...ids,
    ];
    return (
      told !== null &&
      !named
        .flatMap((id) => ground.entity(id) ?? [])
        .some(
          (entity) => entity.kind === 'ship' || (entity.kind === 'character' && ground.genderOf(entity) !== told),
        ) &&
      !units.slice(0, at).some(({ pos }) => pos === 'NOUN')
    );
  });

/** What is told of a story must say of which. */
const saysWhere = ({ scope }: Sentence, units: readonly Unit[]): boolean =>
  scope === null || units.some(({ entity }) => entity?.kind === 'work');

function firstOf<T>(ways: readonly (readonly Unit[])[], read: (way: readonly Unit[]) => T | null): T | null {
  for (const way of ways) {
    const found = read(way);
    if (found !== null) return found;
  }
  return null;
}

/** Null where the words do not end as a sentence does. */
function withoutStop(units: readonly Unit[] | null): readonly Unit[] | null {
  const [last, previous] = [units?.at(-1), units?.at(-2)];
  if (units === null || last === undefined) return null;
  if (last.text === '.') return units.slice(0, -1);
  // '… as "Low Water."'
  if (/^["”]$/.test(last.text) && previous?.text === '.') return [...units.slice(0, -2), last];
  // "… in 5000 BBY."
  return /^\p{L}{2,}\.$/u.test(last.text) ? [...units.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : null;
}

function parts(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.text === ';') found.push([]);
    else found.at(-1)?.push(unit);
  }
  // "at Tarn; in the tower of Sethra; and in Orme": a list of places, and not two sentences.
  return found.slice(1).some(isPhrase) ? [[...units]] : found;
}

const isPhrase = (part: readonly Unit[]): boolean =>
  (part[0]?.pos === 'ADP' || (part[0]?.pos === 'CCONJ' && part[1]?.pos === 'ADP')) &&
  !part.some((_, at) => isFiniteAt(part, at));

function stand(units: readonly Unit[], sentence: Sentence, source: Source, ground: Ground): Standing | null {
  if (!opensWell(units) || !isSentence(units) || isLoose(units, sentence, ground)) return null;
  const framed = frameOf(source, ground.disputed.has(sentence.id));
  if (orphanIn(units, true, isOfNamed) === null)
    return { sentence, source, units, prefix: framed, topic: null, context: null, passage: null };
  const topic = topicOf(units, source.id, ground);
  return framed !== '' || topic === null || orphanIn(units, true, isOf(topic)) !== null
    ? null
    : { sentence, source, units, prefix: frameBy(topic, ground), topic, context: null, passage: null };
}
