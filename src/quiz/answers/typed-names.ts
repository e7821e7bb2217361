import type { Entity } from '../../lore/model.ts';
import { groupBy } from '../../lore/group.ts';
import { capitalsOf } from '../../lore/names/acronyms.ts';
import { abstractNoun } from '../../lore/names/split-runs.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseEntity, memoiseObject } from '../ground/memoise.ts';
import { sortOfNoun } from '../options/sorts.ts';
import { isCalling, shortNames } from './name-forms.ts';
import { guises } from './guises.ts';
import { namesWith } from './names-in-text.ts';
import { longerNames } from './longer-names.ts';
import { writtenNames } from './written-names.ts';

/** What a person types for a name by its words alone, whatever it was taken for: only where no other of the corpus has the form. */
export const typedNames = memoiseEntity((entity: Entity, ground: Ground): readonly string[] => {
  // What a glossary tells has its names there.
  if (entity.near !== undefined) return [];
  const parts = [
    ...behindTitles(entity),
    ...behindPeople(entity, ground),
    ...headsOf(entity.name),
    ...withoutProject(entity.name),
    ...behindParticle(entity),
    ...starless(entity, ground),
  ].filter((form) => isNobodyElses(form, entity, ground));
  return [
    ...parts,
    ...turnedPlace(entity.name),
    ...scenes(entity, ground),
    ...places(entity, ground),
    ...fullerMiddles(entity, ground),
    ...lettersOf(entity, ground),
    ...guises(entity, ground),
    ...writtenNames(entity, ground),
    ...epithets(entity, ground),
    ...ofTheirSort(entity, ground),
    ...spelledOut(entity, ground),
  ];
});

/** "Velka of Orme" and "Velka the Elder" of Velka, as a text calls her too. */
const epithets = ({ id, kind, name }: Entity, ground: Ground): string[] =>
  kind === 'character' && !/\s/.test(name)
    ? [...ground.sourcesNaming(id)]
        .flatMap((source) => namesWith(name, source, ground))
        .filter((one) => one.startsWith(`${name} of `) || (one.startsWith(`${name} the `) && !abstractNoun.test(one)))
    : [];

/** "Orrin Isles" of Orrin, where a text has that too. */
const ofTheirSort = ({ id, kind, name }: Entity, ground: Ground): string[] =>
  kind === 'place' && !/\s/.test(name)
    ? [...ground.sourcesNaming(id)]
        .flatMap((source) => namesWith(name, source, ground))
        .filter(
          (one) =>
            one === `River ${name}` || (one.startsWith(`${name} `) && sortsOfPlace.test(one.slice(name.length + 1))),
        )
    : [];
const sortsOfPlace = /^(?:Isles?|Islands?|City|System|Sector|Station|Province|Nebula|River|Lake|Valley|Mountains?)$/;

/** "de Guirro" and "Guirro" of the Chevalier de Guirro, whatever he was taken for; but Santa Maria del Mar is a place. */
function behindParticle({ kind, name }: Entity): string[] {
  const [, particle = '', surname = ''] =
    /^\p{Lu}\p{Ll}+ (de|di|da|del|della|von|van|ibn|bin) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)$/u.exec(name) ?? [];
  return surname === '' || kind === 'place' ? [] : [`${particle} ${surname}`, surname];
}

/** "Ossun Empire" of the Ossun Star Empire. */
const starless = (entity: Entity, ground: Ground): string[] =>
  [entity.name, ...longerNames(entity, ground)].flatMap((name) => {
    const [, people, realm] = /^(\p{Lu}\p{L}+) (?:Star|Stellar|Interstellar) (\p{Lu}\p{L}+)$/u.exec(name) ?? [];
    return people === undefined || realm === undefined ? [] : [`${people} ${realm}`];
  });

/** No other name ends or begins with it, whatever bears it. */
const isNobodyElses = (form: string, { id, name }: Entity, ground: Ground): boolean =>
  ground
    .ownersOf(form)
    .filter((owner) => owner !== id)
    .flatMap((owner) => ground.entity(owner) ?? [])
    // "Vaadwaur" beside "Vaadwaur Gedrin" is no other Gedrin; a part of the name that was taken for a thing of its own is the same.
    .every((other) =>
      fold(other.name) !== fold(form)
        ? ` ${fold(name)} `.includes(` ${fold(other.name)} `)
        : // "Vash" may be somebody else; "Naga Sadow" is the Dark Lord.
          /\s/.test(form) || !ground.isReliable(other),
    );

const isNameLike = (word: string): boolean => /^\p{Lu}/u.test(word) && !isDictionaryWord(word.toLowerCase());

/** "Naga Sadow" and "Sadow" of Dark Lord Naga Sadow. */
function behindTitles({ name }: Entity): string[] {
  const words = name.split(' ');
  const at = words.findLastIndex(isCalling);
  const rest = words.slice(at + 1);
  const isLed = words.slice(0, at).every((word) => isCalling(word) || isDictionaryWord(word.toLowerCase()));
  if (at < 1 || !isLed || rest.length === 0 || !rest.every(isNameLike)) return [];
  return [rest.join(' '), ...shortNames(rest.join(' '), 'character')];
}

/** Heads that tell too little by themselves: "system" of the Bajoran System. */
const wide = new Set(['country', 'state', 'armed', 'company', 'team', 'thing']);
const isWide = (noun: string): boolean =>
  wide.has(sortOfNoun('faction', noun) ?? '') ||
  (sortOfNoun('place', noun) !== null && sortOfNoun('faction', noun) === null) ||
  /^(?:area|tribe|clan|department|house|division|branch|group|race|space|people|ship|ships|prime|war|wars|language|government|forces?)$/i.test(
    noun,
  );

/** "Gedrin" of Vaadwaur Gedrin, "Science Ministry" and "Wormhole" of what a people's name stands before. */
function behindPeople({ name }: Entity, ground: Ground): string[] {
  const [first = '', ...rest] = name.split(' ');
  const [only = ''] = rest;
  const isPeople = ground
    .ownersOf(first)
    .flatMap((id) => ground.entity(id) ?? [])
    .some((other) => ['species', 'faction', 'place'].includes(other.kind) && fold(other.name) === fold(first));
  if (!isPeople || rest.length === 0 || / (?:of|and) /.test(name)) return [];
  if (!rest.every((word) => /^\p{Lu}\p{L}{2,}/u.test(word))) return [];
  return rest.length === 1 && (isWide(only) || isCalling(only) || /s$/.test(only)) ? [] : [rest.join(' ')];
}

/** "Tribunal", but not "Court" and "House", which are places as well. */
export const isBody = (noun: string): boolean =>
  sortOfNoun('faction', noun) === 'body' && sortOfNoun('place', noun) === null;

/** "Tribunal" of the Tribunal of Morrowind: a body, not one of many houses, seas or nights; "Coral Seat" of the Coral Seat of Orme. */
function headsOf(name: string): string[] {
  const [, head = ''] = /^(?:the )?(\p{Lu}\p{L}+) of (?:the )?\p{Lu}/iu.exec(name) ?? [];
  const [, whole] = /^(?:the )?(\p{Lu}\p{L}+ \p{Lu}\p{L}+) of (?:the )?\p{Lu}/u.exec(name) ?? [];
  return [...(isBody(head) ? [head] : []), ...(whole === undefined ? [] : [whole])];
}

/** "Tarn Harbour Command" of THC, where the texts have both. */
const spelledOut = ({ name }: Entity, ground: Ground): readonly string[] =>
  /^\p{Lu}{3,5}$/u.test(name) ? (namesByCapitals(ground).get(name) ?? []) : [];

const namesByCapitals = memoiseObject((ground: Ground): ReadonlyMap<string, readonly string[]> => {
  const names = ground.lore.entities.flatMap(({ name }) => (/\s/.test(name) ? [name] : []));
  const made = groupBy(names, capitalsOf);
  return made;
});

const withoutProject = (name: string): string[] => {
  const words = name.split(' ');
  return words.length > 2 && /^(?:project|programme?|initiative|operation)$/i.test(words.at(-1) ?? '')
    ? [words.slice(0, -1).join(' ')]
    : [];
};

/** "Mak'ala Caves" of the Caves of Mak'ala. */
function turnedPlace(name: string): string[] {
  const [, noun = '', tail = ''] = /^(\p{Lu}\p{Ll}+) of (\p{Lu}[\p{L}'’]+)$/u.exec(name) ?? [];
  return isNameLike(tail) && /^(?:height|wild|water)$/.test(sortOfNoun('place', noun) ?? '') ? [`${tail} ${noun}`] : [];
}

/** "Candle Sound" of the Battle of Candle Sound, where nothing else befell there. */
function scenes({ id, kind, name }: Entity, ground: Ground): string[] {
  const [, scene = ''] =
    /^(?:Battle|Siege|Sack|Fall|Massacre|Treaty|Armistice) of (?:the )?(\p{Lu}.*)$/u.exec(name) ?? [];
  if (kind !== 'event' || scene === '') return [];
  const isTwice = ground.ownersOf(scene).some((owner) => owner !== id && ground.entity(owner)?.kind === 'event');
  return isTwice ? [] : [scene];
}

/** "Arcturus" of Arcturus Station, where the texts are "at Arcturus", and "Rakata Prime" of Rakata, where they fought for it. */
function places({ id, kind, name }: Entity, ground: Ground): string[] {
  if (kind !== 'place') return [];
  const [, bare = ''] = /^(\p{Lu}[\p{L}'’]+) (?:Station|Starbase|Outpost|Spacedock)$/u.exec(name) ?? [];
  const isPlacedAt =
    bare !== '' &&
    ground
      .ownersOf(bare)
      .every(
        (owner) =>
          owner === id || (fold(ground.entity(owner)?.name ?? '') === fold(bare) && ground.placedBy(owner) === 'at'),
      );
  const prime = `${name} Prime`;
  const isPrime = !/\s/.test(name) && ground.ownersOf(prime).length > 0;
  return [...(isPlacedAt ? [bare] : []), ...(isPrime ? [prime] : [])];
}

/** "Jedi High Council" for the Jedi Council and the other way about, where there is but one of them. */
function fullerMiddles({ id, kind, name }: Entity, ground: Ground): string[] {
  const words = fold(name).split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3 || kind === 'character' || kind === 'work') return [];
  const alike = ground
    .ownersOf(last)
    .flatMap((owner) => ground.entity(owner) ?? [])
    .filter((other) => {
      const its = fold(other.name).split(' ');
      return other.id !== id && other.kind === kind && its.length > 1 && its[0] === first && its.at(-1) === last;
    });
  const [other] = alike;
  const its = fold(other?.name ?? '').split(' ');
  const isOne =
    alike.length === 1 && Math.abs(its.length - words.length) === 1 && Math.min(its.length, words.length) === 2;
  return isOne && other !== undefined ? [other.name] : [];
}

/** All words in capitals, of the sentences and their citations. */
const lettersUsed = memoiseObject((ground: Ground): ReadonlySet<string> => {
  const used = new Set(
    ground.lore.sentences.flatMap(({ text, citations }) =>
      [text, ...citations].flatMap((one) => one.match(/(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu) ?? []),
    ),
  );
  return used;
});

/** "ESO" of The Elder Scrolls Online, where a sentence or a citation has the letters. */
function lettersOf({ name }: Entity, ground: Ground): string[] {
  const letters = (name.replace(/^the /i, '').match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
  return letters.length > 2 && /\s/.test(name) && lettersUsed(ground).has(letters) ? [letters] : [];
}
