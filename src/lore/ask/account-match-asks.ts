import type { AccountGroup } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { stemOf } from '../words/terms.ts';
import type { Question, Unit } from './analyse.ts';
import { isStrict, type Asked } from './query.ts';

/**
 * What a question on a disagreement speaks of, whatever its words: parts, such as the entity, the matter and the kind of
 * answer, each a list of which the question has one.
 */

/**
 * `?when` is a kind of answer, `@terok-nor` an entity, `=from` a word just so, `!restore` a word of that stem, `lose` one
 * of like meaning too, `~alliance` one that stands in no name.
 */
export interface Ask {
  /** Kinds of answer; empty for any. */
  readonly wants: readonly Asked['wants'][];
  readonly parts: readonly Part[];
}

interface Part {
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly free: ReadonlySet<string>;
}

export const asksOf = ({ asks = [] }: AccountGroup): Ask[] => asks.map(readAsk);

function readAsk(line: string): Ask {
  const lists = line.split(' + ').map((list) => list.trim().split(/ +/));
  const marked = (list: readonly string[], mark: string): string[] =>
    list.filter((word) => word.startsWith(mark)).map((word) => word.slice(1));
  const parts = lists.map((list): Part => ({
    ids: new Set(marked(list, '@')),
    words: new Set(marked(list, '=')),
    stems: new Set(list.filter((word) => !/^[?@=~]/.test(word)).flatMap(stemsIn)),
    near: new Set(list.filter((word) => !/^[?@=~!]/.test(word)).flatMap(stemsIn)),
    free: new Set(marked(list, '~').flatMap(stemsIn)),
  }));
  return {
    wants: lists.flatMap((list) => marked(list, '?')) as Asked['wants'][],
    parts: parts.filter((part) => [part.ids, part.words, part.stems, part.free].some(({ size }) => size > 0)),
  };
}

const stemsIn = (word: string): string[] => tokenise(word).map(({ norm }) => stemOf(norm));

/** A question's words as parts are held against them: all of them, those of grammar too. */
export interface Spoken {
  readonly wants: Asked['wants'];
  readonly ids: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** Stems of words that stand in no name. */
  readonly free: ReadonlySet<string>;
  /** Stems of like meaning with one of these. */
  readonly near: ReadonlySet<string>;
}

export function spokenBy({ text, asked, units }: Question): Spoken {
  const tokens = tokenise(text);
  const names = units.filter(({ type }) => type === 'name');
  const outside = tokens.filter(
    ({ from }) => !names.some(({ at, text: name }) => at <= from && from < at + name.length),
  );
  return {
    wants: asked.wants,
    ids: new Set(units.flatMap((unit) => unit.ids)),
    words: new Set(tokens.map(({ norm }) => norm)),
    stems: new Set(tokens.map(({ norm }) => stemOf(norm))),
    free: new Set(outside.map(({ norm }) => stemOf(norm))),
    near: new Set(units.filter(({ type, light }) => type === 'word' && !light).flatMap(({ synonyms }) => synonyms)),
  };
}

/** The way in which a question asks for the disagreement; null if it does not. */
export const askedIn = (asks: readonly Ask[], spoken: Spoken): Ask | null =>
  asks.find(
    ({ wants, parts }) =>
      (wants.length === 0 || wants.some((one) => one === spoken.wants || (isOpen(one) && isOpen(spoken.wants)))) &&
      parts.every((part) => speaksOf(spoken, part)),
  ) ?? null;

/** "How did it end?", "Was it ended …?", "What ended it?": neither a name nor a date nor a number is asked for. */
const isOpen = (wants: Asked['wants']): boolean => !isStrict(wants);

const speaksOf = ({ ids, words, stems, free, near }: Spoken, part: Part): boolean =>
  shares(part.ids, ids) ||
  shares(part.words, words) ||
  shares(part.stems, stems) ||
  shares(part.near, near) ||
  shares(part.free, free);

/** Whether one of its parts speaks of this word or name. */
export const hasUnit = ({ parts }: Ask, { ids, stems, synonyms, text }: Unit): boolean =>
  parts.some(
    (part) =>
      ids.some((id) => part.ids.has(id)) ||
      part.words.has(text.toLowerCase()) ||
      stems.some((stem) => part.stems.has(stem) || part.free.has(stem)) ||
      synonyms.some((stem) => part.near.has(stem)),
  );

/** A kind of answer that the disagreement gives: one that its ways ask for, or no certain kind. */
export const isGiven = (wants: Asked['wants'], given: ReadonlySet<Asked['wants']> | null, ask: Ask | null): boolean =>
  !isStrict(wants) || given?.has(wants) === true || ask?.wants.includes(wants) === true;

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
