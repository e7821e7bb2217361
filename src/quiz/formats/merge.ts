/** The same question twice in one file becomes one: the first, with what the others accept and offer beside it. */
import { entryKey } from '../entry-key.ts';
import type { EntryText } from '../entry.ts';
import type { Placed } from './draft.ts';
import { sameness } from './draft.ts';
import { entryTextLimits } from './limits.ts';

export function mergeSame(placed: readonly Placed[]): { readonly placed: readonly Placed[]; readonly merged: number } {
  const found = new Map<string, Placed>();
  for (const one of placed) {
    const key = entryKey(one.entry);
    const first = found.get(key);
    found.set(key, first ? { ...first, entry: mergeTwo(first.entry, one.entry) } : one);
  }
  return { placed: [...found.values()], merged: placed.length - found.size };
}

/** The first, with what the second accepts, offers and tells beside it. */
export function mergeTwo(first: EntryText, second: EntryText): EntryText {
  const accepted = union(first.accepted, second.accepted, [first.answer]).slice(0, entryTextLimits.accepted);
  const right = [first.answer, ...accepted];
  return {
    ...first,
    accepted,
    wrong: union(first.wrong, second.wrong, right).slice(0, entryTextLimits.wrong),
    topic: first.topic ?? second.topic,
    difficulty: first.difficulty ?? second.difficulty,
    citation: first.citation ?? second.citation,
    explanation: first.explanation ?? second.explanation,
    hints: union(first.hints, second.hints, []).slice(0, entryTextLimits.hints),
    credit: first.credit ?? second.credit,
  };
}

function union(first: readonly string[], second: readonly string[], without: readonly string[]): string[] {
  const seen = new Set(without.map(sameness));
  return [...first, ...second].filter((text) => {
    const key = sameness(text);
    return !seen.has(key) && seen.add(key);
  });
}
