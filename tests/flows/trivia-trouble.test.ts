import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, pointsOf, rightLetter, said, textOf } from './game-play.ts';

let game: Game;
afterEach(async () => {
  await game.close();
});

/** Everything that was posted, the first first. */
const posted = (played: Game): readonly string[] => played.watcher.sees(played.channelId).map(textOf);

describe('one game a channel', () => {
  it('two starts at once: one game starts, the other is refused politely', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    const [first, second] = await Promise.all([game.start(ana), game.start(ben, { questions: 3 })]);
    expect(said(first)).toContain('The game is on');
    expect(second.private).toBe(true);
    expect(said(second)).toBe('A game on all topics, started by Ana, is about to begin in this channel. Join in!');
    expect(posted(game).filter((text) => text.startsWith('Trivia:'))).toHaveLength(1);
  });

  it('names the running game to who wants another, and plays in two channels at once', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('*Ben*_')];
    await game.start(ben, { questions: 5, seconds: 30 });
    await game.question(1, 5000);
    expect(said(await game.start(ana))).toContain('question 1 of 5, on all topics, started by *Ben*_.');
    const other = game.discord.addChannel(game.guildId, { name: 'other' });
    await ana.slash(other.id, 'trivia start', { questions: 2, seconds: 10 });
    game.clock.advance(5000);
    const elsewhere = await ana.waitFor(other.id, (message) => textOf(message).includes('Question 1/2'));
    expect(textOf(elsewhere)).toContain('Closes');
    // One game's settings do not leak into the other's.
    expect(posted(game).at(-1)).toContain('Question 1/5');
  });
});

describe('/trivia stop', () => {
  it('is refused to another person, and done for who started the game, with the scores kept', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 3 });
    const { message, question } = await game.question(1, 5000);
    await ben.press(message, rightLetter(question));
    await game.reveal(1, 21_000);
    const next = await game.question(2, 7000);
    const refused = await ben.slash(game.channelId, 'trivia stop');
    expect(refused.private).toBe(true);
    expect(said(refused)).toBe(
      'Only Ana, who started this game, or someone who may manage messages or the server can stop it.',
    );
    expect(said(await ana.slash(game.channelId, 'trivia stop'))).toBe('The game is stopped.');
    // The question's message was posted just now: its edit waits for its turn.
    game.clock.advance(2000);
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('The game was stopped by **Ana**.');
    expect(finish).toContain('🥇 **Ben** – 150 points');
    const open = game.watcher.look(next.message)!;
    expect(textOf(open)).toContain('This question does not count: the game ended while it was open.');
    expect(buttonsOf(open).every((one) => one.disabled)).toBe(true);
    expect(await pointsOf(game)).toEqual([['Ben', 150]]);
    expect(said(await ana.slash(game.channelId, 'trivia stop'))).toBe('No game is running in this channel.');
    expect(said(await ana.slash(game.channelId, 'trivia start'))).toContain('The game is on');
  });

  it('is done for someone who may manage messages', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    game.discord.addRole(game.guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
    const mara = game.discord.person('Mara');
    mara.join(game.guildId, { roles: ['Wardens'] });
    await game.start(ana);
    expect(said(await mara.slash(game.channelId, 'trivia stop'))).toBe('The game is stopped.');
    expect(textOf(await game.heard('Final scores'))).toContain('stopped by **Mara**');
  });
});

describe('nobody there', () => {
  it('after two questions without an answer the game says so and ends', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 5 });
    await game.question(1, 5000);
    expect(textOf(await game.reveal(1, 21_000))).toContain('Nobody answered.');
    await game.question(2, 7000);
    await game.reveal(2, 21_000);
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('Two questions in a row went without an answer, so the game ends here.');
    expect(finish).toContain('Nobody scored this time.');
    expect(await game.store.sessions.open()).toEqual([]);
  });
});

describe('faults of the wire', () => {
  it('a rate limit in mid-game delays the game and loses nothing', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 2 });
    game.discord.faults.rateLimit({ route: 'POST /channels/:channel/messages', times: 2, retryAfterMs: 150 });
    const { message, question } = await game.question(1, 5000);
    game.discord.faults.rateLimit({ route: 'POST /interactions', times: 1, retryAfterMs: 150 });
    expect(said(await ana.press(message, rightLetter(question)))).toContain('recorded');
    game.discord.faults.rateLimit({ route: 'PATCH /channels/:channel/messages', times: 1, retryAfterMs: 150 });
    expect(textOf(await game.reveal(1, 21_000))).toContain('**Ana** +150');
    await game.question(2, 7000);
    expect(posted(game).filter((text) => text.includes('Question 1/2'))).toHaveLength(1);
  });

  it('a dropped socket in mid-game loses nothing', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, rightLetter(question));
    game.discord.faults.dropSocket();
    // The press is replayed to the client once it has come back.
    expect(said(await ben.press(message, rightLetter(question)))).toContain('recorded');
    const reveal = textOf(await game.reveal(1, 21_000));
    expect(reveal).toContain('· 2 (100%)');
    expect(await pointsOf(game)).toHaveLength(2);
  });

  it('server errors while posting are retried', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    game.discord.faults.serverError({ route: 'POST /channels/:channel/messages', times: 2 });
    const { message, question } = await game.question(1, 5000);
    expect(said(await ana.press(message, rightLetter(question)))).toContain('recorded');
  });
});

describe('a channel that is lost in mid-game', () => {
  const tellsAna = (played: Game) => {
    const ana = played.person('Ana');
    return ana.waitFor(ana.dm(), (message) => textOf(message).includes('can no longer post there'));
  };

  it('(removed) closes the game, keeps its scores and tells who started it', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 3 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, rightLetter(question));
    await game.reveal(1, 21_000);
    game.discord.removeChannel(game.channelId);
    game.clock.advance(7000);
    expect(textOf(await tellsAna(game))).toContain('All points won so far are kept.');
    expect(await pointsOf(game)).toEqual([['Ana', 150]]);
    await expect.poll(() => game.store.sessions.open()).toEqual([]);
  });

  it('(closed to the bot) closes the game and tells who started it', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const everyonePermissions = ['ViewChannel', 'UseApplicationCommands'] as const;
    const guild = game.discord.addGuild({ name: 'Strict', everyonePermissions });
    const channel = game.discord.addChannel(guild.id, { name: 'games' });
    ana.join(guild.id);
    expect(said(await ana.slash(channel.id, 'trivia start'))).toContain('The game is on');
    game.discord.setBotPermissions(guild.id, ['ViewChannel']);
    game.clock.advance(5000);
    await tellsAna(game);
    await expect.poll(() => game.store.sessions.open()).toEqual([]);
  });

  it('a question that is deleted ends the game with its podium', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    game.discord.addRole(game.guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
    const mara = game.discord.person('Mara');
    mara.join(game.guildId, { roles: ['Wardens'] });
    await game.start(ana, { questions: 3 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, rightLetter(question));
    mara.remove(message);
    game.clock.advance(21_000);
    expect(textOf(await game.heard('Final scores'))).toContain(
      'The question’s message was deleted, so the game ends here.',
    );
  });
});

describe('what cannot be', () => {
  it('names the permissions that are missing', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const overwrites = [{ id: game.guildId, deny: ['EmbedLinks', 'SendMessages'] }] as const;
    const quiet = game.discord.addChannel(game.guildId, { name: 'quiet', overwrites });
    const refused = await ana.slash(quiet.id, 'trivia start');
    expect(refused.private).toBe(true);
    expect(said(refused)).toBe(
      'A game cannot be played in this channel, because the bot lacks permissions here: Send Messages, Attach Files, Embed Links. Someone who manages the channel can grant them.',
    );
  });

  it('offers the nearest topics for one that there is not', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const topic = game.bank.questions.map((one) => one.topic).find((one) => one.length > 8)!;
    const refused = await game.start(ana, { topic: `${topic.slice(0, -3)}qqq` });
    expect(refused.private).toBe(true);
    expect(said(refused)).toContain('Did you mean');
    expect(said(refused)).toContain(`**${topic}**`);
    expect(said(await game.start(ana, { topic: 'zzzzzz' }))).toContain('Start typing in the option “topic”');
    const choices = await ana.type(game.channelId, 'trivia start', { topic: topic.slice(0, 5) });
    expect(choices.map((one) => one.value)).toContain(topic);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it.each([
    ['questions', 0],
    ['questions', 51],
    ['seconds', 4],
    ['seconds', 10_000],
  ])('%s = %i, which Discord’s client would not send, is refused', async (name, value) => {
    game = await openGame();
    const ana = game.person('Ana');
    const options = [{ type: 1, name: 'start', options: [{ type: 4, name, value }] }];
    const id = game.discord.commands().find((one) => one.name === 'trivia')?.id;
    const forged = await ana.forge(game.channelId, { kind: 'command', data: { id, name: 'trivia', type: 1, options } });
    expect(forged.private).toBe(true);
    expect(said(forged)).toContain(`“${name}” must be a whole number from`);
  });

  it('is not offered in direct messages', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    expect(ana.commands(ana.dm()).map((one) => one.name)).not.toContain('trivia');
  });
});
