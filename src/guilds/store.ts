/**
 * The guild store: what one guild owns. Operations, not documents; all async; only plain data crosses.
 * An adapter never hands out an object that it keeps.
 */

import type { DailyGroup, DailyStreak } from './port/daily.ts';
import type { PracticeBook } from '../game/practice.ts';
import type { PracticeGroup } from './port/practice.ts';
import type { LadderRow } from './port/ladder-row.ts';
export type { LadderRow } from './port/ladder-row.ts';
import type { SeasonsGroup } from './port/seasons.ts';
import type { EntriesGroup, Entry } from './port/entries.ts';
import type { EntryForm, FormsGroup } from './port/forms.ts';
import type { GuildsGroup } from './port/guilds.ts';
import type { QuestionDeed, QuestionStatesGroup } from './port/question-states.ts';
import type { PlayerSkill, QuestionStatsGroup } from './port/question-stats.ts';
import type { QuestionTally } from './port/tally.ts';
import type { SettingsGroup, SettingsLogEntry } from './port/settings.ts';

export type { GuildSettings } from './port/settings.ts';

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
  readonly questionId?: string;
  /** What was chosen or typed. */
  readonly answer?: string;
  /** From the question's message to the press. */
  readonly elapsedMs?: number;
  readonly hinted?: true;
}

/** A season is a quarter of the calendar year in UTC, unless a query says from when until when. */
export type Period = 'day' | 'week' | 'month' | 'season' | 'all';

export interface LadderQuery {
  readonly guildId: string;
  readonly period: Period;
  /** The time that "day" (24 hours), "week" (7 days) and "month" (30 days) are counted back from, in ms. */
  readonly nowMs: number;
  /** In place of the period: awards from `fromMs` on and before `untilMs`, in ms since the Unix epoch. */
  readonly span?: Span;
  readonly topic?: string;
  readonly mode?: string;
}

export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

export interface LadderPage {
  readonly rows: readonly LadderRow[];
  /** People on the whole ladder. */
  readonly total: number;
}

/** One person on one server. */
export interface PersonStats {
  readonly displayName: string;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
  /** The most answered first. */
  readonly topics: readonly { readonly topic: string; readonly correct: number; readonly answered: number }[];
  /** The most answered first. */
  readonly modes: readonly { readonly mode: string; readonly correct: number; readonly answered: number }[];
  /** Days on which the person answered, the first first. */
  readonly days: readonly DayRecord[];
}

export interface DayRecord {
  /** Days since the Unix epoch, in UTC. */
  readonly day: number;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

/** Ratings of duels are kept apart. */
export type RatingPool = 'games' | 'duels';
/** What everybody begins with. */
export const ratingAtStart = 1500;

export interface Rating {
  readonly userId: string;
  readonly rating: number;
  /** Rated games played. */
  readonly games: number;
}

/** A rating's place among all of its pool; equal ratings share a rank. */
export interface RatedPlace extends Rating {
  readonly rank: number;
}

/** What a player says is wrong with a question that was asked. A dispute asks for its points as well. */
export interface Report {
  /** Unique in the guild: letters, digits, "-" and "_". */
  readonly id: string;
  readonly kind: 'report' | 'dispute';
  readonly gameId: string;
  readonly questionNo: number;
  readonly questionId: string;
  readonly stem: string;
  /** The right answer, as the game had it. */
  readonly answer: string;
  /** What the reporter had answered; null for nothing, or where that was right. */
  readonly ownAnswer: string | null;
  readonly reason: string;
  readonly by: { readonly userId: string; readonly displayName: string };
  readonly channelId: string;
  /** Time to answer, in ms. */
  readonly givenMs: number;
  readonly atMs: number;
  /** The reporter wants to hear what comes of it. */
  readonly tell?: true;
}

/** Open reports of a guild; beyond that, moderators have to catch up first. */
export const openReportsAtMost = 200;

export type AddedReport =
  | { readonly kind: 'added' }
  /** One of each kind a person and question, closed ones among them. */
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'too-many' };

export type ReportOutcome = 'granted' | 'declined' | 'done';

/** A game in progress, as it is kept between two steps. */
export interface SavedSession {
  readonly gameId: string;
  readonly guildId: string;
  readonly channelId: string;
  /** The game's state: plain data, meaningful to src/game alone, and never changed in place: what is new is another object. */
  readonly state: object;
  readonly savedAtMs: number;
}

/** What a guild's own texts may take up: in number, and in bytes of UTF-8. */
export const textLimits = { perGuild: 20, bytesEach: 512 * 1024, bytesPerGuild: 2 * 1024 * 1024 } as const;

/** A text of a guild's own, but for its words. Who gave it is not kept. */
export interface GuildText {
  /** Unique in the guild: letters, digits, "-" and "_". */
  readonly id: string;
  readonly title: string;
  /** Null where whoever gave the text did not say. */
  readonly continuity: string | null;
  readonly fileName: string;
  /** Of the words in UTF-8. */
  readonly bytes: number;
  /** Equal for equal words. */
  readonly digest: string;
  readonly addedAtMs: number;
}

export type AddedText =
  | { readonly kind: 'added' }
  /** The guild has a text of the same words. */
  | { readonly kind: 'duplicate'; readonly of: GuildText }
  | { readonly kind: 'too-many' }
  /** It, or all of the guild's texts with it. */
  | { readonly kind: 'too-big'; readonly what: 'text' | 'guild' };

export interface PersonExport {
  readonly userId: string;
  readonly awards: readonly (Award & {
    readonly guildId: string;
    readonly gameId: string;
    readonly questionNo: number;
  })[];
  readonly reports: readonly (Report & { readonly guildId: string })[];
  readonly ratings: readonly (Rating & { readonly guildId: string; readonly pool: RatingPool })[];
  /** Places in seasons that are over. */
  readonly seasons: readonly (LadderRow & { readonly season: string; readonly guildId: string })[];
  /** Settings that they changed. */
  readonly settings: readonly (SettingsLogEntry & { readonly guildId: string })[];
  /** Questions that they wrote, suggested or changed. */
  readonly entries: readonly (Entry & { readonly guildId: string })[];
  readonly forms: readonly (EntryForm & { readonly guildId: string })[];
  readonly questionStates: readonly (QuestionDeed & { readonly guildId: string })[];
  /** How much they know, by their answers. */
  readonly skills: readonly (PlayerSkill & { readonly guildId: string })[];
  /** Their days in a row of the question of the day. */
  readonly daily: readonly (DailyStreak & { readonly guildId: string })[];
  /** Null where they never practised. */
  readonly practice: PracticeBook | null;
}

export interface GuildStore {
  readonly guilds: GuildsGroup;
  readonly settings: SettingsGroup;
  readonly daily: DailyGroup;
  readonly practice: PracticeGroup;
  readonly awards: {
    /** Idempotent on game, question and user: a second call with the same three changes nothing. Durable when it resolves. */
    add(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
    /** Puts these in the place of all awards of that question (a granted dispute). */
    replace(guildId: string, gameId: string, questionNo: number, awards: readonly Award[]): Promise<void>;
    of(guildId: string, gameId: string, questionNo: number): Promise<readonly Award[]>;
    /** That person’s, given at `sinceMs` or later; the oldest first. Reads a file a game: not for an answer's way. */
    ofPerson(guildId: string, userId: string, sinceMs: number): Promise<readonly Award[]>;
    /** What was chosen or typed before that time is forgotten; its points stay. */
    forgetAnswers(guildId: string, beforeMs: number): Promise<void>;
    /** Over all games. */
    tally(guildId: string, questionId: string): Promise<QuestionTally>;
  };
  readonly ladder: {
    page(query: LadderQuery, offset: number, limit: number): Promise<LadderPage>;
    /** The person's own row, or null where they have no points in that period. */
    rank(query: LadderQuery, userId: string): Promise<LadderRow | null>;
    /** Of all time; null where the person never answered. */
    person(guildId: string, userId: string): Promise<PersonStats | null>;
  };
  readonly ratings: {
    /** Of those who have one. */
    get(guildId: string, pool: RatingPool, userIds: readonly string[]): Promise<readonly Rating[]>;
    /** All that have one, the highest first. */
    ranked(guildId: string, pool: RatingPool): Promise<readonly RatedPlace[]>;
    /** Adds to each person's rating and counts a game; once a game, however often it is called for it. Durable when it resolves. */
    apply(
      guildId: string,
      pool: RatingPool,
      gameId: string,
      changes: readonly { readonly userId: string; readonly delta: number }[],
    ): Promise<void>;
  };
  readonly seasons: SeasonsGroup;
  readonly reports: {
    /** Durable where it is `added`. */
    add(guildId: string, report: Report): Promise<AddedReport>;
    /** Open ones, the oldest first. */
    list(guildId: string): Promise<readonly Report[]>;
    /** False where there is no open one of that id: somebody else may have closed it. */
    close(guildId: string, id: string, outcome: ReportOutcome): Promise<boolean>;
    /** That person's own, while it is open: they want to hear what comes of it. False for any other. */
    follow(guildId: string, id: string, userId: string): Promise<boolean>;
    /** What was answered before that time is forgotten; an open dispute about it is declined, since nothing can be scored anew. */
    forgetAnswers(guildId: string, beforeMs: number): Promise<void>;
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
  readonly entries: EntriesGroup;
  readonly forms: FormsGroup;
  readonly questionStates: QuestionStatesGroup;
  readonly questionStats: QuestionStatsGroup;
  /** Texts that a guild gave of its own, within `textLimits`. */
  readonly texts: {
    /** Nothing is stored unless it is `added`; then it is durable. */
    add(guildId: string, about: GuildText, words: string): Promise<AddedText>;
    /** What `add` would say now; nothing is stored. */
    room(guildId: string, about: GuildText): Promise<AddedText>;
    /** The oldest first. */
    list(guildId: string): Promise<readonly GuildText[]>;
    /** The words; null where the guild has no such text. */
    get(guildId: string, id: string): Promise<string | null>;
    /** False where the guild has no such text. */
    remove(guildId: string, id: string): Promise<boolean>;
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
