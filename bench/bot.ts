/** The bot as it runs for an operator; its store is in memory, or in a folder where one is named. */
import { join } from 'node:path';
import { readCorpus } from '../src/corpus.ts';
import { startBot } from '../src/discord/bot.ts';
import { loadCommands } from '../src/discord/loader.ts';
import { openLowdbStore } from '../src/guilds/lowdb.ts';
import { createMemoryStore } from '../src/guilds/memory.ts';
import { buildLore } from '../src/lore/index.ts';
import { buildBank } from '../src/quiz/index.ts';

const [api = '', folder] = process.argv.slice(2);
const project = join(import.meta.dirname, '..');
const corpus = await readCorpus(join(project, 'data'));
const lore = buildLore(corpus);
const silent = { info: () => undefined, warn: () => undefined, error: console.error };
await startBot({
  token: 'bench',
  api,
  guildId: null,
  commands: await loadCommands(join(project, 'commands')),
  corpus,
  lore,
  bank: buildBank(lore),
  attachmentHosts: [],
  store: folder === undefined ? createMemoryStore() : await openLowdbStore({ folder }),
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
