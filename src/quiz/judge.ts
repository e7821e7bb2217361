import type { Candidate, Draft } from './candidate.ts';
import { chooseDistractors, createKitchen, hasRival } from './options/distractors.ts';
import { firstFailure, optionGates, stemGates, typedGates } from './gates/index.ts';
import type { Ground } from './ground/ground.ts';
import { questionId } from './ids.ts';

/** A candidate on its way into the bank. */
export interface Entry {
  readonly candidate: Candidate;
  /** As it will be asked if it passes with options. */
  readonly asked: Candidate;
  readonly id: string;
  /** Of the candidate as it was made; it decides what is left to chance. */
  readonly seed: string;
  /** Its place in the order of the texts. */
  readonly at: number;
}

export interface Kept extends Draft {
  readonly id: string;
  readonly at: number;
}

export type Judgement = { readonly kept: Kept } | { readonly gate: string; readonly reason: string };

export function asEntry(candidate: Candidate, at: number, ground: Pick<Ground, 'isPrepared'>): Entry {
  const seed = questionId(candidate.type, candidate.fact);
  // Of a text that nobody prepared most names are typed already: its years keep their options, for games with buttons.
  const asked = ground.isPrepared(candidate.fact.article) ? nearest(candidate, seed) : candidate;
  return { candidate, asked, id: asked === candidate ? seed : questionId(asked.type, asked.fact), seed, at };
}

/** Chooses the wrong options and holds a candidate against all gates. */
export function createJudge(ground: Ground): (entry: Entry) => Judgement {
  const kitchen = createKitchen(ground);
  return ({ candidate, asked, id, seed, at }) => {
    const early = firstFailure({ candidate, distractors: [] }, ground, stemGates);
    if (early !== null) return early;
    const draft: Draft = { candidate, distractors: chooseDistractors(candidate, kitchen, seed) };
    const failure = firstFailure(draft, ground, candidate.pool.from === 'typed' ? typedGates : optionGates);
    if (failure === null && candidate.pool.from === 'typed' && hasRival(candidate, kitchen)) return rivalled;
    if (failure === null)
      return { kept: asked === candidate ? { ...draft, id, at } : { candidate: asked, distractors: [], id, at } };
    const typed = asTyped(candidate);
    if (typed === null || hasRival(candidate, kitchen)) return failure;
    return firstFailure(typed, ground, typedGates) ?? { kept: { ...typed, id: seed, at } };
  };
}

const rivalled = { gate: 'rival', reason: 'another name may be right as well' };

/** One year in so many is asked to be guessed: whoever comes nearest is best. */
const oneIn = 4;

/** The same question with its year to be typed, for some of the facts; which ones is left to their ids. */
function nearest(candidate: Candidate, id: string): Candidate {
  const { pool, stem } = candidate;
  if (candidate.type !== 'when' || pool.from !== 'years' || pool.step !== undefined) return candidate;
  if (Number.parseInt(id.slice(0, 2), 16) % oneIn !== 0) return candidate;
  const asked = stem.replace(/^(.*?)\b[Ii]n which year/, (_, prefix: string) =>
    prefix === '' ? 'As near as you can guess, in which year' : `${prefix}as near as you can guess, in which year`,
  );
  if (asked === stem) return candidate;
  return { ...candidate, type: 'nearest-year', stem: asked, pool: { from: 'typed', entityId: null } };
}

/** Where the corpus has too few wrong options for a name or a work's title, it can still be asked for by typing. */
function asTyped(candidate: Candidate): Draft | null {
  const { pool, roughness } = candidate;
  if (pool.from !== 'entities' && pool.from !== 'works') return null;
  const entityId = pool.from === 'entities' ? pool.entityId : null;
  return { candidate: { ...candidate, pool: { from: 'typed', entityId }, roughness: roughness + 1 }, distractors: [] };
}
