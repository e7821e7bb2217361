import type { Entity } from '../../lore/model.ts';
import { numberNames } from '../../lore/names/acronyms.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseWithin } from '../ground/memoise.ts';
import { isKinsmans } from './kin.ts';
import { isCalling, shortNames, spellings } from './name-forms.ts';
import { turned, wholesOf, withoutLetters, worldly } from './other-names.ts';
import { isOthersName } from './surfaces.ts';
import { withTextForms } from './text-forms.ts';
import { isBody } from './typed-names.ts';

/**
 * What is taken for right: the key, its other names, and the short forms that nobody else of the corpus could be called by. Several
 * gates ask for it, and so does the question that is made.
 */
export const acceptedForms = memoiseWithin((candidate: Candidate, ground: Ground): readonly string[] => {
  const id = askedEntity(candidate.pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (entity === undefined)
    return [...new Set([candidate.key, ...candidate.accepted].flatMap((name) => [name, ...spellings(name)]))];
  const names = [candidate.key, ...candidate.accepted, ...withoutLetters(entity)].filter(
    (name) => !isOtherNumber(name, entity) && !isOfficeOf(name, entity) && !isOthersName(name, entity, ground),
  );
  const short = [...shortNames(entity.name, entity.kind), ...rankless(entity, ground)].filter((name) =>
    isOnly(name, entity, ground),
  );
  const fuller = fullerNames(candidate.key, entity.id, ground) ?? [];
  const own = ofItsSort.exec(entity.name)?.[1];
  const led = isWrittenLed(entity, ground) ? [ground.called(entity)] : [];
  const other = [
    ...worldly(entity, short),
    ...turned(entity),
    ...wholesOf(entity, candidate, ground),
    ...led,
    ...(own !== undefined && (realms.test(entity.name) || isOnly(own, entity, ground)) ? [own] : []),
    ...titled(entity, [entity.name, ...short], ground),
    ...initials(entity, ground),
    // "D. João de Castro"
    ...(/^\p{Lu}\. \p{Lu}\S+ /u.test(entity.name) && entity.kind === 'character' ? [entity.name.slice(3)] : []),
  ];
  const all = [...names, ...short, ...fuller, ...other].flatMap((name) => [name, ...spellings(name)]);
  return distinct(withTextForms(all, entity, candidate, ground)).filter(
    (form) =>
      !isHeadOfPlace(form, entity) &&
      !isRunInto(form, entity) &&
      !isSeries(form, entity, ground) &&
      !isOthersAlone(form, entity, ground) &&
      !isGlossed(form, candidate) &&
      (ground.isPrepared(candidate.fact.article) || !isKinsmans(form, entity, candidate.fact.article, ground)) &&
      !/^the the /i.test(form),
  );
});

/** "Who was in truth Paul Hale?": where options are shown, a name that the question has is no answer to it. */
export const acceptedAnswers = (candidate: Candidate, ground: Ground): string[] =>
  acceptedForms(candidate, ground).filter(
    (form) =>
      candidate.pool.from !== 'entities' ||
      form === candidate.key ||
      !` ${fold(candidate.stem)} `.includes(` ${fold(form)} `),
  );

/** "Karath" of the Tower of Karath. */
const ofItsSort =
  /^(?:Tower|City|Castle|Fortress|Fort|Town|Village|Isle|Island|Kingdom|Realm|Planet|Duchy|County|Principality|Republic|House) of (\p{Lu}.*)$/u;

/** "Sea" of the Sea of Glass: each of its sort is called so. */
const isHeadOfPlace = (form: string, { kind, name, near }: Entity): boolean =>
  kind === 'place' &&
  near === undefined &&
  name.replace(/^the /i, '').startsWith(`${form.replace(/^the /i, '')} of `) &&
  isDictionaryWord(form.replace(/^the /i, '').toLowerCase()) &&
  !isBody(form.replace(/^the /i, ''));

/** "Dark Jedi" of Dark Jedi Sorzus Syn, where the text has Dark Jedi too: many are that. */
const isOthersAlone = (form: string, { id, kind, name, near }: Entity, ground: Ground): boolean =>
  kind === 'character' &&
  near === undefined &&
  form !== name &&
  name.startsWith(`${form} `) &&
  ground.ownersOf(form).some((owner) => owner !== id && ground.entity(owner)?.kind !== 'character');

/** "Star Lamp" of Star Lamp Generations, beside a Star Lamp Nemesis. */
const isSeries = (form: string, { id, kind, name }: Entity, ground: Ground): boolean =>
  kind === 'work' &&
  name.startsWith(`${form} `) &&
  ground.lore.entities.some(
    (other) =>
      other.id !== id &&
      other.kind === 'work' &&
      (other.name.startsWith(`${form}: `) || other.name.startsWith(`${form} `)),
  );

/** "SealAdela Corvane": a picture's name run into hers. */
const isRunInto = (form: string, { name }: Entity): boolean => {
  const at = form.indexOf(name);
  return at > 0 && /\p{L}/u.test(form.charAt(at - 1));
};

/** "called the mountain _____, or Mount Doom": what the question tells is not what it asks for. */
const isGlossed = (form: string, { key, stem }: Candidate): boolean =>
  form !== key && stem.includes(`_____, or ${form}`);

/** These are called by their own name alone, whoever else has it: the King of Orme, Orme Castle. */
const realms = /^(?:City|Town|Village|Kingdom|Realm|Planet|Duchy|County|Principality|Republic) of /;

/** The texts have "the" before it where no noun follows that the article could belong to: "the Kesh system" is no sign of "the Kesh". */
const isWrittenLed = (entity: Entity, ground: Ground): boolean =>
  ground.called(entity) !== entity.name &&
  ground.placesOf(entity.id).some(({ before, after }) => /\bthe $/i.test(before) && !/^ \p{Ll}{4,}/u.test(after));

/** The first of those that differ in capitals alone. */
function distinct(names: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const name of names) if (!kept.has(name.toLowerCase())) kept.set(name.toLowerCase(), name);
  return [...kept.values()];
}

/** "CEO" is what somebody is, and no name of theirs, unless the letters are their own. */
const isOfficeOf = (name: string, entity: Entity): boolean =>
  entity.kind === 'character' &&
  name !== entity.name &&
  /^[A-Z]{2,5}$/.test(name) &&
  !entity.name.startsWith(name[0] ?? '');

/** "Bellwards" is not what one Bellward is called, and "Federation colonies" is not the Federation. */
const isOtherNumber = (name: string, entity: Entity): boolean =>
  !entity.plural &&
  entity.near === undefined &&
  name !== entity.name &&
  (name === `${entity.name}s` || / \p{Ll}+s$/u.test(name));

/** "Edric Halloway" of "Lampmaster Edric Halloway", where the texts call others a Lampmaster too, or have the word alone. */
function rankless({ id, name, kind }: Entity, ground: Ground): string[] {
  const [rank = '', ...rest] = name.split(' ');
  if (kind !== 'character' || !/^\p{Lu}/u.test(rest[0] ?? '') || isCalling(rank)) return [];
  const isRank = ground
    .ownersOf(rank)
    .filter((owner) => owner !== id)
    .flatMap((owner) => ground.entity(owner) ?? [])
    .some(
      (other) =>
        (other.kind === 'character' || other.kind === 'species') &&
        [other.name, ...other.aliases].some((one) => fold(one) === fold(rank)),
    );
  return isRank ? [rest.join(' '), ...shortNames(rest.join(' '), kind)] : [];
}

/** Nobody else is called so, and no other of its kind has the form within its name. */
function isOnly(form: string, entity: Entity, ground: Ground): boolean {
  // "Marsh" may be a surname, but "Son" of "Son of Urthog" is a plain word.
  const isLast = entity.kind === 'character' && entity.name.endsWith(` ${form}`);
  if (!isLast && !/\s/.test(form) && ground.isCommonWord(form)) return false;
  return (
    ground
      .ownersOf(form)
      .filter((owner) => owner !== entity.id)
      .flatMap((owner) => ground.entity(owner) ?? [])
      // Albuquerque is a town too, which nobody types for Matias de Albuquerque.
      .every(
        (other) =>
          isSame(other, entity, form, ground) ||
          (isLast && other.kind === 'place') ||
          !couldBeMeant(other, entity, form),
      )
  );
}

/** Another entity that is but a part of the name: "Piers de Lannoy" of the Bellward, "the Orpheum" of the theatre, the Pryces of one. */
function isSame(other: Entity, entity: Entity, form: string, ground: Ground): boolean {
  if (fold(other.name) === `${fold(form)}s`) return true;
  if (other.kind !== entity.kind || other.near !== undefined) return false;
  const isWithin = ` ${fold(entity.name)} `.includes(` ${fold(other.name)} `);
  // A ship that bears a person's name is nobody who could be meant.
  if (entity.kind === 'character')
    return isWithin || fold(other.name).endsWith(` ${fold(entity.name)}`) || ground.called(other) !== other.name;
  return isWithin && ground.called(other) !== other.name;
}

const couldBeMeant = (other: Entity, entity: Entity, form: string): boolean =>
  // Rows of a table run together: "Edric RavensholtRavensholt798".
  !/\p{L}\d/u.test(other.name) &&
  ([other.name, ...other.aliases].some((one) => fold(one) === fold(form)) ||
    (other.kind === entity.kind && hasWord(other, form)));

const hasWord = ({ name, aliases }: Entity, form: string): boolean =>
  [name, ...aliases].some((one) => ` ${one.toLowerCase()} `.includes(` ${form.toLowerCase()} `));

const byFirstName =
  /^(?:king|queen|prince|princess|emperor|empress|pope|saint|sir|ser|lady|lord|dame|father|brother|sister|mother)$/i;
const mostTitles = 2;

/** "Father Elijah", "Lieutenant Taggerdy": the titles that the texts write before the name, with what may stand behind them. */
function titled(entity: Entity, names: readonly string[], ground: Ground): string[] {
  if (entity.kind !== 'character') return [];
  const titles = [...new Set(titlesOf(entity, ground))].slice(0, mostTitles);
  const [full = '', ...short] = names;
  return titles.flatMap((title) => {
    const place = byFirstName.test(title.split(' ').at(-1) ?? '') ? 0 : -1;
    const one = full.split(' ').at(place) ?? '';
    return [full, ...(short.includes(one) ? [one] : [])].map((name) => `${title} ${name}`);
  });
}

const titlesOf = (entity: Entity, ground: Ground): string[] =>
  ground.placesOf(entity.id).flatMap(({ before, surface }) => {
    // "Captain Corona" may be another than Kid Corona.
    if (!before.endsWith(' ') || surface !== entity.name) return [];
    const words = before.trimEnd().split(/\s+/);
    const start = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) || !isCalling(word)) + 1;
    return start < words.length ? [words.slice(start).join(' ')] : [];
  });

/** "NCR", where the texts write it behind the name, or have it in capitals anywhere and it is made of the name's initials; "FP9" always. */
function initials(entity: Entity, ground: Ground): string[] {
  const letters = (entity.name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  const last = /^(?:\p{Lu}\p{L}+ ){2,}(\d+|\p{Lu}\p{Ll}+)$/u.exec(entity.name)?.[1] ?? '';
  const digit = numberNames.indexOf(last.toLowerCase());
  // "Far Post Nine" is FP9, whether the texts write it so or not.
  const numbered =
    digit > 0 ? [`${letters.slice(0, -1)}${String(digit)}`] : /^\d+$/.test(last) ? [`${letters}${last}`] : [];
  const own = letters.length > 2 && entity.name.split(' ').length > 2 ? [letters] : [];
  // "Prince Jarek (POW)": what stands so behind a person is none of the name.
  const places = entity.kind === 'character' ? [] : ground.placesOf(entity.id);
  const behind = places.flatMap(({ after }) => /^ \(([A-Z][A-Z.&]+)[);,]/.exec(after)?.[1] ?? []);
  return [...behind, ...numbered, ...own.filter((one) => ground.isNameWord(one))];
}

/** Another of its sort beside the one: "New Kesh" is not Kesh. */
const others =
  /^(?:new|old|north|south|east|west|upper|lower|little|great|greater|first|second|third|fourth|fifth|last) /i;

const called = (id: string, ground: Ground): string | null => {
  const entity = ground.entity(id);
  return entity === undefined ? null : ground.called(entity);
};

/** "Alder Premier Circuit" where the text asked for calls it "the Circuit"; null where several could be called so. */
function fullerNames(key: string, id: string | null, ground: Ground): string[] | null {
  if (id === null || /\s/.test(key)) return [];
  const asked = ground.entity(id)?.kind;
  const isPerson = asked === 'character';
  const isShort = isPerson || (isDictionaryWord(key.toLowerCase()) && called(id, ground) !== key);
  const fuller = ground
    .ownersOf(key)
    .filter((owner) => owner !== id)
    .flatMap((owner) => ground.entity(owner) ?? [])
    .filter(
      ({ name, kind }) =>
        // "A Candle for Orme" is a book, and no other name of the town.
        // "the Circuit" is a plain word; "Kesh" is a name by itself, and New Kesh another place.
        (kind === asked && isShort && fold(name).endsWith(` ${fold(key)}`) && !others.test(name)) ||
        // "Maren" is a lady by her first name; "Saltwick" is not the quay of that name.
        (isPerson && kind === 'character' && fold(untitled(name)).startsWith(`${fold(key)} `)),
    )
    .flatMap(({ name }) => (/\b(?:of|von|de)\b/.test(name) ? [] : [name]));
  const longest = [...fuller].sort((a, b) => b.length - a.length)[0] ?? '';
  return fuller.every((name) => longest.endsWith(name)) ? fuller : null;
}

const untitled = (name: string): string => {
  const words = name.split(' ');
  return words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !isCalling(word)),
      ),
    )
    .join(' ');
};

/** Whether the text calls by the key more than one that the corpus knows by a longer name: "Torvald" of two Torvalds. */
export const isSharedShortForm = (key: string, id: string | null, ground: Ground): boolean =>
  fullerNames(key, id, ground) === null;
