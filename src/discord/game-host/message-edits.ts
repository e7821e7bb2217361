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
  /** Edits as soon as the spacing allows, or some time later while Discord is busy. */
  soon(messageId: string, edit: SoonEdit): void;
  /** Takes the place of a pending edit. Rejects where the message or channel is lost, or after three failures. */
  last(messageId: string, body: MessageBody): Promise<void>;
  cancel(): void;
}

export interface SoonEdit {
  /** Later than that, the edit is not made. */
  readonly notAfterMs: number;
  /** Called when its time has come; null for "no need any more". */
  readonly render: () => MessageBody | null;
  /** Does not wait for others. */
  readonly isUrgent?: () => boolean;
}

export interface EditParts {
  readonly poster: Poster;
  readonly clock: Clock;
  readonly channelId: string;
  /** Whether calls stand in a queue. */
  readonly isBusy: () => boolean;
  readonly onFault: (fault: unknown, loss: ChannelLoss | null) => void;
}

const apartMs = limits.messageEditsApartMs;
const triesAtMost = 3;

export function createMessageEdits({ poster, clock, channelId, isBusy, onFault }: EditParts): MessageEdits {
  let current = { messageId: '', touchedMs: 0 };
  let pending: (() => void) | null = null;
  let underWay: Promise<void> = Promise.resolve();
  const waits = new Set<() => void>();

  function edit(messageId: string, body: MessageBody): Promise<void> {
    current = { messageId, touchedMs: clock.now() };
    return poster.edit(channelId, messageId, body);
  }
  const dropPending = (): void => {
    pending?.();
    pending = null;
  };
  const freeAtMs = (messageId: string): number =>
    messageId === current.messageId ? current.touchedMs + apartMs : clock.now();

  function plan(messageId: string, wanted: SoonEdit, atMs: number): void {
    if (atMs > wanted.notAfterMs) return;
    pending = clock.after(atMs - clock.now(), () => {
      pending = null;
      if (isBusy() && wanted.isUrgent?.() !== true) {
        plan(messageId, wanted, clock.now() + apartMs);
        return;
      }
      const body = wanted.render();
      if (body) underWay = edit(messageId, body).catch((fault: unknown) => onFault(fault, channelLoss(fault)));
    });
  }

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
    soon(messageId, wanted) {
      if (!pending) plan(messageId, wanted, Math.max(freeAtMs(messageId), clock.now()));
    },
    async last(messageId, body) {
      dropPending();
      await underWay;
      for (let tries = 1; ; tries += 1) {
        const delayMs = freeAtMs(messageId) - clock.now();
        if (delayMs > 0 && !(await wait(delayMs))) return;
        try {
          await edit(messageId, body);
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
