import { describe, expect, test } from 'vitest';
import { hintFor } from '../../src/game/hints.ts';
import { step } from '../../src/game/session.ts';
import { standingsOf } from '../../src/game/standings.ts';
import { ann, askHint, bob, closed, due, firstOpen, press, question } from './fixtures.ts';

const kinds = (effects: readonly { readonly type: string }[]) => effects.map(({ type }) => type);

describe('a hint', () => {
  test('is offered at half time, by one edit', () => {
    const { state, openedAtMs } = firstOpen();
    expect(askHint(state, ann, openedAtMs + 5000).verdict).toEqual({ kind: 'not-open' });
    expect(due(state).atMs).toBe(openedAtMs + 10_000);
    const half = step(state, due(state));
    expect(kinds(half.effects)).toEqual(['schedule', 'refresh', 'save']);
    expect(half.state.phase).toMatchObject({ name: 'open', hintsOpen: true });
  });

  test('strikes out one wrong option, the same for everyone, and halves the points of who asked', () => {
    const { state, openedAtMs } = firstOpen();
    const half = step(state, due(state)).state;
    const one = askHint(half, ann, openedAtMs + 10_500);
    const again = askHint(one.state, ann, openedAtMs + 10_600);
    const other = askHint(again.state, bob, openedAtMs + 10_700);
    expect(again.verdict).toEqual(one.verdict);
    expect(other.verdict).toEqual(one.verdict);
    expect(one.verdict).toMatchObject({ kind: 'hint', hint: { kind: 'struck' } });
    const struck = one.verdict?.kind === 'hint' && one.verdict.hint.kind === 'struck' ? one.verdict.hint.option : 1;
    expect(struck).not.toBe(1);
    const answered = press(press(one.state, ann, 1, openedAtMs + 12_000).state, bob, 1, openedAtMs + 12_000).state;
    expect(standingsOf(closed(answered).state).map(({ displayName, points }) => [displayName, points])).toEqual([
      ['Bob', 120],
      ['Ann', 60],
    ]);
  });

  test('is not given to who has answered, and costs them nothing', () => {
    const { state, openedAtMs } = firstOpen();
    const pressed = press(state, ann, 1, openedAtMs).state;
    const half = step(pressed, due(pressed)).state;
    const asked = askHint(half, ann, openedAtMs + 10_500);
    expect(asked.verdict).toEqual({ kind: 'answered' });
    expect(standingsOf(closed(asked.state).state)[0]?.points).toBe(150);
  });

  test('comes after a restart as before it', () => {
    const { state, openedAtMs } = firstOpen();
    const before = step(state, { type: 'resume', atMs: openedAtMs + 3000 }).state;
    expect(due(before).atMs).toBe(openedAtMs + 10_000);
    const half = step(state, due(state)).state;
    const told = askHint(half, ann, openedAtMs + 10_500).state;
    const back = step(told, { type: 'resume', atMs: openedAtMs + 12_000 }).state;
    expect(due(back).atMs).toBe(openedAtMs + 21_000);
    expect(standingsOf(closed(press(back, ann, 1, openedAtMs + 20_000 - 1).state).state)[0]?.points).toBe(50);
  });

  test('is left out where it would come too late to be read, or give the answer away', () => {
    const { state, openedAtMs } = firstOpen({ seconds: 7 });
    expect(due(state).atMs).toBe(openedAtMs + 8000);
    expect(hintFor(question(1, { options: ['Tam', 'Orla'], key: 0 }), 'press')).toBeNull();
    expect(hintFor(question(1, { accepted: ['X'] }), 'type')).toBeNull();
  });

  test.each([
    ['Tam Quill', 'T•• Qu•••'],
    ['2405', '24••'],
    ["K'tara of the North", "K'•••• o• t•• No•••"],
  ])('some letters of %j: %j', (answer, masked) => {
    expect(hintFor(question(1, { accepted: [answer] }), 'type')).toEqual({ kind: 'letters', masked });
  });
});
