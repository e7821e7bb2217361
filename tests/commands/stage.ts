/** Commands by themselves: a caller in a server, and an app whose parts a test sets. */
import type { App, Caller, PartCall, SlashCall } from '../../src/discord/command.ts';
import type { GuildLore } from '../../src/discord/guild-lore.ts';
import { sayIn } from '../../src/discord/texts.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';

export const caller: Caller = {
  interactionId: '900000000000000009',
  atMs: 5000,
  userId: '300000000000000001',
  displayName: 'Ann',
  guildId: '111111111111111111',
  channelId: '222222222222222222',
  parentChannelId: null,
  inThread: false,
  permissions: 0n,
  roleIds: [],
  settings: {},
  appPermissions: (1n << 53n) - 1n,
  channelLocale: 'en-US',
  say: sayIn('en-US'),
  sayAll: sayIn('en-US'),
};

export const slash = (
  subcommand: string | null,
  values: Readonly<Record<string, string | number>> = {},
  more: Partial<Caller> = {},
): SlashCall => ({
  ...caller,
  ...more,
  subcommand,
  options: {
    text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
    whole: (name) => (typeof values[name] === 'number' ? values[name] : undefined),
    flag: () => undefined,
    isBot: () => false,
    file: () => undefined,
  },
});

export const press = (
  action: string,
  ref: string,
  arg: string | null = null,
  more: Partial<PartCall> = {},
): PartCall => ({
  ...caller,
  action,
  ref,
  arg,
  values: [],
  picked: new Map(),
  fields: new Map(),
  messageId: '400000000000000001',
  askerId: null,
  onPrivateMessage: false,
  ...more,
});

/** What a test does not give throws when it is used. */
export function app(parts: Partial<App>): App {
  const missing = (name: PropertyKey): never => {
    throw new Error(`this test has no app.${String(name)}`);
  };
  const seen = (): GuildLore => ({
    get lore() {
      return parts.lore ?? missing('lore');
    },
    get bank() {
      return parts.bank ?? missing('bank');
    },
  });
  const given: Partial<App> = {
    loreOf: () => Promise.resolve(seen()),
    bankOf: () => Promise.resolve(seen().bank),
    loreNow: seen,
    store: createMemoryStore(),
    clock: { now: () => 5000, after: () => () => undefined },
    ...parts,
  };
  return new Proxy(given, { get: (target, name): unknown => Reflect.get(target, name) ?? missing(name) }) as App;
}
