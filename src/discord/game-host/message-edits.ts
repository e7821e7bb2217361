/**
 * Edits of a game's messages: never more than one a message every two seconds, and the last word always gets through.
 * An edit that is overtaken by a newer one is not made.
 */
import type { Clock } from '../../game/clock.ts';
import { limits } from '../limits.ts';
import type { ChannelLoss, MessageBody, Poster } from '../poster.ts';
import { channelLoss } from '../poster.ts';

export interface MessageEdits {
  /** The message was just posted: its first edit waits as well. */
  posted(messageId: string, atMs: number): void;
  /** Edits as soon as the spacing allows, unless that is after `notAfterMs`; `render` is called then, null for "no need any more". */
  soon(messageId: string, notAfterMs: number, render: () => MessageBody | null): void;
  /** Takes the place of a pending edit. Rejects where the message or channel is lost, or after three failures. */
  last(messageId: string, body: MessageBody): Promise<void>;
  cancel(): void;
}

export interface EditParts {
  readonly poster: Poster;
  readonly clock: Clock;
  readonly channelId: string;
  readonly onFault: (fault: unknown, loss: ChannelLoss | null) => void;
}

const apartMs = limits.messageEditsApartMs;
const triesAtMost = 3;

export function createMessageEdits({ poster, clock, channelId, onFault }: EditParts): MessageEdits {
  let current = { messageId: '', touchedMs: 0 };
  let pending: (() => void) | null = null;
  let underWay: Promise<void> = Promise.resolve();
  const waits = new Set<() => void>();

  const touch = (messageId: string): void => {
    current = { messageId, touchedMs: clock.now() };
  };
  const dropPending = (): void => {
    pending?.();
    pending = null;
  };
  const freeAtMs = (messageId: string): number =>
    messageId === current.messageId ? current.touchedMs + apartMs : clock.now();

  /** False where it was cancelled: the game is being put away. */
  const wait = (delayMs: number): Promise<boolean> =>
    new Promise((resolve) => {
      const cancel = clock.after(Math.max(delayMs, 0), () => {
        waits.delete(drop);
        resolve(true);
      });
      const drop = (): void => {
        waits.delete(drop);
        cancel();
        resolve(false);
      };
      waits.add(drop);
    });

  return {
    posted(messageId, atMs) {
      current = { messageId, touchedMs: atMs };
    },
    soon(messageId, notAfterMs, render) {
      if (pending) return;
      const atMs = Math.max(freeAtMs(messageId), clock.now());
      if (atMs > notAfterMs) return;
      pending = clock.after(atMs - clock.now(), () => {
        pending = null;
        const body = render();
        if (!body) return;
        touch(messageId);
        underWay = poster
          .edit(channelId, messageId, body)
          .catch((fault: unknown) => onFault(fault, channelLoss(fault)));
      });
    },
    async last(messageId, body) {
      dropPending();
      await underWay;
      for (let tries = 1; ; tries += 1) {
        const delayMs = freeAtMs(messageId) - clock.now();
        if (delayMs > 0 && !(await wait(delayMs))) return;
        touch(messageId);
        try {
          await poster.edit(channelId, messageId, body);
          return;
        } catch (fault) {
          if (channelLoss(fault) !== null || tries === triesAtMost) throw fault;
        }
      }
    },
    cancel() {
      dropPending();
      for (const drop of [...waits]) drop();
    },
  };
}
