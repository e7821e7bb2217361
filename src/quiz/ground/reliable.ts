import type { Entity, Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isTitleWord } from '../clauses/units.ts';
import { isCalling } from '../answers/name-forms.ts';
import { hasFirstName, isKnownAs, isToldAsPerson } from '../options/kind-evidence.ts';
import type { Place } from './places.ts';

const bodies =
  /\b(?:academy|alliance|armada|army|ascendancy|caliphate|concordance|khanate|assembly|association|band|brotherhood|church|clan|coalition|collective|combine|commonwealth|company|concord|concordium|confederacy|confederation|congress|consortium|cooperative|corps|council|court|covenant|crown|crew|cult|diet|directorate|dominion|dynasty|empire|faction|federation|fleet|force|forces|front|government|guard|guild|hegemony|hierarchy|high command|horde|house|kingdom|league|legion|ministry|monarchy|movement|navy|order|pact|parliament|party|people|police|protectorate|rebellion|rebels|regiment|republic|resistance|senate|sect|shogunate|sisterhood|society|sons|soviet|star empire|starfleet|state|states|sultanate|supremacy|syndicate|tribe|triumvirate|union|watch|way)$/iu;
/** "Victual Brothers", but not "Chain of Hours" or "Fen Counties". */
const many = /^(?!.* of )(?:.* )?\p{Lu}\p{Ll}+(?<![sui])s$/u;
const manyPlaces =
  /\b(?:beds|sands|banks|rocks|cliffs|fells|weirs|locks|dykes|straits|shallows|counties|lands|isles|islands|hills|mountains|heights|lakes|fields|woods|marshes|plains|falls|towers|gates|springs|wells|hours|galleries|halls|rooms|rings|stones|docks|yards|works|mines|caves|ruins|archives|letters|chronicles|papers|annals|years|days|wars|games|names|plates|kingdoms|estates|colonies|provinces|realms|gardens|grounds|quarters)$/i;
const wholes =
  /\b(?:house|order|council|union|republic|kingdom|empire|confederation|league|army|company|guild|band|society|church|court|sons|brotherhood|federation) of\b/i;
const placeNames =
  /\b(?:abbey|archipelago|bay|belt|bridge|canyon|cape|castle|cathedral|city|cliff|cliffs|cluster|coast|colony|county|creek|desert|expanse|falls|ford|forest|fort|fortress|galaxy|gate|gulf|hall|harbou?r|haven|heights|highlands|hill|hills|hollow|island|islands|isle|isles|keep|lake|land|lands|marsh|moor|moors|mount|mountain|mountains|nebula|ocean|outpost|palace|pass|peninsula|plain|plains|planet|point|port|province|quadrant|quarter|range|reach|region|ridge|river|road|ruins|sea|sector|shore|space|spacedock|sphere|starbase|station|straits?|street|system|temple|tower|town|universe|vale|valley|village|wall|wastes?|woods?|world)\b/i;
const happenings = /\b(?:fire|war|battle|siege|plague|famine|flood|revolt|rebellion|crisis|games|festival)$/i;
const clubs = /\b(?:united|athletic|rovers|wanderers|club|team)$/i;
/** Where things are built or kept, whoever runs it. */
const sites = /\b(?:yards?|shipyards?|docks?|base|laborator(?:y|ies)|works|barracks|headquarters)$/i;
const locative =
  /\b(?:in|at|on|near|into|within|outside|inside|throughout|around|between|reached|entered|left|city of|cities of|town of|island of|islands of|planet|station|port of|valley of|coast of|village of|region of|province of|kingdom of) (?:the )?$/i;
const saintly = /\b(?:in|at|to|from|near|of|reached|left|towards?) (?:Saint|St\.?) $/;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
/** A name that runs on into the next sentence: "Margaret I. When". */
const runsOn = /\s(?:when|the|in|at|on|by|after|before|this|that|these|it|he|she|they|his|her|its|their|and|but|of)$/i;
const from = /\bfrom (?:the )?$/i;
const personal =
  /^(?:,? (?:later |then |soon |eventually |herself |himself )?(?:was born|was executed|was killed|was crowned|was elected|was appointed|was captured|married|died|succeeded|became|led|said|commanded|ordered|announced|fled|wrote|ruled|refused|swore|claimed|met|tried|agreed|convinced|explained|regretted)|, (?:the|a|an|who|his|her) )/;

/** In so many sentences always with a capital: a name, though the language has the word as well. */
const often = 3;

/**
 * Whether a name is surely one and of the kind that the lore takes it for. What stands in the glossary is believed. What was only
 * found by its capitals may be a plain word at a sentence's start ("Violence"), a heading ("Featured Episode"), or of another kind:
 * it needs evidence in its own form or in its surroundings, since it would make a bad key and a worse distractor.
 */
export function isReliable(
  entity: Entity,
  naming: readonly Sentence[],
  places: readonly Place[],
  common: ReadonlySet<string>,
): boolean {
  // The lore sets `near`, be it empty, for what the glossary lists, and leaves it out for what it found by itself.
  if (entity.near !== undefined)
    return !(
      entity.kind === 'character' &&
      entity.takesThe &&
      entity.gender === null &&
      !/\s/.test(entity.name) &&
      !isTitleWord(entity.name) &&
      isDictionaryWord(entity.name.toLowerCase())
    );
  const name = entity.name.replace(/\s*\(.*\)$/, '');
  const words = name.split(/[\s-]+/).map((word) => word.toLowerCase());
  const [only = ''] = words;
  // "Hollowtide II: The Drowned Crown" is a work, whatever it was taken for.
  if (
    isNoName(name) ||
    (entity.kind !== 'work' && name.includes(': ')) ||
    (entity.kind !== 'character' && runTogether.test(name))
  )
    return false;
  if (entity.kind === 'character' && isOffice(words)) return false;
  const isPlain =
    common.has(only) || (isDictionaryWord(only) && !isKnownAs(name, entity.kind) && naming.length < often);
  if (words.length === 1 && isPlain && entity.kind !== 'species') return false;
  if (entity.kind === 'character' && hasFirstName(name) && !placeNames.test(name) && !isLed(places)) return true;
  return isKnownAs(name, entity.kind) || hasKindEvidence(entity, name, naming, places);
}

/**
 * Whether a name is surely a name, be its kind known or not: enough to anchor a question or to fill a blank by typing, where nothing
 * hangs on what sort of thing it is.
 */
export function isSoundName(
  entity: Entity,
  { isCommon, isNameWord }: { isCommon: (word: string) => boolean; isNameWord: (word: string) => boolean },
): boolean {
  if (entity.near !== undefined) return true;
  if (isNoName(entity.name)) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(entity.name) || /^\d|(\p{L}{3,})\1|["“”]/u.test(entity.name)) return false;
  const words = entity.name.split(/[\s-]+/);
  const [first = ''] = words;
  if (words.length === 1)
    return (
      first.length > 2 &&
      !/(?:ish|ese|ian|ean|ic)$/.test(first) &&
      !isCommon(first) &&
      (isNameWord(first) || !isDictionaryWord(first.toLowerCase()))
    );
  return (
    !/^(?:this|that|these|those|an?|his|her|their|its|in|on|at|by|after|before|all|some|no|see|part|book|chapter|appendix)$/i.test(
      first,
    ) && words.some((word) => /^\p{Lu}/u.test(word) && !isCommon(word))
  );
}

/** "Edwin Marsh" beside "Kettle Falls": what stands before the word for a place tells a first name from a description. */
const mayBeSurname = (words: readonly string[]): boolean =>
  words.length === 2 && !placeNames.test(words[0] ?? '') && !isDictionaryWord((words[0] ?? '').toLowerCase());

/** "Cross-Faction", "Multi-faction Alliance": what sort of thing it is, and no name. */
const sorts = /^(?:cross|multi|non|anti|pro|inter)-\p{L}+$/iu;

/** "Tobbin" and "Quickwater" of Tobbin Quickwater: half a name is nobody's. */
const isPartOfLonger = ({ before, after }: { before: string; after: string }): boolean => {
  const previous = /(?<=[\p{Ll},;] )(\p{Lu}\p{Ll}+) $/u.exec(before)?.[1];
  return (previous !== undefined && !isTitleWord(previous)) || /^ \p{Lu}\p{Ll}+/u.test(after);
};

const isOtherSort = (before: string): boolean => {
  const sort = sortTold.exec(before)?.[1];
  return sort !== undefined && !placeSorts.test(sort) && !/(?:ed|ing|ly)$/.test(sort);
};

const parts =
  /^(?:year|month|day|age|century|era|chapter|part|volume|season|episode|level|act|book|section|page|table|figure)$/i;

/** "Under Reyl the Concord grew": two names with nothing between them but an article. */
const runTogether = /^\p{Lu}[\p{L}'’-]+ the \p{Lu}/u;

const midBody =
  /^(?:\p{Lu}\S* )+(?:government|army|fleet|guard|council|senate|ministry|navy|parliament|company|party|committee) (\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/iu;

/** "Red Council Pellam Voss": a body, and the person at its head. */
const isBodyWithPerson = (name: string): boolean => {
  const first = midBody.exec(name)?.[1];
  return first !== undefined && !isDictionaryWord(first.toLowerCase());
};

const isNoName = (name: string): boolean =>
  isBodyWithPerson(name) ||
  /^(?:for|see|about) /i.test(name) ||
  /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(name) ||
  parts.test(name) ||
  months.test(name.toLowerCase()) ||
  runsOn.test(name) ||
  sorts.test(name.split(' ')[0] ?? '');

/** "First Frogs": a word that makes a title only before another one. */
const halfTitles =
  /^(?:first|high|grand|prime|rear|vice|fleet|chief|general|elder|mother|father|master) (?!speaker|minister|admiral|lord|consul|officer|chancellor|priest|inquisitor)\p{Ll}+s$/iu;
/** "the sword Duskreed": what sort of thing it is stands before the name. */
const sortTold = /\b(?:the|an?|his|her|their|its) (?:\p{Ll}+ )?(\p{Ll}{3,}) $/u;
const placeSorts =
  /^(?:city|town|village|island|isle|planet|moon|world|station|colony|port|harbour|river|lake|sea|mountain|valley|forest|region|province|kingdom|country|system|fortress|fort|castle|palace|temple|shrine|quarter|district|outpost|settlement|base|continent|capital|suburb|hamlet|swamp|marsh|desert|monastery|estate|farm|mine|quarry|hall|hotel|house|inn|tavern|and|from|than|with|for)$/;

/** "First Voice", "High Warden": made of plain words alone, and so what somebody is, not who. */
const isOffice = (words: readonly string[]): boolean =>
  words.length > 1 &&
  /^(?:first|second|high|grand|prime|chief|vice|head|great)$/.test(words[0] ?? '') &&
  words.every(isDictionaryWord);

/** "Lampmaster Edric": with no article in front and a name behind, it is an office, and no people. */
const isHeldBy = ({ before, after }: { before: string; after: string }): boolean =>
  /^ \p{Lu}\p{Ll}+/u.test(after) && /(?:^|[,;.] |\b(?:and|but|by|under|to|of|for|when|as) )$/.test(before);

/** "the Genoese", "many Genoese", "Genoese were": "the metropolitan Akakios" is one man. */
const isToldOfMany = ({ before, after }: { before: string; after: string }): boolean =>
  /\b(?:the|many|some|most|all|several|few|other|of|\d+|two|three|hundreds?|thousands?)(?: \p{Lu}\p{L}+)? $/iu.test(
    before,
  ) || /^ (?:were|are|have|themselves|who (?:were|are|had))\b/.test(after);

/** "the Edward Bonaventure": a ship named after somebody. */
const isLed = (places: readonly Place[]): boolean => places.some(({ before }) => /\bthe $/i.test(before));

const placeNoun =
  'city|town|village|island|isle|planet|moon|world|homeworld|colony|capital|province|region|district|kingdom|country|fortress|castle|port|river|continent|settlement|outpost';
/** "Csilla, the capital of …", "its capital city was Csaplar". */
const isToldAsPlace = new RegExp(`^(?:,| is| was) (?:an?|the|its|their) (?:[\\p{L}-]+ ){0,3}?(?:${placeNoun})\\b`, 'u');
const capitalBefore = new RegExp(`\\b(?:${placeNoun})(?:,| was| is| called| named)? (?:of )?$`);

function hasKindEvidence(entity: Entity, name: string, naming: readonly Sentence[], places: readonly Place[]): boolean {
  const words = name.split(' ');
  // "evacuated to Saint Petersburg": a saint whom one goes to is a town.
  const located = places.some(({ before }) => locative.test(before) || saintly.test(before));
  const titled =
    places.some(
      ({ before, after }) =>
        isCalling(/(\p{Lu}\p{L}+\.?) $/u.exec(before)?.[1] ?? '') ||
        (personal.test(after) && !/^the $/i.test(before.slice(-4))),
    ) ||
    (isTitleWord(name.split(' ')[0] ?? '') && !halfTitles.test(name));
  switch (entity.kind) {
    case 'character':
      return (
        (titled || isToldAsPerson(entity, naming)) &&
        !places.some(isPartOfLonger) &&
        !located &&
        // "the exiled Dark Jedi fled": so many are told of, and no person.
        !places.some(
          ({ before, after }) => (from.test(before) && !/^['’]/.test(after)) || /\bthe \p{Ll}+ed $/u.test(before),
        ) &&
        !placeNames.test(name) &&
        !entity.takesThe
      );
    case 'place':
      return (
        !titled &&
        !places.some(({ before }) => isOtherSort(before)) &&
        !clubs.test(name) &&
        !happenings.test(name) &&
        (located ||
          places.some(({ after, before }) => isToldAsPlace.test(after) || capitalBefore.test(before)) ||
          (placeNames.test(name) && !mayBeSurname(words)))
      );
    case 'faction':
      return (
        (bodies.test(name) ||
          wholes.test(name) ||
          (words.length > 1 && !titled && many.test(name) && !manyPlaces.test(name))) &&
        !sites.test(name)
      );
    case 'ship':
      return (
        /^(?:USS|HMS|SS|IKS|ISS|AFS|RMS|I\.S\.S\.|U\.S\.S\.)\b|^the /i.test(name) ||
        places.some(({ before }) =>
          /\b(?:ship|vessel|cruiser|frigate|galley|flagship|aboard|starship|battleship|warship),?(?: the)? $/i.test(
            before,
          ),
        )
      );
    case 'event':
      return /\b(?:war|wars|battle|siege|treaty|pact|accords?|conference|council|revolt|uprising|rebellion|revolution|massacre|conquest|invasion|crisis|incident|expedition|festival|games|feud|plague|famine|crusade|election|raid|truce|armistice|peace|mutiny|coup)\b/i.test(
        name,
      );
    case 'species':
      return (
        !located &&
        !places.some(isHeldBy) &&
        !placeNames.test(name) &&
        !(words.length === 1 && placeNames.test(name.replace(/s$/, ''))) &&
        !/(?:us|is|ss|lands?)$/.test(name) &&
        !places.some(({ after }) => /^ (?:was|is|has)\b/.test(after)) &&
        places.some(isToldOfMany) &&
        (entity.plural || /(?:s|ese|i)$/.test(name))
      );
    case 'technology':
    case 'work':
      return true;
  }
}
