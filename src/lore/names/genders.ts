import { createRequire } from 'node:module';
import type { Entity } from '../model.ts';
import { personTitles } from './lexicon.ts';
import { tokenise } from './names.ts';

/** Whether a person is a he or a she: by a title, by what the text calls them, or by the given name. */

export type Gender = NonNullable<Entity['gender']>;

const woman =
  'queen|princess|duchess|archduchess|lady|baroness|countess|empress|tsarina|dame|mother|sister|mrs|ms|miss|madame?|matriarch|chairwoman|abbess|priestess|wife|widow|daughter|granddaughter|niece|aunt|girlfriend|bride|half-sister|grandmother|stepmother|heiress';
const man =
  'king|prince|duke|archduke|lord|baron|count|emperor|tsar|sultan|sir|father|brother|mr|patriarch|chairman|abbot|friar|husband|widower|son|grandson|nephew|uncle|boyfriend|bridegroom|half-brother|grandfather|stepfather';
const lead = '(?<![\\p{L}-])';
const before: readonly (readonly [RegExp, Gender])[] = [
  [new RegExp(`${lead}(?:${woman})\\.?,? (?:of \\p{Lu}\\S*,? )?$`, 'iu'), 'female'],
  [new RegExp(`${lead}(?:${man})\\.?,? (?:of \\p{Lu}\\S*,? )?$`, 'iu'), 'male'],
];
const behind: readonly (readonly [RegExp, Gender])[] = [
  [new RegExp(`^, (?:the|an?|his|her|their) (?:[\\p{Ll}-]+ ){0,2}(?:${woman})\\b`, 'u'), 'female'],
  [new RegExp(`^, (?:the|an?|his|her|their) (?:[\\p{Ll}-]+ ){0,2}(?:${man})\\b`, 'u'), 'male'],
];

/** What the words around a name say of its bearer; null where they say nothing. */
export function genderAround(text: string, from: number, to: number): Gender | null {
  const ahead = text.slice(Math.max(0, from - 30), from);
  const after = text.slice(to, to + 50);
  return (
    before.find(([pattern]) => pattern.test(ahead))?.[1] ?? behind.find(([pattern]) => pattern.test(after))?.[1] ?? null
  );
}

const sexed = "(?:is|was) (?:an? |the )?(?:[\\p{L}'’-]+ ){0,4}?(female|male|woman|man)(?![\\p{L}-])";
const toldBehind = new RegExp(`^(?: \\([^)]{2,40}\\))?(?:, [^.;]{2,80},)? ${sexed}`, 'u');
const toldBefore =
  /(?:^|\. )(?:An? |The )?(?:[\p{L}'’-]+ ){0,4}?(female|male|woman|man)(?: (?!and\b)[\p{L}'’-]+){0,3}, $/iu;
/** "The captain of Tarn was a man of Velm": said of the captain. */
const governed = /(?:^| )(?:of|in|at|from|on|near|to|by|with|against|for|and|or|aboard) (?:the )?$/i;

/** "Sera Vance was a female Drosh pilot", "A Drosh male, Orrin …": told in so many words; null where it is not. */
export function sexTold(text: string, from: number, to: number): Gender | null {
  const ahead = text.slice(0, from);
  const word = governed.test(ahead)
    ? undefined
    : (toldBehind.exec(text.slice(to, to + 160)) ?? toldBefore.exec(ahead))?.[1]?.toLowerCase();
  return word === undefined ? null : /^(?:female|woman)$/.test(word) ? 'female' : 'male';
}

const ofWoman = /\b(?:she|her|hers|herself)\b/gi;
const ofMan = /\b(?:he|him|his|himself)\b/gi;
/** So many pronouns of one kind, and so much of all, tell whom a text is about. */
const enough = { count: 5, share: 0.8 };

/** As most pronouns of a text that is about one person have it; null where they are few, or of both kinds. */
export function genderByPronouns(texts: readonly string[]): Gender | null {
  const count = (pattern: RegExp): number => texts.reduce((sum, text) => sum + [...text.matchAll(pattern)].length, 0);
  const [female, male] = [count(ofWoman), count(ofMan)];
  const most = Math.max(female, male);
  if (most < enough.count || most < enough.share * (female + male)) return null;
  return female > male ? 'female' : 'male';
}

interface GivenNames {
  readonly getGender: (name: string) => Gender | 'unknown';
}

const require = createRequire(import.meta.url);
let givenNames: GivenNames | null = null;

/** By the first name, as registries of several countries have it; loaded when first asked, since it takes a tenth of a second. */
export function genderOfGivenName(name: string): Gender | null {
  const [first, ...more] = tokenise(name).filter(({ norm }) => !personTitles.has(norm));
  if (first === undefined || (more.length === 0 && /\s/.test(name.trim()))) return null;
  givenNames ??= require('gender-detection-from-name') as GivenNames;
  const told = givenNames.getGender(first.text);
  return told === 'unknown' ? null : told;
}
