import { expect, test } from 'vitest';
import { countAnswers } from '../../src/discord/game-host/question-stats.ts';
import type { SessionState } from '../../src/game/state.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { ann, bob, session } from '../game/fixtures.ts';

const result = (who: typeof ann, option: number, correct: boolean) => ({
  ...who,
  option,
  correct,
  points: correct ? 100 : 0,
  atMs: 0,
  elapsedMs: 1000,
});

const over = (): SessionState => ({
  ...session(),
  played: [
    { questionNo: 1, messageId: '1', void: null, results: [result(ann, 1, true), result(bob, 3, false)] },
    { questionNo: 2, messageId: '2', void: 'skipped', results: [result(ann, 1, true)] },
  ],
});

test('a game that is over counts its answers once, without what does not count', async () => {
  const store = createMemoryStore();
  const state = over();
  await countAnswers(store, state);
  await countAnswers(store, state);
  const [stat, ...others] = await store.questionStats.list(state.guildId);
  expect(others).toEqual([]);
  expect(stat).toMatchObject({ questionId: 'q1', asked: 1, answered: 2, right: 1, options: [0, 1, 0, 1] });
  const [first, second] = await store.questionStats.skills(state.guildId, [ann.userId, bob.userId]);
  expect(first?.value).toBeGreaterThan(second?.value ?? 0);
});
