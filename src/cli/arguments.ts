import { parseOptions, UsageError } from './options.ts';

/** The shell tool's command line, checked. */

export const verbs = ['ask', 'search', 'entities', 'events', 'questions'] as const;
export type Verb = (typeof verbs)[number];

export interface Command {
  readonly verb: Verb;
  readonly words: string;
  readonly json: boolean;
  readonly from: readonly string[];
  /** A file of questions, one a line. */
  readonly file: string | null;
  readonly seed: number | null;
  readonly limit: number | null;
  /** What was turned away, in place of the questions. */
  readonly explain: boolean;
}

export const usage = `Usage: npm run -s lore -- VERB [options]
  ask "QUESTION" [--json]        the answer, with its sentence, source and citation
  ask --file FILE --json         one answer a line of FILE
  search "WORDS" [--json]        the passages that fit best
  entities | events [--json]     all that the texts name or date
  questions --json [--seed N] [--limit N]
  questions --explain [--json]   what was turned away, by which rule and why
Each takes --from FILE… to work on those texts instead of the shipped ones.
`;

const options = {
  json: { type: 'boolean', default: false },
  from: { type: 'string', multiple: true },
  file: { type: 'string' },
  seed: { type: 'string' },
  limit: { type: 'string' },
  explain: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null asks for the usage text. */
export function parseCommand(args: readonly string[]): Command | null {
  const { values, positionals } = parseOptions(spreadFrom(args), options);
  if (values.help || positionals[0] === 'help') return null;
  const [verb, ...rest] = positionals;
  if (verb === undefined) throw new UsageError(`Say what to do: ${verbs.join(', ')}.`);
  if (!isVerb(verb)) throw new UsageError(`"${verb}" is not something this tool does: use ${verbs.join(', ')}.`);
  const words = rest.join(' ').trim();
  if (verb === 'ask' && words === '' && values.file === undefined)
    throw new UsageError('ask needs a question in quotes, or --file FILE with one question a line.');
  if (verb === 'ask' && words !== '' && values.file !== undefined)
    throw new UsageError('ask takes either a question or --file FILE, not both.');
  if (verb === 'search' && words === '') throw new UsageError('search needs the words to look for, in quotes.');
  if (verb !== 'ask' && verb !== 'search' && words !== '')
    throw new UsageError(`${verb} takes no words: "${words}" is too much (to read files, write --from before them).`);
  if (values.file !== undefined && verb !== 'ask')
    throw new UsageError(`--file goes with ask only; for texts to read, use --from.`);
  if (values.explain && verb !== 'questions') throw new UsageError('--explain goes with questions only.');
  return {
    verb,
    words,
    json: values.json,
    from: values.from ?? [],
    file: values.file ?? null,
    seed: numberOf('seed', values.seed),
    limit: numberOf('limit', values.limit),
    explain: values.explain,
  };
}

const isVerb = (word: string): word is Verb => (verbs as readonly string[]).includes(word);

/** `--from a b c` means three files: every word up to the next option belongs to it. */
function spreadFrom(args: readonly string[]): string[] {
  const spread: string[] = [];
  let open = false;
  for (const arg of args) {
    if (arg === '--from') {
      open = true;
      continue;
    }
    if (arg.startsWith('--')) open = false;
    if (open) spread.push('--from');
    spread.push(arg);
  }
  if (
    args.at(-1) === '--from' ||
    args.some((arg, index) => arg === '--from' && args[index + 1]?.startsWith('--') === true)
  )
    throw new UsageError('--from needs at least one file after it.');
  return spread;
}

function numberOf(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`--${name} needs a whole number, not "${text}".`);
  return Number(text);
}
