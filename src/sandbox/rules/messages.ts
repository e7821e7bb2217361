import type { Component, Embed, Message } from '../wire.ts';
import { messageFlags } from '../wire.ts';
import type { MessageBody } from '../world/messages.ts';
import { walkComponents } from '../world/messages.ts';
import { checkComponents } from './components.ts';
import { invalidForm, refuse } from './refusal.ts';
import type { FieldError, Path } from './refusal.ts';
import { checkSchema } from './schema.ts';
import type { SchemaName } from './schema.ts';

const contentAtMost = 2000;
const embedsTextAtMost = 6000;

export interface MessageCheck {
  readonly schema: SchemaName;
  /** How many files came with the body. */
  readonly fileNames: readonly string[];
  /** The message that is edited. */
  readonly before?: Message;
  /** Where the message's fields stand in the body: [] or ['data']. */
  readonly path?: Path;
}

/** Makes up for what the published schemas reject although Discord takes it. */
export function normaliseMessage(raw: unknown): MessageBody {
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return {};
  const body: Record<string, unknown> = { ...raw };
  const { embeds, attachments } = body;
  if (Array.isArray(embeds)) body['embeds'] = embeds.map(normaliseEmbed);
  if (Array.isArray(attachments)) body['attachments'] = attachments.map(normaliseAttachment);
  return body;
}

function normaliseEmbed(embed: unknown): unknown {
  if (embed === null || typeof embed !== 'object' || !('timestamp' in embed)) return embed;
  if (typeof embed.timestamp !== 'string' || Number.isNaN(Date.parse(embed.timestamp))) return embed;
  return { ...embed, timestamp: new Date(embed.timestamp).toISOString() };
}

function normaliseAttachment(attachment: unknown): unknown {
  if (attachment === null || typeof attachment !== 'object' || !('id' in attachment)) return attachment;
  return typeof attachment.id === 'number' ? { ...attachment, id: String(attachment.id) } : attachment;
}

/** Throws a Refusal when Discord would not take this body; `whole` is what the schema sees, `body` the message in it. */
export function checkMessage(whole: unknown, body: MessageBody, check: MessageCheck): void {
  const path = check.path ?? [];
  const errors = checkSchema(check.schema, whole);
  if (errors.length > 0) throw invalidForm(errors);
  const beforeFlags = check.before?.flags ?? 0;
  const isV2 = ((body.flags ?? 0) & messageFlags.componentsV2) !== 0 || (beforeFlags & messageFlags.componentsV2) !== 0;
  const found: FieldError[] = [
    ...checkText(body, path),
    ...checkEmbeds(body.embeds ?? [], [...path, 'embeds']),
    ...checkMentions(body, path),
    ...checkComponents(body.components ?? [], isV2, [...path, 'components']),
    ...(isV2 ? checkV2(body, check, path) : []),
  ];
  if (found.length > 0) throw invalidForm(found);
  if (isEmpty(body, check)) throw refuse('emptyMessage');
}

function checkText(body: MessageBody, path: Path): FieldError[] {
  if ((body.content ?? '').length <= contentAtMost) return [];
  const message = `Must be ${contentAtMost} or fewer in length.`;
  return [{ path: [...path, 'content'], code: 'BASE_TYPE_MAX_LENGTH', message }];
}

function checkEmbeds(embeds: readonly Embed[], path: Path): FieldError[] {
  const errors: FieldError[] = [];
  let total = 0;
  embeds.forEach((embed, index) => {
    const length = embedLength(embed);
    total += length;
    const hasPicture = Boolean(embed.image ?? embed.thumbnail);
    if (length > 0 || hasPicture) return;
    errors.push({
      path: [...path, index, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    });
  });
  if (total > embedsTextAtMost) {
    const message = `Embed size exceeds maximum size of ${embedsTextAtMost}`;
    errors.push({ path, code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return errors;
}

function embedLength(embed: Embed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  const { title, description, footer, author } = embed;
  const parts = [title, description, footer?.text, author?.name];
  return parts.reduce<number>((sum, part) => sum + (part ?? '').length, fields);
}

function checkMentions(body: MessageBody, path: Path): FieldError[] {
  const allowed = body.allowed_mentions;
  if (!allowed) return [];
  return (['users', 'roles'] as const).flatMap((kind) => {
    if (!(allowed.parse ?? []).includes(kind) || (allowed[kind] ?? []).length === 0) return [];
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return [{ path: [...path, 'allowed_mentions'], code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message }];
  });
}

function checkV2(body: MessageBody, check: MessageCheck, path: Path): FieldError[] {
  const { before } = check;
  const after = {
    content: body.content === undefined ? before?.content : body.content,
    embeds: body.embeds === undefined ? before?.embeds : body.embeds,
    poll: body.poll,
  };
  const errors = (['content', 'embeds', 'poll'] as const).flatMap((field) => {
    const value = after[field];
    if (value === undefined || value === null || value.length === 0) return [];
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    return [{ path: [...path, field], code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', message }];
  });
  return [...errors, ...missingFiles(body.components ?? [], check, path)];
}

function missingFiles(components: readonly Component[], check: MessageCheck, path: Path): FieldError[] {
  const names = new Set([...check.fileNames, ...(check.before?.attachments ?? []).map((file) => file.filename)]);
  const errors: FieldError[] = [];
  walkComponents(components, (component) => {
    const urls = [component.file?.url, component.media?.url, ...(component.items ?? []).map((item) => item.media.url)];
    for (const url of urls) {
      if (!url?.startsWith('attachment://') || names.has(url.slice('attachment://'.length))) continue;
      const message = `The referenced attachment was not found: ${url}`;
      errors.push({
        path: [...path, 'components'],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message,
      });
    }
  });
  return errors;
}

function isEmpty(body: MessageBody, check: MessageCheck): boolean {
  const { before } = check;
  const isBlank = (content: string | null | undefined): boolean => (content ?? '').trim() === '';
  const content = body.content === undefined ? before?.content : body.content;
  const embeds = body.embeds === undefined ? before?.embeds : body.embeds;
  const components = body.components === undefined ? before?.components : body.components;
  const kept = body.attachments === undefined ? before?.attachments : body.attachments;
  const files = check.fileNames.length + (before ? (kept ?? []).length : 0);
  return isBlank(content) && !embeds?.length && !components?.length && files === 0 && !body.poll && !before?.poll;
}
