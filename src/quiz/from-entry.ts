import type { Difficulty } from './draw.ts';
import type { EntryText } from './entry.ts';
import { hashOf, seededRandom, shuffled } from './ids.ts';
import type { Origin, Question } from './model.ts';

/** Stands for an article where a question rests on none. */
export const ownSource = 'own-questions';
/** The topic of an entry whose writer named none. */
export const ownTopic = 'General';

/** A stored entry, as far as its question needs it. */
export interface StoredEntry {
  /** Unique in the guild. */
  readonly id: string;
  readonly text: EntryText;
  readonly origin: Exclude<Origin, 'generated'>;
}

const difficulties: Readonly<Record<Difficulty, number>> = { easy: 0.25, medium: 0.5, hard: 0.75 };
/** Beside the right one; Discord has room for five buttons in a row. */
const wrongAtMost = 4;

/** Of an entry of a guild: stays the same however the entry is edited, and is no other guild's. */
export const entryQuestionId = (guildId: string, entryId: string): string =>
  hashOf(`${guildId} ${entryId}`).slice(0, 12);

/** As it is asked. Its wrong options keep to the first four; which letter is right is left to its id. */
export function questionFromEntry(guildId: string, { id: entryId, text, origin }: StoredEntry): Question {
  const id = entryQuestionId(guildId, entryId);
  const typed = text.wrong.length === 0;
  const options = typed
    ? []
    : shuffled([text.answer, ...text.wrong.slice(0, wrongAtMost)], seededRandom(`${id} options`));
  return {
    id,
    type: typed ? 'own-typed' : 'own',
    stem: text.stem,
    options,
    key: typed ? null : options.indexOf(text.answer),
    accepted: [text.answer, ...text.accepted],
    evidence: { sentence: text.explanation ?? '', source: ownSource, citation: citationOf(text) },
    topic: text.topic ?? ownTopic,
    entityIds: [],
    difficulty: difficulties[text.difficulty ?? 'medium'],
    continuity: '',
    origin,
  };
}

/** Where it stands, and whose work it is. */
function citationOf({ citation, credit }: EntryText): string | null {
  const names = credit === null ? [] : [credit.list && `“${credit.list}”`, credit.author, credit.licence];
  const work = names.filter((name) => name !== null).join(', ');
  const parts = [citation, work].filter((part) => part !== null && part !== '');
  return parts.length === 0 ? null : parts.join('; ');
}
