import type { AccountGroup, Sentence } from '../model.ts';
import type { Gazetteer } from '../names/gazetteer.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf, termsOf } from '../words/terms.ts';
import { asksOf, type Ask } from './account-match-asks.ts';
import type { Question, Unit } from './analyse.ts';
import type { Asked } from './query.ts';

/** What a known disagreement speaks of, as questions are held against it. */
export interface Profile {
  readonly group: AccountGroup;
  readonly asks: readonly Ask[];
  /** Stems of all claims. */
  readonly stems: ReadonlySet<string>;
  /** Stems of all ways to ask for it, all claims and the sentences that they rest on. */
  readonly vocabulary: ReadonlySet<string>;
  /** The same without the sentences. */
  readonly matter: ReadonlySet<string>;
  readonly texts: readonly string[];
  /** Entities that these name. */
  readonly ids: ReadonlySet<string>;
  readonly sentenceIds: ReadonlySet<string>;
  /** Its ways, its claims and what they rest on, each as a sentence. */
  readonly sentences: readonly Sentence[];
  /** The ways to ask for it, read when they are first needed; and the kinds of answer that they want. */
  ways: readonly Way[] | null;
  given: ReadonlySet<Asked['wants']> | null;
}

/** A question's kind, and its units with their weights. */
export interface Way {
  readonly wants: Question['asked']['wants'];
  readonly units: readonly { readonly unit: Unit; readonly weight: number }[];
}

export const waysOf = ({ question, also = [] }: AccountGroup): string[] => [question, ...also];

export function profileOf(group: AccountGroup, gazetteer: Gazetteer): Profile {
  const claims = group.accounts.map(({ claim }) => claim).join(' ');
  const cited = group.accounts.flatMap(({ references }) => references.map(({ sentence }) => sentence));
  const texts = [...waysOf(group), claims, ...cited];
  const asks = asksOf(group);
  const idsIn = (text: string): string[] => gazetteer.match(text, null).flatMap((match) => match.entityIds);
  const words = tokenise(`${group.property} ${claims}`).filter(({ norm }) => !isStopWord(norm));
  const ownWords = [...waysOf(group), claims, group.property].join(' ');
  const matter = new Set([
    ...termsOf(ownWords),
    ...asks.flatMap(({ parts }) => parts.flatMap(({ stems, words }) => [...stems, ...[...words].map(stemOf)])),
  ]);
  return {
    group,
    asks,
    stems: new Set(words.map(({ norm }) => stemOf(norm))),
    vocabulary: new Set([...termsOf(texts.join(' ')), ...matter]),
    matter,
    texts,
    ids: new Set([
      group.subject,
      ...texts.flatMap(idsIn),
      ...asks.flatMap(({ parts }) => parts.flatMap(({ ids }) => [...ids])),
    ]),
    sentenceIds: new Set(
      group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)),
    ),
    sentences: [...texts, ...(group.asks ?? [])].map(asSentence),
    ways: null,
    given: null,
  };
}

export const isNamed = (unit: Unit, { ids, texts }: Profile): boolean =>
  unit.year === null
    ? [...unit.ids, ...unit.counterparts].some((id) => ids.has(id))
    : texts.some((text) => text.includes(unit.text));

/** Whether its texts have the word or one of like meaning, or all words of the name. */
export const isOfIts = ({ type, stems, synonyms }: Unit, { vocabulary }: Profile): boolean =>
  type === 'name'
    ? stems.length > 0 && stems.every((stem) => vocabulary.has(stem))
    : [...stems, ...synonyms].some((stem) => vocabulary.has(stem));

const asSentence = (text: string): Sentence => ({
  id: '',
  sourceId: '',
  section: '',
  paragraph: 0,
  text,
  form: 'prose',
  citations: [],
  mentions: [],
  dates: [],
  under: null,
  scope: null,
});
