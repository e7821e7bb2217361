/** `/quiz export`: the server's own questions as a file, seen by whoever asked for it alone. */
import type { App, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply } from '../../src/discord/command.ts';
import type { Entry } from '../../src/guilds/port/entries.ts';
import { writeOwn, writeRed, writeTable } from '../../src/quiz/formats/index.ts';
import type { Exported } from '../../src/quiz/formats/index.ts';
import { onlyModerators } from './rights.ts';

const exportFormats = ['json', 'csv', 'red'] as const;
type ExportFormat = (typeof exportFormats)[number];

const isExported = (entry: Entry): entry is Entry & Exported => entry.state !== 'suggested';

export async function exportList(call: SlashCall, { store }: App): Promise<Reply> {
  const { say, options } = call;
  const guildId = onlyModerators(call);
  const wanted = exportFormats.find((one) => one === options.text('format')) ?? 'json';
  const all = (await store.entries.list(guildId)).filter(isExported);
  const kept = wanted === 'json' ? all : all.filter(({ state }) => state === 'approved');
  if (kept.length === 0) return privateReply({ content: say('export.none') });
  const { name, written } = write(wanted, kept);
  return privateReply({
    content: say(`export.${wanted === 'json' ? 'own' : wanted}`, { count: kept.length }),
    files: [{ name, bytes: Buffer.from(written), description: say('export.about') }],
  });
}

function write(
  format: ExportFormat,
  entries: readonly Exported[],
): { readonly name: string; readonly written: string } {
  const texts = entries.map(({ text }) => text);
  switch (format) {
    case 'json':
      return { name: 'questions.json', written: writeOwn(entries) };
    case 'csv':
      return { name: 'questions.csv', written: writeTable(texts) };
    case 'red':
      return { name: 'questions.yaml', written: writeRed(texts) };
  }
}
