import { monthNames } from '../../lore/dates/months.ts';
import { worldAdjectives } from '../../lore/names/world-names.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import type { Ground } from '../ground/ground.ts';
import { hasFirstName } from '../options/kind-evidence.ts';
import { isListed } from '../ground/listed.ts';
import { withoutWorld } from '../answers/name-forms.ts';
import { isComma, lower } from './finite.ts';
import { isName, isTitleWord, type Name, type Unit } from './units.ts';

export interface RenderOptions {
  readonly ground: Ground;
  /** Ids of the entities already named to the reader: a pronoun may stand for these. Added to while rendering. */
  readonly named: Set<string>;
  /** Wording that takes a unit's place; '' leaves the unit out. The article in front of it goes too. */
  readonly replace?: ReadonlyMap<Unit, string>;
  /** Short forms of names stay as the text has them; pronouns are still resolved. */
  readonly keepsNames?: boolean;
}

const possessives = new Set(['his', 'her', 'its', 'their']);
const vowelSound =
  /^(?!eu|ewe|(?:one|once)$)(?:[aeio]|u(?!ni(?![dmn])|s[aeiu]|ti|ro|k)|hon(?:est|ou?r)|heir|hour|8|1[18](?!\d(?!\d)))/i;
/** "USS": read letter by letter. */
const spelledU = /^U[\dA-Z]/;
/** "an SSV", but "a MACO": how it is read, its letters do not tell. */
const initials = /^[FHLMNRSX][\p{Lu}\d]+$/u;

/** The words as a reader needs them who has seen nothing else: names in full where a short form would be unclear. */
export function renderUnits(units: readonly Unit[], options: RenderOptions): string {
  const words: string[] = [];
  units.forEach((unit, at) => {
    const replacement = options.replace?.get(unit);
    const previous = units[at - 1];
    if (replacement !== undefined) {
      dropArticle(words, previous);
      if (replacement !== '')
        words.push(`${opensQuote(units, at) ? '' : unit.before || (previous === undefined ? '' : ' ')}${replacement}`);
      return;
    }
    if (unit.date !== null) words.push(dateInPlace(units, at, words));
    else words.push(`${unit.before}${unit.entity === null ? unit.text : nameInPlace(units, at, words, options)}`);
  });
  return repairArticles(
    words
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/\s+([,.;:?!])/g, '$1')
      .replace(/(\p{Ll}s)['’]s\b/gu, "$1'")
      .trim(),
  );
}

const dayOnly = new RegExp(
  `(?:^|\\s)(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames})|(?:${monthNames})(?: \\d{1,2}(?:st|nd|rd|th)?)?)$`,
);
/** Without the article in front, which is a word of its own. */
const relativeDate =
  /^(?:(?:in |during )?(?:that (?:same |very )?|(?:the )?(?:same|very|following|next) )year|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years?|decades?) later)$/i;

/** "the annual race on 9 May": no year goes with its day. */
const isYearly = (units: readonly Unit[]): boolean =>
  units.some(
    (one) =>
      /^(?:annual|annually|yearly)$/.test(lower(one)) ||
      (/^(?:each|every)$/.test(lower(one)) && units.some((other) => lower(other) === 'year')),
  );

/** A date that leans on another sentence, with its year put in: "on 3 August" → "on 3 August 1211", "the same year" → "1211". */
function dateInPlace(units: readonly Unit[], at: number, words: string[]): string {
  const unit = units[at];
  if (unit?.date === null || unit === undefined) return '';
  const { year, until, precision, carried } = unit.date;
  const plain = `${unit.before}${unit.text}`;
  if (carried === true || until !== null || year < 0 || precision !== 'exact' || isYearly(units)) return plain;
  const behind = lower(units[at + 2]) === 'the' ? units[at + 3] : units[at + 2];
  const yearFollows = lower(units[at + 1]) === 'of' && behind !== undefined && behind.date !== null;
  // "in February, 1204"
  const isYear = /^\d{3,4}$/.test(behind?.text ?? '') || (behind !== undefined && behind.date !== null);
  if (dayOnly.test(unit.text) && (yearFollows || (isComma(units[at + 1]) && isYear))) return plain;
  if (dayOnly.test(unit.text)) return `${plain} ${String(year)}`;
  const era = units.flatMap(({ date }) => /\d ?(ABY|AG|AD|CE)\b/.exec(date?.text ?? '')?.[1] ?? [])[0];
  // "in the same year in which it left"
  if (
    /^(?:in|on|at)$/.test(lower(units[at + 1]))
      ? lower(units[at + 2]) === 'which'
      : /^(?:that|as|when)$/.test(lower(units[at + 1]))
  )
    return plain;
  // "The following year was one of losses": the year is what it tells of.
  if (words.length < 2 && /^(?:is|was|saw|brought|marked|would|proved)$/.test(lower(units[at + 1]))) return plain;
  // "a year later" of a year that would say nothing without its era
  if (!relativeDate.test(unit.text) || (era === undefined && year < 100)) return plain;
  // "T.A. 1976", where the text counts the years of several ages.
  const { age } = unit.date;
  const told =
    age !== undefined ? `${age} ${String(year)}` : era === undefined ? String(year) : `${String(year)} ${era}`;
  const opens = words.length === 0 ? /^\p{Lu}/u.test(unit.text) : words.length === 1 && /^The$/.test(words[0] ?? '');
  while (/^ ?(?:later|earlier|also|still|the)$/i.test(words.at(-1) ?? '')) words.pop();
  const led = /(?:^|\s)(?:in|of|during)$/i.test((words.at(-1) ?? '').trim());
  const text = led ? told : `in ${told}`;
  if (words.length > 0) return ` ${text}`;
  return opens ? capitalised(text) : text;
}

/** Behind '"True Q" Amanda' a space stays, behind '"Amanda"' none was. */
const opensQuote = (units: readonly Unit[], at: number): boolean =>
  isQuote(units[at - 1]) &&
  !(units[at]?.before === ' ' && units.slice(0, at).filter(({ text }) => text === '"').length % 2 === 0);

/** '"' right before a title that it opens. */
export const isQuote = (unit: Unit | undefined): boolean => unit !== undefined && /^["“‘]$/.test(unit.text);

function dropArticle(words: string[], previous: Unit | undefined): void {
  if (previous !== undefined && /^the$/i.test(previous.text)) words.pop();
}

/** "Petrel" of a book Petrel Companion, "Tarn" of the planet Tarn I: the text may mean another, and has it right as it stands. */
const isStretched = ({ text, entity, anaphor }: Name): boolean => {
  if (anaphor || entity.name.length <= text.length || isListed(entity)) return false;
  const at = entity.name.startsWith(`${text} `) ? 0 : entity.name.indexOf(` ${text} `) + 1;
  const rest = entity.name.slice(at + text.length + 1);
  if ((at === 0 && !entity.name.startsWith(`${text} `)) || rest.startsWith('of ')) return false;
  const isPlain = (word: string): boolean => /^\p{Lu}/u.test(word) && isDictionaryWord(word.toLowerCase());
  return entity.kind !== 'character' || (!hasFirstName(entity.name) && rest.split(' ').every(isPlain));
};

/** How the name in `units[at]` reads where it stands: a pronoun kept or resolved, a short form expanded, its article put right. */
function nameInPlace(units: readonly Unit[], at: number, words: string[], options: RenderOptions): string {
  const unit = units[at];
  if (!isName(unit)) return '';
  const { entity } = unit;
  const known = options.named.has(entity.id);
  const pronoun = unit.pos === 'PRON' || /^(?:he|she|it|they|him|her|them)$/.test(lower(unit));
  if (pronoun && known) return unit.text;
  options.named.add(entity.id);
  const attributive = !possessives.has(lower(unit)) && (describesNext(units, at) || sharesNoun(units, at));
  const ownWhole =
    lower(units[at + 1]) === 'of' && units.slice(at + 2, at + 4).some((next) => next.entity?.id === entity.id);
  const possessed = lower(units[at - 1]) === "'s" || lower(units[at - 1]) === "'";
  // "The Veldt League, often simply the League": named in full before; 'the term "Alliance"' is said of the word.
  const previous = units[at - 1];
  const keepsForm =
    known ||
    (options.keepsNames === true && !unit.anaphor) ||
    possessed ||
    ownWhole ||
    isQuote(previous) ||
    isNumbered(unit);
  const expand = pronoun || (!keepsForm && !isStretched(unit) && options.ground.needsFullName(unit, attributive));
  const whole = expand ? fullName(unit) : unit.text;
  // "A Fix with Nettles": the article that the name has stands in the text already.
  const name =
    lower(previous) !== '' && whole.toLowerCase().startsWith(`${lower(previous)} `)
      ? whole.slice(lower(previous).length + 1)
      : whole;
  const article =
    isQuote(previous) ||
    previous?.pos === 'ADJ' ||
    // "the river Auve": what sort of thing it is has the article.
    (previous?.pos === 'NOUN' && previous.entity === null) ||
    previous?.pos === 'PROPN' ||
    possessed ||
    (previous !== undefined && possessives.has(lower(previous))) ||
    articleOf(units, at) !== null;
  const isLed = options.ground.called(entity).startsWith('the ') && !isCounted(units, at);
  if (expand && !isLed && lower(previous) === 'the' && !attributive) dropArticle(words, previous);
  const takesThe = isLed && (entity.takesThe || expand);
  // What the text writes so has the article that it takes.
  const the = takesThe && whole !== unit.text && !article && !attributive ? 'the ' : '';
  return possessives.has(lower(unit)) ? possessiveOf(`${the}${name}`) : `${the}${name}`;
}

/** "the sixth Weyoun" is not Weyoun 7: of which of a name's bearers the text tells, its number would be a guess. */
const isNumbered = ({ text, entity }: Name): boolean =>
  entity.name.startsWith(`${text} `) && /^(?:[IVX]+|\d+)$/.test(entity.name.slice(text.length + 1));

/** "Citadel law", "Federation ships": it says of what the noun behind it is. */
export const describesNext = (units: readonly Unit[], at: number): boolean => {
  const next = units[at + 1];
  return next !== undefined && (['NOUN', 'ADJ', 'PROPN'].includes(next.pos) || next.text === '-');
};

/** "Crown and Ossari ships": the ships of both. */
const sharesNoun = (units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.pos === 'CCONJ' && /^\p{Lu}/u.test(units[at + 2]?.text ?? '') && units[at + 3]?.pos === 'NOUN';

/** "Two hundred Ossari and Meddur": what is counted takes no article. */
export function isCounted(units: readonly Unit[], name: number): boolean {
  let at = name - 1;
  while (isName(units[at]) || ['CCONJ', 'ADJ'].includes(units[at]?.pos ?? '') || lower(units[at]) === ',') at--;
  const before = units[at];
  return (
    before !== undefined &&
    before.entity === null &&
    before.date === null &&
    (before.pos === 'NUM' ||
      /^(?:dozens?|hundreds?|thousands?|millions?|many|some|few|several|most|all|both|no|more|fewer|other|any)$/.test(
        lower(before),
      ))
  );
}

/** "the newly founded Republic": the article stands some words in front of the name. */
export function articleOf(units: readonly Unit[], name: number): Unit | null {
  let at = name - 1;
  while (
    units[at]?.entity === null &&
    (['ADJ', 'ADV', 'VERB', 'NUM'].includes(units[at]?.pos ?? '') || (units[at]?.text === '-' && at > 0))
  )
    at--;
  const found = units[at];
  return found?.pos === 'DET' ? found : null;
}

const fullName = (unit: Unit): string =>
  unit.entity === null
    ? unit.text
    : unit.title !== '' && !unit.entity.name.startsWith(unit.title)
      ? `${unit.title} ${withoutWorld(unit.entity.name)}`
      : withoutWorld(unit.entity.name);

const possessiveOf = (name: string): string => (/s$/.test(name) ? `${name}'` : `${name}'s`);

export function repairArticles(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}\p{M}]['’]?)(an?) (["“]?)([\p{L}\p{N}]+)/giu,
    (whole, article: string, quote: string, word: string) => {
      if (initials.test(word)) return whole;
      const wanted = vowelSound.test(word) && !spelledU.test(word) ? 'an' : 'a';
      return `${article.startsWith('A') ? wanted.replace('a', 'A') : wanted} ${quote}${word}`;
    },
  );
}

export const capitalised = (text: string): string =>
  text.replace(/^(["“'‘]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** Lower-cases an opening word that is capital only because it opened a sentence. */
export function uncapitalised(unit: Unit, ground: Ground, next?: Unit): Unit {
  // "Temporal technology": the name itself is written small.
  if (unit.entity !== null && !unit.anaphor && unit.text.toLowerCase() === unit.entity.name)
    return { ...unit, text: unit.entity.name };
  if (unit.entity !== null || unit.text === 'I' || /^\p{Lu}{2}/u.test(unit.text)) return unit;
  return functionWords.has(unit.pos) || isPlainWord(unit, ground, next)
    ? { ...unit, text: unit.text.charAt(0).toLowerCase() + unit.text.slice(1) }
    : unit;
}

const functionWords = new Set(['DET', 'ADP', 'PRON', 'ADV', 'SCONJ', 'CCONJ', 'NUM', 'PART', 'AUX']);

/** Neither a plural nor what needs no article ("trade" is told by the texts). */
const isBareSingular =
  /^(?!.*(?:[^su]s|tions?|ment|ness|ity|ing|ance|ence|ism|ship|hood|age|ure|ry|cy|ty|thing|body|one|people|men|women|children)$)/;

/** "Merchants", "Engineer Maresh Tal": not "Dame Honor", "Saint Lucy's Flood", nor the half of a name that was not known whole. */
function isPlainWord(unit: Unit, ground: Ground, next: Unit | undefined): boolean {
  const small = unit.text.toLowerCase();
  if (isTitleWord(unit.text) || worldAdjectives.has(small)) return false;
  if (/^(?:several|many|most|some|few|various|numerous|other)$/.test(small)) return true;
  // "Sovereign-class"
  if (next?.text === '-' && ['NOUN', 'PROPN'].includes(unit.pos)) return false;
  // "Hale of Oxmoor": a word that the texts never write small, before "of" and no article, is somebody's name.
  if (
    next !== undefined &&
    lower(next) === 'of' &&
    isBareSingular.test(small) &&
    unit.pos !== 'NOUN' &&
    !ground.isCommonWord(small)
  )
    return false;
  // "Osmund had …": one bare noun for a subject, that the texts never write small, is somebody's name.
  if (next === undefined && isBareSingular.test(small) && !ground.isCommonWord(small)) return false;
  if (next !== undefined && /^\p{Lu}/u.test(next.text))
    return isName(next) && !isDictionaryWord(next.text.toLowerCase().split(' ')[0] ?? '') && ground.isCommonWord(small);
  return (
    unit.pos !== 'PROPN' || ground.isCommonWord(small) || (isDictionaryWord(small) && !ground.isNameWord(unit.text))
  );
}
