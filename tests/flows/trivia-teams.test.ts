import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, pointsOf, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

const card = () => game.heard('Trivia: all topics');
const labels = async () => buttonsOf(game.watcher.look(await card())!).map(({ label }) => label);

describe('a game in teams', () => {
  it('puts who joins where they are needed, and scores teams by the average of their members', async () => {
    game = await openGame();
    const [ana, ben, cleo, dee] = ['Ana', 'Ben', 'Cleo', 'Dee'].map((name) => game.person(name));
    await game.start(ana!, { mode: 'teams', questions: 1 });
    expect(textOf(await card())).toContain('average of its members’ points');
    expect(await labels()).toEqual(['Join', 'Begin now']);
    expect(said(await ana!.press(await card(), 'Join'))).toBe('You play for 🟥 Red.');
    expect(said(await ben!.press(await card(), 'Join'))).toBe('You play for 🟦 Blue.');
    expect(said(await cleo!.press(await card(), 'Join'))).toBe('You play for 🟥 Red.');
    expect(said(await cleo!.press(await card(), 'Join'))).toBe('You play for 🟥 Red already.');
    game.clock.advance(2000);
    const lobby = textOf(await game.heard('🟥 Red**: Ana, Cleo'));
    expect(lobby).toContain('**🟦 Blue**: Ben');

    expect(said(await ben!.press(await card(), 'Begin now'))).toContain('Only who started this game');
    await ana!.press(await card(), 'Begin now');
    const { message, question } = await game.question(1, 0);
    game.clock.advance(2000);
    await expect.poll(labels).toEqual([]);
    expect(said(await ana!.press(message, rightLetter(question)))).toMatch(/^\*\*[A-E]\*\* recorded: /);
    await cleo!.press(message, wrongLetter(question));
    await ben!.press(message, wrongLetter(question));
    // Who has not joined plays where they are needed.
    expect(said(await dee!.press(message, rightLetter(question)))).toContain('You play for 🟦 Blue.');
    const reveal = textOf(await game.reveal(1, 21_000));
    expect(reveal).toContain('🟥 Red 73 · 🟦 Blue 73');
    game.clock.advance(7000);
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('1. **🟥 Red** – 73 points, 2 people');
    expect(finish).toContain('1. **🟦 Blue** – 73 points, 2 people');
    expect(finish).toMatch(/🥇 \*\*Ana\*\* – 145 points[^]*🥇 \*\*Dee\*\* – 145 points/);
    expect(await pointsOf(game)).toEqual([
      ['Ana', 145],
      ['Dee', 145],
    ]);
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('lets people choose, and move until the first question; a crash keeps them', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { mode: 'teams', teams: 3, choose_teams: true as never, questions: 2 });
    expect(await labels()).toEqual(['🟥 Red', '🟦 Blue', '🟩 Green', 'Begin now']);
    await ana.press(await card(), '🟩 Green');
    expect(said(await ben.press(await card(), '🟥 Red'))).toBe('You play for 🟥 Red.');
    expect(said(await ben.press(await card(), '🟩 Green'))).toBe('You play for 🟩 Green.');
    game.clock.advance(2250);
    await game.settle();
    await game.bot.crash();
    await game.startBot();
    await game.heard('The bot was restarted. The game goes on.');
    expect(said(await ben.press(await card(), '🟩 Green'))).toBe('You play for 🟩 Green already.');
    const { message, question } = await game.question(1, 30_000);
    await ben.press(message, rightLetter(question));
    game.clock.advance(250);
    await game.settle();
    await game.bot.crash();
    await game.startBot();
    await game.heard('The question above is still open');
    expect(textOf(await game.reveal(1, 21_000))).toContain('🟩 Green 150 · 🟥 Red 0 · 🟦 Blue 0');
  });
});
