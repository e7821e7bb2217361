/**
 * A guild's ladder in memory: totals for all time, and single awards for as far back as the longest period looks.
 * An award costs the same whatever the guild's history; only asking for the ladder looks at all its people.
 */
import { isWithin, longestMs, rankTallies, spanOf, tally } from '../ladder.ts';
import { countDay, personStats } from '../person.ts';
import type { Award, DayRecord, LadderQuery, LadderRow, PersonStats } from '../store.ts';

export interface Board {
  add(award: Award): void;
  remove(award: Award): void;
  /** For a span that begins no longer ago than `longestMs`, or for all time. */
  rows(query: LadderQuery): readonly LadderRow[];
  /** Of awards that somebody else found, those of the query's topic and mode. */
  rankOf(awards: readonly Award[], query: LadderQuery): readonly LadderRow[];
  person(userId: string): PersonStats | null;
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
  /** By day (UTC). */
  readonly days: Map<number, DayRecord>;
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
    countDay(member.days, award, sign);
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

  const rankOf = (awards: readonly Award[], query: LadderQuery): readonly LadderRow[] =>
    rankTallies(
      tally(
        awards.filter((award) => fits(query, award)),
        nameOf,
      ),
    );

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
      const span = spanOf(query);
      if (span.fromMs === Number.NEGATIVE_INFINITY) return rankTallies(totals(query));
      return rankOf(
        recent.filter((award) => isWithin(span, award)),
        query,
      );
    },
    rankOf,
    person(userId) {
      const member = members.get(userId);
      return member ? personStats(member.displayName, [...member.totals.values()], member.days.values()) : null;
    },
  };
}
