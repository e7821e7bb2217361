import type { Clock } from '../clock.ts';

/** How many calls Discord takes in which time; about what it does, its real figures are not published. */
interface Limit {
  readonly calls: number;
  readonly perMs: number;
}

const limits: Readonly<Record<string, Limit>> = {
  'POST /channels/:channel/messages': { calls: 5, perMs: 5000 },
  'PATCH /channels/:channel/messages/:message': { calls: 5, perMs: 5000 },
  'DELETE /channels/:channel/messages/:message': { calls: 5, perMs: 1000 },
  'POST /webhooks/:application/:token': { calls: 5, perMs: 5000 },
  'PATCH /webhooks/:application/:token/messages/:message': { calls: 5, perMs: 5000 },
};
const usual: Limit = { calls: 50, perMs: 1000 };
const globally: Limit = { calls: 50, perMs: 1000 };
const bucketsKept = 10_000;

interface BucketVerdict {
  readonly headers: Record<string, string>;
  /** Set when this call is one too many. */
  readonly refused?: { readonly retryAfterMs: number; readonly isGlobal: boolean };
}

export interface Buckets {
  take(route: string, params: Readonly<Record<string, string>>): BucketVerdict;
}

interface Window {
  startMs: number;
  used: number;
}

/** With `isOn` false every call passes, and the headers say that there is plenty left. */
export function createBuckets(clock: Clock, isOn: boolean): Buckets {
  const windows = new Map<string, Window>();
  const take = (key: string, limit: Limit): { left: number; resetMs: number; isOver: boolean } => {
    const now = clock.now();
    let window = windows.get(key);
    if (!window || now - window.startMs >= limit.perMs) {
      windows.delete(key);
      window = { startMs: now, used: 0 };
      windows.set(key, window);
      if (windows.size > bucketsKept) dropOldest(windows);
    }
    const isOver = window.used >= limit.calls;
    if (!isOver) window.used++;
    return { left: limit.calls - window.used, resetMs: window.startMs + limit.perMs - now, isOver };
  };

  return {
    take(route, params) {
      // The first answer to an interaction is not limited, as on Discord.
      if (route.endsWith('/callback')) return { headers: {} };
      const limit = limits[route] ?? usual;
      const name = bucketName(route);
      if (!isOn) return { headers: headersOf(name, limit, limit.calls - 1, 1) };
      const isWebhook = route.includes('/webhooks/');
      const all = isWebhook ? undefined : take('global', globally);
      if (all?.isOver)
        return { headers: { 'X-RateLimit-Global': 'true' }, refused: { retryAfterMs: all.resetMs, isGlobal: true } };
      const major = params['channel'] ?? params['guild'] ?? params['token'] ?? '';
      const { left, resetMs, isOver } = take(`${route} ${major}`, limit);
      const headers = headersOf(name, limit, left, resetMs);
      return isOver ? { headers, refused: { retryAfterMs: resetMs, isGlobal: false } } : { headers };
    },
  };
}

function headersOf(bucket: string, limit: Limit, left: number, resetMs: number): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit.calls),
    'X-RateLimit-Remaining': String(left),
    'X-RateLimit-Reset': ((Date.now() + resetMs) / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (resetMs / 1000).toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}

const bucketNames = new Map<string, string>();

function bucketName(route: string): string {
  let name = bucketNames.get(route);
  if (name === undefined) {
    name = Buffer.from(route).toString('hex').slice(-32);
    bucketNames.set(route, name);
  }
  return name;
}

function dropOldest(windows: Map<string, Window>): void {
  const oldest = windows.keys().next();
  if (!oldest.done) windows.delete(oldest.value);
}
