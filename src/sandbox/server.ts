import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { FileHost } from './attachments.ts';

/** The one HTTP server: /api for the bot, /gateway and /people as WebSockets, /attachments, and the page. */
export interface Doors {
  api(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
  gateway(socket: WebSocket): void;
  people(socket: WebSocket): void;
  readonly files: FileHost;
  /** The token of the printed address. */
  readonly token: string;
  readonly pageFolder: string;
}

export interface LocalServer {
  readonly port: number;
  close(): Promise<void>;
}

const pageTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

export async function listen(port: number, openDoors: (port: number) => Doors): Promise<LocalServer> {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const server = createServer();
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const doors = openDoors(actual);
  server.on('request', (request, response) => {
    void answer(doors, request, response).catch(() => response.destroy());
  });
  server.on('upgrade', (request, socket, head) => upgrade(doors, sockets, { request, socket, head }));
  return { port: actual, close: () => close(server, sockets) };
}

async function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

/** A page of another site, or a name that only seems to be ours, is turned away. */
function isOwnVisitor(request: IncomingMessage): boolean {
  const port = request.socket.localPort ?? 0;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || hosts.some((own) => origin === `http://${own}`);
}

function cookieName(request: IncomingMessage): string {
  return `local-discord-${request.socket.localPort ?? 0}`;
}

/** The token in the address, or the cookie that the page got with it. */
function hasToken(doors: Doors, request: IncomingMessage, url: URL): boolean {
  if (url.searchParams.get('token') === doors.token) return true;
  const cookies = (request.headers.cookie ?? '').split(';').map((part) => part.trim());
  return cookies.includes(`${cookieName(request)}=${doors.token}`);
}

function urlOf(request: IncomingMessage): URL | undefined {
  try {
    return new URL(request.url ?? '/', 'http://127.0.0.1');
  } catch {
    return undefined;
  }
}

async function answer(doors: Doors, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = urlOf(request);
  if (!url) plain(response, 400, 'This is no address.');
  else if (!isOwnVisitor(request)) plain(response, 403, 'Only programs and pages of this machine are let in.');
  else if (url.pathname.startsWith('/api/')) await doors.api(request, response, url);
  else if (request.method !== 'GET' && request.method !== 'HEAD') plain(response, 405, 'Only GET is answered here.');
  else if (url.pathname.startsWith('/attachments/')) attachment(doors, response, url);
  else if (hasToken(doors, request, url)) await page(doors, { request, response, url });
  else plain(response, 401, 'Open the whole address that was printed, with its token.');
}

function attachment(doors: Doors, response: ServerResponse, url: URL): void {
  const [, , , id = ''] = url.pathname.split('/');
  const file = doors.files.find(id, url.searchParams.get('hm'));
  if (!file) {
    plain(response, 404, 'This content is no longer available.');
    return;
  }
  // Hosted files come from anyone: never let the browser run them as a page of ours.
  response.writeHead(200, {
    'Content-Type': file.attachment.content_type ?? 'application/octet-stream',
    'Content-Length': file.bytes.byteLength,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  response.end(file.bytes);
}

async function page(
  doors: Doors,
  visit: { request: IncomingMessage; response: ServerResponse; url: URL },
): Promise<void> {
  const { request, response, url } = visit;
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const type = pageTypes[path.split('.').at(-1) ?? ''];
  const file = normalize(join(doors.pageFolder, path));
  const isInside = !path.includes('..') && file.startsWith(normalize(doors.pageFolder));
  const content = type !== undefined && isInside ? await readFile(file).catch(() => undefined) : undefined;
  if (!content) {
    plain(response, 404, 'There is no such page.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Set-Cookie': `${cookieName(request)}=${doors.token}; HttpOnly; SameSite=Strict; Path=/`,
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function upgrade(
  doors: Doors,
  sockets: WebSocketServer,
  visit: { request: IncomingMessage; socket: Duplex; head: Buffer },
): void {
  const { request, socket, head } = visit;
  const url = urlOf(request);
  socket.on('error', () => socket.destroy());
  const problem = upgradeProblem(doors, request, url);
  if (problem !== undefined) {
    socket.end(`HTTP/1.1 ${problem}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  sockets.handleUpgrade(request, socket, head, (opened) => {
    if (url?.pathname.startsWith('/gateway')) doors.gateway(opened);
    else doors.people(opened);
  });
}

function upgradeProblem(doors: Doors, request: IncomingMessage, url: URL | undefined): string | undefined {
  if (!url || !isOwnVisitor(request)) return '403 Forbidden';
  const path = url.pathname.replace(/\/$/, '');
  if (path === '/gateway') return undefined;
  if (path !== '/people') return '404 Not Found';
  return hasToken(doors, request, url) ? undefined : '401 Unauthorized';
}
