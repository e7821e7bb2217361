import type { EntityKind } from '../model.ts';
import { isDictionaryWord } from '../words/language.ts';
import type { RawSentence } from './candidate.ts';
import type { NameRun } from './name-run.ts';
import { givenNames } from './given-names.ts';
import { belongings, deedsBy, heads, leadWords, nextWords, passives, verbsAfter, verbsBefore } from './kind-cues.ts';
import { kindOfList } from './heading-kinds.ts';
import { kindByFirstWord, personTitles, titlePrefixes } from './lexicon.ts';
import { isCapitalised, type NameToken } from './names.ts';
import { kindOfHeadNoun, kindOfNoun } from './noun-kinds.ts';
import { worldNames } from './world-names.ts';

/** What an occurrence of a name, and the name itself, show of its kind: names of cues, which kind-weights.ts weighs. */

export interface Occurrence {
  readonly sentence: RawSentence;
  readonly tokens: readonly NameToken[];
  readonly run: NameRun;
}

type Give = (cue: string, detail?: string) => void;

/** There are a few hundred cues and millions of occurrences: one string for each cue spares memory and hashing. */
const cueNames = new Map<string, Map<string, string>>();

function nameOfCue(cue: string, detail: string): string {
  const details = cueNames.get(cue) ?? new Map<string, string>();
  if (details.size === 0) cueNames.set(cue, details);
  const name = details.get(detail) ?? `${cue}=${detail}`;
  details.set(detail, name);
  return name;
}

/** Tokens around a name; undefined where a mark or the sentence's end stands between. */
interface Around {
  readonly before: readonly NameToken[];
  readonly after: readonly NameToken[];
  /** Raw text before and after the name. */
  readonly lead: string;
  readonly rest: string;
  /** "Aldric of Velm is": what follows is said of another name. */
  readonly governed: boolean;
}

export function cuesOf(occurrence: Occurrence): string[] {
  const cues = new Set<string>();
  const give: Give = (cue, detail) => {
    if (detail !== undefined) cues.add(nameOfCue(cue, detail));
  };
  const { sentence, run } = occurrence;
  const around = aroundOf(occurrence);
  if (run.title.split(' ').some((word) => word !== '' && !titlePrefixes.has(word.toLowerCase()))) give('rank', '1');
  if (around.lead === '') give('at', 'start');
  give('hint', sentence.hint?.kind);
  give('form', sentence.form === 'prose' ? undefined : sentence.form);
  cuesOfSection(give, sentence, around);
  cuesBefore(give, around);
  cuesAfter(give, around);
  cuesOfDefinition(give, around, sentence.form === 'item' || sentence.form === 'caption');
  cuesOfCompany(give, occurrence);
  return [...cues];
}

function aroundOf({ sentence: { text }, tokens, run }: Occurrence): Around {
  const titled = run.title === '' ? 0 : run.title.split(/[ -]/).length;
  const start = run.first - titled;
  const end = run.first + run.tokens.length;
  const from = tokens[start]?.from ?? 0;
  const to = tokens[end - 1]?.to ?? 0;
  const before: NameToken[] = [];
  for (let at = start - 1, border = from; at >= 0 && before.length < 5; at -= 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?: "?|'s |-)$/.test(text.slice(token.to, border))) break;
    before.push(token);
    border = token.from;
  }
  const after: NameToken[] = [];
  for (let at = end, border = to; at < tokens.length && after.length < 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || text.slice(border, token.from) !== ' ') break;
    after.push(token);
    border = token.to;
  }
  const [one, two] = before;
  const governed = /^(?:of|in|at|from|on|near|to|by|with|against|for)$/.test(
    (one !== undefined && /^(?:the|an?|his|her|its|their)$/.test(one.norm) ? two : one)?.norm ?? '',
  );
  return { before, after, lead: text.slice(0, from), rest: text.slice(to, to + 120), governed };
}

/** How far away a common noun still tells what is spoken of, in words. */
const reach = 6;

/** What is spoken of around the name: "sank", "aboard" and "captain" stand near ships. */
function cuesOfCompany(give: Give, { tokens, run }: Occurrence): void {
  const end = run.first + run.tokens.length;
  for (const token of [...tokens.slice(Math.max(0, run.first - reach), run.first), ...tokens.slice(end, end + reach)]) {
    if (isCapitalised(token.text)) continue;
    give('with', kindOfNoun(token.norm));
  }
}

/** What its list holds is told by the heading above a name. */
function cuesOfSection(give: Give, sentence: RawSentence, { lead }: Around): void {
  const kind = kindOfList(sentence);
  if (lead === '' || /^(?:the|an?|[^,.(]{0,24}) $/i.test(lead)) give('list', kind);
}

const determiner = /^(?:the|an?|his|her|its|their|whose|one|another|some|this|that)$/;

function cuesBefore(give: Give, { before, lead }: Around): void {
  const [one, two, three] = before;
  if (/"$/.test(lead)) give('b', 'quote');
  if (/, $/.test(lead)) give('b', 'comma');
  if (one === undefined) return;
  const article = one.norm === 'the' || one.norm === 'a' || one.norm === 'an';
  if (article && isCapitalised(one.text) && lead.length > one.text.length + 1) give('b', 'Article');
  if (leadWords.has(one.norm)) give('b', one.norm);
  const agentless = article ? two : one;
  const deed = article ? three : two;
  if (agentless?.norm === 'by' && deed !== undefined)
    give('by', deedsBy.get(deed.norm) ?? (/ed$|en$/.test(deed.norm) ? 'x' : undefined));
  if (!isCapitalised(one.text)) {
    give('bk', leadWords.has(one.norm) ? undefined : kindOfNoun(one.norm));
    give('bv', verbsBefore.get(one.norm));
    // "The Vorta administrator Deshun", "her mare Nettle": an article somewhere before the noun.
    if (before.slice(1).some((token) => determiner.test(token.norm))) give('desc', kindOfNoun(one.norm));
  }
  const next = article ? two : one;
  if (article && two !== undefined) {
    if (leadWords.has(two.norm)) give('the', two.norm);
    give('thev', verbsBefore.get(two.norm));
    give('thek', kindOfNoun(two.norm));
  }
  const head = article ? three : two;
  if (next?.norm === 'of' && head !== undefined) {
    give(
      'of',
      heads.get(head.norm) ?? (kindOfNoun(head.norm) === undefined ? undefined : `k${kindOfNoun(head.norm) ?? ''}`),
    );
  }
  const naming = before.findIndex((token) =>
    /^(?:called|named|titled|entitled|dubbed|nicknamed|codenamed|known)$/.test(token.norm),
  );
  if (naming >= 0 && naming < 4)
    give(
      'named',
      before
        .slice(naming + 1)
        .map((token) => kindOfNoun(token.norm))
        .find((kind) => kind !== undefined) ?? 'x',
    );
}

/** "Rose Tyler (Billie Piper)": an actor after the part. */
const playedBy = /^ \((?:(?:played|portrayed|voiced) by )?\p{Lu}[\p{Ll}.]+(?: \p{Lu}[\p{L}.'-]*){1,2}\)/u;

const plainAuxiliary = /^(?:had|has|then|himself|herself|later|also|soon|never|already|first|again|once|now)$/;

function cuesAfter(give: Give, { after, rest, lead, governed }: Around): void {
  if (/^"/.test(rest)) give('a', 'quote');
  if (/^,/.test(rest)) give('a', 'comma');
  if (/^ \(\d{4}/.test(rest)) give('a', 'year');
  else if (/^ \(/.test(rest)) give('a', 'bracket');
  if (playedBy.test(rest)) give('a', 'player');
  if (/^-(?:class|type)\b/.test(rest)) give('a', 'class');
  if (/^"/.test(rest) && /"$/.test(lead)) give('a', 'quoted');
  if (/^, (?:his|her|whose|who)\b/.test(rest)) give('a', 'who');
  if (/^, (?:where)\b/.test(rest)) give('a', 'where');
  if (/^, which\b/.test(rest)) give('a', 'which');
  if (/^,? (?:in|near|on) \p{Lu}/u.test(rest)) give('a', 'within');
  if (/^'s? /.test(rest)) {
    const owned = /^'s? (?:\p{Ll}+ )??([\p{Ll}-]+)(?: |[.,;]|$)/u.exec(rest)?.[1] ?? '';
    give('own', belongings.get(owned) ?? kindOfNoun(owned) ?? 'x');
  }
  const [one, two] = after;
  if (one === undefined || rest.startsWith("'")) return;
  if (isCapitalised(one.text)) return;
  if (nextWords.has(one.norm)) give('n', one.norm);
  const skip = plainAuxiliary.test(one.norm);
  const verb = skip ? two : one;
  if (governed) return;
  if (verb !== undefined) {
    give('v', verbsAfter.get(verb.norm));
    if (verbsAfter.get(verb.norm) === undefined && /[^e]ed$/.test(verb.norm)) give('v', 'ed');
  }
  if (/^(?:was|were|is|are|been)$/.test(one.norm) && two !== undefined)
    give('pass', passives.get(two.norm) ?? (/(?:ed|en)$/.test(two.norm) ? 'x' : undefined));
  if (/^(?:were|are|have|live|lived|themselves)$/.test(one.norm)) give('a', 'many');
  if (!nextWords.has(one.norm) && !verbsAfter.has(one.norm))
    give('nk', kindOfNoun(one.norm) ?? (isDictionaryWord(one.norm) ? 'x' : undefined));
}

const copula =
  /^(?:,? \([^)]{0,60}\))?,? (is|was|are|were|became|refers to) (an?|the|one of the|one of|its|their|his|her) (.{3,90})/u;
const apposition =
  /^(?: \([^)]{0,60}\))?, (an?|the|its|their|his|her|one of the|then an?|formerly an?|now an?)? ?(\p{Ll}.{2,80})/u;
const phraseEnd =
  / (?:of|in|who|that|which|on|from|and|based|led|named|called|at|to|with|for|during|until|by|where|built|used|created|founded|near|against|under)\b|[,.;:(]/u;

/** The noun that a description turns on: "a long-lived warrior people of the north" → people. */
function describedKind(phrase: string): EntityKind | undefined {
  const end = phrase.search(phraseEnd);
  const words = (end < 0 ? phrase : phrase.slice(0, end)).split(/[ -]/).slice(-6);
  const last = words.at(-1)?.toLowerCase() ?? '';
  return kindOfNoun(last);
}

function cuesOfDefinition(give: Give, { rest, lead, before, governed }: Around, item: boolean): void {
  const is = governed ? null : copula.exec(rest);
  if (is?.[3] !== undefined) give('is', describedKind(is[3]) ?? 'x');
  const apposed = apposition.exec(rest);
  if (apposed?.[2] !== undefined) give(apposed[1] === undefined ? 'apbare' : 'ap', describedKind(apposed[2]));
  const participle = /^, (?:\p{Ll}+ly |then |later |first )?(\p{Ll}+) (?:by|in|at|on|from|as|to|into|near|off)\b/u.exec(
    rest,
  )?.[1];
  if (participle !== undefined) give('app', passives.get(participle));
  const bracket = /^ \((?:an?|the) ([^)]{3,60})/.exec(rest)?.[1];
  if (bracket !== undefined) give('ap', describedKind(bracket));
  if (item && /^(?:the )?$/i.test(lead))
    give('item', describedKind(/^(?::|,| –| -) (?:an?|the|its)? ?(\p{Ll}.{2,60})/u.exec(rest)?.[1] ?? ''));
  // "Its captain, Sera Vance, was": the noun stands before the name.
  const noun = /(?:^|[ ,(])(\p{Ll}[\p{L}-]+)(?: of [^,.]{2,30})?, (?:the )?$/u.exec(lead)?.[1];
  if (before.length < 2 && noun !== undefined && /^[,.;]/.test(rest)) give('pre', kindOfNoun(noun));
}

const numeral = /^[ivx]{1,5}$/;
const toponym =
  /(?:land|holm|b(?:o|u|e)rg|burgh|stad|sund|vik|grad|heim|fjord|shire|ford|mouth|wick|ham|bury|stan|polis|gorod|dale?|furt|hagen|haven|ville|ton|chester|mark|ö|ør|öping|minster|worth|ness|pool|bridge|field|port|stead|gate|mere|moor|watch|hold|reach|fall|fell|wood|spire|crest)$/;

/** Length and familiarity of a name, for what they make of an article before it. */
export function formOfName(key: string): string {
  const words = key.split(' ');
  const common = words.filter((word) => isDictionaryWord(word)).length;
  const familiar = common === words.length ? 'common' : common === 0 ? 'strange' : 'mixed';
  const last = words.at(-1) ?? '';
  const ending = /[^su]s$/.test(last) ? 's' : '';
  return `${words.length === 1 ? 'one' : words.length === 2 ? 'two' : 'more'}-${familiar}${ending}`;
}

/** What the name itself shows. */
export function cuesOfName(key: string, name: string): string[] {
  const cues = new Set<string>();
  const give: Give = (cue, detail) => {
    if (detail !== undefined) cues.add(nameOfCue(cue, detail));
  };
  const words = key.split(' ');
  const capitals = name.split(' ');
  give('size', words.length > 3 ? '4' : String(words.length));
  give('world', worldNames.get(key));
  // "Fallout 2", "Star Trek VI: …": what begins with the name of something known.
  for (let end = words.length - 1; end > 0; end -= 1) give('begins', worldNames.get(words.slice(0, end).join(' ')));
  for (let at = 1; at < words.length; at += 1) give('closes', worldNames.get(words.slice(at).join(' ')));
  while (words.length > 1 && /^(?:[ivx]+|\d+|[a-e])$/.test(words.at(-1) ?? '')) {
    give('numbered', numeral.test(words.at(-1) ?? '') ? 'roman' : 'digit');
    words.pop();
  }
  if (/: /.test(name)) give('shape', 'subtitle');
  if (/[?!]$|\.{3}$/.test(name)) give('shape', 'exclamation');
  if (/-[A-Z]$|^(?:USS|ISS|IKS|HMS) /.test(name)) give('shape', 'registry');
  if (/\d/.test(key)) give('shape', 'digits');
  if (/^[A-Z][A-Z\d]{1,7}$/.test(name.replace(/[.-]/g, ''))) give('shape', 'letters');
  if (/^(?:[A-Z]{3,4}|SS|MS|MV|RV|HM) \p{Lu}\p{Ll}/u.test(name) && !/ of /.test(name)) give('shape', 'prefix');
  if (/ (?:[A-Z]{2,4}|plc|Ltd|Inc|GmbH)$/.test(name) && !/ [IVX]+$/.test(name)) give('shape', 'company');
  if (/[a-z]'[a-z]/i.test(name) && words.length === 1) give('shape', 'apostrophe');
  if (/ (?:von|van|de|du|le|la|der|di|da|ibn|bin) /i.test(` ${key} `)) give('shape', 'particle');
  if (/ (?:[A-Z]\.) /.test(name)) give('shape', 'initial');
  if (/ the /.test(key)) give('shape', 'epithet');
  const numbered = words.length < capitals.length;
  if (words.length === 1) cuesOfWord(give, words[0] ?? '', numbered);
  else cuesOfWords(give, words, capitals);
  return [...cues];
}

function cuesOfWord(give: Give, word: string, numbered: boolean): void {
  give('one', kindOfHeadNoun(word));
  if (givenNames.has(word)) give('given', numbered ? 'numbered' : 'alone');
  if (isDictionaryWord(word)) give('one', 'common');
  if (/[^s]s$/.test(word)) give('ends', 's');
  if (/(?:ians|eans|ans|ites|oids|ese)$/.test(word)) give('ends', 'ans');
  else if (/(?:[^aeiou]ian|ean|ish|ese|an|ite|oid)$/.test(word)) give('ends', 'an');
  if (/ia$/.test(word)) give('ends', 'ia');
  if (toponym.test(word) && word.length > 4) give('ends', 'place');
  if (/(?:men|women|folk|born|kin|lings?)$/.test(word)) give('ends', 'folk');
  if (/er$|or$/.test(word)) give('ends', 'er');
}

function cuesOfWords(give: Give, words: readonly string[], capitals: readonly string[]): void {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const ofAt = words.indexOf('of');
  if (ofAt > 0) {
    const head = words[ofAt - 1] ?? '';
    give(
      'ofhead',
      kindOfHeadNoun(head) ??
        kindByFirstWord.get(head) ??
        (givenNames.has(head) ? 'given' : isDictionaryWord(head) ? 'common' : 'x'),
    );
  } else {
    give('head', kindOfHeadNoun(last) ?? (/[^aeiou]ing$/.test(last) ? 'ing' : undefined));
    if (/[^s]s$/.test(last)) give('head', 's');
    if (toponym.test(last)) give('head', 'toponym');
    const owner = capitals.slice(0, -1).some((word) => /'s?$/.test(word));
    if (owner) give('head', 'owned');
  }
  give('first', kindByFirstWord.get(first));
  if (personTitles.has(first)) give('first', 'title');
  if (worldNames.get(first) === 'place') give('first', 'world');
  const common = words.filter((word) => isDictionaryWord(word)).length;
  give('common', common === words.length ? 'all' : common === 0 ? 'none' : isDictionaryWord(last) ? 'last' : 'first');
  if (givenNames.has(first)) give('given', isDictionaryWord(last) ? 'common' : 'surname');
  if (/(?:[^aeiou]ian|ean|ish|ese|can|man)$/.test(first)) give('first', 'demonym');
  if (words.some((word) => /^(?:in|on|for|to|over|under|at|from|and|a)$/.test(word))) give('shape', 'phrase');
}
