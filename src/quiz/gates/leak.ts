import { askedEntity } from '../candidate.ts';
import { fold, foldedWords, tellingWords, withoutFrame } from '../fold.ts';
import { genderTold } from '../options/gender.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { capitalsOf } from '../../lore/names/acronyms.ts';
import { allMatches, matches } from '../patterns.ts';
import { gate, optionsOf } from './gate.ts';

const common = new Set('the of and a an in on at to for by from with or de la le el di da von van der'.split(' '));
const telling = (text: string): string[] => foldedWords(text).filter((word) => !common.has(word));
const stemOf = (word: string): string => word.replace(/(?:ians?|ans?|ese|ish|s|n)$/, '');

/** "sam" of the Samians, and of Samos where they live. */
const peopleOf = (word: string): string => /^(\p{L}{3,}?)(?:ians?|eans?|ans?)$/u.exec(word)?.[1] ?? word;
const landOf = (word: string): string | null =>
  /^(\p{L}{3,}?)(?:os|us|as|es|is|on|um|ia|ea|[aeiouy])$/u.exec(word)?.[1] ?? null;
const hasLandOf = (people: string, words: readonly string[]): boolean =>
  words.some((word) => word.startsWith(people) && landOf(word) === people);

/** "Jove", where the Jovians stand. */
const isLandOfPeople = (word: string, words: readonly string[]): boolean => {
  const land = landOf(word);
  return land !== null && words.some((other) => other.startsWith(land) && other !== land && peopleOf(other) === land);
};

/** "ringbearers", where a bearer and rings stand. */
const isCompoundOf = (word: string, words: readonly string[]): boolean =>
  word.length >= 8 &&
  words.some((first) => {
    const head = first.replace(/s$/, '');
    if (head.length < 4 || !word.startsWith(head)) return false;
    const rest = word.slice(head.length).replace(/s$/, '');
    return rest.length >= 4 && words.some((other) => other.replace(/s$/, '') === rest);
  });

/** No telling word of the key may stand in the stem, in any form ("Bajoran" for "Bajor"). */
export const noLeak = gate('leak', ({ candidate }) => {
  if (
    candidate.pool.from === 'given' &&
    ['order', 'first', 'last', 'before', 'after', 'account', 'relation-pick', 'odd-one-out'].includes(candidate.type)
  )
    return null;
  const leaked = leakedWord(
    candidate.pool.from === 'given'
      ? withoutFrame(candidate.stem)
      : candidate.stem.replace(/\b(in which) (?:century|decade)\b/i, '$1'),
    candidate.key,
  );
  // "To which quadrant": what every option ends in tells none of them apart.
  const texts = candidate.pool.from === 'given' ? candidate.pool.texts : [];
  const isShared = texts.length > 0 && texts.every((text) => telling(text).includes(leaked ?? ''));
  return leaked === undefined || isShared ? null : `“${leaked}” stands in the question`;
});

/** "Velene" of so short a name as "Vel". */
const isAdjectiveOf = (word: string, name: string): boolean =>
  name.length === 3 && word.startsWith(name) && /^(?:ene|ean|ian|ish|ite|ese|an)s?$/.test(word.slice(3));

const ofSeveral = /^(?:[Tt]he )?(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh) \p{Lu}/u;
const severalth = /\b[Tt]he (?:First|Second|Third|Fourth|Fifth|Sixth|Seventh)\b(?! \p{Lu})/u;
const acronym = /(?<!\p{L})\p{Lu}[\p{Lu}\d]+(?![\p{L}\d])/gu;
const shortName = /(?<!\p{L})\p{Lu}\p{L}{3}(?!\p{L})/gu;
const nameWord = /(?<!\p{L})\p{Lu}\p{Ll}{2,6}(?!\p{L})/gu;

/** A telling word of the key that stands in the stem, in any form. */
export function leakedWord(stem: string, key: string): string | undefined {
  const inStem = [
    ...new Set([
      ...telling(stem),
      ...telling(stem.replace(/['’]s\b/g, '')),
      // "Ring-bearer" and "Ringbearer"
      ...(stem.includes('-') ? telling(stem.replaceAll('-', '')) : []),
    ]),
  ];
  // "to the end of the _____ and into the Third", of the Second Age
  if (ofSeveral.test(key) && matches(severalth, stem)) return fold(key);
  // "Ra" of the Tok'ra
  if (key.length < 4 && stem.split(/[^\p{L}]+/u).some((part) => part.toLowerCase() === key.toLowerCase()))
    return fold(key);
  if (isAcronymOf(key, stem) || allMatches(acronym, stem).some((word) => isAcronymOf(word, key))) return fold(key);
  const roots = new Set(inStem.map(stemOf));
  const shortNames = allMatches(shortName, stem).map(fold);
  const names = allMatches(nameWord, stem).map(fold);
  return telling(key).find(
    (word) =>
      inStem.includes(word) ||
      names.some((other) => isAdjectiveOf(other, word) || isAdjectiveOf(word, other)) ||
      (word.length >= 4 &&
        (roots.has(stemOf(word)) ||
          hasLandOf(peopleOf(word), inStem) ||
          // "Danish" beside the Danes
          (word.endsWith('s') && inStem.includes(`${word.replace(/e?s$/, '')}ish`)) ||
          // "Dewa" beside "Dewans", "Tris" beside "Tristifer".
          shortNames.some((other) => word.startsWith(other) && (word.length <= 6 || !isDictionaryWord(other))) ||
          // "rubies" beside "Ruby"
          (word.endsWith('y') && inStem.includes(`${word.slice(0, -1)}ies`)) ||
          // "kill" beside "Killy"
          (word.length === 5 && inStem.some((other) => other.length === 4 && word.startsWith(other))) ||
          // "Thirishar, called _____"
          inStem.some((other) => other.length > word.length && other.endsWith(word)) ||
          (side.test(word) && inStem.some((other) => isOtherSide(word, other))) ||
          // "Jovian" beside "Jove"
          isLandOfPeople(word, inStem) ||
          isCompoundOf(word, inStem) ||
          inStem.some(
            (other) =>
              other.length >= 5 &&
              (other.startsWith(word) || word.startsWith(other) || isTwin(word, other) || isOfOneRoot(word, other)),
          ))),
  );
}

/** "NRC" of "the Tarn Naval Rank Code system", "DS9" of "Deep Space Nine": the capitals of words that follow one another there. */
function isAcronymOf(letters: string, text: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\d]{2,5}$/u.test(letters)) return false;
  return (text.match(/(?:\p{Lu}[\p{L}’'-]*|\d+)(?: (?:of |the )*(?:\p{Lu}[\p{L}’'-]*|\d+))+/gu) ?? []).some(
    (run) => capitalsOf(run).includes(letters) || isSpelledIn(letters, run),
  );
}

/** "SGC" of "Stargate Command": all its capitals, and one letter more of a word that two were run together in. */
const isSpelledIn = (letters: string, run: string): boolean => {
  const capitals = capitalsOf(run);
  return (
    capitals.length > 1 &&
    letters.length === capitals.length + 1 &&
    new RegExp(`^${Array.from(capitals).join('.?')}$`).test(letters) &&
    new RegExp(Array.from(letters).join('.*'), 'i').test(run)
  );
};

const side = /^(?:north|south|east|west|upper|lower|inner|outer)(?=.{4})/;

/** "Eastmarch" beside "Westmarch". */
const isOtherSide = (a: string, b: string): boolean =>
  a !== b && side.test(b) && a.replace(side, '') === b.replace(side, '');

/** "Schmalkaldic" beside "Schmalkalden". */
const isOfOneRoot = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 8 && a.slice(0, 7) === b.slice(0, 7) && Math.abs(a.length - b.length) < 4;

/** "Defera" beside "Deferi". */
const isTwin = (a: string, b: string): boolean =>
  a.length > 5 && a.length === b.length && a.slice(0, -1) === b.slice(0, -1);

/** The only option that shares a word with the stem, right or wrong, draws the eye. */
export const noEcho = gate('echo', (draft) => {
  if (draft.candidate.pool.from === 'given') return null;
  return soleEcho(draft.candidate.stem, optionsOf(draft)) === undefined
    ? null
    : 'only one option shares a word with the question';
});

/** The one option that shares a telling word with the stem; undefined where none does, or several do. */
export function soleEcho(stem: string, options: readonly string[]): string | undefined {
  const inStem = new Set(tellingWords(withoutFrame(stem)));
  // "Time and Tide", of what was told to be in the future.
  if (/\b(?:temporal|future|time travel\w*)\b/i.test(stem)) inStem.add('time');
  const echoes = options.filter((option) => tellingWords(option).some((word) => inStem.has(word)));
  return echoes.length === 1 ? echoes[0] : undefined;
}

/** One option much longer or shorter than all others, or alone in its form. */
export const noOutlier = gate('outlier', (draft) => {
  const [key = '', ...others] = optionsOf(draft);
  const odd = oddLength(key, others);
  if (odd !== null) return `the key is far ${odd} than the rest`;
  if (draft.candidate.pool.from === 'entities' && isOddlyMade(draft.candidate.pool.kind, key, others))
    return 'the key is made up of other words than the rest';
  const forms: ((option: string) => boolean)[] = [
    (option) => /\d/.test(option),
    (option) => option.includes('('),
    (option) => option.includes('-'),
    (option) => /^the /i.test(option),
    // "0 ABY" among years before.
    (option) => /\d (?:BBY|BCE?|BG)$/.test(option),
    (option) => /\d (?:ABY|AD|CE|AG)$/.test(option),
  ];
  const alone = forms.find((form) => form(key) && !others.some(form));
  return alone &&
    /\d|\(|^the /i.test(key) &&
    draft.candidate.pool.from !== 'given' &&
    draft.candidate.pool.from !== 'works'
    ? 'the key alone has this form'
    : null;
});

/** Somebody of two names among those of one, a sector among systems. */
function isOddlyMade(kind: string, key: string, others: readonly string[]): boolean {
  const isLong = (name: string): boolean => /\s/.test(name);
  if (kind === 'character') return isLong(key) && !others.some(isLong);
  // "House Vey" among Houses of this and that.
  if (others.every((name) => / of /.test(name)) && !/ of /.test(key) && isLong(key)) return true;
  const last = (name: string): string => fold(name).split(' ').at(-1) ?? '';
  const [sort = ''] = others.map(last);
  return /^\p{L}/u.test(sort) && others.every((name) => isLong(name) && last(name) === sort) && last(key) !== sort;
}

/** A right option that stands out by its length alone. */
export function oddLength(key: string, others: readonly string[]): 'longer' | 'shorter' | null {
  const lengths = others.map((option) => option.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (key.length > 14 && key.length > longest * 2.2) return 'longer';
  return shortest > 14 && key.length * 2.5 < shortest ? 'shorter' : null;
}

/** "her fleet" with one woman among the options. */
export const noGenderLeak = gate('gender', ({ candidate, distractors }, ground) => {
  if (candidate.pool.from !== 'entities' || candidate.pool.kind !== 'character') return null;
  const gender = genderTold(candidate.stem);
  const genderOf = (id: string | null): 'male' | 'female' | null => {
    const entity = id === null ? undefined : ground.entity(id);
    return entity === undefined ? null : ground.genderOf(entity);
  };
  const own = genderOf(candidate.pool.entityId);
  if (gender === null || (own !== null && own !== gender)) return null;
  // Of whom no gender is told is mostly a man.
  const fits = (told: 'male' | 'female' | null): boolean => told === gender || (told === null && gender === 'male');
  const fitting = distractors.filter(({ entityId }) => fits(genderOf(entityId))).length;
  return fitting >= 2 ? null : `the question tells that the answer is ${gender}`;
});

/** Letters that a people and its land share. */
const shared = 4;
const people = /(?:ish|ese|an|ans|ian|ians|men|ites?)$/;

/** "Port Amber" in a question for the siege of the Amber Coast, where it lies. */
export const noWhole = gate('leak', ({ candidate: { key, entityIds, pool } }, ground) => {
  const asked = askedEntity(pool);
  if (asked === null) return null;
  const whole = entityIds
    .filter((id) => id !== asked && ground.entity(id)?.kind === 'place')
    .flatMap((id) => [...ground.wholes(id)])
    .flatMap((id) => ground.entity(id)?.name ?? [])
    .find((name) => fold(key) !== fold(name) && ` ${fold(key)} `.includes(` ${fold(name)} `));
  return whole === undefined ? null : `what it names lies in “${whole}”`;
});

/** Lands of our own world whose people are spelt in another way. */
const ofLands: readonly (readonly [land: RegExp, people: RegExp])[] = [
  [/\bVenice\b/, /\bVenetian/],
  [/\bFlorence\b/, /\bFlorentine/],
  [/\bNaples\b/, /\bNeapolitan/],
  [/\bDenmark\b/, /\b(?:Danes?|Danish)\b/],
  [/\bPoland\b/, /\b(?:Poles?|Polish)\b/],
  [/\bSpain\b/, /\b(?:Spaniards?|Spanish)\b/],
  [/\bNorway\b/, /\bNorwegian/],
  [/\bVienna\b/, /\bViennese\b/],
  [/\bFlanders\b/, /\b(?:Flemish|Flemings?)\b/],
  [/\bWales\b/, /\bWelsh/],
];

/** "Dornish" beside Dorne, "Yunkishmen" beside Yunkai, "stormlands" beside Storm's End, in a text that nobody prepared. */
export const noPeople = gate('leak', ({ candidate: { key, pool, fact, stem } }, ground) => {
  const kind = ground.entity(askedEntity(pool) ?? '')?.kind;
  if (kind === undefined || !/^(?:place|species|faction)$/.test(kind) || ground.isPrepared(fact.article)) return null;
  if (ofLands.some((pair) => pair.some((own, at) => own.test(key) && pair[1 - at]?.test(stem) === true)))
    return 'the question tells its land or its people';
  const [first = ''] = key.replace(/^the /i, '').split(/[ '’]/);
  if (first.length <= shared) return null;
  const words = stem.match(/\p{L}{5,}/gu) ?? [];
  const told = words.find(
    (word) =>
      (/^\p{Lu}/u.test(word) && people.test(word) && word.startsWith(first.slice(0, shared))) ||
      // "Rhoynar" beside the Rhoyne.
      (/^\p{Lu}/u.test(word) && word !== first && word.startsWith(first.slice(0, shared + 1))) ||
      (word !== first && /^\p{Ll}/u.test(word) && !isDictionaryWord(word) && word.startsWith(first.toLowerCase())),
  );
  return told === undefined ? null : `“${told}” tells it`;
});
