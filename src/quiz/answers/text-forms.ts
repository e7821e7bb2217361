import type { Entity } from '../../lore/model.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { foldName } from '../../lore/names/names.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { monthNames } from '../../lore/dates/months.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import { leakedWord } from '../gates/leak.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseEntity, memoiseObject } from '../ground/memoise.ts';
import { hasFirstName } from '../options/kind-evidence.ts';
import { firstMatch } from '../patterns.ts';
import { longerNames, others } from './longer-names.ts';
import { isCalling } from './name-forms.ts';
import { withDigits } from './other-names.ts';
import { surfacesOf } from './surfaces.ts';
import { typedNames } from './typed-names.ts';
import { aliasPairs, isOffice, isOfNounBefore } from '../options/alias-pairs.ts';
import { sortByName } from '../options/sorts.ts';

/** What else the texts call a thing, beyond its own names: with the words around them, and by names that were taken for another's. */

/** The forms, with what the texts add to them; the fullest name comes first where the answer is typed, since it is the one shown. */
export function withTextForms(
  forms: readonly string[],
  entity: Entity,
  candidate: Candidate,
  ground: Ground,
): string[] {
  const { key, pool, stem } = candidate;
  const all = [...forms, ...textForms(entity, candidate, ground)].filter(
    (form) => !isMereRank(form, entity) && !isHalfOfLed(form, entity, ground) && !isClan(form, entity, ground),
  );
  const [longest] = longerNames(entity, ground);
  const isShown =
    pool.from === 'typed' &&
    // The station is not called as the series is.
    (entity.kind === 'work' || longest?.includes(':') === false) &&
    longest?.endsWith(` ${key}`) === true &&
    leakedWord(stem, longest.replace(/(?<![\p{L}.])[\p{L}.]{1,3}(?= )/gu, '')) === undefined;
  return isShown ? [longest, ...all] : all;
}

const calledElse = memoiseEntity((entity: Entity, ground: Ground) => [
  ...shorterNames(entity, ground),
  ...alsoCalled(entity, ground),
]);
const writtenAs = memoiseEntity((entity: Entity, ground: Ground) => [
  ...surfacesOf(entity, ground),
  ...runsAround(entity, ground),
  ...fromFirstName(entity),
  ...behindRanks(entity, ground),
]);

/** All other forms that are right where the entity is asked for. */
function textForms(entity: Entity, { pool, stem }: Candidate, ground: Ground): string[] {
  const longer = longerNames(entity, ground).filter((name) => !(isPlaced.test(stem) && name.includes(': ')));
  const whole = [...longer, ...calledElse(entity, ground)];
  return [
    ...whole,
    ...writtenAs(entity, ground),
    ...withDigits(entity, ground),
    ...peopleAndPower(entity, ground).filter((name) => !fold(stem).includes(fold(name))),
    ...(pool.from === 'typed' && !isPlaced.test(stem) ? asPeople(entity) : []).filter(
      (name) => !fold(stem).includes(fold(name)),
    ),
    ...(pool.from === 'typed' ? typedNames(entity, ground) : []).filter((name) => !fold(stem).includes(fold(name))),
  ];
}

const isFaction = (id: string, name: string, ground: Ground): boolean => {
  const entity = ground.entity(id);
  return entity?.kind === 'faction' && fold(entity.name) === fold(name);
};

/** "Ascendancy" of the Chiss Ascendancy, where the texts call it so; "Tatars" of the Crimean Tatars. */
function shorterNames(entity: Entity, ground: Ground): string[] {
  const words = entity.name.split(' ');
  const [first = ''] = words;
  // "Starfleet" of Starfleet Intelligence: what a service does, its whole does.
  if (
    entity.kind === 'faction' &&
    words.length === 2 &&
    ground.ownersOf(first).some((id) => isFaction(id, first, ground))
  )
    return [first];
  if (entity.kind === 'character' && !entity.plural && !/s$/.test(entity.name)) return [];
  if (/ (?:of|and) /.test(entity.name) || others.test(entity.name)) return [];
  return words.slice(1).flatMap((_, at) => {
    const tail = words.slice(at + 1).join(' ');
    const owners = ground.ownersOf(tail).flatMap((id) => ground.entity(id) ?? []);
    const isCalled = owners.some((other) => other.id !== entity.id && fold(other.name) === fold(tail));
    const isMany = at === words.length - 2 && /[^s]s$/.test(tail) && !isDictionaryWord(tail.toLowerCase());
    const isShared = owners.some(
      (other) =>
        fold(other.name) !== fold(tail) &&
        !fold(entity.name).endsWith(fold(other.name)) &&
        !fold(other.name).endsWith(fold(entity.name)) &&
        fold(other.name).endsWith(` ${fold(tail)}`),
    );
    return (isCalled || isMany) && !isShared ? [tail] : [];
  });
}

const pairsOf = memoiseObject(aliasPairs);

// "Orsa named Velk her heir": without a comma or a "better" it tells of two.
const calledSo =
  /^(?:,? \(?(?:(?:also|better|formerly|later|originally|officially|commonly|sometimes|usually) )+(?:called|known as|named|nicknamed|dubbed)|,? \(?(?:known as|nicknamed|alias|a\.k\.a\.|aka)|(?:, | \()(?:called|named|dubbed)) (?:as )?(?:the |simply )*["“]?((?:\p{Lu}[\p{L}'’.-]*)(?: (?:of (?:the )?)?\p{Lu}[\p{L}'’-]*){0,3})/u;
/** "Joshua Graham, the Burned Man,": capitals behind "the" make it a name. */
const apposed =
  /^, (?:or )?(?:the (?<led>(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)(?:,(?! (?:and|or)\b)|\.|$)|["“](?<quoted>(?:\p{Lu}[\p{L}'’-]+ ){0,3}\p{Lu}[\p{L}'’-]+)[,.]?["”])/u;

function apposedName(after: string): string[] {
  const { led, quoted } = apposed.exec(after)?.groups ?? {};
  return [led ?? quoted ?? []].flat();
}

/** "the Order, also known as the Wardens". */
function alsoCalled(entity: Entity, ground: Ground): string[] {
  // A glossary names all that a thing is called: "J'Ula, the Inquisitor and …" is no other name of hers.
  if (entity.near !== undefined || isOffice(entity, ground)) return [];
  const named = [...(pairsOf(ground).get(entity.id) ?? [])].flatMap((id) => {
    const other = ground.entity(id);
    return other === undefined ||
      other.kind !== entity.kind ||
      isOffice(other, ground) ||
      isOneOf(entity, other, ground) ||
      isOneOf(other, entity, ground)
      ? []
      : [other.name, ...other.aliases];
  });
  // "the bureaucracy of the Chiss, known as the Syndicure", "a young Chiss named Kivu": said of another.
  const told = ground
    .placesOf(entity.id)
    .filter(
      ({ before, after }) =>
        !/\b(?:of|an?|young)(?: the)?(?: \p{Ll}+)? $/iu.test(before) &&
        !isOfNounBefore(before, after) &&
        !/^ \([^()]* and \p{Lu}[^()]*\)/u.test(after),
    )
    .flatMap(({ after, sentence: { form } }) => [
      entity.kind === 'species' ? [] : (calledSo.exec(after)?.[1] ?? []),
      // "Rulers: Queen Velka, the Wardens" lists two.
      entity.kind === 'character' && form !== 'infobox' ? apposedName(after) : [],
    ]);
  return [...named, ...told.flat().map((name) => name.replace(/\.$/, ''))];
}

/** "A Jedi known as the Revanchist": one of them, and no name for all. */
const isOneOf = (many: Entity, one: Entity, ground: Ground): boolean =>
  ground
    .placesOf(many.id)
    .some(
      ({ before, after }) =>
        /\b(?:an?|one|young)(?: \p{Ll}+)? $/iu.test(before) && fold(calledSo.exec(after)?.[1] ?? '') === fold(one.name),
    );

/** "Commander Tal" before the text has told of any Orrin Tal may be another. */
const isBeforeItsName = (entity: Entity, surface: string, before: string, ground: Ground): boolean => {
  if (entity.kind !== 'character' || entity.near !== undefined || surface === entity.name) return false;
  const places = ground.placesOf(entity.id);
  const first = places.findIndex((place) => place.surface === entity.name);
  return places.findIndex((place) => place.before === before && place.surface === surface) < first;
};

const month = new RegExp(`^(?:${monthNames})$`);
const capitals = /(?:^|[^\p{L}])((?:\p{Lu}[\p{L}'’-]*\.? ){1,4})$/u;

/** "Genoshan Magistrates", "Gul Macet", "Lt. Commander Worf": the capitals that the texts write right before it. */
function runsAround(entity: Entity, ground: Ground): string[] {
  return ground.placesOf(entity.id).flatMap(({ before, surface, after }) => {
    if (isBeforeItsName(entity, surface, before, ground)) return [];
    const run = firstMatch(capitals, before)?.[1]?.trim().split(' ') ?? [];
    // "On 15 July Maren": a month is no part of a name.
    if (month.test(run.at(-1) ?? '')) return [];
    // "When Worf": a capital at a sentence's start is none of a name.
    const opens =
      before.trimEnd() === run.join(' ') && !isCalling(run[0] ?? '') && isDictionaryWord((run[0] ?? '').toLowerCase());
    // "the Captains Maren and Dov": each is but one of them. "Velk's Wild Hunters" are his, and so named before.
    const from =
      run.findLastIndex((word) => /['’]s?$/.test(word) || (/s$/.test(word) && isCalling(word.slice(0, -1)))) + 1;
    const words = run.slice(Math.max(from, opens ? 1 : 0));
    if (/^ \p{Lu}/u.test(after) || !/^\p{Lu}/u.test(surface)) return [];
    // "Varr SealPerrin Aldersey": two cells run together.
    if (words.some((word) => /\p{Ll}{2}\p{Lu}/u.test(word))) return [];
    return words.map((_, at) => [...words.slice(at), surface].join(' '));
  });
}

/** "Ezra Bridger", "Ezra" and "Bridger" of Jedi Padawan Ezra Bridger. */
function fromFirstName({ kind, name }: Entity): string[] {
  const words = name.split(' ');
  if (kind !== 'character' || !hasFirstName(name)) return [];
  const at = words.findIndex((word, index) => index > 0 && index < words.length - 1 && givenNames.has(foldName(word)));
  return at < 0 || givenNames.has(foldName(words[0] ?? ''))
    ? []
    : [words.slice(at).join(' '), words[at] ?? '', words.at(-1) ?? ''].filter((word) => word !== '');
}

/** "in _____": a place is asked for, and no series that is called after it. */
const isPlaced = /\b(?:in|on|at|to|from|of|near|into) (?:the )?_____/;

/** "Ilvara" of Ship Navigator Ilvara, "Casmer Vail" of Lord Almoner Casmer Vail, whatever the name was taken for. */
function behindRanks(entity: Entity, ground: Ground): string[] {
  const { kind, name, near } = entity;
  const words = name.split(' ');
  const isPerson =
    kind === 'character' ||
    (!ground.isReliable(entity) &&
      [words[0] ?? '', words.at(-1) ?? ''].some((word) =>
        ground.ownersOf(word).some((id) => ground.entity(id)?.kind === 'character' && ground.entity(id)?.name === word),
      ));
  if (near !== undefined || !isPerson || words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return [];
  const from = words.findIndex(
    (word) => givenNames.has(foldName(word)) || (!isCalling(word) && !isDictionaryWord(word.toLowerCase())),
  );
  if (from < 0 || (kind === 'character' ? from === 0 : words.length > 2 && !isCalling(words[0] ?? ''))) return [];
  const rest = words.slice(from);
  if (/^[IVX]+$/.test(rest.at(-1) ?? '')) return [];
  return rest.length > 2 ? [rest.join(' ')] : [rest.join(' '), ...rest];
}

/** "Kinlady" of High Kinlady Estre: what is high, grand or acting is a rank. */
const grades = 'High Grand Great Supreme Chief Vice Deputy Acting Junior Senior'.split(' ');
const isGraded = (form: string, name: string): boolean =>
  !givenNames.has(foldName(form)) && grades.some((grade) => name.startsWith(`${grade} ${form} `));

/** "Zhat" and "Vash" of what is always "the Zhat Vash": no person, and so without first name and surname. */
const isHalfOfLed = (form: string, entity: Entity, ground: Ground): boolean =>
  entity.kind === 'character' &&
  entity.near === undefined &&
  !/\s/.test(form) &&
  entity.name.split(' ').length === 2 &&
  ground.called(entity) === `the ${entity.name}` &&
  !entity.name.split(' ').some(isCalling) &&
  ` ${entity.name} `.includes(` ${form} `);

/** "Jedi" and "Senior" are what many are, and nobody's name. */
function isMereRank(form: string, { kind, name }: Entity): boolean {
  const words = name.split(' ');
  if (/^[IVX]+$/.test(form) && form !== name) return true;
  if (kind !== 'character' || form === name) return false;
  // "Thane" of Corvin Thane is a surname.
  const isSurname = name.endsWith(` ${form}`) && !isDictionaryWord((words[0] ?? '').toLowerCase());
  if (!/\s/.test(form) && ((isCalling(form) && !isSurname) || isGraded(form, name))) return true;
  if (!name.startsWith(`${form} `)) return false;
  const rest = words.slice(form.split(' ').length).join(' ');
  const isWord = form.split(' ').every((word) => isCalling(word) || isDictionaryWord(word.toLowerCase()));
  return !form.split(' ').some((word) => givenNames.has(foldName(word))) && (isWord || hasFirstName(rest));
}

/** "Urdan" of Urdan Wrekk of Clan Urdan: so all of the clan are called. */
const isClan = (form: string, { kind, name, near }: Entity, ground: Ground): boolean =>
  kind === 'character' &&
  near === undefined &&
  name.startsWith(`${form} `) &&
  ['Clan', 'Tribe'].some((noun) => ground.ownersOf(`${noun} ${form}`).length > 0);

const root = (name: string): string => fold(name).replace(/s$/, '');

/** "Chiss" for the Chiss Ascendancy, and the power for its people, where only one power is called after them. */
function peopleAndPower(entity: Entity, ground: Ground): string[] {
  const isPower = ({ kind, name }: Entity): boolean =>
    (kind === 'faction' || kind === 'place') &&
    /\s/.test(name) &&
    ['state', 'country'].includes(sortByName({ ...entity, kind, name }) ?? '');
  const [first = ''] = entity.name.split(' ');
  const kindred = (name: string): Entity[] => ground.ownersOf(name).flatMap((id) => ground.entity(id) ?? []);
  // "the Ascendancy" of the Chiss: who its people are, the longer name tells.
  const [full = ''] = entity.kind === 'faction' && !/\s/.test(entity.name) ? longerNames(entity, ground) : [];
  if (full !== '' && isPower({ ...entity, name: full })) return peopleOf(full.split(' ')[0] ?? '', kindred);
  if (entity.kind === 'species' || (entity.kind === 'faction' && !/\s/.test(entity.name))) {
    const powers = [...new Set([...kindred(entity.name), ...kindred(root(entity.name))])].filter(
      (other) => isPower(other) && root(other.name.split(' ')[0] ?? '') === root(entity.name),
    );
    return powers.length === 1 ? powers.flatMap((power) => [power.name, ...shorterNames(power, ground)]) : [];
  }
  if (!isPower(entity)) return [];
  return peopleOf(first, kindred);
}

/** "Ossunians" of the Ossunian Union: where it acts, they do. */
function asPeople({ kind, name, near }: Entity): string[] {
  const [, people = '', noun = ''] =
    /^(\p{Lu}\p{Ll}{3,}(?:an|on)) (?:(?:Star|Stellar) )?(\p{Lu}\p{Ll}+)$/u.exec(name) ?? [];
  const isPower = /^(?:Union|Empire|Republic|Alliance|Confederacy|Confederation|Federation|Hegemony|Kingdom)$/.test(
    noun,
  );
  return kind === 'faction' && near === undefined && isPower && !isDictionaryWord(people.toLowerCase())
    ? [`${people}s`]
    : [];
}

const peopleOf = (first: string, kindred: (name: string) => readonly Entity[]): string[] =>
  [...kindred(first), ...kindred(`${first}s`)]
    .filter(({ kind, name }) => ['species', 'faction'].includes(kind) && root(name) === root(first))
    .map(({ name }) => name);
