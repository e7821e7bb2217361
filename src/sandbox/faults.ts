/** What goes wrong on demand. */
export interface HttpFault {
  /** A route ('POST /channels/:channel/messages'), a method, or part of a route; without it every call is hit. */
  route?: string;
  /** How many calls are hit; default 1. */
  times?: number;
}

export type HttpFailure =
  | { readonly kind: 'rate-limit'; readonly retryAfterMs: number; readonly isGlobal: boolean }
  | { readonly kind: 'error'; readonly status: number }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'delay'; readonly delayMs: number };

export interface Faults {
  /** The next calls get 429 with Retry-After; default 300 ms. */
  rateLimit(fault?: HttpFault & { retryAfterMs?: number; isGlobal?: boolean }): void;
  /** The next calls get a server error; default 500. */
  serverError(fault?: HttpFault & { status?: number }): void;
  /** The next calls lose their connection without an answer. */
  hangUp(fault?: HttpFault): void;
  /** The next calls are answered late, in real time. */
  delay(fault: HttpFault & { delayMs: number }): void;
  /** Cuts the gateway's sockets without a goodbye; the sessions can be resumed. */
  dropSocket(): void;
  /** Op 7: asks the bot to reconnect and resume. */
  reconnect(): void;
  /** Op 9; `resumable` false also forgets the session. */
  invalidSession(resumable?: boolean): void;
  /** Forgets all sessions, so that the next RESUME is answered with op 9. */
  forgetSessions(): void;
  /** While true, heartbeats get no answer, as on a dead line. */
  muteHeartbeats(isMuted: boolean): void;
  /** Takes back the HTTP faults not yet used up and unmutes heartbeats. */
  clear(): void;
}

export interface FaultPlan {
  readonly faults: Faults;
  /** The failure for this call, used up by asking. */
  take(route: string): HttpFailure | undefined;
}

export type GatewayFaults = Pick<
  Faults,
  'dropSocket' | 'reconnect' | 'invalidSession' | 'forgetSessions' | 'muteHeartbeats'
>;

export function createFaultPlan(gateway: GatewayFaults): FaultPlan {
  let planned: { match: string | undefined; left: number; failure: HttpFailure }[] = [];
  const plan = (fault: HttpFault, failure: HttpFailure): void => {
    planned.push({ match: fault.route, left: fault.times ?? 1, failure });
  };
  return {
    take(route) {
      if (planned.length === 0) return undefined;
      const hit = planned.find((entry) => entry.match === undefined || route.includes(entry.match));
      if (!hit) return undefined;
      hit.left--;
      if (hit.left <= 0) planned = planned.filter((entry) => entry !== hit);
      return hit.failure;
    },
    faults: {
      ...gateway,
      rateLimit: (fault = {}) =>
        plan(fault, { kind: 'rate-limit', retryAfterMs: fault.retryAfterMs ?? 300, isGlobal: fault.isGlobal ?? false }),
      serverError: (fault = {}) => plan(fault, { kind: 'error', status: fault.status ?? 500 }),
      hangUp: (fault = {}) => plan(fault, { kind: 'hang-up' }),
      delay: (fault) => plan(fault, { kind: 'delay', delayMs: fault.delayMs }),
      clear() {
        planned = [];
        gateway.muteHeartbeats(false);
      },
    },
  };
}
