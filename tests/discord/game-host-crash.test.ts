import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ModeName } from '../../src/game/state.ts';
import { guildId, gameId, request, settle, stage } from './host-stage.ts';

const people = Array.from({ length: 4 }, (_, i) => ({ userId: `30000000000000000${i}`, displayName: `P${i}` }));

const mode = fc.constantFrom<ModeName>('classic', 'race', 'survival', 'typed');
const names = ['Orla Venn', 'Tam Quill', 'Ister Bay', 'Nell Harrow'];

const happening = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ do: fc.constant('press' as const), who: fc.nat(3), option: fc.nat(3), hint: fc.boolean() }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.nat(9000) }) },
  // To the close of a question, more or less: where most can go wrong.
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 10_500, max: 12_500 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('kill' as const), downMs: fc.nat(40_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), downMs: fc.nat(40_000) }) },
);

test.each([undefined, 300, 1500])(
  'killed and restarted at any time (calls take %s ms), a game ends, and what it announced is what the store holds',
  async (slowMs) => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), mode, async (happenings, mode) => {
        const on = stage(slowMs === undefined ? {} : { slowMs });
        let { host } = on;
        await host.resume();
        const started = host.start(request({ questions: 3, seconds: 10, mode }));
        await settle();
        await on.pass(slowMs ?? 0);
        await started;
        const again = async (downMs: number): Promise<void> => {
          // What was under way when the process ended comes to nothing.
          await settle();
          await on.pass(downMs);
          host = on.newHost();
          await host.resume();
          await settle();
        };
        for (const what of happenings) {
          switch (what.do) {
            case 'press': {
              const message = on.written.findLast((one) => one.how === 'send' && one.text.includes('Question '));
              const by = people[what.who];
              if (!message || !by) break;
              const act = { gameId, messageId: message.id, by, pressedAtMs: on.now() };
              if (what.hint) host.hint(act);
              if (mode === 'typed') host.guess({ ...act, text: names[what.option] ?? '' });
              else host.press({ ...act, option: what.option });
              break;
            }
            case 'pass':
              await on.pass(what.ms);
              break;
            case 'kill':
              host.crash();
              await again(what.downMs);
              break;
            case 'restart':
              void host.close();
              await again(what.downMs);
              break;
          }
        }
        for (let i = 0; i < 400; i += 1) await on.pass(500);
        const finish = on.sent('Final scores').text;
        const { rows } = await on.memory.ladder.page({ guildId, period: 'all', nowMs: on.now() }, 0, 10);
        for (const { displayName, points } of rows)
          expect(finish.replaceAll('*', '')).toContain(`${displayName} – ${points} points`);
        const won = [...finish.matchAll(/– (\d+) points/g)].reduce((sum, [, points]) => sum + Number(points), 0);
        expect(won).toBe(rows.reduce((sum, row) => sum + row.points, 0));
        expect(await on.memory.sessions.open()).toEqual([]);
        expect(on.timers()).toBe(0);
        // No buttons are left on any question.
        for (const asked of on.written.filter((one) => one.how === 'send' && one.text.includes('Question '))) {
          const last = on.written.findLast((one) => one.id === asked.id);
          if (/\(right answer\)|does not count/.test(last?.text ?? '')) continue;
          // Posted in the very moment of a crash, and unknown ever since: the first press takes its buttons away.
          const [by] = people;
          if (!by) throw new Error('nobody there');
          const pressed = host.press({ gameId, messageId: asked.id, option: 0, by, pressedAtMs: on.now() });
          expect(pressed.kind).toMatch(/over|dropped/);
        }
      }),
      { numRuns: 150 },
    );
  },
);
