import { parseOptions, UsageError } from './options.ts';

/** The command line of `npm run quiz`, checked. */
export type QuizCommand =
  | {
      readonly verb: 'import';
      readonly files: readonly string[];
      /** Null in a dry run that looks at no server. */
      readonly guildId: string | null;
      readonly dryRun: boolean;
      readonly allOrNothing: boolean;
    }
  | { readonly verb: 'export'; readonly guildId: string; readonly format: ExportFormat };

export const exportFormats = ['json', 'csv', 'red'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const quizUsage = `Usage: npm run -s quiz -- VERB [options]
  import FILE… --guild ID            add the questions of these lists to a server's own
    --dry-run                        only say what would be added, and what is refused and why
    --all-or-nothing                 add nothing unless every question can be added
  export --guild ID                  a server's own questions on stdout
    --format json|csv|red            everything (json), or what is asked as a table or a Red list
Lists can be Red's, Open Trivia Database downloads, LakeYS', sir-lancebot's, CSV or TSV, or an export.
Stop the bot first: one process at a time may use its folder.
`;

const options = {
  guild: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'all-or-nothing': { type: 'boolean', default: false },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Null asks for the usage text. */
export function parseQuizCommand(args: readonly string[]): QuizCommand | null {
  const { values, positionals } = parseOptions(args, options);
  const [verb, ...files] = positionals;
  if (values.help || verb === 'help') return null;
  const guildId = checkedGuild(values.guild);
  if (verb === 'import') {
    if (values.format !== undefined)
      throw new UsageError('--format goes with export only: a list’s format is found out.');
    if (files.length === 0) throw new UsageError('import needs the path of at least one file.');
    if (guildId === null && !values['dry-run'])
      throw new UsageError('import needs --guild ID, the server’s id: or --dry-run to only see what is in the files.');
    return { verb, files, guildId, dryRun: values['dry-run'], allOrNothing: values['all-or-nothing'] };
  }
  if (verb === 'export') {
    if (files.length > 0) throw new UsageError(`export takes no files: "${files.join(' ')}" is too much.`);
    if (values['dry-run'] || values['all-or-nothing'])
      throw new UsageError('--dry-run and --all-or-nothing go with import only.');
    if (guildId === null) throw new UsageError('export needs --guild ID, the server’s id.');
    const format = exportFormats.find((one) => one === (values.format ?? 'json'));
    if (!format) throw new UsageError(`--format needs json, csv or red, not "${values.format ?? ''}".`);
    return { verb, guildId, format };
  }
  throw new UsageError(`Say what to do: import or export${verb === undefined ? '' : `, not "${verb}"`}.`);
}

function checkedGuild(id: string | undefined): string | null {
  if (id === undefined) return null;
  if (!/^\d{17,20}$/.test(id)) throw new UsageError(`--guild needs a server’s id, 17 to 20 digits, not "${id}".`);
  return id;
}
