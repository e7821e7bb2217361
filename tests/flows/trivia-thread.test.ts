import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, said, textOf } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

const threads = () => game.discord.channels(game.guildId).filter(({ parentId }) => parentId === game.channelId);
const inThread = { thread: true as never, questions: 1 };

describe('a game in a thread', () => {
  it('is opened by its card, named after the topic, and played there', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const { topic } = game.bank.questions.find(({ key }) => key !== null)!;
    const started = said(await game.start(ana, { ...inThread, topic }));
    const [thread] = threads();
    expect(started).toContain(`The game is on in <#${thread?.id}>`);
    expect(thread).toMatchObject({ name: `Trivia: ${topic}`, type: 11 });
    const card = await game.heard('has started a game');
    expect(thread?.id).toBe(card.id);
    // The channel is free for another game meanwhile.
    expect(said(await game.start(ana, { questions: 1 }))).toContain('The game is on.');
    game.clock.advance(5000);
    const message = await ana.waitFor(thread!.id, (one) => textOf(one).includes('Question 1/1'));
    await game.settle();
    const question = game.bank.questions.find(({ stem }) =>
      stem.split('\n').every((line) => textOf(message).includes(line)),
    )!;
    await ana.press(message, rightLetter(question));
    game.clock.advance(21_000);
    await ana.waitFor(thread!.id, (one) => textOf(one).includes('**Ana** +150'));
    await game.settle();
    game.clock.advance(7000);
    const finish = await ana.waitFor(thread!.id, (one) => textOf(one).includes('Final scores'));
    // "Play again" in the thread plays in this thread: threads have no threads.
    await game.settle();
    expect(said(await ana.press(finish, 'Play again'))).toContain('The game is on.');
    expect(threads()).toHaveLength(1);
    expect(buttonsOf(finish).map(({ label }) => label)).toContain('My rank');
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('is refused with the missing permissions named, before anything is posted', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const overwrites = [{ id: game.guildId, deny: ['CreatePublicThreads', 'SendMessagesInThreads'] }] as const;
    const bare = game.discord.addChannel(game.guildId, { name: 'bare', overwrites });
    const refused = said(await ana.slash(bare.id, 'trivia start', inThread));
    expect(refused).toContain('Create Public Threads, Send Messages in Threads');
    expect(ana.sees(bare.id).filter(({ visibleTo }) => visibleTo === null)).toEqual([]);
  });

  it('goes on there after a restart, and ends with a word to its starter when the thread is removed', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { ...inThread, questions: 3 });
    const [thread] = threads();
    await game.settle();
    await game.bot.crash();
    await game.startBot();
    await ana.waitFor(thread!.id, (one) => textOf(one).includes('The game goes on.'));
    game.discord.removeChannel(thread!.id);
    game.clock.advance(5000);
    await ana.waitFor(ana.dm(), (one) => textOf(one).includes('can no longer post there'));
    await expect.poll(() => game.store.sessions.open()).toEqual([]);
  });
});
