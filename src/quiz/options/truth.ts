import type { Candidate } from '../candidate.ts';
import { memoisePair } from '../ground/memoise.ts';
import type { Ground } from '../ground/ground.ts';
import { groupBy } from '../../lore/group.ts';
import { baseOf } from '../clauses/verbs.ts';
import { verbClass } from './verb-classes.ts';

/** Asks the whole corpus whether a wrong option might be right after all. Errs on the side of "might". */
export interface Truth {
  readonly mayFit: (candidate: Candidate, entityId: string) => boolean;
  readonly yearMayFit: (candidate: Candidate, year: number) => boolean;
  readonly workMayFit: (candidate: Candidate, title: string) => boolean;
}

/** What is told with one name and one class of verb, anywhere in the corpus. */
interface Told {
  /** The names told with it, in sentences and in statements. */
  readonly inSentences: ReadonlySet<string>;
  readonly inStatements: ReadonlySet<string>;
  /** First and last year of each date told with it. */
  readonly years: readonly (readonly [number, number])[];
}

/** Stands for every name: what a verb is told with at all. */
const anyone = '';
/** Verbs that say little of who did it to whom. */
const loose = new Set(
  ['help', 'battle', 'face', 'resist', 'ally', 'member', 'meet', 'support', 'threaten', 'attack', 'want', 'try'].map(
    verbClass,
  ),
);
/** Wider spans than this say too little to rule a year out. */
const widestSpan = 5;

/** Sentences that name a body. */
const seldom = 10;

/** Everything is looked up by name and verb and kept, so that no test walks through the corpus. */
export function createTruth(ground: Ground): Truth {
  const verbs = verbsBySentence(ground);
  const told = createTold(ground, verbs);
  const worksByTitle = groupBy(ground.works, ({ title }) => title);
  return {
    mayFit: (candidate, entityId) => {
      const anchors = candidate.entityIds.filter((id) => id !== candidate.fact.value);
      // Whoever is named beside a body may belong to it.
      if (candidate.type === 'member' && ground.areNamedTogether(entityId, candidate.fact.subject)) return true;
      // "helped to fight the Undine": so may anyone of whom the corpus tells beside the one fought.
      if (loose.has(verbClass(candidate.fact.property)) && anchors.some((id) => isBeside(entityId, id, ground)))
        return true;
      // What a member did, the whole may be said to have done, and what the whole did, the member.
      const kin = [...ground.wholes(entityId)].filter(
        (id) => id === entityId || (!anchors.includes(id) && id !== candidate.fact.value),
      );
      return (anchors.length === 0 ? [anyone] : anchors).some((anchor) => {
        const { inSentences, inStatements } = told(anchor, verbClass(candidate.fact.property));
        return inStatements.has(entityId) || kin.some((id) => inSentences.has(id));
      });
    },
    yearMayFit: (candidate, year) =>
      candidate.entityIds.some((anchor) =>
        told(anchor, verbClass(candidate.fact.property)).years.some(([first, last]) => first <= year && last >= year),
      ),
    workMayFit: (candidate, title) => {
      const verb = verbClass(candidate.fact.property);
      // Looked up from the names' side: a name stands in few sentences, a work may be cited in thousands.
      const shared = new Map<string, number>();
      for (const work of worksByTitle.get(title) ?? []) {
        for (const id of candidate.entityIds) {
          const kind = ground.entity(id)?.kind;
          // A war or a battle, or a body that is seldom told of, may well be shown in each work that is cited for it.
          const isShown = kind === 'event' || (kind === 'faction' && ground.frequency(id) <= seldom);
          for (const sentenceId of ground.sentencesNaming(id)) {
            if (!work.sentenceIds.has(sentenceId)) continue;
            if (isShown || verbs.get(sentenceId)?.has(verb) === true) return true;
            const count = (shared.get(sentenceId) ?? 0) + 1;
            if (count >= 3) return true;
            shared.set(sentenceId, count);
          }
        }
      }
      return false;
    },
  };
}

const isBeside = (entityId: string, anchor: string, ground: Ground): boolean =>
  ['faction', 'species', 'character'].includes(ground.entity(anchor)?.kind ?? '') &&
  ground.areNamedTogether(entityId, anchor);

function createTold(
  ground: Ground,
  verbs: ReadonlyMap<string, ReadonlySet<string>>,
): (anchor: string, verb: string) => Told {
  return memoisePair((anchor: string, verb: string): Told => {
    const ids = anchor === anyone ? ground.lore.sentences.map(({ id }) => id) : ground.sentencesNaming(anchor);
    const inSentences = new Set<string>();
    const years: (readonly [number, number])[] = [];
    for (const id of ids) {
      const sentence = verbs.get(id)?.has(verb) === true ? ground.sentence(id) : undefined;
      if (sentence === undefined) continue;
      for (const { entityId } of sentence.mentions) inSentences.add(entityId);
      for (const { year, until } of sentence.dates)
        if ((until ?? year) - year < widestSpan) years.push([year, until ?? year]);
    }
    const inStatements = new Set<string>();
    for (const { subject, property, value } of anchor === anyone
      ? ground.lore.statements
      : ground.statementsOn(anchor)) {
      if (verbClass(property) !== verb) continue;
      if (value.type === 'entity') inStatements.add(value.entityId);
      inStatements.add(subject);
    }
    inStatements.delete(anchor);
    return { inSentences, inStatements, years };
  });
}

/** The classes of all verbs a sentence may contain. */
function verbsBySentence(ground: Ground): Map<string, Set<string>> {
  const known = new Map<string, readonly string[]>();
  return new Map(ground.lore.sentences.map(({ id, text }) => [id, verbClassesIn(text, known)]));
}

/** The classes of all verbs a text may contain: of any word that has the form of one. `known` keeps words that came before. */
export function verbClassesIn(text: string, known = new Map<string, readonly string[]>()): Set<string> {
  const found = new Set<string>();
  for (const word of text.toLowerCase().match(/\p{Ll}+/gu) ?? []) {
    let classes = known.get(word);
    if (classes === undefined) known.set(word, (classes = classesOf(word)));
    for (const name of classes) found.add(name);
  }
  return found;
}

function classesOf(word: string): string[] {
  const classes = [verbClass(word)];
  for (const guess of [word.replace(/ed$|s$/, ''), word.replace(/d$|ing$/, ''), word.replace(/ing$/, 'e')]) {
    const base = baseOf(word, guess);
    if (base !== null) classes.push(verbClass(base));
    if (word.endsWith('ing')) classes.push(verbClass(guess));
  }
  return [...new Set(classes)];
}
