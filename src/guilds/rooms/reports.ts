/** What players said is wrong with questions: few, and closed ones are forgotten in time. */
import { z } from 'zod';
import type { AddedReport, GuildStore, PersonExport } from '../store.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { withoutUndefined } from './document.ts';
import { isBy, isOpen, openOf, reportRoom, withClosed, withoutAnswers, withReport } from './report-rules.ts';
import type { KeptReport } from './report-rules.ts';

const kind: DocumentKind<readonly KeptReport[]> = {
  name: 'reports',
  shape: z.array(
    z.object({
      report: z
        .object({
          id: z.string(),
          kind: z.enum(['report', 'dispute']),
          gameId: z.string(),
          questionNo: z.number().int(),
          questionId: z.string(),
          stem: z.string(),
          answer: z.string(),
          ownAnswer: z.string().nullable(),
          reason: z.string(),
          by: z.object({ userId: z.string(), displayName: z.string() }),
          channelId: z.string(),
          givenMs: z.number(),
          atMs: z.number(),
          tell: z.literal(true).optional(),
        })
        .transform(withoutUndefined),
      outcome: z.enum(['granted', 'declined', 'done']).nullable(),
    }),
  ),
};

export function createReportsRoom(documents: Documents): {
  readonly group: GuildStore['reports'];
  readonly trace: Trace<PersonExport['reports'][number]>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    group: {
      async add(guildId, given) {
        const report = structuredClone(given);
        const found: { room: AddedReport } = { room: { kind: 'added' } };
        await of(guildId).update((now) => {
          found.room = reportRoom(now ?? [], report);
          return found.room.kind === 'added' ? withReport(now ?? [], report) : now;
        });
        return found.room;
      },
      list: async (guildId) => structuredClone(openOf((await of(guildId).read()) ?? [])),
      async close(guildId, id, outcome) {
        const was = { open: false };
        await of(guildId).update((now) => {
          was.open = now?.some(isOpen(id)) ?? false;
          return was.open ? withClosed(now ?? [], id, outcome) : now;
        });
        return was.open;
      },
      async follow(guildId, id, userId) {
        const was = { own: false };
        await of(guildId).update((now) => {
          const isOwn = (one: KeptReport): boolean => isOpen(id)(one) && isBy(userId)(one);
          was.own = now?.some(isOwn) ?? false;
          return was.own
            ? (now ?? []).map((one) => (isOwn(one) ? { ...one, report: { ...one.report, tell: true } } : one))
            : now;
        });
        return was.own;
      },
      forgetAnswers: (guildId, beforeMs) => of(guildId).update((now) => now && withoutAnswers(now, beforeMs)),
    },
    trace: {
      async of(guildId, userId) {
        const kept = (await of(guildId).read()) ?? [];
        return structuredClone(kept.filter(isBy(userId)).map(({ report }) => ({ ...report, guildId })));
      },
      erase: (guildId, userId) => of(guildId).update((now) => now && now.filter((one) => !isBy(userId)(one))),
    },
  };
}
