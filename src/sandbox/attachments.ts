import { randomBytes } from 'node:crypto';
import type { StoredFile } from './world/state.ts';
import type { Attachment } from './wire.ts';

/** A file on its way in: from a multipart body, or from a person. */
export interface IncomingFile {
  /** Index in the body's `files[n]`, if it has one. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export interface ReadBody {
  readonly json: unknown;
  readonly files: readonly IncomingFile[];
}

interface FormPart {
  readonly name: string;
  /** Set for files only. */
  readonly fileName: string | undefined;
  readonly contentType: string | undefined;
  readonly bytes: Buffer;
}

/** Splits a multipart body into its payload_json and files. Throws when it is no well-formed form. */
export function readMultipart(body: Buffer, contentType: string): ReadBody {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const parts = splitForm(body, boundary?.[1] ?? boundary?.[2] ?? '');
  const files: IncomingFile[] = [];
  const plain: Record<string, string> = {};
  for (const { name, fileName, contentType: type, bytes } of parts) {
    if (fileName === undefined) {
      plain[name] = bytes.toString('utf8');
      continue;
    }
    const index = Number(/^files?\[(\d+)\]$/.exec(name)?.[1] ?? files.length);
    files.push({ index, name: fileName, contentType: type ?? 'application/octet-stream', bytes });
  }
  const payload = plain['payload_json'];
  const json: unknown = payload === undefined ? plain : JSON.parse(payload);
  return { json, files };
}

function splitForm(body: Buffer, boundary: string): FormPart[] {
  const line = Buffer.from(`\r\n--${boundary}`);
  // The first boundary stands without a line break before it.
  const whole = Buffer.concat([Buffer.from('\r\n'), body]);
  const parts: FormPart[] = [];
  let at = whole.indexOf(line);
  if (boundary === '' || at < 0) throw new Error('This is no multipart form.');
  for (let next = whole.indexOf(line, at + line.length); next >= 0; next = whole.indexOf(line, at + line.length)) {
    parts.push(readPart(whole.subarray(at + line.length + 2, next)));
    at = next;
  }
  if (whole.subarray(at + line.length, at + line.length + 2).toString() !== '--')
    throw new Error('The form has no end.');
  return parts;
}

function readPart(part: Buffer): FormPart {
  const headEnd = part.indexOf('\r\n\r\n');
  const head = part.subarray(0, headEnd).toString('utf8');
  const name = /\bname="([^"]*)"/i.exec(head)?.[1];
  if (headEnd < 0 || name === undefined) throw new Error('A part of the form has no name.');
  const fileName = /\bfilename="([^"]*)"/i.exec(head)?.[1];
  return {
    name,
    fileName: fileName?.replace(/%22/g, '"').replace(/%0D%0A/gi, ' '),
    contentType: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
    bytes: part.subarray(headEnd + 4),
  };
}

/** Discord keeps letters, digits, dots, dashes and underscores of a file's name. */
export function safeFileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/^_+|_+$/g, '');
  return safe === '' ? 'unknown' : safe;
}

export interface FileHost {
  /** Hosts one file and gives the attachment that stands for it. */
  add(file: IncomingFile, place: { channelId: string; description?: string | null; ephemeral?: boolean }): Attachment;
  /** The file behind an attachment's address, if the address's key is right. */
  find(id: string, key: string | null): StoredFile | undefined;
}

const bytesKept = 256 * 1024 * 1024;

/** Keeps files in memory, the newest 256 MB of them. */
export function createFileHost(nextId: () => string, origin: () => string): FileHost {
  const files = new Map<string, StoredFile>();
  let total = 0;
  return {
    add(file, place) {
      const id = nextId();
      const name = safeFileName(file.name);
      const key = randomBytes(16).toString('hex');
      const url = `${origin()}/attachments/${place.channelId}/${id}/${encodeURIComponent(name)}?hm=${key}`;
      const attachment: Attachment = {
        id,
        filename: name,
        size: file.bytes.byteLength,
        url,
        proxy_url: url,
        content_type: file.contentType,
      };
      if (place.description) attachment.description = place.description;
      if (place.ephemeral) attachment.ephemeral = true;
      files.set(id, { attachment, bytes: file.bytes, key });
      total += file.bytes.byteLength;
      for (const [oldId, old] of files) {
        if (total <= bytesKept || oldId === id) break;
        files.delete(oldId);
        total -= old.bytes.byteLength;
      }
      return attachment;
    },
    find(id, key) {
      const stored = files.get(id);
      return stored && stored.key === key ? stored : undefined;
    },
  };
}
