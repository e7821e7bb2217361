import type { IncomingFile } from '../attachments.ts';
import type { Core } from '../core.ts';
import { wireChannel, wireMember, wireMessage, wireRole, wireUser } from '../world/payloads.ts';
import type { Channel } from '../world/state.ts';
import { permissionsIn } from '../world/world.ts';
import type { Message } from '../wire.ts';

/** A file that a person uploads. */
export interface Upload {
  name: string;
  content: string | Uint8Array;
  contentType?: string;
}

/** The `resolved` part of interaction data, filled as ids turn up in it. */
export interface Resolved {
  user(given: unknown): string;
  role(given: unknown): string;
  channel(given: unknown): string;
  mentionable(given: unknown): string;
  message(message: Message): string;
  upload(given: unknown): string;
  /** Undefined when nothing was resolved. */
  data(): Record<string, Record<string, unknown>> | undefined;
}

export function createResolved(core: Core, place: Channel): Resolved {
  const found: Record<string, Record<string, unknown>> = {};
  const put = (kind: string, id: string, value: unknown): string => {
    (found[kind] ??= {})[id] = value;
    return id;
  };
  const guild = place.guildId === null ? undefined : core.world.guilds.get(place.guildId);

  const user = (given: unknown): string => {
    const wanted = idOf(given);
    const record =
      core.world.users.get(wanted) ?? [...core.world.users.values()].find((entry) => entry.global_name === wanted);
    if (!record) throw new Error(`There is no person "${wanted}".`);
    const member = guild?.members.get(record.id);
    if (member) {
      put('members', record.id, {
        ...wireMember(member),
        permissions: String(permissionsIn(core.world, place, record.id)),
      });
    }
    return put('users', record.id, wireUser(record));
  };
  const role = (given: unknown): string => {
    const wanted = idOf(given);
    const record =
      guild?.roles.get(wanted) ?? [...(guild?.roles.values() ?? [])].find((entry) => entry.name === wanted);
    if (!record) throw new Error(`There is no role "${wanted}" here.`);
    return put('roles', record.id, wireRole(record));
  };

  return {
    user,
    role,
    channel(given) {
      const wanted = idOf(given);
      const record =
        core.world.channels.get(wanted) ??
        [...core.world.channels.values()].find((entry) => entry.guildId === place.guildId && entry.name === wanted);
      if (!record) throw new Error(`There is no channel "${wanted}" here.`);
      return put('channels', record.id, wireChannel(core.world, record));
    },
    mentionable: (given) => (guild?.roles.has(idOf(given)) ? role(given) : user(given)),
    message: (message) => put('messages', message.id, wireMessage(core.world, message)),
    upload(given) {
      const attachment = core.files.add(toFile(given), { channelId: place.id, ephemeral: true });
      return put('attachments', attachment.id, attachment);
    },
    data: () => (Object.keys(found).length > 0 ? found : undefined),
  };
}

/** An id from an id, a name, or an object that has one (a person, a role, a channel). */
function idOf(given: unknown): string {
  if (typeof given === 'string') return given;
  if (typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string') return given.id;
  throw new Error(`This is neither an id nor a name: ${JSON.stringify(given)}.`);
}

export function toFile(given: unknown): IncomingFile {
  const upload = given as Partial<Upload> | null;
  if (!upload || typeof upload.name !== 'string' || upload.content === undefined) {
    throw new Error('A file is given as { name, content, contentType }.');
  }
  const bytes = typeof upload.content === 'string' ? new TextEncoder().encode(upload.content) : upload.content;
  return { index: 0, name: upload.name, contentType: upload.contentType ?? guessType(upload.name), bytes };
}

const typesByEnding: Readonly<Record<string, string>> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  jpg: 'image/jpeg',
};

function guessType(name: string): string {
  return typesByEnding[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}
