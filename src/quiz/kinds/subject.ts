import type { Candidate } from '../candidate.ts';
import { asPredicate, soleName } from '../clauses/question.ts';
import { asked } from '../clauses/leads.ts';
import { finished, keyNames, makeCandidate, type View } from './view.ts';
import { questionWordFor } from '../options/granularity.ts';

/** What a place itself can be said to do. */
const states = new Set('be become serve stand lie remain fall act join belong form contain sit have'.split(' '));

/** "Which faction seized Port Amber in 1204?": the clause with its subject asked for. */
export function subjectQuestions(view: View): Candidate[] {
  const { clause, ground } = view;
  const key = soleName(clause.subject);
  if (key === null || key.anaphor || key.entity.kind === 'work' || !ground.isReliable(key.entity)) return [];
  const { entity } = key;
  // "Which place inflicts a defeat?" is no way to ask for a power.
  if (entity.kind === 'place' && !clause.passive && !states.has(view.verb)) return [];
  const omit = new Set([...view.prefixWords, key]);
  const singular = entity.kind !== 'species' && !(entity.plural && entity.kind === 'character');
  const predicate = asPredicate({ ground, clause, omit, asked: entity.id }, { singular });
  if (predicate === null) return [];
  return [
    makeCandidate(view, {
      type: entity.kind === 'character' ? 'who' : 'which',
      stem: finished(view, asked(questionWordFor(entity), predicate)),
      key: view.ground.shown(entity),
      pool: { from: 'entities', entityId: entity.id, kind: entity.kind },
      value: entity.id,
      accepted: keyNames(entity),
      omitted: omit,
      roughness: 0,
      entity,
    }),
  ];
}
