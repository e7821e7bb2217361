import type { FieldErrors } from './rules/refusal.ts';

/** One REST call of the bot. */
export interface Call {
  readonly method: string;
  readonly path: string;
  /** The route it fell on, such as 'POST /channels/:channel/messages'. */
  readonly route: string;
  readonly status: number;
  readonly atMs: number;
  /** The JSON that the bot sent. */
  readonly body: unknown;
  /** What Discord answered when it refused. */
  readonly error?: { readonly code: number; readonly message: string; readonly errors?: FieldErrors };
}

export interface CallLog {
  add(call: Call): void;
  list(): readonly Call[];
  refused(): readonly Call[];
  /** How often a route was called since the start; the counts outlive the bounded list. */
  count(route: string): number;
  clear(): void;
}

/** Keeps the last `kept` calls. */
export function createCallLog(kept: number): CallLog {
  let calls: Call[] = [];
  const counts = new Map<string, number>();
  const latest = (): Call[] => calls.slice(-kept);
  return {
    add(call) {
      counts.set(call.route, (counts.get(call.route) ?? 0) + 1);
      calls.push(call);
      if (calls.length > 2 * kept) calls = latest();
    },
    list: latest,
    refused: () => latest().filter((call) => call.status >= 400),
    count: (route) => counts.get(route) ?? 0,
    clear() {
      calls = [];
      counts.clear();
    },
  };
}
