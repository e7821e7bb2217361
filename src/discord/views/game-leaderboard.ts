/** A server's ladder, a page at a time. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { ModeName } from '../../game/state.ts';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { PlaceModel } from './game-finish.ts';
import { button, card, colours, nameOf, plain, rowOf } from './game-parts.ts';

export const placesPerPage = 10;

export interface LeaderboardModel {
  /** Which ladder it is, as its buttons name it. */
  readonly ref: string;
  /** Null for all of them. */
  readonly mode: ModeName | null;
  readonly topic: string | null;
  readonly period: 'day' | 'week' | 'month' | 'season' | 'all';
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
  const title = titleOf(model, say);
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

function titleOf({ period, mode, topic }: LeaderboardModel, say: Say): string {
  const title = say('leaderboard.title', { period: say(`leaderboard.${period}`) });
  const only = [...(mode === null ? [] : [say(`leaderboard.mode.${mode}`)]), ...(topic === null ? [] : [plain(topic)])];
  return only.reduce((so, what) => say('leaderboard.only', { title: so, what }), title);
}

function own({ asker, total }: LeaderboardModel, say: Say): string {
  const name = nameOf(asker.displayName);
  if (!asker.place) return say('leaderboard.ownNone', { name });
  const { rank, points } = asker.place;
  return say('leaderboard.own', { name, rank, points, total });
}

function turning({ ref, page }: LeaderboardModel, pages: number, say: Say) {
  const to = (label: string, wanted: number, action: string) => ({
    ...button(ButtonStyle.Secondary, label, writeCustomId('leaderboard', action, ref, String(Math.max(wanted, 0)))),
    disabled: wanted < 0 || wanted >= pages,
  });
  return rowOf([
    to(say('leaderboard.previous'), page - 1, 'previous'),
    to(say('leaderboard.next'), page + 1, 'next'),
    to(say('leaderboard.mine'), 0, 'own'),
  ]);
}
