import type { Core } from '../core.ts';
import type { InteractionRecord } from '../interactions.ts';
import { readCallback } from '../rules/callbacks.ts';
import type { Callback } from '../rules/callbacks.ts';
import { checkMessage, normaliseMessage } from '../rules/messages.ts';
import { refuse, Refusal } from '../rules/refusal.ts';
import type { MessageBody } from '../world/messages.ts';
import { deleteMessage, editMessage, postMessage } from '../world/messages.ts';
import { wireMessage } from '../world/payloads.ts';
import { messageFlags } from '../wire.ts';
import type { Message } from '../wire.ts';
import { fileNames, filesAfterEdit, hostFiles } from './files.ts';
import { noContent, ok, openRoute, param } from './route.ts';
import type { ApiCall, ApiReply, Route } from './route.ts';

const flagsOnReply =
  messageFlags.suppressEmbeds | messageFlags.ephemeral | messageFlags.suppressNotifications | messageFlags.componentsV2;

/** Runs a step for an interaction and notes on it what Discord refused, so that a test sees why no answer came. */
function noting(core: Core, record: InteractionRecord, step: () => ApiReply): ApiReply {
  try {
    return step();
  } catch (error) {
    if (error instanceof Refusal) core.interactions.noteRefusal(record, error);
    throw error;
  }
}

function callback(core: Core, call: ApiCall): ApiReply {
  const record = core.interactions.byId(param(call, 'interaction'));
  if (!record || record.token !== param(call, 'token')) throw refuse('unknownInteraction');
  return noting(core, record, () => {
    if (record.state === 'answered') throw refuse('alreadyAnswered');
    if (record.state === 'failed') throw refuse('unknownInteraction');
    const answer = readCallback(call.json, {
      kind: record.kind,
      hasMessage: record.source !== null,
      fileNames: fileNames(call.files),
      checkBodies: core.checkBodies,
    });
    const message = carryOut(core, record, answer, call);
    if (call.query.get('with_response') !== 'true') return noContent;
    return ok(callbackResponse(core, record, answer, message));
  });
}

function carryOut(core: Core, record: InteractionRecord, answer: Callback, call: ApiCall): Message | null {
  switch (answer.kind) {
    case 'choices':
      record.state = 'answered';
      record.settle({ state: 'choices', choices: answer.choices, private: true });
      return null;
    case 'modal': {
      record.state = 'answered';
      const place = { interactionId: record.id, channelId: record.channel.id, messageId: record.source?.id ?? null };
      record.settle({ state: 'modal', modal: { ...answer.modal, ...place }, private: true });
      return null;
    }
    case 'defer-update': {
      record.state = 'answered';
      const message = useSource(core, record);
      record.settle({ state: 'deferred-update', message, private: message.visibleTo !== null });
      return message;
    }
    case 'update': {
      const source = useSource(core, record);
      const message = editMessage(core, source, answer.body, filesAfterEdit(core, source, answer.body, call.files));
      record.state = 'answered';
      record.settle({ state: 'updated', message, private: message.visibleTo !== null });
      return message;
    }
    case 'message':
    case 'defer': {
      const isDeferred = answer.kind === 'defer';
      const flags = ((answer.body.flags ?? 0) & flagsOnReply) | (isDeferred ? messageFlags.loading : 0);
      const message = post(core, record, { body: isDeferred ? {} : answer.body, flags, call, type: record.replyType });
      record.originalId = message.id;
      record.state = 'answered';
      record.settle({ state: isDeferred ? 'deferred' : 'answered', message, private: message.visibleTo !== null });
      return message;
    }
  }
}

function useSource(core: Core, record: InteractionRecord): Message {
  const message = record.source
    ? core.world.channels.get(record.channel.id)?.messages.get(record.source.id)
    : undefined;
  if (!message) throw refuse('unknownMessage');
  record.originalId = message.id;
  record.messageIds.add(message.id);
  return message;
}

function post(
  core: Core,
  record: InteractionRecord,
  spec: { body: MessageBody; flags: number; call: ApiCall; type: number },
): Message {
  const channel = core.world.channels.get(record.channel.id);
  if (!channel) throw refuse('unknownChannel');
  const isPrivate = (spec.flags & messageFlags.ephemeral) !== 0;
  const { id: applicationId } = core.world.application;
  const files = hostFiles(core, spec.call.files, { channelId: channel.id, body: spec.body, ephemeral: isPrivate });
  const message = postMessage(core, {
    channel,
    authorId: core.world.bot.id,
    body: spec.body,
    files,
    flags: spec.flags,
    type: spec.type,
    visibleTo: isPrivate ? record.user.id : null,
    applicationId,
    webhookId: applicationId,
    interactionMetadata: record.metadata,
  });
  record.messageIds.add(message.id);
  return message;
}

function callbackResponse(core: Core, record: InteractionRecord, answer: Callback, message: Message | null): unknown {
  const types = { message: 4, defer: 5, 'defer-update': 6, update: 7, choices: 8, modal: 9 } as const;
  const type = types[answer.kind];
  const interaction: Record<string, unknown> = { id: record.id, type: record.type };
  if (!message) return { interaction, resource: { type } };
  interaction['response_message_id'] = message.id;
  interaction['response_message_loading'] = (message.flags & messageFlags.loading) !== 0;
  interaction['response_message_ephemeral'] = message.visibleTo !== null;
  const showsMessage = answer.kind === 'message' || answer.kind === 'update' || answer.kind === 'defer';
  return { interaction, resource: showsMessage ? { type, message: wireMessage(core.world, message) } : { type } };
}

/** The interaction behind a webhook path, once it was answered and for 15 minutes. */
function answeredRecord(core: Core, call: ApiCall): InteractionRecord {
  if (param(call, 'application') !== core.world.application.id) throw refuse('unknownWebhook');
  const record = core.interactions.byToken(param(call, 'token'));
  if (!record) throw refuse('unknownWebhook');
  if (core.interactions.isExpired(record)) throw refuse('invalidToken');
  if (record.state !== 'answered') throw refuse('unknownWebhook');
  return record;
}

function ownMessage(core: Core, record: InteractionRecord, call: ApiCall): Message {
  const wanted = param(call, 'message');
  const id = wanted === '@original' ? record.originalId : wanted;
  const isOwn = id !== null && record.messageIds.has(id);
  const message = isOwn ? core.world.channels.get(record.channel.id)?.messages.get(id) : undefined;
  if (!message) throw refuse('unknownMessage');
  return message;
}

function followUp(core: Core, call: ApiCall): ApiReply {
  const record = answeredRecord(core, call);
  return noting(core, record, () => {
    const original = record.originalId === null ? undefined : record.channel.messages.get(record.originalId);
    // Discord fills the waiting "is thinking" message with the first follow-up, which keeps that message's privacy.
    if (original && (original.flags & messageFlags.loading) !== 0) return ok(fill(core, original, call));
    const body = normaliseMessage(call.json);
    if (core.checkBodies) checkMessage(body, body, { schema: 'followUp', fileNames: fileNames(call.files) });
    if (record.followUps >= record.followUpsAtMost) throw refuse('tooManyFollowUps');
    record.followUps++;
    const message = post(core, record, { body, flags: (body.flags ?? 0) & flagsOnReply, call, type: 0 });
    return ok(wireMessage(core.world, message));
  });
}

function fill(core: Core, message: Message, call: ApiCall): unknown {
  const body = normaliseMessage(call.json);
  if (core.checkBodies) {
    checkMessage(body, body, { schema: 'followUpEdit', fileNames: fileNames(call.files), before: message });
  }
  return wireMessage(core.world, editMessage(core, message, body, filesAfterEdit(core, message, body, call.files)));
}

export const interactionRoutes: readonly Route[] = [
  openRoute('POST /interactions/:interaction/:token/callback', callback),
  openRoute('POST /webhooks/:application/:token', followUp),
  openRoute('GET /webhooks/:application/:token/messages/:message', (core, call) =>
    ok(wireMessage(core.world, ownMessage(core, answeredRecord(core, call), call))),
  ),
  openRoute('PATCH /webhooks/:application/:token/messages/:message', (core, call) => {
    const record = answeredRecord(core, call);
    return noting(core, record, () => ok(fill(core, ownMessage(core, record, call), call)));
  }),
  openRoute('DELETE /webhooks/:application/:token/messages/:message', (core, call) => {
    const record = answeredRecord(core, call);
    return noting(core, record, () => {
      deleteMessage(core, ownMessage(core, record, call));
      return noContent;
    });
  }),
];
