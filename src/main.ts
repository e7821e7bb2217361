/** The composition root: reads the settings, wires the parts, starts, and ends cleanly. */
import { config as loadDotenv } from 'dotenv';
import { join, resolve } from 'node:path';
import { pino } from 'pino';
import { ConfigError, readConfig } from './config.ts';
import type { Config } from './config.ts';
import { readCorpus } from './corpus.ts';
import { discordAttachmentHosts } from './discord/attachments.ts';
import { LoginError, startBot } from './discord/bot.ts';
import { loadCommands } from './discord/loader.ts';
import type { Clock } from './game/clock.ts';
import { openLowdbStore, StoreError } from './guilds/lowdb.ts';
import { buildLore, LoreError } from './lore/index.ts';
import { buildBank } from './quiz/index.ts';

const projectFolder = join(import.meta.dirname, '..');

const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    return () => {
      clearTimeout(timer);
    };
  },
};

/** Where to connect: to Discord with the given token, or to a local Discord that is started for this. */
async function chooseDiscord(config: Config) {
  if (config.token !== null) {
    return {
      token: config.token,
      guildId: config.guildId,
      attachmentHosts: discordAttachmentHosts,
      address: null,
      close: () => Promise.resolve(),
    };
  }
  const { startLocalDiscord } = await import('./sandbox/index.ts');
  const local = await startLocalDiscord({ port: config.localPort, world: 'demo' });
  return {
    token: local.botToken,
    guildId: null,
    api: local.apiBase,
    attachmentHosts: local.attachmentHosts,
    address: local.address,
    close: () => local.close(),
  };
}

async function start(): Promise<void> {
  loadDotenv({ quiet: true });
  const config = readConfig(process.env);
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const corpus = await readCorpus(resolve(projectFolder, config.loreFolder));
  const lore = buildLore(corpus);
  const bank = buildBank(lore);
  const store = await openLowdbStore({ folder: resolve(projectFolder, config.guildsFolder) });
  const commands = await loadCommands(join(projectFolder, 'commands'));
  const { close, address, ...discord } = await chooseDiscord(config);
  const bot = await startBot({
    ...discord,
    commands,
    corpus,
    lore,
    bank,
    store,
    policyLink: config.policyLink,
    clock: systemClock,
    random: Math.random,
    log,
  });

  console.log(
    `Lorekeeper knows ${lore.entities.length} names and ${lore.events.length} dated events from ${lore.sources.length} sources, and can ask ${bank.questions.length} questions.`,
  );
  if (address === null) {
    const commandsAre =
      bot.deployment === 'registered' ? 'Its commands were registered.' : 'Its commands were up to date.';
    console.log(`Connected to Discord as ${bot.name}. ${commandsAre}`);
    console.log(`Invite it to a server: ${bot.inviteLink}`);
  } else {
    console.log('It runs on a local Discord on this machine. Open this address in a browser and type /help:');
    console.log(`  ${address}`);
  }
  console.log('Press Ctrl+C to stop.');

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    void bot
      .stop()
      .then(() => store.close())
      .then(() => close())
      .catch((err: unknown) => {
        log.error({ err }, 'the bot did not stop cleanly');
        process.exitCode = 1;
      })
      .finally(() => process.exit());
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

/** What is said of a start that failed: one sentence, and the exit code 1. */
function explain(fault: unknown): string {
  if ([ConfigError, LoreError, LoginError, StoreError].some((kind) => fault instanceof kind))
    return (fault as Error).message;
  if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') {
    return 'The port of the local Discord is taken: stop the other program, or set LOCAL_DISCORD_PORT to another port (0 takes any that is free).';
  }
  return `Lorekeeper could not start: ${fault instanceof Error ? fault.message : String(fault)}`;
}

start().catch((fault: unknown) => {
  console.error(explain(fault));
  process.exit(1);
});
