import { numberNames } from '../../lore/names/acronyms.ts';
import { givenNames } from '../../lore/names/given-names.ts';
import { foldName } from '../../lore/names/names.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isTitleWord } from '../clauses/units.ts';
import { fold } from '../fold.ts';

/** The shorter and other forms that a name has by its own words, whoever bears it. */

/** "Grandmother Tansy Rook", "Madame Zero": also said before a name, though nothing is read from them elsewhere. */
const callings =
  /^(?:grandmother|grandfather|granny|aunt|uncle|father|brother|sister|abbot|abbess|knight|ser|madame|monsieur|mademoiselle|miss|mister|master|mistress|justice|friar|prior|prioress|rabbi|imam|provost|viscount|viscountess|margrave|margravine|landgrave|landgravine|countess|duchess|baroness|elector|paladin|sentinel|protector|chieftain|constable|inspector|detective|nurse|gul|glinn|thane|jarl|shogun|daimyo|don|dona|doña|fra|frau|herr|private|corporal|ensign|subcommander|emissary|envoy|engineer|second|third|old|young|big|little)$/i;
/** "Lampmaster": a rank by its ending. */
const ranks = ['master', 'marshal', 'lord', 'captain', 'maester', 'mistress', 'warden', 'keeper', 'leader'];
export const isCalling = (word: string): boolean =>
  isTitleWord(word) ||
  callings.test(word) ||
  ranks.some((rank) => word.length > rank.length + 1 && word.toLowerCase().endsWith(rank));

/** These stand before people alone, whatever a name was taken for. */
const personal =
  /^(?:dame|sister|brother|grandmother|grandfather|sir|captain|lieutenant|professor|doctor|queen|king|aunt|uncle) \p{Lu}\p{Ll}+ \p{Lu}/iu;

const particles = /^(?:von|van|de|der|den|da|di|del|della|la|le|ben|ibn|bin|bint|al|ter|ten|af|av|zu|do|dos|du|y)$/;
const numeral = /^[IVXL]+$/;
const demonym =
  /^\p{Lu}\p{L}+(?:ish|ian|ean|ese|ic|an) (?=(?:House|Kingdom|Order|Council|Army|Empire|Republic|Duchy|County|Principality) of )/u;
const bodies =
  /^(?:house|clan|order of|kingdom of|treaty of|peace of|pact of|accords? of|convention of|armistice of|battle of|siege of|sack of|city of|port of|town of|river|republic of|duchy of|county of|principality of) (?:the )?/i;
/** "RV", "CSV", "U.S.S.": letters before a ship's name. */
const vessels = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}) /;
const knownVessels = /^(?:RV|SS|MV|HMS|RMS|USS|ISS|IKS|IRW|MS|HMAS|HMCS|(?:[A-Z]\.){1,3}S\.) /;

/** "Raven" of "U.S.S. Raven", whatever the name was taken for. */
export const withoutVessel = (name: string): string => (knownVessels.test(name) ? name.replace(vessels, '') : name);

/** "USS Raven" of "U.S.S. Raven" and the other way about. */
const vesselSpelling = (name: string): string => {
  const [letters = '', ...rest] = name.split(' ');
  if (!knownVessels.test(name)) return name;
  return [letters.includes('.') ? letters.replaceAll('.', '') : letters.replace(/./g, '$&.'), ...rest].join(' ');
};

/** "Deep Space Nine" of "Deep Space 9" and the other way about: a number that ends a name. */
function numberSpelling(name: string): string {
  const last = /^(?:\p{Lu}[\p{L}'’-]* ){1,4}(\p{Lu}\p{Ll}+|\d+)$/u.exec(name)?.[1] ?? '';
  const written = /^\d+$/.test(last) ? numberNames[Number(last)] : undefined;
  const at = numberNames.indexOf(last.toLowerCase());
  const other =
    written === undefined ? (at > 0 ? String(at) : last) : `${written.charAt(0).toUpperCase()}${written.slice(1)}`;
  return `${name.slice(0, name.length - last.length)}${other}`;
}

const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** "Tarvin IV" of the world Tarvin 4, and the other way about. */
function romanSpelling(name: string): string {
  const [, world = '', number = ''] = /^(\p{Lu}[\p{L}'’-]+) (\d{1,2}|[IVX]+)$/u.exec(name) ?? [];
  const value = romans.indexOf(number);
  const other = value > 0 ? String(value) : (romans[Number(number)] ?? '');
  return other === '' ? name : `${world} ${other}`;
}

/** What sort of thing it is, behind the name that tells it apart: "Orpheum Theatre", "Harcastle Holdings". */
const generic =
  /^(?:theatre|theater|cinema|hotel|museum|tower|hall|palace|castle|keep|fortress|fort|tunnel|viaduct|bridge|abbey|cathedral|yards?|shipyards?|docks?|base|station|starbase|mountains?|hills?|islands?|river|desert|forest|sea|ocean|strait|canal|lake|valley|pass|harbou?r|gulf|bay|falls|moor|system|sector|nebula|cluster|camp|university|college|holdings|company|corporation|corp|inc|ltd|limited|industries|enterprises|studios|press|publishing|brewery|railway|airlines)$/i;
/** Words that tell nothing apart by themselves: "Military", "Lower", "Lost". */
const plainParts =
  /^(?:military|naval|navy|air|force|fleet|marine|space|memorial|royal|labou?r|prison|research|medical|training|national|imperial|central|public|holy|high|low|upper|lower|inner|outer|old|new|great|grand|little|long|deep|dark|red|black|white|blue|green|grey|gray|golden|gold|silver|iron|stone|glass|north|south|east|west|first|second|third|fourth|last|lost|one|two|three)$/i;
const describes = (word: string): boolean =>
  plainParts.test(word) ||
  (/(?:al|ous|ish|ive|ing|ed|less|ful|ern|ian|ese)$/i.test(word) && isDictionaryWord(word.toLowerCase()));

const worldWars: readonly (readonly string[])[] = [
  ['First World War', 'World War I', 'World War One', 'World War 1', 'WWI', 'WW1', 'Great War'],
  ['Second World War', 'World War II', 'World War Two', 'World War 2', 'WWII', 'WW2'],
];

/** Ways to write the same name: "St" for "Saint", "and" for "&"; and what else the world's own names go by. */
export function spellings(name: string): string[] {
  const other = name
    .replace(/ & /g, ' and ')
    .replace(/\bSt\.? (?=\p{Lu})/gu, 'Saint ')
    .replace(/\bMt\.? (?=\p{Lu})/gu, 'Mount ');
  const shorter = name
    .replace(/ and (?=\p{Lu})/gu, ' & ')
    .replace(/\bSaint (?=\p{Lu})/gu, 'St ')
    .replace(/\bMount (?=\p{Lu})/gu, 'Mt ');
  // A Great War of a story's own is another one.
  const war = /^(?:the )?great war$/i.test(name)
    ? undefined
    : worldWars.find((names) => names.some((one) => fold(one) === fold(name)));
  return [other, shorter, vesselSpelling(name), numberSpelling(name), romanSpelling(name), ...(war ?? [])].filter(
    (one) => one !== name,
  );
}

/** "Kira Nerys" of "Kira Nerys (mirror universe)": in which world a question is at home, its article and its other names tell. */
export const withoutWorld = (name: string): string =>
  name.replace(/ \((?:\p{L}+ )?(?:universe|timeline|reality|dimension|continuity)\)$/iu, '');

/** "Sisko" of "Benjamin Sisko", "Voyager" of "USS Voyager", "Corvane" of "House Corvane", "Orpheum" of "Orpheum Theatre". */
export function shortNames(name: string, kind: string): string[] {
  const plain = name.replace(/\s*\(.*\)$/, '');
  const found: string[] = [];
  if (plain !== name) found.push(plain);
  if (/^the /i.test(plain)) found.push(plain.replace(/^the /i, ''));
  if (kind === 'ship' ? vessels.test(plain) : knownVessels.test(plain)) found.push(plain.replace(vessels, ''));
  // "Jonah" of Jonah-B283, "Heron" of Heron NX-01: a number that belongs to the name, and that few would type.
  const tagged = /^(\p{Lu}\p{L}{2,}(?: \p{Lu}\p{Ll}+)*)(?:-\p{Lu}?\d{2,}| [A-Z]{2,4}-\d[\dA-Z-]*)$/u.exec(plain)?.[1];
  if (tagged !== undefined) found.push(tagged);
  // "the Dawn" is not what the Order of the Dawn is called.
  const bare = plain.replace(bodies, '');
  // "House of Billung" of the Frankish House of Billung
  const unled = plain.replace(demonym, '');
  if (unled !== plain) found.push(unled);
  if (bare !== plain && !(/^order /i.test(plain) && isDictionaryWord(bare.toLowerCase()))) found.push(bare);
  if (kind === 'character' || (personal.test(plain) && !['place', 'ship', 'event'].includes(kind)))
    found.push(...personForms(plain));
  else if (['place', 'faction', 'technology'].includes(kind))
    found.push(...withoutGeneric(plain), ...withoutPlace(plain));
  return [...new Set(found)].filter((short) => fold(short).length > 2);
}

/** "Ysolde Vane", "Ysolde" and "Vane" of "Queen Ysolde Vane"; "Osric" of "Osric the Tall"; "de Lannoy" of "Piers de Lannoy". */
function personForms(name: string): string[] {
  const all = name.split(' ');
  const untitled = all.slice(
    Math.max(
      0,
      all.findIndex((word) => !isCalling(word)),
    ),
  );
  const found: string[] = [];
  if (untitled.length < all.length) found.push(untitled.join(' '));
  const [head = ''] = untitled.join(' ').split(/ (?:the|of) /);
  const words = head.split(' ').filter((word) => !numeral.test(word));
  if (/^The /.test(name) || !/^\p{Lu}/u.test(head)) return found;
  if (words.length < untitled.length) found.push(head, words.join(' '));
  // "Bolesław IV Kędzierzawy" is Bolesław IV.
  const heads = head.split(' ');
  const number = heads.findIndex((word) => numeral.test(word));
  if (number > 0 && number < heads.length - 1) found.push(heads.slice(0, number + 1).join(' '));
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  // "Drummer Boy": no name and surname, but a name of plain words.
  const isGiven = !/['’]s?$/.test(first) && first.split('-').some((part) => givenNames.has(foldName(part)));
  const isPlain = !isGiven && words.every((word) => isDictionaryWord(word.toLowerCase()));
  if (words.length < 2 || isPlain) return found.filter((form) => form !== name);
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.test(word.toLowerCase()));
  if (particle > 0) found.push(words.slice(particle).join(' '));
  // "Sebastian Orvell von Tarn" has his surname before the place.
  if (particle > 1) found.push(words.slice(0, particle).join(' '), words[particle - 1] ?? '');
  // "Forge" of La Forge is no surname.
  if (/^\p{Lu}[\p{L}'’]{2,}/u.test(last) && !/^\p{Lu}/u.test(words[particle] ?? '')) found.push(last);
  if (particle < 0 && words.length > 2 && !/^\p{Lu}\.?$/u.test(first)) found.push(`${first} ${last}`);
  if (/^al-\p{Lu}/u.test(last)) found.push(last, last.slice('al-'.length));
  if (/^\p{Lu}\p{Ll}{2,}$/u.test(first)) found.push(first);
  return found.filter((form) => form !== name);
}

function withoutGeneric(name: string): string[] {
  const words = name.split(' ');
  if (words.length < 2 || / (?:of|and|&) /.test(name) || !generic.test(words.at(-1) ?? '')) return [];
  let rest = words.slice(0, -1);
  while (rest.length > 1 && (describes(rest.at(-1) ?? '') || generic.test(rest.at(-1) ?? ''))) rest = rest.slice(0, -1);
  return rest.every(describes) ? [] : [rest.join(' ')];
}

/** "Scholars' Hall" of "Scholars' Hall of Ombra". */
function withoutPlace(name: string): string[] {
  const [head = '', ...tail] = name.split(' of ');
  return tail.length === 1 && head.split(' ').length > 1 && generic.test(head.split(' ').at(-1) ?? '') ? [head] : [];
}
