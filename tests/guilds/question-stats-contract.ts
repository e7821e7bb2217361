/** The part of the contract about how questions were answered. */
import { expect, test } from 'vitest';
import type { QuestionCount } from '../../src/guilds/port/question-stats.ts';
import { guild, otherGuild } from './fixtures.ts';
import type { Opened } from './play-contract.ts';

const counted = (more: Partial<QuestionCount> = {}): QuestionCount => ({
  questionId: 'q1',
  answers: [
    { correct: true, option: 2 },
    { correct: false, option: 0 },
    { correct: true, option: null },
  ],
  optionCount: 4,
  rating: { value: 0.4, answers: 3 },
  ...more,
});
const ann = { userId: 'ann', value: 0.3, answers: 1 };
const bob = { userId: 'bob', value: -0.2, answers: 1 };

export function questionStatsContract(open: () => Promise<Opened>): void {
  test('how a question was answered is counted once a game and outlives a restart', async () => {
    const { store, restart } = await open();
    expect(await store.questionStats.of(guild, 'q1')).toBeNull();
    const game = { questions: [counted()], players: [ann, bob] };
    await Promise.all(['g1', 'g1', 'g2'].map((id) => store.questionStats.count(guild, id, game)));
    const again = await restart();
    await again.questionStats.count(guild, 'g2', game);
    expect(await again.questionStats.list(guild)).toEqual([
      {
        questionId: 'q1',
        asked: 2,
        answered: 6,
        right: 4,
        options: [2, 0, 2, 0],
        typed: [0, 2],
        rating: { value: 0.4, answers: 3 },
      },
    ]);
    expect(await again.questionStats.list(otherGuild)).toEqual([]);
    expect(await again.questionStats.of(guild, 'constructor')).toBeNull();
  });

  test('what a person knows goes with the person, and the counts stay', async () => {
    const { store, restart } = await open();
    await store.questionStats.count(guild, 'g1', { questions: [counted()], players: [ann, bob] });
    expect((await store.people.export('ann')).skills).toEqual([{ ...ann, guildId: guild }]);
    await store.people.erase('ann');
    const again = await restart();
    expect(await again.questionStats.skills(guild, ['ann', 'bob', 'toString'])).toEqual([bob]);
    expect((await again.questionStats.of(guild, 'q1'))?.answered).toBe(3);
  });
}
