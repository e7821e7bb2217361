/**
 * Uploaded files, fetched as text. Only from hosts that were passed in: an address comes with the interaction and could be
 * anybody's. No redirects, a limit on time, and one on size that is kept to while reading.
 */
import type { Clock } from '../game/clock.ts';

/** Where Discord keeps uploads: https://discord.com/developers/docs/reference#cdn-endpoints */
export const discordAttachmentHosts: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];

export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  /** As Discord says; checked again while reading. */
  readonly bytes: number;
  readonly url: string;
}

export type AttachmentTrouble = 'host' | 'too-big' | 'too-slow' | 'unreachable' | 'empty' | 'not-text' | 'not-utf8';

export type FetchedText =
  | { readonly kind: 'text'; readonly words: string; readonly bytes: number }
  | { readonly kind: 'trouble'; readonly why: AttachmentTrouble };

export interface AttachmentReader {
  /** Never rejects. */
  read(attachment: Attachment, maxBytes: number): Promise<FetchedText>;
}

export interface AttachmentParts {
  /** Hosts, with their ports where they have one. */
  readonly hosts: readonly string[];
  readonly clock: Clock;
}

const withinMs = 5000;
const trouble = (why: AttachmentTrouble): FetchedText => ({ kind: 'trouble', why });

export function createAttachmentReader({ hosts, clock }: AttachmentParts): AttachmentReader {
  return {
    async read({ url, bytes }, maxBytes) {
      const address = allowedAddress(url, hosts);
      if (!address) return trouble('host');
      if (bytes > maxBytes) return trouble('too-big');
      const ending = new AbortController();
      const cancel = clock.after(withinMs, () => ending.abort());
      try {
        const response = await fetch(address, { redirect: 'error', signal: ending.signal, credentials: 'omit' });
        if (!response.ok || !response.body) return trouble('unreachable');
        if (Number(response.headers.get('content-length') ?? 0) > maxBytes) return trouble('too-big');
        const read = await readAtMost(response.body, maxBytes);
        return read === null ? trouble('too-big') : asText(read);
      } catch {
        return trouble(ending.signal.aborted ? 'too-slow' : 'unreachable');
      } finally {
        cancel();
        // Whatever was not read is not waited for.
        ending.abort();
      }
    },
  };
}

/** Null for any address that is not one of an upload. Only a local Discord, on this machine, speaks plain http. */
export function allowedAddress(url: string, hosts: readonly string[]): URL | null {
  if (!URL.canParse(url)) return null;
  const address = new URL(url);
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
  const isSafe = address.protocol === 'https:' || (address.protocol === 'http:' && isLocal);
  const isPlain = address.username === '' && address.password === '';
  return isSafe && isPlain && hosts.includes(address.host) ? address : null;
}

async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of body) {
    total += chunk.byteLength;
    if (total > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asText(bytes: Uint8Array): FetchedText {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (wide) return trouble('not-utf8');
  if (bytes.includes(0)) return trouble('not-text');
  let words: string;
  try {
    words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file in an old encoding is mostly letters; a picture or an archive is not.
    return trouble(isMostlyLetters(bytes) ? 'not-utf8' : 'not-text');
  }
  if (words.trim() === '') return trouble('empty');
  const odd = words.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0;
  return odd > 8 && odd > words.length / 1000 ? trouble('not-text') : { kind: 'text', words, bytes: bytes.byteLength };
}

function isMostlyLetters(bytes: Uint8Array): boolean {
  const plain = bytes.filter((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 32 && byte < 127)).length;
  return plain > bytes.byteLength * 0.85;
}
