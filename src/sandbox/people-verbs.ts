import { isVirtual } from './clock.ts';
import type { Core } from './core.ts';
import type { LocalDiscord } from './face.ts';
import type { Modal } from './interactions.ts';
import type { Forged, Person } from './people/person.ts';
import type { Upload } from './people/resolved.ts';
import { inOneLine } from './people/sight.ts';
import { wireChannel, wireRole, wireUser } from './world/payloads.ts';
import type { PermissionInput } from './world/permissions.ts';
import type { NewChannel } from './world/world.ts';
import { has, permissionsIn } from './world/world.ts';

/** The verbs of the people socket; docs/local-discord.md lists them for other programs. */

type Arguments = Readonly<Record<string, unknown>>;
type Answer = Record<string, unknown>;

interface Line {
  readonly discord: LocalDiscord;
  /** The people whose view is pushed on this line. */
  readonly watched: Map<string, Person>;
}

interface Turn extends Line {
  readonly core: Core;
  readonly given: Arguments;
}

export async function carryOut(core: Core, line: Line, request: Arguments): Promise<Answer> {
  const verb = String(request['do']);
  const turn: Turn = { ...line, core, given: request };
  const asPerson = personVerbs[verb];
  if (asPerson) return asPerson(actor(turn), turn);
  const asBuilder = worldVerbs[verb];
  if (asBuilder) return asBuilder(turn);
  const all = [...Object.keys(personVerbs), ...Object.keys(worldVerbs)].sort().join(', ');
  throw new Error(`There is no verb "${verb}". There are: ${all}.`);
}

/** The person who acts; from then on the line is told what that person sees. */
function actor({ discord, watched, given }: Turn): Person {
  const name = text(given, 'as');
  const person = discord.find(name) ?? discord.person(name);
  watched.set(person.id, person);
  return person;
}

function text(given: Arguments, name: string): string {
  const value = given[name];
  if (typeof value === 'string') return value;
  throw new Error(`"${name}" has to be given as text.`);
}

function optionalText(given: Arguments, name: string): string | undefined {
  return given[name] === undefined ? undefined : text(given, name);
}

function record(given: Arguments, name: string): Readonly<Record<string, unknown>> {
  const value = given[name] ?? {};
  if (typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new Error(`"${name}" has to be an object.`);
}

function list(given: Arguments, name: string): unknown[] {
  const value = given[name] ?? [];
  if (Array.isArray(value)) return value as unknown[];
  throw new Error(`"${name}" has to be a list.`);
}

function uploads(given: Arguments): Upload[] {
  return list(given, 'files').map((file) => decoded(file) as Upload);
}

/** JSON carries no bytes: a file may come as { name, base64 } in place of { name, content }. */
function decoded(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('base64' in value) || typeof value.base64 !== 'string')
    return value;
  return { ...value, content: Buffer.from(value.base64, 'base64') };
}

function decodedAll(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, decoded(value)]));
}

const personVerbs: Readonly<Record<string, (person: Person, turn: Turn) => Promise<Answer> | Answer>> = {
  person(person, { given }) {
    const locale = optionalText(given, 'locale');
    if (locale !== undefined) person.setLocale(locale);
    return { person: { id: person.id, name: person.name } };
  },
  join(person, { given }) {
    const roles = given['roles'] === undefined ? {} : { roles: list(given, 'roles').map(String) };
    const nick = optionalText(given, 'nick');
    person.join(text(given, 'guild'), { ...roles, ...(nick === undefined ? {} : { nick }) });
    return {};
  },
  leave(person, { given }) {
    person.leave(text(given, 'guild'));
    return {};
  },
  install(person, { given }) {
    person.install(given['on'] !== false);
    return {};
  },
  closeDms(person, { given }) {
    person.closeDms(given['on'] !== false);
    return {};
  },
  unwatch(person, { watched }) {
    watched.delete(person.id);
    return {};
  },
  dm(person, { discord, given }) {
    const other = optionalText(given, 'with');
    return { channel: person.dm(other === undefined ? undefined : discord.person(other)) };
  },
  places: (person, { core }) => ({
    guilds: [...core.world.guilds.values()]
      .filter((guild) => guild.members.has(person.id))
      .map((guild) => ({
        id: guild.id,
        name: guild.name,
        channels: [...guild.channelIds]
          .flatMap((id) => core.world.channels.get(id) ?? [])
          .filter((channel) => has(permissionsIn(core.world, channel, person.id), 'ViewChannel'))
          .map((channel) => wireChannel(core.world, channel)),
      })),
  }),
  commands: (person, { given }) => ({ commands: person.commands(text(given, 'channel')) }),
  slash: async (person, { given }) => ({
    exchange: await person.slash(text(given, 'channel'), text(given, 'command'), decodedAll(record(given, 'options'))),
  }),
  async type(person, { given }) {
    const focused = optionalText(given, 'focused');
    return {
      choices: await person.type(text(given, 'channel'), text(given, 'command'), record(given, 'options'), focused),
    };
  },
  press: async (person, { given }) => ({ exchange: await person.press(text(given, 'message'), text(given, 'button')) }),
  select: async (person, { given }) => ({
    exchange: await person.select(text(given, 'message'), text(given, 'menu'), list(given, 'values')),
  }),
  submit: async (person, { given }) => ({
    exchange: await person.submit(record(given, 'form') as unknown as Modal, decodedAll(record(given, 'values'))),
  }),
  menu: async (person, { given }) => ({
    exchange: await person.menu(text(given, 'channel'), text(given, 'name'), text(given, 'target')),
  }),
  forge: async (person, { given }) => ({
    exchange: await person.forge(text(given, 'channel'), record(given, 'raw') as unknown as Forged),
  }),
  say(person, { given }) {
    const replyTo = optionalText(given, 'replyTo');
    const extra = { files: uploads(given), ...(replyTo === undefined ? {} : { replyTo }) };
    return { message: person.say(text(given, 'channel'), text(given, 'content'), extra) };
  },
  remove(person, { given }) {
    person.remove(text(given, 'message'));
    return {};
  },
  sees: (person, { given }) => ({ messages: person.sees(text(given, 'channel')) }),
  look: (person, { given }) => ({ message: person.look(text(given, 'message')) ?? null }),
  async waitFor(person, { given }) {
    const wanted = text(given, 'text');
    const timeoutMs = given['timeoutMs'] === undefined ? 3000 : Number(given['timeoutMs']);
    return {
      message: await person.waitFor(
        text(given, 'channel'),
        (message) => inOneLine(message).includes(wanted),
        timeoutMs,
      ),
    };
  },
};

const worldVerbs: Readonly<Record<string, (turn: Turn) => Answer>> = {
  people: ({ discord }) => ({ people: discord.list().map(({ id, name }) => ({ id, name })) }),
  guilds: ({ core, discord }) => ({
    guilds: discord.guilds().map((guild) => ({
      id: guild.id,
      name: guild.name,
      withBot: guild.members.has(discord.botId),
      roles: [...guild.roles.values()].map(wireRole),
      channels: discord.channels(guild.id).map((channel) => wireChannel(core.world, channel)),
      members: [...guild.members.keys()].flatMap((id) => core.world.users.get(id) ?? []).map(wireUser),
    })),
  }),
  addGuild: ({ discord, given }) => {
    const guild = discord.addGuild({
      ...record(given, 'guild'),
      name: text(record(given, 'guild'), 'name'),
    });
    return { guild: { id: guild.id, name: guild.name, botRoleId: guild.botRoleId } };
  },
  addChannel: ({ core, discord, given }) => {
    const spec = { ...record(given, 'channel'), name: text(record(given, 'channel'), 'name') } as NewChannel;
    return { channel: wireChannel(core.world, discord.addChannel(text(given, 'guild'), spec)) };
  },
  removeChannel: ({ discord, given }) => {
    discord.removeChannel(text(given, 'channel'));
    return {};
  },
  addRole: ({ discord, given }) => {
    const permissions = (given['permissions'] ?? []) as PermissionInput;
    const role = discord.addRole(text(given, 'guild'), {
      name: text(given, 'name'),
      permissions,
      mentionable: given['mentionable'] === true,
    });
    return { role: wireRole(role) };
  },
  setBotPermissions: ({ discord, given }) => {
    discord.setBotPermissions(text(given, 'guild'), (given['permissions'] ?? []) as PermissionInput);
    return {};
  },
  removeBot: ({ discord, given }) => {
    discord.removeBot(text(given, 'guild'));
    return {};
  },
  addBot: ({ discord, given }) => {
    discord.addBot(text(given, 'guild'));
    return {};
  },
  registered: ({ discord, given }) => ({ commands: discord.commands(optionalText(given, 'guild')) }),
  calls: ({ discord, given }) => ({ calls: discord.calls().slice(-Number(given['last'] ?? 50)) }),
  sessions: ({ discord }) => ({
    sessions: discord.sessions().map(({ id, intents, shard }) => ({ id, intents, shard })),
  }),
  fault: ({ discord, given }) => {
    startFault(discord, text(given, 'kind'), given);
    return {};
  },
  clock: ({ core }) => ({ nowMs: core.clock.now(), virtual: isVirtual(core.clock) }),
  advance: ({ core, given }) => {
    const ms = Number(given['ms']);
    if (!isVirtual(core.clock)) throw new Error('The clock is the real one: it cannot be moved.');
    if (!(ms >= 0)) throw new Error('"ms" has to be a number of milliseconds, 0 or more.');
    core.clock.advance(ms);
    return { nowMs: core.clock.now() };
  },
};

function startFault({ faults }: LocalDiscord, kind: string, given: Arguments): void {
  const route = optionalText(given, 'route');
  const number = (name: string): number | undefined => (given[name] === undefined ? undefined : Number(given[name]));
  const times = number('times');
  const where = { ...(route === undefined ? {} : { route }), ...(times === undefined ? {} : { times }) };
  const retryAfterMs = number('retryAfterMs');
  const status = number('status');
  const kinds: Readonly<Record<string, () => void>> = {
    rateLimit: () =>
      faults.rateLimit({
        ...where,
        isGlobal: given['global'] === true,
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      }),
    serverError: () => faults.serverError({ ...where, ...(status === undefined ? {} : { status }) }),
    hangUp: () => faults.hangUp(where),
    delay: () => faults.delay({ ...where, delayMs: number('delayMs') ?? 1000 }),
    dropSocket: () => faults.dropSocket(),
    reconnect: () => faults.reconnect(),
    invalidSession: () => faults.invalidSession(given['resumable'] === true),
    forgetSessions: () => faults.forgetSessions(),
    muteHeartbeats: () => faults.muteHeartbeats(given['on'] !== false),
    clear: () => faults.clear(),
  };
  const start = kinds[kind];
  if (!start) throw new Error(`There is no fault "${kind}". There are: ${Object.keys(kinds).join(', ')}.`);
  start();
}
