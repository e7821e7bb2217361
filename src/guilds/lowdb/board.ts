/**
 * A guild's ladder in memory: totals for all time, and single awards for as far back as the longest period looks.
 * An award costs the same whatever the guild's history; only asking for the ladder looks at all its people.
 */
import { longestMs, rankTallies, sinceMs, tally } from '../ladder.ts';
import { dayOf, personStats } from '../person.ts';
import type { Award, LadderQuery, LadderRow, PersonStats } from '../store.ts';

export interface Board {
  add(award: Award): void;
  remove(award: Award): void;
  rows(query: LadderQuery): readonly LadderRow[];
  person(userId: string): PersonStats | null;
  forget(userId: string): void;
}

interface Total {
  readonly topic: string | undefined;
  readonly mode: string | undefined;
  points: number;
  correct: number;
  answered: number;
}

interface Member {
  displayName: string;
  namedAtMs: number;
  /** Answers by day (UTC). */
  readonly days: Map<number, number>;
  /** By topic and mode. */
  readonly totals: Map<string, Total>;
}

const isSame = (a: Award, b: Award): boolean =>
  a.userId === b.userId && a.atMs === b.atMs && a.points === b.points && a.topic === b.topic && a.mode === b.mode;

/** How far beyond the last pruning the recent awards may grow. */
const slack = 1000;

export function createBoard(nowMs: () => number): Board {
  const members = new Map<string, Member>();
  let recent: Award[] = [];
  let pruneAt = slack;

  const fits = (query: LadderQuery, of: { topic?: string | undefined; mode?: string | undefined }): boolean =>
    (query.topic === undefined || query.topic === of.topic) && (query.mode === undefined || query.mode === of.mode);
  const nameOf = (userId: string): string => members.get(userId)?.displayName ?? userId;

  function count(award: Award, sign: 1 | -1): void {
    const member: Member = members.get(award.userId) ?? {
      displayName: '',
      namedAtMs: Number.NEGATIVE_INFINITY,
      days: new Map(),
      totals: new Map(),
    };
    members.set(award.userId, member);
    if (sign > 0 && award.atMs >= member.namedAtMs) {
      member.displayName = award.displayName;
      member.namedAtMs = award.atMs;
    }
    const day = dayOf(award.atMs);
    const onDay = (member.days.get(day) ?? 0) + sign;
    if (onDay > 0) member.days.set(day, onDay);
    else member.days.delete(day);
    const key = JSON.stringify([award.topic, award.mode]);
    const { topic, mode } = award;
    const total = member.totals.get(key) ?? { topic, mode, points: 0, correct: 0, answered: 0 };
    member.totals.set(key, total);
    total.points += sign * award.points;
    total.correct += award.correct ? sign : 0;
    total.answered += sign;
  }

  function prune(): void {
    const oldest = nowMs() - longestMs;
    recent = recent.filter((award) => award.atMs >= oldest);
    pruneAt = recent.length * 2 + slack;
  }

  function totals(query: LadderQuery) {
    return [...members].map(([userId, member]) => {
      const sum = { userId, displayName: member.displayName, points: 0, correct: 0, answered: 0 };
      for (const total of member.totals.values()) {
        if (!fits(query, total)) continue;
        sum.points += total.points;
        sum.correct += total.correct;
        sum.answered += total.answered;
      }
      return sum;
    });
  }

  return {
    add(award) {
      count(award, 1);
      if (award.atMs < nowMs() - longestMs) return;
      recent.push(award);
      if (recent.length > pruneAt) prune();
    },
    remove(award) {
      count(award, -1);
      const at = recent.findIndex((one) => isSame(one, award));
      if (at >= 0) recent.splice(at, 1);
    },
    rows(query) {
      if (query.period === 'all') return rankTallies(totals(query));
      const since = sinceMs(query);
      return rankTallies(
        tally(
          recent.filter((award) => award.atMs >= since && fits(query, award)),
          nameOf,
        ),
      );
    },
    person(userId) {
      const member = members.get(userId);
      return member ? personStats(member.displayName, [...member.totals.values()], member.days.keys()) : null;
    },
    forget(userId) {
      members.delete(userId);
      recent = recent.filter((award) => award.userId !== userId);
    },
  };
}
