import type { IncomingFile } from '../attachments.ts';
import { safeFileName } from '../attachments.ts';
import type { Core } from '../core.ts';
import { refuse } from '../rules/refusal.ts';
import type { MessageBody } from '../world/messages.ts';
import type { Attachment, Message } from '../wire.ts';

const fileAtMostBytes = 10 * 1024 * 1024;

export function fileNames(files: readonly IncomingFile[]): string[] {
  return files.map((file) => safeFileName(file.name));
}

/** Hosts the files of a body; its `attachments` may give each a description, by the file's index. */
export function hostFiles(
  core: Core,
  files: readonly IncomingFile[],
  place: { channelId: string; body: MessageBody; ephemeral?: boolean },
): Attachment[] {
  if (files.some((file) => file.bytes.byteLength > fileAtMostBytes)) throw refuse('tooLarge');
  return files.map((file) => {
    const note = (place.body.attachments ?? []).find((entry) => entry.id === String(file.index));
    return core.files.add(file, {
      channelId: place.channelId,
      description: note?.description ?? null,
      ephemeral: place.ephemeral ?? false,
    });
  });
}

/** An edit keeps the attachments that its `attachments` lists (all, without that list) and adds its files. */
export function filesAfterEdit(
  core: Core,
  message: Message,
  body: MessageBody,
  files: readonly IncomingFile[],
): Attachment[] | undefined {
  if (body.attachments === undefined && files.length === 0) return undefined;
  const listed = body.attachments === undefined ? undefined : (body.attachments ?? []).map((entry) => entry.id);
  const kept = message.attachments.filter((attachment) => listed === undefined || listed.includes(attachment.id));
  const ephemeral = message.visibleTo !== null;
  return [...kept, ...hostFiles(core, files, { channelId: message.channel_id, body, ephemeral })];
}
