/** Restarts after saving has failed: what the store holds of points is what counts. */
import { expect, test } from 'vitest';
import type { GuildStore } from '../../src/guilds/store.ts';
import { bob } from '../game/fixtures.ts';
import { atFirstQuestion, gameId, guildId, press, stage } from './host-stage.ts';

const refused = (): Promise<never> => Promise.reject(new Error('disk full'));

test('a closed question that was not saved as closed keeps the points that were announced for it', async () => {
  let fails = false;
  const on = stage({
    store: (store: GuildStore) => ({
      ...store,
      sessions: { ...store.sessions, save: (one) => (fails ? refused() : store.sessions.save(one)) },
    }),
  });
  const message = await atFirstQuestion(on, { questions: 2 });
  press(on, message);
  press(on, message, 2, bob);
  await on.pass(10_000);
  fails = true;
  await on.pass(11_000);
  expect(on.written.at(-1)?.text).toContain('**Ann** +150');
  on.host.crash();
  fails = false;
  const next = on.newHost();
  await next.resume();
  await on.pass(2000);
  const shown = on.written.findLast((one) => one.id === message.id);
  expect(shown?.text).toContain('**Ann** +150');
  expect(shown?.text).toContain('No points: Bob');
  for (let i = 0; i < 6; i += 1) await on.pass(10_000);
  expect(on.sent('Final scores').text).toContain('🥇 **Ann** – 150 points');
});

test('points that did not arrive, and did after all, are taken back by the next process', async () => {
  let fails = true;
  const on = stage({
    store: (store) => ({
      ...store,
      awards: {
        ...store.awards,
        add: (...given) => (fails ? store.awards.add(...given).then(refused) : store.awards.add(...given)),
        replace: (...given) => (fails ? refused() : store.awards.replace(...given)),
      },
    }),
  });
  press(on, await atFirstQuestion(on, { questions: 2 }));
  await on.pass(10_000);
  await on.pass(11_000);
  for (let i = 0; i < 3; i += 1) await on.pass(2000);
  expect(await on.memory.awards.of(guildId, gameId, 1)).toHaveLength(1);
  on.host.crash();
  fails = false;
  await on.newHost().resume();
  await on.pass(5000);
  expect(on.sent('Final scores').text).toContain('could not be saved');
  expect(await on.memory.awards.of(guildId, gameId, 1)).toEqual([]);
});

test('presses that could not be saved are saved a little later, without another one', async () => {
  let failures = 2;
  const on = stage({
    store: (store) => ({
      ...store,
      sessions: { ...store.sessions, save: (one) => (failures-- > 0 ? refused() : store.sessions.save(one)) },
    }),
  });
  failures = 0;
  const message = await atFirstQuestion(on);
  failures = 2;
  press(on, message);
  for (let i = 0; i < 4; i += 1) await on.pass(250);
  const [saved] = await on.memory.sessions.open();
  expect(JSON.stringify(saved?.state)).toContain('"option":1');
});
