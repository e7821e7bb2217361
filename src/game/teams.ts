/** Teams: who plays in which, and what each has won. */
import type { Member, Person, SessionState } from './state.ts';
import { countedQuestions } from './state.ts';

/** How many there may be. */
export const teamLimits = { min: 2, max: 4, usual: 2 } as const;

export const memberOf = ({ roster = [] }: SessionState, userId: string): Member | undefined =>
  roster.find((one) => one.userId === userId);

const teamsIn = ({ plan }: SessionState): readonly number[] =>
  Array.from({ length: plan.teams?.count ?? teamLimits.usual }, (_, team) => team);

/** The one with the fewest members; of several, the one with the fewest points, then the first. */
function smallestTeam(state: SessionState): number {
  const standing = teamStandingsOf(state);
  const [smallest] = [...standing].sort(
    (a, b) => a.members.length - b.members.length || a.points - b.points || a.team - b.team,
  );
  return smallest?.team ?? 0;
}

/** `team` null: where they are needed. Takes the person's former place away. */
export function withMember(state: SessionState, { userId, displayName }: Person, team: number | null): SessionState {
  const others = (state.roster ?? []).filter((one) => one.userId !== userId);
  const without = { ...state, roster: others };
  return { ...state, roster: [...others, { userId, displayName, team: team ?? smallestTeam(without) }] };
}

export const isTeam = (state: SessionState, team: number): boolean => teamsIn(state).includes(team);

export interface TeamStanding {
  /** Index of the team. */
  readonly team: number;
  /** 1 for the first; equal points share a rank. */
  readonly rank: number;
  readonly points: number;
  readonly members: readonly Member[];
}

/**
 * The first first. On each question a team gets the average of its members' points, so that more people are no advantage.
 * A member counts from the first question that they answer.
 */
export function teamStandingsOf(state: SessionState): readonly TeamStanding[] {
  const { roster = [] } = state;
  const counted = countedQuestions(state);
  const since = new Map<string, number>();
  for (const [at, { results }] of counted.entries())
    for (const { userId } of results) if (!since.has(userId)) since.set(userId, at);
  const sums = teamsIn(state).map((team) => {
    const members = roster.filter((one) => one.team === team);
    const points = counted.reduce((sum, { results }, at) => {
      const there = members.filter(({ userId }) => (since.get(userId) ?? Infinity) <= at);
      const won = results.filter(({ userId }) => there.some((one) => one.userId === userId));
      return there.length === 0 ? sum : sum + Math.round(won.reduce((all, one) => all + one.points, 0) / there.length);
    }, 0);
    return { team, points, members };
  });
  return sums
    .map((one) => ({ ...one, rank: 1 + sums.filter(({ points }) => points > one.points).length }))
    .sort((a, b) => a.rank - b.rank || a.team - b.team);
}
