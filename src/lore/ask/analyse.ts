import type { Gazetteer, NameMatch } from '../names/gazetteer.ts';
import { isDictionaryWord, tagWords } from '../words/language.ts';
import { personTitles } from '../names/lexicon.ts';
import type { Entity } from '../model.ts';
import { foldName, tokenise, type NameToken } from '../names/names.ts';
import { oppositeOf } from '../words/opposites.ts';
import { isStopWord, stemOf } from '../words/terms.ts';
import { answersFor } from './asked-words.ts';
import { mend, type Mending } from './mend.ts';
import { readAsked, type Asked } from './query.ts';
import { reword } from './rewordings.ts';

/** A question taken apart: who and what it names, and which words say what is asked of them. */

/** One thing that a sentence has to speak of in order to answer: a name, a word or a year. */
export interface Unit {
  readonly type: 'name' | 'word' | 'year';
  readonly text: string;
  /** Entities that a name may stand for. */
  readonly ids: readonly string[];
  /** Their counterparts, of the same name in another universe. */
  readonly counterparts: readonly string[];
  /** Stems of a name's words; the stem of a word. */
  readonly stems: readonly string[];
  readonly synonyms: readonly string[];
  readonly year: number | null;
  /** A word of little meaning of its own, such as "set" or "use". */
  readonly light: boolean;
  /** An adjective or adverb: a sentence may well do without it. */
  readonly modifier: boolean;
  readonly verb: boolean;
  /** Where it stands in the question: an offset in characters. */
  readonly at: number;
}

export interface Question {
  readonly text: string;
  readonly asked: Asked;
  readonly units: readonly Unit[];
  /** Ids of all entities that it names. */
  readonly ids: ReadonlySet<string>;
  readonly years: readonly number[];
  /** Words, no words of the language, that no text knows. */
  readonly unknown: readonly string[];
}

export interface QuestionGround extends Mending {
  readonly gazetteer: Gazetteer;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** Words that the corpus writes in lower case. */
  readonly isCommon: (norm: string) => boolean;
}

const blank = {
  ids: [],
  counterparts: [],
  stems: [],
  synonyms: [],
  year: null,
  light: false,
  modifier: false,
  verb: false,
  at: 0,
} as const;

export function analyseQuestion(wording: string, ground: QuestionGround): Question {
  const folded = wording
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
  const { text, unknown } = mend(reword(folded), ground, lightStems);
  const frame = framing.exec(text)?.[0].length ?? 0;
  const bare = readAsked(text.slice(frame));
  const read = { ...bare, spans: bare.spans.map(([from, to]) => [from + frame, to + frame] as const) };
  const spent = (at: number): boolean => read.spans.some(([from, to]) => from <= at && at < to);
  const matches = ground.gazetteer
    .matchLoosely(text, ground.isCommon)
    .filter(({ from, to }) => !spent(from) && !isOrdinary(text.slice(from, to), ground));
  const people = oneOf(text.slice(frame), frame, matches, ground);
  const asked = people === null ? read : { ...read, ...someone, people };
  const free = tokenise(text).filter(
    ({ from }) => !spent(from) && !matches.some((match) => match.from <= from && from < match.to),
  );
  const years = free.filter(({ norm }) => isYear(norm)).map(({ norm }) => Number(norm));
  const isTitle = ({ norm, to }: NameToken): boolean =>
    personTitles.has(norm) && matches.some(({ from }) => from === to + 1);
  return {
    text,
    asked,
    units: [
      ...distinct(matches.map((match) => nameUnit(text, match, ground.entityById))),
      ...wordUnits(text, free, isTitle, (at) => matches.some(({ from }) => from === at)).map(
        asked.wants === 'yes-no' ? withOpposite : (unit) => unit,
      ),
      ...years.map((year): Unit => ({ ...blank, type: 'year', text: String(year), year })),
    ],
    ids: new Set(matches.flatMap((match) => match.entityIds)),
    years,
    unknown,
  };
}

/** "Who is X?", "What was the X?": one name or word, its title aside, and nothing else. */
export const isDefinition = ({ text, units, asked }: Pick<Question, 'text' | 'units' | 'asked'>): boolean =>
  /^(?:who|what)(?:'s| is| are| was| were)\b/i.test(text) &&
  asked.noun === null &&
  (units.length === 1 || units.filter(({ modifier }) => !modifier).length === 1);

const someone = { wants: 'who', kinds: ['character', 'faction', 'species'], noun: null } as const;

/** "Which Karvel led …?" asks for one of the Karvels: the stem of their name. */
function oneOf(text: string, offset: number, matches: readonly NameMatch[], ground: QuestionGround): string | null {
  const opening =
    /^(?:which|what) (?=[\p{L}'-]+ (?:led|leads?|did|does|was|is|has|had|held|shot|slew|took|built|made|gave|stole|put|fought|won|lost|sent|told|wrote|sat|ran|got|\w+ed)\b)/iu.exec(
      text,
    );
  const people = opening && matches.find(({ from }) => from === opening[0].length + offset);
  return people?.entityIds.some((id) => ground.entityById.get(id)?.kind === 'species') === true
    ? stemOf(tokenise(text.slice(people.from - offset, people.to - offset))[0]?.norm ?? '')
    : null;
}

const isYear = (norm: string): boolean => /^\d{3,4}$/.test(norm);

function nameUnit(text: string, { entityIds, from, to }: NameMatch, entityById: ReadonlyMap<string, Entity>): Unit {
  const name = text.slice(from, to);
  const entities = entityIds.map((id) => entityById.get(id)).filter((entity) => entity !== undefined);
  const namesakes = entities.filter((entity) => foldName(entity.name) === foldName(name));
  const meant = namesakes.length > 0 ? namesakes : entities;
  const near = [
    ...entities.filter((entity) => !meant.includes(entity)).map(({ id }) => id),
    ...meant.map(({ counterpart }) => counterpart),
  ];
  const counterparts = near.filter((id) => id !== null);
  return {
    ...blank,
    type: 'name',
    text: name,
    ids: meant.map(({ id }) => id),
    counterparts,
    stems: stemsOf(name),
    modifier: meant.every(({ kind }) => kind === 'species' || kind === 'faction') && isAttribute(text, to),
    at: from,
  };
}

/** "Klingon ships": a name that only says of what kind the noun after it is. */
const isAttribute = (text: string, to: number): boolean =>
  /^ \p{Ll}/u.test(text.slice(to, to + 2)) && tagWords(text.slice(to + 1))[0]?.pos === 'NOUN';

/** Words outside names, and those that the question asks for without saying them; one for each stem. */
function wordUnits(
  text: string,
  free: readonly NameToken[],
  isTitle: (token: NameToken) => boolean,
  isName: (at: number) => boolean,
): Unit[] {
  const tagged = tagWords(text);
  const wordsTagged = (...tags: readonly string[]): Set<string> =>
    new Set(tagged.filter(({ pos }) => tags.includes(pos)).map((word) => word.text.toLowerCase()));
  const modifiers = wordsTagged('ADJ', 'ADV');
  const verbs = wordsTagged('VERB');
  // "Who rules the League?", of which the tagger makes a plural.
  const ofWho = /^who (\p{Ll}+s) (?:the |an? )?\S/iu.exec(text)?.[1];
  if (ofWho !== undefined) verbs.add(ofWho.toLowerCase());
  // "Whom did mirror Ann marry?": what stands before a name is hardly the deed where another word may be.
  const deeds = free.filter(({ norm, to }) => verbs.has(norm) && !isName(to + 1)).length;
  const words = new Map<string, Unit>();
  for (const token of free) {
    if (isYear(token.norm) || isStopWord(token.norm)) continue;
    const stem = stemOf(token.norm);
    const written = token.text.toLowerCase();
    words.set(stem, {
      ...blank,
      type: 'word',
      text: token.text,
      stems: [stem],
      synonyms: answersFor(stem),
      light: lightStems.has(stem),
      modifier: modifiers.has(written) || isTitle(token),
      verb: verbs.has(written) && !(deeds > 0 && asksOfSubject.test(text) && isName(token.to + 1)),
      at: token.from,
    });
  }
  for (const [pattern, word] of implied) {
    const stem = stemOf(word);
    if (pattern.test(text))
      words.set(stem, {
        ...blank,
        type: 'word',
        text: word,
        stems: [stem, ...answersFor(stem)],
        light: word === 'fate',
      });
  }
  return [...words.values()];
}

const asksOfSubject = /\b(?:did|does|do|was|were|is|are)\b/i;

/** "Did she accept …?" is answered by a refusal too. */
const withOpposite = (unit: Unit): Unit => ({
  ...unit,
  synonyms: [...unit.synonyms, ...unit.stems.map(oppositeOf).filter((stem) => stem !== undefined)],
});

/** "According to the novel X, who …", "In X, when …": the question proper comes after it. */
const framing =
  /^(?:according to|in|during|by|at|on|after|before|as of|for|of)\b[^?]{2,70}?,\s+(?=(?:(?:to|from|with|in|on|against|of|by) )?(?:which|what|who|whom|whose|when|where|why|how|did|does|do|was|were|is|are)\b)/i;

/** Words that a question asks for without saying them: "the regent before X" is who preceded X. */
const implied: readonly (readonly [RegExp, string])[] = [
  [/^[Ww]ho\b.* (?:before|prior to) (?:the )?\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*\?*$/u, 'predecessor'],
  [/\bwhat (?:happened|happens) to\b|\bwhat (?:became|becomes|has become) of\b/i, 'fate'],
  [/^[Ww]hat (?:comes|came|follows|followed) after\b/, 'successor'],
  [/^why\b.*\b(?:called|named)\b/i, 'name'],
  [/\bnamed (?:for|after)\b|\bafter what\b.*\bnamed\b/, 'give'],
  [/^[Ww]ho (?:became|becomes|was made|took over)\b.* (?:after|when|once)\b/, 'successor'],
  [/^[Ww]ho\b.* after (?:the )?\p{Lu}[^ ]*(?: \p{Lu}[^ ]*)*\?*$/u, 'successor'],
];

/** Say little on their own: a sentence may do without them. */
const lightStems = new Set(
  (
    'call name know become make first appear show tell describe give take like such bear get go come put set use keep let try want need look see turn bring end hold serve work part thing way place side back again special able carry ' +
    'exact actual real main together want different certain role whole full usual current present side behind since around along aboard away off there lot ' +
    'just even right listed list give account text source tale lore article wiki star new single particular another such mean have become big be happen include involve show deal concern relate follow help time two three four five six ' +
    'table navigation box image caption captioned page wiki wikis infobox picture pictured record cited assign rate register thanks got fly sat stay going entry column row section likeliest belong lie locate situate ones exist suppose manage receive themselves himself herself itself'
  )
    .split(' ')
    .map(stemOf),
);

/** A single word of the language in lower case, which the texts write so too: "front" names no Front. */
const isOrdinary = (name: string, { isCommon }: QuestionGround): boolean =>
  /^\p{Ll}+$/u.test(name) && isDictionaryWord(name) && isCommon(name);

const stemsOf = (name: string): string[] =>
  tokenise(name)
    .filter((token) => !isStopWord(token.norm))
    .map((token) => stemOf(token.norm));

const distinct = (names: readonly Unit[]): Unit[] => [
  ...new Map(names.map((name) => [name.ids.join(' '), name])).values(),
];
