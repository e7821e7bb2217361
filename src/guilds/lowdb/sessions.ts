/** Games in progress, all in one journal: they are saved at nearly every press, and read once, at start. */
import { scrub } from '../scrub.ts';
import type { SavedSession } from '../store.ts';
import { checkGame, isGameId } from './folder.ts';
import type { Journal, Kept } from './journal.ts';
import { amendmentShape, sessionShape } from './shapes.ts';

export interface SessionParts {
  readonly journal: Journal;
  /** Of the journal's file, for the warning. */
  readonly path: string;
  /** Hears, in one sentence, of a saved game that cannot be read and is passed over. */
  readonly warn: (sentence: string) => void;
}

export interface SessionJournal {
  save(session: SavedSession): Promise<void>;
  open(): Promise<readonly SavedSession[]>;
  close(gameId: string): Promise<void>;
  erase(userId: string): Promise<void>;
  /** Nothing is left of that guild's games. */
  drop(guildId: string): Promise<void>;
}

/** A state that was written whole. */
interface Whole {
  readonly state: object;
  readonly length: number;
  isDurable: boolean;
}

/** An amendment is at most so long a part of what it amends: then the whole is written anew. */
const amendedAtMost = 1 / 2;

export function createSessionJournal({ journal, path, warn }: SessionParts): SessionJournal {
  const wholes = new Map<string, Whole>();

  /** Null where the whole has to be written. Most of a state, its questions above all, is the same from save to save. */
  function amendmentOf({ gameId, state, savedAtMs }: SavedSession): string | null {
    const whole = wholes.get(gameId);
    const changed = whole?.isDurable ? changesOf(whole.state, state) : null;
    if (!whole || !changed) return null;
    const text = JSON.stringify({ state: changed, savedAtMs });
    return text.length <= whole.length * amendedAtMost ? text : null;
  }

  async function saveWhole(session: SavedSession): Promise<void> {
    const text = JSON.stringify(session);
    const whole = { state: session.state, length: text.length, isDurable: false };
    wholes.set(session.gameId, whole);
    await journal.put(session.gameId, text);
    whole.isDurable = true;
  }

  return {
    // The text is made before anything is waited for.
    async save(session) {
      checkGame(session.guildId, session.gameId);
      const amendment = amendmentOf(session);
      await (amendment === null ? saveWhole(session) : journal.amend(session.gameId, amendment));
    },
    async open() {
      const found: SavedSession[] = [];
      for (const [gameId, kept] of await journal.entries()) {
        const session = parse(kept);
        // One game that cannot be read is no reason to leave all the others hanging.
        if (session) found.push(session);
        else warn(`${path} is broken (the game ${gameId.slice(0, 60)} cannot be read): that game does not go on.`);
      }
      return found;
    },
    async close(gameId) {
      wholes.delete(gameId);
      // It may be on its way there still.
      if (isGameId(gameId)) await journal.put(gameId, null);
    },
    drop: (guildId) =>
      journal.rewrite((entries) => {
        for (const [gameId, kept] of entries) if (parse(kept)?.guildId === guildId) entries.delete(gameId);
      }),
    erase(userId) {
      // What is amended from here on is not what was written.
      wholes.clear();
      return journal.rewrite((entries) => {
        for (const [gameId, kept] of entries) {
          if (![kept.text, kept.amendment].some((text) => text?.includes(userId))) continue;
          const session = parse(kept);
          if (session)
            entries.set(gameId, { text: JSON.stringify({ ...session, state: scrub(session.state, userId) }) });
          else entries.delete(gameId);
        }
      });
    },
  };
}

/** The parts of a state that are others than before; null where one of them is gone, which no amendment can say. */
function changesOf(before: object, after: object): object | null {
  const then = before as Readonly<Record<string, unknown>>;
  const now = after as Readonly<Record<string, unknown>>;
  for (const name in then) if (then[name] !== undefined && now[name] === undefined) return null;
  const changes: Record<string, unknown> = {};
  for (const name in now) if (now[name] !== then[name]) changes[name] = now[name];
  return changes;
}

/** Null for what is no saved game. */
function parse({ text, amendment }: Kept): SavedSession | null {
  try {
    const session = sessionShape.parse(JSON.parse(text));
    if (amendment === undefined) return session;
    const { state, savedAtMs } = amendmentShape.parse(JSON.parse(amendment));
    return { ...session, state: { ...session.state, ...state }, savedAtMs };
  } catch {
    return null;
  }
}
