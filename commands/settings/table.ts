/**
 * What a server can set: one row each. The panel, the checks, the log and docs/settings.md are all made from it; the texts of
 * a row stand under its key in src/discord/texts/en/settings.ts.
 */
import { ChannelType } from 'discord-api-types/v10';
import { languages } from '../../src/discord/texts.ts';
import { planLimits } from '../../src/game/plan.ts';
import { usualSeason } from '../../src/game/seasons.ts';
import type { GuildSettings, LoreScope, Schedule, SettingsChange } from '../../src/guilds/port/settings.ts';
import { usualSettings } from '../../src/guilds/port/settings.ts';

export const groupIds = ['games', 'roles', 'lore', 'schedule', 'seasons', 'language'] as const;
export type GroupId = (typeof groupIds)[number];

export const keys = [
  'playChannels',
  'questions',
  'seconds',
  'difficulty',
  'answerChanges',
  'starterRoles',
  'moderatorRoles',
  'quarantineAfter',
  'continuity',
  'leaveOut',
  'channelScopes',
  'dailyChannel',
  'dailyTime',
  'dailyRole',
  'weeklyChannel',
  'weeklyDay',
  'weeklyTime',
  'weeklyRole',
  'timeZone',
  'seasonLength',
  'language',
  'announcementsChannel',
] as const;
export type Key = (typeof keys)[number];

export type Control =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** "18:30" */
  | { readonly kind: 'time' }
  | { readonly kind: 'zone' }
  /** The values as the store has them; each has a text of its own. */
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'channels'; readonly most: number; readonly types: readonly ChannelType[] }
  /** One that the bot will post in; `game`: with all that a game needs there. */
  | { readonly kind: 'post-channel'; readonly game: boolean }
  | { readonly kind: 'roles'; readonly most: number }
  | { readonly kind: 'role' }
  | { readonly kind: 'continuity' }
  | { readonly kind: 'sources' }
  /** Chooses a channel first; continuity and sources of that one follow. */
  | { readonly kind: 'channel-scopes'; readonly most: number };

/** Plain data; null for the default. */
export type Value = string | number | readonly string[] | Readonly<Record<string, LoreScope>> | null;

export interface Row {
  readonly key: Key;
  readonly group: GroupId;
  readonly control: Control;
  /** Shown as the default; null where a text of the row says what holds. */
  readonly usual: string | number | null;
  /** Where the store keeps it. */
  readonly setting: keyof GuildSettings;
  read(settings: GuildSettings): Value;
  /** "off": it makes no sense until the row `needs` is set. */
  change(settings: GuildSettings, value: Value): SettingsChange | 'off';
  readonly needs?: Key;
}

type Plain = Pick<Row, 'key' | 'group' | 'control' | 'usual'> & { readonly key: Key & keyof GuildSettings };

/** A row that the store keeps as it is. An empty list is the default. */
const plain = (row: Plain): Row => ({
  ...row,
  setting: row.key,
  read: (settings) => (settings[row.key] as Value | undefined) ?? null,
  change: (_, value) => ({ [row.key]: Array.isArray(value) && value.length === 0 ? null : value }),
});

type Part = 'channelId' | 'time' | 'weekday' | 'roleId';

/** One part of a schedule; its channel switches the whole on and off. */
const scheduled = (what: 'daily' | 'weekly', part: Part, row: Pick<Row, 'key' | 'control' | 'usual'>): Row => ({
  ...row,
  group: 'schedule',
  setting: what,
  read: (settings) => settings[what]?.[part] ?? null,
  change(settings, value) {
    const now = settings[what];
    if (part === 'channelId') {
      const on = typeof value === 'string' ? { ...fresh[what], ...now, channelId: value } : null;
      return { [what]: on };
    }
    if (!now) return 'off';
    const others = Object.entries({ ...fresh[what], ...now }).filter(([name]) => name !== part);
    const usual = part === 'roleId' ? undefined : fresh[what][part];
    const next = value ?? usual;
    return {
      [what]: Object.fromEntries(next === undefined ? others : [...others, [part, next]]) as unknown as Schedule,
    };
  },
  ...(part === 'channelId' ? {} : { needs: `${what}Channel` as const }),
});

const fresh: Readonly<Record<'daily' | 'weekly', Pick<Schedule, 'time' | 'weekday'>>> = {
  daily: { time: usualSettings.dailyTime },
  weekly: { time: usualSettings.weeklyTime, weekday: usualSettings.weeklyDay },
};

const played = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildVoice,
  ChannelType.GuildForum,
  ChannelType.PublicThread,
];
const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** In the order they are shown. */
export const rows: readonly Row[] = [
  plain({ key: 'playChannels', group: 'games', control: { kind: 'channels', most: 25, types: played }, usual: null }),
  plain({ key: 'questions', group: 'games', control: range(planLimits.questions), usual: planLimits.questions.usual }),
  plain({ key: 'seconds', group: 'games', control: range(planLimits.seconds), usual: null }),
  plain({
    key: 'difficulty',
    group: 'games',
    control: { kind: 'choice', values: ['easy', 'medium', 'hard'] },
    usual: null,
  }),
  plain({ key: 'answerChanges', group: 'games', control: { kind: 'choice', values: [0, 1] }, usual: 0 }),
  plain({ key: 'starterRoles', group: 'roles', control: { kind: 'roles', most: 25 }, usual: null }),
  plain({ key: 'moderatorRoles', group: 'roles', control: { kind: 'roles', most: 25 }, usual: null }),
  plain({
    key: 'quarantineAfter',
    group: 'roles',
    control: { kind: 'number', min: 1, max: 50 },
    usual: usualSettings.quarantineAfter,
  }),
  plain({ key: 'continuity', group: 'lore', control: { kind: 'continuity' }, usual: null }),
  plain({ key: 'leaveOut', group: 'lore', control: { kind: 'sources' }, usual: null }),
  plain({ key: 'channelScopes', group: 'lore', control: { kind: 'channel-scopes', most: 25 }, usual: null }),
  scheduled('daily', 'channelId', { key: 'dailyChannel', control: { kind: 'post-channel', game: false }, usual: null }),
  scheduled('daily', 'time', { key: 'dailyTime', control: { kind: 'time' }, usual: usualSettings.dailyTime }),
  scheduled('daily', 'roleId', { key: 'dailyRole', control: { kind: 'role' }, usual: null }),
  scheduled('weekly', 'channelId', {
    key: 'weeklyChannel',
    control: { kind: 'post-channel', game: true },
    usual: null,
  }),
  scheduled('weekly', 'weekday', {
    key: 'weeklyDay',
    control: { kind: 'choice', values: weekdays },
    usual: usualSettings.weeklyDay,
  }),
  scheduled('weekly', 'time', { key: 'weeklyTime', control: { kind: 'time' }, usual: usualSettings.weeklyTime }),
  scheduled('weekly', 'roleId', { key: 'weeklyRole', control: { kind: 'role' }, usual: null }),
  plain({ key: 'timeZone', group: 'schedule', control: { kind: 'zone' }, usual: usualSeason.timeZone }),
  plain({
    key: 'seasonLength',
    group: 'seasons',
    control: { kind: 'choice', values: ['month', 'quarter', 'half-year', 'year'] },
    usual: usualSeason.length,
  }),
  plain({ key: 'language', group: 'language', control: { kind: 'choice', values: languages }, usual: null }),
  plain({
    key: 'announcementsChannel',
    group: 'language',
    control: { kind: 'post-channel', game: false },
    usual: null,
  }),
];

function range({ min, max }: { readonly min: number; readonly max: number }): Control {
  return { kind: 'number', min, max };
}

export const rowOf = (key: string): Row | undefined => rows.find((row) => row.key === key);
export const isGroup = (text: string | undefined): text is GroupId => groupIds.some((id) => id === text);
