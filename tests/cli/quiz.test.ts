import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runQuizTool } from '../../src/cli/quiz-tool.ts';
import { runTryImport } from '../../src/cli/try-import-tool.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildStore } from '../../src/guilds/store.ts';

const guildId = '200000000000000001';
let store: GuildStore;
let folder = '';
const file = (name: string): string => join(folder, name);

async function tool(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const shell = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const code = await runQuizTool(args, { ...shell, openStore: () => Promise.resolve(store), now: () => 0 });
  return { code, out, err };
}
async function tryImport(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runTryImport(args, { out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}
const stems = async () => (await store.entries.list(guildId)).map(({ text }) => text.stem);

beforeEach(async () => {
  store = createMemoryStore();
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
  await writeFile(file('harbour.yaml'), 'AUTHOR: Mira\nWho keeps the lamp?:\n- Orla\n- 007\nWho is null?:\n- null\n');
  await writeFile(file('crew.csv'), 'question,answer,wrong1\nWho leads the crew?,Mira,Tobin\n');
  await mkdir(file('lake'));
  await writeFile(join(file('lake'), 'categories.yml'), 'trivia_categories:\n- id: 3\n  name: Ships\n');
  await writeFile(
    join(file('lake'), 'questions_3.yml'),
    'questions:\n- question: Which ship is oldest?\n  correct_answer: Heron\n  incorrect_answers: [Tern]\n',
  );
  await writeFile(join(file('lake'), 'readme.txt'), 'Nothing of interest.\n');
});

describe('npm run quiz -- import', () => {
  it('adds what is good and says by line what was refused', async () => {
    const { code, out } = await tool('import', file('harbour.yaml'), file('crew.csv'), '--guild', guildId);
    expect(code).toBe(0);
    expect(out).toContain('harbour.yaml (red): 1 good, 0 merged, 0 there already, 1 refused');
    expect(out).toContain('line 6: An answer is empty or null');
    expect(out).toContain(`Added 2 questions to server ${guildId}.`);
    expect(await stems()).toEqual(['Who keeps the lamp?', 'Who leads the crew?']);
    const [first] = await store.entries.list(guildId);
    expect(first?.text.credit).toEqual({ author: 'Mira', licence: null, list: 'harbour' });
  });

  it('writes nothing in a dry run, with a server or without', async () => {
    expect((await tool('import', file('crew.csv'), '--dry-run')).out).toContain('Nothing was written');
    expect((await tool('import', file('crew.csv'), '--dry-run', '--guild', guildId)).out).toContain('1 good');
    expect(await stems()).toEqual([]);
  });

  it('adds all or nothing', async () => {
    const { code, err } = await tool(
      'import',
      file('harbour.yaml'),
      file('crew.csv'),
      '--all-or-nothing',
      '--guild',
      guildId,
    );
    expect(code).toBe(1);
    expect(err).toContain('Nothing was written: 1 refused');
    expect(await stems()).toEqual([]);
  });

  it('names LakeYS topics from the file beside, and counts what is there already', async () => {
    const path = join(file('lake'), 'questions_3.yml');
    await tool('import', path, '--guild', guildId);
    expect((await store.entries.list(guildId))[0]?.text.topic).toBe('Ships');
    expect((await tool('import', path, '--guild', guildId)).out).toContain('0 good, 0 merged, 1 there already');
  });

  it.each([
    [['import'], 'at least one file'],
    [['import', 'x.csv'], 'needs --guild ID'],
    [['import', 'x.csv', '--guild', 'mine'], '17 to 20 digits'],
    [['import', 'missing.csv', '--guild', guildId], 'does not exist'],
    [['import', 'x.csv', '--format', 'csv', '--guild', guildId], 'goes with export'],
    [['export'], 'needs --guild ID'],
    [['export', '--guild', guildId, '--format', 'pdf'], 'json, csv or red'],
    [['publish'], 'import or export'],
    [['import', '--speed', '3'], 'Known options'],
  ])('refuses %j in one sentence', async (args, why) => {
    const { code, err } = await tool(...args);
    expect(code).toBe(1);
    expect(err).toContain(why);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('npm run quiz -- export', () => {
  it('writes a file that imports into another server as it was', async () => {
    await tool('import', file('harbour.yaml'), file('crew.csv'), '--guild', guildId);
    await writeFile(file('export.json'), (await tool('export', '--guild', guildId)).out);
    const other = '200000000000000002';
    await tool('import', file('export.json'), '--guild', other);
    const texts = async (id: string) => (await store.entries.list(id)).map(({ text }) => text);
    expect(await texts(other)).toEqual(await texts(guildId));
    expect(JSON.parse(await readFile(file('export.json'), 'utf8'))).toMatchObject({
      questions: [{ addedBy: { name: 'The operator' }, addedAt: '1970-01-01T00:00:00.000Z' }, {}],
    });
  });
});

describe('npm run try-import', () => {
  it('counts by project and file what would be taken, and why what not', async () => {
    const { code, out } = await tryImport(folder);
    expect(code).toBe(0);
    expect(out).toContain('lake: 1 questions in 2 files: 1 good, 0 refused, 0 merged');
    expect(out).toMatch(/ {2}1 × An answer is empty or null/);
    expect(out).toContain('harbour.yaml (red): 1 good, 1 refused, 0 merged');
    expect(out).toContain('All: 4 questions in 4 files: 3 good, 1 refused, 0 merged');
    expect(out).toContain('1 other files are no lists of questions.');
  });

  it('needs a folder that is there', async () => {
    expect((await tryImport()).err).toContain('Usage');
    expect((await tryImport(file('nowhere'))).err).toContain('no folder that can be read');
  });
});
