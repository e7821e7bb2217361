/**
 * The bot as it runs for an operator: `bot.ts API [FOLDER [GUILD COUNT]]`. Its store is in memory where the folder is empty;
 * the guild gets so many questions of its own first.
 */
import { join } from 'node:path';
import { readCorpus } from '../src/corpus.ts';
import { startBot } from '../src/discord/bot.ts';
import { loadCommands } from '../src/discord/loader.ts';
import { openLowdbStore } from '../src/guilds/lowdb.ts';
import { createMemoryStore } from '../src/guilds/memory.ts';
import { buildLore } from '../src/lore/index.ts';
import type { EntryText } from '../src/quiz/entry.ts';
import { buildBank } from '../src/quiz/index.ts';

const [api = '', folder = '', ownGuild = '', ownCount = '0'] = process.argv.slice(2);
const project = join(import.meta.dirname, '..');
const corpus = await readCorpus(join(project, 'data'));
const lore = buildLore(corpus);
/** Numbered, so that each is asked of another lamp. */
const ownQuestions = (count: number): EntryText[] =>
  Array.from({ length: count }, (_, i) => ({
    stem: `Who lit the lamp ${i} of the harbour?`,
    answer: `Keeper ${i}`,
    accepted: [],
    wrong: [`Keeper ${i + 1}`, `Keeper ${i + 2}`, `Keeper ${i + 3}`],
    topic: `Harbour ${i % 20}`,
    difficulty: null,
    citation: null,
    explanation: null,
    hints: [],
    credit: null,
  }));
const silent = { info: () => undefined, warn: () => undefined, error: console.error };
const store = folder === '' ? createMemoryStore() : await openLowdbStore({ folder });
if (ownGuild !== '')
  await store.entries.addMany(
    ownGuild,
    ownQuestions(Number(ownCount)),
    { userId: '1', displayName: 'Bench', atMs: 0 },
    { state: 'approved', origin: 'imported' },
  );
await startBot({
  token: 'bench',
  api,
  guildId: null,
  commands: await loadCommands(join(project, 'commands')),
  corpus,
  lore,
  bank: buildBank(lore),
  attachmentHosts: [],
  store,
  clock: {
    now: Date.now,
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs);
      return () => {
        clearTimeout(timer);
      };
    },
  },
  random: Math.random,
  log: silent,
});
// Before that, no game starts.
process.send?.('ready');
