/**
 * The app as a server wants it in a channel: lore and questions within the continuity, and without the sources, that its
 * settings fix there. A person's own options choose among what is left.
 */
import type { GuildSettings } from '../guilds/store.ts';
import { isWhole, scopeKey } from '../lore/look-up/scope.ts';
import type { Scope } from '../lore/look-up/scope.ts';
import type { Source } from '../lore/model.ts';
import type { Bank } from '../quiz/index.ts';
import type { App, Caller } from './command.ts';
import type { GuildLore } from './guild-lore.ts';

/** A channel's own scope stands in place of the server's; a thread has that of the channel it stands in. */
export function fixedScope(
  settings: GuildSettings,
  { channelId, parentChannelId }: Pick<Caller, 'channelId' | 'parentChannelId'>,
): Scope {
  const scopes = settings.channelScopes ?? {};
  const own = scopes[channelId] ?? (parentChannelId === null ? undefined : scopes[parentChannelId]);
  const { continuity, leaveOut } = own ?? settings;
  return { continuity: continuity ?? null, without: leaveOut ?? [] };
}

/** A continuity that no source has (any more) cannot be kept to. */
const standing = (scope: Scope, sources: readonly Source[]): Scope => ({
  continuity: sources.some(({ continuity }) => continuity === scope.continuity) ? scope.continuity : null,
  without: scope.without.filter((id) => sources.some((source) => source.id === id)),
});

const banks = new WeakMap<Bank, Map<string, Bank>>();

/** Questions that people wrote themselves are of no source, and stay. */
export function bankWithin(bank: Bank, scope: Scope): Bank {
  if (isWhole(scope)) return bank;
  const kept = banks.get(bank) ?? new Map<string, Bank>();
  banks.set(bank, kept);
  const key = scopeKey(scope);
  const known = kept.get(key);
  if (known) return known;
  const questions = bank.questions.filter(
    ({ origin, continuity, evidence }) =>
      origin !== 'generated' ||
      ((scope.continuity === null || continuity === scope.continuity) && !scope.without.includes(evidence.source)),
  );
  const narrowed = { ...bank, questions };
  kept.set(key, narrowed);
  return narrowed;
}

/** The app itself where nothing is fixed. */
export function scopedApp(app: App, caller: Caller): App {
  const fixed = fixedScope(caller.settings, caller);
  if (caller.guildId === null || isWhole(fixed)) return app;
  const within = ({ lore, bank }: GuildLore): GuildLore => {
    const scope = standing(fixed, lore.sources);
    return isWhole(scope) ? { lore, bank } : { lore: lore.within(scope), bank: bankWithin(bank, scope) };
  };
  return {
    ...app,
    loreOf: async (guildId) => within(await app.loreOf(guildId)),
    bankOf: async (guildId) => {
      const [{ lore }, bank] = await Promise.all([app.loreOf(guildId), app.bankOf(guildId)]);
      return within({ lore, bank }).bank;
    },
    loreNow: (guildId) => within(app.loreNow(guildId)),
    games: { ...app.games, start: (request) => app.games.start({ ...request, within: fixed }) },
  };
}
