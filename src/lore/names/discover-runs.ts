import { epithetEnd, isBorneByPerson, isEpithet, withLand } from './by-names.ts';
import { joined } from './gazetteer.ts';
import { givenNames } from './given-names.ts';
import { isDictionaryWord } from '../words/language.ts';
import { kindByFirstWord, kindBySuffix, notNames, ofHeads, personTitles, titlePrefixes } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { kindOfHeadNoun, kindOfNoun } from './noun-kinds.ts';
import { eventEnd, isInTitle, isWhoseWar, pairEnd, titlePairEnd, versusEnd } from './run-links.ts';
import type { NameRun } from './name-run.ts';
import type { WordCase } from './word-case.ts';
import { isRankOfSeveral, quotedTitles, titleEnd, titleLine } from './title-runs.ts';

/** Runs of capitalised words, before it is known which of them are names. */

const nameParticles = new Set(
  'de von van der den ibn al du del della di da dos das la le bin ben bint af ap zu zum zur'.split(' '),
);
const connectors = new Set(['of', 'the', ...nameParticles]);

/** "faced the Karns 20 miles from Tarn": a measure, and no part of the name. */
const measured =
  /^,\d|^ (?:nautical |square )?(?:miles|kilomet(?:re|er)s|km|leagues|feet|met(?:re|er)s|years|months|weeks|days|hours|minutes|tons|men|times|per)\b/;

export function findRuns(text: string, tokens: readonly NameToken[], seen: WordCase): NameRun[] {
  const runs: NameRun[] = [];
  const titles = quotedTitles(text, tokens);
  for (let at = 0; at < tokens.length;) {
    const titleEnds = titles.get(at);
    if (titleEnds !== undefined) {
      runs.push({ tokens: tokens.slice(at, titleEnds), first: at, title: '', initial: false });
      at = titleEnds;
      continue;
    }
    const end = isNoStart(text, tokens, at) ? at : runEnd(text, tokens, at, seen);
    if (end > at) runs.push(...splitAtTitles(text, tokens.slice(at, end), at));
    at = Math.max(end, at + 1);
  }
  return runs
    .filter((run) => !isEpithet(text, run))
    .flatMap(withLand)
    .map((run) => trimRun(run, seen, text))
    .filter((run) => run !== null);
}

const isInitial = (text: string, token: NameToken | undefined): boolean => {
  if (token?.from === 0 && titleLine.test(text)) return false;
  const before = text.slice(0, token?.from ?? 0).trimEnd();
  return before === '' || /[.!?:"(]$/.test(before);
};

const month = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** What has a capital for another reason: months, marks of eras, "War" in "post-War", "C" in "D.C.". */
function isNoStart(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || isEraMark(text, tokens, at)) return true;
  if (/\p{Ll}-$/u.test(text.slice(0, token.from)) && /^ /.test(text.slice(token.to))) return true;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(token.text) && /^\.(?: \d|[ ,]*$)|^\.,? \p{Ll}/u.test(text.slice(token.to)))
    return true;
  return isMonth(token, [before, after]);
}

const isMonth = (token: NameToken, beside: readonly (NameToken | undefined)[]): boolean =>
  month.test(token.norm) && beside.some((one) => one !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(one.norm));

/** "AG" in "10,175 AG Paul …" belongs to the year. */
function isEraMark(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return false;
  // "3 Thermis 3289": a month of the text's own calendar.
  const after = tokens[at + 1];
  const dated = /^\d{1,2}$/.test(before.text) && after !== undefined && /^\d{3,5}$/.test(after.text);
  if (dated && text.slice(token.to, after.from) === ' ') return true;
  if (!/^[A-Z]{2,3}$/.test(token.text)) return false;
  return /^(?:\d+|century)$/.test(before.text) && text.slice(before.to, token.from) === ' ';
}

/** What has a number for a name: "Flight 212", "Vault 101". */
const numbered =
  /^(?:Flight|Vault|Unit|Squadron|Route|Area|Sector|District|Type|Model|Class|Mission|Platform|Station|Outpost|Boeing|Airbus|Ward|Room|Pier)$/;

/** Index after the run that begins at `at`; `at` itself where none does. */
function runEnd(text: string, tokens: readonly NameToken[], at: number, seen: WordCase): number {
  const first = tokens[at];
  if (first === undefined || !isCapitalised(first.text)) return at;
  let end = at + 1;
  for (;;) {
    const last = tokens[end - 1];
    const next = tokens[end];
    if (last === undefined || next === undefined) return end;
    if (isMonth(next, [last, tokens[end + 1]])) return end;
    const gap = text.slice(last.to, next.from);
    const initials =
      gap === '. ' &&
      !phraseWord.test(next.norm) &&
      (last.text.length <= 2 || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.text));
    const subtitle =
      gap === ': ' &&
      isCapitalised(next.text) &&
      (last.norm === 'operation' || (!isInitial(text, first) && (end - at > 1 || /^(?:The|An?)$/.test(next.text))));
    if (
      !initials &&
      !subtitle &&
      !(
        gap === ' ' ||
        gap === '-' ||
        (gap === '–' && isPairHead(text, tokens, end)) ||
        gap === ' & ' ||
        gap === "'s " ||
        gap === "' " ||
        (gap === '. ' && /^(?:Dr|St|Mr|Mrs|Ms|Lt|Gen|Capt|Col|Mt|Prof)$/.test(last.text))
      )
    )
      return end;
    if ((gap === "'s " || gap === "' ") && !isOwnedHead(gap, last, tokens, end, seen)) return end;
    // A person's full name owns; it is no part of what is owned.
    if (gap === "'s " && end - at > 1 && givenNames.has(first.norm)) return end;
    if (
      isCapitalised(next.text) ||
      (/^\d{1,2}$/.test(next.text) &&
        gap === ' ' &&
        isCapitalised(last.text) &&
        !notNames.has(last.norm) &&
        !measured.test(text.slice(next.to))) ||
      (/^\d{1,4}$/.test(next.text) && gap === ' ' && numbered.test(last.text)) ||
      (/^\d{1,4}[A-Z]?$/.test(next.text) && gap === '-' && /^[\p{Lu}\d]+$/u.test(last.text)) ||
      // "Earth-12".
      (/^\d{1,3}$/.test(next.text) && gap === '-' && isCapitalised(last.text) && last.text.length > 2)
    ) {
      end += 1;
      continue;
    }
    const hyphened = hyphenEnd(text, tokens, end);
    if (hyphened > end) {
      end = hyphened;
      continue;
    }
    const inEvent = eventEnd(text, tokens, end, first);
    if (inEvent > end) return inEvent;
    const afterConnector = connectorEnd(text, tokens, end, tokens.slice(at, end), seen);
    if (afterConnector === end) return end;
    end = afterConnector;
  }
}

/** "Orsk–Varrow Compact": what lies between two, and has its own noun behind them. */
function isPairHead(text: string, tokens: readonly NameToken[], at: number): boolean {
  const [second, head] = [tokens[at], tokens[at + 1]];
  if (second === undefined || head === undefined || !isCapitalised(second.text) || !isCapitalised(head.text))
    return false;
  return text.slice(second.to, head.from) === ' ' && kindOfHeadNoun(head.norm) !== undefined;
}

const isHyphenated = (text: string, { to }: NameToken): boolean => text.charAt(to) === '-';

/** "Neuvy-en-Sullias": small words between hyphens; the index after the capitalised word behind them, else `at`. */
function hyphenEnd(text: string, tokens: readonly NameToken[], at: number): number {
  for (let end = at; end < at + 4; end += 1) {
    const [before, token] = [tokens[end - 1], tokens[end]];
    if (before === undefined || token === undefined || text.slice(before.to, token.from) !== '-') return at;
    if (isCapitalised(token.text)) return end + 1;
    // "Tower of Karath-dûl": what is no word of the language belongs to the name.
    if (end === at && /^\p{Ll}{2,}$/u.test(token.text) && !isDictionaryWord(token.norm) && !isHyphenated(text, token))
      return end + 1;
    if (!/^\p{Ll}{1,4}$/u.test(token.text)) return at;
  }
  return at;
}

/** "Count's Feud", "Wardens' Guard": what is owned is an event, or the owners are a body of people. */
function isOwnedHead(gap: string, owner: NameToken, tokens: readonly NameToken[], at: number, seen: WordCase): boolean {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (next === undefined || !isCapitalised(next.text)) return false;
  const head = after !== undefined && isCapitalised(after.text) ? after : next;
  const kind = kindOfHeadNoun(head.norm);
  if (gap === "' " && (isDictionaryWord(owner.norm) || /^\p{Lu}/u.test(owner.text)) && kind !== undefined) return true;
  // "The Mandate's Seventh Fleet": who is spoken of by itself as well owns what follows.
  const [article, before] = [tokens[at - 2], seen.alone.get(owner.norm) ?? 0];
  const isOffice = kindOfNoun(owner.norm) === 'character';
  if (gap === "'s " && article?.norm === 'the' && before > 1 && !isOffice) return false;
  // "King's Men of Tarn", "Queen's Own".
  if (gap === "'s " && isOffice && isDictionaryWord(owner.norm) && /^(?:men|own|guards?)$/.test(head.norm)) return true;
  if (kindBySuffix.get(head.norm) === 'event') return head.norm !== 'campaign' && isDictionaryWord(owner.norm);
  // "Orrin's Rest": a common word with a capital that it has nowhere else.
  const common = isDictionaryWord(next.norm) && !personTitles.has(next.norm) && !notNames.has(next.norm);
  return gap === "'s " && common && (seen.alone.get(next.norm) ?? 0) === 0;
}

/** Where "of the", "von", … carry on a name, the index after the capitalised word behind them. */
function connectorEnd(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  before: readonly NameToken[],
  seen: WordCase,
): number {
  const word = tokens[at]?.norm ?? '';
  const titled = before[0] === undefined ? at : titleEnd(text, tokens, at, before[0]);
  if (titled > at) return titled;
  if (word === 'the') return epithetEnd(text, tokens, at, before);
  if (word === 'and' && isInTitle(before, text)) return titlePairEnd(tokens, at);
  if (word === 'and') return pairEnd(text, tokens, at, before, seen);
  if (word === 'v' || word === 'vs') return versusEnd(text, tokens, at);
  // "Raid on Gallows Point".
  const isDeed = word === 'on' && before.length === 1 && kindBySuffix.get(before[0]?.norm ?? '') === 'event';
  if (!connectors.has(word) && !isDeed) return at;
  const skip = tokens[at + 1]?.norm === 'the' ? 2 : 1;
  const next = tokens[at + skip];
  if (next === undefined || !isCapitalised(next.text)) return at;
  if (!joined(text.slice(tokens[at + skip - 1]?.to ?? 0, next.from))) return at;
  if (nameParticles.has(word) || isDeed) return at + skip + 1;
  const heads = before.map((token) => token.norm);
  if (word === 'of' && skip === 1 && isWhoseWar(before, next)) return at;
  if (heads[0] === 'house' && heads.length > 1) return at;
  // "In The Fall of Kings, …": a capital article within a sentence begins a title.
  const last = before.at(-1);
  const headed =
    (word === 'of' && last !== undefined && !startsOther(tokens, at + skip) && takesOf(last, before, text, seen)) ||
    isInTitle(before, text) ||
    (heads.some((head) => ofHeads.has(head)) &&
      !heads.some((head) => personTitles.has(head) && !titlePrefixes.has(head)) &&
      !isFullName(next, tokens[at + skip + 1]));
  return headed ? at + skip + 1 : at;
}

/** "the Guards of Captain Reth", "the Resistance of World War II": a title or another event is no part of the name before. */
function startsOther(tokens: readonly NameToken[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return true;
  if (personTitles.has(first.norm)) return !isSaint(first.norm);
  if (isFullName(first, second)) return true;
  return second !== undefined && isCapitalised(second.text) && kindBySuffix.get(second.norm) === 'event';
}

const isFullName = (first: NameToken, second: NameToken | undefined): boolean =>
  givenNames.has(first.norm) && second !== undefined && isCapitalised(second.text) && second.from - first.to === 1;

/** "Water of Life", "Simon of Utrecht": a common word with a capital of its own, or a first name that never stands alone. */
function takesOf(last: NameToken, before: readonly NameToken[], text: string, seen: WordCase): boolean {
  if (!text.startsWith(' of the ', last.to) && isBorneByPerson(last, before, text)) return true;
  if (personTitles.has(last.norm) || notNames.has(last.norm) || office.test(last.norm)) return false;
  const initial = before.length === 1 && isInitial(text, last);
  // "Mary Flint of the Boilermakers' Society", "Holm & Sons of Perth": whole names already.
  if (before.length > 1 && givenNames.has(before[0]?.norm ?? '')) return false;
  if (text.slice(before[0]?.from ?? last.from, last.to).includes('&')) return false;
  if (isDictionaryWord(last.norm)) return !initial && before.every((token) => !personTitles.has(token.norm));
  return before.length === 1 && (seen.alone.get(last.norm) ?? 0) === 0 && !last.text.endsWith('s');
}

/** "Federation Captain Va'Kel Shon" is two runs: the words before a title, and the person. */
function splitAtTitles(text: string, tokens: readonly NameToken[], first: number): NameRun[] {
  const initial = isInitial(text, tokens[0]);
  const start = tokens.findIndex((token, index) => isTitleAt(text, tokens, index));
  if (start < 0 || tokens.length === 1) return [{ tokens, first, title: '', initial }];
  let end = start;
  while (
    end < tokens.length &&
    (end === start || personTitles.has(tokens[end]?.norm ?? '') || titlePrefixes.has(tokens[end]?.norm ?? ''))
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

const isSaint = (word: string): boolean => word === 'st' || word === 'saint';

function isTitleAt(text: string, tokens: readonly NameToken[], index: number): boolean {
  const [token, after] = [tokens[index], tokens[index + 1]];
  const word = token?.norm ?? '';
  // "The Count's Feud": an owner is no title.
  if (token !== undefined && after !== undefined && after.from - token.to > 2) return false;
  // "Chronicle of Brother Odo", "Saint-Aubry": the name goes on through the title.
  if (/^\p{Ll}/u.test(tokens[index - 1]?.text ?? '') || text[token?.to ?? 0] === '-') return false;
  // "St Andrews", "St Osyth's Church": few are only people.
  if (isSaint(word)) return false;
  if (index === tokens.length - 1) return false;
  if (isRankOfSeveral(text, tokens, index)) return true;
  if (!personTitles.has(word)) return false;
  if (!titlePrefixes.has(word)) return true;
  const next = tokens[index + 1]?.norm ?? '';
  if (word === 'first' && isDictionaryWord(next) && !personTitles.has(next)) return false;
  if (word === 'first' || word === 'lord' || word === 'lady') return tokens.length - index === 2;
  return personTitles.has(next) && !titlePrefixes.has(next);
}

/** Offices are held, they are no bodies: "the Chancellorship". */
const office =
  /^(?:\w{4,}(?:or|er|ain|al|ent|ant|ean|an)ship|presidency|regency|chancellery|premiership|captaincy|kingship|lordship|papacy|torchbearer|leadership|membership)$/;

/** Takes off words that only look like names because they begin a sentence; null where nothing is left. */
/** "The Ice and the Isobel" may be a title. */
const doubleTitle = /^ and the \p{Lu}/u;

function trimRun(run: NameRun, seen: WordCase, text: string): NameRun | null {
  let { tokens, first } = run;
  const after = text.slice(tokens.at(-1)?.to ?? 0);

  const titled = !run.initial && tokens.length > 2 && /^An?$/.test(tokens[0]?.text ?? '');
  while (!titled && tokens.length > 0 && isNoName(tokens, run.initial && first === run.first, seen)) {
    tokens = tokens.slice(1);
    first += 1;
  }
  if (tokens.length === 0) return null;
  const only = tokens.length === 1 ? (tokens[0]?.norm ?? '') : '';
  if (only !== '' && (personTitles.has(only) || only.length < 2 || office.test(only))) return null;
  // "The Chancery sued": the article begins the sentence, so that the capital behind it is its own.
  const led =
    run.initial &&
    first === run.first + 1 &&
    /^(?:The|An?)$/.test(run.tokens[0]?.text ?? '') &&
    !doubleTitle.test(after);
  return { ...run, tokens, first, initial: run.initial && !led };
}

/** What a capital in mid-sentence does not make a part of a name. */
const phraseWord =
  /^(?:the|an?|and|or|but|nor|in|on|at|of|by|to|for|from|with|as|his|her|its|their|he|she|it|they|this|that|these|those|is|was|are|were)$/;

function isNoName(tokens: readonly NameToken[], initial: boolean, seen: WordCase): boolean {
  const [token, next] = tokens;
  const { length } = tokens;
  if (token === undefined) return true;
  if (notNames.has(token.norm)) return length === 1 || initial || phraseWord.test(token.norm);
  // "House Ardent", "Battle of Marl": the word makes a name of what follows.
  if (!initial || (length > 1 && (kindByFirstWord.has(token.norm) || nameParticles.has(token.norm)))) return false;
  const capital = seen.capital.get(token.norm) ?? 0;
  const lower = seen.lower.get(token.norm) ?? 0;
  if (lower > capital) return true;
  // "Smaller Xanthian houses": a common word before a name, with no capital of its own anywhere else.
  return (
    length > 1 &&
    capital === 0 &&
    !givenNames.has(token.norm) &&
    isDictionaryWord(token.norm) &&
    next !== undefined &&
    !isDictionaryWord(next.norm)
  );
}
