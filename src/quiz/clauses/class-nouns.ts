import type { Entity, Sentence } from '../../lore/model.ts';
import { groupBy } from '../../lore/group.ts';
import { memoise } from '../ground/memoise.ts';
import { isReducedRelative, lower } from './finite.ts';
import type { Unit } from './units.ts';

/** What an article is about, and the common nouns by which it goes on calling it. */
interface Topic {
  readonly entity: Entity;
  readonly nouns: ReadonlySet<string>;
}

interface Known {
  readonly sentences: readonly Sentence[];
  readonly entityOf: (id: string) => Entity | undefined;
  readonly subjectOf: (sourceId: string) => Entity | undefined;
}

/** Sentences in which a definition can stand: "The Osten Line was a shipping company of Port Hallam". */
const opening = 3;
/** Words by which a text goes on calling what it has called by another of them. */
const sameSort: readonly (readonly string[])[] = [
  ['newspaper', 'paper', 'daily'],
  ['series', 'show', 'programme', 'program'],
  ['film', 'movie'],
  ['company', 'firm'],
  ['organisation', 'organization', 'group'],
  ['ship', 'vessel', 'starship'],
  ['war', 'conflict'],
];
/** So many sentences before one may bring in another of the kind. */
const backward = 2;

/**
 * Puts the article's subject where its text says "the company" or "the bridge" of it: a reader of one question alone would not
 * know which. Left alone where another of the kind was named just before, or where more words say which one is meant.
 */
export function createClassNouns(known: Known): (units: readonly Unit[], sentence: Sentence) => Unit[] {
  const bySource = groupBy(
    known.sentences.filter(({ form }) => form === 'prose'),
    ({ sourceId }) => sourceId,
  );
  const topicOf = memoise((sourceId: string) => readTopic(bySource.get(sourceId) ?? [], sourceId, known));
  const places = new Map([...bySource.values()].flatMap((list) => list.map(({ id }, at) => [id, at] as const)));
  return (units, sentence) => {
    const topic = sentence.form === 'prose' ? topicOf(sentence.sourceId) : null;
    if (topic === null || !units.some((unit) => topic.nouns.has(lower(unit)))) return [...units];
    const at = places.get(sentence.id) ?? 0;
    const near = (bySource.get(sentence.sourceId) ?? []).slice(Math.max(0, at - backward), at + 1);
    return units.map((unit, index) =>
      topic.nouns.has(lower(unit)) && standsForOne(units, index) && !hasRival(lower(unit), near, topic, known)
        ? { ...unit, pos: 'PROPN', entity: topic.entity, anaphor: true }
        : unit,
    );
  };
}

function readTopic(prose: readonly Sentence[], sourceId: string, known: Known): Topic | null {
  for (const sentence of prose.slice(0, opening)) {
    const first = sentence.mentions.find(({ anaphor, from }) => !anaphor && from <= 4);
    const entity = first === undefined ? undefined : known.entityOf(first.entityId);
    if (first === undefined || entity === undefined) continue;
    const noun = definedAs(sentence.text.slice(first.to));
    if (noun !== null)
      return {
        entity,
        nouns: new Set([noun, ...(sameSort.find((sorts) => sorts.includes(noun)) ?? []), ...classOf(entity.name)]),
      };
  }
  const entity = known.subjectOf(sourceId);
  const subject = entity === undefined ? undefined : known.entityOf(entity.id);
  return subject === undefined ? null : { entity: subject, nouns: new Set(classOf(subject.name)) };
}

/** "company" of " was a shipping company of Port Hallam", "order" of ", founded in 1204, is one of the Great Orders of Tarn". */
function definedAs(text: string): string | null {
  const [, one, phrase] =
    /^(?: \([^)]*\))?(?:, [^.;]{3,120})?,? (?:was|is|were|are) (?:for [^,]{3,30} )?(one of the|an?|the) ([^.,;]+)/.exec(
      text,
    ) ?? [];
  const words = phrase?.split(
    / (?:of|that|which|who|whose|in|into|on|at|over|from|between|to|for|with|by|founded|formed|based|and|active|led)\b/,
  )[0];
  const last = words?.split(' ').at(-1)?.toLowerCase() ?? '';
  const noun = one === 'one of the' ? last.replace(/s$/, '') : last;
  return /^\p{Ll}{3,}$/u.test(noun) ? noun : null;
}

/** "the church" may be a house of it. */
const alsoBuilding =
  /^(?:church|temple|abbey|house|court|school|college|bank|theatre|hall|chapel|museum|prison|hospital)$/i;

/** "league" of "Northern Stickball League", "order" of "Order of the Heron". */
function classOf(name: string): string[] {
  const [head = ''] = name.split(/ of (?=the \p{Lu}|\p{Lu})/u);
  const noun = head.split(' ').at(-1) ?? '';
  return (head.includes(' ') || head !== name) && !alsoBuilding.test(noun) ? [noun.toLowerCase()] : [];
}

const tells = new Set([
  'of',
  'with',
  'against',
  'between',
  'that',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'in',
  'at',
  'on',
  'from',
  'near',
]);

/** "the company" and no more: not "the company that …", "the company ship", "the new company". */
function standsForOne(units: readonly Unit[], at: number): boolean {
  const [unit, previous, next] = [units[at], units[at - 1], units[at + 1]];
  if (unit === undefined || unit.entity !== null || unit.pos !== 'NOUN' || lower(previous) !== 'the') return false;
  if (next === undefined) return true;
  if (tells.has(lower(next)) || ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.pos) || next.text === '-') return false;
  return !isReducedRelative(units, at + 1, units.length);
}

/** Another of the kind, named or brought in: "a new bridge", "the Royal Packet Company". */
function hasRival(noun: string, near: readonly Sentence[], topic: Topic, known: Known): boolean {
  const broughtIn = new RegExp(
    `\\b(?:an?|another|this|that|new|second|present|other|rival)(?: \\p{L}+)? ${noun}\\b`,
    'iu',
  );
  const own = new RegExp(`\\bthe ${noun}\\b`, 'i').exec(near.at(-1)?.text ?? '');
  return near.some(
    (sentence) =>
      (broughtIn.test(sentence.text) && !sentence.mentions.some(({ entityId }) => entityId === topic.entity.id)) ||
      sentence.mentions.some(({ entityId, from }) => {
        if (sentence === near.at(-1) && from > (own?.index ?? Infinity)) return false;
        const other = entityId === topic.entity.id ? undefined : known.entityOf(entityId);
        return other !== undefined && classOf(other.name).includes(noun);
      }),
  );
}
