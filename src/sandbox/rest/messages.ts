import type { Core } from '../core.ts';
import { checkMessage, normaliseMessage } from '../rules/messages.ts';
import { invalidForm, refuse } from '../rules/refusal.ts';
import { checkSchema } from '../rules/schema.ts';
import type { MessageBody } from '../world/messages.ts';
import { deleteMessage, editMessage, postMessage, setMessageFlags } from '../world/messages.ts';
import { wireChannel, wireMessage } from '../world/payloads.ts';
import type { PermissionName } from '../world/permissions.ts';
import type { Channel } from '../world/state.ts';
import { addThread, has, permissionsIn } from '../world/world.ts';
import { channelTypes, isThreadType, messageFlags } from '../wire.ts';
import type { Message } from '../wire.ts';
import { snowflakeTime } from '../snowflake.ts';
import { fileNames, filesAfterEdit, hostFiles } from './files.ts';
import { count, noContent, ok, param, route } from './route.ts';
import type { ApiCall, Route } from './route.ts';

/** The channel of the path, if the bot sees it. */
export function seenChannel(core: Core, call: ApiCall): Channel {
  const channel = core.world.channels.get(param(call, 'channel'));
  if (!channel) throw refuse('unknownChannel');
  if (!has(permissionsIn(core.world, channel, core.world.bot.id), 'ViewChannel')) throw refuse('missingAccess');
  return channel;
}

export function need(core: Core, channel: Channel, name: PermissionName): void {
  if (!has(permissionsIn(core.world, channel, core.world.bot.id), name)) throw refuse('missingPermissions');
}

/** A message that REST can see: private replies are reached only through their interaction. */
function seenMessage(channel: Channel, call: ApiCall): Message {
  const message = channel.messages.get(param(call, 'message'));
  if (!message || message.visibleTo !== null) throw refuse('unknownMessage');
  return message;
}

function needRightToPost(core: Core, channel: Channel, body: MessageBody, hasFiles: boolean): void {
  if (channel.type === channelTypes.category || channel.type === channelTypes.forum) throw refuse('wrongChannelType');
  need(core, channel, isThreadType(channel.type) ? 'SendMessagesInThreads' : 'SendMessages');
  if (hasFiles) need(core, channel, 'AttachFiles');
  if (body.embeds?.length) need(core, channel, 'EmbedLinks');
  if (channel.thread?.locked) throw refuse('threadArchived');
  if (channel.type !== channelTypes.dm) return;
  const other = channel.recipients.find((id) => id !== core.world.bot.id);
  if (other !== undefined && core.world.users.get(other)?.closedDms) throw refuse('cannotMessageUser');
}

const flagsOnCreate = messageFlags.suppressEmbeds | messageFlags.suppressNotifications | messageFlags.componentsV2;

function create(core: Core, call: ApiCall) {
  const channel = seenChannel(core, call);
  const body = normaliseMessage(call.json);
  needRightToPost(core, channel, body, call.files.length > 0);
  if (core.checkBodies) checkMessage(body, body, { schema: 'message', fileNames: fileNames(call.files) });
  const sent = alreadySent(core, channel, body);
  if (sent) return ok(wireMessage(core.world, sent));
  const replyTo = repliedMessage(channel, body);
  const files = hostFiles(core, call.files, { channelId: channel.id, body });
  if (channel.thread?.archived) channel.thread.archived = false;
  const flags = (body.flags ?? 0) & flagsOnCreate;
  const message = postMessage(core, { channel, authorId: core.world.bot.id, body, files, flags, replyTo });
  return ok(wireMessage(core.world, message));
}

/** How long a nonce is remembered: Discord says "the past few minutes". */
const nonceKeptMs = 5 * 60_000;

/** With `enforce_nonce`, the message that the bot has posted under the same nonce: no second one is made. */
function alreadySent(core: Core, channel: Channel, { nonce, enforce_nonce }: MessageBody): Message | null {
  if (enforce_nonce !== true || nonce === undefined || nonce === null) return null;
  const sinceMs = core.clock.now() - nonceKeptMs;
  const isSame = (message: Message): boolean =>
    message.author.id === core.world.bot.id && message.nonce === nonce && snowflakeTime(message.id) >= sinceMs;
  return [...channel.messages.values()].findLast(isSame) ?? null;
}

function repliedMessage(channel: Channel, body: MessageBody): Message | null {
  const reference = body.message_reference;
  if (!reference) return null;
  const message = channel.messages.get(reference.message_id);
  if (message && message.visibleTo === null) return message;
  if (reference.fail_if_not_exists === false) return null;
  throw invalidForm([
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

function edit(core: Core, call: ApiCall) {
  const channel = seenChannel(core, call);
  const message = seenMessage(channel, call);
  if (message.author.id !== core.world.bot.id) throw refuse('cannotEditOthers');
  const body = normaliseMessage(call.json);
  if (call.files.length > 0) need(core, channel, 'AttachFiles');
  if (core.checkBodies)
    checkMessage(body, body, { schema: 'messageEdit', fileNames: fileNames(call.files), before: message });
  const edited = editMessage(core, message, body, filesAfterEdit(core, message, body, call.files));
  return ok(wireMessage(core.world, edited));
}

function remove(core: Core, call: ApiCall) {
  const channel = seenChannel(core, call);
  const message = seenMessage(channel, call);
  if (message.author.id !== core.world.bot.id) need(core, channel, 'ManageMessages');
  deleteMessage(core, message);
  return noContent;
}

function removeSeveral(core: Core, call: ApiCall) {
  const channel = seenChannel(core, call);
  need(core, channel, 'ManageMessages');
  const ids = (call.json as { messages?: unknown } | null)?.messages;
  if (!Array.isArray(ids) || ids.length < 2 || ids.length > 100) {
    throw invalidForm([
      { path: ['messages'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 2 and 100 in length.' },
    ]);
  }
  for (const id of ids as unknown[]) {
    const message = channel.messages.get(String(id));
    if (message && message.visibleTo === null) deleteMessage(core, message);
  }
  return noContent;
}

function list(core: Core, call: ApiCall) {
  const channel = seenChannel(core, call);
  if (!has(permissionsIn(core.world, channel, core.world.bot.id), 'ReadMessageHistory')) return ok([]);
  const limit = count(call.query, 'limit', 50, 100);
  const bound = (name: string): bigint | undefined => {
    const text = call.query.get(name);
    return text !== null && /^\d+$/.test(text) ? BigInt(text) : undefined;
  };
  const before = bound('before');
  const after = bound('after');
  const open = [...channel.messages.values()].filter((message) => message.visibleTo === null);
  const fitting = open.filter(
    ({ id }) => (before === undefined || BigInt(id) < before) && (after === undefined || BigInt(id) > after),
  );
  const page = after === undefined ? fitting.slice(-limit) : fitting.slice(0, limit);
  return ok(page.reverse().map((message) => wireMessage(core.world, message)));
}

function startThread(core: Core, call: ApiCall, message: Message | null) {
  const channel = seenChannel(core, call);
  if (channel.type !== channelTypes.text && channel.type !== channelTypes.announcement)
    throw refuse('wrongChannelType');
  const body = (call.json ?? {}) as { name?: string; type?: number; auto_archive_duration?: number };
  const type = message ? channelTypes.publicThread : (body.type ?? channelTypes.privateThread);
  need(core, channel, type === channelTypes.privateThread ? 'CreatePrivateThreads' : 'CreatePublicThreads');
  const errors = core.checkBodies ? checkSchema(message ? 'threadFromMessage' : 'thread', body) : [];
  if (errors.length > 0) throw invalidForm(errors);
  if (message && core.world.channels.has(message.id)) throw refuse('threadExists');
  const thread = addThread(core, channel, {
    ...(message ? { id: message.id } : {}),
    name: body.name ?? '',
    type,
    ownerId: core.world.bot.id,
    autoArchiveMinutes: body.auto_archive_duration ?? 4320,
  });
  if (message) setMessageFlags(core, message, message.flags | messageFlags.hasThread);
  return ok(wireChannel(core.world, thread), 201);
}

export const messageRoutes: readonly Route[] = [
  route('POST /channels/:channel/messages', create),
  route('GET /channels/:channel/messages', list),
  route('POST /channels/:channel/messages/bulk-delete', removeSeveral),
  route('GET /channels/:channel/messages/:message', (core, call) =>
    ok(wireMessage(core.world, seenMessage(seenChannel(core, call), call))),
  ),
  route('PATCH /channels/:channel/messages/:message', edit),
  route('DELETE /channels/:channel/messages/:message', remove),
  route('POST /channels/:channel/messages/:message/threads', (core, call) =>
    startThread(core, call, seenMessage(seenChannel(core, call), call)),
  ),
  route('POST /channels/:channel/threads', (core, call) => startThread(core, call, null)),
];
