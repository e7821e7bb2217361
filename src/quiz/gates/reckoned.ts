import { findDates } from '../../lore/dates/dates.ts';
import { numberWords, spelledNumber } from '../../lore/dates/date-words.ts';
import { monthNames } from '../../lore/dates/months.ts';
import { gate } from './gate.ts';

const span = new RegExp(`\\b(${spelledNumber}|an?|\\d{1,3})(?:-| )years?\\b`, 'giu');
const next = /\b(?:following|next|previous|preceding) year\b/i;
const toldYear = /(?<![\d.,–-])\d{3,4}(?!\d|,\d)/g;
const monthOfBlank = new RegExp(`\\b(?:${monthNames})(?: \\d{1,2},?)? _____`);
const monthTold = new RegExp(`\\b(?:${monthNames})(?: \\d{1,2},?)? (\\d{3,4})\\b`, 'g');

/** 2256 and 2257 of "Salt War (2256–57)". */
const yearsIn = (title: string): number[] =>
  findDates(title).flatMap(({ date }) => (date.until === null ? [date.year] : [date.year, date.until]));

/** "Formed in 2370, it fought for three years until its end in _____": who can count needs to know nothing. */
export const noReckoning = gate('leak', ({ candidate: { pool, stem, fact } }, ground) => {
  if (pool.from !== 'years' || pool.step !== undefined) return null;
  const { year } = pool;
  if (yearsIn(ground.source(fact.article)?.title ?? '').includes(year))
    return 'its year stands in what the text is called';
  const told = [...stem.matchAll(toldYear)].map(([digits]) => Number(digits));
  if (told.length === 0) return null;
  const lengths = [...stem.matchAll(span)].map(([, word = '']) => numberWords(word));
  if (next.test(stem)) lengths.push(1);
  if (lengths.some((length) => told.some((other) => Math.abs(year - other) === length)))
    return 'its year can be counted from another';
  // "took command in December 1932. The first attack, in January _____, failed"
  const isNextMonth =
    monthOfBlank.test(stem) && [...stem.matchAll(monthTold)].some(([, digits]) => year - Number(digits) === 1);
  return isNextMonth ? 'its year can be counted from another' : null;
});
