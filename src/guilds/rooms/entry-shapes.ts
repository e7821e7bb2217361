/** The shapes of stored entries, checked when they are read. */
import { z } from 'zod';
import type { EntryText } from '../../quiz/entry.ts';
import type { Entry, EntryAuthor } from '../port/entries.ts';
import type { EntryForm } from '../port/forms.ts';
import { withoutUndefined } from './document.ts';

export const authorShape: z.ZodType<EntryAuthor> = z.object({ userId: z.string(), displayName: z.string() });

const textShape: z.ZodType<EntryText> = z.object({
  stem: z.string(),
  answer: z.string(),
  accepted: z.array(z.string()),
  wrong: z.array(z.string()),
  topic: z.string().nullable(),
  difficulty: z.enum(['easy', 'medium', 'hard']).nullable(),
  citation: z.string().nullable(),
  explanation: z.string().nullable(),
  hints: z.array(z.string()),
  credit: z
    .object({ author: z.string().nullable(), licence: z.string().nullable(), list: z.string().nullable() })
    .nullable(),
});

const stateShape = z.enum(['suggested', 'draft', 'approved', 'retired']);

const stepShape = z
  .object({
    what: z.enum(['edited', 'drafted', 'approved', 'retired', 'removed', 'declined', 'imported']),
    by: authorShape.nullable(),
    atMs: z.number(),
    before: z.object({ text: textShape, state: stateShape }).partial().transform(withoutUndefined),
    undone: z.object({ by: authorShape.nullable(), atMs: z.number() }).optional(),
  })
  .transform(withoutUndefined);

/** An entry as it lies in its document: numbered, and with the key of its question and answer. */
export interface Row {
  readonly no: number;
  readonly key: string;
  readonly entry: Omit<Entry, 'id'>;
}

const rowShape: z.ZodType<Row> = z.object({
  no: z.number().int(),
  key: z.string(),
  entry: z.object({
    text: textShape,
    state: stateShape,
    origin: z.enum(['moderator', 'imported']),
    by: authorShape.nullable(),
    addedAtMs: z.number(),
    history: z.array(stepShape),
  }),
});

/** By number. */
export const rowsShape: z.ZodType<readonly Row[]> = z.array(rowShape);

export const formsShape: z.ZodType<readonly EntryForm[]> = z.array(
  z.object({
    id: z.string(),
    userId: z.string(),
    atMs: z.number(),
    of: z.string().nullable(),
    purpose: z.enum(['add', 'suggest']),
    kind: z.enum(['choice', 'typed']),
    text: textShape,
  }),
);
