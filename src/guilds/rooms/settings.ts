/** A guild's settings, and who changed them. */
import { z } from 'zod';
import type {
  GuildSettings,
  SettingsAuthor,
  SettingsChange,
  SettingsGroup,
  SettingsLogEntry,
} from '../port/settings.ts';
import type { PersonExport } from '../store.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { withoutUndefined } from './document.ts';

const scopeShape = z
  .object({ continuity: z.string(), leaveOut: z.array(z.string()) })
  .partial()
  .transform(withoutUndefined);
const scheduleShape = z
  .object({
    channelId: z.string(),
    time: z.string(),
    weekday: z.number().int().optional(),
    roleId: z.string().optional(),
  })
  .transform(withoutUndefined);

const kind: DocumentKind<GuildSettings> = {
  name: 'settings',
  shape: z
    .object({
      questions: z.number().int(),
      seconds: z.number().int(),
      difficulty: z.enum(['easy', 'medium', 'hard']),
      answerChanges: z.union([z.literal(0), z.literal(1)]),
      playChannels: z.array(z.string()),
      starterRoles: z.array(z.string()),
      moderatorRoles: z.array(z.string()),
      timeZone: z.string(),
      seasonLength: z.enum(['month', 'quarter', 'half-year', 'year']),
      daily: scheduleShape,
      weekly: scheduleShape,
      continuity: z.string(),
      leaveOut: z.array(z.string()),
      channelScopes: z.record(z.string(), scopeShape),
      language: z.enum(['en', 'de', 'fr', 'es']),
      announcementsChannel: z.string(),
      quarantineAfter: z.number().int(),
    })
    .partial()
    .transform(withoutUndefined),
};

const logKind: DocumentKind<readonly SettingsLogEntry[]> = {
  name: 'settings-log',
  shape: z.array(
    z.object({
      atMs: z.number(),
      by: z.object({ userId: z.string(), displayName: z.string() }),
      setting: z.custom<keyof GuildSettings>((value) => typeof value === 'string'),
      from: z.unknown(),
      to: z.unknown(),
    }),
  ),
};
const logged = 200;

const none: GuildSettings = Object.freeze({});

function frozen<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) frozen(part as object);
  return Object.freeze(value);
}

const withChange = (now: GuildSettings, change: SettingsChange): GuildSettings =>
  Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, value]) => (value ?? null) !== null));

function entriesOf(before: GuildSettings, change: SettingsChange, author: SettingsAuthor): SettingsLogEntry[] {
  const { atMs, ...by } = author;
  return (Object.keys(change) as (keyof GuildSettings)[])
    .map((setting) => ({ atMs, by, setting, from: before[setting] ?? null, to: change[setting] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

export function createSettingsRoom(documents: Documents): {
  readonly group: SettingsGroup;
  readonly trace: Trace<PersonExport['settings'][number]>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  const logOf = (guildId: string) => documents.ofGuild(guildId, logKind);
  // Read at every press: so nothing is cloned, and nobody can change what is kept.
  const get = async (guildId: string) => frozen((await of(guildId).read()) ?? none);
  return {
    group: {
      get,
      async patch(guildId, given, by) {
        const change = structuredClone(given);
        const added: { entries: readonly SettingsLogEntry[] } = { entries: [] };
        await of(guildId).update((now) => {
          if (by) added.entries = entriesOf(now ?? {}, change, by);
          return withChange(now ?? {}, change);
        });
        const entries = structuredClone(added.entries);
        if (entries.length > 0) await logOf(guildId).update((now) => [...entries, ...(now ?? [])].slice(0, logged));
        return get(guildId);
      },
      guilds: async () => [...(await documents.guilds())],
      log: async (guildId) => structuredClone((await logOf(guildId).read()) ?? []),
    },
    trace: {
      async of(guildId, userId) {
        const log = (await logOf(guildId).read()) ?? [];
        return structuredClone(log.filter(({ by }) => by.userId === userId).map((one) => ({ ...one, guildId })));
      },
      erase: (guildId, userId) => logOf(guildId).update((now) => now && now.filter(({ by }) => by.userId !== userId)),
    },
  };
}
