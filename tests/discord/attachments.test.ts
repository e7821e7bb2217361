import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowedAddress, createAttachmentReader, discordAttachmentHosts } from '../../src/discord/attachments.ts';
import { virtualClock } from '../../src/sandbox/index.ts';

const kb = 1024;
const answers: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/plain': (response) => response.end('The lamp of Saltmere was lit in 900.'),
  '/marked': (response) => response.end('\uFEFFThe lamp was lit.'),
  '/moved': (response) => response.writeHead(302, { location: '/plain' }).end(),
  '/gone': (response) => response.writeHead(404).end('not here'),
  '/says-big': (response) => response.writeHead(200, { 'content-length': String(5 * kb) }).end('x'.repeat(5 * kb)),
  // No length is said, and more comes than was announced.
  '/is-big': (response) => {
    for (let i = 0; i < 5; i += 1) response.write('x'.repeat(kb));
    response.end();
  },
  '/endless': (response) => {
    response.write('The lamp');
  },
  '/utf16': (response) => response.end(Buffer.from('\uFEFFThe lamp was lit.', 'utf16le')),
  '/archive': (response) => response.end(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 0xe9, 0xff])),
  '/noise': (response) => response.end('\u0001\u0002\u0003The lamp'.repeat(20)),
  '/blank': (response) => response.end(' \n\t\n'),
};
const server = createServer((request, response) => answers[request.url ?? '']?.(response));
let host: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const clock = virtualClock();
const read = (path: string, bytes = 10) =>
  createAttachmentReader({ hosts: [host], clock }).read(
    { id: '1', fileName: 'x.md', bytes, url: `http://${host}${path}` },
    4 * kb,
  );

describe('an uploaded file', () => {
  it('is read as UTF-8, with its size in bytes and without its mark', async () => {
    expect(await read('/plain')).toEqual({ kind: 'text', words: 'The lamp of Saltmere was lit in 900.', bytes: 36 });
    expect(await read('/marked')).toMatchObject({ words: 'The lamp was lit.' });
  });

  it.each([
    ['/moved', 'unreachable'],
    ['/gone', 'unreachable'],
    ['/says-big', 'too-big'],
    ['/is-big', 'too-big'],
    ['/utf16', 'not-utf8'],
    ['/archive', 'not-text'],
    ['/noise', 'not-text'],
    ['/blank', 'empty'],
  ])('is refused where it should be: %s', async (path, why) => {
    expect(await read(path)).toEqual({ kind: 'trouble', why });
  });

  it('is not fetched where it is said to be too big', async () => {
    expect(await read('/plain', 4 * kb + 1)).toEqual({ kind: 'trouble', why: 'too-big' });
  });

  it('is given up after 5 seconds, also amid its bytes', async () => {
    const arrived = new Promise((resolve) => server.once('request', resolve));
    const reading = read('/endless');
    await arrived;
    clock.advance(5000);
    expect(await reading).toEqual({ kind: 'trouble', why: 'too-slow' });
  });
});

describe('the address of an upload', () => {
  it.each([
    'https://cdn.discordapp.com/attachments/1/2/x.md?ex=1&hm=2',
    'https://media.discordapp.net/attachments/1/2/x.md',
  ])('is taken: %s', (url) => {
    expect(allowedAddress(url, discordAttachmentHosts)?.href).toBe(url);
  });

  it.each([
    'http://cdn.discordapp.com/x.md',
    'https://cdn.discordapp.com:8443/x.md',
    'https://cdn.discordapp.com@example.org/x.md',
    'https://user:secret@cdn.discordapp.com/x.md',
    'https://cdn.discordapp.com.example.org/x.md',
    'https://127.0.0.1/x.md',
    'ftp://cdn.discordapp.com/x.md',
    'cdn.discordapp.com/x.md',
  ])('is not taken: %s', (url) => {
    expect(allowedAddress(url, discordAttachmentHosts)).toBeNull();
  });
});
