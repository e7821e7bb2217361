/** What a hint gives away: the same for everyone, so that three people together learn no more than one. */
import type { Question } from '../quiz/index.ts';
import type { Asked } from './asked.ts';

export type Hint =
  /** That option is wrong. */
  | { readonly kind: 'struck'; readonly option: number }
  /** The answer with most of its letters hidden. */
  | { readonly kind: 'letters'; readonly masked: string };

const hidden = '•';

/** Null where a hint would be the answer. */
export function hintFor(question: Question, asked: Asked): Hint | null {
  const { options, key, accepted, id } = question;
  if (asked !== 'press') {
    const answer = accepted[0] ?? (key === null ? undefined : options[key]);
    const masked = answer === undefined ? null : mask(answer);
    return masked === null ? null : { kind: 'letters', masked };
  }
  const wrong = options.map((_, i) => i).filter((i) => i !== key);
  if (wrong.length < 2) return null;
  // By the question's id, which has nothing to do with which option is right.
  const sum = Array.from(id).reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
  const option = wrong[sum % wrong.length];
  return option === undefined ? null : { kind: 'struck', option };
}

/**
 * The first third of each word's letters, since a question may tell the first one and how many there are; the first half of a number;
 * null where nothing would stay hidden.
 */
function mask(answer: string): string | null {
  const masked = answer
    .split(' ')
    .map((word) => {
      const letters = Array.from(word);
      const shown = /^\d+$/.test(word) ? Math.floor(letters.length / 2) : Math.ceil(letters.length / 3);
      return letters.map((letter, i) => (i < shown || !/[\p{L}\p{N}]/u.test(letter) ? letter : hidden)).join('');
    })
    .join(' ');
  return masked.includes(hidden) ? masked : null;
}
