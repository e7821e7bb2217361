/** The game's sentences to one person: what became of a press, and why something cannot be. */
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { PlaceModel } from './game-finish.ts';
import { letterOf, nameOf, plain, words } from './game-parts.ts';

export type PressModel =
  | { readonly kind: 'recorded'; readonly option: number; readonly text: string }
  | { readonly kind: 'already'; readonly option: number }
  | { readonly kind: 'typed' | 'already-typed'; readonly text: string }
  | { readonly kind: 'near'; readonly triesLeft: number }
  | { readonly kind: 'struck'; readonly option: number; readonly text: string }
  | { readonly kind: 'letters'; readonly masked: string }
  | { readonly kind: 'answered' | 'out' | 'beaten' | 'not-playing' }
  | { readonly kind: 'too-late' | 'not-open' | 'over' | 'dropped' | 'not-ready' };

export function renderPress(press: PressModel, say: Say): MessageBody {
  switch (press.kind) {
    case 'recorded':
      return words(
        say('trivia.press.recorded', { letter: letterOf(press.option), text: plain(clip(press.text, 300)) }),
      );
    case 'already':
      return words(say('trivia.press.already', { letter: letterOf(press.option) }));
    case 'typed':
      return words(say('trivia.press.typed', { text: nameOf(press.text) }));
    case 'already-typed':
      return words(say('trivia.press.alreadyTyped', { text: nameOf(press.text) }));
    case 'near':
      return words(say('trivia.press.near', { count: press.triesLeft }));
    case 'struck':
      return words(say('trivia.hint.struck', { letter: letterOf(press.option), text: plain(clip(press.text, 300)) }));
    case 'letters':
      return words(say('trivia.hint.letters', { masked: plain(clip(press.masked, 300)) }));
    case 'answered':
      return words(say('trivia.hint.answered'));
    case 'out':
      return words(say('trivia.press.out'));
    case 'not-playing':
      return words(say('trivia.press.notPlaying'));
    case 'beaten':
      return words(say('trivia.press.beaten'));
    case 'too-late':
      return words(say('trivia.press.tooLate'));
    case 'not-open':
      return words(say('trivia.press.notOpen'));
    case 'over':
      return words(say('trivia.press.over'));
    case 'dropped':
      return words(say('trivia.press.dropped'));
    case 'not-ready':
      return words(say('trivia.refuse.notReady'));
  }
}

export interface RankModel {
  /** Null where the game is not known any more. */
  readonly game: { readonly own: PlaceModel | null; readonly people: number } | null;
  /** On the server's ladder of all time. */
  readonly guild: PlaceModel | null;
}

export function renderRank({ game, guild }: RankModel, say: Say): MessageBody {
  const lines: string[] = [];
  if (game?.own) {
    const { rank, points, correct, answered } = game.own;
    lines.push(say('trivia.rank.game', { rank, points, correct, answered, count: game.people }));
  } else if (game) lines.push(say('trivia.rank.notInGame'));
  lines.push(
    guild ? say('trivia.rank.guild', { rank: guild.rank, points: guild.points }) : say('trivia.rank.notInGuild'),
  );
  return words(lines.join('\n'));
}

export interface RunningModel {
  readonly topic: string | null;
  readonly starter: string | null;
  readonly position: number;
  readonly length: number;
}

export function sayRunning({ topic, starter, position, length }: RunningModel, say: Say): string {
  const name = starter === null ? say('trivia.refuse.somebody') : nameOf(starter);
  const on = topic === null ? say('trivia.allTopics') : plain(topic);
  return position === 0
    ? say('trivia.refuse.starting', { topic: on, name })
    : say('trivia.refuse.running', { topic: on, name, position, length });
}

export const sayNotYours = (starter: string | null, say: Say): string =>
  starter === null ? say('trivia.stop.notYoursNoName') : say('trivia.stop.notYours', { name: nameOf(starter) });

export function sayNoTopic(typed: string, nearest: readonly string[], say: Say): string {
  const shown = plain(clip(typed, 80));
  if (nearest.length === 0) return say('trivia.refuse.topic', { typed: shown });
  return say('trivia.refuse.topicNearest', {
    typed: shown,
    names: nearest.map((name) => `**${plain(name)}**`).join(', '),
  });
}
