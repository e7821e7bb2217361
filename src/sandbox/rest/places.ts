import type { Core } from '../core.ts';
import { invalidForm, refuse } from '../rules/refusal.ts';
import { wireChannel, wireGuild, wireMemberWithUser, wireRole, wireUser } from '../world/payloads.ts';
import { guildPermissions } from '../world/permissions.ts';
import type { Guild } from '../world/state.ts';
import { directChannel, leave, removeChannel } from '../world/world.ts';
import { isThreadType } from '../wire.ts';
import { need, seenChannel } from './messages.ts';
import { count, noContent, ok, openRoute, param, route } from './route.ts';
import type { ApiCall, Handler, Route } from './route.ts';

/** The guild of the path, if the bot is in it. */
function ownGuild(core: Core, call: ApiCall): Guild {
  const guild = core.world.guilds.get(param(call, 'guild'));
  if (!guild?.members.has(core.world.bot.id)) throw refuse('unknownGuild');
  return guild;
}

const gatewayUrl = (core: Core): string => `${core.origin().replace(/^http/, 'ws')}/gateway`;

const gatewayBot: Handler = (core) =>
  ok({
    url: gatewayUrl(core),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
  });

const application: Handler = (core) => {
  const { id, name } = core.world.application;
  return ok({
    id,
    name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: { ...wireUser(core.world.bot), bot: true },
    owner: null,
    team: null,
    rpc_origins: [],
    tags: [],
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: [...core.world.guilds.values()].filter((guild) => guild.members.has(core.world.bot.id))
      .length,
  });
};

const ownGuilds: Handler = (core, call) => {
  const limit = count(call.query, 'limit', 200, 200);
  const after = call.query.get('after');
  const before = call.query.get('before');
  const mine = [...core.world.guilds.values()]
    .filter((guild) => guild.members.has(core.world.bot.id))
    .sort((left, right) => (BigInt(left.id) < BigInt(right.id) ? -1 : 1))
    .filter((guild) => after === null || BigInt(guild.id) > BigInt(after))
    .filter((guild) => before === null || BigInt(guild.id) < BigInt(before));
  const page = before !== null && after === null ? mine.slice(-limit) : mine.slice(0, limit);
  return ok(page.map((guild) => partialGuild(core, guild, call.query.get('with_counts') === 'true')));
};

function partialGuild(core: Core, guild: Guild, withCounts: boolean): Record<string, unknown> {
  const member = guild.members.get(core.world.bot.id);
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    banner: null,
    owner: false,
    permissions: String(member ? guildPermissions(guild, member) : 0n),
    features: guild.features,
    ...(withCounts
      ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
      : {}),
  };
}

const openDirect: Handler = (core, call) => {
  const id = (call.json as { recipient_id?: unknown } | null)?.recipient_id;
  if (typeof id !== 'string' || id === core.world.bot.id || !core.world.users.has(id)) throw refuse('invalidRecipient');
  return ok(wireChannel(core.world, directChannel(core, core.world.bot.id, id)));
};

const changeChannel: Handler = (core, call) => {
  const channel = seenChannel(core, call);
  const body = (call.json ?? {}) as { name?: unknown; archived?: unknown; locked?: unknown; topic?: unknown };
  const isOwnThread = channel.thread?.ownerId === core.world.bot.id;
  if (!isOwnThread) need(core, channel, isThreadType(channel.type) ? 'ManageThreads' : 'ManageChannels');
  if (body.name !== undefined) {
    const { name } = body;
    if (typeof name !== 'string' || name.length < 1 || name.length > 100) {
      throw invalidForm([
        { path: ['name'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 100 in length.' },
      ]);
    }
    channel.name = name;
  }
  if (typeof body.topic === 'string') channel.topic = body.topic;
  if (channel.thread && typeof body.archived === 'boolean') channel.thread.archived = body.archived;
  if (channel.thread && typeof body.locked === 'boolean') channel.thread.locked = body.locked;
  core.bus.emit({ kind: 'channel', change: 'update', channel });
  return ok(wireChannel(core.world, channel));
};

const removeOne: Handler = (core, call) => {
  const channel = seenChannel(core, call);
  need(core, channel, isThreadType(channel.type) ? 'ManageThreads' : 'ManageChannels');
  const wire = wireChannel(core.world, channel);
  removeChannel(core, channel.id);
  return ok(wire);
};

const threadMember: Handler = (core, call) => {
  const { thread } = seenChannel(core, call);
  if (!thread) throw refuse('wrongChannelType');
  const user = param(call, 'user');
  thread.memberIds.add(user === '@me' ? core.world.bot.id : user);
  return noContent;
};

const typing: Handler = (core, call) => {
  const channel = seenChannel(core, call);
  core.bus.emit({ kind: 'typing', channelId: channel.id, userId: core.world.bot.id });
  return noContent;
};

const leaveGuild: Handler = (core, call) => {
  leave(core, ownGuild(core, call).id, core.world.bot.id);
  return noContent;
};

const guildChannels: Handler = (core, call) => {
  const channels = [...ownGuild(core, call).channelIds].flatMap((id) => core.world.channels.get(id) ?? []);
  return ok(
    channels.filter((channel) => !isThreadType(channel.type)).map((channel) => wireChannel(core.world, channel)),
  );
};

const guildMember: Handler = (core, call) => {
  const member = ownGuild(core, call).members.get(param(call, 'user'));
  if (!member) throw refuse('unknownMember');
  return ok(wireMemberWithUser(core.world, member));
};

const someUser: Handler = (core, call) => {
  const user = core.world.users.get(param(call, 'user'));
  if (!user) throw refuse('unknownUser');
  return ok(wireUser(user));
};

export const placeRoutes: readonly Route[] = [
  openRoute('GET /gateway', (core) => ok({ url: gatewayUrl(core) })),
  route('GET /gateway/bot', gatewayBot),
  route('GET /applications/@me', application),
  route('GET /oauth2/applications/@me', application),
  route('GET /users/@me', (core) => ok({ ...wireUser(core.world.bot), bot: true, verified: true, flags: 0 })),
  route('GET /users/@me/guilds', ownGuilds),
  route('DELETE /users/@me/guilds/:guild', leaveGuild),
  route('POST /users/@me/channels', openDirect),
  route('GET /users/:user', someUser),
  route('GET /guilds/:guild', (core, call) => ok(wireGuild(ownGuild(core, call)))),
  route('GET /guilds/:guild/channels', guildChannels),
  route('GET /guilds/:guild/roles', (core, call) => ok([...ownGuild(core, call).roles.values()].map(wireRole))),
  route('GET /guilds/:guild/members/:user', guildMember),
  route('GET /channels/:channel', (core, call) => ok(wireChannel(core.world, seenChannel(core, call)))),
  route('PATCH /channels/:channel', changeChannel),
  route('DELETE /channels/:channel', removeOne),
  route('POST /channels/:channel/typing', typing),
  route('PUT /channels/:channel/thread-members/:user', threadMember),
];
