import type { Entity, Sentence, Source } from '../../lore/model.ts';
import { isFiniteAt, lower } from '../clauses/finite.ts';
import { hasMainVerb } from '../clauses/main-verb.ts';
import { isName, type Unit } from '../clauses/units.ts';

/** A sentence, or what stands before its semicolon or its last ", who …", that a reader understands who has seen nothing before it. */
export interface Standing {
  readonly sentence: Sentence;
  readonly source: Source;
  /** Without the full stop. */
  readonly units: readonly Unit[];
  /** "According to …, ", "In the history of the Veldt League, ", "In the story of the Harrow War, ", "In the life of Orrin, ", "Under the heading “Siege of Tarn”, ", or ''. */
  readonly prefix: string;
  /** What the article is about, where the sentence names but a part of it: "the head office". */
  readonly topic: Entity | null;
  /** The sentence before it, to be shown with it where it leans on that one: "He …", "The siege …". */
  readonly context: Standing | null;
  /** What its paragraph tells before it, word for word, which is then shown in place of a context. */
  readonly passage: Passage | null;
}

/** What a passage starts with. */
export interface Opener {
  readonly text: string;
  /** As of a sentence that stands by itself. */
  readonly prefix: string;
  readonly topic: Entity | null;
  /** Its words, where they may be asked of behind that prefix. */
  readonly units?: readonly Unit[];
}

/** The sentences of a paragraph from its start, which a reader understands who has seen nothing before them. */
export interface Passage {
  readonly opener: Opener;
  readonly text: string;
  /** Ids of all that they name. */
  readonly ids: ReadonlySet<string>;
}

/** What is told by these is advice, or no fact yet; but not "Corin hears that Orrin will leave". */
const advice = /^(?:will|shall|should|may|might|ought)$/;
export const isSentence = (units: readonly Unit[]): boolean =>
  !units.some(
    ({ text, entity }, at) =>
      /^[.:“”!?—]$/.test(text) ||
      (entity === null &&
        advice.test(text.toLowerCase()) &&
        !units.slice(0, at).some((_, index) => isFiniteAt(units, index))),
  ) &&
  units.filter(({ text }) => text === '"').length % 2 === 0 &&
  hasMainVerb(units);

/** Whether a pronoun without a name of its own can stand for what was named before it. */
export const suits = (pronoun: string, before: Unit): boolean => {
  if (/^its?$/.test(pronoun))
    return (
      (isName(before) && (pronoun === 'its' || isOneThing(before.entity))) ||
      (before.pos === 'NOUN' && lower(before) !== 'people' && (pronoun === 'its' || !isPlural(before)))
    );
  if (!/^(?:they|them|their)$/.test(pronoun))
    return (
      isName(before) && (before.entity.kind === 'ship' ? /^s?h/.test(pronoun) : isOfGender(pronoun, before.entity))
    );
  return isName(before)
    ? before.entity.plural || ['species', 'faction'].includes(before.entity.kind)
    : before.pos === 'CCONJ' || (before.pos === 'NOUN' && (isManyBodied.test(lower(before)) || isPlural(before)));
};

/** "While the Shadows destroyed it": neither a people nor a person is an "it". */
const isOneThing = ({ kind, plural }: Entity): boolean => !plural && kind !== 'character' && kind !== 'species';

/** "Cersei kept quiet while he spoke": he is another. */
const isOfGender = (pronoun: string, { kind, gender }: Entity): boolean =>
  kind === 'character' && gender !== (/^(?:he|him|his)$/.test(pronoun) ? 'female' : 'male');

const isManyBodied =
  /^(?:people|police|men|women|children|team|crew|army|fleet|family|couple|group|band|company|staff|unit|nobility)$/;
const isPlural = ({ text, lemma }: Unit): boolean => /s$/.test(text) && lemma !== text.toLowerCase();
