import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/guilds/lowdb.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildStore } from '../../src/guilds/store.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, pointsOf, rightLetter, said, textOf } from './game-play.ts';

let game: Game;
const folders: string[] = [];
afterEach(async () => {
  await game.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'flow-'));
  folders.push(folder);
  return folder;
}

describe('a restart in mid-game', () => {
  it('leaves a question open that has time left: answers given stand, others can still be given', async () => {
    const folder = await newFolder();
    game = await openGame({ store: await openLowdbStore({ folder }) });
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 2 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, rightLetter(question));
    game.clock.advance(250);
    // Presses are saved in batches within 250 ms; give the disk its moment.
    await expect
      .poll(async () => JSON.stringify(await (await openLowdbStore({ folder })).sessions.open()))
      .toContain(ana.id);
    await game.bot.crash();
    game.clock.advance(4750);
    await game.startBot({ store: await openLowdbStore({ folder }) });
    await game.heard('The bot was restarted. The question above is still open');
    expect(said(await ana.press(message, rightLetter(question)))).toContain('Your answer stays');
    expect(said(await ben.press(message, rightLetter(question)))).toContain('recorded');
    const reveal = textOf(await game.reveal(1, 16_000));
    expect(reveal).toContain('**Ana** +150');
    expect(reveal).toContain('**Ben** +137 (5.0 s)');
    const next = await game.question(2, 7000);
    await ben.press(next.message, rightLetter(next.question));
    await game.reveal(2, 21_000);
    game.clock.advance(7000);
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('🥇 **Ben** – 287 points');
    expect(finish).toContain('🥈 **Ana** – 150 points');
    const again = await openLowdbStore({ folder });
    expect(await again.sessions.open()).toEqual([]);
    const query = { guildId: game.guildId, period: 'all', nowMs: game.clock.now() } as const;
    const { rows } = await again.ladder.page(query, 0, 10);
    expect(rows.map((row) => [row.displayName, row.points, row.answered])).toEqual([
      ['Ben', 287, 2],
      ['Ana', 150, 1],
    ]);
    expect(game.faults).toEqual([]);
  });

  it('voids a question whose time ran out meanwhile, says so, leaves no button, and asks another in its place', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 2 });
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 21_000);
    const second = await game.question(2, 7000);
    await ana.press(second.message, rightLetter(second.question));
    game.clock.advance(250);
    await game.bot.crash();
    game.clock.advance(60_000);
    await game.startBot();
    await game.heard('so that one does not count');
    await expect
      .poll(() => textOf(game.watcher.look(second.message)!))
      .toContain('does not count: the bot was restarted');
    expect(buttonsOf(game.watcher.look(second.message)!).every((one) => one.disabled)).toBe(true);
    game.clock.advance(7000);
    const third = await game.watcher.waitFor(
      game.channelId,
      (message) => message.id > second.message.id && textOf(message).includes('Question 2/2'),
    );
    expect(textOf(third)).not.toContain(second.question.stem);
    await game.person('Ben').press(third, 'A');
    game.clock.advance(21_000);
    await expect.poll(() => textOf(game.watcher.look(third)!)).toContain('right answer');
    game.clock.advance(7000);
    expect(textOf(await game.heard('Final scores'))).toContain('🥇 **Ana** – 150 points, 1 of 1 right');
  });

  it('between two questions: what was announced stands, and the game goes on', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 2 });
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 21_000);
    await game.bot.crash();
    await game.startBot();
    await game.heard('The bot was restarted. The game goes on.');
    await game.settle();
    expect(await pointsOf(game)).toEqual([['Ana', 150]]);
    const next = await game.question(2, 7000);
    await ana.press(next.message, rightLetter(next.question));
    await game.reveal(2, 21_000);
    game.clock.advance(7000);
    expect(textOf(await game.heard('Final scores'))).toContain('**Ana** – 300 points');
    expect(await pointsOf(game)).toEqual([['Ana', 300]]);
  });

  it.each(['stopped by who started it', 'ended by its host'])(
    'a game whose final scores were told is over (%s), though the store failed and the process was killed at once',
    async (how) => {
      const memory = createMemoryStore();
      let isMoody = true;
      let failed = 0;
      const fail = (): Promise<never> => {
        failed += 1;
        return Promise.reject(new Error('the disk is moody'));
      };
      const store: GuildStore = {
        ...memory,
        sessions: {
          ...memory.sessions,
          save: (session) =>
            failed === 0 && JSON.stringify(session.state).includes('"over"') ? fail() : memory.sessions.save(session),
          close: (gameId) => (isMoody ? fail() : memory.sessions.close(gameId)),
        },
      };
      game = await openGame({ store });
      game.discord.addRole(game.guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
      const [ana, mara] = [game.person('Ana'), game.discord.person('Mara')];
      mara.join(game.guildId, { roles: ['Wardens'] });
      const isHosted = how === 'ended by its host';
      const panel = isHosted
        ? await mara.slash(game.channelId, 'trivia host', { questions: 3, seconds: 20 })
        : await game.start(mara, { questions: 3 });
      if (isHosted) await mara.press(panel.message!, 'Next question');
      const first = await game.question(1, isHosted ? 0 : 5000);
      await ana.press(first.message, rightLetter(first.question));
      await game.reveal(1, 21_000);
      await (isHosted ? mara.press(panel.message!, 'End') : mara.slash(game.channelId, 'trivia stop'));
      await game.settle();
      game.clock.advance(2000);
      await game.heard('Final scores');
      expect(failed).toBeGreaterThan(0);
      await game.bot.crash();
      isMoody = false;
      await game.startBot();
      await expect.poll(() => game.store.sessions.open()).toEqual([]);
      game.clock.advance(30_000);
      await game.settle();
      const said = game.watcher.sees(game.channelId).map(textOf);
      expect(said.filter((text) => text.includes('Final scores'))).toHaveLength(1);
      expect(said.at(-1)).toContain('Final scores');
      expect(await pointsOf(game)).toEqual([['Ana', 150]]);
    },
  );

  it('is answered by the new process alone, though the former one was just connecting again when it was killed', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    game.discord.faults.dropSocket();
    await game.settle();
    await game.bot.crash();
    await game.startBot();
    await game.heard('The question above is still open');
    // Its connection may come back within half a second.
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(said(await ana.press(message, rightLetter(question)))).toContain('recorded');
  });

  it('after hours the game is closed with its scores and a word', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 2 });
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 21_000);
    await game.bot.stop();
    game.clock.advance(3 * 3_600_000);
    await game.startBot();
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('The bot was away for too long');
    expect(finish).toContain('**Ana** – 150 points');
  });
});
