import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../src/game/events.ts';
import { modes } from '../../src/game/modes/index.ts';
import { regrade } from '../../src/game/regrade.ts';
import { scoreAnswer } from '../../src/game/scoring.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { Answer, ModeName, Person, Result, SessionState } from '../../src/game/state.ts';
import { closed, firstOpen, guess, press, question, session, t0 } from './fixtures.ts';

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
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), who: fc.nat(5) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('grant' as const), questionNo: fc.integer({ min: 1, max: 6 }) }),
  },
);
const ending = fc.oneof(
  fc.record({ do: fc.constant('stop' as const), who: fc.nat(5), mayModerate: fc.boolean() }),
  fc.record({ do: fc.constant('lost' as const), what: fc.constantFrom('channel' as const, 'message' as const) }),
);
type Happening = Happenings | (typeof ending extends fc.Arbitrary<infer T> ? T : never);
type Happenings = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** Most games are let to go on; some are ended from outside, and things happen after that too. */
const happenings: fc.Arbitrary<readonly Happening[]> = fc
  .tuple(fc.array(happening, { maxLength: 60 }), fc.option(ending, { freq: 3 }), fc.array(happening, { maxLength: 10 }))
  .map(([before, end, after]) => (end ? [...before, end, ...after] : before));

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
    case 'forget': {
      const { userId } = people[what.who] ?? people[0]!;
      for (const key of [...store.keys()]) if (key.endsWith(`/${userId}`)) store.delete(key);
      return { type: 'forget', userId, atMs: state.atMs };
    }
    case 'grant':
      return grant(state, what.questionNo, store);
    case 'stop':
      return { type: 'stop', by: people[what.who] ?? people[0]!, mayModerate: what.mayModerate, atMs: state.atMs };
    case 'lost':
      return { type: 'lost', what: what.what, atMs: state.atMs };
  }
}

/** A question that is behind turns out to have no wrong answer. */
function grant(state: SessionState, questionNo: number, store: Map<string, Result>): GameEvent | null {
  if (!state.played.some((one) => one.questionNo === questionNo && one.void === null)) return null;
  const before = [...store].filter(([key]) => key.startsWith(`${questionNo}/`)).map(([, one]) => one);
  const grades = regrade(before, { mode: state.plan.mode, givenMs: state.plan.seconds * 1000, accepted: null });
  for (const one of grades) store.set(`${questionNo}/${one.userId}`, one);
  return { type: 'regraded', questionNo, grades, atMs: state.atMs };
}

const survives = (state: SessionState): SessionState => JSON.parse(JSON.stringify(state)) as SessionState;

function play(all: readonly Happening[], mode: ModeName): Played {
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
  for (const what of all) take(eventFor(state, what, store));
  for (let i = 0; state.phase.name !== 'over' && i < 200; i += 1) take(naturally(state, store));
  return { state, store, events };
}

const names = Object.keys(modes) as ModeName[];

describe.each(names)('whatever happens in %s', (mode) => {
  test('every state reaches an end, and an ended game has no timer', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const { state } = play(all, mode);
        expect(state.phase.name).toBe('over');
        expect(state.timer).toBeNull();
      }),
    );
  });

  test('points are conserved: what was announced is what the store holds', () => {
    fc.assert(
      fc.property(happenings, (all) => {
        const { state, store } = play(all, mode);
        const announced = new Map(standingsOf(state).map((one) => [one.userId, one.points]));
        for (const { userId } of people) {
          const kept = [...store].filter(([key]) => key.endsWith(userId)).reduce((sum, [, one]) => sum + one.points, 0);
          expect(announced.get(userId) ?? 0).toBe(kept);
        }
      }),
    );
  });
});

describe.each(names)('in %s', (mode) => {
  const acts = fc.array(
    fc.record({
      who: fc.nat(5),
      option: fc.nat(3),
      text: fc.constantFrom('Orla Venn', 'Tam Quill', 'Tam', 'nobody'),
      afterMs: fc.nat(19_000),
    }),
    { maxLength: 40 },
  );

  test('no order of answers loses or doubles one: what counts is what people were told', () => {
    fc.assert(
      fc.property(acts, fc.boolean(), (all, mayChange) => {
        const open = firstOpen({ mode, ...(mayChange ? { changes: 1 as const } : {}) });
        let state: SessionState = mode === 'duel' ? { ...open.state, players: people.slice(0, 2) } : open.state;
        const told = new Map<string, Pick<Answer, 'option' | 'text' | 'atMs'>>();
        const heard = new Set<string>();
        for (const { who, option, text, afterMs } of all) {
          const by = people[who] ?? people[0]!;
          const atMs = open.openedAtMs + afterMs;
          const next = mode === 'typed' ? guess(state, by, text, atMs) : press(state, by, option, atMs);
          const kind = next.verdict?.kind ?? '';
          state = next.state;
          if (!['recorded', 'changed', 'typed', 'changed-typed'].includes(kind)) continue;
          // Each is told so once, and of a change once more where it may be made.
          expect(heard.has(`${kind} ${by.userId}`)).toBe(false);
          expect(kind.startsWith('changed') && !(mayChange && mode !== 'race')).toBe(false);
          heard.add(`${kind} ${by.userId}`);
          told.set(by.userId, mode === 'typed' ? { option: null, text, atMs } : { option, atMs });
        }
        const results = closed(state).state.played[0]?.results ?? [];
        const right = [...told.values()].filter(({ option }) => option === question(1).key);
        const firstMs = mode === 'race' ? Math.min(Infinity, ...right.map(({ atMs }) => atMs)) : Infinity;
        const counted = [...told].filter(([, { atMs }]) => atMs <= firstMs);
        expect(results).toHaveLength(counted.length);
        for (const [userId, answer] of counted)
          expect(results.find((one) => one.userId === userId)).toMatchObject(answer);
      }),
    );
  });
});

describe('points', () => {
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
