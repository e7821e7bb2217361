/** A guild's reports on disk: one file, as they are few and closed ones are forgotten in time. */
import { isOpen, openOf, reportRoom, withClosed, withReport } from '../report-room.ts';
import type { KeptReport } from '../report-room.ts';
import type { AddedReport, GuildStore } from '../store.ts';
import type { JsonFile } from './json-file.ts';

export function createReportFiles(fileOf: (guildId: string) => JsonFile<readonly KeptReport[]>): GuildStore['reports'] {
  return {
    async add(guildId, given) {
      const report = structuredClone(given);
      let room: AddedReport = { kind: 'added' };
      await fileOf(guildId).update((now) => {
        room = reportRoom(now ?? [], report);
        return room.kind === 'added' ? withReport(now ?? [], report) : now;
      });
      return room;
    },
    list: async (guildId) => structuredClone(openOf((await fileOf(guildId).read()) ?? [])),
    async close(guildId, id, outcome) {
      let found = false;
      await fileOf(guildId).update((now) => {
        found = now?.some(isOpen(id)) ?? false;
        return found ? withClosed(now ?? [], id, outcome) : now;
      });
      return found;
    },
  };
}
