import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

const challenge = (by: Person, opponent: Person) =>
  by.slash(game.channelId, 'trivia duel', { opponent: opponent.id, questions: 1 });
const last = (by: Person) =>
  by.sees(game.channelId).findLast((one) => buttonsOf(one).some(({ label }) => label === 'Accept'));

describe('a duel', () => {
  it('is offered to one person, who alone is pinged and alone can accept', async () => {
    game = await openGame();
    const [ana, ben, cleo] = [game.person('Ana'), game.person('Ben'), game.person('Cleo')];
    const asked = await challenge(ana, ben);
    expect(asked.private).toBe(false);
    expect(said(asked)).toContain('**Ana** challenges you to a duel on all topics: one question');
    const shown = last(ben)!;
    expect(shown.pinged.users).toEqual([ben.id]);
    expect(said(await cleo.press(shown, 'Accept'))).toBe('This challenge is for somebody else to answer.');

    await ben.press(shown, 'Accept');
    expect(textOf(game.watcher.look(shown)!)).toBe('**Ben** accepts: the duel begins.');
    expect(textOf(await game.heard('Trivia: all topics'))).toContain('A duel: **Ana** – **Ben**');
    const { message, question } = await game.question(1, 5000);
    expect(said(await cleo.press(message, rightLetter(question)))).toContain('a duel between two others');
    await ana.press(message, rightLetter(question));
    await ben.press(message, wrongLetter(question));
    // Both have answered: no need to wait for the deadline.
    await game.reveal(1, 2000);
    game.clock.advance(7000);
    const finish = await game.heard('Final scores');
    expect(textOf(finish)).toContain('🥇 **Ana** – 150 points, 1 of 1 right · rating 1524 (+24)');
    expect(buttonsOf(finish).map(({ label }) => label)).toEqual(['My rank']);
    expect(await game.store.ratings.get(game.guildId, 'games', [ana.id])).toEqual([]);
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('can be declined, and taken back', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await challenge(ana, ben);
    const shown = last(ben)!;
    await ben.press(shown, 'Decline');
    expect(textOf(game.watcher.look(shown)!)).toBe('**Ben** declines the duel.');
    await challenge(ana, ben);
    const again = last(ben)!;
    await ana.press(again, 'Decline');
    expect(textOf(game.watcher.look(again)!)).toBe('**Ana** takes the challenge back.');
  });

  it('is not open for ever, and neither with oneself nor with a bot', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    expect(said(await challenge(ana, ana))).toContain('You cannot challenge yourself');
    const bot = await ana.slash(game.channelId, 'trivia duel', { opponent: game.discord.botId });
    expect(said(bot)).toBe('Choose a person to challenge: bots do not play.');
    await challenge(ana, ben);
    game.clock.advance(5 * 60_000 + 1000);
    expect(said(await ben.press(last(ben)!, 'Accept'))).toContain('not open any more');
  });

  it('waits while another game runs in the channel', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 1 });
    await challenge(ana, ben);
    expect(said(await ben.press(last(ben)!, 'Accept'))).toContain('in this channel');
    await ana.slash(game.channelId, 'trivia stop');
    await game.heard('Final scores');
    await game.settle();
    await ben.press(last(ben)!, 'Accept');
    expect(textOf(await game.heard('A duel:'))).toContain('**Ben**');
  });
});
