import type { IncomingFile } from '../attachments.ts';
import type { Core } from '../core.ts';

/** One call of the bot, read and matched to a route. */
export interface ApiCall {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly IncomingFile[];
}

export interface ApiReply {
  readonly status: number;
  readonly body?: unknown;
}

export type Handler = (core: Core, call: ApiCall) => ApiReply;

export interface Route {
  /** 'METHOD /path/:name' */
  readonly name: string;
  readonly handle: Handler;
  /** No bot token: the token in the path is what counts. */
  readonly isOpen: boolean;
}

export function route(name: string, handle: Handler): Route {
  return { name, handle, isOpen: false };
}

export function openRoute(name: string, handle: Handler): Route {
  return { name, handle, isOpen: true };
}

export function ok(body: unknown, status = 200): ApiReply {
  return { status, body };
}

export const noContent: ApiReply = { status: 204 };

export function param(call: ApiCall, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The route has no part "${name}".`);
  return value;
}

/** A number from the query, held between its bounds. */
export function count(query: URLSearchParams, name: string, fallback: number, most: number): number {
  const value = Number(query.get(name) ?? fallback);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
}

export interface Matched {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** A table of routes; looked up by method and number of path parts, then part by part. */
export function createRouteTable(
  routes: readonly Route[],
): (method: string, parts: readonly string[]) => Matched | undefined {
  const table = new Map<string, { route: Route; pattern: readonly string[] }[]>();
  for (const entry of routes) {
    const [method = '', path = ''] = entry.name.split(' ');
    const pattern = path.split('/').filter(Boolean);
    const key = `${method} ${pattern.length}`;
    table.set(key, [...(table.get(key) ?? []), { route: entry, pattern }]);
  }
  return (method, parts) => {
    for (const { route: entry, pattern } of table.get(`${method} ${parts.length}`) ?? []) {
      const params = matchParts(pattern, parts);
      if (params) return { route: entry, params };
    }
    return undefined;
  };
}

function matchParts(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, step] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (step.startsWith(':')) params[step.slice(1)] = part;
    else if (step !== part) return undefined;
  }
  return params;
}
