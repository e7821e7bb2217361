import type { Question } from './model.ts';

/**
 * Of ids known from earlier, those that the bank has no more, in the order given: their source has changed so that it no longer says
 * what they asked. They are to be asked no more; scores that rest on them stay.
 */
export function retired(bank: readonly Pick<Question, 'id'>[], ids: readonly string[]): string[] {
  const alive = new Set(bank.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => !alive.has(id));
}
