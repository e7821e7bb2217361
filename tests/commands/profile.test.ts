import { describe, expect, test } from 'vitest';
import command from '../../commands/profile.ts';
import { Refusal } from '../../src/discord/command.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { app, caller, slash } from './stage.ts';

const guildId = caller.guildId ?? '';

describe('/profile', () => {
  test('is for servers that added the bot', async () => {
    expect(command.definition).toMatchObject({ integration_types: [0], contexts: [0] });
    await expect(command.execute(slash(null, {}, { guildId: null }), app({}))).rejects.toThrow(Refusal);
  });

  test('says what to do before the first answer', async () => {
    await expect(command.execute(slash(null), app({}))).rejects.toThrow('Start a game with /trivia start.');
  });

  test('shows one’s own scores to oneself', async () => {
    const store = createMemoryStore();
    const own = { userId: caller.userId, displayName: 'Ann', points: 120, correct: true, atMs: 4000, topic: 'Reefs' };
    for (const no of [1, 2, 3]) await store.awards.add(guildId, 'game1', no, [own]);
    await store.ratings.apply(guildId, 'games', 'game1', [{ userId: caller.userId, delta: 16 }]);
    const shown = await command.execute(slash(null), app({ store }));
    expect(shown).toMatchObject({ kind: 'message', private: true });
    const text = JSON.stringify(shown);
    expect(text).toContain('**360** points, number 1 of 1');
    expect(text).toContain('Rating **1,516**, after one game');
    expect(text).toContain('Reefs – 3 of 3 right');
  });
});
