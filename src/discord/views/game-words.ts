/** The game's sentences to one person: what became of a press, and why something cannot be. */
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { PlaceModel } from './game-finish.ts';
import { letterOf, nameOf, plain, words } from './game-parts.ts';
import { teamName } from './game-teams.ts';

export type PressModel =
  /** `team`: where the person was put by answering. */
  | {
      readonly kind: 'recorded';
      readonly option: number;
      readonly text: string;
      readonly mayChange?: true;
      readonly team?: number;
    }
  | { readonly kind: 'changed'; readonly option: number; readonly text: string }
  | { readonly kind: 'already'; readonly option: number; readonly mayChange?: true; readonly changed?: true }
  | { readonly kind: 'typed'; readonly text: string; readonly mayChange?: true }
  | { readonly kind: 'changed-typed'; readonly text: string }
  | { readonly kind: 'already-typed'; readonly text: string; readonly changed?: true }
  | { readonly kind: 'near'; readonly triesLeft: number }
  | { readonly kind: 'struck'; readonly option: number; readonly text: string }
  | { readonly kind: 'letters'; readonly masked: string }
  | { readonly kind: 'joined' | 'in-team'; readonly team: number }
  | { readonly kind: PlainOutcome };

const plainOutcomes = {
  answered: 'trivia.hint.answered',
  empty: 'trivia.press.empty',
  'not-a-year': 'trivia.press.notAYear',
  out: 'trivia.press.out',
  'not-playing': 'trivia.press.notPlaying',
  host: 'trivia.press.host',
  beaten: 'trivia.press.beaten',
  'too-late': 'trivia.press.tooLate',
  'not-open': 'trivia.press.notOpen',
  over: 'trivia.press.over',
  dropped: 'trivia.press.dropped',
  'not-ready': 'trivia.refuse.notReady',
} as const;
type PlainOutcome = keyof typeof plainOutcomes;

export const renderPress = (press: PressModel, say: Say): MessageBody => words(sayPress(press, say));

function sayPress(press: PressModel, say: Say): string {
  switch (press.kind) {
    case 'recorded':
    case 'changed': {
      const given = { letter: letterOf(press.option), text: plain(clip(press.text, 300)) };
      const told = say(`trivia.press.${press.kind}`, given);
      if (press.kind === 'changed') return told;
      const team = press.team === undefined ? [] : [say('trivia.press.placed', { team: teamName(press.team, say) })];
      return [told, ...changing(press, say), ...team].join('\n');
    }
    case 'already': {
      const letter = letterOf(press.option);
      if (press.mayChange) return `${say('trivia.press.same', { letter })} ${say('trivia.press.mayChange')}`;
      return say(press.changed ? 'trivia.press.alreadyChanged' : 'trivia.press.already', { letter });
    }
    case 'typed':
      return [say('trivia.press.typed', { text: nameOf(press.text) }), ...changing(press, say)].join('\n');
    case 'changed-typed':
      return say('trivia.press.changedTyped', { text: nameOf(press.text) });
    case 'already-typed':
      return say(press.changed ? 'trivia.press.alreadyChangedTyped' : 'trivia.press.alreadyTyped', {
        text: nameOf(press.text),
      });
    case 'near':
      return say('trivia.press.near', { count: press.triesLeft });
    case 'struck':
      return say('trivia.hint.struck', { letter: letterOf(press.option), text: plain(clip(press.text, 300)) });
    case 'letters':
      return say('trivia.hint.letters', { masked: plain(clip(press.masked, 300)) });
    case 'joined':
      return say('trivia.teams.joined', { team: teamName(press.team, say) });
    case 'in-team':
      return say('trivia.teams.already', { team: teamName(press.team, say) });
    default:
      return say(plainOutcomes[press.kind]);
  }
}

const changing = ({ mayChange }: { readonly mayChange?: true }, say: Say): readonly string[] =>
  mayChange ? [say('trivia.press.mayChange')] : [];

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
