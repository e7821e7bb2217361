/** Years that are typed, and how far off they are. Years before an era's start are negative. */
import type { Question } from '../quiz/model.ts';

interface TypedYear {
  readonly year: number;
  /** "BBY"; null where only a number was written. */
  readonly era: string | null;
}

const before: ReadonlySet<string> = new Set(['BBY', 'BG', 'BC', 'BCE']);
const after: ReadonlySet<string> = new Set(['ABY', 'AG', 'AD', 'CE']);
const written = /(?<![\p{L}\p{N}])(\d{1,3}(?:[,. ]\d{3})+|\d{1,5})(?:\s?([A-Za-z]{2,3}))?(?![\p{L}\p{N}])/gu;

/** Null for what is not one year: no number, several, a decade ("2370s") or a number with a word that is no era. */
export function readYear(text: string): TypedYear | null {
  const found = [...text.matchAll(written)];
  const [match] = found;
  if (match?.[1] === undefined || found.length !== 1) return null;
  if (text.replace(match[0], '').match(/\p{N}/u)) return null;
  const era = match[2]?.toUpperCase() ?? null;
  if (era !== null && !before.has(era) && !after.has(era)) return null;
  const figure = Number(match[1].replace(/[,. ]/g, ''));
  return { year: era !== null && before.has(era) ? -figure : figure, era };
}

/** The year that is the answer; null where the answer is none. */
export function yearOf({ key, options, accepted }: Pick<Question, 'key' | 'options' | 'accepted'>): TypedYear | null {
  const answer = (key === null ? accepted[0] : options[key]) ?? '';
  return /^[\d,]+(?: [A-Z]{2,3})?$/.test(answer) ? readYear(answer) : null;
}

/** 0 where the year is right; null where no year was typed, or none is asked for. */
export function yearsOff(question: Question, text: string): number | null {
  const [key, guess] = [yearOf(question), readYear(text)];
  if (key === null || guess === null) return null;
  // Who leaves the era out means the answer's own.
  const year = guess.era === null && key.year < 0 ? -Math.abs(guess.year) : guess.year;
  return Math.abs(year - key.year);
}
