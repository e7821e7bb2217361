import { chancesOf, chooseKind, type Evidence } from './kind-choice.ts';
import { KindCompany, type Company } from './kind-company.ts';
import { isDictionaryWord } from '../words/language.ts';
import { firmKindOf, withBranches } from './firm-kinds.ts';
import { genderOfGivenName, type Gender } from './genders.ts';
import { givenNames } from './given-names.ts';
import { kindBySuffix } from './lexicon.ts';
import { namesOfRulers } from './rulers.ts';
import type { EntityKind } from '../model.ts';
import type { Candidate, Discovered } from './candidate.ts';

/** "Kingdom of Aldmoor" is what "Aldmoor" means too. */
const realmOf = /^(?:kingdom|empire|republic|duchy|principality|county|realm|dominion|city|town|isle) of (.+)$/;

/** Short forms join the long name they are short for: surnames, acronyms, plurals. */
export function mergeNames(candidates: ReadonlyMap<string, Candidate>): Discovered[] {
  // "Prince Jarec Marlow" need not be King Jarec I Marlow.
  const isHeir = ({ titles }: Candidate): boolean => [...titles.keys()].some((title) => /^Princ(?:e|ess)$/.test(title));
  const rulers = namesOfRulers(new Set([...candidates].flatMap(([key, one]) => (isHeir(one) ? [] : [key]))));
  const owner = new Map(rulers);
  const byWord = uniqueOwners(candidates, rulers);
  const shared = new Set<string>();
  /** Short forms around which the words tell of another kind than their long name is. */
  const misread = new Set<string>();
  for (const [key, candidate] of candidates) {
    const longer = byWord.get(key);
    const isShort =
      !key.includes(' ') &&
      longer !== undefined &&
      longer !== '' &&
      (candidate.the * 2 < candidate.count + 1 || isLetters(candidate));
    if (isShort && isShortForm(key, candidate)) owner.set(key, longer);
    else if (isShort && isFirstName(key, longer, candidate)) {
      owner.set(key, longer);
      misread.add(key);
    } else if (longer === '' && kindOf(key, candidate) === 'character') shared.add(key);
    else if (key.endsWith('s') && candidates.has(key.slice(0, -1))) mergeNumber(key, candidates, owner);
  }
  for (const key of candidates.keys()) {
    const land = realmOf.exec(key)?.[1];
    if (land !== undefined && candidates.has(land) && !owner.has(land)) owner.set(land, key);
  }
  for (const [key, { alsoNames }] of candidates) {
    const [own, ...others] = alsoNames;
    if (own === undefined || others.length > 0 || key.includes(' ') || owner.has(key)) continue;
    if (isPerson(key, candidates) && isPerson(own, candidates)) owner.set(key, own);
  }
  for (const [head, key] of uniqueHeads(candidates)) if (candidates.has(head) && !owner.has(head)) owner.set(head, key);
  const groups = new Map<string, string[]>();
  for (const key of candidates.keys()) {
    if (shared.has(key)) continue;
    let top = key;
    for (let step = 0; step < 3; step += 1) top = owner.get(top) ?? top;
    groups.set(top, [...(groups.get(top) ?? []), key]);
  }
  const bearers = bearersByPart([...groups.keys()].filter((top) => isPerson(top, candidates)));
  /** "marlow" of several Marlows: who "Lord Marlow" is of them, nobody knows. */
  const ofMany = new Set<string>();
  for (const key of shared) {
    const own = bearers.get(key) ?? [];
    if (own.length > 1) ofMany.add(key);
    for (const top of own) groups.get(top)?.push(key);
    if (own.length === 0) groups.set(key, [key]);
  }
  const company = new KindCompany(candidates, (key, candidate) => chancesOf(evidenceOf(key, [candidate])));
  return withBranches(
    [...groups].map(([top, keys]) => describe(top, keys, candidates, company.of(keys), { misread, ofMany })),
  );
}

/** The last word of a person's name, before any "the Elder". */
const surnameOf = (key: string): string =>
  key
    .replace(/ the .+$/, '')
    .split(' ')
    .at(-1) ?? '';

/** People by all that their names begin with, and by their surnames. */
function bearersByPart(people: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const bearers = new Map<string, string[]>();
  for (const top of people) {
    const words = top.split(' ');
    const heads = words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
    for (const part of new Set(top.includes(' of ') ? heads : [...heads, surnameOf(top)])) {
      const own = bearers.get(part);
      if (own === undefined) bearers.set(part, [top]);
      else own.push(top);
    }
  }
  return bearers;
}

const isPerson = (key: string, candidates: ReadonlyMap<string, Candidate>): boolean => {
  const candidate = candidates.get(key);
  return candidate !== undefined && kindOf(key, candidate) === 'character';
};

/** "the LoC": letters have an article as often as not. */
const isLetters = ({ surfaces }: Candidate): boolean =>
  [...surfaces.keys()].every((surface) => /^\p{Lu}\p{L}*\p{Lu}$/u.test(surface));

const isShortForm = (key: string, candidate: Candidate): boolean =>
  /^[a-z]{2,6}$/.test(key) || /^(?:character|faction)$/.test(kindOf(key, candidate));

/** "to march on Orrin", of Orrin Velm: nothing is told of as in it, at it or near it, as of a place. */
const isFirstName = (key: string, longer: string, { cues }: Candidate): boolean =>
  longer.startsWith(`${key} `) && !isDictionaryWord(key) && !['b=in', 'b=at', 'b=near'].some((cue) => cues.has(cue));

/** Singular and plural of one name: the form that is used more stands for both. */
function mergeNumber(plural: string, candidates: ReadonlyMap<string, Candidate>, owner: Map<string, string>): void {
  const singular = plural.slice(0, -1);
  const one = candidates.get(singular)?.count ?? 0;
  const many = candidates.get(plural)?.count ?? 0;
  if (owner.has(singular) || owner.has(plural)) return;
  if (plural.includes(' ') ? one >= many : one > many * 3) owner.set(plural, singular);
  else owner.set(singular, plural);
}

/** Head words ("Federation") that exactly one long name of the corpus has. */
function uniqueHeads(candidates: ReadonlyMap<string, Candidate>): [string, string][] {
  const owners = new Map<string, string | null>();
  for (const key of candidates.keys()) {
    const words = key.split(' ');
    const ofAt = words.indexOf('of');
    const head = words[ofAt > 0 ? ofAt - 1 : words.length - 1] ?? '';
    if (words.length > 1 && kindBySuffix.has(head)) owners.set(head, owners.has(head) ? null : key);
  }
  return [...owners].flatMap(([head, key]): [string, string][] => (key === null ? [] : [[head, key]]));
}

const smallWord = /^(?:for|in|on|and|to|at|with|or|under|from|by)$/;

/** Words that are the first or last word of exactly one person's name, and initials of exactly one name. */
function uniqueOwners(
  candidates: ReadonlyMap<string, Candidate>,
  rulers: ReadonlyMap<string, string>,
): Map<string, string> {
  const owners = new Map<string, string>();
  const claim = (word: string, name: string): void => {
    const key = rulers.get(name) ?? name;
    const other = owners.get(word);
    if (!kindBySuffix.has(word)) owners.set(word, other === undefined || other === key ? key : '');
  };
  for (const [key, candidate] of candidates) {
    const words = key.split(' ');
    // "A Coronet for Garrick" is not he.
    if (words.length < 2 || words.some((word) => smallWord.test(word))) continue;
    const kind = kindOf(key, candidate);
    if (kind === 'character') {
      // "Aldric of Velm": the place is no name of his.
      if (!words.includes('of')) claim(surnameOf(key), key);
      // "King Joffrey's Valor", a ship: his name stands in hers.
      if (!isOwned(candidate)) claim(words[0] ?? '', key);
      // "Hydrarch Marius Oduya", "Juan Williams Rebolledo": which of three is what he is called, nobody can tell.
      if (words.length === 3 && !words.includes('of') && !words.includes('the')) claim(words[1] ?? '', key);
    }
    if (words.length > 2) claim(words.map((word) => word[0] ?? '').join(''), key);
  }
  return owners;
}

const isOwned = ({ surfaces }: Candidate): boolean => [...surfaces.keys()].every((surface) => /['’]s /.test(surface));

const kindsAlone = new WeakMap<Candidate, EntityKind>();

/** What is known of one spelling alone. Asked for more than once, so it is remembered. */
function kindOf(key: string, candidate: Candidate): EntityKind {
  const known = kindsAlone.get(candidate);
  if (known !== undefined) return known;
  const evidence = evidenceOf(key, [candidate]);
  const kind = firmKindOf(evidence, chooseKind(evidence));
  kindsAlone.set(candidate, kind);
  return kind;
}

const commonest = (surfaces: ReadonlyMap<string, number>, otherwise: string): string =>
  [...surfaces].sort((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;

/** All that the spellings of one name tell together; the first gives it its form. */
function evidenceOf(key: string, spellings: readonly Candidate[]): Evidence {
  const votes: Evidence['votes'] = new Map();
  const cues = new Map<string, number>();
  const parts = new Set<string>();
  const sum = { count: 0, the: 0, attributive: 0 };
  for (const candidate of spellings) {
    sum.count += candidate.count;
    sum.the += candidate.the;
    sum.attributive += candidate.attributive;
    for (const part of candidate.parts) parts.add(part);
    for (const [kind, weight] of candidate.votes) votes.set(kind, (votes.get(kind) ?? 0) + weight);
    for (const [cue, seen] of candidate.cues) cues.set(cue, (cues.get(cue) ?? 0) + seen);
  }
  return { key, name: commonest(spellings[0]?.surfaces ?? new Map(), key), votes, cues, parts, ...sum };
}

/** "Madame Mercury": a common word that stands for a person only behind one title; null for other names. */
function titleOfName(key: string, spellings: readonly Candidate[]): string | null {
  const [only, ...others] = spellings;
  const [title, ...different] = only?.titles ?? [];
  if (only === undefined || others.length > 0 || title === undefined || different.length > 0) return null;
  const isPart = isDictionaryWord(key) && !key.includes(' ') && !title[0].includes(' ') && !givenNames.has(key);
  return isPart && title[1] === only.count ? title[0] : null;
}

/** As the words around its spellings tell, unless they differ; else by the given name, where no title makes it a surname. */
function genderOf(name: string, spellings: readonly Candidate[]): Gender | null {
  const told = (gender: Gender): number => spellings.reduce((sum, { genders }) => sum + (genders.get(gender) ?? 0), 0);
  const [female, male] = [told('female'), told('male')];
  if (female !== male) return female > male ? 'female' : 'male';
  if (female > 0) return null;
  const isSurname = !/\s/.test(name) && spellings.some(({ titles }) => titles.size > 0);
  return isSurname ? null : genderOfGivenName(name);
}

const titledNames = (key: string, spellings: readonly Candidate[]): string[] =>
  spellings.flatMap(({ titles, surfaces }) =>
    [...titles.keys()].map((title) => `${title} ${commonest(surfaces, key)}`),
  );

function describe(
  top: string,
  keys: readonly string[],
  candidates: ReadonlyMap<string, Candidate>,
  company: Company,
  { misread, ofMany }: { readonly misread: ReadonlySet<string>; readonly ofMany: ReadonlySet<string> },
): Discovered {
  const names = [top, ...keys.filter((key) => key !== top)];
  const spellings = (keys: readonly string[]): Candidate[] => keys.flatMap((key) => candidates.get(key) ?? []);
  const own = spellings(names);
  const told = evidenceOf(top, spellings(names.filter((key) => !misread.has(key))));
  const evidence = { ...told, count: own.reduce((sum, { count }) => sum + count, 0) };
  const { name, count, the } = evidence;
  const surfaces = own.flatMap((candidate) =>
    [...candidate.surfaces].sort((a, b) => b[1] - a[1]).map(([surface]) => surface),
  );
  const kind = firmKindOf(evidence, chooseKind(evidence, company));
  const title = kind === 'character' ? titleOfName(top, own) : null;
  if (title !== null) surfaces.push(name);
  return {
    name: title === null ? name : `${title} ${name}`,
    kind,
    aliases: [...new Set(surfaces)].filter((surface) => title !== null || surface !== name),
    titled:
      kind === 'character' && title === null
        ? titledNames(top, spellings(names.filter((key) => !ofMany.has(key))))
        : [],
    gender: kind === 'character' ? genderOf(name, own) : null,
    takesThe: the * 2 >= count,
    plural: kind === 'species' && /s$/.test(name),
    count,
  };
}
