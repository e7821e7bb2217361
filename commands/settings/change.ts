/** A setting is changed: read, checked, proved where the bot shall post, stored, logged. */
import type { App, Caller, PartCall } from '../../src/discord/command.ts';
import { gamePermissions, sayPermissions } from '../../src/discord/permissions.ts';
import type { NeededPermission } from '../../src/discord/permissions.ts';
import type { GuildSettings, LoreScope, SettingsChange } from '../../src/guilds/port/settings.ts';
import type { Place } from './panel.ts';
import { leavesAny, readValue, typedIn } from './read.ts';
import type { Row, Value } from './table.ts';
import { rowOf, rows } from './table.ts';
import { nameOfRow, sayNow } from './words.ts';

/** What the panel shows next. */
export interface Changed {
  readonly place: Place;
  readonly settings: GuildSettings;
}

const plainPosts: readonly NeededPermission[] = ['viewChannel', 'sendMessages', 'attachFiles', 'embedLinks'];

const authorOf = ({ userId, displayName, atMs }: Caller) => ({ userId, displayName, atMs });

export async function store(call: Caller, app: App, change: SettingsChange): Promise<GuildSettings> {
  if (call.guildId === null) throw new Error('settings are a server’s');
  return app.store.settings.patch(call.guildId, change, authorOf(call));
}

/** Null where the bot can post there, and has; else why not. */
async function proved(row: Row, channelId: string, call: Caller, { places }: App): Promise<string | null> {
  const { say, guildId } = call;
  if (row.control.kind !== 'post-channel' || guildId === null) return null;
  const needed = row.control.game ? gamePermissions(false) : plainPosts;
  const proof = await places.prove({ guildId, channelId, needed }, call.sayAll('settings.test'));
  switch (proof.kind) {
    case 'proved':
      return null;
    case 'unknown':
      return say('settings.bad.unknownChannel');
    case 'missing':
      return say('settings.bad.missing', {
        channelId,
        count: proof.permissions.length,
        names: sayPermissions(proof.permissions, say),
      });
  }
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function put(row: Row, wanted: Value, call: Caller, app: App): Promise<Changed> {
  const { say, settings } = call;
  const name = nameOfRow(row, say);
  const refused = (note: string): Changed => ({ place: { group: row.group, row, note }, settings });
  const change = row.change(settings, wanted);
  if (change === 'off') {
    const needs = rowOf(row.needs ?? '');
    return refused(say('settings.bad.off', { name, needs: needs ? nameOfRow(needs, say) : '' }));
  }
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  if (row.group === 'lore' && !leavesAny(scopeAfter(settings, change), sources))
    return refused(say('settings.bad.nothingLeft', { name }));
  if (Object.entries(change).every(([key, to]) => equal(to, settings[key as keyof GuildSettings] ?? null)))
    return refused(say('settings.same', { name }));
  const trouble = typeof wanted === 'string' ? await proved(row, wanted, call, app) : null;
  if (trouble !== null) return refused(trouble);
  const after = await store(call, app, change);
  const now = sayNow(row, row.read(after), sources, say);
  const note = say(row.read(after) === null ? 'settings.changedBack' : 'settings.changed', { name, now });
  return { place: { group: row.group, row, note }, settings: after };
}

/** The server's own scope as it would be. */
function scopeAfter(settings: GuildSettings, change: SettingsChange): LoreScope {
  const continuity = 'continuity' in change ? change.continuity : settings.continuity;
  const leaveOut = 'leaveOut' in change ? change.leaveOut : settings.leaveOut;
  return { ...(continuity ? { continuity } : {}), ...(leaveOut ? { leaveOut } : {}) };
}

/** `v1:settings:set:KEY` and `v1:settings:submit:KEY` */
export async function set(row: Row, call: PartCall, app: App): Promise<Changed> {
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  const read = readValue(row, call, sources);
  if (read.kind === 'value') return put(row, read.value, call, app);
  return { place: { group: row.group, row, note: read.why, typed: typedIn(call) }, settings: call.settings };
}

export const reset = (row: Row, call: PartCall, app: App): Promise<Changed> => put(row, null, call, app);

export const resetAll = (call: Caller, app: App): Promise<GuildSettings> =>
  store(call, app, Object.fromEntries(rows.map(({ setting }) => [setting, null])));
