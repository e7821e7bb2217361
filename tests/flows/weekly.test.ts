import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { openGame, rightLetter, said, textOf } from './game-play.ts';
import { dayMs, hourMs } from './daily-play.ts';

let game: Game;
let bot: Game['bot'];
afterEach(async () => {
  await game.close();
});

/** From Thursday, 1 January 2026, at midnight to Friday at eight in the evening, in UTC. */
const untilFridayMs = dayMs + 20 * hourMs;

async function restart(afterMs = 0): Promise<void> {
  await bot.stop();
  game.clock.advance(afterMs);
  bot = await game.startBot();
  await game.settle();
}

async function openWeekly(more: { readonly roleId?: string } = {}): Promise<void> {
  game = await openGame();
  bot = game.bot;
  const { channelId, guildId } = game;
  const weekly = { channelId, weekday: 5, time: '20:00', ...more };
  await game.store.settings.patch(guildId, { weekly, questions: 2 });
  await restart();
}

async function pass(ms: number): Promise<void> {
  game.clock.advance(ms);
  await game.settle();
}

const said60 = 'The weekly game is about to begin here: 2 questions, 20 seconds each.';
async function heard(words: string): Promise<void> {
  await game.heard(words);
  await game.settle();
}
const announced = () => heard(said60);
const countOf = (words: string) =>
  game.watcher.sees(game.channelId).filter((message) => textOf(message).includes(words)).length;

describe('the weekly game', () => {
  it('is announced at its time and begins a minute later; its points count like those of any game', async () => {
    await openWeekly();
    await pass(untilFridayMs - 1);
    expect(countOf('weekly game')).toBe(0);
    await pass(1);
    await announced();
    expect(countOf('Trivia:')).toBe(0);
    await pass(60_000);
    await heard('The weekly schedule');
    const ana = game.person('Ana');
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 21_000);
    const second = await game.question(2, 7000);
    await ana.press(second.message, rightLetter(second.question));
    await game.reveal(2, 21_000);
    game.clock.advance(7000);
    expect(textOf(await game.heard('Final scores'))).toContain('**Ana**');
    await pass(7 * dayMs - 2 * 60_000 - 7000);
    expect(countOf(said60)).toBe(1);
    await pass(3 * 60_000);
    expect(countOf(said60)).toBe(2);
    expect(game.faults).toEqual([]);
  });

  it('is left out, with a word, where a game is running', async () => {
    await openWeekly();
    await pass(untilFridayMs);
    await announced();
    await pass(50_000);
    await game.start(game.person('Ana'));
    await pass(10_000);
    await game.heard('This week’s game is left out: another game is running');
    expect(countOf('The weekly schedule')).toBe(0);
    expect(said(await game.person('Ana').slash(game.channelId, 'trivia stop'))).toContain('stopped');
  });

  it('comes once when the bot is back within the hour, and waits for the next week after that', async () => {
    await openWeekly();
    await restart(untilFridayMs + 59 * 60_000);
    await announced();
    await restart(30_000);
    await pass(30_000);
    await heard('The weekly schedule');
    expect(countOf(said60)).toBe(1);
    await restart(7 * dayMs + 2 * hourMs);
    expect(countOf(said60)).toBe(1);
  });

  it('one that was announced but could not begin in time is left out with a word', async () => {
    await openWeekly();
    await pass(untilFridayMs);
    await announced();
    await restart(3 * hourMs);
    await game.heard('This week’s game is left out: the bot was away');
    expect(countOf('The weekly schedule')).toBe(0);
  });
});
