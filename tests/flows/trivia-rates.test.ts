/** What a busy game asks of Discord: counted call by call, on the wire. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../src/sandbox/index.ts';
import type { Game } from './game-play.ts';
import { answersOf, buttonsOf, openGame, textOf } from './game-play.ts';

/** About what Discord allows in one channel, of posts and of edits each; its real figures are not published. */
const perChannel = { calls: 5, withinMs: 5000 } as const;
const editsApartMs = 2000;
const stepMs = 200;

let game: Game;
afterEach(() => game.close());

const newest = (): Message | undefined =>
  game.watcher.sees(game.channelId).findLast((one) => answersOf(one).some(({ disabled }) => !disabled));

/** Time passes in small steps, and at each of them people do something. */
async function pass(steps: number, at: (step: number) => Promise<unknown>[]): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await Promise.allSettled(at(step));
    game.clock.advance(stepMs);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

function checkCalls(): { readonly posts: number; readonly edits: number } {
  const calls = game.discord.calls().filter(({ path }) => path.includes(`/channels/${game.channelId}/messages`));
  expect(game.discord.calls().filter(({ status }) => status === 429)).toEqual([]);
  const times = (method: string, of = ''): readonly number[] =>
    calls.filter((one) => one.method === method && one.path.includes(of)).map(({ atMs }) => atMs);
  for (const method of ['POST', 'PATCH']) {
    const all = times(method);
    const most = Math.max(
      ...all.map((from) => all.filter((at) => at >= from && at < from + perChannel.withinMs).length),
    );
    expect(most).toBeLessThanOrEqual(perChannel.calls);
  }
  for (const id of new Set(calls.flatMap(({ path }) => /messages\/(\d+)/.exec(path)?.slice(1, 2) ?? []))) {
    const edits = times('PATCH', id);
    // A call may be on its way for a step.
    expect(Math.min(Infinity, ...edits.slice(1).map((at, i) => at - (edits[i] ?? 0)))).toBeGreaterThanOrEqual(
      editsApartMs - stepMs,
    );
  }
  return { posts: times('POST').length, edits: times('PATCH').length };
}

describe('a busy game edits no message more than every two seconds and keeps to its channel’s limits', () => {
  it.each(['classic', 'race', 'survival', 'teams'])('%s', async (mode) => {
    game = await openGame({ rateLimits: true });
    const people = Array.from({ length: 40 }, (_, i) => game.person(`P${i}`));
    const [ana] = people as [Person];
    await game.start(ana, { mode, questions: 3 });
    const card = await game.heard('Trivia:');
    let at = 0;
    await pass(640, () =>
      Array.from({ length: 2 }, () => {
        const who = people[(at += 7) % people.length] ?? ana;
        const message = newest();
        if (message) return who.press(message, 'ABC'.charAt(at % 3));
        const lobby = game.watcher.look(card);
        return lobby && buttonsOf(lobby).length > 0 ? who.press(lobby, 'Join') : Promise.resolve();
      }),
    );
    expect(textOf(game.watcher.sees(game.channelId).at(-1)!)).toContain('Final scores');
    const { posts, edits } = checkCalls();
    expect(posts).toBeLessThanOrEqual(5);
    expect(edits).toBeGreaterThanOrEqual(3);
  });

  it('hosted by somebody who presses every button again and again', async () => {
    game = await openGame({ rateLimits: true });
    game.discord.addRole(game.guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
    const mara = game.discord.person('Mara');
    mara.join(game.guildId, { roles: ['Wardens'] });
    const people = Array.from({ length: 20 }, (_, i) => game.person(`P${i}`));
    const { message: panel } = await mara.slash(game.channelId, 'trivia host', { questions: 5 });
    const drives = ['Next question', 'Standings', 'Skip', 'Next question', 'Close now', 'Standings'];
    await pass(300, (step) => {
      const message = newest();
      const who = people[step % people.length];
      const presses = message && who ? [who.press(message, 'A')] : [];
      return [mara.press(panel!, drives[step % drives.length]!), ...presses];
    });
    const { posts } = checkCalls();
    expect(posts).toBeGreaterThan(6);
  });
});
