import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { isComma, isFiniteAt, isRelativeToInner, lower } from '../clauses/finite.ts';
import { orphanIn } from '../clauses/leaning.ts';
import { dropAsides } from '../clauses/parts.ts';
import { hasOwnParts, isOfNamed, isOwnPart } from '../clauses/own-parts.ts';
import { capitalised, renderUnits } from '../clauses/render.ts';
import { waysToTell } from '../clauses/shorter.ts';
import { isName, type Unit } from '../clauses/units.ts';
import { isDoubtful } from '../ground/doubtful.ts';
import type { Ground } from '../ground/ground.ts';
import { passageBefore } from './passage.ts';
import { isSentence, suits, type Opener, type Standing } from './standing.ts';
import { asWord, standBehind } from './told-before.ts';
import { frameOf } from './view.ts';

const personal = /^(?:he|she|it|they|him|her|them|his|hers|its|their|we|us|our|i|you|your)$/;
const pointing = /^(?:this|that|these|those|such|another|both|each|so|yet|but|and|or|if|instead|further|other|others)$/;

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
    if (opener !== null) openers.set(sentence.id, opener);
    const passage = passageBefore(sentence, openers, ground);
    return passage === null || !saysWhere(sentence, units) || !isSentence(units)
      ? // What stands behind a semicolon leans on what stands before it.
        (found[0] ?? [])
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
  return found;
}

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
  `In the ${topic.kind === 'event' ? 'story' : 'history'} of ${ground.called(topic)}, `;

const subordinates =
  /^(?:when|after|before|while|although|though|because|since|as|once|until|following|initially|originally|shortly|soon|immediately|just|according)$/;

/** "while, below, Corin nodded", "Soon after the wall was taken": half of a longer sentence, whose main clause is not there. */
const isHalf = (units: readonly Unit[]): boolean =>
  isClauseAlone(units) ||
  (subordinates.test(lower(units[0])) && isComma(units[1])) ||
  (/^(?:while|whilst|whereas|although|though|because)$/.test(lower(units[0])) && !units.some(isComma));

/** "Soon after the wall was taken and Tarn besieged": one subject alone behind the conjunction, and no comma behind its verb. */
function isClauseAlone(units: readonly Unit[]): boolean {
  const at = /^(?:soon|shortly|just|immediately|long|even|right)$/.test(lower(units[0])) ? 1 : 0;
  if (!/^(?:when|after|before|until|once|since|as|while|whenever)$/.test(lower(units[at])) || units.some(isComma))
    return false;
  const verb = units.findIndex((unit, index) => index > at + 1 && unit.pos === 'AUX' && isFiniteAt(units, index));
  const subject = units.slice(at + 1, verb);
  const heads = subject.filter(
    (unit, index) =>
      (isName(unit) || unit.pos === 'NOUN') && subject[index - 1]?.pos !== 'ADP' && !isName(subject[index + 1]),
  );
  const ends = units.slice(verb + 1).some((unit, index) => isName(unit) && isFiniteAt(units, verb + 2 + index));
  return verb > 0 && heads.length === 1 && !subject.some((_, index) => isFiniteAt(subject, index)) && (at > 0 || !ends);
}

/** "Many attempted to …", "Most of these …": of whom it tells was said before. */
const countsUnnamed = ([first, second, third]: readonly Unit[]): boolean =>
  /^(?:many|some|most|several|few|all|others|none|neither|both)$/.test(lower(first)) &&
  (['VERB', 'AUX', 'ADV'].includes(second?.pos ?? '') ||
    (lower(second) === 'of' && /^(?:these|those|them|which|whom)$/.test(lower(third))));

function opensWell(units: readonly Unit[]): boolean {
  const [first] = units;
  if (isHalf(units) || countsUnnamed(units)) return false;
  return (
    first !== undefined &&
    (isName(first) ||
      // '"Low Water" tells of …'
      (first.text === '"' && units.slice(2, 9).some(({ text }) => text === '"')) ||
      first.date !== null ||
      subordinates.test(lower(first)) ||
      ['DET', 'ADP', 'PROPN', 'NUM', 'NOUN', 'ADJ'].includes(first.pos) ||
      (first.pos === 'VERB' && isComma(units.find((unit, at) => isComma(unit) && at > 1 && isName(units[at + 1]))))) &&
    !pointing.test(lower(first))
  );
}

const isLoose = (units: readonly Unit[], sentence: Sentence, ground: Ground): boolean =>
  isLeaning(units, sentence) ||
  units.some(
    (unit) =>
      isName(unit) && ((unit.anaphor && isDoubtful(unit, sentence, ground)) || ground.isUncertain(unit, sentence)),
  );

const isLeaning = (units: readonly Unit[], sentence: Sentence): boolean =>
  units.some(
    (unit, at) =>
      (unit.entity === null && isObjectOfSubject(units, at)) ||
      isOfNoSubject(units, at) ||
      (unit.entity === null &&
        personal.test(lower(unit)) &&
        (isUnbound(units, at) ||
          (!units.slice(0, at).some((before) => suits(lower(unit), before)) && !isLedUp(units, at)))) ||
      isRelativeToInner(unit, sentence),
  );

/** Where something happens, or when: which it is, nobody asks of a sentence that only leads up to another. */
const land =
  /^(?:sea|ocean|river|mountains?|hills?|desert|delta|island|valley|forest|woods|plain|snow|water|fields|country|region|land|spring|summer|autumn|winter|succession|population)$/;

/** How a paragraph's first sentence is told: as written, each pronoun behind the name that it stands for, or as it stands alone. */
function openerOf(
  units: readonly Unit[],
  sentence: Sentence,
  standing: Standing | undefined,
  ground: Ground,
): Opener | null {
  const written = units.map((unit) => (unit.anaphor && personal.test(lower(unit)) ? asWord(unit) : unit));
  if (opensWell(written) && isSentence(written) && !isLeaning(written, sentence)) {
    const isKnown = (noun: string, before: readonly Unit[]): boolean =>
      land.test(noun.toLowerCase()) || isOfNamed(noun, before);
    if (orphanIn(written, true, isKnown) === null) return { text: sentence.text, prefix: '', topic: null };
    const topic = topicOf(written, sentence.sourceId, ground);
    const isOwn = (noun: string, before: readonly Unit[]): boolean =>
      isKnown(noun, before) || (topic !== null && isOf(topic)(noun, before));
    if (topic !== null && orphanIn(written, true, isOwn) === null)
      return { text: sentence.text, prefix: frameBy(topic, ground), topic };
  }
  if (standing === undefined || standing.context !== null) return null;
  const { prefix, topic } = standing;
  return { text: `${capitalised(renderUnits(standing.units, { ground, named: new Set() }))}.`, prefix, topic };
}

const locative = /^(?:at|in|near|into|towards?)$/;

/** "Corin gave him the keys": the subject is not who is meant, and nobody else is named before. */
function isObjectOfSubject(units: readonly Unit[], at: number): boolean {
  const pronoun = lower(units[at]);
  // "asked for her"
  const verbAt = /^(?:for|to|by|of|against)$/.test(lower(units[at - 1])) ? at - 2 : at - 1;
  const verb = units[verbAt];
  const isObject =
    pronoun === 'her' ? !['NOUN', 'ADJ'].includes(units[at + 1]?.pos ?? '') : /^(?:him|them)$/.test(pronoun);
  const before = units.slice(0, at);
  return (
    isObject &&
    verb?.pos === 'VERB' &&
    before.filter((one, index) => suits(pronoun, one) && !locative.test(lower(before[index - 1]))).length === 1 &&
    isFiniteAt(units, verbAt) &&
    // "Corin, who ruled there, gave him the keys", "Corin came and gave him the keys"
    (isComma(units[verbAt - 1]) ||
      units[verbAt - 1]?.pos === 'CCONJ' ||
      !before.slice(0, verbAt).some((_, index) => isFiniteAt(units, index)))
  );
}

/** "When the band was founded by Orrin, he was chosen as its second": in what leads up to it, nobody who could be "he" is the subject. */
function isOfNoSubject(units: readonly Unit[], at: number): boolean {
  const [unit, opening] = [units[at], units[0]];
  const word = lower(unit);
  if (!/^s?he$/.test(word) || !isComma(units[at - 1]) || opening === undefined) return false;
  if (opening.pos !== 'ADP' && opening.pos !== 'SCONJ' && !subordinates.test(lower(opening))) return false;
  const before = units.slice(0, at);
  return !before.some(
    (one, index) =>
      isName(one) &&
      (one.entity.kind === 'character' || (one.entity.kind === 'ship' && word === 'she')) &&
      !/^(?:by|of|with|under|from|to|for)$/.test(lower(before[index - 1])) &&
      (isComma(before[index + 1]) ||
        isFiniteAt(before, index + 1) ||
        before[index + 1]?.pos === 'ADV' ||
        before[index + 1]?.pos === 'AUX'),
  );
}

/** A pronoun that the one name in front of it cannot stand for, by where the two stand. */
function isUnbound(units: readonly Unit[], at: number): boolean {
  const word = lower(units[at]);
  const before = units.slice(0, at);
  const suited = before.filter((one) => suits(word, one));
  const verbs = before.flatMap((_, index) => (isFiniteAt(before, index) ? [index] : []));
  const [verb = -1] = verbs;
  const owns =
    /^(?:his|its|their)$/.test(word) || (word === 'her' && ['NOUN', 'ADJ'].includes(units[at + 1]?.pos ?? ''));
  // "Orrin, his youngest, …": he is not his own.
  if (owns && isComma(units[at - 1]) && isName(units[at - 2])) return suited.length < 2;
  // "Dorvan is appointed his marshal", "Orrin became her heir": nor is he here.
  if (owns && verb >= 0 && equates(before.slice(verb)) && lower(units[at + 1]) !== 'own') return suited.length < 2;
  // "After the raid of 1204 it was sealed": what stands in the adverbial is not what the sentence is about.
  const isSubject = /^(?:he|she|it|they)$/.test(word) && isFiniteAt(units, at + 1);
  if (isSubject && verbs.length === 0 && before[0]?.pos === 'ADP' && suited.length > 0) return true;
  // "The council was a mask worn by them": nor does it wear itself.
  if (word === 'them' && verbs.length === 1 && lower(before.at(-1)) === 'by' && suited.length < 2) return true;
  // "Many men died in it": the subject does not die in itself; nor does "Corin, the last heir, give it to them".
  const clause = before.findLastIndex(
    (unit, index) =>
      unit.pos === 'SCONJ' || unit.pos === 'CCONJ' || (isComma(unit) && !isOfApposition(before, index, verb)),
  );
  return (
    /^(?:it|them)$/.test(word) &&
    verbs.length === 1 &&
    clause < 0 &&
    ['ADP', 'VERB'].includes(before.at(-1)?.pos ?? '') &&
    !(word === 'them' && /^(?:among|amongst|of)$/.test(lower(before.at(-1)))) &&
    !before.slice(verb).some((one) => suits(word, one))
  );
}

/** The two commas of "Corin, the last heir, …", right behind the sentence's first name and right before its verb. */
function isOfApposition(units: readonly Unit[], at: number, verb: number): boolean {
  const [first, last] = [units.findIndex(isComma), verb - 1];
  const opening = units.slice(0, first);
  return (
    (at === first || at === last) &&
    last > first &&
    isComma(units[last]) &&
    isName(opening.at(-1)) &&
    opening.every((unit) => isName(unit) || unit.pos === 'DET') &&
    !units.slice(first + 1, last).some(isComma)
  );
}

/** "is", "became", "was appointed as": what follows is said of the subject itself. */
const equates = (group: readonly Unit[]): boolean =>
  group.every(
    (unit) =>
      ['AUX', 'ADV'].includes(unit.pos) ||
      /^(?:is|was|are|were|be|as|become|becomes|became|remains?|remained|appointed|named|made|chosen|elected|called|crowned)$/.test(
        lower(unit),
      ),
  );

/** "During his exile, Corin …": whose, the subject behind the comma tells. */
function isLedUp(units: readonly Unit[], at: number): boolean {
  // "Two of his men, Orrin and Dorvan, …": not the names beside it.
  const [opening] = units;
  const leads = ['ADP', 'SCONJ', 'ADV', 'VERB'].includes(opening?.pos ?? '') || subordinates.test(lower(opening));
  if (!leads) return false;
  const comma = units.findIndex(isComma);
  const behind = lower(units[comma + 1]) === 'the' ? units[comma + 2] : units[comma + 1];
  return comma > at && behind !== undefined && !behind.anaphor && isName(behind) && suits(lower(units[at]), behind);
}

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
