/** A challenge to a duel. */
import { ButtonStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, nameOf, plain, rowOf, words } from './game-parts.ts';

export interface ChallengeModel {
  readonly id: string;
  readonly challenger: string;
  readonly opponentId: string;
  readonly topic: string | null;
  readonly questions: number;
  readonly seconds: number;
}

export function renderChallenge(model: ChallengeModel, say: Say): MessageBody {
  const { id, opponentId, questions, seconds } = model;
  const topic = model.topic === null ? say('trivia.allTopics') : plain(model.topic);
  const name = nameOf(model.challenger);
  return {
    ...words(say('trivia.duel.challenge', { opponentId, name, topic, count: questions, seconds })),
    components: [
      rowOf([
        button(ButtonStyle.Success, say('trivia.duel.accept'), writeCustomId('trivia', 'accept', id)),
        button(ButtonStyle.Secondary, say('trivia.duel.refuse'), writeCustomId('trivia', 'refuse', id)),
      ]),
    ],
  };
}
