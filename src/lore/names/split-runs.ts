import type { NameRun } from './name-run.ts';
import { isDictionaryWord } from '../words/language.ts';
import { genderOfGivenName } from './genders.ts';
import { givenNames } from './given-names.ts';
import { kindByFirstWord, kindBySuffix, personTitles } from './lexicon.ts';
import type { NameToken } from './names.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { worldNames } from './world-names.ts';

/** Parts runs that are a describing word and a name: "the Vulcan Sakonna", "the Navigator Edric". */

interface Sentence<T> {
  readonly sentence: T;
  readonly runs: readonly NameRun[];
}

/** What is known of a folded name: whether it stands by itself, and whether it does so in the plural. */
interface Standing {
  readonly stands: (key: string) => boolean;
  /** How often it is met by itself. */
  readonly timesOf: (key: string) => number;
  readonly isMany: (key: string) => boolean;
  /** Whether it is the last of two words of another name. */
  readonly isFamily: (key: string) => boolean;
}

const keyOf = (tokens: readonly NameToken[]): string => tokens.map((token) => token.norm).join(' ');
const demonym = /(?:ish|ese|an|ian|ch)$/;
const trade = /^.{2,}(?:er|or|ist|eer|man|woman|ess)$/;

export function splitRuns<T extends { readonly text: string }>(sentences: readonly Sentence<T>[]): Sentence<T>[] {
  const whole = new Map<string, number>();
  for (const { runs } of sentences)
    for (const run of runs) whole.set(keyOf(run.tokens), (whole.get(keyOf(run.tokens)) ?? 0) + 1);
  const families = new Set(sentences.flatMap(({ runs }) => runs.flatMap(({ tokens }) => familyOf(tokens))));
  const stands = (key: string): boolean => whole.has(key) || whole.has(`${key}s`) || whole.has(key.replace(/s$/, ''));
  const names = {
    stands,
    timesOf: (key: string): number => whole.get(key) ?? 0,
    isMany: (key: string): boolean => whole.has(`${key}s`),
    isFamily: (key: string): boolean => families.has(key),
  };
  return sentences.map(({ sentence, runs }) => ({
    sentence,
    runs: runs.flatMap((run) => parted(run, names, sentence.text)),
  }));
}

function parted(run: NameRun, names: Standing, text: string): NameRun[] {
  if (run.tokens.length < 2) return [run];
  const joint = jointOf(run.tokens, names);
  if (joint !== null) {
    const second = {
      ...run,
      tokens: run.tokens.slice(joint.to),
      first: run.first + joint.to,
      title: '',
      initial: false,
    };
    return [{ ...run, tokens: run.tokens.slice(0, joint.from) }, second];
  }
  const next = besideOf(run.tokens, names, text);
  if (next > 0)
    return [
      { ...run, tokens: run.tokens.slice(0, next) },
      { ...run, tokens: run.tokens.slice(next), first: run.first + next, title: '', initial: false },
    ];
  // "Distrusting Corin, she left."
  const [opening, ...others] = run.tokens;
  const isDeed =
    run.initial && opening !== undefined && /.{3}ing$/.test(opening.norm) && isDictionaryWord(opening.norm);
  if (isDeed && names.stands(keyOf(others)))
    return [{ ...run, tokens: others, first: run.first + 1, title: '', initial: false }];
  // "Ser Garlan Marlow" is one man, and no Garlan by the name of Marlow.
  const at = run.title === '' ? borderOf(run.tokens, names) || peopleOf(run.tokens, names, text) : 0;
  if (at === 0) return [run];
  const describing = run.tokens.slice(0, at);
  const name: NameRun = {
    tokens: run.tokens.slice(at),
    first: run.first + at,
    title: describing.map((token) => token.text).join(' '),
    initial: false,
  };
  return [{ ...run, tokens: describing }, name];
}

const numeral = /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV|XVI)$/;
/** "marlow" of "Tansy Marlow" and "House Marlow". */
const familyOf = ([first, last, more]: readonly NameToken[]): string[] =>
  first === undefined ||
  last === undefined ||
  more !== undefined ||
  (first.norm !== 'house' && (isDictionaryWord(first.norm) || kindByFirstWord.has(first.norm)))
    ? []
    : [last.norm];

/** "Kingship": no word that tells one person from another. */
export const abstractNoun = /(?:ship|hood|dom|tion|sion|ment|ity|ism)$/;

/**
 * Two names that no comma parts: "In the reign of Aldric II Velm grew", "after the fall of Aldric the Kingship was restored",
 * "under Tansy the Widow joined". The words before `from` are one, those after `to` the other; null where the run is one name.
 */
function jointOf(tokens: readonly NameToken[], { timesOf, isFamily }: Standing): { from: number; to: number } | null {
  const whole = timesOf(keyOf(tokens));
  const from = tokens.findIndex(({ text }, at) => at > 0 && (numeral.test(text) || text === 'the'));
  if (from < 0 || from === tokens.length - 1) return null;
  const rest = keyOf(tokens.slice(from + 1));
  if (numeral.test(tokens[from]?.text ?? ''))
    return !isFamily(rest) && timesOf(rest) > Math.max(1, whole) ? { from: from + 1, to: from + 1 } : null;
  const isEpithet =
    whole > 1 ||
    !(abstractNoun.test(rest) || (personTitles.has(rest) && !/^(?:elder|younger)$/.test(rest)) || timesOf(rest) > 2);
  return isEpithet || tokens.slice(0, from).some(({ text }) => !/^\p{Lu}/u.test(text)) ? null : { from, to: from + 1 };
}

/** So often by itself, a name is one of its own wherever it stands. */
const familiar = 3;

/** What a sentence starts with that tells of a time. */
const isTimed = /(?:^|[.;:] )(?:In|During|After|Before|By|Since|Until) (?:the )?$/;

/** "sent to London Simón Orwell", "In The Path of Lamps Corin attacked", "In the Salt War Orrin won": where the second name starts; 0 where the run is one. */
function besideOf(tokens: readonly NameToken[], { timesOf }: Standing, text: string): number {
  const [first, second] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || second === undefined || last === undefined) return 0;
  const lead = text.slice(0, first.from);
  if (isTimed.test(lead) && !/^ (?:\p{Lu}|and\b)/u.test(text.slice(last.to))) {
    const isMonth = tokens.length === 2 && /^(?:may|march|april|june|july|august)$/.test(first.norm);
    if (isMonth) return 1;
    const event = tokens.findIndex(({ norm }, at) => at > 0 && kindBySuffix.get(norm.replace(/s$/, '')) === 'event');
    const behind = tokens[event + 1];
    // "In the Salt War Ferdinand I demanded troops"
    if (event > 0 && behind !== undefined && givenNames.has(behind.norm)) return event + 1;
    const head = tokens.slice(0, -1);
    const noun = head.at(-1)?.norm.replace(/s$/, '') ?? '';
    const isEvent = kindBySuffix.get(noun) === 'event' && timesOf(keyOf(head)) > 0;
    if (isEvent && timesOf(last.norm) > 0) return tokens.length - 1;
  }
  const isPlaced = /\b(?:in|at|to|from|near) $/i.test(lead);
  if (isPlaced && worldNames.get(first.norm) === 'place' && givenNames.has(second.norm)) return 1;
  if (tokens.length < 3) return 0;
  const isOfWork = tokens.some(({ text: word }) => word === 'of') && /^ \p{Ll}/u.test(text.slice(last.to));
  const isOnce = timesOf(keyOf(tokens)) < 2;
  return isOfWork && isOnce && /^\p{Lu}/u.test(tokens.at(-2)?.text ?? '') && timesOf(last.norm) >= familiar
    ? tokens.length - 1
    : 0;
}

/** "the", "an old"; but "On a beach Tansy Marlow met him" tells of her. */
const describesOne =
  /\b(?:the|an?) $|(?<!\b(?:on|in|at|after|before|during|by|from|over|under|near|along) )\b(?:the|an?) \p{Ll}+ $/iu;

/** So many times by itself, and "Trill" is a people whatever else the word means. */
const often = 4;

/** "the Ossari Maren": one of a people by name, where each of the two is met by itself; 1, or 0 where the name is one. */
function peopleOf(tokens: readonly NameToken[], { stands, isMany, timesOf }: Standing, text: string): number {
  const [people, person, more] = tokens;
  if (people === undefined || person === undefined || more !== undefined) return 0;
  const isOne = text.slice(people.to, person.from) === ' ' && describesOne.test(text.slice(0, people.from));
  const isOften = timesOf(people.norm) >= often;
  const isPlain =
    isDictionaryWord(person.norm) ||
    kindBySuffix.has(person.norm) ||
    (!isOften && (isDictionaryWord(people.norm) || kindBySuffix.has(people.norm)));
  const isMet = stands(people.norm) && (stands(person.norm) || isMany(people.norm) || isOften);
  // "the maimed Corin Marlow" is one man.
  const isPeople = isOne && !isPlain && !kindByFirstWord.has(people.norm) && isMet;
  return isPeople && genderOfGivenName(people.norm) === null ? 1 : 0;
}

/** How many words describe; 0 where all belong to the name. */
function borderOf(tokens: readonly NameToken[], { stands, isMany }: Standing): number {
  if (tokens.some((token) => /^\p{Ll}/u.test(token.text))) return 0;
  const last = tokens.at(-1);
  if (last === undefined || kindBySuffix.has(last.norm) || kindByFirstWord.has(tokens[0]?.norm ?? '')) return 0;
  for (let at = 1; at < tokens.length; at += 1) {
    const [head, rest] = [tokens.slice(0, at), tokens.slice(at)];
    const describes = tokens[at - 1]?.norm ?? '';
    if (rest[0] === undefined || isDictionaryWord(rest[0].norm)) continue;
    const isTrade =
      trade.test(describes) &&
      !givenNames.has(describes) &&
      kindOfNoun(describes) === 'character' &&
      head.every((token) => isDictionaryWord(token.norm));
    // Given names are asked for last: their lists take a while to load.
    const isPeople = (): boolean =>
      isMany(keyOf(head)) || (demonym.test(describes) && !(at === 1 && genderOfGivenName(describes) !== null));
    if (isTrade || (stands(keyOf(head)) && stands(keyOf(rest)) && isPeople())) return at;
  }
  return 0;
}
