import { describe, expect, test } from 'vitest';
import command from '../../commands/trivia.ts';
import type { App, Caller } from '../../src/discord/command.ts';
import { Refusal } from '../../src/discord/command.ts';
import type { GameHost } from '../../src/discord/game-host.ts';
import type { Plan } from '../../src/game/state.ts';
import { plan, question } from '../game/fixtures.ts';
import { app, press, slash } from './stage.ts';

const bank = { questions: [question(1), question(2, { topic: 'Order of the Lamp' })], rejections: [] };
const sources = [{ id: 'saltmere', title: 'Saltmere', continuity: 'novels', voice: 'neutral' }];
const noEntity = { sources, findEntity: () => ({ found: 'none', nearest: [] }) } as unknown as App['lore'];

/** An app that notes what game was asked for. */
function listening(kind: 'started' | 'not-ready' = 'started') {
  const asked: { plan: Plan; gameId: string; channelId: string }[] = [];
  const games = {
    start: (request: (typeof asked)[number]) => {
      asked.push(request);
      return Promise.resolve({ kind });
    },
    planOf: () => Promise.resolve(plan),
  } as unknown as GameHost;
  return { asked, app: app({ games, bank, lore: noEntity }) };
}

const refusal = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (fault) {
    if (fault instanceof Refusal) return fault.message;
    throw fault;
  }
  throw new Error('it was not refused');
};

const start = (on: App, values = {}, more: Partial<Caller> = {}) => command.execute(slash('start', values, more), on);

describe('/trivia', () => {
  test('is for servers that added the bot, and for nowhere else', async () => {
    expect(command.definition).toMatchObject({ integration_types: [0], contexts: [0] });
    const nowhere = { guildId: null };
    const on = listening();
    expect(await refusal(() => start(on.app, {}, nowhere))).toContain('servers that have added this bot');
    expect(await refusal(() => command.execute(slash('stop', {}, nowhere), on.app))).toContain('servers');
    expect(await refusal(() => command.features?.['trivia']?.(press('again', '1', null, nowhere), on.app))).toContain(
      'servers',
    );
    expect(on.asked).toEqual([]);
  });

  test('starts with the server’s own defaults where nothing is said', async () => {
    const on = listening();
    await start(on.app, { seconds: 15 }, { settings: { questions: 7, seconds: 45 } });
    expect(on.asked[0]?.plan).toEqual({ mode: 'classic', topic: null, difficulty: null, questions: 7, seconds: 15 });
  });

  test('in a thread it needs the permission to write in threads', async () => {
    const on = listening();
    const noThreads = {
      inThread: true,
      appPermissions: (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 35n),
    };
    expect(await refusal(() => start(on.app, {}, noThreads))).toContain('Send Messages in Threads');
    await start(on.app, {}, { ...noThreads, inThread: false });
    expect(on.asked).toHaveLength(1);
  });

  test.each([
    [{ questions: 0 }, '“questions” must be a whole number from 1 to 50.'],
    [{ questions: 2.5 }, '“questions” must be a whole number from 1 to 50.'],
    [{ seconds: 121 }, '“seconds” must be a whole number from 5 to 120.'],
    [{ difficulty: 'brutal' }, 'choose easy, medium or hard'],
    [{ topic: 'Saltmeer' }, 'Did you mean **Saltmere**?'],
    [{ topic: 'zzzz' }, 'no questions on a topic called “zzzz”'],
  ])('%j is refused with what would be right', async (values, words) => {
    const on = listening();
    expect(await refusal(() => start(on.app, values))).toContain(words);
    expect(on.asked).toEqual([]);
  });

  test('a topic is found by another name of what it is about', async () => {
    const lore = {
      sources,
      findEntity: () => ({ found: 'one', entity: { name: 'Order of the Lamp' } }),
    } as unknown as App['lore'];
    const on = listening();
    await start(app({ games: on.app.games, bank, lore }), { topic: 'Lampers' });
    expect(on.asked[0]?.plan.topic).toBe('Order of the Lamp');
  });

  test('"Play again" is checked like a start, and takes its settings from the store', async () => {
    const on = listening();
    await command.features?.['trivia']?.(press('again', '900000000000000001'), on.app);
    expect(on.asked[0]).toMatchObject({ plan, gameId: '900000000000000009' });
    const mute = press('again', '900000000000000001', null, { appPermissions: 0n });
    expect(await refusal(() => command.features?.['trivia']?.(mute, on.app))).toContain(
      'View Channel, Send Messages, Create Public Threads, Attach Files, Embed Links',
    );
  });

  test('while the bot is just starting, one is asked to try again', async () => {
    expect(await refusal(() => start(listening('not-ready').app))).toContain('try again in a few seconds');
  });

  test('a press is answered without waiting for anything', () => {
    const games = { press: () => ({ kind: 'recorded', option: 1, text: 'Tam' }) } as unknown as GameHost;
    const reply = command.features?.['trivia']?.(press('answer', '900000000000000001', '1'), app({ games }));
    expect(reply).toMatchObject({ kind: 'message', private: true, body: { content: '**B** recorded: Tam' } });
  });

  test('the first press on buttons that a crash left behind takes them away', () => {
    const games = { press: () => ({ kind: 'dropped' }) } as unknown as GameHost;
    const reply = command.features?.['trivia']?.(press('answer', '900000000000000001', '1'), app({ games }));
    expect(reply).toMatchObject({ kind: 'update', body: { components: [] } });
  });

  test('completes topics', async () => {
    const typing = { ...slash('start'), focused: { name: 'topic', typed: 'la' } };
    expect(await command.autocomplete?.(typing, app({ bank, lore: noEntity }))).toEqual([
      { name: 'Order of the Lamp', value: 'Order of the Lamp' },
    ]);
  });
});
