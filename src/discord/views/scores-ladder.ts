/** A server's ladder, a page at a time: by points or by rating, in words or as a picture. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { ModeName } from '../../game/state.ts';
import type { BoardRow } from '../../pictures/index.ts';
import { altText, drawLadderBoard, typeface } from '../../pictures/index.ts';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, card, colours, nameOf, plain, rowOf, words } from './game-parts.ts';
import { pictureFile } from './picture.ts';

export const placesPerPage = 10;

/** A daily question is no game, but its points count. */
export type LadderMode = ModeName | 'daily';

export const ladderModes = [
  'classic',
  'race',
  'survival',
  'typed',
  'teams',
  'timeline',
  'duel',
  'hosted',
  'daily',
] as const satisfies readonly LadderMode[];

export type LadderKind =
  | {
      readonly kind: 'points';
      readonly period: 'day' | 'week' | 'month' | 'season' | 'all';
      /** Null for all of them. */
      readonly mode: LadderMode | null;
      readonly topic: string | null;
    }
  | { readonly kind: 'rating' | 'duels' };

export interface LadderPlace {
  readonly rank: number;
  readonly userId: string;
  readonly displayName: string;
  /** What the order goes by, and a bar shows. */
  readonly value: number;
  readonly figure:
    | { readonly kind: 'points'; readonly points: number; readonly correct: number; readonly answered: number }
    | { readonly kind: 'rated'; readonly rating: number; readonly games: number };
}

export interface LeaderboardModel {
  /** Which ladder it is, as its buttons name it. */
  readonly ref: string;
  readonly ladder: LadderKind;
  /** From 0. */
  readonly page: number;
  /** People on the whole ladder. */
  readonly total: number;
  readonly places: readonly LadderPlace[];
  /** The first one's figure. */
  readonly most: number;
  /** Who asked, and where they stand. */
  readonly asker: { readonly userId: string; readonly displayName: string };
  readonly own: LadderPlace | null;
  /** When the season ends; null where no season is shown. */
  readonly endsAtMs: number | null;
}

export const pagesOf = (total: number): number => Math.max(1, Math.ceil(total / placesPerPage));

export function renderLeaderboard(model: LeaderboardModel, say: Say): MessageBody {
  const title = titleOf(model.ladder, (topic) => plain(topic), say);
  const ends = model.endsAtMs === null ? [] : [`-# ${say('leaderboard.ends', { at: inSeconds(model.endsAtMs) })}`];
  if (model.total === 0) {
    return { embeds: [card(colours.gold, title, [emptyOf(model.ladder, say), ...ends])], components: [] };
  }
  const pages = pagesOf(model.total);
  const lines = [
    ...model.places.map((place) => lineOf(place, say)),
    '',
    ownLine(model, say),
    ...(pages > 1 ? [`-# ${pageWords(model, say)}`] : []),
    ...ends,
  ];
  return { embeds: [card(colours.gold, title, lines)], components: [buttonsOf(model, 'list', say)] };
}

export async function renderLeaderboardPicture(model: LeaderboardModel, say: Say): Promise<MessageBody> {
  const title = titleOf(model.ladder, (topic) => topic, say);
  const rows = model.places.map((place): BoardRow => ({
    rank: `${place.rank}.`,
    name: place.displayName,
    figure: figureOf(place, say),
    value: place.value,
    own: place.userId === model.asker.userId,
  }));
  const subtitle = pagesOf(model.total) > 1 ? pageWords(model, say) : null;
  const empty = emptyOf(model.ladder, say);
  const { svg } = drawLadderBoard({ title, subtitle, rows, most: model.most, empty }, typeface());
  const description = altText(
    say(rows.length === 0 ? 'leaderboard.altEmpty' : 'leaderboard.alt', { title }),
    model.places.map((place) =>
      say('leaderboard.altRow', { rank: place.rank, name: place.displayName, figure: figureOf(place, say) }),
    ),
    (count) => say('picture.altMore', { count }),
  );
  return {
    ...words(say('leaderboard.pictureNote', { title: titleOf(model.ladder, (topic) => plain(topic), say) })),
    embeds: [],
    files: [await pictureFile({ svg, name: 'leaderboard', description })],
    components: [buttonsOf(model, 'picture', say)],
  };
}

const inSeconds = (atMs: number): number => Math.ceil(atMs / 1000);

function titleOf(ladder: LadderKind, write: (topic: string) => string, say: Say): string {
  if (ladder.kind !== 'points') return say('leaderboard.title', { period: say(`leaderboard.${ladder.kind}`) });
  const { period, mode, topic } = ladder;
  const title = say('leaderboard.title', { period: say(`leaderboard.${period}`) });
  const only = [...(mode === null ? [] : [say(`leaderboard.mode.${mode}`)]), ...(topic === null ? [] : [write(topic)])];
  return only.reduce((so, what) => say('leaderboard.only', { title: so, what }), title);
}

function emptyOf(ladder: LadderKind, say: Say): string {
  switch (ladder.kind) {
    case 'rating':
      return say('leaderboard.emptyRating');
    case 'duels':
      return say('leaderboard.emptyDuels');
    case 'points':
      if (ladder.period !== 'all') return say('leaderboard.emptyPeriod');
      return say(ladder.mode === null && ladder.topic === null ? 'leaderboard.empty' : 'leaderboard.emptyOnly');
  }
}

function lineOf({ rank, displayName, figure }: LadderPlace, say: Say): string {
  const name = nameOf(displayName);
  if (figure.kind === 'rated') {
    return say('leaderboard.ratedRow', { rank, name, rating: Math.round(figure.rating), count: figure.games });
  }
  const { points, correct, answered } = figure;
  return say('leaderboard.row', { rank, count: points, correct, answered, name });
}

function figureOf({ figure }: LadderPlace, say: Say): string {
  if (figure.kind === 'rated') {
    return say('leaderboard.figureRating', { rating: Math.round(figure.rating), count: figure.games });
  }
  const { points, correct, answered } = figure;
  return say('leaderboard.figurePoints', { count: points, correct, answered });
}

function ownLine({ asker, own, total, ladder }: LeaderboardModel, say: Say): string {
  const name = nameOf(asker.displayName);
  if (own?.figure.kind === 'points') {
    return say('leaderboard.own', { name, rank: own.rank, count: own.figure.points, total });
  }
  if (own?.figure.kind === 'rated') {
    return say('leaderboard.ratedOwn', { name, rank: own.rank, rating: Math.round(own.figure.rating), total });
  }
  return say(ladder.kind === 'points' ? 'leaderboard.ownNone' : 'leaderboard.ratedOwnNone', { name });
}

const pageWords = ({ page, total }: LeaderboardModel, say: Say): string =>
  say('leaderboard.page', { page: page + 1, pages: pagesOf(total) });

/** Turning keeps to words or to the picture: the page's number says which, "2" or "p2". */
function buttonsOf({ ref, page, total }: LeaderboardModel, shown: 'list' | 'picture', say: Say) {
  const pages = pagesOf(total);
  const sign = shown === 'picture' ? 'p' : '';
  const to = (label: string, wanted: number, action: string, arg = `${sign}${Math.max(wanted, 0)}`) => ({
    ...button(ButtonStyle.Secondary, label, writeCustomId('leaderboard', action, ref, arg)),
    disabled: wanted < 0 || wanted >= pages,
  });
  const other =
    shown === 'list'
      ? to(say('leaderboard.picture'), page, 'picture', `p${page}`)
      : to(say('leaderboard.list'), page, 'list', String(page));
  if (pages === 1) return rowOf([other]);
  return rowOf([
    to(say('leaderboard.previous'), page - 1, 'previous'),
    to(say('leaderboard.next'), page + 1, 'next'),
    to(say('leaderboard.mine'), 0, 'own'),
    other,
  ]);
}
