import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openLowdbStore, StoreError } from '../../src/guilds/lowdb.ts';
import { award, contract, guild, nowMs, query } from './contract.ts';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guilds-'));
  folders.push(folder);
  return folder;
}
const open = (folder: string, warn?: (sentence: string) => void) =>
  openLowdbStore({ folder, clock: { now: () => nowMs }, ...(warn ? { warn } : {}) });

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

contract('the store on disk', async () => {
  const folder = await newFolder();
  return { store: await open(folder), restart: () => open(folder) };
});

describe('the store on disk', () => {
  test('names a broken file in one sentence and leaves it as it is', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    await store.awards.add(guild, 'game1', 1, [award('a', 100)]);
    const path = join(folder, guild, 'awards', 'game1.json');
    await writeFile(path, '{"questions": {"1": [{"userId"');
    const again = await open(folder);
    await expect(again.awards.add(guild, 'game1', 2, [award('a', 100)])).rejects.toThrow(StoreError);
    await expect(again.ladder.page(query(), 0, 10)).rejects.toThrow(`${path} is broken (it is not valid JSON)`);
    expect(await readFile(path, 'utf8')).toBe('{"questions": {"1": [{"userId"');
    // Once mended, it is read again without a restart.
    await writeFile(path, '{"questions": {}}');
    expect((await again.ladder.page(query(), 0, 10)).total).toBe(0);
  });

  test('names the place in a file of another shape', async () => {
    const folder = await newFolder();
    await mkdir(join(folder, guild));
    await writeFile(join(folder, guild, 'settings.json'), '{"seconds": "many"}');
    await expect((await open(folder)).settings.get(guild)).rejects.toThrow(/settings\.json is broken \(at "seconds"/);
  });

  test('what is asked for all the time stays in memory, however much else is asked for', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    await store.settings.patch(guild, { seconds: 25 });
    await rm(join(folder, guild), { recursive: true });
    for (let from = 0; from < 1100; from += 50) {
      await Promise.all(
        Array.from({ length: 50 }, (_, at) => store.settings.get(String(300_000_000_000_000_000n + BigInt(from + at)))),
      );
      await store.settings.get(guild);
    }
    expect(await store.settings.get(guild)).toEqual({ seconds: 25 });
  });

  test('a saved game that cannot be read is named and does not keep the others from going on', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    for (const gameId of ['good', 'bad']) {
      await store.sessions.save({ gameId, guildId: guild, channelId: '5', state: {}, savedAtMs: nowMs });
    }
    const path = join(folder, 'sessions.journal');
    await writeFile(path, (await readFile(path, 'utf8')).replace('bad {', 'bad torn{'));
    const warned: string[] = [];
    const again = await open(folder, (sentence) => warned.push(sentence));
    expect((await again.sessions.open()).map((one) => one.gameId)).toEqual(['good']);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toBe(`${path} is broken (the game bad cannot be read): that game does not go on.`);
    // What else is saved leaves it as it is.
    await again.sessions.close('good');
    expect(await readFile(path, 'utf8')).toContain('bad torn{');
  });

  test('what stays the same in a game is written once, and gone with the game', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    const questions = ['Who is it? '.repeat(30)];
    const session = { gameId: 'game1', guildId: guild, channelId: '5', savedAtMs: nowMs };
    for (let step = 0; step < 20; step += 1) await store.sessions.save({ ...session, state: { questions, step } });
    const path = join(folder, 'sessions.journal');
    expect((await readFile(path, 'utf8')).split('Who').length - 1).toBe(30);
    expect((await (await open(folder)).sessions.open())[0]?.state).toEqual({ questions, step: 19 });
    await store.sessions.close('game1');
    const again = await open(folder);
    await again.sessions.save({ ...session, gameId: 'game2', state: {} });
    expect((await again.sessions.open()).map(({ gameId }) => gameId)).toEqual(['game2']);
    expect(await readFile(path, 'utf8')).not.toContain('Who');
  });

  test('a folder that cannot be written to is one clear error at start', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'taken'), '');
    await expect(open(join(folder, 'taken', 'guilds'))).rejects.toThrow(
      /^Cannot write to the data folder .* make it writable, or set GUILDS_FOLDER to another folder\.$/,
    );
  });

  test.each(['../../etc', '1', '11111111111111111/x', '', 'constructor'])(
    '%j is no server and never a path',
    async (id) => {
      const store = await open(await newFolder());
      await expect(store.settings.get(id)).rejects.toThrow(RangeError);
      await expect(store.awards.add(id, 'game1', 1, [award('a', 1)])).rejects.toThrow(RangeError);
    },
  );

  test.each(['../up', 'a/b', '', 'a.b', 'x'.repeat(61)])('%j is no game and never a path', async (id) => {
    const store = await open(await newFolder());
    await expect(store.awards.add(guild, id, 1, [award('a', 1)])).rejects.toThrow(RangeError);
  });

  test('a failed write changes nothing that is read later', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    await store.awards.add(guild, 'game1', 1, [award('a', 100)]);
    expect((await store.ladder.rank(query(), 'a'))?.points).toBe(100);
    // A folder stands where the temporary file would be written.
    const inTheWay = join(folder, guild, 'awards', '.game1.json.tmp');
    await mkdir(inTheWay);
    await expect(store.awards.add(guild, 'game1', 2, [award('a', 50)])).rejects.toThrow(/Cannot write .*game1\.json/);
    expect((await store.ladder.rank(query(), 'a'))?.points).toBe(100);
    await rm(inTheWay, { recursive: true });
    await store.awards.add(guild, 'game1', 2, [award('a', 50)]);
    expect((await store.ladder.rank(query(), 'a'))?.points).toBe(150);
  });

  test('leaves no temporary file behind, and half-written ones of a crash are passed over', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    await store.awards.add(guild, 'game1', 1, [award('a', 100)]);
    expect(await readdir(join(folder, guild, 'awards'))).toEqual(['game1.json']);
    await writeFile(join(folder, guild, 'awards', '.game1.json.tmp'), '{"quest');
    expect((await (await open(folder)).ladder.page(query(), 0, 10)).total).toBe(1);
  });

  test('a question’s points are written to a file that does not grow with the server’s history', async () => {
    const folder = await newFolder();
    const store = await open(folder);
    for (let i = 0; i < 40; i += 1) await store.awards.add(guild, `old${i}`, 1, [award('a', 100)]);
    await store.awards.add(guild, 'new', 1, [award('a', 100)]);
    const size = async (name: string) => (await readFile(join(folder, guild, 'awards', `${name}.json`))).length;
    expect(await size('new')).toBe(await size('old0'));
  });
});
