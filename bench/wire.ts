/**
 * The least of Discord that a client needs to answer interactions: so little that what is measured is the client.
 * Frame in to callback out is timed here, on the other side of the wire, for the bot and for the bare client alike.
 */
import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';

const ids = { application: '100000000000000001', guild: '100000000000000002', channel: '100000000000000003' };
/** Where everything is done unless it is said otherwise. */
export const usualGuildId = ids.guild;
const user = { id: '100000000000000004', username: 'asker', global_name: 'Asker', discriminator: '0', avatar: null };
const botUser = { id: ids.application, username: 'bot', discriminator: '0', avatar: null, bot: true };
const discordEpochMs = 1_420_070_400_000;

type Option = { readonly name: string; readonly type: number } & (
  { readonly value: string | number } | { readonly options: readonly Option[] }
);

export interface SlashData {
  readonly name: string;
  readonly options: readonly Option[];
}

export interface Timing {
  /** Milliseconds from the frame's sending to the callback's arrival. */
  readonly ms: number;
  readonly body: unknown;
}

/** Where, by whom and on what something is done, where it is not the usual place, asker and command. */
export interface Setting {
  readonly channelId?: string;
  readonly guildId?: string;
  readonly userId?: string;
  /** The message that a pressed button stands on. */
  readonly messageId?: string;
}

/** A message that the client posted or edited. */
export interface Posted {
  readonly channelId: string;
  readonly id: string;
  readonly body: { readonly components?: readonly unknown[] };
}

/** A call that a client makes, so long after the first interaction. */
export interface ClientCall {
  readonly afterMs: number;
  readonly method: 'post' | 'patch';
  readonly path: `/${string}`;
  readonly body: unknown;
}

export interface Wire {
  readonly api: string;
  /** Sends one interaction and waits for its callback. */
  ask(data: SlashData, setting?: Setting): Promise<Timing>;
  /** Presses a button by its custom id. */
  press(customId: string, setting: Setting): Promise<Timing>;
  /** Hears of every message that the client posts. */
  onPost(listener: (posted: Posted) => void): void;
  /** Hears of every message that the client edits. */
  onEdit(listener: (edited: Posted) => void): void;
  /** Calls of the client so far, interaction callbacks left out. */
  calls(): number;
  close(): void;
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? null : JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

export async function openWire(): Promise<Wire> {
  const waiting = new Map<string, { sentAt: number; done: (timing: Timing) => void }>();
  const listeners = new Set<(posted: Posted) => void>();
  const editListeners = new Set<(edited: Posted) => void>();
  let calls = 0;
  let serial = 0n;
  const nextId = (): string => {
    serial += 1n;
    return ((BigInt(Date.now() - discordEpochMs) << 22n) + (serial % 4_194_304n)).toString();
  };
  let socket: WebSocket | undefined;
  const port = (): number => (server.address() as AddressInfo).port;

  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?');
    const arrivedAt = performance.now();
    const callback = /\/interactions\/(\d+)\//.exec(path);
    const posting = request.method === 'POST' ? /\/channels\/(\d+)\/messages$/.exec(path)?.[1] : undefined;
    const editing = request.method === 'PATCH' ? /\/channels\/(\d+)\/messages\/(\d+)$/.exec(path) : null;
    const send = (body: unknown): void => {
      if (body === undefined) response.writeHead(204).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    void readBody(request).then((body) => {
      if (callback?.[1] === undefined) calls += 1;
      if (posting !== undefined) {
        const id = nextId();
        send({ id, channel_id: posting });
        for (const listener of listeners) listener({ channelId: posting, id, body: body as Posted['body'] });
      } else if (editing?.[1] !== undefined && editing[2] !== undefined) {
        const [, channelId, id] = editing;
        send({ id, channel_id: channelId });
        for (const listener of editListeners) listener({ channelId, id, body: body as Posted['body'] });
      } else if (callback?.[1] !== undefined) {
        const asked = waiting.get(callback[1]);
        waiting.delete(callback[1]);
        asked?.done({ ms: arrivedAt - asked.sentAt, body });
        send(undefined);
      } else if (path.endsWith('/gateway/bot')) {
        const limit = { total: 1000, remaining: 1000, reset_after: 1000, max_concurrency: 1 };
        send({ url: `ws://127.0.0.1:${port()}`, shards: 1, session_start_limit: limit });
      } else send(request.method === 'PUT' ? body : []);
    });
  });

  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (opened) => {
    socket = opened;
    const send = (op: number, d: unknown, t: string | null = null, s: number | null = null): void =>
      opened.send(JSON.stringify({ op, d, t, s }));
    send(10, { heartbeat_interval: 45_000 });
    opened.on('message', (frame: Buffer) => {
      const { op } = JSON.parse(frame.toString('utf8')) as { op: number };
      if (op === 1) send(11, null);
      if (op !== 2) return;
      const application = { id: ids.application, flags: 0 };
      const resume = `ws://127.0.0.1:${port()}`;
      send(
        0,
        { v: 10, user: botUser, guilds: [], session_id: 's', resume_gateway_url: resume, application },
        'READY',
        1,
      );
    });
  });

  // Else a client that was kept busy may call on a connection that is just being closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  function interact(type: 2 | 3, data: object, setting: Setting): Promise<Timing> {
    const { channelId = ids.channel, guildId = ids.guild, userId = user.id, messageId } = setting;
    const id = nextId();
    const message = messageId === undefined ? {} : { message: { id: messageId, flags: 0, channel_id: channelId } };
    const interaction = {
      id,
      token: `token-${id}`,
      version: 1,
      type,
      application_id: ids.application,
      guild_id: guildId,
      channel_id: channelId,
      channel: { id: channelId, type: 0 },
      member: {
        user: { ...user, id: userId, global_name: `P${userId.slice(-4)}` },
        roles: [],
        permissions: '2147483647',
        joined_at: '2020-01-01T00:00:00Z',
        deaf: false,
        mute: false,
        flags: 0,
      },
      locale: 'en-US',
      guild_locale: 'en-US',
      app_permissions: '562949953421311',
      entitlements: [],
      authorizing_integration_owners: { '0': guildId },
      context: 0,
      data,
      ...message,
    };
    const frame = JSON.stringify({ op: 0, t: 'INTERACTION_CREATE', s: Number(serial) + 1, d: interaction });
    return new Promise((done) => {
      waiting.set(id, { sentAt: performance.now(), done });
      socket?.send(frame);
    });
  }

  return {
    api: `http://127.0.0.1:${port()}/api`,
    ask: (data, setting = {}) => interact(2, { id: '100000000000000009', type: 1, ...data }, setting),
    press: (customId, setting) => interact(3, { custom_id: customId, component_type: 2, id: 1 }, setting),
    onPost: (listener) => void listeners.add(listener),
    onEdit: (listener) => void editListeners.add(listener),
    calls: () => calls,
    close() {
      sockets.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
