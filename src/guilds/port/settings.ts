/** What a server can set for itself. An absent setting has its default, which the code that uses it names. */

import type { SeasonLength } from '../../game/seasons.ts';

/** Defaults that several rooms share. */
export const usualSettings = { quarantineAfter: 3, dailyTime: '12:00', weeklyTime: '18:00', weeklyDay: 6 } as const;

/** What of the lore is shown and asked. */
export interface LoreScope {
  /** Ids of continuities; all where absent. */
  readonly continuity?: string;
  /** Ids of sources and names of eras or factions that are left out, as spoilers. */
  readonly leaveOut?: readonly string[];
}

/** A question or a game at a fixed time. */
export interface Schedule {
  readonly channelId: string;
  /** Hours and minutes of the server's time zone, "18:30". */
  readonly time: string;
  /** 1 (Monday) to 7; for a weekly game. */
  readonly weekday?: number;
  /** Told of it, if a moderator chose so. */
  readonly roleId?: string;
}

export interface GuildSettings extends LoreScope {
  /** Of a game, where its starter does not say. */
  readonly questions?: number;
  readonly seconds?: number;
  readonly difficulty?: 'easy' | 'medium' | 'hard';
  /** How often an answer may be changed while a question is open. */
  readonly answerChanges?: 0 | 1;
  /** Where games may be played; everywhere if empty or absent. */
  readonly playChannels?: readonly string[];
  /** Who may start games; everybody if empty or absent. */
  readonly starterRoles?: readonly string[];
  /** Who may stop others' games and look after questions, beside those who may manage the server. */
  readonly moderatorRoles?: readonly string[];
  /** An IANA name, "Europe/Berlin". */
  readonly timeZone?: string;
  readonly seasonLength?: SeasonLength;
  readonly daily?: Schedule;
  readonly weekly?: Schedule;
  /** What holds in a channel in place of the server's own scope. */
  readonly channelScopes?: Readonly<Record<string, LoreScope>>;
  /** Of public messages; the server's own language where absent. */
  readonly language?: 'en' | 'de' | 'fr' | 'es';
  /** Where seasons' ends and the like are told; nowhere where absent. */
  readonly announcementsChannel?: string;
  /** As many distinct people have to report a question before it is not asked any more. */
  readonly quarantineAfter?: number;
}

/** One by one; null gives a setting back its default. */
export type SettingsChange = { readonly [K in keyof GuildSettings]?: GuildSettings[K] | null };

export interface SettingsLogEntry {
  readonly atMs: number;
  readonly by: { readonly userId: string; readonly displayName: string };
  readonly setting: keyof GuildSettings;
  /** As plain data; null for the default. */
  readonly from: unknown;
  readonly to: unknown;
}

export interface SettingsGroup {
  get(guildId: string): Promise<GuildSettings>;
  /** With `by`, the change is logged. */
  patch(guildId: string, change: SettingsChange, by?: SettingsAuthor): Promise<GuildSettings>;
  /** Ids of guilds that have anything kept, settings or other things. */
  guilds(): Promise<readonly string[]>;
  /** The latest first, 200 at most. */
  log(guildId: string): Promise<readonly SettingsLogEntry[]>;
}

export interface SettingsAuthor {
  readonly userId: string;
  readonly displayName: string;
  readonly atMs: number;
}
