import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Kept } from '../../src/guilds/lowdb/journal.ts';
import { createJournal } from '../../src/guilds/lowdb/journal.ts';
import { StoreError } from '../../src/guilds/lowdb/json-file.ts';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'journal-'));
  path = join(folder, 'a.journal');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const textsOf = (entries: ReadonlyMap<string, Kept>): Record<string, string> =>
  Object.fromEntries([...entries].map(([key, { text, amendment }]) => [key, text + (amendment ?? '')]));
const readAnew = async (): Promise<Record<string, string>> => textsOf(await createJournal(path).entries());

test('the last text of a key is what a later process reads', async () => {
  const journal = createJournal(path);
  await Promise.all([journal.put('a', 'one'), journal.put('b', 'é'), journal.put('a', 'two, with spaces')]);
  await journal.put('c', '');
  await journal.put('b', null);
  expect(await readAnew()).toEqual({ a: 'two, with spaces', c: '' });
  expect(textsOf(await journal.entries())).toEqual(await readAnew());
});

test('cut off anywhere, it has each key as it was before or after, and goes on', async () => {
  const journal = createJournal(path);
  await Promise.all([journal.put('a', 'one'), journal.put('b', 'one')]);
  const first = await readFile(path);
  await Promise.all([journal.amend('a', ', amendedé'), journal.put('b', null)]);
  const whole = await readFile(path);
  for (let to = first.length; to <= whole.length; to += 1) {
    await writeFile(path, whole.subarray(0, to));
    const cut = createJournal(path);
    const found = textsOf(await cut.entries());
    expect([{ a: 'one', b: 'one' }, { a: 'one, amendedé', b: 'one' }, { a: 'one, amendedé' }]).toContainEqual(found);
    await cut.put('c', 'more');
    await cut.put('d', 'more');
    expect(await readAnew()).toEqual({ ...found, c: 'more', d: 'more' });
  }
});

test('the last amendment counts, until there is a new text', async () => {
  const journal = createJournal(path);
  await journal.put('a', 'one');
  await Promise.all([
    journal.amend('a', ' and two'),
    journal.amend('a', ' and three'),
    journal.amend('b', 'of nothing'),
  ]);
  expect(await readAnew()).toEqual({ a: 'one and three' });
  // Written anew by the next process, it is the same.
  await createJournal(path).put('c', 'more');
  expect(await readAnew()).toEqual({ a: 'one and three', c: 'more' });
  await journal.put('a', 'four');
  expect(await readAnew()).toEqual({ a: 'four', c: 'more' });
});

test('a rewriting that was cut off changes nothing', async () => {
  await createJournal(path).put('a', 'one');
  await writeFile(`${path}.tmp`, 'a tw');
  expect(await readAnew()).toEqual({ a: 'one' });
  await createJournal(path).put('b', 'two');
  expect(await readAnew()).toEqual({ a: 'one', b: 'two' });
  expect(await readdir(folder)).toEqual(['a.journal']);
});

test('it does not grow with what is changed again and again', async () => {
  const journal = createJournal(path, 1000);
  for (let i = 0; i < 500; i += 1) await journal.put(`key${i % 3}`, `text ${i}`);
  expect((await stat(path)).size).toBeLessThan(1500);
  expect(await readAnew()).toEqual({ key0: 'text 498', key1: 'text 499', key2: 'text 497' });
});

test('a rewriting comes after what is pending, and leaves nothing of what was there', async () => {
  const journal = createJournal(path);
  await journal.put('a', 'secret');
  const rest = [
    journal.put('b', 'secret'),
    journal.rewrite((entries) => {
      for (const key of entries.keys()) entries.set(key, { text: 'gone' });
    }),
    journal.put('c', 'kept'),
  ];
  await Promise.all(rest);
  expect(await readFile(path, 'utf8')).toBe('a gone\nb gone\nc kept\n');
});

test('a write that fails changes nothing, is told, and is no harm to the next', async () => {
  const journal = createJournal(path);
  // A folder stands where the file is written anew.
  await mkdir(`${path}.tmp`);
  await expect(journal.put('a', 'one')).rejects.toThrow(StoreError);
  await expect(journal.put('a', 'one')).rejects.toThrow(/^Cannot write .*a\.journal \(EISDIR\)/);
  expect([...(await journal.entries())]).toEqual([]);
  await rm(`${path}.tmp`, { recursive: true });
  await journal.put('a', 'one');
  // Now it stands where lines are added.
  await rename(path, `${path}.aside`);
  await mkdir(path);
  await expect(journal.put('b', 'two')).rejects.toThrow(StoreError);
  await rm(path, { recursive: true });
  await rename(`${path}.aside`, path);
  await journal.put('c', 'three');
  expect(await readAnew()).toEqual({ a: 'one', c: 'three' });
});

test(
  'killed while it adds lines and writes itself anew, it has all that was called durable',
  { timeout: 60_000 },
  async () => {
    for (const killAt of [40, 201, 500]) {
      const script = join(import.meta.dirname, 'journal-writer.ts');
      const writer = spawn(process.execPath, ['--import', 'tsx', script, path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = new Promise((resolve) => writer.once('exit', resolve));
      let durable = 0;
      for await (const line of createInterface(writer.stdout)) {
        durable = Number(line);
        if (durable === killAt) writer.kill('SIGKILL');
      }
      await gone;
      expect(durable).toBeGreaterThanOrEqual(killAt);
      const found = await readAnew();
      // One more may have been written than could be told.
      for (const key of ['a', 'b']) {
        const { no } = JSON.parse(found[key] ?? '') as { no: number };
        expect([durable, durable + 1]).toContain(no);
      }
      await rm(path);
    }
  },
);
