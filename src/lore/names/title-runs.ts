import { personTitles } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';

/** Titles of works: runs that go on through small words, where quotes, a line of their own or the word for a work say so. */

/** A line that is a title and nothing else, as in a list of works. */
export const titleLine =
  /^An? \p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|of|in|on|for|to|from|with|and|over|under|at|a|the))+(?:$|,| \()/u;

const beforeTitle =
  /\b(?:novel|novella|book|poem|song|ballad|film|movie|game|series|story|play|journal|diary|memoir|treatise|essay|album|quest|sequel|prequel|trilogy|episode|expansion|comic|manga|anime|mission|opera|magazine|painting|documentary|crossover)s?,? "?(?:(?:The|A|An) )?$/;
const titleLink = /^(?:of|in|on|for|to|from|with|and|over|under|at|a|the|against)$/;

/** "the novel A Lamp in the Far Dark": what follows the word for a work, or begins with a capital "A", goes on through small words. */
export function titleEnd(text: string, tokens: readonly NameToken[], at: number, first: NameToken): number {
  const lead = text.slice(0, first.from);
  if (!beforeTitle.test(lead) && !(/^An?$/.test(first.text) && (/[\p{L},] $/u.test(lead) || titleLine.test(text))))
    return at;
  // "The games X and Y": two titles.
  if (/(?<!serie)s "?(?:(?:The|A|An) )?$/.test(lead) && tokens[at]?.norm === 'and') return at;
  for (let end = at; end < at + 3; end += 1) {
    const [token, before] = [tokens[end], tokens[end - 1]];
    if (token === undefined || before === undefined || text.slice(before.to, token.from) !== ' ') return at;
    if (isCapitalised(token.text)) return end > at ? end + 1 : at;
    if (!titleLink.test(token.norm)) return at;
  }
  return at;
}

const quoted = /"([^"]{3,80}?)[,.!?]?"/g;
const smallWord = /^(?:of|in|on|for|to|from|with|and|or|over|under|at|a|an|the|against|by|as|is|not|before|after)$/;

/** Titles within quotes, by the index of their first word, with the index after the last; speech has more small words than these. */
export function quotedTitles(text: string, tokens: readonly NameToken[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!text.includes('"')) return found;
  for (const match of text.matchAll(quoted)) {
    const [from, to] = [match.index + 1, match.index + 1 + (match[1] ?? '').length];
    const start = tokens.findIndex((token) => token.from >= from);
    const inside = tokens.filter((token) => token.from >= from && token.to <= to);
    const article = /^[Tt]he$/.test(inside[0]?.text ?? '') ? 1 : 0;
    const title = inside.slice(article);
    const last = title.at(-1);
    const isCalled = title.length === 1 && beforeTitle.test(text.slice(0, match.index));
    if ((title.length < 2 && !isCalled) || title.length > 9 || last === undefined) continue;
    const isTitle =
      (isCapitalised(last.text) || /^\d+$/.test(last.text)) &&
      isCapitalised(title[0]?.text ?? '') &&
      title.every((token) => isCapitalised(token.text) || smallWord.test(token.norm) || /^\d+$/.test(token.text));
    if (isTitle) found.set(start + article, start + inside.length);
  }
  return found;
}

/** "Captains Orrin and Maresh", "Jedi Masters Orrin, Maresh, and Dorvan": the rank of several persons; but "the Knights Templar and …". */
export function isRankOfSeveral(text: string, tokens: readonly NameToken[], index: number): boolean {
  const rank = /^(.+)s$/.exec(tokens[index]?.norm ?? '')?.[1] ?? '';
  return (
    personTitles.has(rank) &&
    !/^(?:brother|sister|father|mother|elder|warden|ms|mis)$/.test(rank) &&
    !(rank === 'knight' && tokens.length - index < 3) &&
    /^(?: and|,) \p{Lu}/u.test(text.slice(tokens.at(-1)?.to ?? text.length))
  );
}
