import type { Attachment, Component, Embed, Message, Pinged } from '../wire.ts';
import { messageFlags } from '../wire.ts';
import { wireUser } from './payloads.ts';
import type { Channel } from './state.ts';
import { has, permissionsIn } from './world.ts';
import type { Ground } from './world.ts';

/** Older messages of a channel are forgotten, so that a long load run does not fill the memory. */
const messagesKept = 5000;

interface AllowedMentions {
  parse?: readonly string[] | null;
  users?: readonly string[] | null;
  roles?: readonly string[] | null;
  replied_user?: boolean | null;
}

/** The parts of a message body that the bot may send; a field left out of an edit stays as it was. */
export interface MessageBody {
  content?: string | null;
  embeds?: Embed[] | null;
  components?: Component[] | null;
  allowed_mentions?: AllowedMentions | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  flags?: number | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  tts?: boolean | null;
  poll?: Record<string, unknown> | null;
  message_reference?: { message_id: string; channel_id?: string; fail_if_not_exists?: boolean } | null;
}

export interface NewMessage {
  channel: Channel;
  authorId: string;
  body: MessageBody;
  files?: readonly Attachment[];
  flags?: number;
  type?: number;
  visibleTo?: string | null;
  applicationId?: string;
  webhookId?: string;
  interactionMetadata?: Record<string, unknown>;
  replyTo?: Message | null;
}

export function postMessage(ground: Ground, spec: NewMessage): Message {
  const { channel, body } = spec;
  const author = ground.world.users.get(spec.authorId);
  if (!author) throw new Error(`There is no user ${spec.authorId}.`);
  const id = ground.nextId();
  const pinged = whoIsPinged(ground, spec);
  const files = spec.files ?? [];
  const message: Message = {
    id,
    channel_id: channel.id,
    type: spec.type ?? (spec.replyTo ? 19 : 0),
    author: wireUser(author),
    content: body.content ?? '',
    embeds: resolveEmbeds(body.embeds ?? [], files),
    components: numberComponents(body.components ?? [], files),
    attachments: [...files],
    flags: spec.flags ?? 0,
    timestamp: isoTime(ground),
    edited_timestamp: null,
    tts: body.tts ?? false,
    pinned: false,
    mention_everyone: pinged.everyone,
    mentions: pinged.users.flatMap((userId) => ground.world.users.get(userId) ?? []).map(wireUser),
    mention_roles: pinged.roles,
    pinged,
    visibleTo: spec.visibleTo ?? null,
  };
  if (body.nonce !== undefined && body.nonce !== null) message.nonce = body.nonce;
  if (body.poll) message.poll = body.poll;
  if (spec.applicationId !== undefined) message.application_id = spec.applicationId;
  if (spec.webhookId !== undefined) message.webhook_id = spec.webhookId;
  if (spec.interactionMetadata) message.interaction_metadata = spec.interactionMetadata;
  if (spec.replyTo) {
    message.message_reference = { message_id: spec.replyTo.id, channel_id: spec.replyTo.channel_id, type: 0 };
    if (channel.guildId !== null) message.message_reference.guild_id = channel.guildId;
    message.referenced_message = spec.replyTo;
  }
  keep(channel, message);
  ground.bus.emit({ kind: 'message', message });
  return message;
}

/** `files` is the whole list of attachments after the edit, or undefined to leave it. */
export function editMessage(
  ground: Ground,
  message: Message,
  body: MessageBody,
  files: readonly Attachment[] | undefined,
): Message {
  const channel = ground.world.channels.get(message.channel_id);
  const wasLoading = (message.flags & messageFlags.loading) !== 0;
  const attachments = files ? [...files] : message.attachments;
  const changed: Message = {
    ...message,
    attachments,
    edited_timestamp: wasLoading ? null : isoTime(ground),
    flags: editedFlags(message.flags, body.flags),
  };
  if (body.content !== undefined) changed.content = body.content ?? '';
  if (body.embeds !== undefined) changed.embeds = resolveEmbeds(body.embeds ?? [], attachments);
  if (body.components !== undefined) {
    changed.components = numberComponents(body.components ?? [], attachments);
  }
  if (body.poll) changed.poll = body.poll;
  if (wasLoading && channel) {
    const filled = { channel, authorId: message.author.id, body, visibleTo: message.visibleTo };
    changed.pinged = whoIsPinged(ground, filled);
    changed.mentions = changed.pinged.users.flatMap((id) => ground.world.users.get(id) ?? []).map(wireUser);
  }
  channel?.messages.set(message.id, changed);
  ground.bus.emit({ kind: 'edit', message: changed });
  return changed;
}

/** What only the server changes: flags such as "has a thread". No edit mark. */
export function setMessageFlags(ground: Ground, message: Message, flags: number): Message {
  const changed = { ...message, flags };
  ground.world.channels.get(message.channel_id)?.messages.set(message.id, changed);
  ground.bus.emit({ kind: 'edit', message: changed });
  return changed;
}

export function deleteMessage(ground: Ground, message: Message): void {
  ground.world.channels.get(message.channel_id)?.messages.delete(message.id);
  ground.bus.emit({ kind: 'delete', message });
}

function editedFlags(before: number, wanted: number | null | undefined): number {
  const settled = before & ~messageFlags.loading;
  if (wanted === undefined || wanted === null) return settled;
  const suppress = wanted & messageFlags.suppressEmbeds;
  return (settled & ~messageFlags.suppressEmbeds) | suppress | (wanted & messageFlags.componentsV2);
}

function keep(channel: Channel, message: Message): void {
  channel.messages.set(message.id, message);
  if (message.visibleTo === null) channel.lastMessageId = message.id;
  if (channel.messages.size <= messagesKept) return;
  const oldest = channel.messages.keys().next();
  if (!oldest.done) channel.messages.delete(oldest.value);
}

function isoTime(ground: Ground): string {
  return new Date(ground.clock.now()).toISOString().replace('Z', '000+00:00');
}

/** Mentions count in the content and in text displays, not in embeds; `allowed_mentions` then narrows them. */
function whoIsPinged(
  ground: Ground,
  spec: Pick<NewMessage, 'channel' | 'authorId' | 'body' | 'visibleTo' | 'replyTo' | 'flags'>,
): Pinged {
  const { channel, body } = spec;
  const text = mentionableText(body);
  const allowed = body.allowed_mentions ?? undefined;
  const guild = channel.guildId === null ? undefined : ground.world.guilds.get(channel.guildId);
  const mayPingAll = has(permissionsIn(ground.world, channel, spec.authorId), 'MentionEveryone');
  const parse = allowed ? (allowed.parse ?? []) : ['users', 'roles', 'everyone'];
  const wanted = (id: string, kind: 'users' | 'roles'): boolean =>
    parse.includes(kind) || (allowed?.[kind] ?? []).includes(id);

  const users = new Set<string>();
  for (const id of idsIn(text, /<@!?(\d{17,19})>/g)) {
    if (ground.world.users.has(id) && wanted(id, 'users')) users.add(id);
  }
  if (spec.replyTo && (allowed ? allowed.replied_user === true : true)) users.add(spec.replyTo.author.id);
  const roles = new Set<string>();
  for (const id of idsIn(text, /<@&(\d{17,19})>/g)) {
    const role = guild?.roles.get(id);
    if (role && wanted(id, 'roles') && (role.mentionable || mayPingAll)) roles.add(id);
  }
  const reader = spec.visibleTo ?? null;
  if (reader !== null) return { users: users.has(reader) ? [reader] : [], roles: [], everyone: false };
  const everyone = /@(everyone|here)\b/.test(text) && parse.includes('everyone') && mayPingAll;
  return { users: [...users], roles: [...roles], everyone };
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}

function mentionableText(body: MessageBody): string {
  const parts = [body.content ?? ''];
  walkComponents(body.components ?? [], (component) => {
    if (component.type === 10 && typeof component.content === 'string') parts.push(component.content);
  });
  return parts.join('\n');
}

/** Calls `visit` on every component, parents before children, in the order in which a reader meets them. */
export function walkComponents(components: readonly Component[], visit: (component: Component) => void): void {
  for (const component of components) {
    visit(component);
    if (Array.isArray(component.components)) walkComponents(component.components, visit);
    if (component.accessory) walkComponents([component.accessory], visit);
    if (component.component) walkComponents([component.component], visit);
  }
}

/** A copy as Discord stores it: every component has an id, and media point to the hosted files. */
export function numberComponents(components: readonly Component[], files: readonly Attachment[] = []): Component[] {
  if (components.length === 0) return [];
  const copy = structuredClone(components) as Component[];
  if (files.length > 0) resolveMedia(copy, files);
  const taken = new Set<number>();
  walkComponents(copy, (component) => {
    if (typeof component.id === 'number' && component.id > 0) taken.add(component.id);
  });
  let next = 1;
  walkComponents(copy, (component) => {
    if (typeof component.id === 'number' && component.id > 0) return;
    while (taken.has(next)) next++;
    component.id = next;
    taken.add(next);
  });
  return copy;
}

function hosted(url: string, files: readonly Attachment[]): string {
  if (!url.startsWith('attachment://')) return url;
  const name = url.slice('attachment://'.length);
  return files.find((file) => file.filename === name)?.url ?? url;
}

function resolveEmbeds(embeds: readonly Embed[], files: readonly Attachment[]): Embed[] {
  return embeds.map((embed) => {
    const copy: Embed = { type: 'rich', ...embed };
    if (embed.image) copy.image = { ...embed.image, url: hosted(embed.image.url, files) };
    if (embed.thumbnail) copy.thumbnail = { ...embed.thumbnail, url: hosted(embed.thumbnail.url, files) };
    return copy;
  });
}

function resolveMedia(components: readonly Component[], files: readonly Attachment[]): void {
  walkComponents(components, (component) => {
    if (component.media) component.media.url = hosted(component.media.url, files);
    if (component.file) component.file.url = hosted(component.file.url, files);
    for (const item of component.items ?? []) item.media.url = hosted(item.media.url, files);
  });
}
