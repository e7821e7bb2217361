/** Who changed what, and when, in pages. */
import type { App, Caller, MessageBody } from '../../src/discord/command.ts';
import { escapeMarkdown, clip } from '../../src/discord/limits.ts';
import { logLinesPerPage, renderLog } from '../../src/discord/views/settings-panel.ts';
import type { SettingsLogEntry } from '../../src/guilds/port/settings.ts';
import type { Source } from '../../src/lore/model.ts';
import type { Say } from '../../src/discord/texts.ts';
import type { GroupId, Row } from './table.ts';
import { rows } from './table.ts';
import { nameOfRow, sayLogged } from './words.ts';

/** As much of a value as a line has room for. */
const valueAtMost = 150;

/** The store keeps a whole schedule: what differs in it is told row by row. */
function linesOf({ atMs, by, setting, from, to }: SettingsLogEntry, sources: readonly Source[], say: Say): string[] {
  const read = (row: Row, kept: unknown) => row.read(kept === null ? {} : { [setting]: kept });
  const seconds = Math.floor(atMs / 1000);
  return rows
    .filter((row) => row.setting === setting && JSON.stringify(read(row, from)) !== JSON.stringify(read(row, to)))
    .map((row) =>
      say('settings.logged.line', {
        seconds,
        by: escapeMarkdown(clip(by.displayName, 40)),
        name: nameOfRow(row, say),
        from: clip(sayLogged(row, read(row, from), sources, say), valueAtMost),
        to: clip(sayLogged(row, read(row, to), sources, say), valueAtMost),
      }),
    );
}

export async function log(call: Caller, app: App, group: GroupId, wanted: number): Promise<MessageBody> {
  const { say, guildId } = call;
  const entries = guildId === null ? [] : await app.store.settings.log(guildId);
  const { sources } = (await app.wholeLoreOf(guildId)).lore;
  const lines = entries.flatMap((entry) => linesOf(entry, sources, say));
  const pages = Math.max(1, Math.ceil(lines.length / logLinesPerPage));
  const page = Math.min(wanted, pages - 1);
  const shown = lines.slice(page * logLinesPerPage, (page + 1) * logLinesPerPage);
  return renderLog({ group, lines: shown, page, pages }, say);
}
