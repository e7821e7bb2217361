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
  /** What is fixed in a game, once that is written: far more than a state, and the same at every save. */
  const written = new Map<string, object>();

  function putFixed(gameId: string, fixed: object | undefined): Promise<void> {
    if (fixed === undefined || written.get(gameId) === fixed) return Promise.resolve();
    return journal.put(fixedKey(gameId), JSON.stringify(fixed)).then(() => void written.set(gameId, fixed));
  }

  return {
    // The text is made before anything is waited for: what the caller does to its object later is not saved.
    async save({ fixed, ...session }) {
      checkGame(session.guildId, session.gameId);
      // What is fixed goes first: a state without it is no game.
      await Promise.all([putFixed(session.gameId, fixed), journal.put(session.gameId, JSON.stringify(session))]);
    },
    async open() {
      const found: SavedSession[] = [];
      const texts = await journal.entries();
      for (const [key, text] of texts) {
        if (isFixedKey(key)) continue;
        const session = parse(text, texts.get(fixedKey(key)));
        // One game that cannot be read is no reason to leave all the others hanging.
        if (session) found.push(session);
        else warn(`${path} is broken (the game ${key.slice(0, 60)} cannot be read): that game does not go on.`);
      }
      return found;
    },
    async close(gameId) {
      // It may be on its way there still.
      if (isGameId(gameId)) await Promise.all([journal.put(gameId, null), journal.put(fixedKey(gameId), null)]);
      written.delete(gameId);
    },
    drop: (guildId) =>
      journal.rewrite((texts) => {
        for (const [gameId, text] of texts) if (parse(text)?.guildId === guildId) remove(texts, gameId);
      }),
    erase: (userId) =>
      journal.rewrite((texts) => {
        for (const [key, text] of texts) {
          if (isFixedKey(key) || !text.includes(userId)) continue;
          const session = parse(text);
          if (session) texts.set(key, JSON.stringify({ ...session, state: scrub(session.state, userId) }));
          else remove(texts, key);
        }
      }),
  };
}

/** A game's id has no dot. */
const fixedEnd = '.fixed';
const fixedKey = (gameId: string): string => `${gameId}${fixedEnd}`;
const isFixedKey = (key: string): boolean => key.endsWith(fixedEnd);

function remove(texts: Map<string, string>, gameId: string): void {
  texts.delete(gameId);
  texts.delete(fixedKey(gameId));
}

/** Null for what is no saved game. */
function parse(text: string, fixed?: string): SavedSession | null {
  try {
    const session = JSON.parse(text) as object;
    const parts: unknown = fixed === undefined ? null : JSON.parse(fixed);
    return sessionShape.parse(parts === null ? session : { ...session, fixed: parts });
  } catch {
    return null;
  }
}
