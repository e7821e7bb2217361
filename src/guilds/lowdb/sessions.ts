/** Games in progress, all in one journal: they are saved at nearly every press, and read once, at start. */
import { scrub } from '../scrub.ts';
import type { SavedSession } from '../store.ts';
import { checkGame, isGameId } from './folder.ts';
import type { Journal } from './journal.ts';
import { sessionShape } from './shapes.ts';

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

export function createSessionJournal({ journal, path, warn }: SessionParts): SessionJournal {
  const made = new WeakMap<object, Buffer>();

  function fixedPart(fixed: object): Buffer {
    const text = made.get(fixed) ?? Buffer.from(JSON.stringify(fixed));
    made.set(fixed, text);
    return text;
  }

  /** Most of it is what is fixed: a game's questions, twenty times as often saved as they are new. */
  function textOf({ fixed, ...rest }: SavedSession): string | Buffer {
    const text = JSON.stringify(rest);
    if (fixed === undefined) return text;
    return Buffer.concat([Buffer.from(`${text.slice(0, -1)},"fixed":`), fixedPart(fixed), Buffer.from('}')]);
  }

  return {
    // The text is made before anything is waited for: what the caller does to its object later is not saved.
    async save(session) {
      checkGame(session.guildId, session.gameId);
      await journal.put(session.gameId, textOf(session));
    },
    async open() {
      const found: SavedSession[] = [];
      for (const [gameId, text] of await journal.entries()) {
        const session = parse(text);
        // One game that cannot be read is no reason to leave all the others hanging.
        if (session) found.push(session);
        else warn(`${path} is broken (the game ${gameId.slice(0, 60)} cannot be read): that game does not go on.`);
      }
      return found;
    },
    async close(gameId) {
      // It may be on its way there still.
      if (isGameId(gameId)) await journal.put(gameId, null);
    },
    drop: (guildId) =>
      journal.rewrite((texts) => {
        for (const [gameId, text] of texts) if (parse(text)?.guildId === guildId) texts.delete(gameId);
      }),
    erase: (userId) =>
      journal.rewrite((texts) => {
        for (const [gameId, text] of texts) {
          if (!text.includes(userId)) continue;
          const session = parse(text);
          if (session) texts.set(gameId, JSON.stringify({ ...session, state: scrub(session.state, userId) }));
          else texts.delete(gameId);
        }
      }),
  };
}

/** Null for what is no saved game. */
function parse(text: string): SavedSession | null {
  try {
    return sessionShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
