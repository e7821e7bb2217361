import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** A command line that cannot be carried out: the message says what would be right. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Options and words of a command line; an unknown option is a UsageError that names the known ones. */
export function parseOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${reason}. Known options: ${known.join(', ')}.`, { cause });
  }
}
