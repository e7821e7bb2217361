import type { Acting, Entry } from '../guilds/port/entries.ts';
import { entryLimits } from '../guilds/port/entries.ts';
import type { GuildStore } from '../guilds/store.ts';
import { LoreError } from '../lore/index.ts';
import { writeOwn, writeRed, writeTable } from '../quiz/formats/index.ts';
import type { Exported, Placed } from '../quiz/formats/index.ts';
import { createSimilarIndex } from '../quiz/similar.ts';
import type { SimilarIndex } from '../quiz/similar.ts';
import { UsageError } from './options.ts';
import { parseQuizCommand, quizUsage } from './quiz-arguments.ts';
import type { QuizCommand } from './quiz-arguments.ts';
import { readList, whyRefused } from './quiz-lists.ts';
import type { ReadList } from './quiz-lists.ts';

/** What the tool needs of its surroundings. */
export interface QuizShell {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Opened only where a server is named; the tool closes it. */
  readonly openStore: () => Promise<GuildStore>;
  readonly now: () => number;
}

/** Carries out one command line. Returns the exit code: 0, or 1 after one sentence on stderr. */
export async function runQuizTool(args: readonly string[], shell: QuizShell): Promise<0 | 1> {
  try {
    const command = parseQuizCommand(args);
    if (command === null) shell.out(quizUsage);
    else if (command.verb === 'export') await withStore(shell, (store) => exportAll(command, store, shell));
    else await importFiles(command, shell);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LoreError)) throw error;
    shell.err(`${error.message}\n`);
    return 1;
  }
}

async function withStore<T>({ openStore }: QuizShell, act: (store: GuildStore) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await act(store);
  } finally {
    await store.close();
  }
}

type Import = QuizCommand & { readonly verb: 'import' };

async function importFiles(command: Import, shell: QuizShell): Promise<void> {
  const { guildId } = command;
  if (guildId === null) {
    await readAll(command.files, [], shell);
    shell.out('Nothing was written: this was a dry run.\n');
    return;
  }
  await withStore(shell, async (store) => {
    const stored = await store.entries.list(guildId);
    const asked = createSimilarIndex(stored.map(({ id, text }) => ({ id, stem: text.stem, answer: text.answer })));
    const lists = await readAll(command.files, [asked], shell);
    const good = lists.flatMap((list) => list.good);
    if (command.dryRun) {
      shell.out('Nothing was written: this was a dry run.\n');
      return;
    }
    const refused = lists.reduce((sum, list) => sum + list.refused.length, 0);
    if (command.allOrNothing && refused > 0)
      throw new UsageError(`Nothing was written: ${refused} refused, and all or nothing was asked for.`);
    if (command.allOrNothing && stored.length + good.length > entryLimits.perGuild)
      throw new UsageError(`Nothing was written: a server has room for ${entryLimits.perGuild} questions.`);
    const { added, left } = await addAll(store, guildId, good, shell.now());
    shell.out(`Added ${added} questions to server ${guildId}.\n`);
    if (left > 0) shell.out(`${left} did not fit: a server has room for ${entryLimits.perGuild}.\n`);
  });
}

async function readAll(
  files: readonly string[],
  asked: readonly SimilarIndex[],
  { out }: QuizShell,
): Promise<readonly ReadList[]> {
  const lists: ReadList[] = [];
  for (const path of files) {
    const list = await readList(path, asked);
    lists.push(list);
    const { good, merged, known, refused, format } = list;
    out(
      `${path} (${format}): ${good.length} good, ${merged} merged, ${known} there already, ${refused.length} refused\n`,
    );
    for (const one of refused)
      out(`  line ${one.line}: ${whyRefused(one)}${one.stem === null ? '' : ` [${one.stem.replace(/\s+/g, ' ')}]`}\n`);
  }
  return lists;
}

async function addAll(store: GuildStore, guildId: string, good: readonly Placed[], atMs: number) {
  const by: Acting = { userId: '0', displayName: 'The operator', atMs };
  const kept = good.map((one) => one.kept ?? null);
  const texts = good.map(({ entry }) => entry);
  const { ids, left } = await store.entries.addMany(guildId, texts, by, {
    state: 'approved',
    origin: 'imported',
    kept,
  });
  return { added: ids.length, left };
}

const isExported = (entry: Entry): entry is Entry & Exported => entry.state !== 'suggested';

async function exportAll(
  { guildId, format }: QuizCommand & { readonly verb: 'export' },
  store: GuildStore,
  { out }: QuizShell,
): Promise<void> {
  const entries = (await store.entries.list(guildId)).filter(isExported);
  const asked = entries.filter(({ state }) => state === 'approved').map(({ text }) => text);
  out(format === 'json' ? writeOwn(entries) : format === 'csv' ? writeTable(asked) : writeRed(asked));
}
