/** The environment, read here and nowhere else. Each variable is explained in .env.example. */
import { z } from 'zod';

/** A setting that cannot be used; the message is one sentence that says what would be right. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const blankIsAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsAbsent, schema.optional());

const port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(0).max(65535));

/** Each variable: how it is read, and what a right value is like. */
const variables = {
  DISCORD_TOKEN: {
    schema: optional(
      z
        .string()
        .trim()
        .regex(/^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/),
    ),
    right:
      'the bot token from your application’s Bot page (three parts with dots between them), or nothing to use the local Discord',
  },
  DISCORD_GUILD_ID: {
    schema: optional(
      z
        .string()
        .trim()
        .regex(/^\d{17,20}$/),
    ),
    right: 'a server id of 17 to 20 digits, or nothing to register commands everywhere',
  },
  LORE_FOLDER: { schema: optional(z.string()), right: 'a folder with articles/ in it' },
  GUILDS_FOLDER: { schema: optional(z.string()), right: 'a folder that can be written to' },
  LOCAL_DISCORD_PORT: { schema: optional(port), right: 'a port from 0 (any that is free) to 65535' },
  PRIVACY_POLICY_URL: {
    schema: optional(z.url({ protocol: /^https$/ })),
    right: 'the address of your privacy policy, beginning with https://, or nothing',
  },
  LOG_LEVEL: {
    schema: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'])),
    right: 'debug, info, warn, error or silent',
  },
} as const;

export const variableNames: readonly string[] = Object.keys(variables);

export interface Config {
  /** Null: run on the local Discord. */
  readonly token: string | null;
  readonly guildId: string | null;
  readonly loreFolder: string;
  readonly guildsFolder: string;
  readonly localPort: number;
  /** Null: /privacy names no policy. */
  readonly policyLink: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type Environment = Readonly<Record<string, string | undefined>>;

function read<Name extends keyof typeof variables>(environment: Environment, name: Name) {
  const { schema, right } = variables[name];
  const parsed = schema.safeParse(environment[name]);
  if (!parsed.success) throw new ConfigError(`${name} is not usable: it should be ${right}.`);
  return parsed.data as z.output<(typeof variables)[Name]['schema']>;
}

/** Throws ConfigError for the first variable that cannot be used. The values themselves are never repeated: one is a secret. */
export function readConfig(environment: Environment): Config {
  return {
    token: read(environment, 'DISCORD_TOKEN') ?? null,
    guildId: read(environment, 'DISCORD_GUILD_ID') ?? null,
    loreFolder: read(environment, 'LORE_FOLDER') ?? 'data',
    guildsFolder: read(environment, 'GUILDS_FOLDER') ?? 'data/guilds',
    localPort: read(environment, 'LOCAL_DISCORD_PORT') ?? 4242,
    policyLink: read(environment, 'PRIVACY_POLICY_URL') ?? null,
    logLevel: read(environment, 'LOG_LEVEL') ?? 'info',
  };
}
