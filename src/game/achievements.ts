/** What a person has earned on a server: a title by points, and achievements by what they did. Pure. */
import type { Streak, TopicRecord } from './progress.ts';

/** From so many points on; the first is everybody's. */
export const titles = [
  { title: 'newcomer', from: 0 },
  { title: 'reader', from: 500 },
  { title: 'student', from: 2_000 },
  { title: 'scholar', from: 6_000 },
  { title: 'chronicler', from: 15_000 },
  { title: 'archivist', from: 40_000 },
  { title: 'lorekeeper', from: 100_000 },
] as const;

export type Title = (typeof titles)[number]['title'];

export interface Standing {
  readonly title: Title;
  /** Null where there is none above. */
  readonly next: { readonly title: Title; readonly missing: number } | null;
}

export function titleOf(points: number): Standing {
  const at = titles.findLastIndex(({ from }) => points >= from);
  const next = titles[at + 1];
  return {
    title: (titles[at] ?? titles[0]).title,
    next: next === undefined ? null : { title: next.title, missing: next.from - points },
  };
}

export interface Deeds {
  readonly correct: number;
  readonly answered: number;
  readonly streak: Streak;
  readonly topics: readonly TopicRecord[];
  readonly modes: readonly { readonly mode: string; readonly correct: number }[];
  readonly ratedGames: number;
  /** Best rank at the end of a season; null for none on its list. */
  readonly bestSeason: number | null;
}

const rules = {
  'first-right': (deeds) => deeds.correct >= 1,
  'hundred-right': (deeds) => deeds.correct >= 100,
  'thousand-right': (deeds) => deeds.correct >= 1000,
  'week-in-a-row': (deeds) => deeds.streak.longest >= 7,
  'month-in-a-row': (deeds) => deeds.streak.longest >= 30,
  'topic-mastered': ({ topics }) => topics.some((one) => one.answered >= 10 && one.correct / one.answered >= 0.9),
  'all-rounder': ({ topics }) => topics.filter(({ correct }) => correct > 0).length >= 20,
  'many-ways': ({ modes }) => modes.filter(({ correct }) => correct > 0).length >= 4,
  'rated-veteran': ({ ratedGames }) => ratedGames >= 20,
  'season-podium': ({ bestSeason }) => bestSeason !== null && bestSeason <= 3,
  'season-won': ({ bestSeason }) => bestSeason === 1,
} as const satisfies Readonly<Record<string, (deeds: Deeds) => boolean>>;

export type Achievement = keyof typeof rules;

export const achievements = Object.keys(rules) as readonly Achievement[];

/** In the order they are listed in, whenever they were earned. */
export const achievementsOf = (deeds: Deeds): readonly Achievement[] =>
  achievements.filter((name) => rules[name](deeds));
