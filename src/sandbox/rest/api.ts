import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { readMultipart } from '../attachments.ts';
import type { ReadBody } from '../attachments.ts';
import type { Core } from '../core.ts';
import type { HttpFailure } from '../faults.ts';
import { refuse, Refusal } from '../rules/refusal.ts';
import { createBuckets } from './buckets.ts';
import { commandRoutes } from './commands.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import { placeRoutes } from './places.ts';
import { createRouteTable } from './route.ts';
import type { ApiReply, Matched } from './route.ts';

const bodyAtMostBytes = 64 * 1024 * 1024;

/** Answers everything under /api. */
export function createApi(core: Core): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  const match = createRouteTable([...interactionRoutes, ...messageRoutes, ...placeRoutes, ...commandRoutes]);
  const buckets = createBuckets(core.clock, core.rateLimits);

  return async (request, response, url) => {
    const method = request.method ?? 'GET';
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, '');
    const matched = match(method, path.split('/').filter(Boolean).map(decodePart));
    const routeName = matched?.route.name ?? `${method} ${path}`;
    const exchange = { request, response, core, method, path, routeName };

    const failure = core.plan.take(routeName);
    if (failure && (await failed(exchange, failure))) return;
    let body: ReadBody = { json: undefined, files: [] };
    try {
      body = await readBody(request);
      if (!matched) throw refuse('notFound');
      if (!matched.route.isOpen) checkToken(request, core.botToken);
      const verdict = buckets.take(routeName, matched.params);
      if (verdict.refused) {
        tooMany(exchange, verdict.refused, { ...verdict.headers, 'X-RateLimit-Scope': 'user' }, body.json);
        return;
      }
      finish(exchange, run(core, matched, url, body), body.json, verdict.headers);
    } catch (error) {
      finish(exchange, error instanceof Refusal ? error : fault(error), body.json, {});
    }
  };
}

interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly core: Core;
  readonly method: string;
  readonly path: string;
  readonly routeName: string;
}

function run(core: Core, matched: Matched, url: URL, body: ReadBody): ApiReply {
  return matched.route.handle(core, {
    params: matched.params,
    query: url.searchParams,
    json: body.json,
    files: body.files,
  });
}

/** A mistake of the local Discord itself shows as a 500 with its text, so that nobody looks for it in the bot. */
function fault(error: unknown): Refusal {
  return new Refusal(
    500,
    0,
    `The local Discord failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function checkToken(request: IncomingMessage, token: string): void {
  if (request.headers.authorization !== `Bot ${token}`) throw refuse('unauthorized');
}

async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > bodyAtMostBytes) throw refuse('tooLarge');
    chunks.push(chunk);
  }
  if (size === 0) return { json: undefined, files: [] };
  const contentType = request.headers['content-type'] ?? '';
  try {
    const bytes = Buffer.concat(chunks);
    if (contentType.startsWith('multipart/form-data')) return readMultipart(bytes, contentType);
    return { json: JSON.parse(bytes.toString('utf8')), files: [] };
  } catch {
    throw refuse('badJson');
  }
}

/** Carries out a planned failure; true when the call is over with it. */
async function failed(exchange: HttpExchange, failure: HttpFailure): Promise<boolean> {
  switch (failure.kind) {
    case 'delay':
      await delay(failure.delayMs, undefined, { ref: false });
      return false;
    case 'hang-up':
      log(exchange, 0, undefined);
      exchange.request.socket.destroy();
      return true;
    case 'error':
      exchange.request.resume();
      finish(exchange, new Refusal(failure.status, 0, `${failure.status}: a planned failure`), undefined, {});
      return true;
    case 'rate-limit': {
      exchange.request.resume();
      const { retryAfterMs, isGlobal } = failure;
      const scope = {
        'X-RateLimit-Scope': isGlobal ? 'global' : 'user',
        ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
      };
      tooMany(exchange, { retryAfterMs, isGlobal }, scope, undefined);
      return true;
    }
  }
}

function tooMany(
  exchange: HttpExchange,
  verdict: { retryAfterMs: number; isGlobal: boolean },
  headers: Record<string, string>,
  sent: unknown,
): void {
  const seconds = verdict.retryAfterMs / 1000;
  const message = 'You are being rate limited.';
  log(exchange, 429, sent, { code: 0, message });
  write(
    exchange.response,
    429,
    { message, retry_after: seconds, global: verdict.isGlobal },
    { ...headers, 'Retry-After': seconds.toFixed(3) },
  );
}

function finish(
  exchange: HttpExchange,
  result: ApiReply | Refusal,
  sent: unknown,
  headers: Record<string, string>,
): void {
  if (result instanceof Refusal) {
    const { code, message, errors } = result;
    log(exchange, result.status, sent, errors ? { code, message, errors } : { code, message });
    write(exchange.response, result.status, result.toBody(), headers);
    return;
  }
  log(exchange, result.status, sent);
  write(exchange.response, result.status, result.body, headers);
}

function log(
  exchange: HttpExchange,
  status: number,
  body: unknown,
  error?: { code: number; message: string; errors?: Refusal['errors'] & object },
): void {
  const { core, method, path, routeName } = exchange;
  const call = { method, path, route: routeName, status, atMs: core.clock.now(), body };
  core.calls.add(error ? { ...call, error } : call);
}

function write(response: ServerResponse, status: number, body: unknown, headers: Record<string, string>): void {
  if (response.destroyed) return;
  const text = body === undefined ? '' : JSON.stringify(body);
  const type =
    body === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  response.writeHead(status, { ...headers, ...type });
  response.end(text);
}
