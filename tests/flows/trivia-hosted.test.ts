import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange, Person } from '../../src/sandbox/index.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, pointsOf, rightLetter, said, textOf } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

function moderator(name = 'Mara'): Person {
  game.discord.addRole(game.guildId, { name: `${name}s`, permissions: ['ManageMessages'] });
  const person = game.discord.person(name);
  person.join(game.guildId, { roles: [`${name}s`] });
  return person;
}

const host = (by: Person, wishes: Record<string, string | number> = {}): Promise<Exchange> =>
  by.slash(game.channelId, 'trivia host', wishes);

describe('a hosted night', () => {
  it('goes on when the host says so, from a panel that they alone see and may press', async () => {
    game = await openGame();
    const mara = moderator();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    expect(said(await host(ana))).toContain('may manage messages');
    const panel = await host(mara, { questions: 3, seconds: 20 });
    expect(panel.private).toBe(true);
    expect(buttonsOf(panel.message!).map(({ label }) => label)).toEqual([
      'Next question',
      'Close now',
      'Skip',
      'Standings',
      'End',
    ]);
    expect(said(panel)).toMatch(/Next:\n\*\*.+\*\*[^]*Answer: \*\*.+\*\*/);
    const card = textOf(await game.heard('Trivia: all topics'));
    expect(card).toContain('**Mara** hosts a game');
    expect(card).toContain('The first question comes when the host says so.');
    // Nothing comes by itself.
    game.clock.advance(60_000);
    await game.settle();
    expect(game.watcher.sees(game.channelId)).toHaveLength(1);

    // There is nothing to show before anybody has played.
    expect(said(await mara.press(panel.message!, 'Standings'))).toContain('no new standings to show');
    expect(game.watcher.sees(game.channelId)).toHaveLength(1);

    // Skipping it unseen brings another to the front.
    const before = said(panel).split('Next:')[1]!;
    const skipped = await mara.press(panel.message!, 'Skip');
    expect(skipped.state).toBe('updated');
    expect(said(skipped)).not.toContain(before);

    await mara.press(panel.message!, 'Next question');
    const first = await game.question(1, 0);
    expect(said(await mara.press(first.message, 'A'))).toContain('You host this game');
    expect(said(await mara.press(panel.message!, 'Next question'))).toContain('A question is open');
    await ana.press(first.message, rightLetter(first.question));
    game.clock.advance(4000);
    expect(said(await mara.press(panel.message!, 'Close now'))).toContain('Question 1 of 3: one moment …');
    const reveal = textOf(await game.reveal(1, 2000));
    expect(reveal).toContain('**Ana** +150 (0.0 s)');
    await mara.press(panel.message!, 'Standings');
    expect(textOf(await game.heard('After 1 of 3 questions'))).toContain('**Ana** – 150 points');

    // Somebody else's press of the host's button, as a forger would send it.
    const data = { custom_id: buttonsOf(panel.message!)[0]!.custom_id, component_type: 2 };
    const forged = await ben.forge(game.channelId, { kind: 'component', data, messageId: first.message.id });
    expect(said(forged)).toContain('Only who');
    game.clock.advance(60_000);
    await game.settle();
    expect(game.watcher.sees(game.channelId).some((one) => textOf(one).includes('Question 2/'))).toBe(false);

    await mara.press(panel.message!, 'Next question');
    const second = await game.question(2, 0);
    await ana.press(second.message, rightLetter(second.question));
    game.clock.advance(2000);
    await mara.press(panel.message!, 'Skip');
    // Its message was edited just now.
    game.clock.advance(2000);
    expect(textOf(await game.heard('the host skipped it'))).toContain('does not count');
    await mara.press(panel.message!, 'End');
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('The host has ended the game.');
    expect(finish).toContain('🥇 **Ana** – 150 points, 1 of 1 right');
    expect(await pointsOf(game)).toEqual([['Ana', 150]]);
    // The panel has nothing left to press.
    expect(buttonsOf(mara.look(panel.message!)!)).toEqual([]);
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('survives a restart: the old panel works, and a fresh one can be called up by its host alone', async () => {
    game = await openGame();
    const [mara, otto] = [moderator(), moderator('Otto')];
    const ana = game.person('Ana');
    const panel = await host(mara, { questions: 2 });
    await mara.press(panel.message!, 'Next question');
    const first = await game.question(1, 0);
    await ana.press(first.message, rightLetter(first.question));
    await game.reveal(1, 31_000);
    await game.bot.crash();
    await game.startBot();
    await game.heard('The game goes on when the host says so');
    expect(said(await host(otto))).toContain('A game is already running in this channel');
    const fresh = await host(mara);
    expect(said(fresh)).toContain('1 of 2 questions are behind you.');
    await mara.press(panel.message!, 'Next question');
    await game.question(2, 0);
    await game.reveal(2, 31_000);
    expect(buttonsOf((await host(mara)).message!)[0]?.label).toBe('Finish');
    await mara.press(fresh.message!, 'Next question');
    expect(textOf(await game.heard('Final scores'))).toContain('**Ana** – 150 points');
  });

  it('ends by itself when its host is gone, and a role that was taken away drives nothing', async () => {
    game = await openGame();
    const mara = moderator();
    const panel = await host(mara, { questions: 2 });
    mara.join(game.guildId, { roles: [] });
    expect(said(await mara.press(panel.message!, 'Next question'))).toContain('may manage messages');
    game.clock.advance(30 * 60_000);
    expect(textOf(await game.heard('Final scores'))).toContain('The host has not been heard of');
    await expect.poll(() => game.store.sessions.open()).toEqual([]);
  });
});
