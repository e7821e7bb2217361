import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/cli/arguments.ts';
import { runLoreTool } from '../../src/cli/lore-tool.ts';
import { chronicle } from '../lore/aldmoor.ts';

const project = join(import.meta.dirname, '..', '..');
let folder = '';
const file = (name: string): string => join(folder, name);

/** The tool as a person runs it, in a process of its own. */
function spawnTool(args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('src', 'cli', 'lore.ts'), ...args], {
      cwd: project,
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

async function tool(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runLoreTool(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    dataFolder: file('no-data'),
    isTerminal: false,
    nowMs: () => 0,
  });
  return { code, out, err };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lore-'));
  await writeFile(file('aldmoor.md'), chronicle);
  await writeFile(file('plain.txt'), 'Queen Maelis ruled the Lamp Isles in 312. Captain Ilvane killed Maelis in 330.');
  await writeFile(file('questions.txt'), 'Who killed Maelis?\n\nWho built the harbour?\n');
  await writeFile(file('empty.txt'), ' \n');
  await writeFile(file('binary.txt'), Buffer.from([0x89, 0x50, 0x00, 0x01]));
  await writeFile(file('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x61, 0x75]));
  const german =
    'Das Königreich lag im Norden und wurde von einer alten Königin regiert, die nach dem langen Krieg den Frieden mit den Nachbarn schloss. ';
  await writeFile(file('german.txt'), german.repeat(4));
});

describe('a run of the tool', () => {
  it('answers in JSON alone on stdout', async () => {
    const { code, out } = await spawnTool(['ask', 'Who killed Maelis?', '--json', '--from', file('plain.txt')]);
    expect(code).toBe(0);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      question: 'Who killed Maelis?',
      answer: 'Ilvane',
      accounts: [],
      statements: [{ source: 'plain.txt', citation: null }],
    });
    expect(Object.keys(answer as object)).toEqual([
      'question',
      'answer',
      'confidence',
      'text',
      'statements',
      'accounts',
    ]);
  });

  it('ends with one sentence and code 1, without a stack', async () => {
    const { code, out, err } = await spawnTool(['ask', 'Who?', '--from', file('missing.txt')]);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toBe(`${file('missing.txt')} does not exist: give the path of a text file.`);
  });
});

describe('the verbs', () => {
  it('ask --file: one object a line, in order, an empty line too', async () => {
    const { out } = await tool('ask', '--file', file('questions.txt'), '--json', '--from', file('plain.txt'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; answer: string | null });
    expect(answers.map(({ question, answer }) => [question, answer])).toEqual([
      ['Who killed Maelis?', 'Ilvane'],
      ['', null],
      ['Who built the harbour?', null],
    ]);
  });

  it('search, entities and events give the contract’s shapes', async () => {
    const from = ['--json', '--from', file('aldmoor.md'), file('plain.txt')];
    const json = async (...args: string[]): Promise<Record<string, unknown>[]> =>
      JSON.parse((await tool(...args, ...from)).out) as Record<string, unknown>[];
    const [passage] = await json('search', 'treaty feud');
    expect(Object.keys(passage ?? {})).toEqual(['entityId', 'text', 'source', 'section', 'citation', 'score']);
    expect(Object.keys((await json('entities'))[0] ?? {})).toEqual(['id', 'name', 'kind', 'universe', 'aliases']);
    const events = await json('events');
    expect(Object.keys(events[0] ?? {})).toEqual([
      'year',
      'until',
      'precision',
      'text',
      'participants',
      'sources',
      'citations',
      'realWorld',
    ]);
    expect(events.filter(({ realWorld }) => realWorld).map(({ year }) => year)).toEqual([2012]);
  });

  it('questions: a seed shuffles, a limit cuts, nothing else changes', async () => {
    const ids = async (...args: string[]): Promise<string[]> =>
      (
        JSON.parse((await tool('questions', '--json', ...args, '--from', file('aldmoor.md'))).out) as { id: string }[]
      ).map(({ id }) => id);
    const all = await ids();
    const shuffled = await ids('--seed', '7');
    expect([...shuffled].sort()).toEqual([...all].sort());
    expect(await ids('--seed', '7')).toEqual(shuffled);
    expect(await ids('--limit', '2')).toEqual(all.slice(0, 2));
  });

  it('without --json print text for people', async () => {
    const { out } = await tool('ask', 'Who killed Maelis?', '--from', file('plain.txt'));
    expect(out).toMatch(/^Ilvane/);
  });
});

describe('mistakes', () => {
  it.each([
    [['ask', 'Who?', '--from', 'FOLDER'], /is a folder: give the files in it by name/],
    [['ask', 'Who?', '--from', 'empty.txt'], /is empty/],
    [['ask', 'Who?', '--from', 'binary.txt'], /is not a text file/],
    [['ask', 'Who?', '--from', 'latin.txt'], /is not UTF-8/],
    [['ask', 'Who?', '--from', 'german.txt'], /does not seem to be in English/],
    [['ask', '--file', 'missing.txt'], /does not exist/],
    [['ask'], /ask needs a question/],
    [['search'], /search needs the words/],
    [['sing'], /"sing" is not something this tool does: use ask/],
    [[], /Say what to do/],
    [['ask', 'Who?', '--form', 'x'], /Unknown option '--form'/],
    [['entities', '--from'], /--from needs at least one file/],
    [['questions', '--limit', 'ten'], /--limit needs a whole number/],
    [['events'], /There is no lore at/],
  ])('%j', async (args, message) => {
    const paths = args.map((arg) => (arg === 'FOLDER' ? folder : arg.endsWith('.txt') ? file(arg) : arg));
    const { code, out, err } = await tool(...paths);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('takes several files after one --from', () => {
    expect(parseCommand(['ask', 'Who?', '--from', 'a', 'b', '--json'])).toMatchObject({
      from: ['a', 'b'],
      words: 'Who?',
      json: true,
    });
  });
});
