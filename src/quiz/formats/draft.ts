/** From what a file says of one question to an `EntryText`, or to the reason why not. */
import type { EntryText } from '../entry.ts';
import { entryTextLimits } from './limits.ts';
import { refuse } from './reasons.ts';
import type { Refused, Why } from './reasons.ts';

export interface Draft extends Partial<Omit<EntryText, 'stem' | 'answer'>> {
  readonly stem: string;
  readonly answer: string;
}

/** What an export of our own says of a question beside its text. */
export interface Provenance {
  readonly state: 'draft' | 'approved' | 'retired';
  /** Who added it; null where that person had their data removed, absent where nobody is named. */
  readonly by?: { readonly userId: string; readonly displayName: string } | null;
  /** Absent where it is not said. */
  readonly addedAtMs?: number;
}

/** A question with the line that it stands on. */
export interface Placed {
  readonly line: number;
  readonly entry: EntryText;
  /** Absent for what comes from elsewhere. */
  readonly kept?: Provenance;
}

/** What a reader gives for each question. */
export type Taken = Placed | Refused;

export const isRefused = (taken: Taken): taken is Refused => 'why' in taken;

/** Marks that are not seen, and those that turn text around. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

/** In one line, composed, without marks that are not seen. */
export const plainLine = (text: string): string =>
  text.normalize('NFC').replace(unseen, '').replace(/\s+/g, ' ').trim();

/** The same with its line breaks. */
const plainLines = (text: string): string =>
  text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Equal for texts that a reader would take for the same; unlike folding, it keeps "C", "C++" and "C#" apart. */
export const sameness = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[\s.?!:]+$/u, '')
    .trim();

const distinct = (texts: readonly string[], without: readonly string[]): string[] => {
  const seen = new Set(without.map((text) => text.toLowerCase()));
  return texts.filter((text) => {
    const key = text.toLowerCase();
    if (text === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Tidied and checked. */
export function take(draft: Draft, line: number): Taken {
  const answer = plainLine(draft.answer);
  const entry: EntryText = {
    stem: plainLines(draft.stem),
    answer,
    accepted: distinct((draft.accepted ?? []).map(plainLine), [answer]),
    wrong: distinctOrEmpty((draft.wrong ?? []).map(plainLine)),
    topic: plainOrNull(draft.topic),
    difficulty: draft.difficulty ?? null,
    citation: plainOrNull(draft.citation),
    explanation: plainOrNull(draft.explanation, plainLines),
    hints: distinct((draft.hints ?? []).map(plainLine), []),
    credit: draft.credit ?? null,
  };
  const why = reasonAgainst(entry);
  return why === null ? { line, entry } : refuse(why, line, entry.stem);
}

/** An empty option stays, to be refused. */
const distinctOrEmpty = (texts: readonly string[]): string[] => (texts.includes('') ? [...texts] : distinct(texts, []));

function plainOrNull(text: string | null | undefined, plain = plainLine): string | null {
  const tidy = plain(text ?? '');
  return tidy === '' ? null : tidy;
}

const picture = /https?:\/\/\S+\.(?:png|jpe?g|gif|webp|svg|bmp|avif)\b|https?:\/\/(?:[\w-]+\.)*imgur\.com\//i;
const link = /\b(?:https?:\/\/|www\.)\S/i;

/** What makes it impossible to keep or to ask; questions of taste are the lint's. */
export function reasonAgainst(entry: EntryText): Why | null {
  const { stem, answer, accepted, wrong, topic, citation, explanation, hints, credit } = entry;
  if (stem === '') return 'no-question';
  if (picture.test(stem)) return 'picture';
  if (link.test(stem)) return 'link';
  if (stem.length > entryTextLimits.stem) return 'question-too-long';
  if (answer === '') return 'no-answer';
  if (wrong.includes('')) return 'empty-option';
  if ([answer, ...accepted, ...wrong].some((text) => text.length > entryTextLimits.answer)) return 'answer-too-long';
  if (accepted.length > entryTextLimits.accepted) return 'too-many-accepted';
  if (wrong.length > entryTextLimits.wrong) return 'too-many-wrong';
  const right = new Set([answer, ...accepted].map(sameness));
  if (wrong.some((text) => right.has(sameness(text)))) return 'option-is-answer';
  const isTooLong =
    (topic ?? '').length > entryTextLimits.topic ||
    (citation ?? '').length > entryTextLimits.citation ||
    (explanation ?? '').length > entryTextLimits.explanation ||
    hints.length > entryTextLimits.hints ||
    hints.some((hint) => hint.length > entryTextLimits.hint) ||
    [credit?.author, credit?.licence, credit?.list].some((text) => (text ?? '').length > entryTextLimits.credit);
  return isTooLong ? 'extra-too-long' : null;
}
