import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { createFileHost } from './attachments.ts';
import { createCallLog } from './calls.ts';
import { systemClock, isVirtual } from './clock.ts';
import type { Core } from './core.ts';
import type { LocalDiscord, LocalDiscordOptions } from './face.ts';
import { demoApplicationId, demoPersonId, fillDemoWorld } from './demo-world.ts';
import { createFaultPlan } from './faults.ts';
import { eventOf, tellGuilds } from './gateway-events.ts';
import { createGateway } from './gateway.ts';
import { createInteractions } from './interactions.ts';
import { servePeople } from './people-socket.ts';
import { createPeople } from './people/people.ts';
import { createApi } from './rest/api.ts';
import { listen } from './server.ts';
import { snowflakes } from './snowflake.ts';
import { createBus } from './world/happenings.ts';
import {
  addChannel,
  addGuild,
  addRole,
  createWorld,
  join,
  leave,
  removeChannel,
  setRolePermissions,
} from './world/world.ts';

export { systemClock, virtualClock } from './clock.ts';
export type { Clock, VirtualClock } from './clock.ts';
export type { LocalDiscord, LocalDiscordOptions } from './face.ts';
export type { Call } from './calls.ts';
export type { Faults, HttpFault } from './faults.ts';
export type { Exchange, ExchangeState, Modal, Refused } from './interactions.ts';
export type { Forged, Person } from './people/person.ts';
export type { Upload } from './people/resolved.ts';
export { inOneLine } from './people/sight.ts';
export { walkComponents } from './world/messages.ts';
export { permissionBits } from './world/permissions.ts';
export type { PermissionInput, PermissionName } from './world/permissions.ts';
export type { Channel, Guild, Role } from './world/state.ts';
export type { NewChannel, NewGuild, NewOverwrite, NewRole } from './world/world.ts';
export { snowflakeTime } from './snowflake.ts';
export type { Attachment, Choice, Command, Component, Embed, Message, User } from './wire.ts';

export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const token = options.token ?? randomBytes(24).toString('base64url');
  let discord: LocalDiscord | undefined;
  let shutParts = (): void => undefined;
  const server = await listen(options.port ?? 0, (port) => {
    const core = createCore(options, `http://127.0.0.1:${port}`);
    const opened = createFace(core, token, port, options.world === 'demo' ? demoPersonId : core.nextId);
    discord = opened;
    shutParts = () => {
      core.interactions.close();
      core.gateway.close();
    };
    return {
      api: createApi(core),
      gateway: (socket) => core.gateway.accept(socket),
      people: (socket) => servePeople(core, opened, socket),
      files: core.files,
      token,
      pageFolder: options.pageFolder ?? fileURLToPath(new URL('./page/', import.meta.url)),
    };
  });
  if (!discord) throw new Error('The local Discord did not open.');
  if (options.world === 'demo') fillDemoWorld(discord);
  let closing: Promise<void> | undefined;
  discord.close = () => {
    shutParts();
    return (closing ??= server.close());
  };
  return discord;
}

function createCore(options: LocalDiscordOptions, origin: string): Core {
  const clock = options.clock ?? systemClock();
  const nextId = snowflakes(clock);
  const bus = createBus();
  const applicationId = options.applicationId ?? (options.world === 'demo' ? demoApplicationId : nextId());
  const world = createWorld(options.applicationName ?? 'Lorekeeper', applicationId);
  const ground = { world, clock, nextId, bus };
  const botToken = options.botToken ?? newBotToken(world.application.id);
  const gateway = createGateway({
    world,
    token: botToken,
    url: () => `${origin.replace(/^http/, 'ws')}/gateway`,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    allowPrivilegedIntents: options.allowPrivilegedIntents ?? false,
    afterReady: (session, send) => tellGuilds(world, session, send),
  });
  bus.listen((happening) => {
    if (!gateway.isAnyoneThere()) return;
    const event = eventOf(world, happening);
    if (event) gateway.dispatch(event);
  });
  return {
    ...ground,
    botToken,
    origin: () => origin,
    checkBodies: options.checkBodies ?? true,
    rateLimits: options.rateLimits ?? !isVirtual(clock),
    calls: createCallLog(options.callsKept ?? 2000),
    plan: createFaultPlan(gateway.faults),
    files: createFileHost(nextId, () => origin),
    gateway,
    interactions: createInteractions(ground, gateway, options.realGuardMs ?? 4000),
  };
}

/** In the form of a real one: the application's id, then two random parts. */
function newBotToken(applicationId: string): string {
  const id = Buffer.from(applicationId).toString('base64url');
  return `${id}.${randomBytes(4).toString('base64url')}.${randomBytes(28).toString('base64url')}`;
}

function createFace(core: Core, token: string, port: number, idOf: (name: string) => string): LocalDiscord {
  const { world } = core;
  const origin = core.origin();
  return {
    ...createPeople(core, idOf),
    apiBase: `${origin}/api`,
    address: `${origin}/?token=${token}`,
    peopleSocket: `ws://127.0.0.1:${port}/people?token=${token}`,
    token,
    attachmentHosts: [`127.0.0.1:${port}`],
    botToken: core.botToken,
    applicationId: world.application.id,
    botId: world.bot.id,
    clock: core.clock,
    addGuild: (spec) => addGuild(core, spec),
    guilds: () => [...world.guilds.values()],
    addChannel: (guildId, spec) => addChannel(core, guildId, spec),
    removeChannel: (channelId) => removeChannel(core, channelId),
    channels: (guildId) => [...world.channels.values()].filter((channel) => channel.guildId === guildId),
    addRole: (guildId, spec) => addRole(core, guildId, spec),
    setBotPermissions(guildId, permissions) {
      const roleId = world.guilds.get(guildId)?.botRoleId ?? '';
      setRolePermissions(core, guildId, roleId, permissions);
    },
    removeBot: (guildId) => leave(core, guildId, world.bot.id),
    addBot: (guildId) => void join(core, guildId, world.bot.id),
    commands: (guildId) => world.commands.get(guildId ?? 'global') ?? [],
    sessions: () => core.gateway.sessions(),
    faults: core.plan.faults,
    calls: () => core.calls.list(),
    refusedCalls: () => core.calls.refused(),
    callCount: (route) => core.calls.count(route),
    close: () => Promise.resolve(),
  };
}
