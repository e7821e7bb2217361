/** Questions that a guild does not ask: few, whoever made them; and what was done about them. */
import { z } from 'zod';
import type { EntryAuthor } from '../port/entries.ts';
import type { HeldQuestion, QuestionDeed, QuestionStatesGroup } from '../port/question-states.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { authorShape } from './entry-shapes.ts';
import { createRevisions } from './turns.ts';

interface Kept {
  /** By question id; the latest last. */
  readonly held: readonly HeldQuestion[];
  /** The latest first. */
  readonly log: readonly QuestionDeed[];
}

const about = { questionId: z.string(), stem: z.string(), by: authorShape.nullable(), atMs: z.number() };
const kind: DocumentKind<Kept> = {
  name: 'question-states',
  shape: z.object({
    held: z.array(z.object({ ...about, state: z.enum(['retired', 'quarantined']) })),
    log: z.array(z.object({ ...about, what: z.enum(['retired', 'quarantined', 'restored']) })),
  }),
};
const logged = 200;
const nothing: Kept = { held: [], log: [] };

export type DeedTrace = QuestionDeed & { readonly guildId: string };

export function createQuestionStatesRoom(documents: Documents): {
  readonly group: QuestionStatesGroup;
  readonly trace: Trace<DeedTrace>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  const revisions = createRevisions();

  const group: QuestionStatesGroup = {
    list: async (guildId) => [...structuredClone(((await of(guildId).read()) ?? nothing).held)].reverse(),
    async hold(guildId, { questionId, stem, state }, by, atMs) {
      const author = by && { userId: by.userId, displayName: by.displayName };
      const did = { change: false };
      await of(guildId).update((now) => {
        const { held, log } = now ?? nothing;
        const before = held.find((one) => one.questionId === questionId);
        did.change = before?.state !== state && !(before?.state === 'retired' && state === 'quarantined');
        if (!did.change) return now;
        const one: HeldQuestion = { questionId, state, stem, by: author, atMs };
        return {
          held: [...held.filter((other) => other !== before), one],
          log: [{ what: state, questionId, stem, by: author, atMs }, ...log].slice(0, logged),
        };
      });
      if (did.change) revisions.next(guildId);
      return did.change;
    },
    async restore(guildId, questionId, { userId, displayName, atMs }) {
      const found: { held: HeldQuestion | null } = { held: null };
      await of(guildId).update((now) => {
        found.held = now?.held.find((one) => one.questionId === questionId) ?? null;
        if (!now || !found.held) return now;
        const deed: QuestionDeed = {
          what: 'restored',
          questionId,
          stem: found.held.stem,
          by: { userId, displayName },
          atMs,
        };
        return {
          held: now.held.filter((one) => one !== found.held),
          log: [deed, ...now.log].slice(0, logged),
        };
      });
      if (found.held) revisions.next(guildId);
      return structuredClone(found.held);
    },
    log: async (guildId) => structuredClone(((await of(guildId).read()) ?? nothing).log),
    revision: revisions.of,
  };

  return {
    group,
    trace: {
      async of(guildId, userId) {
        const { log } = (await of(guildId).read()) ?? nothing;
        return structuredClone(log.filter(({ by }) => by?.userId === userId).map((deed) => ({ ...deed, guildId })));
      },
      erase: (guildId, userId) =>
        of(guildId).update((now) => now && { held: now.held.map(without(userId)), log: now.log.map(without(userId)) }),
    },
  };
}

const without =
  (userId: string) =>
  <T extends { readonly by: EntryAuthor | null }>(one: T): T =>
    one.by?.userId === userId ? { ...one, by: null } : one;
