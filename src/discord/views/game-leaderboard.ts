/** A server's ladder, a page at a time. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { PlaceModel } from './game-finish.ts';
import { card, colours, nameOf } from './game-parts.ts';

export const placesPerPage = 10;

export interface LeaderboardModel {
  readonly period: 'day' | 'week' | 'month' | 'all';
  /** From 0. */
  readonly page: number;
  /** People on the whole ladder. */
  readonly total: number;
  readonly rows: readonly PlaceModel[];
  /** Who asked, and where they stand. */
  readonly asker: { readonly displayName: string; readonly place: PlaceModel | null };
}

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / placesPerPage));

export function renderLeaderboard(model: LeaderboardModel, say: Say): MessageBody {
  const title = say('leaderboard.title', { period: say(`leaderboard.${model.period}`) });
  if (model.total === 0) {
    const empty = say(model.period === 'all' ? 'leaderboard.empty' : 'leaderboard.emptyPeriod');
    return { embeds: [card(colours.gold, title, [empty])], components: [] };
  }
  const rows = model.rows.map((row) => {
    const { rank, points, correct, answered } = row;
    return say('leaderboard.row', { rank, points, correct, answered, name: nameOf(row.displayName) });
  });
  const pages = pagesOf(model.total);
  const position = say('leaderboard.page', { page: model.page + 1, pages });
  const lines = [...rows, '', own(model, say), ...(pages > 1 ? [`-# ${position}`] : [])];
  return { embeds: [card(colours.gold, title, lines)], components: pages > 1 ? [turning(model, pages, say)] : [] };
}

function own({ asker, total }: LeaderboardModel, say: Say): string {
  const name = nameOf(asker.displayName);
  if (!asker.place) return say('leaderboard.ownNone', { name });
  const { rank, points } = asker.place;
  return say('leaderboard.own', { name, rank, points, total });
}

function turning({ period, page }: LeaderboardModel, pages: number, say: Say) {
  const button = (label: string, to: number, action: string) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: writeCustomId('leaderboard', action, period, String(Math.max(to, 0))),
    disabled: to < 0 || to >= pages,
  });
  return {
    type: ComponentType.ActionRow as const,
    components: [
      button(say('leaderboard.previous'), page - 1, 'previous'),
      button(say('leaderboard.next'), page + 1, 'next'),
    ],
  };
}
