/** What a person's answers say about them: days in a row, strong and weak topics. */

export interface Streak {
  /** Days in a row up to today, or up to yesterday: today is not over. */
  readonly current: number;
  readonly longest: number;
}

/** `days` as whole numbers, rising. */
export function streakOf(days: readonly number[], today: number): Streak {
  let longest = 0;
  let run = 0;
  let last: number | null = null;
  for (const day of days) {
    run = last !== null && day === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  return { current: last !== null && last >= today - 1 ? run : 0, longest };
}

export interface TopicRecord {
  readonly topic: string;
  readonly correct: number;
  readonly answered: number;
}

const enoughAnswers = 3;
const shownAtMost = 3;
const share = ({ correct, answered }: TopicRecord): number => correct / answered;

/** Of topics with enough answers to tell: at least two in three right, at most one in two. */
export function strengthsOf(topics: readonly TopicRecord[]): {
  readonly strong: readonly TopicRecord[];
  readonly weak: readonly TopicRecord[];
} {
  const known = topics.filter(({ answered }) => answered >= enoughAnswers);
  const best = [...known].sort((a, b) => share(b) - share(a) || b.answered - a.answered);
  return {
    strong: best.filter((one) => share(one) >= 2 / 3).slice(0, shownAtMost),
    weak: best
      .filter((one) => share(one) <= 1 / 2)
      .reverse()
      .slice(0, shownAtMost),
  };
}

export interface Week {
  /** Its first day: days since the Unix epoch. */
  readonly day: number;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

/** The last `count` weeks of seven days, the last of them ending today; weeks without an answer among them. */
export function weeksOf(days: readonly Week[], today: number, count: number): readonly Week[] {
  const weeks = Array.from({ length: count }, (_, i) => ({
    day: today - 7 * (count - i) + 1,
    points: 0,
    correct: 0,
    answered: 0,
  }));
  for (const { day, points, correct, answered } of days) {
    const week = weeks[count - 1 - Math.floor((today - day) / 7)];
    if (week === undefined || day > today) continue;
    week.points += points;
    week.correct += correct;
    week.answered += answered;
  }
  return weeks;
}
