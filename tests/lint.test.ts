/** The import rules hold only if a broken one is seen: each test plants one in a copy of the layout and runs the linter there. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
const depcruise = join(project, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const config = '.dependency-cruiser.cjs';
const folders: string[] = [];

/** What the linter says of a project that has these files: '' where it finds nothing. */
async function lint(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lorekeeper-lint-'));
  folders.push(folder);
  for (const name of [config, 'tsconfig.json', 'package.json']) await cp(join(project, name), join(folder, name));
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  try {
    await promisify(execFile)(process.execPath, [depcruise, 'src', 'commands', '--config', config], { cwd: folder });
    return '';
  } catch (fault) {
    return String((fault as { stdout?: string }).stdout);
  }
}

const clean = {
  'src/lore/index.ts': 'export const lore = 1;\n',
  'src/quiz/index.ts': "import { lore } from '../lore/index.ts';\nexport const quiz = lore;\n",
  'src/guilds/store.ts': 'export const port = 1;\n',
  'src/guilds/lowdb.ts': "import { Low } from 'lowdb';\nexport const adapter = Low;\n",
  'commands/faction.ts': "import { lore } from '../src/lore/index.ts';\nexport default lore;\n",
};

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

describe('the import rules', () => {
  it('pass a layout that keeps to them', async () => {
    expect(await lint(clean)).toBe('');
  });

  it.each([
    ['a cycle', { 'src/lore/a.ts': "import './b.ts';\n", 'src/lore/b.ts': "import './a.ts';\n" }, 'no-cycle'],
    [
      'a cycle of types',
      {
        'src/lore/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
        'src/lore/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
      },
      'no-cycle',
    ],
    ['lore that knows the quiz', { 'src/lore/a.ts': "import '../quiz/index.ts';\n" }, 'lore-imports-only-itself'],
    [
      'a sandbox that knows the bot',
      { 'src/sandbox/a.ts': "import '../lore/index.ts';\n" },
      'sandbox-imports-only-itself',
    ],
    [
      'a command that takes an adapter',
      { 'commands/faction.ts': "import '../src/guilds/lowdb.ts';\n" },
      'command-imports-no-adapter',
    ],
    [
      'a command that takes another',
      { 'commands/help.ts': "import './faction.ts';\n" },
      'command-imports-no-other-command',
    ],
    ['discord.js outside its room', { 'src/game/a.ts': "import 'discord.js';\n" }, 'discord-js-in-discord-alone'],
    ['a rule that reads a disk', { 'src/quiz/a.ts': "import 'node:fs';\n" }, 'rules-touch-no-disk'],
    ['an import of nothing', { 'src/quiz/a.ts': "import './gone.ts';\n" }, 'not-resolvable'],
  ])('see %s', async (_, planted, rule) => {
    expect(await lint({ ...clean, ...planted })).toContain(rule);
  });
});
