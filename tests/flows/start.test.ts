/** `npm start` as an operator meets it: what it says, and how it ends where it cannot start. */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBot, LoginError } from '../../src/discord/bot.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { startLocalDiscord, systemClock } from '../../src/sandbox/index.ts';
import { runToEnd } from './program.ts';
import { shippedLore } from './stage.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lorekeeper-start-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Ends with code 1 and one sentence; no stack, no path of a source file. */
async function expectRefusal(environment: Readonly<Record<string, string>>, sentence: RegExp): Promise<void> {
  const { code, output } = await runToEnd({ GUILDS_FOLDER: join(folder, 'guilds'), ...environment });
  expect(output.trim()).toMatch(sentence);
  expect(output.trim().split('\n')).toHaveLength(1);
  expect(code).toBe(1);
}

describe('a start that cannot be', () => {
  it('names a setting that is wrong', async () => {
    await expectRefusal({ LOG_LEVEL: 'loud' }, /^LOG_LEVEL is not usable: it should be .*\.$/);
    await expectRefusal({ DISCORD_TOKEN: 'abc' }, /^DISCORD_TOKEN is not usable: it should be .*\.$/);
  });

  it('says that there is no lore', async () => {
    const empty = join(folder, 'no-lore');
    await mkdir(join(empty, 'articles'), { recursive: true });
    await expectRefusal({ LORE_FOLDER: empty }, /article/);
    await expectRefusal({ LORE_FOLDER: join(folder, 'nowhere') }, /nowhere/);
  });

  it('says that the data folder cannot be written to', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    await expectRefusal({ GUILDS_FOLDER: join(file, 'guilds') }, /a-file/);
  });

  it('says that the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    try {
      await expectRefusal({ LOCAL_DISCORD_PORT: String((other.address() as AddressInfo).port) }, /port .*taken/);
    } finally {
      other.close();
    }
  });
});

describe('a login that is refused', () => {
  const parts = async () => ({
    ...(await shippedLore()),
    commands: [],
    attachmentHosts: [],
    store: createMemoryStore(),
    clock: systemClock(),
    random: () => 0.5,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });

  it('says so of a token that is not accepted', async () => {
    const discord = await startLocalDiscord();
    try {
      const bot = startBot({ ...(await parts()), token: 'not.the.token', api: discord.apiBase, guildId: null });
      await expect(bot).rejects.toThrow(LoginError);
      await expect(bot).rejects.toThrow(/DISCORD_TOKEN/);
    } finally {
      await discord.close();
    }
  });

  it('says so of a server that the bot is not in', async () => {
    const discord = await startLocalDiscord();
    try {
      const guildId = '123456789012345678';
      const bot = startBot({ ...(await parts()), token: discord.botToken, api: discord.apiBase, guildId });
      await expect(bot).rejects.toThrow(/DISCORD_GUILD_ID 123456789012345678/);
    } finally {
      await discord.close();
    }
  });

  it('says so of a Discord that cannot be reached', async () => {
    const discord = await startLocalDiscord();
    await discord.close();
    const bot = startBot({ ...(await parts()), token: discord.botToken, api: discord.apiBase, guildId: null });
    await expect(bot).rejects.toThrow(/cannot be reached/);
  });
});
