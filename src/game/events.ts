/** What can happen to a game, and what a game wants done. Both are plain data. */
import type { Hint } from './hints.ts';
import type { EndReason, Person, Result } from './state.ts';

/** What a host can do between and about questions; in other modes, who started the game can call for the first one early. */
export type Drive = 'next' | 'close' | 'skip' | 'standings' | 'end';

export type GameEvent = { readonly atMs: number } & (
  | { readonly type: 'begin' }
  /** A timer came due. */
  | { readonly type: 'tick'; readonly ticket: number }
  /** The question's message is in the channel; `postedAtMs` is the message id's own time. */
  | {
      readonly type: 'posted';
      readonly questionNo: number;
      readonly messageId: string;
      readonly postedAtMs: number;
    }
  /** `pressedAtMs` is the interaction id's own time. */
  | {
      readonly type: 'press';
      readonly by: Person;
      readonly messageId: string;
      readonly option: number;
      readonly pressedAtMs: number;
    }
  /** A typed answer was sent off. */
  | {
      readonly type: 'guess';
      readonly by: Person;
      readonly messageId: string;
      readonly text: string;
      readonly pressedAtMs: number;
    }
  | { readonly type: 'hint'; readonly by: Person; readonly messageId: string; readonly pressedAtMs: number }
  /** Teams: `team` is an index, or null for where they are needed. */
  | { readonly type: 'join'; readonly by: Person; readonly team: number | null }
  | {
      readonly type: 'drive';
      readonly by: Person;
      readonly what: Drive;
      readonly mayHost: boolean;
      readonly pressedAtMs: number;
    }
  /** A person had their data removed. */
  | { readonly type: 'forget'; readonly userId: string }
  /** The points of the question are durable. */
  | { readonly type: 'awarded'; readonly questionNo: number }
  /** A dispute was granted; these points are durable. */
  | {
      readonly type: 'regraded';
      readonly questionNo: number;
      readonly grades: readonly Pick<Result, 'userId' | 'points' | 'correct'>[];
    }
  | { readonly type: 'stop'; readonly by: Person; readonly mayModerate: boolean }
  /** The process was started anew. */
  | { readonly type: 'resume' }
  /** The channel (or the question's message) cannot be written to any more. */
  | { readonly type: 'lost'; readonly what: 'channel' | 'message' }
  /** Posting the question or saving its points failed, and not for good. */
  | { readonly type: 'failed'; readonly what: 'post' | 'award' }
);

export type Announcement = 'resumed' | 'resumed-open' | 'resumed-void' | 'resumed-hosted';

/** Carried out one after the other, in this order; `schedule` and `refresh` at once. */
export type Effect =
  /** `soon`: with others, within 250 ms. `now`: durable before the next effect. */
  | { readonly type: 'save'; readonly when: 'now' | 'soon' }
  /** Takes the place of the timer before it. */
  | { readonly type: 'schedule'; readonly ticket: number; readonly dueMs: number }
  | { readonly type: 'post-question'; readonly questionNo: number }
  /** The open question's message may show how many have answered; before the first, the start card who has joined. */
  | { readonly type: 'refresh' }
  /** Nobody joins by the start card any more. */
  | { readonly type: 'close-lobby' }
  | { readonly type: 'post-standings' }
  | { readonly type: 'award'; readonly questionNo: number; readonly results: readonly Result[] }
  /** Points of a question that does not count after all, should the store hold them. */
  | { readonly type: 'withdraw'; readonly questionNo: number }
  /** The closed question's message: the answer, or why it does not count. */
  | { readonly type: 'close-question'; readonly questionNo: number }
  | { readonly type: 'announce'; readonly what: Announcement }
  /** Ratings move; durable before the end is announced. */
  | {
      readonly type: 'rate';
      /** Duels have a rating of their own. */
      readonly pool: 'games' | 'duels';
      readonly places: readonly { readonly userId: string; readonly rank: number }[];
    }
  | { readonly type: 'post-finish' }
  /** A word to who started it, outside the channel. */
  | { readonly type: 'tell-starter'; readonly reason: EndReason }
  /** The game is forgotten, its scores are not. */
  | { readonly type: 'close' };

/** Why the mode does not take an answer from this person. */
export type NotYou =
  /** Survival: missed a question, or was not there from the start. */
  | { readonly kind: 'out' }
  /** Race: somebody was faster. */
  | { readonly kind: 'beaten' }
  /** Duel: between two others. */
  | { readonly kind: 'not-playing' }
  /** Who hosts a game knows the answers. */
  | { readonly kind: 'host' };

/** The answer to someone who pressed or asked to stop; null for other events. */
export type Verdict =
  /** `mayChange`: once more. `team`: where the person was put by answering. */
  | { readonly kind: 'recorded'; readonly option: number; readonly mayChange?: true; readonly team?: number }
  /** In the place of another answer, for good. */
  | { readonly kind: 'changed'; readonly option: number }
  /** `option` is the one that counts; `changed`: it took the place of another before. */
  | { readonly kind: 'already'; readonly option: number; readonly mayChange?: true; readonly changed?: true }
  | { readonly kind: 'typed'; readonly text: string; readonly mayChange?: true }
  | { readonly kind: 'changed-typed'; readonly text: string }
  | { readonly kind: 'already-typed'; readonly text: string; readonly changed?: true }
  /** Nearly right: not counted yet; `triesLeft` more may come near. */
  | { readonly kind: 'near'; readonly triesLeft: number }
  /** Nothing was typed: not counted. */
  | { readonly kind: 'empty' }
  /** A year is asked for, and none was typed: not counted. */
  | { readonly kind: 'not-a-year' }
  | { readonly kind: 'hint'; readonly hint: Hint }
  /** Who has answered needs no hint. */
  | { readonly kind: 'answered' }
  | NotYou
  | { readonly kind: 'too-late' }
  | { readonly kind: 'not-open' }
  | { readonly kind: 'joined'; readonly team: number }
  /** In that team already, and the time to change is over. */
  | { readonly kind: 'in-team'; readonly team: number }
  | { readonly kind: 'driven'; readonly what: Drive }
  /** Not now: there is nothing open to close, or a step is under way. */
  | { readonly kind: 'cannot-drive'; readonly what: Drive }
  | { readonly kind: 'may-not-drive' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'may-not-stop' };
