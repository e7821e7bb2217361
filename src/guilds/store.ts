/**
 * The guild store: what one guild owns. Operations, not documents; all async; only plain data crosses.
 * An adapter never hands out an object that it keeps.
 */

/** Settings of a guild; absent ones have their default. */
export interface GuildSettings {
  readonly questions?: number;
  readonly seconds?: number;
}

export interface Award {
  readonly userId: string;
  /** From the interaction's payload: nick, global name or user name. */
  readonly displayName: string;
  readonly points: number;
  readonly correct: boolean;
  /** Milliseconds since the Unix epoch, the press's own time. */
  readonly atMs: number;
  readonly topic?: string;
  readonly mode?: string;
}

export type Period = 'day' | 'week' | 'month' | 'all';

export interface LadderQuery {
  readonly guildId: string;
  readonly period: Period;
  /** The time that "day" (24 hours), "week" (7 days) and "month" (30 days) are counted back from, in ms. */
  readonly nowMs: number;
  readonly topic?: string;
  readonly mode?: string;
}

export interface LadderRow {
  /** 1 for the first; people with equal points share a rank. */
  readonly rank: number;
  readonly userId: string;
  readonly displayName: string;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

export interface LadderPage {
  readonly rows: readonly LadderRow[];
  /** People on the whole ladder. */
  readonly total: number;
}

/** A game in progress, as it is kept between two steps. */
export interface SavedSession {
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The game's state: plain data, meaningful to src/game alone. */
  readonly state: unknown;
  readonly savedAtMs: number;
}

export interface PersonExport {
  readonly userId: string;
  readonly awards: readonly (Award & {
    readonly guildId: string;
    readonly gameId: string;
    readonly questionNo: number;
  })[];
}

export interface GuildStore {
  readonly settings: {
    get(guildId: string): Promise<GuildSettings>;
    patch(guildId: string, change: Partial<GuildSettings>): Promise<GuildSettings>;
  };
  readonly awards: {
    /** Idempotent on game, question and user: a second call with the same three changes nothing. Durable when it resolves. */
    add(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
    /** Puts these in the place of all awards of that question (a granted dispute). */
    replace(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
  };
  readonly ladder: {
    page(query: LadderQuery, offset: number, limit: number): Promise<LadderPage>;
    /** The person's own row, or null where they have no points in that period. */
    rank(query: LadderQuery, userId: string): Promise<LadderRow | null>;
  };
  readonly sessions: {
    /** Replaces what was saved under the same gameId. Durable when it resolves. */
    save(session: SavedSession): Promise<void>;
    open(): Promise<readonly SavedSession[]>;
    close(gameId: string): Promise<void>;
  };
  /** What finished games leave behind for "Play again": plain settings, nothing about people. The latest 50 of a guild are kept. */
  readonly games: {
    keep(guildId: string, gameId: string, plan: unknown): Promise<void>;
    /** Null where that game is not known (any more). */
    recall(guildId: string, gameId: string): Promise<unknown>;
  };
  readonly questions: {
    /** Ids of questions that this guild has been asked, the oldest first. */
    asked(guildId: string): Promise<readonly string[]>;
    markAsked(guildId: string, questionIds: readonly string[]): Promise<void>;
    /** Forgets what was asked, so that the pool starts anew. */
    forgetAsked(guildId: string): Promise<void>;
  };
  readonly people: {
    export(userId: string): Promise<PersonExport>;
    /**
     * Removes every trace of the person from every guild, durably. In a saved session, whatever object has this `userId`
     * goes: out of lists and records; where it is a single value, null takes its place.
     */
    erase(userId: string): Promise<void>;
  };
  /** Writes what is pending and releases what is held. */
  close(): Promise<void>;
}
