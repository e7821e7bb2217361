import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import { frameText } from './frame-text.ts';
import type { GatewayFaults } from './faults.ts';
import type { World } from './world/state.ts';
import { wireUser } from './world/payloads.ts';

export const intentBits = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildMessageTyping: 1 << 11,
  directMessages: 1 << 12,
  directMessageTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;

const privilegedIntents = intentBits.guildMembers | intentBits.guildPresences | intentBits.messageContent;
const knownIntents = 2 ** 26 - 1;
/** Events kept for a replay; a bot that missed more has to identify anew. */
const eventsKept = 5000;
const sessionsKept = 64;

export interface GatewaySession {
  readonly id: string;
  readonly intents: number;
  /** [this shard, number of shards] */
  readonly shard: readonly [number, number];
}

interface Session extends GatewaySession {
  sequence: number;
  events: { sequence: number; text: string }[];
  socket: WebSocket | null;
}

export interface GatewayEvent {
  readonly name: string;
  /** Made only when some session wants it. */
  readonly data: () => unknown;
  readonly guildId: string | null;
  /** At least one of these has to be asked for; 0 = sent always. */
  readonly intents: number;
}

export interface Gateway {
  accept(socket: WebSocket): void;
  dispatch(event: GatewayEvent): void;
  /** Whether a bot is connected, or away for a moment with a session that can be resumed. */
  isAnyoneThere(): boolean;
  sessions(): readonly GatewaySession[];
  readonly faults: GatewayFaults;
  close(): void;
}

export interface GatewaySettings {
  readonly world: World;
  readonly token: string;
  /** 'ws://127.0.0.1:PORT/gateway' */
  readonly url: () => string;
  readonly heartbeatMs: number;
  readonly allowPrivilegedIntents: boolean;
  /** What a session gets after READY, such as its guilds. */
  readonly afterReady: (session: GatewaySession, send: (name: string, data: unknown) => void) => void;
}

type Frame = { op: number; d: unknown };

export function createGateway(settings: GatewaySettings): Gateway {
  const sessions = new Map<string, Session>();
  const sockets = new Set<WebSocket>();
  let isMuted = false;

  const push = (session: Session, name: string, dataText: string): void => {
    const sequence = ++session.sequence;
    const text = `{"t":${JSON.stringify(name)},"s":${sequence},"op":0,"d":${dataText}}`;
    session.events.push({ sequence, text });
    if (session.events.length > 2 * eventsKept) session.events = session.events.slice(-eventsKept);
    session.socket?.send(text);
  };

  const identify = (socket: WebSocket, data: unknown): Session | undefined => {
    const wish = readIdentify(data);
    const problem = identifyProblem(wish, settings);
    if (problem) {
      socket.close(problem[0], problem[1]);
      return undefined;
    }
    const id = randomBytes(16).toString('hex');
    const session: Session = { id, intents: wish.intents, shard: wish.shard, sequence: 0, events: [], socket };
    sessions.set(id, session);
    for (const [oldId, old] of sessions) {
      if (sessions.size <= sessionsKept) break;
      if (old.socket === null) sessions.delete(oldId);
    }
    push(session, 'READY', JSON.stringify(readyData(settings, session)));
    settings.afterReady(session, (name, extra) => push(session, name, JSON.stringify(extra)));
    return session;
  };

  const resume = (socket: WebSocket, data: unknown): Session | undefined => {
    const { token, session_id: id, seq } = (data ?? {}) as { token?: string; session_id?: string; seq?: number };
    if (token !== settings.token) {
      socket.close(4004, 'Authentication failed.');
      return undefined;
    }
    const session = id === undefined ? undefined : sessions.get(id);
    const isKnown = session !== undefined && typeof seq === 'number' && seq <= session.sequence;
    const oldest = session?.events[0]?.sequence ?? 1;
    if (!isKnown || seq + 1 < oldest) {
      send(socket, 9, false);
      return undefined;
    }
    session.socket?.terminate();
    session.socket = socket;
    for (const event of session.events) if (event.sequence > seq) socket.send(event.text);
    push(session, 'RESUMED', '{"_trace":[]}');
    return session;
  };

  const handle = (socket: WebSocket, session: Session | undefined, frame: Frame): Session | undefined => {
    switch (frame.op) {
      case 1:
        if (!isMuted) send(socket, 11, undefined);
        return session;
      case 2:
        if (session) socket.close(4005, 'Already authenticated.');
        return session ?? identify(socket, frame.d);
      case 6:
        return resume(socket, frame.d) ?? session;
      case 3:
      case 4:
      case 8:
        if (!session) socket.close(4003, 'Not authenticated.');
        return session;
      default:
        socket.close(4001, 'Unknown opcode.');
        return session;
    }
  };

  const live = (): Session[] => [...sessions.values()].filter((session) => session.socket !== null);

  return {
    accept(socket) {
      let session: Session | undefined;
      sockets.add(socket);
      send(socket, 10, { heartbeat_interval: settings.heartbeatMs, _trace: [] });
      socket.on('message', (raw) => {
        const frame = readFrame(frameText(raw));
        if (frame) session = handle(socket, session, frame);
        else socket.close(4002, 'Error while decoding payload.');
      });
      socket.on('error', () => socket.terminate());
      socket.on('close', (code) => {
        sockets.delete(socket);
        if (session?.socket !== socket) return;
        session.socket = null;
        // A normal goodbye ends the session; anything else leaves it open to RESUME.
        if (code === 1000 || code === 1001) sessions.delete(session.id);
      });
    },
    dispatch({ name, data, guildId, intents }) {
      let text: string | undefined;
      for (const session of sessions.values()) {
        if (intents !== 0 && (session.intents & intents) === 0) continue;
        if (!isOnShard(session, guildId)) continue;
        text ??= JSON.stringify(data());
        push(session, name, text);
      }
    },
    isAnyoneThere: () => sessions.size > 0,
    sessions: () => [...sessions.values()],
    faults: {
      dropSocket: () => live().forEach((session) => session.socket?.terminate()),
      reconnect: () => live().forEach((session) => session.socket && send(session.socket, 7, null)),
      invalidSession(resumable = false) {
        for (const session of live()) {
          if (!resumable) sessions.delete(session.id);
          if (session.socket) send(session.socket, 9, resumable);
        }
      },
      forgetSessions: () => sessions.clear(),
      muteHeartbeats(muted) {
        isMuted = muted;
      },
    },
    close() {
      sessions.clear();
      for (const socket of sockets) socket.terminate();
    },
  };
}

function send(socket: WebSocket, op: number, data: unknown): void {
  socket.send(JSON.stringify({ t: null, s: null, op, d: data }));
}

function readFrame(text: string): Frame | undefined {
  try {
    const frame: unknown = JSON.parse(text);
    if (typeof frame !== 'object' || frame === null || !('op' in frame) || typeof frame.op !== 'number')
      return undefined;
    return { op: frame.op, d: 'd' in frame ? frame.d : undefined };
  } catch {
    return undefined;
  }
}

interface Identify {
  token: string;
  intents: number;
  shard: readonly [number, number];
}

function readIdentify(data: unknown): Identify {
  const wish = (data ?? {}) as { token?: unknown; intents?: unknown; shard?: unknown };
  const [index, count] = Array.isArray(wish.shard) ? (wish.shard as unknown[]) : [0, 1];
  return {
    token: typeof wish.token === 'string' ? wish.token.replace(/^Bot\s+/, '') : '',
    intents: typeof wish.intents === 'number' ? wish.intents : Number.NaN,
    shard: [Number(index), Number(count)],
  };
}

function identifyProblem(wish: Identify, settings: GatewaySettings): [number, string] | undefined {
  if (wish.token !== settings.token) return [4004, 'Authentication failed.'];
  const [index, count] = wish.shard;
  if (!Number.isInteger(index) || !Number.isInteger(count) || index < 0 || index >= count)
    return [4010, 'Invalid shard.'];
  if (!Number.isInteger(wish.intents) || wish.intents < 0 || wish.intents > knownIntents)
    return [4013, 'Invalid intent(s).'];
  if (!settings.allowPrivilegedIntents && (wish.intents & privilegedIntents) !== 0)
    return [4014, 'Disallowed intent(s).'];
  return undefined;
}

/** Discord's rule: a guild belongs to shard (id >> 22) % count; direct messages to shard 0. */
export function isOnShard(session: GatewaySession, guildId: string | null): boolean {
  const [index, count] = session.shard;
  if (count === 1) return true;
  return index === (guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
}

function readyData(settings: GatewaySettings, session: Session): unknown {
  const { world } = settings;
  const hasGuilds = (session.intents & intentBits.guilds) !== 0;
  const mine = [...world.guilds.values()].filter(
    (guild) => guild.members.has(world.bot.id) && isOnShard(session, guild.id),
  );
  return {
    v: 10,
    user: { ...wireUser(world.bot), bot: true, email: null, verified: true, mfa_enabled: false, flags: 0 },
    guilds: hasGuilds ? mine.map((guild) => ({ id: guild.id, unavailable: true })) : [],
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: settings.url(),
    shard: session.shard,
    application: { id: world.application.id, flags: 0 },
    private_channels: [],
    presences: [],
    relationships: [],
    user_settings: {},
    _trace: [],
  };
}
