import type { Sentence } from '../../lore/model.ts';
import { kindOfNoun } from '../../lore/names/noun-kinds.ts';
import { lower } from '../clauses/finite.ts';
import { happening, orphanIn, orphansIn } from '../clauses/leaning.ts';
import { isOfNamed } from '../clauses/own-parts.ts';
import { capitalised, renderUnits } from '../clauses/render.ts';
import { waysToTell } from '../clauses/shorter.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { leanOfOpener } from '../gates/deixis.ts';
import type { Ground } from '../ground/ground.ts';
import { headingsOf } from '../ground/headings.ts';
import { isLeaning, isLoose, personal } from './loose-pronoun.ts';
import { opensParagraph, opensWell } from './opens-well.ts';
import { frameBy, isOf, ofOneLife, topicByNoun, topicOf } from './own-topic.ts';
import { isSentence, type Opener, type Standing } from './standing.ts';
import { asWord } from './told-before.ts';

/** "The same year …": of which, a passage that starts so has to tell. */
function withYears(units: readonly Unit[], { text }: Sentence, ground: Ground): string {
  if (!units.some(({ date, text: own }) => date !== null && !/\d{3}/.test(own))) return text;
  const words = units.map((unit) => ({ ...unit, entity: null }));
  return `${capitalised(renderUnits(words, { ground, named: new Set() }))}.`;
}

/** Where something happens, or when: which it is, nobody asks of a sentence that only leads up to another. */
const land =
  /^(?:sea|ocean|river|mountains?|hills?|desert|delta|island|valley|forest|woods|plain|snow|water|fields|country|region|land|spring|summer|autumn|winter|succession|population)$/;

/** "the vanguard", "the king", and not "the arrangement": one such noun a reader takes as it is, where a paragraph starts with it. */
const isPlain = (phrase: string): boolean =>
  !happening.test(headOf(phrase)) && !pointsBack.test(phrase) && !isCounted.test(phrase);
const headOf = (phrase: string): string => phrase.split(' ').at(-1) ?? '';

/** What a story has from its start: somebody, some place, some body of men. "The delay", as the first word of all, was told before. */
const isThere = (phrase: string): boolean => kinds.has(kindOfNoun(headOf(phrase)) ?? '');
const kinds: ReadonlySet<string> = new Set(['character', 'place', 'faction', 'ship', 'species']);
const isPlainIn =
  (units: readonly Unit[]) =>
  (phrase: string): boolean =>
    isPlain(phrase) && (isThere(phrase) || !opensWith(units, phrase));
const opensWith = (units: readonly Unit[], phrase: string): boolean => {
  const words = phrase.split(' ');
  return words.every((word, at) => lower(units[at]) === word.toLowerCase());
};

/** "the third term": of which ones, was told before. */
const isCounted =
  /^the (?:first|second|third|fourth|fifth|sixth|last|final|next|others?|same|new|remaining|rest)\b(?!.*\b(?:son|daughter|child|wife|husband|brother|sister)$)/;
const pointsBack =
  /\b(?:encounter|impostor|deal|pact|plan|plot|idea|offer|proposal|request|order|demand|message|news|truth|secret|matter|issue|problem|affair|dispute|quarrel|argument|deed|act|crime|murder|killing|kidnapping|attempt|practice|custom|change|result|outcome|answer|discovery|betrayal|arrival|refusal|law|ban|game|survivor|child|boy|girl|baby|triumph|success|failure|body|corpse|hunt|search|moment|reign|regency|(?!(?:king|viking|ring|wing|building|spring|string)$)\p{Ll}{3,}ing)s?$/u;

/** "the best known", "on one side … on the other", "in the morning": nothing told before. */
const isIdiom = (phrase: string, text: string): boolean =>
  /^the (?:only|most|least|best|worst|\p{Ll}{3,}est)\b/u.test(phrase) ||
  (phrase === 'the same' &&
    /\bthe same as\b|\b(?:stayed|remained|was|were|is|are) (?:much |quite |about )?the same\b/.test(text)) ||
  (phrase === 'the next' && /\bfrom one \p{Ll}+ to the next\b/u.test(text)) ||
  (phrase === 'the other' && /\bone\b.*\bthe other\b/.test(text)) ||
  (/^the (?:morning|afternoon|evening)$/.test(phrase) && text.includes(`in ${phrase}`)) ||
  (/^the (?:second|third|first|last) time$/.test(phrase) && text.includes(`for ${phrase}`));

/** "the siege", under the heading "Siege of Tarn"; but not under "The Karsid Wars". */
const isOfHeading = (phrase: string, heading: string): boolean =>
  phrase.split(' ').length === 2 &&
  heading
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(headOf(phrase));

/** Characters: "She delayed." says too little to start with. */
const least = 30;
const isTooShort = (opener: string, { text }: Sentence): boolean =>
  opener.length < least && /^(?:He|She|It|They|His|Her|Its|Their)\b/.test(text);

const isPlaced = (noun: string, before: readonly Unit[]): boolean =>
  land.test(noun.toLowerCase()) || isOfNamed(noun, before);

/** How a paragraph's first sentence is told: as written, each pronoun behind the name that it stands for, or as it stands alone. */
function tellingOf(
  units: readonly Unit[],
  sentence: Sentence,
  standing: Standing | undefined,
  ground: Ground,
): Opener | null {
  const written = units.map((unit) => (unit.anaphor && personal.test(lower(unit)) ? asWord(unit) : unit));
  const isAnchored = written.some((unit) => unit.date !== null || (isName(unit) && !unit.anaphor));
  // Quoted as it stands, it may go on behind a colon.
  const isWhole = isSentence(written.filter(({ text }) => text !== ':'));
  const text = withYears(units, sentence, ground);
  if (isAnchored && (opensWell(written) || opensParagraph(written)) && isWhole && !isLeaning(written, sentence)) {
    const orphans = orphansIn(written, true, isPlaced).filter((phrase) => !isIdiom(phrase, sentence.text));
    const called = topicByNoun(written, sentence.sourceId, ground);
    if (orphans.length === 0) return { text, prefix: called === null ? '' : frameBy(called, ground), topic: called };
    const topic = topicOf(written, sentence.sourceId, ground);
    const isOwn = (noun: string, before: readonly Unit[]): boolean =>
      isPlaced(noun, before) || (topic !== null && isOf(topic)(noun, before));
    if (topic !== null && orphanIn(written, true, isOwn) === null)
      return { text, prefix: frameBy(topic, ground), topic };
    if (orphans.every(isPlainIn(written)) && orphans.length < 2) return { text, prefix: '', topic: null };
    const heading = headingsOf(ground.lore).get(sentence.id);
    if (heading !== undefined && orphans.every((phrase) => isOfHeading(phrase, heading)))
      return { text, prefix: `Under the heading “${heading}”, `, topic: null };
  }
  const isNamed = isWhole && opensWell(units) && !isLoose(units, sentence, ground);
  const loose = orphansIn(units, true, isPlaced);
  if (isNamed && loose.length === 1 && loose.every(isPlainIn(units)))
    return { text: asTold(units, ground), prefix: '', topic: null };
  // What a shorter telling leaves out, the sentences behind it may lean on.
  const isUncut = standing?.units.length === waysToTell(units)[0]?.length;
  if (standing !== undefined && standing.context === null && isUncut) {
    const { prefix, topic } = standing;
    return { text: asTold(standing.units, ground), prefix, topic };
  }
  return isAnchored && isWhole ? tellingOfLife(written, text, sentence, ground) : null;
}

/** "His backstory was promised by the director" is told of a story, and of no life. */
const ofItsMaking =
  /\b(?:backstory|voiced|portrayed|played by|appear(?:s|ed|ances?) (?:in|on)|character|storyline|films?|movies?|episodes?|seasons?|series|comics?|novels?|screenwriters?|creators?)\b/i;

/** "In 1204 he sailed for Tarn", behind "In the life of Orrin": who it was, no sentence of the paragraph says. */
function tellingOfLife(written: readonly Unit[], text: string, sentence: Sentence, ground: Ground): Opener | null {
  const life = ofOneLife(written, sentence.sourceId, ground);
  const topic = life.find((unit, at) => unit !== written[at])?.entity ?? null;
  const orphans = orphansIn(life, true, isPlaced);
  return topic !== null &&
    !ofItsMaking.test(text) &&
    (opensWell(life) || opensParagraph(life)) &&
    !isLeaning(life, sentence) &&
    orphans.length < 2 &&
    orphans.every(isPlainIn(life))
    ? { text, prefix: frameBy(topic, ground), topic, units: written }
    : null;
}

const asTold = (units: readonly Unit[], ground: Ground): string =>
  `${capitalised(renderUnits(units, { ground, named: new Set() }))}.`;

/** What a passage starts with; null where a paragraph's first sentence leans on what was told before it, or says too little. */
export function openerOf(
  units: readonly Unit[],
  sentence: Sentence,
  standing: Standing | undefined,
  ground: Ground,
): Opener | null {
  const opener = tellingOf(units, sentence, standing, ground);
  return opener === null || isTooShort(opener.text, sentence) || leanOfOpener(opener.text) !== undefined
    ? null
    : opener;
}
