/** What was understood of one text, for whoever is to decide on it. */
import type { Lore } from '../../lore/index.ts';
import { seemsEnglish } from '../../lore/index.ts';
import type { Entity, EntityKind, LoreEvent } from '../../lore/model.ts';
import { entityKinds } from '../../lore/model.ts';
import type { Question } from '../../quiz/index.ts';

export interface KindSurvey {
  readonly kind: EntityKind;
  readonly count: number;
  /** Named most first. */
  readonly names: readonly string[];
}

export interface Survey {
  readonly sentences: number;
  readonly kinds: readonly KindSurvey[];
  readonly events: number;
  /** Spread over the text. */
  readonly examples: readonly LoreEvent[];
  readonly statements: number;
  /** Null where they could not be made in time. */
  readonly questions: number | null;
  readonly trouble: Trouble;
}

export interface Trouble {
  /** Lines that are no words, with the number of the first. */
  readonly unreadable: { readonly lines: number; readonly first: number } | null;
  /** Paragraphs that seem to be in another language. */
  readonly foreign: number;
  /** Sentences that another text has too, and the one that has most of them. */
  readonly repeated: { readonly sentences: number; readonly title: string } | null;
}

export interface Surveyed {
  readonly lore: Lore;
  readonly questions: readonly Question[] | null;
  /** The source's id. */
  readonly id: string;
  readonly words: string;
}

const namesShown = 5;
const examplesShown = 3;

export function surveyText({ lore, questions, id, words }: Surveyed): Survey {
  const own = lore.sentences.filter(({ sourceId }) => sourceId === id);
  const counts = new Map<string, number>();
  for (const { mentions } of own)
    for (const { entityId } of mentions) counts.set(entityId, (counts.get(entityId) ?? 0) + 1);
  const named = [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([entityId]): Entity[] => {
      const entity = lore.entity(entityId);
      return entity ? [entity] : [];
    });
  const isOwn = ({ sourceId }: { readonly sourceId: string }): boolean => sourceId === id;
  const events = lore.events.filter(({ references, when }) => !when.realWorld && references.some(isOwn));
  return {
    sentences: own.length,
    kinds: entityKinds.flatMap((kind) => {
      const ofKind = named.filter((entity) => entity.kind === kind);
      const names = ofKind.slice(0, namesShown).map(({ name }) => name);
      return ofKind.length === 0 ? [] : [{ kind, count: ofKind.length, names }];
    }),
    events: events.length,
    examples: spread(events, examplesShown),
    statements: lore.statements.filter(({ references }) => references.some(isOwn)).length,
    questions: questions === null ? null : questions.filter(({ evidence }) => evidence.source === id).length,
    trouble: {
      unreadable: unreadableLines(words),
      foreign: words.split(/\r?\n\s*\r?\n/).filter((paragraph) => !seemsEnglish(paragraph)).length,
      repeated: repeatedFrom(lore, id),
    },
  };
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(most, items.length) }, (_, i) => items[Math.floor(i * step)]).filter(
    (item) => item !== undefined,
  );
}

const longEnough = 20;

/** Lines with replacement characters, or with few letters for their length; tables and rules are no such lines. */
export function unreadableLines(words: string): Trouble['unreadable'] {
  let lines = 0;
  let first = 0;
  words.split(/\r?\n/).forEach((line, index) => {
    const bare = line.replace(/[|\s=*_#.,:;-]/g, '');
    const readable = bare.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const isOne = line.includes('\uFFFD') || (bare.length >= longEnough && readable < bare.length * 0.6);
    const isBlob = /[A-Za-z0-9+/=]{120,}/.test(line);
    if (!isOne && !isBlob) return;
    lines += 1;
    if (first === 0) first = index + 1;
  });
  return lines === 0 ? null : { lines, first };
}

/** Fewer sentences in common than this are chance: a motto, a heading. */
const leastRepeated = 3;

function repeatedFrom(lore: Lore, id: string): Trouble['repeated'] {
  const places = new Map<string, Set<string>>();
  for (const { text, sourceId } of lore.sentences) {
    if (sourceId === id || text.length < longEnough) continue;
    places.set(text, (places.get(text) ?? new Set()).add(sourceId));
  }
  const bySource = new Map<string, number>();
  let sentences = 0;
  for (const { text, sourceId } of lore.sentences) {
    const elsewhere = sourceId === id ? places.get(text) : undefined;
    if (!elsewhere) continue;
    sentences += 1;
    for (const other of elsewhere) bySource.set(other, (bySource.get(other) ?? 0) + 1);
  }
  const [most] = [...bySource].sort((a, b) => b[1] - a[1]);
  if (!most || sentences < leastRepeated) return null;
  return { sentences, title: lore.source(most[0])?.title ?? '' };
}
