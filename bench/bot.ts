/** The bot as it runs for an operator, but for its store, which is in memory. */
import { join } from 'node:path';
import { readCorpus } from '../src/corpus.ts';
import { startBot } from '../src/discord/bot.ts';
import { loadCommands } from '../src/discord/loader.ts';
import { createMemoryStore } from '../src/guilds/memory.ts';
import { buildLore } from '../src/lore/index.ts';
import { buildBank } from '../src/quiz/index.ts';

const [api = ''] = process.argv.slice(2);
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
  store: createMemoryStore(),
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
