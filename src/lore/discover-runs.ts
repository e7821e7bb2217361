import { joined } from './gazetteer.ts';
import { kindBySuffix, notNames, ofHeads, personTitles, titlePrefixes } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';

/** Runs of capitalised words, before it is known which of them are names. */

export interface NameRun {
  readonly tokens: readonly NameToken[];
  /** Index of the run's first token in the sentence. */
  readonly first: number;
  /** The words of rank before a person's name: "Fleet Admiral". */
  readonly title: string;
  /** Where the run begins a sentence, so that its first capital tells nothing. */
  readonly initial: boolean;
}

/** How often each word was seen capitalised inside a sentence, and in lower case. */
export interface WordCase {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
}

const connectors = new Set(['of', 'de', 'von', 'van', 'der', 'ibn', 'al', 'du', 'la', 'le', 'bin', 'the']);
const nameParticles = new Set(['de', 'von', 'van', 'der', 'ibn', 'al', 'du', 'la', 'le', 'bin', 'af', 'ap']);

export function countCase(sentences: Iterable<{ tokens: readonly NameToken[] }>): WordCase {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (!isCapitalised(token.text)) lower.set(token.norm, (lower.get(token.norm) ?? 0) + 1);
      else if (index > 0) capital.set(token.norm, (capital.get(token.norm) ?? 0) + 1);
    });
  }
  return { capital, lower };
}

export function findRuns(text: string, tokens: readonly NameToken[], seen: WordCase): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(text, tokens, at);
    if (end > at) runs.push(...splitAtTitles(tokens.slice(at, end), at, isInitial(text, tokens[at])));
    at = Math.max(end, at + 1);
  }
  return runs.map((run) => trimRun(run, seen)).filter((run) => run !== null);
}

const isInitial = (text: string, token: NameToken | undefined): boolean => {
  const before = text.slice(0, token?.from ?? 0).trimEnd();
  return before === '' || /[.!?:"(]$/.test(before);
};

/** Index after the run that begins at `at`; `at` itself where none does. */
function runEnd(text: string, tokens: readonly NameToken[], at: number): number {
  const first = tokens[at];
  if (first === undefined || !isCapitalised(first.text)) return at;
  let end = at + 1;
  for (;;) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (last === undefined || next === undefined) return end;
    const gap = text.slice(last.to, next.from);
    const initials = gap === '. ' && (last.text.length <= 2 || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.text));
    if (
      !initials &&
      !(
        gap === ' ' ||
        gap === '-' ||
        gap === "'s " ||
        gap === "' " ||
        (gap === '. ' && /^(?:Dr|St|Mr|Mrs|Ms|Lt|Gen|Capt|Col|Mt|Prof)$/.test(last.text))
      )
    )
      return end;
    if (gap === "'s " || gap === "' ") return end;
    if (
      isCapitalised(next.text) ||
      (/^\d{1,4}$/.test(next.text) && gap === ' ' && isCapitalised(last.text) && next.text.length < 3)
    ) {
      end += 1;
      continue;
    }
    const afterConnector = connectorEnd(text, tokens, end, tokens.slice(at, end));
    if (afterConnector === end) return end;
    end = afterConnector;
  }
}

/** Where "of the", "von", … carry on a name, the index after the capitalised word behind them. */
function connectorEnd(text: string, tokens: readonly NameToken[], at: number, before: readonly NameToken[]): number {
  const word = tokens[at]?.norm ?? '';
  if (word === 'the') return epithetEnd(text, tokens, at, before);
  if (!connectors.has(word)) return at;
  const skip = tokens[at + 1]?.norm === 'the' ? 2 : 1;
  const next = tokens[at + skip];
  if (next === undefined || !isCapitalised(next.text)) return at;
  if (!joined(text.slice(tokens[at + skip - 1]?.to ?? 0, next.from))) return at;
  if (nameParticles.has(word)) return at + skip + 1;
  const heads = before.map((token) => token.norm);
  // "In The Fall of Kings, …": a capital article within a sentence begins a title.
  const headed =
    (before[0]?.text === 'The' && text.slice(0, before[0].from) === 'In ') ||
    (heads.some((head) => ofHeads.has(head)) && !heads.some((head) => personTitles.has(head)));
  return headed ? at + skip + 1 : at;
}

/** "Oswin the Grey": one capitalised word after "the" that heads no body, place or event of its own. */
function epithetEnd(text: string, tokens: readonly NameToken[], at: number, before: readonly NameToken[]): number {
  const [the, epithet] = [tokens[at], tokens[at + 1]];
  const last = before.at(-1);
  if (
    the === undefined ||
    epithet === undefined ||
    last === undefined ||
    !isCapitalised(epithet.text) ||
    isCapitalised(the.text)
  )
    return at;
  const plain = text.slice(last.to, the.from) === ' ' && text.slice(the.to, epithet.from) === ' ';
  const next = tokens[at + 2];
  const alone = next === undefined || !isCapitalised(next.text) || text.slice(epithet.to, next.from) !== ' ';
  const named = !notNames.has(last.norm) && !personTitles.has(last.norm) && !kindBySuffix.has(last.norm);
  return plain && alone && named && !kindBySuffix.has(epithet.norm) && !epithet.text.endsWith('s') ? at + 2 : at;
}

/** "Federation Captain Va'Kel Shon" is two runs: the words before a title, and the person. */
function splitAtTitles(tokens: readonly NameToken[], first: number, initial: boolean): NameRun[] {
  const start = tokens.findIndex((token, index) => isTitleAt(tokens, index));
  if (start < 0 || tokens.length === 1) return [{ tokens, first, title: '', initial }];
  let end = start;
  while (
    end < tokens.length &&
    (personTitles.has(tokens[end]?.norm ?? '') || titlePrefixes.has(tokens[end]?.norm ?? ''))
  )
    end += 1;
  const before: NameRun[] = start === 0 ? [] : [{ tokens: tokens.slice(0, start), first, title: '', initial }];
  const title = tokens
    .slice(start, end)
    .map((token) => token.text)
    .join(' ');
  const name = tokens.slice(end);
  // "High Council", "Grand Army": the words of rank belong to the name.
  if (name.length === 0) return [{ tokens, first, title: '', initial }];
  return [...before, { tokens: name, first: first + end, title, initial: initial && start === 0 && end === 0 }];
}

function isTitleAt(tokens: readonly NameToken[], index: number): boolean {
  const word = tokens[index]?.norm ?? '';
  if (!personTitles.has(word) || index === tokens.length - 1) return false;
  if (!titlePrefixes.has(word)) return true;
  if (word === 'first' || word === 'lord' || word === 'lady') return tokens.length - index === 2;
  const next = tokens[index + 1]?.norm ?? '';
  return personTitles.has(next) && !titlePrefixes.has(next);
}

/** Takes off words that only look like names because they begin a sentence; null where nothing is left. */
function trimRun(run: NameRun, seen: WordCase): NameRun | null {
  let { tokens, first } = run;
  while (tokens.length > 0 && isNoName(tokens[0], run.initial && first === run.first, tokens.length, seen)) {
    tokens = tokens.slice(1);
    first += 1;
  }
  if (tokens.length === 0) return null;
  const only = tokens.length === 1 ? (tokens[0]?.norm ?? '') : '';
  if (only !== '' && (personTitles.has(only) || only.length < 2)) return null;
  return { ...run, tokens, first };
}

function isNoName(token: NameToken | undefined, initial: boolean, length: number, seen: WordCase): boolean {
  if (token === undefined) return true;
  if (notNames.has(token.norm))
    return (
      length === 1 ||
      initial ||
      !/^(?:north|south|east|west|northern|southern|eastern|western|first|second|third|three|two|seven)$/.test(
        token.norm,
      )
    );
  if (!initial) return false;
  const capital = seen.capital.get(token.norm) ?? 0;
  const lower = seen.lower.get(token.norm) ?? 0;
  return lower > capital;
}
