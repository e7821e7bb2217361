import { randomUUID } from 'node:crypto';
import { isVirtual } from './clock.ts';
import type { Gateway } from './gateway.ts';
import { integrationOwners, interactionPayload } from './interaction-payload.ts';
import type { InteractionKind, ModalBody } from './rules/callbacks.ts';
import type { FieldErrors, Refusal } from './rules/refusal.ts';
import { wireUser } from './world/payloads.ts';
import type { Channel, UserRecord } from './world/state.ts';
import type { Ground } from './world/world.ts';
import type { Choice, Message } from './wire.ts';

const firstResponseMs = 3000;
const tokenLifeMs = 15 * 60 * 1000;
const notResponding = 'The application did not respond';
/** Interactions remembered; the oldest go first, so that a load run does not fill the memory. */
const recordsKept = 20_000;
/** What an app may follow up with where it is only through the person's own install. */
const followUpsOfUserInstall = 5;

/** A form as a person sees it. */
export interface Modal extends ModalBody {
  /** The interaction that was answered with this form. */
  readonly interactionId: string;
  readonly channelId: string;
  /** The message whose component opened it. */
  readonly messageId: string | null;
}

export type ExchangeState = 'answered' | 'deferred' | 'updated' | 'deferred-update' | 'choices' | 'modal' | 'failed';

/** What came of an interaction: the bot's first response, or the lack of one. */
export interface Exchange {
  readonly interactionId: string;
  readonly state: ExchangeState;
  /** The reply, the "is thinking" message, or the message that was updated. */
  readonly message?: Message;
  readonly modal?: Modal;
  readonly choices?: readonly Choice[];
  /** Whether only the person who acted sees the answer. */
  readonly private: boolean;
  /** What the person reads when it failed. */
  readonly error?: string;
  /** Bodies of the bot that were refused for this interaction so far; it grows. */
  readonly refusals: readonly Refused[];
}

export interface Refused {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors?: FieldErrors;
}

export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  /** Discord's number for the kind. */
  readonly type: number;
  readonly user: UserRecord;
  readonly channel: Channel;
  readonly source: Message | null;
  /** 20 for a slash command's reply, 23 for a context menu's, else 0. */
  readonly replyType: number;
  readonly createdAtMs: number;
  readonly followUpsAtMost: number;
  readonly metadata: Record<string, unknown>;
  readonly refusals: Refused[];
  state: 'waiting' | 'answered' | 'failed';
  originalId: string | null;
  followUps: number;
  readonly messageIds: Set<string>;
  settle(outcome: Omit<Exchange, 'interactionId' | 'refusals'>): void;
}

interface NewInteraction {
  readonly kind: InteractionKind;
  readonly user: UserRecord;
  readonly channel: Channel;
  readonly data: unknown;
  readonly source?: Message | null;
  readonly replyType?: number;
}

export interface Interactions {
  open(spec: NewInteraction): Promise<Exchange>;
  byId(id: string): InteractionRecord | undefined;
  byToken(token: string): InteractionRecord | undefined;
  isExpired(record: InteractionRecord): boolean;
  noteRefusal(record: InteractionRecord, refusal: Refusal): void;
  close(): void;
}

const typeOf: Readonly<Record<InteractionKind, number>> = { command: 2, component: 3, autocomplete: 4, modal: 5 };

/** With a clock that stands still the 3 seconds never pass; `realGuardMs` of real time end the wait instead. */
export function createInteractions(ground: Ground, gateway: Gateway, realGuardMs: number): Interactions {
  const byId = new Map<string, InteractionRecord>();
  const idOfToken = new Map<string, string>();

  const remember = (record: InteractionRecord): void => {
    byId.set(record.id, record);
    idOfToken.set(record.token, record.id);
    if (byId.size <= recordsKept) return;
    const oldest = byId.values().next();
    if (oldest.done) return;
    byId.delete(oldest.value.id);
    idOfToken.delete(oldest.value.token);
  };

  return {
    open(spec) {
      return new Promise((resolve) => {
        const record = newRecord({ ...ground, realGuardMs }, spec, resolve);
        remember(record);
        if (!gateway.isAnyoneThere()) {
          record.state = 'failed';
          record.settle(failed(`${notResponding} (no bot is connected)`));
          return;
        }
        const { id, token, type, user, channel, source } = record;
        const payload = interactionPayload(ground.world, {
          id,
          token,
          type,
          user,
          channel,
          data: spec.data,
          message: source,
        });
        gateway.dispatch({ name: 'INTERACTION_CREATE', data: () => payload, guildId: channel.guildId, intents: 0 });
      });
    },
    byId: (id) => byId.get(id),
    byToken(token) {
      const id = idOfToken.get(token);
      return id === undefined ? undefined : byId.get(id);
    },
    isExpired: (record) => ground.clock.now() - record.createdAtMs >= tokenLifeMs,
    noteRefusal(record, refusal) {
      const { status, code, message, errors } = refusal;
      record.refusals.push(errors ? { status, code, message, errors } : { status, code, message });
    },
    close() {
      for (const record of byId.values()) record.settle(failed('The local Discord was closed'));
      byId.clear();
      idOfToken.clear();
    },
  };
}

/** Long and unguessable, as Discord's are. */
function newToken(id: string): string {
  return Buffer.from(`interaction:${id}:${randomUUID()}${randomUUID()}`).toString('base64url');
}

function failed(error: string): Omit<Exchange, 'interactionId' | 'refusals'> {
  return { state: 'failed', private: true, error };
}

/** "trivia start" from a command's data: its name and the subcommands on the way. */
function commandWords(data: unknown): string {
  const { name, type, options } = data as { name: string; type: number; options?: readonly { type: number }[] };
  const step = type === 1 ? options?.find((option) => option.type <= 2) : undefined;
  return step ? `${name} ${commandWords({ ...step, type: 1 })}` : name;
}

function newRecord(
  ground: Ground & { realGuardMs: number },
  spec: NewInteraction,
  resolve: (exchange: Exchange) => void,
): InteractionRecord {
  const id = ground.nextId();
  const refusals: Refused[] = [];
  const owners = integrationOwners(ground.world, spec.channel, spec.user);
  const source = spec.source ?? null;
  const metadata: Record<string, unknown> = {
    id,
    type: typeOf[spec.kind],
    user: wireUser(spec.user),
    authorizing_integration_owners: owners,
  };
  if (source) metadata['interacted_message_id'] = source.id;
  if (spec.kind === 'command') metadata['name'] = commandWords(spec.data);
  const record: InteractionRecord = {
    id,
    token: newToken(id),
    kind: spec.kind,
    type: typeOf[spec.kind],
    user: spec.user,
    channel: spec.channel,
    source,
    replyType: spec.replyType ?? 0,
    createdAtMs: ground.clock.now(),
    followUpsAtMost: owners['0'] === undefined ? followUpsOfUserInstall : Number.POSITIVE_INFINITY,
    metadata,
    refusals,
    state: 'waiting',
    originalId: null,
    followUps: 0,
    messageIds: new Set(),
    settle(outcome) {
      stopWaiting();
      resolve({ interactionId: id, refusals, ...outcome });
    },
  };
  const stopWaiting = startWaiting(ground, record);
  return record;
}

/** Ends the wait after 3 seconds of the clock, or, when the clock stands still, after a few real ones. */
function startWaiting(ground: Ground & { realGuardMs: number }, record: InteractionRecord): () => void {
  const cancel = ground.clock.after(firstResponseMs, () => {
    if (record.state !== 'waiting') return;
    record.state = 'failed';
    record.settle(failed(notResponding));
  });
  if (!isVirtual(ground.clock)) return cancel;
  const { realGuardMs } = ground;
  const guard = setTimeout(() => {
    record.settle(failed(`${notResponding} (in ${realGuardMs} ms of real time; the virtual clock stood still)`));
  }, realGuardMs);
  guard.unref();
  return () => {
    cancel();
    clearTimeout(guard);
  };
}
