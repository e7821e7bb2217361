import { afterEach, describe, expect, it } from 'vitest';
import type { Daily } from './daily-play.ts';
import { dayMs, hourMs, openDaily } from './daily-play.ts';
import { answersOf, pointsOf, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Daily;
afterEach(async () => {
  await game.close();
});

describe('the question of the day', () => {
  it('comes at its time, is answered once and privately, and is revealed when the next one comes', async () => {
    game = await openDaily();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.pass(18 * hourMs - 1);
    expect(game.all()).toEqual([]);
    await game.pass(1);
    const { message, question } = await game.question(1);
    expect(textOf(message)).toContain('Closes <t:');
    expect(answersOf(message)).toHaveLength(question.options.length);

    const first = await ana.press(message, rightLetter(question));
    expect(first.private).toBe(true);
    expect(said(first)).toContain('✓ Right!'.replace('Right!', '**Right!**'));
    expect(said(first)).toContain('+100 points · 1 day in a row');
    expect(said(first)).toContain(question.evidence.sentence.slice(0, 20));
    const wrong = await ben.press(message, wrongLetter(question));
    expect(said(wrong)).toContain('Not this time');
    expect(said(wrong)).toContain(`The right answer is **${rightLetter(question)}`);
    expect(said(wrong)).toContain('No points · 1 day in a row');

    // The first press counts; nothing of it is seen by others.
    const again = said(await ben.press(message, rightLetter(question)));
    expect(again).toContain('You have answered this one already');
    expect(again).toContain('No points');
    expect(game.all()).toHaveLength(1);
    expect(game.all()[0]).not.toContain('right answer');
    expect(await pointsOf(game)).toEqual([['Ana', 100]]);

    await game.pass(dayMs);
    const next = await game.question(2);
    const closed = game.watcher.look(message)!;
    expect(textOf(closed)).toContain(`✓ **${rightLetter(question)} · `);
    expect(textOf(closed)).toContain('Right: **Ana** +100 (1 day in a row)');
    expect(textOf(closed)).toContain('From the sources:');
    expect(answersOf(closed).every((one) => one.disabled)).toBe(true);
    expect(next.question.id).not.toBe(question.id);

    await ana.press(next.message, rightLetter(next.question));
    expect(await pointsOf(game)).toEqual([['Ana', 210]]);
    const board = said(await ana.slash(game.channelId, 'leaderboard'));
    expect(board).toContain('**Ana** – 210 points');
    expect(game.faults).toEqual([]);
  });

  it('lets an answer be shared once, without giving anything away', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    const own = await ana.press(message, rightLetter(question));
    const shared = await ana.press(own.message!, 'Share: day 1');
    expect(shared.private).toBe(false);
    expect(said(shared)).toBe('**Ana**: day 1 · right · 1 day in a row');
    expect(said(await ana.press(own.message!, 'Share: day 1'))).toBe('You have shared this one.');
  });

  it('is there in /daily as well, with the days in a row', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    expect(said(await ana.slash(game.channelId, 'daily'))).toContain('The next one comes <t:');
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    const panel = await ana.slash(game.channelId, 'daily');
    expect(panel.private).toBe(true);
    expect(said(panel)).toContain('You have not answered a question of the day here yet.');
    await ana.press(panel.message!, rightLetter(question));
    expect(said(await ana.slash(game.channelId, 'daily'))).toContain('You: 1 day in a row, 1 at best.');
    expect(said(await ana.press(message, wrongLetter(question)))).toContain('answered this one already');
  });

  it('of two presses at the same moment, one counts', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    const both = await Promise.all([
      ana.press(message, rightLetter(question)),
      ana.press(message, wrongLetter(question)),
    ]);
    expect(both.filter((one) => said(one).includes('already'))).toHaveLength(1);
    const { rows } = await game.store.ladder.page(
      { guildId: game.guildId, period: 'all', nowMs: game.clock.now() },
      0,
      10,
    );
    expect(rows.reduce((sum, row) => sum + row.answered, 0)).toBeLessThanOrEqual(1);
  });

  it('a press on a closed one, or a forged one, is told so and changes nothing', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    await game.pass(18 * hourMs);
    const { message } = await game.question(1);
    for (const rest of ['answer:1:9', 'answer:2:0', 'answer:0:0', 'answer:x:y', 'share:1', 'nothing:1']) {
      const data = { custom_id: `v1:daily:${rest}`, component_type: 2 };
      const forged = await ana.forge(game.channelId, { kind: 'component', data, messageId: message.id });
      expect(forged.private, rest).toBe(true);
      expect(forged.error, rest).toBeUndefined();
    }
    const stale = answersOf(message)[0]!;
    await game.pass(dayMs);
    await game.question(2);
    const data = { custom_id: stale.custom_id, component_type: 2 };
    const late = await ana.forge(game.channelId, { kind: 'component', data, messageId: message.id });
    expect(said(late)).toContain('That question of the day is closed.');
    expect(await pointsOf(game)).toEqual([]);
    expect(game.faults).toEqual([]);
  });
});
