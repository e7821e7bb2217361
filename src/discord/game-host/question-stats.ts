/** What a game that is over tells of its questions: how each was answered, and the ratings that follow from it. */
import type { SessionState } from '../../game/state.ts';
import { questionAt } from '../../game/state.ts';
import type { PlayerSkill, QuestionCount } from '../../guilds/port/question-stats.ts';
import type { GuildStore } from '../../guilds/store.ts';
import { foldAnswers, ratingOf, type Rating } from '../../quiz/index.ts';

/** Once a game. Voided questions do not count. */
export async function countAnswers(store: GuildStore, state: SessionState): Promise<void> {
  const { gameId, guildId } = state;
  const played = state.played.filter((one) => one.void === null && one.results.length > 0);
  if (played.length === 0) return;
  const people = [...new Set(played.flatMap(({ results }) => results.map(({ userId }) => userId)))];
  const skills = await store.questionStats.skills(guildId, people);
  let players: ReadonlyMap<string, Rating> = new Map(
    skills.map(({ userId, value, answers }) => [userId, { value, answers }]),
  );
  const questions: QuestionCount[] = [];
  for (const { questionNo, results } of played) {
    const question = questionAt(state, questionNo);
    const counts = await store.questionStats.of(guildId, question.id);
    const answers = results.map(({ userId, correct, option }) => ({
      userId,
      correct,
      optionCount: option === null ? 0 : question.options.length,
    }));
    const after = foldAnswers({ question: ratingOf(question, counts), players }, answers);
    players = after.players;
    questions.push({
      questionId: question.id,
      answers: results.map(({ correct, option }) => ({ correct, option })),
      optionCount: question.options.length,
      rating: after.question,
    });
  }
  const known: PlayerSkill[] = [...players].map(([userId, rating]) => ({ userId, ...rating }));
  await store.questionStats.count(guildId, gameId, { questions, players: known });
}
