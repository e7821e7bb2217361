import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/game/events.ts';
import { modes } from '../../src/game/modes/index.ts';
import { scoreAnswer } from '../../src/game/scoring.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { ModeName, Person, Result, SessionState } from '../../src/game/state.ts';
import { closed, firstOpen, press, question, session, t0, timeUp } from './fixtures.ts';

const people: readonly Person[] = Array.from({ length: 6 }, (_, i) => ({
  userId: `30000000000000000${i}`,
  displayName: `P${i}`,
}));

/** One thing that may happen next; what does not fit the state is what a real channel throws at a game as well. */
const happening = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('press' as const),
      who: fc.nat(5),
      option: fc.nat(4),
      lateMs: fc.nat(25_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('guess' as const),
      who: fc.nat(5),
      text: fc.constantFrom('Orla Venn', 'tam quil', 'Ister Bay', 'Tam', 'Orla, Tam', 'x', ' '),
      lateMs: fc.nat(25_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('hint' as const), who: fc.nat(5), lateMs: fc.nat(25_000) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('on' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('drive' as const),
      who: fc.constantFrom(0, 1),
      what: fc.constantFrom('next', 'next', 'next', 'close', 'skip', 'standings', 'end'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('join' as const),
      who: fc.nat(5),
      team: fc.option(fc.nat(4)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), awayMs: fc.nat(1_200_000) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash-after-award' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fail' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stale' as const), ticket: fc.nat(30) }) },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

interface Played {
  readonly state: SessionState;
  /** As a store keeps them: one a question and person, the first. */
  readonly store: ReadonlyMap<string, Result>;
  readonly events: number;
}

function keep(questionNo: number, results: readonly Result[], store: Map<string, Result>): void {
  for (const result of results) {
    const key = `${questionNo}/${result.userId}`;
    if (!store.has(key)) store.set(key, result);
  }
}

/** What the host would do next: the reply to the last effect, or the due tick. */
function naturally(state: SessionState, store: Map<string, Result>): GameEvent | null {
  const { phase } = state;
  if (phase.name === 'over') return null;
  if (state.timer) return { type: 'tick', ticket: state.timer.ticket, atMs: Math.max(state.timer.dueMs, state.atMs) };
  if (phase.name === 'posting') {
    const messageId = `4000000000000000${String(phase.questionNo).padStart(2, '0')}`;
    return {
      type: 'posted',
      questionNo: phase.questionNo,
      messageId,
      postedAtMs: state.atMs + 1,
      atMs: state.atMs + 2,
    };
  }
  if (phase.name === 'awarding') {
    keep(phase.questionNo, phase.results, store);
    return { type: 'awarded', questionNo: phase.questionNo, atMs: state.atMs + 1 };
  }
  throw new Error(`stuck in ${phase.name}`);
}

function eventFor(state: SessionState, what: Happening, store: Map<string, Result>): GameEvent | null {
  switch (what.do) {
    case 'on':
      return naturally(state, store);
    case 'press':
    case 'guess':
    case 'hint': {
      const open = state.phase.name === 'open' ? state.phase : null;
      const pressedAtMs = (open?.openedAtMs ?? state.atMs) + what.lateMs;
      const by = people[what.who] ?? people[0]!;
      const messageId = open?.messageId ?? '1';
      const act = { by, pressedAtMs, atMs: Math.max(state.atMs, pressedAtMs), messageId };
      if (what.do === 'press') return { type: 'press', option: what.option, ...act };
      return what.do === 'guess' ? { type: 'guess', text: what.text, ...act } : { type: 'hint', ...act };
    }
    case 'restart':
      return { type: 'resume', atMs: state.atMs + what.awayMs };
    case 'crash-after-award':
      if (state.phase.name === 'awarding') keep(state.phase.questionNo, state.phase.results, store);
      return { type: 'resume', atMs: state.atMs + 5000 };
    case 'fail':
      // What the store has taken it does not refuse the second time.
      if (state.phase.name === 'awarding' && store.size > 0) return null;
      return { type: 'failed', what: state.phase.name === 'posting' ? 'post' : 'award', atMs: state.atMs + 1 };
    case 'drive':
      return {
        type: 'drive',
        what: what.what,
        mayHost: true,
        by: people[what.who] ?? people[0]!,
        pressedAtMs: state.atMs,
        atMs: state.atMs + 50,
      };
    case 'join':
      return { type: 'join', by: people[what.who] ?? people[0]!, team: what.team, atMs: state.atMs + 1 };
    case 'stale':
      return { type: 'tick', ticket: what.ticket, atMs: state.atMs };
  }
}

const survives = (state: SessionState): SessionState => JSON.parse(JSON.stringify(state)) as SessionState;

function play(happenings: readonly Happening[], mode: ModeName): Played {
  const store = new Map<string, Result>();
  const plan = { questions: 4, mode, changes: 1 as const };
  // Who hosts is among those who press.
  const first = { ...session(plan, 2), starter: people[0] ?? null };
  let state = step(first, { type: 'begin', atMs: t0 }).state;
  let events = 0;
  const take = (event: GameEvent | null): void => {
    if (!event) return;
    events += 1;
    const next = step(state, event);
    expect(survives(next.state)).toEqual(next.state);
    state = survives(next.state);
  };
  for (const what of happenings) take(eventFor(state, what, store));
  for (let i = 0; state.phase.name !== 'over' && i < 200; i += 1) take(naturally(state, store));
  return { state, store, events };
}

const names = Object.keys(modes) as ModeName[];

describe.each(names)('whatever happens in %s', (mode) => {
  test('every state reaches an end, and an ended game has no timer', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const { state } = play(happenings, mode);
        expect(state.phase.name).toBe('over');
        expect(state.timer).toBeNull();
      }),
    );
  });

  test('points are conserved: what was announced is what the store holds', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (happenings) => {
        const { state, store } = play(happenings, mode);
        const announced = new Map(standingsOf(state).map((one) => [one.userId, one.points]));
        for (const { userId } of people) {
          const kept = [...store].filter(([key]) => key.endsWith(userId)).reduce((sum, [, one]) => sum + one.points, 0);
          expect(announced.get(userId) ?? 0).toBe(kept);
        }
      }),
    );
  });
});

describe('points', () => {
  test('no order of presses loses or doubles one', () => {
    const presses = fc.array(fc.record({ who: fc.nat(5), option: fc.nat(3), afterMs: fc.nat(19_000) }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(presses, (all) => {
        const { state: open, openedAtMs } = firstOpen();
        let state = open;
        const first = new Map<string, number>();
        for (const { who, option, afterMs } of all) {
          const by = people[who] ?? people[0]!;
          const { verdict, state: next } = press(state, by, option, openedAtMs + afterMs);
          expect(verdict).toEqual(
            first.has(by.userId) ? { kind: 'already', option: first.get(by.userId) } : { kind: 'recorded', option },
          );
          if (!first.has(by.userId)) first.set(by.userId, option);
          state = next;
        }
        const { effects } = timeUp(state);
        const award = effects.find((one) => one.type === 'award');
        const results = award?.type === 'award' ? award.results : [];
        expect(new Map(results.map((one) => [one.userId, one.option]))).toEqual(first);
        expect(results).toHaveLength(first.size);
      }),
    );
  });

  test.each(names.filter((name) => modes[name].asks(question(1)) === 'press'))(
    'in %s the order in which presses arrive changes nothing, only their ids do',
    (mode) => {
      const pressed = fc.uniqueArray(fc.record({ who: fc.nat(5), option: fc.nat(3), afterMs: fc.nat(900) }), {
        selector: ({ who }) => who,
        minLength: 1,
      });
      fc.assert(
        fc.property(
          pressed.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
          ([one, other]) => {
            // All of them arrive before a question that is won has closed.
            const resultsOf = (order: typeof one): readonly Result[] => {
              const { state: open, openedAtMs } = firstOpen({ mode });
              const all = order.reduce(
                (state, { who, option, afterMs }) =>
                  press(state, people[who] ?? people[0]!, option, openedAtMs + afterMs, openedAtMs + 950).state,
                open,
              );
              return closed(all).state.played[0]?.results ?? [];
            };
            expect(resultsOf(other)).toEqual(resultsOf(one));
          },
        ),
      );
    },
  );

  test('points lie from 0 to 150, and a faster answer never gets fewer', () => {
    const ms = fc.integer({ min: -1000, max: 70_000 });
    fc.assert(
      fc.property(ms, ms, fc.integer({ min: 1, max: 60 }), (a, b, seconds) => {
        const [fast, slow] = [Math.min(a, b), Math.max(a, b)].map((at) =>
          scoreAnswer({ correct: true, elapsedMs: at }, seconds * 1000),
        );
        expect(fast).toBeGreaterThanOrEqual(slow ?? 0);
        expect(fast).toBeLessThanOrEqual(150);
        expect(slow).toBeGreaterThanOrEqual(100);
        expect(scoreAnswer({ correct: false, elapsedMs: a }, seconds * 1000)).toBe(0);
      }),
    );
  });
});
