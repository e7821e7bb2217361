import type { Call } from './calls.ts';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { GatewaySession } from './gateway.ts';
import type { People } from './people/people.ts';
import type { Command } from './wire.ts';
import type { PermissionInput } from './world/permissions.ts';
import type { Channel, Guild, Role } from './world/state.ts';
import type { NewChannel, NewGuild, NewRole } from './world/world.ts';

export interface LocalDiscordOptions {
  /** 0 (the default) = any free port. */
  port?: number;
  clock?: Clock;
  /** The token of the printed address; default a random one. */
  token?: string;
  botToken?: string;
  applicationName?: string;
  /** A fixed id for the application and its bot; the demo world has its own. */
  applicationId?: string;
  world?: 'empty' | 'demo';
  /** Where index.html and its files lie; default the folder `page` beside this file. */
  pageFolder?: string;
  /** Whether bodies are checked against Discord's rules; default true. */
  checkBodies?: boolean;
  /** Whether calls are limited as Discord limits them; default: on with the system clock, off with a virtual one. */
  rateLimits?: boolean;
  /** Default 41,250, as Discord's. */
  heartbeatMs?: number;
  /** Whether Guild Members, Presences and Message Content may be asked for; default false (close code 4014). */
  allowPrivilegedIntents?: boolean;
  /**
   * With a virtual clock: how much real time an interaction may stay unanswered before the person gives up, since the
   * clock's 3 seconds may never pass; default 4,000.
   */
  realGuardMs?: number;
  /** How many REST calls `calls()` remembers; default 2,000. */
  callsKept?: number;
}

export interface LocalDiscord extends People {
  /** For discord.js: `rest: { api: apiBase }`. */
  readonly apiBase: string;
  /** What to open in a browser. */
  readonly address: string;
  /** Where programs drive people, token included. */
  readonly peopleSocket: string;
  readonly token: string;
  readonly attachmentHosts: readonly string[];
  readonly botToken: string;
  readonly applicationId: string;
  readonly botId: string;
  readonly clock: Clock;
  addGuild(spec: NewGuild): Guild;
  guilds(): Guild[];
  addChannel(guildId: string, spec: NewChannel): Channel;
  removeChannel(channelId: string): void;
  channels(guildId: string): Channel[];
  addRole(guildId: string, spec: NewRole): Role;
  /** What the bot's own role allows in a guild. */
  setBotPermissions(guildId: string, permissions: PermissionInput): void;
  /** Takes the bot out of a guild, or brings it back. */
  removeBot(guildId: string): void;
  addBot(guildId: string): void;
  /** What is registered, globally or for one guild. */
  commands(guildId?: string): readonly Command[];
  sessions(): readonly GatewaySession[];
  readonly faults: Faults;
  /** The latest REST calls, oldest first. */
  calls(): readonly Call[];
  /** Those of them that were refused. */
  refusedCalls(): readonly Call[];
  /** How often a route was called since the start, such as 'POST /channels/:channel/messages'. */
  callCount(route: string): number;
  close(): Promise<void>;
}
