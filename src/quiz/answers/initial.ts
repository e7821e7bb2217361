import { genderOfGivenName } from '../../lore/names/genders.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { sortOfNoun } from '../options/sorts.ts';
import { ranTogether } from '../ground/glued.ts';
import { isListed } from '../ground/listed.ts';
import { memoise } from '../ground/memoise.ts';
import { isCalling, withoutVessel } from './name-forms.ts';

/**
 * What is told of a typed name: what it begins with, and how long it is. A text that nobody prepared seldom tells all that a thing is
 * called, nor all else that would fit a sentence: so one name is meant. Of names that a glossary lists, all forms are known.
 */

export function isCued({ pool }: Candidate, ground: Pick<Ground, 'entity'>): boolean {
  const asked = pool.from === 'typed' && pool.entityId !== null ? ground.entity(pool.entityId) : undefined;
  return asked !== undefined && !isListed(asked);
}

/** Where the sentence has the name that is asked for: the words, and what stands before them. */
export function mentionAsked({ pool, sentences: [sentence] }: Candidate): { text: string; before: string } | null {
  const id = askedEntity(pool);
  const mention = sentence?.mentions.find(({ entityId, anaphor }) => entityId === id && !anaphor);
  return sentence === undefined || mention === undefined
    ? null
    : { text: sentence.text.slice(mention.from, mention.to), before: sentence.text.slice(0, mention.from) };
}

/** The name that a blank or a "Who …?" leads to: as its sentence has it ("Barsak"), which may be less than its full name. */
export function nameAsked(candidate: Candidate): string {
  const mention = mentionAsked(candidate);
  if (mention === null) return candidate.key;
  const written = withoutCalling(mention.text.replace(/^the /i, ''));
  return /^\p{Lu}/u.test(written) ? written : candidate.key;
}

/** What of a text a word names: somebody, or a people or body of men that somebody may be one of. */
export interface Named {
  readonly isPerson: (name: string) => boolean;
  readonly isGroup: (name: string) => boolean;
}

/** "Sorel" of "the Vulcan Sorel", "Cere Junda" of "the former Jedi Cere Junda": whom a person is one of is no part of the name. */
export function withoutPeople(
  name: string,
  { sentences: [sentence] }: Candidate,
  { isPerson, isGroup }: Named,
): string {
  const [, people = '', own] = /^(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)$/u.exec(name) ?? [];
  // "the First Men", "the Emperor's Guard": no people.
  const isPeople = !/['’]s?$/.test(people) && !isDictionaryWord(people.toLowerCase());
  if (own !== undefined)
    return isPeople && isPerson(own) && sentence?.text.includes(`the ${name}`) === true ? own : name;
  const words = name.split(' ');
  // "the Georgian Jiajak Jaqeli", "the Trill Curzon Dax"
  const isOneOf =
    demonym.test(words[0] ?? '') || isGroup(words[0] ?? '') || (isPerson(name) && isPerson(words.slice(1).join(' ')));
  if (words.length > 2 && isOneOf && sentence?.text.includes(`the ${name}`) === true) return words.slice(1).join(' ');
  const from = words.findIndex((word, at) => !(isGroup(word) || (at > 0 && isRank(word))));
  const rest = words.slice(Math.max(0, from));
  const isName = rest.every((word) => /^\p{Lu}/u.test(word)) && !isDictionaryWord((rest[1] ?? '').toLowerCase());
  return rest.length === 2 && isName ? rest.join(' ') : name;
}

const demonym = /^\p{Lu}\p{Ll}+(?:ian|ean|ish|ese|can|ran)$/u;

/** "Jedi Padawan Ferren Barr" */
const isRank = (word: string): boolean => isCalling(word) || /^(?:Padawan|Acolyte|Apprentice|Initiate)$/.test(word);

/** Without the ranks in front, which many would leave out; but a saint is called one. */
function withoutCalling(name: string): string {
  const all = name.split(' ');
  // "Factor Edmund Strake", "DS Martin Harker": a rank that no list has, before a given name.
  const isRanked =
    all.length > 2 &&
    (isDictionaryWord((all[0] ?? '').toLowerCase()) || /^[A-Z]{2,4}$/.test(all[0] ?? '')) &&
    genderOfGivenName(all[0] ?? '') === null &&
    /^\p{Lu}/u.test(all[1] ?? '') &&
    genderOfGivenName(all[1] ?? '') !== null;
  // "Sith Lord Naga Sadow": a rank with its order in front.
  const isOfOrder =
    all.length > 2 && !isCalling(all[0] ?? '') && isCalling(all[1] ?? '') && genderOfGivenName(all[0] ?? '') === null;
  const words = isRanked ? all.slice(1) : isOfOrder ? all.slice(2) : all;
  const first = words.findIndex(
    (word, at) =>
      !isRank(word) ||
      /^(?:Saint|St\.?)$/.test(word) ||
      !/^\p{Lu}/u.test(words[at + 1] ?? '') ||
      // "First Men", "Old Wyk"; but "First Minister Tal".
      (/^(?:First|Second|Third|Old|Elder)$/.test(word) && !isCalling(words[at + 1] ?? '')),
  );
  // "Grand Nagus Rom": what stands behind such a word is the rank itself.
  const [lofty = '', rank = '', ...own] = words.slice(Math.max(0, first - 1));
  const isLofty =
    first > 0 &&
    /^(?:Grand|Vice|Supreme|High|Chief)$/.test(lofty) &&
    !givenNames.has(rank.toLowerCase()) &&
    own.length > 0 &&
    own.every((word) => /^\p{Lu}/u.test(word) && !isDictionaryWord(word.toLowerCase()));
  const rest = words.slice(Math.max(0, first) + (isLofty ? 1 : 0));
  // "High Council", "Queen Mothers": what a council is called is no rank of its own.
  const [only = ''] = rest.length === 1 ? rest.map((word) => word.toLowerCase()) : [];
  // "High Septon": whom nobody calls by the second word alone.
  const isOffice = words.length === 2 && /^(?:Grand|Supreme|High)$/.test(words[0] ?? '');
  return (
    isOffice || sortOfNoun('faction', only) !== null || (/s$/.test(only) && isCalling(only.slice(0, -1))) ? words : rest
  ).join(' ');
}

/**
 * What is taken for right where its first letter and its length lead to the name: its own words too, side by side ("Poxy Jeyne" and "Jeyne Poore" of
 * Poxy Jeyne Poore), but no word that says little by itself or begins other names; no era that stood in front of it ("42 BBY Fett").
 */
export function cuedForms(
  written: string,
  forms: readonly string[],
  name: string,
  beginsOthers: (word: string) => boolean,
  isPerson: boolean,
): string[] {
  const isPlain = (word: string): boolean =>
    /^[A-Z]{2,4}$/.test(word) ||
    (isDictionaryWord(word.toLowerCase()) && !(isPerson && isOwnName(word, name) && !ofBodies.test(word))) ||
    isCalling(word) ||
    numeral.test(word);
  const own = [...runsOf(name), ...(isPerson ? runsOf(headsOf(name)[0] ?? '') : [])].filter(
    (run) => /\s/.test(run) || !(isPlain(run) || beginsOthers(run)),
  );
  return [
    ...new Set([written, withoutVessel(written), ...forms, ...own, ...headsOf(written), ...headsOf(name)]),
  ].filter(
    (form) =>
      !ofBodies.test(form) &&
      !era.test(form) &&
      !letter.test(form) &&
      !ranTogether.test(form) &&
      !fromNumber.test(form) &&
      !/^(?:St\.?|Saint|La|Le|Les|Los|Las|El|Al|De|Del|Di|Da|Du|Van|Von|San|Santa)$/.test(form),
  );
}

/** "Aldric" of Aldric the Tall, of Aldric II and of Aldric II Vane, "Marshmen" of the Marshmen of Orme, "Golden Hall" of the Golden Hall of Velm. */
export function headsOf(name: string): string[] {
  // "Free City of Volen"
  const place =
    /^(?:the )?(?:Free )?(?:City|Town|Village|Port|Isle|Island|Kingdom|Realm|Duchy|Republic) of (\p{Lu}.*)$/iu.exec(
      name,
    )?.[1];
  if (place !== undefined) return [place];
  const head = /^(?:the )?(.+?) (?:(?:of|the) .+|[IVX]+)$/iu.exec(name)?.[1] ?? '';
  const words = head.split(' ');
  const ruler = /^(\p{Lu}[\p{L}'’-]+) [IVX]+ /u.exec(name)?.[1];
  if (ruler !== undefined && !isCalling(ruler)) return [ruler];
  const isName = words.every((word) => /^\p{Lu}/u.test(word)) && !isCalling(words.at(-1) ?? '');
  return isName && (words.length > 1 || !isDictionaryWord(head.toLowerCase())) ? [head] : [];
}

/** "Ode" of Ode Fenner, "Thole" of Gaspar Thole: words of the language, and what they are called. */
const isOwnName = (word: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\S+$/u.test(name) && name.split(' ').includes(word);

/** "House" of House Jast, "Fourth" of the Fourth Company, be they taken for somebody or not. */
const ofBodies =
  /^(?:House|Clan|Tribe|Order|Company|Legion|Fleet|Army|Camp|Fort|Mount|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)$/;

const numeral = /^[IVX]+$/;
/** "III Marlow" of Aldric III Marlow. */
const fromNumber = /^[IVX]+ \p{Lu}/u;
const era = /^(?:AC|BC|AD|CE|BCE|BBY|ABY) /;

/** "M." of M. Sadiq. */
const letter = /^\p{Lu}\.?$/u;

/** Names of more words are mostly two that ran together. */
const mostWords = 4;

/** Some of its words that stand side by side: "Poxy Jeyne", "Jeyne Poore". */
function runsOf(name: string): string[] {
  const words = name.split(' ');
  if (words.length > mostWords || !words.every((word) => /^(?:al-)?\p{Lu}/u.test(word))) return [];
  return words
    .flatMap((_, from) => words.slice(from).map((__, to) => words.slice(from, from + to + 1)))
    .filter((run) => !isCalling(run.at(-1) ?? ''))
    .map((run) => run.join(' '));
}

/** As it is typed: articles aside, and ranks and ships' letters. */
const bare = (name: string): string => withoutCalling(withoutVessel(name.replace(/^(?:the|an?) /i, '')));

/** The first letter or digit. */
export const initialOf = (name: string): string => (/[\p{L}\p{N}]/u.exec(bare(name))?.[0] ?? '').toUpperCase();

/** How many letters each of its words has, as crosswords tell it: 4 and 4 of "Orsa Venn", 14 of "Port-by-the-Water". */
const lettersOf = (name: string): readonly number[] =>
  bare(name)
    .split(/\s+/)
    .map((word) => Array.from(word.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '')).length)
    .filter((letters) => letters > 0);

/**
 * Whether `other`, or a word of it where the name has but one, begins alike and is as long: it would fit what is told of the name.
 * Names are held against hundreds of others, so what is told of each is kept.
 */
export function createCuedAlike(): (name: string, other: string) => boolean {
  const wordsOf = memoise((name) => bare(name).split(/\s+/));
  const cueOf = memoise((name) => `${initialOf(name)} ${lettersOf(name).join(' ')}`);
  return (name, other) => {
    const typed = wordsOf(name).length > 1 ? [other] : [other, ...wordsOf(other)];
    return typed.some((one) => cueOf(one) === cueOf(name));
  };
}

const blank = /^Fill in the blank(?=: )/;
const numberWords = ['no words', 'one word', 'two words', 'three words', 'four words'];

/** "Who lit the lamp? The name begins with “M” and has 5 letters." */
export function withCue(stem: string, name: string): string {
  const initial = initialOf(name);
  const letters = lettersOf(name);
  const [only = 0] = letters;
  const words = numberWords[letters.length] ?? `${letters.length} words`;
  // "K-13": figures are no letters.
  const hasFigures = /\p{N}/u.test(name);
  const counts = ` (${letters.slice(0, -1).join(', ')} and ${letters.at(-1) ?? 0} letters)`;
  const one = hasFigures ? null : `${only} ${only === 1 ? 'letter' : 'letters'}`;
  const size = letters.length < 2 ? one : `${words}${hasFigures ? '' : counts}`;
  const told = stem.replace(
    blank,
    `Fill in the blank with a name ${size === null ? '' : `of ${size} `}that begins with “${initial}”`,
  );
  return told === stem ? `${stem} The name begins with “${initial}”${size === null ? '' : ` and has ${size}`}.` : told;
}
