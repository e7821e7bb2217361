/** The card that opens a game. */
import type { ModeName, TeamPlan } from '../../game/state.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours, nameOf, plain, relativeTime } from './game-parts.ts';
import { joinRow, lobbyLines } from './game-teams.ts';

export interface StartModel {
  readonly gameId: string;
  readonly mode: ModeName;
  /** Null: all topics. */
  readonly topic: string | null;
  readonly difficulty: 'easy' | 'medium' | 'hard' | null;
  readonly starter: string;
  /** Of a duel. */
  readonly players: readonly string[] | null;
  readonly questions: number;
  /** More than `questions` where there were not enough. */
  readonly askedFor: number;
  readonly seconds: number;
  /** How often an answer may be changed. */
  readonly changes?: 1 | undefined;
  readonly continuity?: string;
  /** Null where a host calls for it. */
  readonly firstAtMs: number | null;
  readonly teams?: TeamPlan;
  /** Display names by team; null where there are no teams. */
  readonly lobby: readonly (readonly string[])[] | null;
  /** Whether the first question is still to come. */
  readonly isOpen: boolean;
}

export function renderStart(model: StartModel, say: Say): MessageBody {
  const { lobby, teams = { count: 2, choice: 'balanced' }, gameId, isOpen } = model;
  const joining = lobby !== null && isOpen;
  const lines = [
    ...headOf(model, say),
    '',
    say(`trivia.start.rules.${model.mode}`),
    ...(model.changes === 1 ? [say('trivia.start.changes')] : []),
    ...(lobby === null ? [] : ['', ...lobbyLines(lobby, say)]),
    ...(joining ? ['', say(`trivia.teams.how.${teams.choice}`)] : []),
    ...(isOpen ? ['', whenOf(model, say)] : []),
  ];
  const title = say('trivia.start.title', { topic: topicOf(model.topic, say) });
  return {
    embeds: [card(colours.game, title, lines)],
    components: joining ? [joinRow(gameId, teams.count, teams.choice, say)] : [],
  };
}

const topicOf = (topic: string | null, say: Say): string => (topic === null ? say('trivia.allTopics') : plain(topic));

/** Plain text: Discord draws no Markdown in a thread's name. */
export const nameOfThread = (topic: string | null, say: Say): string =>
  say('trivia.start.title', { topic: topic ?? say('trivia.allTopics') });

function headOf(model: StartModel, say: Say): readonly string[] {
  const { questions, seconds, players, mode, difficulty, continuity } = model;
  const length = say('trivia.start.length', { count: questions, seconds });
  const level = difficulty === null ? '' : say('trivia.start.difficulty', { difficulty: say(`trivia.${difficulty}`) });
  const name = nameOf(model.starter);
  const by = say(mode === 'hosted' ? 'trivia.start.hostedBy' : 'trivia.start.by', { name });
  return [
    players === null
      ? by
      : say('trivia.start.between', { names: players.map((one) => `**${nameOf(one)}**`).join(' – ') }),
    `**${length}${level}**`,
    ...(continuity === undefined ? [] : [say('trivia.start.continuity', { continuity: plain(continuity) })]),
    ...(questions < model.askedFor ? [say('trivia.start.fewer', { count: questions })] : []),
  ];
}

const whenOf = ({ firstAtMs }: StartModel, say: Say): string =>
  firstAtMs === null ? say('trivia.start.firstHosted') : say('trivia.start.first', { when: relativeTime(firstAtMs) });
