/**
 * What all games together ask of Discord. A bot may make so many calls a second
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). They are spread over that second: made in one
 * go, they would keep presses waiting. Where more are wanted, an edit that only counts answers waits for all the others.
 */
import type { Clock } from '../../game/clock.ts';
import type { Poster } from '../poster.ts';

/** Discord's usual limit. */
const usualPerSecond = 50;
/** The rest is for what is not of games. */
const share = 0.9;
/** Of a second's calls, those that need not be spread. */
const atOnceShare = 1 / 6;
/** Fifty calls a second that take 150 ms each are seven or eight at a time: where there are more, they wait for Discord. */
const underWayUsually = 10;

export interface Traffic {
  /** Does what the given one does, in its turn. */
  readonly poster: Poster;
  /** Whether calls wait for their turn, or for Discord. */
  isBusy(): boolean;
  /** What waits is made at once, and so is all that comes later. */
  flush(): void;
  /** What waits is never made. */
  drop(): void;
}

export interface TrafficParts {
  readonly poster: Poster;
  readonly clock: Clock;
  readonly callsPerSecond?: number;
}

export function createTraffic({ poster, clock, callsPerSecond = usualPerSecond }: TrafficParts): Traffic {
  const atOnce = Math.ceil(callsPerSecond * atOnceShare);
  let apartMs = 1000 / (callsPerSecond * share);
  let waiting: (() => void)[] = [];
  let cancel: (() => void) | null = null;
  let underWay = 0;
  /** Calls that may be made now, and when that was so. */
  let credit = { calls: atOnce, atMs: clock.now() };

  function take(): boolean {
    const nowMs = clock.now();
    const calls = apartMs === 0 ? atOnce : Math.min(atOnce, credit.calls + (nowMs - credit.atMs) / apartMs);
    credit = { calls: calls < 1 ? calls : calls - 1, atMs: nowMs };
    return calls >= 1;
  }

  function release(): void {
    cancel = null;
    while (waiting.length > 0 && take()) waiting.shift()?.();
    if (waiting.length > 0) cancel = clock.after(Math.ceil((1 - credit.calls) * apartMs), release);
  }

  const paced =
    <Given extends unknown[], Result>(call: (...given: Given) => Promise<Result>) =>
    (...given: Given): Promise<Result> => {
      const make = (): Promise<Result> => {
        underWay += 1;
        return call(...given).finally(() => {
          underWay -= 1;
        });
      };
      if (waiting.length === 0 && take()) return make();
      const turn = new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      if (!cancel) release();
      return turn.then(make);
    };

  return {
    poster: {
      send: paced(poster.send.bind(poster)),
      openThread: paced(poster.openThread.bind(poster)),
      edit: paced(poster.edit.bind(poster)),
      tell: paced(poster.tell.bind(poster)),
    },
    isBusy: () => waiting.length > 0 || underWay > underWayUsually,
    flush() {
      apartMs = 0;
      cancel?.();
      release();
    },
    drop() {
      cancel?.();
      cancel = null;
      waiting = [];
    },
  };
}
