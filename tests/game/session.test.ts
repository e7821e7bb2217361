import { describe, expect, test } from 'vitest';
import type { Effect } from '../../src/game/events.ts';
import { pace } from '../../src/game/pace.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import type { SessionState } from '../../src/game/state.ts';
import { lengthOf, positionOf } from '../../src/game/state.ts';
import {
  ann,
  bob,
  closed,
  cyd,
  due,
  firstOpen,
  messageOf,
  opened,
  press,
  run,
  session,
  t0,
  timeUp,
} from './fixtures.ts';

const kinds = (effects: readonly Effect[]): readonly string[] => effects.map((one) => one.type);
const scores = (state: SessionState) => standingsOf(state).map((one) => [one.displayName, one.points]);
const reasonOf = (state: SessionState) => (state.phase.name === 'over' ? state.phase.reason : null);

describe('a question', () => {
  test('gives 100 for the key and up to 50 for the time that was left', () => {
    const { state, openedAtMs } = firstOpen();
    const played = [
      [ann, 1, 0],
      [bob, 1, 10_000],
      [cyd, 0, 1_000],
    ] as const;
    const answered = played.reduce((now, [who, option, ms]) => press(now, who, option, openedAtMs + ms).state, state);
    expect(scores(closed(answered).state)).toEqual([
      ['Ann', 150],
      ['Bob', 125],
      ['Cyd', 0],
    ]);
  });

  test('counts a person’s first press, and says so at the second', () => {
    const { state, openedAtMs } = firstOpen();
    const first = press(state, ann, 0, openedAtMs + 1000);
    expect(first.verdict).toEqual({ kind: 'recorded', option: 0 });
    const second = press(first.state, ann, 1, openedAtMs + 2000);
    expect(second.verdict).toEqual({ kind: 'already', option: 0 });
    expect(second.effects).toEqual([]);
    expect(scores(closed(second.state).state)).toEqual([['Ann', 0]]);
  });

  test('takes a press stamped before the deadline that arrives within the second after it', () => {
    const { state, openedAtMs } = firstOpen();
    const pressedAtMs = openedAtMs + 19_999;
    const late = step(state, {
      type: 'press',
      by: ann,
      option: 1,
      pressedAtMs,
      atMs: pressedAtMs + 900,
      messageId: messageOf(1),
    });
    expect(late.verdict).toEqual({ kind: 'recorded', option: 1 });
    expect(scores(closed(late.state).state)).toEqual([['Ann', 100]]);
  });

  test('a late answer never scores after the reveal', () => {
    const { state, openedAtMs } = firstOpen();
    expect(press(state, ann, 1, openedAtMs + 20_000).verdict).toEqual({ kind: 'too-late' });
    const after = closed(press(state, bob, 1, openedAtMs + 5).state).state;
    const stamped = {
      type: 'press',
      by: ann,
      option: 1,
      pressedAtMs: openedAtMs + 10,
      messageId: messageOf(1),
    } as const;
    const late = step(after, { ...stamped, atMs: after.atMs + 10 });
    expect(late.verdict).toEqual({ kind: 'too-late' });
    expect(scores(late.state)).toEqual([['Bob', 149]]);
  });

  test.each([
    ['like ours', 40, 40],
    ['an hour ahead', 3_600_000, 80],
    ['an hour behind', -3_600_000, 0],
  ])('waits out the deadline and the second of grace on our own clock when Discord’s is %s', (_, apartMs, openedMs) => {
    const begun = step(session(), { type: 'begin', atMs: t0 }).state;
    const posting = step(begun, due(begun)).state;
    const { atMs } = posting;
    const posted = { type: 'posted', questionNo: 1, messageId: messageOf(1) } as const;
    const { state } = step(posting, { ...posted, postedAtMs: atMs + apartMs, atMs: atMs + 80 });
    const half = step(state, due(state)).state;
    expect(due(half).atMs).toBe(atMs + openedMs + 20_000 + pace.graceMs);
  });

  test('a press on another message is not for this question', () => {
    const { state, openedAtMs } = firstOpen();
    const stray = { type: 'press', by: ann, option: 1, pressedAtMs: openedAtMs + 1, atMs: openedAtMs + 2 } as const;
    expect(step(state, { ...stray, messageId: '499999999999999999' }).verdict).toEqual({ kind: 'not-open' });
  });

  test.each([4, -1, 0.5, Number.NaN])('an option that is not there (%s) is not recorded', (option) => {
    const { state, openedAtMs } = firstOpen();
    expect(press(state, ann, option, openedAtMs + 1).verdict).toEqual({ kind: 'not-open' });
  });

  test('shows nobody’s points before they are durable', () => {
    const { state, openedAtMs } = firstOpen();
    const closing = timeUp(press(state, ann, 1, openedAtMs).state);
    expect(kinds(closing.effects)).toEqual(['save', 'award']);
    const awarded = step(closing.state, { type: 'awarded', questionNo: 1, atMs: closing.state.atMs + 3 });
    expect(kinds(awarded.effects)).toContain('close-question');
    // Told twice, it moves on once.
    expect(step(awarded.state, { type: 'awarded', questionNo: 1, atMs: closing.state.atMs + 4 }).effects).toEqual([]);
  });

  test('corrects the deadline it shows when posting took long', () => {
    const asking = run(session(), { type: 'begin', atMs: t0 });
    const posting = step(asking.state, due(asking.state)).state;
    const atMs = posting.atMs + 4000;
    const open = step(posting, { type: 'posted', atMs, questionNo: 1, messageId: messageOf(1), postedAtMs: atMs - 50 });
    expect(kinds(open.effects)).toContain('refresh');
  });
});

describe('a game', () => {
  test('runs through its questions and ends with a podium', () => {
    let { state } = firstOpen();
    for (let no = 1; no <= 3; no += 1) {
      expect(positionOf(state, no)).toBe(no);
      expect(lengthOf(state)).toBe(3);
      if (state.phase.name !== 'open') throw new Error('not open');
      state = closed(press(state, bob, no % 4, state.phase.openedAtMs + 2000).state).state;
      if (no < 3) ({ state } = opened(state));
    }
    const finish = step(state, due(state));
    expect(kinds(finish.effects)).toEqual(['save', 'post-finish', 'close']);
    expect(reasonOf(finish.state)).toBe('played');
    expect(finish.state.timer).toBeNull();
    expect(scores(finish.state)).toEqual([['Bob', 3 * 145]]);
  });

  test('ends after two questions in a row without an answer, and says so', () => {
    const first = firstOpen({ questions: 5 });
    const second = opened(closed(first.state).state);
    const over = closed(second.state);
    expect(reasonOf(over.state)).toBe('unanswered');
    expect(kinds(over.effects)).toEqual(['save', 'close-question', 'post-finish', 'close']);
  });

  test('any answer, even a wrong one, starts the count of silent questions anew', () => {
    const silent = opened(closed(firstOpen({ questions: 5 }).state).state);
    const heard = opened(closed(press(silent.state, ann, 3, silent.openedAtMs + 1).state).state);
    expect(closed(heard.state).state.phase.name).toBe('gap');
  });

  test('a timer of the past changes nothing', () => {
    const { state } = firstOpen();
    expect(step(state, { type: 'tick', ticket: 1, atMs: t0 }).effects).toEqual([]);
  });

  test('retries a question that could not be posted, and gives up after three times', () => {
    const begun = step(session(), { type: 'begin', atMs: t0 }).state;
    let { state } = step(begun, due(begun));
    for (let tries = 1; tries <= 2; tries += 1) {
      state = step(state, { type: 'failed', what: 'post', atMs: state.atMs + 1 }).state;
      const again = step(state, due(state));
      expect(kinds(again.effects)).toEqual(['post-question']);
      ({ state } = again);
    }
    expect(reasonOf(step(state, { type: 'failed', what: 'post', atMs: state.atMs + 1 }).state)).toBe('posting-failed');
  });

  test('retries points that could not be saved; in the end the question is void and nobody is told they won', () => {
    const { state: open, openedAtMs } = firstOpen();
    let { state } = timeUp(press(open, ann, 1, openedAtMs).state);
    for (let tries = 1; tries <= 2; tries += 1) {
      state = step(state, { type: 'failed', what: 'award', atMs: state.atMs + 1 }).state;
      const again = step(state, due(state));
      expect(kinds(again.effects)).toEqual(['award']);
      ({ state } = again);
    }
    state = step(state, { type: 'failed', what: 'award', atMs: state.atMs + 1 }).state;
    expect(reasonOf(state)).toBe('store-failed');
    expect(state.played[0]?.void).toBe('store-failed');
    expect(scores(state)).toEqual([]);
  });
});

describe('stopping', () => {
  test('is for who started it and for moderators', () => {
    const { state } = firstOpen();
    const stop = { type: 'stop', atMs: t0, by: bob } as const;
    expect(step(state, { ...stop, mayModerate: false }).verdict).toEqual({ kind: 'may-not-stop' });
    expect(step(state, { ...stop, mayModerate: true }).verdict).toEqual({ kind: 'stopped' });
    expect(step(state, { ...stop, by: ann, mayModerate: false }).verdict).toEqual({ kind: 'stopped' });
  });

  test('stopping a game keeps the scores: the winner is announced', () => {
    const first = firstOpen();
    const second = opened(closed(press(first.state, bob, 1, first.openedAtMs).state).state);
    const answered = press(second.state, cyd, 2, second.openedAtMs).state;
    const stopped = step(answered, { type: 'stop', by: ann, mayModerate: false, atMs: answered.atMs + 1 });
    expect(kinds(stopped.effects)).toEqual(['save', 'close-question', 'post-finish', 'close']);
    // The question that was open counts for nobody.
    expect(scores(stopped.state)).toEqual([['Bob', 150]]);
    expect(stopped.state.played[1]?.void).toBe('stopped');
  });

  test('stopping while points are being saved waits for them', () => {
    const { state, openedAtMs } = firstOpen();
    const closing = timeUp(press(state, bob, 1, openedAtMs).state).state;
    const stopped = step(closing, { type: 'stop', by: ann, mayModerate: false, atMs: closing.atMs + 1 });
    expect(stopped.state.phase.name).toBe('awarding');
    const over = step(stopped.state, { type: 'awarded', questionNo: 1, atMs: closing.atMs + 2 });
    expect(reasonOf(over.state)).toBe('stopped');
    expect(scores(over.state)).toEqual([['Bob', 150]]);
  });
});

describe('a lost channel', () => {
  test('closes the game with its scores kept and a word to who started it', () => {
    const first = firstOpen();
    const gap = closed(press(first.state, bob, 1, first.openedAtMs).state).state;
    const lost = step(gap, { type: 'lost', what: 'channel', atMs: gap.atMs + 1 });
    expect(kinds(lost.effects)).toEqual(['save', 'tell-starter', 'close']);
    expect(scores(lost.state)).toEqual([['Bob', 150]]);
    expect(step(lost.state, { type: 'lost', what: 'channel', atMs: gap.atMs + 2 }).effects).toEqual([]);
  });

  test('keeps points that are on their way', () => {
    const { state, openedAtMs } = firstOpen();
    const closing = timeUp(press(state, bob, 1, openedAtMs).state).state;
    const lost = step(closing, { type: 'lost', what: 'channel', atMs: closing.atMs + 1 }).state;
    const over = step(lost, { type: 'awarded', questionNo: 1, atMs: closing.atMs + 2 });
    expect(reasonOf(over.state)).toBe('channel-lost');
    expect(scores(over.state)).toEqual([['Bob', 150]]);
  });

  test('a deleted question ends the game with a podium', () => {
    const first = firstOpen();
    const gap = closed(press(first.state, bob, 1, first.openedAtMs).state).state;
    const lost = step(gap, { type: 'lost', what: 'message', atMs: gap.atMs + 1 });
    expect(kinds(lost.effects)).toEqual(['save', 'post-finish', 'close']);
  });

  test('should the podium not be sayable in the channel, who started it is told once', () => {
    const { state } = firstOpen();
    const over = step(state, { type: 'stop', by: ann, mayModerate: false, atMs: state.atMs + 1 }).state;
    const lost = step(over, { type: 'lost', what: 'channel', atMs: over.atMs + 1 });
    expect(kinds(lost.effects)).toEqual(['tell-starter']);
    expect(step(lost.state, { type: 'lost', what: 'channel', atMs: over.atMs + 1 }).effects).toEqual([]);
  });
});

describe('a restart', () => {
  const resume = (state: SessionState, afterMs: number) =>
    step(JSON.parse(JSON.stringify(state)) as SessionState, { type: 'resume', atMs: state.atMs + afterMs });

  test('leaves a question open that has time left, with the answers given', () => {
    const { state, openedAtMs } = firstOpen();
    const back = resume(press(state, ann, 1, openedAtMs + 500).state, 4000);
    expect(back.effects).toContainEqual({ type: 'announce', what: 'resumed-open' });
    const done = closed(press(back.state, bob, 1, openedAtMs + 10_000).state).state;
    expect(scores(done)).toEqual([
      ['Ann', 148],
      ['Bob', 125],
    ]);
  });

  test('voids a question whose time ran out meanwhile, and asks a spare one in its place', () => {
    const { state, openedAtMs } = firstOpen({ questions: 2 }, 1);
    const back = resume(press(state, ann, 1, openedAtMs + 500).state, 60_000);
    expect(kinds(back.effects)).toEqual(['announce', 'schedule', 'save', 'close-question']);
    expect(back.state.played[0]?.void).toBe('restart');
    expect(scores(back.state)).toEqual([]);
    const next = opened(back.state);
    expect(positionOf(next.state, 2)).toBe(1);
    expect(lengthOf(next.state)).toBe(2);
  });

  test('awards a closed question again (the store counts it once) and goes on', () => {
    const { state, openedAtMs } = firstOpen();
    const closing = timeUp(press(state, bob, 1, openedAtMs).state).state;
    const back = resume(closing, 5000);
    expect(kinds(back.effects)).toEqual(['announce', 'award']);
    const awarded = step(back.state, { type: 'awarded', questionNo: 1, atMs: back.state.atMs + 5 });
    expect(kinds(awarded.effects)).toContain('close-question');
    expect(scores(awarded.state)).toEqual([['Bob', 150]]);
  });

  test('shows the last answer once more, so that no buttons are left hanging', () => {
    const { state, openedAtMs } = firstOpen();
    const gap = closed(press(state, bob, 1, openedAtMs).state).state;
    expect(kinds(resume(gap, 5000).effects)).toEqual(['schedule', 'close-question', 'announce']);
  });

  test('a game that was about to end ends', () => {
    const { state } = firstOpen();
    const over = step(state, { type: 'stop', by: ann, mayModerate: false, atMs: state.atMs + 1 }).state;
    expect(kinds(resume(over, 5000).effects)).toEqual(['save', 'post-finish', 'close']);
  });

  test('after a long absence the game is closed, not resumed', () => {
    const { state } = firstOpen();
    const back = resume(state, pace.awayMs + 1);
    expect(reasonOf(back.state)).toBe('away');
    expect(kinds(back.effects)).toEqual(['save', 'close-question', 'post-finish', 'close']);
  });
});
