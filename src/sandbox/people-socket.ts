import type { WebSocket } from 'ws';
import type { Core } from './core.ts';
import type { LocalDiscord } from './face.ts';
import { frameText } from './frame-text.ts';
import { carryOut } from './people-verbs.ts';
import { isSeenBy } from './people/sight.ts';
import type { Person } from './people/person.ts';
import { wireChannel, wireMember } from './world/payloads.ts';
import type { Happening } from './world/happenings.ts';
import { has, permissionsIn } from './world/world.ts';

/** One program's line to the people: JSON requests in, replies and what its people see out. */
export function servePeople(core: Core, discord: LocalDiscord, socket: WebSocket): void {
  const watched = new Map<string, Person>();
  const send = (value: unknown): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(value));
  };
  const stop = core.bus.listen((happening) => {
    const push = pushOf(core, happening, watched);
    if (push) send(push);
  });
  socket.on('close', stop);
  socket.on('error', () => socket.terminate());
  socket.on('message', (raw) => {
    const request = readRequest(frameText(raw));
    if (!request) {
      send({ id: null, ok: false, error: 'A request is a JSON object with "id" and "do".' });
      return;
    }
    void reply(core, { discord, watched }, request).then(send);
  });
  send({ event: 'hello', applicationId: discord.applicationId, botId: discord.botId });
}

interface Request {
  id: unknown;
  do: string;
  [argument: string]: unknown;
}

function readRequest(text: string): Request | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isRequest = typeof value === 'object' && value !== null && 'do' in value && typeof value.do === 'string';
    return isRequest ? ({ id: null, ...value } as Request) : undefined;
  } catch {
    return undefined;
  }
}

async function reply(
  core: Core,
  line: { discord: LocalDiscord; watched: Map<string, Person> },
  request: Request,
): Promise<unknown> {
  const { id } = request;
  try {
    return { id, ok: true, ...(await carryOut(core, line, request)) };
  } catch (error) {
    return { id, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

/** What a happening looks like to those on the line; nothing when none of them sees it. */
function pushOf(core: Core, happening: Happening, watched: Map<string, Person>): unknown {
  const readers = (isFor: (person: Person) => boolean): string[] =>
    [...watched.values()].filter(isFor).map((person) => person.name);
  switch (happening.kind) {
    case 'message':
    case 'edit':
    case 'delete': {
      const { kind, message } = happening;
      const names = readers((person) => isSeenBy(core.world, person.id, message));
      return names.length > 0 ? { event: kind, channel: message.channel_id, for: names, message } : undefined;
    }
    case 'channel': {
      const { channel, change } = happening;
      const isOpen = (person: Person): boolean => has(permissionsIn(core.world, channel, person.id), 'ViewChannel');
      const names = readers(isOpen);
      if (names.length === 0) return undefined;
      return { event: 'channel', change, for: names, channel: wireChannel(core.world, channel) };
    }
    case 'guild':
      return { event: 'guild', change: happening.change, guild: happening.guild.id };
    case 'member': {
      const { guild, member, change } = happening;
      return { event: 'member', change, guild: guild.id, user: member.userId, member: wireMember(member) };
    }
    case 'role':
      return { event: 'role', change: happening.change, guild: happening.guild.id, role: happening.role };
    case 'commands':
      return { event: 'commands', guild: happening.guildId };
    case 'typing':
      return { event: 'typing', channel: happening.channelId, user: happening.userId };
  }
}
