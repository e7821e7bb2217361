import type { Candidate } from './candidate.ts';
import type { Ground } from './ground.ts';
import { baseOf } from './clauses/verbs.ts';
import { verbClass } from './verb-classes.ts';

/** Asks the whole corpus whether a wrong option might be right after all. Errs on the side of "might". */
export interface Truth {
  readonly mayFit: (candidate: Candidate, entityId: string) => boolean;
  readonly yearMayFit: (candidate: Candidate, year: number) => boolean;
  readonly workMayFit: (candidate: Candidate, title: string) => boolean;
}

export function createTruth(ground: Ground): Truth {
  const verbs = verbsBySentence(ground);
  const ownIds = (candidate: Candidate): string[] => candidate.entityIds.filter((id) => id !== candidate.fact.value);
  const sharesFact = (candidate: Candidate, sentenceId: string, anchors: ReadonlySet<string>): boolean => {
    const told = verbs.get(sentenceId);
    if (told?.has(verbClass(candidate.fact.property)) !== true) return false;
    if (anchors.size === 0) return true;
    return ground.sentence(sentenceId)?.mentions.some((mention) => anchors.has(mention.entityId)) ?? false;
  };
  return {
    mayFit: (candidate, entityId) => {
      const anchors = new Set(ownIds(candidate));
      const wholes = ground.wholes(entityId);
      // What a member did, the whole may be said to have done, and what the whole did, the member.
      const kin = [entityId, ...[...wholes].filter((id) => !anchors.has(id) && id !== candidate.fact.value)];
      if (
        kin.some((id) =>
          [...ground.sentencesNaming(id)].some((sentenceId) => sharesFact(candidate, sentenceId, anchors)),
        )
      )
        return true;
      return statementFits(ground, candidate, entityId, anchors);
    },
    yearMayFit: (candidate, year) => {
      const anchors = candidate.entityIds;
      return ground.lore.sentences.some(
        (sentence) =>
          sentence.dates.some(
            (date) =>
              date.year <= year && (date.until ?? date.year) >= year && (date.until ?? date.year) - date.year < 5,
          ) &&
          verbs.get(sentence.id)?.has(verbClass(candidate.fact.property)) === true &&
          anchors.some((id) => sentence.mentions.some((mention) => mention.entityId === id)),
      );
    },
    workMayFit: (candidate, title) =>
      ground.works.some(
        (work) =>
          work.title === title &&
          work.sentences.some((sentence) => {
            const shared = candidate.entityIds.filter((id) =>
              sentence.mentions.some((mention) => mention.entityId === id),
            ).length;
            return (
              shared >= 3 || (shared >= 1 && verbs.get(sentence.id)?.has(verbClass(candidate.fact.property)) === true)
            );
          }),
      ),
  };
}

/** The classes of all verbs a sentence may contain, by its parsed clauses and by any word that has the form of one. */
function verbsBySentence(ground: Ground): Map<string, Set<string>> {
  const verbs = new Map<string, Set<string>>();
  const known = new Map<string, readonly string[]>();
  for (const sentence of ground.lore.sentences) {
    const found = new Set<string>();
    for (const word of sentence.text.toLowerCase().match(/\p{Ll}+/gu) ?? []) {
      let classes = known.get(word);
      if (classes === undefined) known.set(word, (classes = classesOf(word)));
      for (const name of classes) found.add(name);
    }
    verbs.set(sentence.id, found);
  }
  return verbs;
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

function statementFits(ground: Ground, candidate: Candidate, entityId: string, anchors: ReadonlySet<string>): boolean {
  const { property } = candidate.fact;
  return ground.lore.statements.some((statement) => {
    const value = statement.value.type === 'entity' ? statement.value.entityId : null;
    if (statement.subject !== entityId && value !== entityId) return false;
    const other = statement.subject === entityId ? value : statement.subject;
    return (
      verbClass(statement.property) === verbClass(property) &&
      (anchors.size === 0 || (other !== null && anchors.has(other)))
    );
  });
}
