import { readCorpus, readGivenFiles, readText } from '../corpus.ts';
import { buildLore, LoreError, type LoreAnswer } from '../lore/index.ts';
import { parseCommand, usage, type Command } from './arguments.ts';
import { UsageError } from './options.ts';
import { createProgress } from './progress.ts';
import * as print from './print.ts';
import { questionsOf, rejectionsOf, rejectionsText } from './questions.ts';

/** What the tool needs of its surroundings. */
export interface Shell {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where the shipped lore lies. */
  readonly dataFolder: string;
  readonly isTerminal: boolean;
  /** A clock for progress, in milliseconds. */
  readonly nowMs: () => number;
}

/** Carries out one command line. Returns the exit code: 0, or 1 after one sentence on stderr. */
export async function runLoreTool(args: readonly string[], shell: Shell): Promise<0 | 1> {
  try {
    const command = parseCommand(args);
    if (command === null) shell.out(usage);
    else await run(command, shell);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof LoreError)) throw error;
    shell.err(`${error.message}\n`);
    return 1;
  }
}

async function run(command: Command, shell: Shell): Promise<void> {
  // What is asked is read first: a wrong path should not cost the wait for the lore.
  const questions = command.file === null ? [command.words] : linesOf(await readText(command.file));
  const corpus = command.from.length > 0 ? await readGivenFiles(command.from) : await readCorpus(shell.dataFolder);
  const progress = createProgress('Reading the texts', shell);
  const lore = buildLore(corpus, progress.step);
  progress.end();
  const { json, verb } = command;
  const write = (value: unknown): void => {
    shell.out(`${JSON.stringify(value)}\n`);
  };
  if (verb === 'ask') {
    for (const question of questions) {
      const answer = lore.ask(question);
      if (json) write(answerJson(answer));
      else
        shell.out(`${questions.length > 1 ? `${question}\n` : ''}${answer.text}\n${questions.length > 1 ? '\n' : ''}`);
    }
  } else if (verb === 'search') {
    const passages = lore.search(command.words, { limit: command.limit ?? 10 });
    if (json) write(passages.map(print.passageJson));
    else shell.out(print.passagesText(passages, lore));
  } else if (verb === 'entities') {
    const entities = limited(lore.entities, command);
    if (json) write(entities.map(({ id, name, kind, universe, aliases }) => ({ id, name, kind, universe, aliases })));
    else shell.out(print.entitiesText(entities));
  } else if (verb === 'events') {
    const events = limited(lore.events, command);
    if (json) write(events.map((event) => print.eventJson(event, lore)));
    else shell.out(print.eventsText(events));
  } else if (command.explain) {
    const rejections = limited(rejectionsOf(lore), command);
    if (json) write(rejections);
    else shell.out(rejectionsText(rejections));
  } else {
    const bank = limited(questionsOf(lore, command.seed), command);
    if (json) write(bank.map(print.questionJson));
    else shell.out(print.questionsText(bank));
  }
}

const linesOf = (text: string): string[] => text.replace(/\r?\n$/, '').split(/\r?\n/);

const limited = <T>(items: readonly T[], { limit }: Command): readonly T[] =>
  limit === null ? items : items.slice(0, limit);

/** The contract's fields, and no others. */
function answerJson({ question, answer, confidence, text, statements, accounts }: LoreAnswer) {
  return { question, answer, confidence, text, statements, accounts };
}
