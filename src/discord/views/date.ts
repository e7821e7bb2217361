/** Dates in words, with their precision: "by 2384", "early 2411", "the 24th century". */
import type { LoreDate } from '../../lore/model.ts';
import type { Say } from '../texts.ts';

const yearWords = (year: number, say: Say): string =>
  year < 0 ? say('date.beforeCommonEra', { years: -year }) : String(year);

/** Several years: a whole century or decade by its name, any other span by its ends. */
function spanWords(year: number, until: number, say: Say): string {
  if (year >= 0 && year % 100 === 0 && until === year + 99) {
    return say('date.century', { count: year / 100 + 1, ordinal: true });
  }
  if (year >= 0 && year % 10 === 0 && until === year + 9) return say('date.decade', { year });
  return say('date.range', { year: yearWords(year, say), until: yearWords(until, say) });
}

export function renderDate({ year, until, precision }: LoreDate, say: Say): string {
  if (until === null || until === year) {
    const single = precision === 'range' || precision === 'decade' || precision === 'century' ? 'exact' : precision;
    return say(`date.${single}`, { year: yearWords(year, say) });
  }
  const span = spanWords(year, until, say);
  switch (precision) {
    case 'circa':
    case 'early':
    case 'mid':
    case 'late':
    case 'before':
    case 'by':
    case 'after':
      return say(`date.${precision}Span`, { span });
    case 'exact':
    case 'range':
    case 'decade':
    case 'century':
      return span;
  }
}
