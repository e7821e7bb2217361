import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modes } from '../../src/game/modes/index.ts';
import { step } from '../../src/game/session.ts';
import type { ModeName } from '../../src/game/state.ts';
import { standingsOf } from '../../src/game/standings.ts';
import { ann, askHint, bob, closed, firstOpen, guess, opened, press, timeUp } from './fixtures.ts';

test.each(Object.keys(modes) as ModeName[])(
  'in %s nothing is left of who is forgotten, and the others keep theirs',
  (mode) => {
    fc.assert(
      fc.property(fc.constantFrom('open', 'hinted', 'awarding', 'gap', 'over'), (when) => {
        const who = { userId: '300000000000000077', displayName: 'Zed' };
        const first = firstOpen({ mode, teams: { count: 2, choice: 'balanced' }, questions: 2 });
        const state = { ...first.state, ...(mode === 'duel' ? { players: [who, bob] } : {}) };
        const act = mode === 'typed' ? guess : press;
        const answers = [bob, who].reduce(
          (now, by) =>
            (act === guess
              ? guess(now, by, 'Tam Quill', first.openedAtMs + 5)
              : press(now, by, 1, first.openedAtMs + 5)
            ).state,
          when === 'hinted' ? { ...state, phase: { ...askHint(state, who, first.openedAtMs).state.phase } } : state,
        );
        const closing = timeUp(answers).state;
        const gap = closed(answers).state;
        const at = {
          open: answers,
          hinted: answers,
          awarding: closing,
          gap,
          over: step(gap, { type: 'stop', by: who, mayModerate: true, atMs: gap.atMs + 1 }).state,
        }[when];
        const left = step(at, { type: 'forget', userId: who.userId, atMs: at.atMs + 1 }).state;
        expect(JSON.stringify(left)).not.toContain(who.userId);
        expect(JSON.stringify(left)).not.toContain('Zed');
        if (when === 'gap') expect(standingsOf(left).map(({ displayName }) => displayName)).toEqual(['Bob']);
      }),
      { numRuns: 20 },
    );
  },
);

test('a game whose starter is forgotten goes on', () => {
  const { state, openedAtMs } = firstOpen();
  const left = step(state, { type: 'forget', userId: ann.userId, atMs: openedAtMs }).state;
  expect(left.starter).toBeNull();
  expect(opened(closed(press(left, bob, 1, openedAtMs).state).state).state.phase.name).toBe('open');
});
