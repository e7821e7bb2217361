/** Seasons that are over: their first ten, one season a page. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { ClosedSeason } from '../../guilds/port/seasons.ts';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, card, colours, nameOf, rowOf } from './game-parts.ts';

/** A day as each reader's client writes it. */
const day = (atMs: number): string => `<t:${Math.floor(atMs / 1000)}:D>`;

function linesOf({ top, total }: ClosedSeason, say: Say): readonly string[] {
  const rows = top.map(({ displayName, rank, points, correct, answered }) =>
    say('seasons.place', { rank, count: points, correct, answered, name: nameOf(displayName) }),
  );
  const gone = top.length < Math.min(total, 10) ? [say('seasons.gone')] : [];
  return [...rows, ...gone, '', say('seasons.people', { count: total })];
}

/** The last day of a season is the one before the next begins. */
const spanOf = ({ fromMs, untilMs }: ClosedSeason) => ({ from: day(fromMs), to: day(untilMs - 1) });

/** `seasons`: at least one, the latest first; `page` from 0. */
export function renderSeasons(seasons: readonly ClosedSeason[], wanted: number, say: Say): MessageBody {
  const page = Math.min(Math.max(wanted, 0), seasons.length - 1);
  const season = seasons[page];
  if (season === undefined) return {};
  const to = (label: string, action: string, at: number) => ({
    ...button(ButtonStyle.Secondary, label, writeCustomId('leaderboard', action, 'seasons', String(Math.max(at, 0)))),
    disabled: at < 0 || at >= seasons.length,
  });
  // Titles show no timestamps: the days stand in the first line.
  const lines = [`**${say('seasons.title', spanOf(season))}**`, '', ...linesOf(season, say)];
  const turning = rowOf([
    to(say('leaderboard.previous'), 'previous', page - 1),
    to(say('leaderboard.next'), 'next', page + 1),
  ]);
  return { embeds: [card(colours.gold, null, lines)], components: seasons.length > 1 ? [turning] : [] };
}

export const renderSeasonOver = (season: ClosedSeason, say: Say): MessageBody => ({
  embeds: [
    card(colours.gold, say('seasons.over'), [say('seasons.overText', spanOf(season)), '', ...linesOf(season, say)]),
  ],
});
