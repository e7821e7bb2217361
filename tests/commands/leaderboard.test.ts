import { describe, expect, test } from 'vitest';
import command from '../../commands/leaderboard.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { Refusal } from '../../src/discord/command.ts';
import { question } from '../game/fixtures.ts';
import { app, caller, press, slash } from './stage.ts';

const bank = { questions: [question(1)], rejections: [] };
const on = app({ bankOf: () => Promise.resolve(bank) });
const turn = (more: Parameters<typeof press>[3]) =>
  command.features?.['leaderboard']?.(press('next', 'all', '0', more), on);

describe('/leaderboard', () => {
  test('is for servers that added the bot', async () => {
    expect(command.definition).toMatchObject({ integration_types: [0], contexts: [0] });
    await expect(command.execute(slash(null, {}, { guildId: null }), on)).rejects.toThrow(Refusal);
  });

  test('turns for the asker and on a private copy; anybody else gets a private copy', async () => {
    expect(await turn({ askerId: '300000000000000001' })).toMatchObject({ kind: 'update' });
    expect(await turn({ onPrivateMessage: true, askerId: '1' })).toMatchObject({ kind: 'update' });
    expect(await turn({ askerId: '300000000000000002' })).toMatchObject({ kind: 'message', private: true });
  });

  test('keeps topic and mode through its buttons, and finds the page that one stands on', async () => {
    const store = createMemoryStore();
    const there = app({ bankOf: () => Promise.resolve(bank), store });
    const people = Array.from({ length: 30 }, (_, i) => ({
      userId: i === 25 ? caller.userId : `p${String(i).padStart(2, '0')}`,
      displayName: `P${i}`,
      // Places 11 to 30 share a rank.
      points: i < 10 ? 200 - i : 100,
      correct: true,
      atMs: 1000,
      topic: 'Saltmere',
      mode: 'race',
    }));
    await store.awards.add(caller.guildId ?? '', 'game1', 1, people);
    const shown = await command.execute(slash(null, { mode: 'race', topic: 'saltmere' }), there);
    const text = JSON.stringify(shown);
    expect(text).toContain('Leaderboard: all time · race · Saltmere');
    const ref = /v1:leaderboard:own:([^:]+):0/.exec(text)?.[1] ?? '';
    const own = await command.features?.['leaderboard']?.(press('own', ref, '0', { askerId: caller.userId }), there);
    expect(own).toMatchObject({ kind: 'update' });
    expect(JSON.stringify(own)).toMatch(/\*\*P25\*\* – 100 points/);
    const other = await command.execute(slash(null, { mode: 'typed' }), there);
    expect(JSON.stringify(other)).toContain('Nobody has won points of this kind yet');
  });

  test('a topic that there is not is refused with the nearest', async () => {
    await expect(command.execute(slash(null, { topic: 'Saltmeer' }), on)).rejects.toThrow('Did you mean **Saltmere**?');
  });
});
