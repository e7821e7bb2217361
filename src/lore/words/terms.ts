import { irregular } from './irregular.ts';
import { tokenise } from '../names/names.ts';
import { synonymGroups } from './synonyms.ts';

/** Content words of a text, cut to stems, so that questions and sentences meet whatever their grammar. */

const stop = new Set(
  (
    'a an the of in on at by to for from with without and or but nor so as is are was were be been being am do does did done has have had having will would shall should can could may might must ' +
    'it its he she they them their his her him hers theirs this that these those there here who whom whose what which when where why how not no yes than then also too very just only both either neither ' +
    'i you we us our your my me s t if while because although though into onto up down out about over under again further once more most some any each all such own same other another during before after ' +
    'between among through against until since upon within per via year years date time happen happened happens take took taken place tell say said says according kind type sort ' +
    'tells telling mention mentions mentioned feature features featured depict depicts depicted describe describes described ' +
    'many much long exactly ever still one two three according original originally now later ago actually isnt wasnt didnt doesnt arent werent dont hasnt hadnt cant couldnt wouldnt'
  ).split(' '),
);

const cache = new Map<string, string>();

export function stemOf(norm: string): string {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stem = suffixless(irregular.get(norm) ?? norm);
  if (cache.size < 200_000) cache.set(norm, stem);
  return stem;
}

/** Two passes, so that "discovered", "discoverer" and "discovery" end as one: first inflection, then derivation. */
const inflections = ['ings', 'ing', 'edly', 'ed', 'es', 's'];
const derivations =
  'isations ization isation ations ation ising izing ised ized ises izes ise ize is iz ements ement ments ment ions ion ances ance ences ence ities ity ers er ors or als al ants ant ness ful ly ate at e y'.split(
    ' ',
  );
/** "invasion" is of "invade" as "conclusion" is of "conclude". */
const soundShifts: readonly (readonly [ending: string, stem: string])[] = [
  ['asion', 'ad'],
  ['usion', 'ud'],
  ['ision', 'id'],
  ['ension', 'end'],
  ['ansion', 'and'],
  ['ission', 'it'],
];
const wholeWords = new Set(
  'former sector letter matter counter master order power member number other minister center government intendant relative sergeant'.split(
    ' ',
  ),
);
const shortEndings = new Set(['s', 'e', 'es', 'ed', 'ing', 'ings', 'edly']);

function suffixless(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  const base = undouble(cut(word.replace(/ie[sd]$/, 'y').replace(/ee[sd]$/, 'ee'), inflections));
  if (wholeWords.has(base)) return base;
  const shift = soundShifts.find(([ending]) => base.endsWith(ending) && base.length - ending.length >= 3);
  return shift === undefined ? undouble(cut(base, derivations)) : base.slice(0, -shift[0].length) + shift[1];
}

function cut(word: string, endings: readonly string[]): string {
  for (const ending of endings) {
    const least = shortEndings.has(ending) ? 3 : 4;
    if (word.endsWith(ending) && word.length - ending.length >= least && !(ending === 's' && word.endsWith('ss')))
      return word.slice(0, -ending.length);
  }
  return word;
}

const undouble = (stem: string): string =>
  /([bdfgkmnprt])\1$/.test(stem) && stem.length > 3 ? stem.slice(0, -1) : stem;

/** Stem → stems that may stand for it. */
const standIns = new Map<string, Set<string>>();
for (const group of synonymGroups) {
  const [mutual = [], oneWay = []] = group.split(' : ').map((part) => part.split(' ').map(stemOf));
  for (const stem of mutual) {
    const set = standIns.get(stem) ?? new Set();
    for (const other of [...mutual, ...oneWay]) if (other !== stem) set.add(other);
    standIns.set(stem, set);
  }
}

/** Stems that may stand for this one, itself left out. */
export const synonymsOf = (stem: string): string[] => [...(standIns.get(stem) ?? [])];

/** Words of grammar, which a mistyped word may be meant for. */
export const grammarWords: ReadonlySet<string> = stop;

export const isStopWord = (norm: string): boolean => stop.has(norm);

/** Stems of the content words of a text, in order. */
export function termsOf(text: string): string[] {
  return tokenise(text)
    .map((token) => token.norm)
    .filter((norm) => !stop.has(norm))
    .map(stemOf);
}
