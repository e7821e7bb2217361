/** The end of a game: podium, the rest of the top ten, and what can be done next. */
import { ButtonStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, card, colours, nameOf, rowOf } from './game-parts.ts';
import type { TeamModel } from './game-teams.ts';
import { teamPlaces } from './game-teams.ts';

export interface FinishModel {
  readonly gameId: string;
  /** A duel takes a new challenge. */
  readonly mayRepeat: boolean;
  /** "channel-lost" is told elsewhere: there is no channel to finish in. */
  readonly reason:
    | 'last-left'
    | 'none-left'
    | 'played'
    | 'unanswered'
    | 'stopped'
    | 'host-ended'
    | 'host-away'
    | 'away'
    | 'message-deleted'
    | 'posting-failed'
    | 'store-failed';
  readonly stoppedBy: string | null;
  /** All who answered, the first first. */
  readonly standings: readonly FinishPlace[];
  /** Teams: the first first; null in other modes. */
  readonly teams: readonly TeamModel[] | null;
}

/** How a game stands that is not over. */
export interface StandingsModel extends Pick<FinishModel, 'standings' | 'teams'> {
  /** Questions behind, and all of them. */
  readonly position: number;
  readonly length: number;
}

export interface PlaceModel {
  readonly rank: number;
  readonly displayName: string;
  readonly points: number;
  readonly correct: number;
  readonly answered: number;
}

/** `rated`: null where ratings did not move. */
interface FinishPlace extends PlaceModel {
  readonly rated: { readonly rating: number; readonly delta: number } | null;
}

const shown = 10;
const medals = ['trivia.finish.first', 'trivia.finish.second', 'trivia.finish.third'] as const;

function places({ standings, teams }: Pick<FinishModel, 'standings' | 'teams'>, say: Say): readonly string[] {
  const lines = standings.slice(0, shown).map((one) => {
    const { rank, points, correct, answered } = one;
    const key = (points > 0 ? medals[rank - 1] : undefined) ?? 'trivia.finish.other';
    const line = say(key, { rank, points, correct, answered, name: nameOf(one.displayName) });
    if (one.rated === null) return line;
    const { rating, delta } = one.rated;
    return line + say('trivia.finish.rating', { rating, delta: delta < 0 ? `−${-delta}` : `+${delta}` });
  });
  if (!standings.some((one) => one.points > 0)) lines.unshift(say('trivia.finish.nobody'));
  const more = standings.length - shown;
  if (more > 0) lines.push(say('trivia.finish.more', { count: more }));
  return teams === null ? lines : [...teamPlaces(teams, say), '', ...lines];
}

export function renderStandings({ position, length, ...model }: StandingsModel, say: Say): MessageBody {
  const head = say('trivia.finish.soFar', { position, length });
  return { embeds: [card(colours.game, head, places(model, say))] };
}

export function renderFinish(model: FinishModel, say: Say): MessageBody {
  const why = reasonOf(model, say);
  return {
    embeds: [
      card(colours.gold, say('trivia.finish.title'), [...(why === null ? [] : [why, '']), ...places(model, say)]),
    ],
    components: [
      rowOf([
        ...(model.mayRepeat
          ? [button(ButtonStyle.Primary, say('trivia.finish.again'), writeCustomId('trivia', 'again', model.gameId))]
          : []),
        button(ButtonStyle.Secondary, say('trivia.finish.rank'), writeCustomId('trivia', 'rank', model.gameId)),
      ]),
    ],
  };
}

function reasonOf({ reason, stoppedBy }: FinishModel, say: Say): string | null {
  if (reason === 'played') return null;
  if (reason !== 'stopped') return say(`trivia.finish.reason.${reason}`);
  return stoppedBy === null
    ? say('trivia.finish.reason.stoppedByNobody')
    : say('trivia.finish.reason.stopped', { name: nameOf(stoppedBy) });
}
