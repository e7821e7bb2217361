/** The lore of one channel: a continuity and sources to leave out that hold there in place of the server's. */
import type { App, PartCall } from '../../src/discord/command.ts';
import type { LoreScope } from '../../src/guilds/port/settings.ts';
import type { Changed } from './change.ts';
import { store } from './change.ts';
import { leavesAny, readValue } from './read.ts';
import type { Row, Value } from './table.ts';
import { nameOfRow, sayNow } from './words.ts';

/** What the channel's scope becomes; null where it has none of its own any more. */
type Next = LoreScope | null;

async function put(row: Row, channelId: string, next: Next, call: PartCall, app: App): Promise<Changed> {
  const { say, settings } = call;
  const now = settings.channelScopes ?? {};
  const others = Object.entries(now).filter(([id]) => id !== channelId);
  const scopes = Object.fromEntries(next === null ? others : [...others, [channelId, next]]);
  const after = await store(call, app, { channelScopes: Object.keys(scopes).length === 0 ? null : scopes });
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  const note = say('settings.changed', { name: nameOfRow(row, say), now: sayNow(row, row.read(after), sources, say) });
  return { place: { group: row.group, row, channelId, note }, settings: after };
}

/** `part`: the row of the continuity, or of the sources left out, of which this is a channel's own. */
export async function setInChannel(row: Row, part: Row, channelId: string, call: PartCall, app: App): Promise<Changed> {
  const { say, settings, guildId } = call;
  const refused = (note: string): Changed => ({ place: { group: row.group, row, channelId, note }, settings });
  const { sources } = (await app.wholeLoreOf(guildId)).lore;
  const read = readValue(part, call, sources);
  if (read.kind === 'bad') return refused(read.why);
  const now = settings.channelScopes?.[channelId] ?? {};
  const next: LoreScope = { ...now, ...scopeOf(read.value) };
  if (!leavesAny(next, sources)) return refused(say('settings.bad.nothingLeft', { name: nameOfRow(part, say) }));
  const most = row.control.kind === 'channel-scopes' ? row.control.most : 0;
  if (!settings.channelScopes?.[channelId] && Object.keys(settings.channelScopes ?? {}).length >= most)
    return refused(say('settings.bad.tooManyScopes', { most }));
  // The id comes with the custom id: only a channel of this very server has a say in its lore.
  if (guildId === null || !(await app.places.has(guildId, channelId)))
    return refused(say('settings.bad.unknownChannel'));
  return put(row, channelId, next, call, app);
}

export const resetInChannel = (row: Row, channelId: string, call: PartCall, app: App): Promise<Changed> =>
  put(row, channelId, null, call, app);

const scopeOf = (value: Value): LoreScope =>
  typeof value === 'string' ? { continuity: value } : { leaveOut: Array.isArray(value) ? value.map(String) : [] };
