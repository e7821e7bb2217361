import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/guilds/lowdb.ts';
import { difficultyOf } from '../../src/quiz/index.ts';
import type { Game } from './game-play.ts';
import { answersOf, buttonsOf, openGame, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
const folders: string[] = [];
afterEach(async () => {
  await game.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

describe('a game by three people', () => {
  it('is played to its end, with right scores that last', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'flow-'));
    folders.push(folder);
    game = await openGame({ store: await openLowdbStore({ folder }) });
    const [ana, ben, cleo] = [game.person('Ana'), game.person('Ben'), game.person('Cleo')];

    const started = await game.start(ana, { questions: 3, seconds: 20 });
    expect(started.private).toBe(true);
    expect(said(started)).toContain('The game is on');
    const card = textOf(await game.heard('Trivia: all topics'));
    expect(card).toContain('**Ana** has started a game');
    expect(card).toContain('3 questions, 20 seconds each');

    // All right but Cleo; Ana at once, Ben after 10 seconds.
    for (const position of [1, 2, 3]) {
      const { message, question } = await game.question(position, position === 1 ? 5000 : 7000);
      expect(buttonsOf(message).map((one) => one.label)).toEqual(question.options.map((_, i) => 'ABCDE'[i]));
      expect(said(await ana.press(message, rightLetter(question)))).toMatch(/^\*\*[A-E]\*\* recorded: /);
      expect(said(await cleo.press(message, wrongLetter(question)))).toContain('recorded');
      game.clock.advance(10_000);
      expect(said(await ben.press(message, rightLetter(question)))).toContain('recorded');
      const reveal = await game.reveal(position, 11_000);
      const text = textOf(reveal);
      expect(reveal.id).toBe(message.id);
      expect(text).toContain(
        `✓ **${rightLetter(question)} · ${question.options[question.key ?? 0] ?? ''}** (right answer) · 2 (67%)`,
      );
      expect(text).toContain('**Ana** +150 (0.0 s)');
      expect(text).toContain('**Ben** +125 (10.0 s)');
      expect(text).toContain('No points: Cleo');
      expect(text).toContain(`> ${question.evidence.sentence}`);
      expect(text).toContain(question.evidence.citation ?? game.lore.source(question.evidence.source)?.title);
      const order = question.options.map((option) => text.indexOf(`· ${option}`));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      expect(answersOf(reveal).every((one) => one.disabled)).toBe(true);
    }
    game.clock.advance(7000);
    const finish = await game.heard('Final scores');
    expect(textOf(finish)).toContain('🥇 **Ana** – 450 points, 3 of 3 right');
    expect(textOf(finish)).toContain('🥈 **Ben** – 375 points, 3 of 3 right');
    expect(textOf(finish)).toContain('3. Cleo – 0 points, 0 of 3 right');

    const own = await ben.press(finish, 'My rank');
    expect(own.private).toBe(true);
    expect(said(own)).toBe(
      'In this game you are number 2 of 3, with 375 points (3 of 3 right).\nOn this server you are number 2, with 375 points in all.',
    );
    expect(said(await cleo.press(finish, 'My rank'))).toContain('You have no points on this server yet.');
    expect(said(await game.watcher.press(finish, 'My rank'))).toContain('You did not answer in this game.');

    // A new process on the same folder knows the scores.
    const again = await openLowdbStore({ folder });
    const { rows } = await again.ladder.page({ guildId: game.guildId, period: 'all', nowMs: game.clock.now() }, 0, 10);
    expect(rows.map((row) => [row.displayName, row.points])).toEqual([
      ['Ana', 450],
      ['Ben', 375],
    ]);
    expect(await again.sessions.open()).toEqual([]);
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
    expect(ana.sees(game.channelId).every(({ pinged }) => pinged.users.length + pinged.roles.length === 0)).toBe(true);
  });

  it('keeps answers private until the reveal, and shows how many there are at most every two seconds', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    expect(textOf(message)).toContain('No answers yet');
    await ana.press(message, rightLetter(question));
    const edits = () => game.discord.callCount('PATCH /channels/:channel/messages/:message');
    expect(edits()).toBe(0);
    game.clock.advance(2000);
    expect(textOf(await game.heard('1 answer'))).not.toContain('✓');
    await ben.press(message, wrongLetter(question));
    game.clock.advance(1000);
    expect(edits()).toBe(1);
    game.clock.advance(1000);
    await game.heard('2 answers');
    expect(edits()).toBe(2);
    const reply = ben.sees(game.channelId).find((one) => textOf(one).includes('recorded'));
    expect(ana.sees(game.channelId).some((one) => one.id === reply?.id)).toBe(false);
  });

  it('keeps to the topic, the difficulty and the number that were asked for', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const { topic } = game.bank.questions.find((one) => difficultyOf(one) === 'medium')!;
    await game.start(ana, { topic: topic.toUpperCase(), difficulty: 'medium', questions: 2, seconds: 10 });
    const { question } = await game.question(1, 5000);
    expect(question.topic).toBe(topic);
    expect(difficultyOf(question)).toBe('medium');
  });

  it('asks other questions the next time, and "Play again" plays the same sort of game', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 1, seconds: 15 });
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 16_000);
    game.clock.advance(7000);
    const finish = await game.heard('Final scores');
    await ben.press(finish, 'Play again');
    expect(textOf(await game.heard('**Ben** has started a game'))).toContain('One question, 15 seconds to answer');
    game.clock.advance(5000);
    const second = await game.watcher.waitFor(game.channelId, (one) => textOf(one).includes('Closes'));
    expect(textOf(second)).not.toContain(first.question.stem);
  });
});

describe('a press', () => {
  it('counts once: the second is told that the first stands', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, wrongLetter(question));
    const second = await ana.press(message, rightLetter(question));
    expect(second.private).toBe(true);
    expect(said(second)).toBe(`Your answer stays **${wrongLetter(question)}**: only your first press counts.`);
    expect(textOf(await game.reveal(1, 21_000))).toContain('Nobody had it right.');
  });

  it('that comes after the deadline is told so and does not count', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    game.clock.advance(20_500);
    expect(said(await ana.press(message, rightLetter(question)))).toBe('Too late: this question is closed.');
    expect(textOf(await game.reveal(1, 500))).toContain('Nobody answered.');
  });

  it('by someone who did not play, after the end, is answered and scores nothing', async () => {
    game = await openGame();
    const [ana, dee] = [game.person('Ana'), game.person('Dee')];
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, rightLetter(question));
    await game.reveal(1, 21_000);
    game.clock.advance(7000);
    await game.heard('Final scores');
    const answerId = buttonsOf(message)[0]?.custom_id;
    const forged = await dee.forge(game.channelId, {
      kind: 'component',
      data: { custom_id: answerId, component_type: 2 },
      messageId: message.id,
    });
    expect(forged.private).toBe(true);
    expect(said(forged)).toBe('Too late: this question is closed.');
    const query = { guildId: game.guildId, period: 'all', nowMs: game.clock.now() } as const;
    expect((await game.store.ladder.page(query, 0, 10)).total).toBe(1);
  });

  it.each(['answer:900000000000000001:0', 'answer:x:zz', 'again:900000000000000001', 'rank:1', 'dance:1'])(
    'of a forged button (v1:trivia:%s) is answered without a fault',
    async (rest) => {
      game = await openGame();
      const ana = game.person('Ana');
      await game.start(ana, { questions: 1 });
      const card = await game.heard('Trivia:');
      const data = { custom_id: `v1:trivia:${rest}`, component_type: 2 };
      const forged = await ana.forge(game.channelId, { kind: 'component', data, messageId: card.id });
      expect(forged.error).toBeUndefined();
      expect(game.faults).toEqual([]);
    },
  );
});
