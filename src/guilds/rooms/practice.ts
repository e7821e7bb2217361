/** People's practice: one document a person. */
import { z } from 'zod';
import { emptyPractice } from '../../game/practice.ts';
import type { PracticeBook } from '../../game/practice.ts';
import type { PracticeGroup } from '../port/practice.ts';
import type { DocumentKind, Documents } from './document.ts';

const kind: DocumentKind<PracticeBook> = {
  name: 'practice',
  shape: z.object({
    revision: z.number().int(),
    cards: z.array(
      z.object({
        questionId: z.string(),
        dueMs: z.number(),
        stability: z.number(),
        difficulty: z.number(),
        days: z.number(),
        reps: z.number().int(),
        lapses: z.number().int(),
        lastMs: z.number().nullable(),
      }),
    ),
    begun: z.object({ day: z.number().int(), count: z.number().int() }),
    current: z
      .object({
        ref: z.string(),
        questionId: z.string(),
        guildId: z.string().nullable(),
        topic: z.string().nullable(),
        order: z.array(z.number().int()),
        answered: z.number().int().nullable(),
      })
      .nullable(),
    readUntil: z.record(z.string(), z.number()),
  }),
};

export function createPracticeRoom(documents: Documents): {
  readonly group: PracticeGroup;
  /** Null where they never practised. */
  readonly export: (userId: string) => Promise<PracticeBook | null>;
} {
  const of = (userId: string) => documents.ofPerson(userId, kind);
  return {
    group: {
      of: async (userId) => structuredClone((await of(userId).read()) ?? emptyPractice),
      async save(userId, given) {
        const book = structuredClone(given);
        const was = { current: false };
        await of(userId).update((now) => {
          was.current = (now?.revision ?? emptyPractice.revision) === book.revision;
          return was.current ? { ...book, revision: book.revision + 1 } : now;
        });
        return was.current;
      },
      async forget(userId) {
        const was = { there: false };
        await of(userId).update((now) => {
          was.there = now !== null;
          return null;
        });
        return was.there;
      },
    },
    export: async (userId) => structuredClone(await of(userId).read()),
  };
}
