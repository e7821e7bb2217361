import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { isFiniteAt, lower } from '../clauses/finite.ts';
import { happening, orphanIn, orphansIn } from '../clauses/leaning.ts';
import { dropAsides } from '../clauses/parts.ts';
import { hasOwnParts, isOfNamed, isOwnPart } from '../clauses/own-parts.ts';
import { capitalised, renderUnits } from '../clauses/render.ts';
import { waysToTell } from '../clauses/shorter.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { leanOfOpener } from '../gates/deixis.ts';
import { isDoubtful } from '../ground/doubtful.ts';
import type { Ground } from '../ground/ground.ts';
import { isLeaning, personal } from './loose-pronoun.ts';
import { opensParagraph, opensWell } from './opens-well.ts';
import { passageBefore } from './passage.ts';
import { isSentence, type Opener, type Passage, type Standing } from './standing.ts';
import { asWord, standBehind } from './told-before.ts';
import { frameOf } from './view.ts';

export function standingSentences(ground: Ground): Standing[] {
  const alone = new Map<string, Standing>();
  /** What a passage starts with, by the id of the sentence. */
  const openers = new Map<string, Opener>();
  // An item or a caption that is a sentence.
  const whole = new Set(ground.clauses.flatMap(({ sentence, shared }) => (shared ? [] : [sentence.id])));
  return ground.readings.flatMap(({ sentence, units: words }) => {
    const units = sentence.form === 'prose' || whole.has(sentence.id) ? withoutStop(dropAsides(words)) : null;
    const source = ground.source(sentence.sourceId);
    if (units === null || source === undefined) return [];
    const before = ground.sentenceBefore(sentence);
    // Behind a semicolon, what stands before it is what is told before; it may not be passed over.
    let last = before === undefined ? undefined : alone.get(before.id);
    const found = parts(units).map((part) => {
      const ways = waysToTell(part);
      const context = last;
      const own = firstOf(ways, (way) => (saysWhere(sentence, way) ? stand(way, sentence, source, ground) : null));
      const led =
        context &&
        firstOf(ways, (way) =>
          saysWhere(sentence, [...context.units, ...way])
            ? standBehind(context, way, { sentence, source, ground })
            : null,
        );
      last = own ?? led ?? undefined;
      return [own, led].flatMap((told) => told ?? []);
    });
    if (last !== undefined) alone.set(sentence.id, last);
    if (ground.isPrepared(source.id)) return found.flat();
    const isFirst = ground.paragraphBefore(sentence).length === 0;
    const opener = isFirst ? openerOf(units, sentence, last, ground) : null;
    if (opener !== null && !isTooShort(opener.text, sentence) && leanOfOpener(opener.text) === undefined)
      openers.set(sentence.id, opener);
    const passage = passageBefore(sentence, openers, ground);
    return passage === null || !saysWhere(sentence, units) || !isSentence(units) || isNobodys(units, passage, ground)
      ? // What stands behind a semicolon leans on what stands before it, and that on what stands before that.
        (found[0] ?? []).filter(({ context }) => context === null)
      : [
          {
            sentence,
            source,
            units,
            prefix: passage.opener.prefix,
            topic: passage.opener.topic,
            context: null,
            passage,
          },
        ];
  });
}

/** "while he deduces that …", in a passage that names but women. */
const isNobodys = (units: readonly Unit[], { ids }: Passage, ground: Ground): boolean =>
  units.some((unit, at) => {
    const told = /^(?:he|him|his)$/.test(lower(unit))
      ? 'female'
      : /^(?:she|her|hers)$/.test(lower(unit))
        ? 'male'
        : null;
    const named = [
      ...units
        .slice(0, at)
        .filter(isName)
        .map(({ entity }) => entity.id),
      ...ids,
    ];
    return (
      told !== null &&
      !named
        .flatMap((id) => ground.entity(id) ?? [])
        .some(
          (entity) => entity.kind === 'ship' || (entity.kind === 'character' && ground.genderOf(entity) !== told),
        ) &&
      !units.slice(0, at).some(({ pos }) => pos === 'NOUN')
    );
  });

/** What is told of a story must say of which. */
const saysWhere = ({ scope }: Sentence, units: readonly Unit[]): boolean =>
  scope === null || units.some(({ entity }) => entity?.kind === 'work');

function firstOf<T>(ways: readonly (readonly Unit[])[], read: (way: readonly Unit[]) => T | null): T | null {
  for (const way of ways) {
    const found = read(way);
    if (found !== null) return found;
  }
  return null;
}

/** Null where the words do not end as a sentence does. */
function withoutStop(units: readonly Unit[] | null): readonly Unit[] | null {
  const [last, previous] = [units?.at(-1), units?.at(-2)];
  if (units === null || last === undefined) return null;
  if (last.text === '.') return units.slice(0, -1);
  // '… as "Low Water."'
  if (/^["”]$/.test(last.text) && previous?.text === '.') return [...units.slice(0, -2), last];
  // "… in 5000 BBY."
  return /^\p{L}{2,}\.$/u.test(last.text) ? [...units.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : null;
}

function parts(units: readonly Unit[]): Unit[][] {
  const found: Unit[][] = [[]];
  for (const unit of units) {
    if (unit.text === ';') found.push([]);
    else found.at(-1)?.push(unit);
  }
  // "at Tarn; in the tower of Sethra; and in Orme": a list of places, and not two sentences.
  return found.slice(1).some(isPhrase) ? [[...units]] : found;
}

const isPhrase = (part: readonly Unit[]): boolean =>
  (part[0]?.pos === 'ADP' || (part[0]?.pos === 'CCONJ' && part[1]?.pos === 'ADP')) &&
  !part.some((_, at) => isFiniteAt(part, at));

function stand(units: readonly Unit[], sentence: Sentence, source: Source, ground: Ground): Standing | null {
  if (!opensWell(units) || !isSentence(units) || isLoose(units, sentence, ground)) return null;
  const framed = frameOf(source, ground.disputed.has(sentence.id));
  if (orphanIn(units, true, isOfNamed) === null)
    return { sentence, source, units, prefix: framed, topic: null, context: null, passage: null };
  const topic = topicOf(units, source.id, ground);
  return framed !== '' || topic === null || orphanIn(units, true, isOf(topic)) !== null
    ? null
    : { sentence, source, units, prefix: frameBy(topic, ground), topic, context: null, passage: null };
}

const isOf =
  (topic: Entity) =>
  (noun: string, before: readonly Unit[]): boolean =>
    isOwnPart(topic)(noun) || isOfNamed(noun, before);

const frameBy = (topic: Entity, ground: Ground): string =>
  `In the ${topic.kind === 'event' ? 'story' : 'history'} of ${ground.called(topic).replace(/^An? (?=\p{Ll})/u, (article) => article.toLowerCase())}, `;

const isLoose = (units: readonly Unit[], sentence: Sentence, ground: Ground): boolean =>
  isLeaning(units, sentence) ||
  units.some(
    (unit) =>
      isName(unit) && ((unit.anaphor && isDoubtful(unit, sentence, ground)) || ground.isUncertain(unit, sentence)),
  );

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
  !happening.test(phrase.split(' ').at(-1) ?? '') && !pointsBack.test(phrase);
const pointsBack =
  /\b(?:encounter|impostor|deal|pact|plan|plot|idea|offer|proposal|request|order|demand|message|news|truth|secret|matter|issue|problem|affair|dispute|quarrel|argument|deed|act|crime|murder|killing|kidnapping|attempt|practice|custom|change|result|outcome|answer|discovery|betrayal|arrival|refusal|law|ban|game|survivor|triumph|success|failure|body|corpse|hunt|search|(?!(?:king|viking|ring|wing|building|spring|string)$)\p{Ll}{3,}ing)s?$/u;

/** Characters: "She delayed." says too little to start with. */
const least = 30;
const isTooShort = (opener: string, { text }: Sentence): boolean =>
  opener.length < least && /^(?:He|She|It|They|His|Her|Its|Their)\b/.test(text);

const isPlaced = (noun: string, before: readonly Unit[]): boolean =>
  land.test(noun.toLowerCase()) || isOfNamed(noun, before);

/** How a paragraph's first sentence is told: as written, each pronoun behind the name that it stands for, or as it stands alone. */
function openerOf(
  units: readonly Unit[],
  sentence: Sentence,
  standing: Standing | undefined,
  ground: Ground,
): Opener | null {
  const written = units.map((unit) => (unit.anaphor && personal.test(lower(unit)) ? asWord(unit) : unit));
  const isAnchored = written.some((unit) => unit.date !== null || (isName(unit) && !unit.anaphor));
  // Quoted as it stands, it may go on behind a colon.
  const isWhole = isSentence(written.filter(({ text }) => text !== ':'));
  if (isAnchored && (opensWell(written) || opensParagraph(written)) && isWhole && !isLeaning(written, sentence)) {
    const text = withYears(units, sentence, ground);
    const orphans = orphansIn(written, true, isPlaced);
    if (orphans.length === 0) return { text, prefix: '', topic: null };
    const topic = topicOf(written, sentence.sourceId, ground);
    const isOwn = (noun: string, before: readonly Unit[]): boolean =>
      isPlaced(noun, before) || (topic !== null && isOf(topic)(noun, before));
    if (topic !== null && orphanIn(written, true, isOwn) === null)
      return { text, prefix: frameBy(topic, ground), topic };
    if (orphans.every(isPlain) && orphans.length < 2) return { text, prefix: '', topic: null };
  }
  const isNamed = isWhole && opensWell(units) && !isLoose(units, sentence, ground);
  const loose = orphansIn(units, true, isPlaced);
  if (isNamed && loose.length === 1 && loose.every(isPlain))
    return { text: asTold(units, ground), prefix: '', topic: null };
  // What a shorter telling leaves out, the sentences behind it may lean on.
  const isUncut = standing?.units.length === waysToTell(units)[0]?.length;
  if (standing === undefined || standing.context !== null || !isUncut) return null;
  const { prefix, topic } = standing;
  return { text: asTold(standing.units, ground), prefix, topic };
}

const asTold = (units: readonly Unit[], ground: Ground): string =>
  `${capitalised(renderUnits(units, { ground, named: new Set() }))}.`;

/** What the article is about, unless the sentence tells of another such body, whose part it might be. */
function topicOf(units: readonly Unit[], sourceId: string, ground: Ground): Entity | null {
  const topic = ground.subjectOf(sourceId);
  if (topic === undefined || !hasOwnParts(topic.kind)) return null;
  return units.some(
    (unit) =>
      isName(unit) && unit.entity.kind === topic.kind && topic.kind === 'faction' && unit.entity.id !== topic.id,
  )
    ? null
    : topic;
}
