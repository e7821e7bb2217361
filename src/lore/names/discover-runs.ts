import { joined } from './gazetteer.ts';
import { givenNames } from './given-names.ts';
import { isDictionaryWord } from '../words/language.ts';
import { kindByFirstWord, kindBySuffix, notNames, ofHeads, personTitles, titlePrefixes } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { kindOfHeadNoun, kindOfNoun } from './noun-kinds.ts';
import { worldNames } from './world-names.ts';
import type { WordCase } from './word-case.ts';
import { isRankOfSeveral, quotedTitles, titleEnd, titleLine } from './title-runs.ts';

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

const nameParticles = new Set(
  'de von van der den ibn al du del della di da dos das la le bin ben bint af ap zu zum zur'.split(' '),
);
const connectors = new Set(['of', 'the', ...nameParticles]);

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
  return runs.map((run) => trimRun(run, seen)).filter((run) => run !== null);
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
      (/^\d{1,2}$/.test(next.text) && gap === ' ' && isCapitalised(last.text) && !notNames.has(last.norm)) ||
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
    const afterConnector = connectorEnd(text, tokens, end, tokens.slice(at, end), seen);
    if (afterConnector === end) return end;
    end = afterConnector;
  }
}

/** "Neuvy-en-Sullias": small words between hyphens; the index after the capitalised word behind them, else `at`. */
function hyphenEnd(text: string, tokens: readonly NameToken[], at: number): number {
  for (let end = at; end < at + 4; end += 1) {
    const [before, token] = [tokens[end - 1], tokens[end]];
    if (before === undefined || token === undefined || text.slice(before.to, token.from) !== '-') return at;
    if (isCapitalised(token.text)) return end + 1;
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

const isInTitle = ([first]: readonly NameToken[], text: string): boolean =>
  first?.text === 'The' && text.slice(0, first.from) === 'In ';

/** "In The Felt and the Flood, …": the index after the second noun. */
function titlePairEnd(tokens: readonly NameToken[], at: number): number {
  const end = tokens[at + 1]?.norm === 'the' ? at + 3 : at + 2;
  return isCapitalised(tokens[end - 1]?.text ?? '') ? end : at;
}

/** "Crown v. the Bells": a case at law; the index after the first word of the other side. */
function versusEnd(text: string, tokens: readonly NameToken[], at: number): number {
  const other = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1;
  const [versus, next] = [tokens[at], tokens[other]];
  if (versus === undefined || next === undefined || !isCapitalised(next.text)) return at;
  return /^\.? (?:the )?$/.test(text.slice(versus.to, next.from)) ? other + 1 : at;
}

/** "Pact of Leaf and Antler": two common words with a capital that they have nowhere else. */
function pairEnd(
  text: string,
  tokens: readonly NameToken[],
  at: number,
  before: readonly NameToken[],
  seen: WordCase,
): number {
  const ofAt = before.findLastIndex((token) => token.norm === 'of');
  const [head, first, second] = [before[ofAt - 1], before.at(-1), tokens[at + 1]];
  const parts = before.length - ofAt - 1;
  if (head === undefined || first === undefined || second === undefined || parts < 1 || parts > 2) return at;
  const spaced = text.slice(first.to, second.from) === ' and ' && isCapitalised(second.text);
  const isCommon = ({ norm }: NameToken): boolean => isDictionaryWord(norm) && (seen.alone.get(norm) ?? 0) < 2;
  return spaced && (kindOfHeadNoun(head.norm) !== undefined || isOfficeOf(head.norm)) && isCommon(first) && isCommon(second) ? at + 2 : at;
}

const isOfficeOf = (word: string): boolean => /^(?:office|department|bureau|board|commission|directorate)$/.test(word);

/** "the Guards of Captain Reth", "the Resistance of World War II": a title or another event is no part of the name before. */
function startsOther(tokens: readonly NameToken[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return true;
  if (personTitles.has(first.norm)) return !isSaint(first.norm);
  if (isFullName(first, second)) return true;
  return second !== undefined && isCapitalised(second.text) && kindBySuffix.get(second.norm) === 'event';
}

/** "The Saxon Wars of Charlemagne": wars that have a name already, and who fought them. */
const isWhoseWar = (before: readonly NameToken[], next: NameToken): boolean =>
  before.filter(({ norm }) => norm !== 'the').length > 1 &&
  kindOfHeadNoun(before.at(-1)?.norm ?? '') === 'event' &&
  (worldNames.get(next.norm) === 'character' || givenNames.has(next.norm));

/** "Count Henry of Marl", "the chronicler Odo of Tarn", "Bruno of Sethra": one person's first name, with or without a number. */
function isBorneByPerson(last: NameToken, before: readonly NameToken[], text: string): boolean {
  const numbered = before.length > 1 && regnal.test(last.text);
  const at = before.length - (numbered ? 2 : 1);
  const name = before[at];
  if (name === undefined || name.to - name.from < 3 || isDictionaryWord(name.norm) || personTitles.has(name.norm))
    return false;
  const titles = before.slice(0, at);
  // A number tells a ruler from all others already; a duke or count shares it with the king.
  if (numbered) return titles.length > 0 && titles.every(({ norm }) => lowerTitle.test(norm));
  if (titles.length > 0) return titles.every(({ norm }) => personTitles.has(norm) && !sovereign.test(norm));
  if (givenNames.has(name.norm)) return true;
  const lead = /(?:^| )(\p{Ll}+) $/u.exec(text.slice(0, name.from))?.[1] ?? '';
  return lead !== '' && isDictionaryWord(lead) && kindOfNoun(lead) === 'character';
}

const lowerTitle = /^(?:archduke|duke|count|margrave|landgrave|earl|baron|prince|marquis|viscount)$/;
/** "King Aldric of Velm" is mostly Aldric alone, and Velm his realm. */
const sovereign = /^(?:king|queen|emperor|empress|pope|tsar|sultan|president|chancellor|governor|minister|mayor|bishop|archbishop|cardinal|abbot)$/;

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
  const named =
    (before.length > 1 && regnal.test(last.text)) ||
    (!notNames.has(last.norm) && !personTitles.has(last.norm) && !kindBySuffix.has(last.norm));
  return plain && alone && named && !kindBySuffix.has(epithet.norm) && !/(?<!ou|s)s$/.test(epithet.text) ? at + 2 : at;
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

/** The number of a ruler: "Edric III". */
const regnal = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3}|XI?V)$/;

/** Offices are held, they are no bodies: "the Chancellorship". */
const office =
  /^(?:\w{4,}(?:or|er|ain|al|ent|ant|ean|an)ship|presidency|regency|chancellery|premiership|captaincy|kingship|lordship|papacy|torchbearer|leadership|membership)$/;

/** Takes off words that only look like names because they begin a sentence; null where nothing is left. */
function trimRun(run: NameRun, seen: WordCase): NameRun | null {
  let { tokens, first } = run;
  const titled = !run.initial && tokens.length > 2 && /^An?$/.test(tokens[0]?.text ?? '');
  while (!titled && tokens.length > 0 && isNoName(tokens, run.initial && first === run.first, seen)) {
    tokens = tokens.slice(1);
    first += 1;
  }
  if (tokens.length === 0) return null;
  const only = tokens.length === 1 ? (tokens[0]?.norm ?? '') : '';
  if (only !== '' && (personTitles.has(only) || only.length < 2 || office.test(only))) return null;
  // "The Chancery sued": the article begins the sentence, so that the capital behind it is its own.
  const led = run.initial && first === run.first + 1 && /^(?:The|An?)$/.test(run.tokens[0]?.text ?? '');
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
