/** Teams, as they stand on the start card, under an answer and at the end. */
import { ButtonStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import { button, nameOf, rowOf } from './game-parts.ts';

export interface TeamModel {
  /** Index of the team. */
  readonly team: number;
  readonly rank: number;
  readonly points: number;
  readonly people: number;
}

const names = ['red', 'blue', 'green', 'yellow'] as const;
const shownAtMost = 12;

/** With its square, so that colour is never all that tells teams apart. */
export const teamName = (team: number, say: Say): string => say(`trivia.teams.${names[team] ?? 'red'}`);

/** Who is in which team: one line each. `lobby` holds display names by team. */
export const lobbyLines = (lobby: readonly (readonly string[])[], say: Say): readonly string[] =>
  lobby.map((members, team) => {
    const shown = members.slice(0, shownAtMost).map(nameOf);
    const more = members.length - shown.length;
    if (more > 0) shown.push(say('trivia.finish.more', { count: more }));
    const who = members.length === 0 ? say('trivia.teams.nobody') : shown.join(', ');
    return say('trivia.teams.line', { team: teamName(team, say), who });
  });

/** One button for all, or one for each team. */
export function joinRow(gameId: string, teams: number, choice: 'balanced' | 'chosen', say: Say): Row {
  const joins =
    choice === 'balanced'
      ? [button(ButtonStyle.Success, say('trivia.teams.join'), writeCustomId('trivia', 'join', gameId))]
      : Array.from({ length: teams }, (_, team) =>
          button(ButtonStyle.Secondary, teamName(team, say), writeCustomId('trivia', 'join', gameId, String(team))),
        );
  const begin = button(
    ButtonStyle.Primary,
    say('trivia.teams.begin'),
    writeCustomId('trivia', 'drive', gameId, 'next'),
  );
  return rowOf([...joins, begin]);
}

/** One line for all teams, the first first. */
export const teamScores = (teams: readonly TeamModel[], say: Say): string =>
  teams.map(({ team, points }) => say('trivia.teams.score', { team: teamName(team, say), points })).join(' · ');

/** One line a team, the first first, for the end. */
export const teamPlaces = (teams: readonly TeamModel[], say: Say): readonly string[] =>
  teams
    .filter(({ people }) => people > 0)
    .map(({ team, rank, points, people }) =>
      say('trivia.teams.place', { rank, team: teamName(team, say), points, count: people }),
    );
