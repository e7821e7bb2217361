/** The card that opens a game. */
import type { ModeName } from '../../game/state.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours, nameOf, plain, relativeTime } from './game-parts.ts';

export interface StartModel {
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
  readonly firstAtMs: number;
}

export function renderStart(model: StartModel, say: Say): MessageBody {
  const { questions, seconds } = model;
  const length = say('trivia.start.length', { count: questions, seconds });
  const level =
    model.difficulty === null ? '' : say('trivia.start.difficulty', { difficulty: say(`trivia.${model.difficulty}`) });
  const topic = model.topic === null ? say('trivia.allTopics') : plain(model.topic);
  return {
    embeds: [
      card(colours.game, say('trivia.start.title', { topic }), [
        model.players === null
          ? say('trivia.start.by', { name: nameOf(model.starter) })
          : say('trivia.start.between', { names: model.players.map((name) => `**${nameOf(name)}**`).join(' – ') }),
        `**${length}${level}**`,
        questions < model.askedFor ? say('trivia.start.fewer', { count: questions }) : null,
        '',
        say(`trivia.start.rules.${model.mode}`),
        '',
        say('trivia.start.first', { when: relativeTime(model.firstAtMs) }),
      ]),
    ],
  };
}
