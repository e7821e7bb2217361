import type { Entity, Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { nameAsked } from '../answers/initial.ts';
import { askedEntity } from '../candidate.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { placesIn, type Place } from '../ground/places.ts';
import { hasFirstName } from '../options/kind-evidence.ts';
import { sortOfNoun } from '../options/sorts.ts';
import { fold } from '../fold.ts';
import { gate } from './gate.ts';

const joints = [' for ', ' from ', ' of ', ' in ', ' at ', ' to '];

/** "Baltimore" and "Ohio Railroad" of the Baltimore and Ohio Railroad. */
const joint =
  '(?:Rail(?:road|way)|Company|Line|Canal|Bank|Trust|Society|War|Treaty|Pact|Alliance|Agreement|Province|Institute|League|Union|Crisis|Border|Corps|District|Region)';
const joinedBehind = new RegExp(`^ (?:and|&) \\p{Lu}[\\p{L}’'-]+ ${joint}\\b`, 'u');
const joinedTail = new RegExp(`^\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\S*)* ${joint}$`, 'u');
const isJoined = ({ before, surface, after }: Place): boolean =>
  (joinedBehind.test(after) && !new RegExp(` ${joint}$`).test(surface)) ||
  (joinedTail.test(surface) && /\p{Lu}[\p{L}-]+ (?:and|&) $/u.test(before));

/** So often the two stand side by side, "Jammu and Kashmir" is one name. */
const often = 3;

function isOfPair({ before, surface, after }: Place, sentences: readonly Sentence[]): boolean {
  const behind = /^ and (\p{Lu}[\p{L}’'-]+)/u.exec(after)?.[1];
  const ahead = /(\p{Lu}[\p{L}’'-]+) and $/u.exec(before)?.[1];
  return [behind === undefined ? [] : `${surface} and ${behind}`, ahead === undefined ? [] : `${ahead} and ${surface}`]
    .flat()
    .some((pair) => sentences.filter(({ text }) => text.includes(pair)).length >= often);
}

/** "War of the Elves" of the War of the Elves and Sauron. */
const isOfTwo = ({ surface, after }: Place): boolean =>
  /^(?:War|Battle|Siege|Treaty|Peace|Pact|Council|League|House|Duchy|Kingdom) of /.test(surface) &&
  /^ and (?:the )?\p{Lu}/u.test(after);

const bodyNouns =
  'Institut(?:e|ion)|Laboratory|Academy|Foundation|Cent(?:er|re)|Society|Association|Department|Office|Bureau|Committee';
const bodyNoun = new RegExp(`\\b(?:${bodyNouns})$`);
const bodyFor = new RegExp(`\\b(?:${bodyNouns}) for (?:the )?$`);

/** "Denmark" of "Denmark–Norway", "Xbox" of "Xbox 360", "USS Petrel NX" of "USS Petrel NX-74205". */
const isCut = ({ before, surface, after }: Place): boolean =>
  /\p{L}(?:[-–]|-['’])$/u.test(before) ||
  // "Mdara" of Jor 'Mdara
  (/(?:^| )['’]$/.test(before) && !/^['’](?!s\b)/.test(after)) ||
  // "Institute" and "Lamp Studies" of the Institute for Lamp Studies.
  (bodyNoun.test(surface) && /^ for (?:the )?\p{Lu}/u.test(after)) ||
  bodyFor.test(before) ||
  // "Legion" of the 501st Legion, "Battle Group" of the 6th Battle Group.
  (surface.split(' ').every(isPlain) && /\b\d+(?:st|nd|rd|th) $/.test(before)) ||
  // "Master" of "Game Lantern/Master Lantern"
  /\/ ?$/.test(before) ||
  /^ ?\//.test(after) ||
  // "Battle Beneath" of the Battle Beneath the Lake.
  / (?:Beneath|Across|Above|Below|Before|Behind|Beyond|Against|Upon|Over|Under|Near|Within|Without)$/.test(surface) ||
  // "Restore" of an Alliance to Restore the Republic.
  (isPlain(surface) && /\p{Lu}\p{Ll}+ to $/u.test(before) && /^ (?:the |his |her |its )?\p{Lu}/u.test(after)) ||
  // "Berwick upon Tweed", "Yezzan zo Qaggaz"
  /^(?: upon |-(?:upon|on|le|la|sur|am)-)\p{Lu}/u.test(after) ||
  /\p{Lu}\p{Ll}+ (?!(?:of|in|on|at|to|by|and|or|as|is|the|for|an|with|from|has|had|was|did|led|met|saw|won|put|let|set|ran|got|his|her|its|who|but|via|per|nor|are|not|ex|off|out|up|see|now|may|can|own|yet|so|if|he|it|we|be|do|go|us|all|any|one|two|six|ten|new|old|use|say|sat|ate|hit|cut|fed|due|aka|née)\b)\p{Ll}{2,3} $/u.test(
    before,
  ) ||
  /^[-–](?:\p{Lu}|\d)/u.test(after) ||
  /^ \d{1,3}(?!\d)/.test(after);

/** "Banished of Corin Tal": whose they are is no part of what they are called. */
const ofLeader = /^(\p{Lu}\p{Ll}+(?:ed|en|rn)) of (\p{Lu}.*)$/u;

/** "Independent Systems" of a Confederacy of Independent Systems, of which but the half was known. */
const isOfBody = ({ before }: Place): boolean =>
  /\b(?:Confederacy|Confederation|Order|League|Brotherhood|Guild|Society|Ministry|Department|Sons|Knights|Children) of (?:the )?$/.test(
    before,
  );

/** "the Alpha and Beta Quadrants", "the Klingon and Romulan Empires": neither stands there by its own name. */
const isShared = ({ before, surface, after }: Place): boolean =>
  (/\s\p{Lu}\p{Ll}+s$/u.test(surface) && /\p{Lu}[\p{L}-]+ (?:and|or) $/u.test(before)) ||
  (!/\s/.test(surface) && /^ (?:and|or) \p{Lu}[\p{L}’'-]+ \p{Lu}\p{Ll}+s\b/u.test(after));

const isPlain = (word: string): boolean => !/\s/.test(word) && isDictionaryWord(word.toLowerCase());

const isOwner = ({ after }: Pick<Place, 'after'>): boolean => /^['’]s? \p{Lu}/u.test(after);

/** "Dusk" and "Guard" of the Dusk's Guard, "Close" of Saint Orsa's Close: a name with a possessive in it is one name. */
const isOfPossessive = ({ before, surface, after }: Place): boolean =>
  isPlain(surface) && (/\p{Lu}[\p{L}-]+['’]s? $/u.test(before) || isOwner({ after }));

/** Whether the texts have the name anywhere but in front of "'s" and another capital: Hadrian is known by his Wall alone. */
const isOnlyOwner = (id: string, ground: Ground): boolean => ground.placesOf(id).every(isOwner);

/** "Barracks stand on Mars", read as the Orbital Barracks: a plain word that has its capital from where it stands. */
const isOpening = ({ name }: Entity, { before, surface }: Place): boolean =>
  /(?:^|[.!?]["”]? )$/.test(before) && fold(surface) !== fold(name) && isPlain(surface);

/**
 * "The BoS" as "BoS Head", "the Guard" as "Northwatch Guard" before that was ever named: the text says less than what it was taken
 * for, and may mean another.
 */
function isStretched(entity: Entity, { surface }: Place, sentence: Sentence, ground: Ground): boolean {
  const { name, kind, near } = entity;
  if (near !== undefined || fold(surface) === fold(name)) return false;
  const rest = name.startsWith(`${surface} `) ? name.slice(surface.length + 1) : null;
  if (rest !== null && kind === 'character' && /^\p{Lu}{2,}s?$|^\p{Lu}\p{Ll}\p{Lu}/u.test(surface)) return true;
  // "the count Liudolf" as Liudolf of Swabia, who comes later: the first name is anybody's.
  if (kind === 'character' && rest?.startsWith('of ') === true) return !isIntroduced(entity, sentence, ground);
  if (kind === 'character') return rest !== null && !hasFirstName(name) && (isPlain(rest) || isPlain(surface));
  if (rest !== null)
    return (
      isPlain(rest) && !/ /.test(surface) && sortOfNoun('place', rest) === null && sortOfNoun('faction', rest) === null
    );
  return name.endsWith(` ${surface}`) && isPlain(surface) && !isIntroduced(entity, sentence, ground);
}

/** The full name was told before, or is that of the article. */
function isIntroduced(entity: Entity, { id, sourceId }: Sentence, ground: Ground): boolean {
  if (ground.subjectOf(sourceId)?.id === entity.id) return true;
  for (const one of ground.sentencesNaming(entity.id)) {
    const told = ground.sentence(one);
    if (told?.sourceId === sourceId && placesIn(entity.id, told).some(({ surface }) => surface === entity.name))
      return true;
    if (one === id) return false;
  }
  return false;
}

const honorific = /\b(?:Mister|Mr\.?|Mrs\.?|Miss|Master|Mistress|Justice) $/;

/** "the surname _____", "the title _____": a word is asked for there, and nobody. */
const asksForWord =
  /\b(?:surname|family name|last name|title|nickname|epithet|word|term|rank|office) ["“]?(?:of )?_____/;

/** A name that stands in its sentence only as half of a longer one is no answer, nor one that a single word was taken for. */
export const wholeName = gate('half-name', ({ candidate }, ground) => {
  const { pool, sentences, stem, key } = candidate;
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  const [sentence] = sentences;
  if (entity === undefined || sentence === undefined) return null;
  if (/(?<=\s)" ?(?:the )?_____(?!")/i.test(stem)) return 'the blank is half of a title';
  // "Rtas 'Orsum", parted at its blank
  if (/\p{L} ['’](?: _____|_____(?!['’]))|_____ ['’]\p{Lu}/u.test(stem)) return 'the blank is half of a name';
  const [, band = '', leader = ''] = ofLeader.exec(key) ?? [];
  if (isPlain(band) && ground.ownersOf(leader).some((owner) => ground.entity(owner)?.kind === 'character'))
    return `“${band}” is what they are called`;
  if (/^[IVX]+$/.test(nameAsked(candidate))) return `“${key}” is a number`;
  // "Fantastic" of Mister Fantastic, who is called nothing else.
  if (
    entity.kind === 'character' &&
    isPlain((entity.name.split(' ')[0] ?? '').replace(/,$/, '')) &&
    ground
      .placesOf(entity.id)
      .every(({ before, surface }) => honorific.test(before) || honorific.test(`${surface.split(' ')[0] ?? ''} `))
  )
    return `“${key}” is half of what somebody is called`;
  // "the exiled Dark Jedi"
  if (
    /\p{Ll} (?:Dark|Great|Grand|High|Old|Young|New|Black|Red|White|Golden|Silver|Drowned|Forgotten|Broken|Fallen|Lost) _____/u.test(
      stem,
    )
  )
    return 'the blank is half of a name';
  // "M41", "Orrin Vane's Lamp Code"
  if (/^M\d+$/.test(key)) return `“${key}” is a number`;
  if (/^\p{Lu}\S* \p{Lu}[\p{L}’-]*['’]s \p{Lu}/u.test(key) && entity.kind !== 'work')
    return `“${key}” is somebody and what is theirs`;
  // "Tal's Republic"
  if (
    /^\p{Lu}[\p{L}’']*['’]s \p{Lu}\p{Ll}+$/u.test(key) &&
    ground.placesOf(entity.id).length < 2 &&
    !isPlain(key.split(/['’]s /)[0] ?? '') &&
    entity.kind !== 'work'
  )
    return `“${key}” is somebody and what is theirs`;
  // "Petrel III: The Search for _____"
  if (/\p{Lu}\S*: The \p{Lu}\p{Ll}+ (?:for|of|to|with|in|against) (?:the )?_____/u.test(stem))
    return 'the blank is half of a title';
  if (/\b(?:St|Saint)\.? _____/.test(stem) || (/^(?:Saint|St\.?) /.test(key) && /_____['’]s? \p{Lu}/u.test(stem)))
    return 'the blank is half of a name';
  // "Star Trek" of "Star Trek: Voyager": anyone knows the franchise.
  if (entity.kind === 'work' && ground.ownersOf(key).some((owner) => ground.entity(owner)?.name.startsWith(`${key}: `)))
    return `“${key}” is the series of other works`;
  const places = placesIn(entity.id, sentence);
  if (places.length === 0) return null;
  if (entity.kind === 'place' && places.every((place) => isOfPair(place, sentencesOf(sentence.sourceId, ground))))
    return `“${key}” is half of a longer name`;
  if (entity.kind !== 'character' && places.every(isShared)) return `“${key}” shares a word with another name`;
  const isOfOther = (place: Place): boolean =>
    (!['place', 'character'].includes(entity.kind) || /\s.*s$/.test(place.surface)) && isOfBody(place);
  if (places.every((place) => isCut(place) || isJoined(place) || isOfTwo(place) || isOfOther(place)))
    return `“${key}” is half of a longer name`;
  if (entity.kind === 'character' && asksForWord.test(stem) && places.every(({ surface }) => surface !== entity.name))
    return `“${key}” is somebody, and a word is asked for`;
  if (
    (!hasFirstName(entity.name) && places.every(isOfPossessive)) ||
    (places.every(isOwner) && isOnlyOwner(entity.id, ground))
  )
    return `“${key}” is half of a longer name`;
  // "Orme is attacked", read as the book A Candle for Orme; "Merrin's capital", as King Aldous Merrin beside a Kingdom of Merrin.
  const isOther =
    entity.kind === 'character'
      ? ({ surface }: Place) =>
          surface !== entity.name &&
          ground
            .ownersOf(surface)
            .some((owner) => owner !== id && ground.entity(owner)?.name.endsWith(` of ${surface}`) === true)
      : ({ surface }: Place) => joints.some((joint) => entity.name.endsWith(`${joint}${surface}`));
  const isLess = (place: Place): boolean =>
    isOther(place) || isOpening(entity, place) || isStretched(entity, place, sentence, ground);
  return places.every(isLess) ? `“${key}” may not be what the sentence names` : null;
});
