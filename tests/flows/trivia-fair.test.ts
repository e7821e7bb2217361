import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

describe('one change of an answer, where the server allows it', () => {
  it('is told on the start card, is taken once, and the time of the change counts', async () => {
    game = await openGame();
    await game.store.settings.patch(game.guildId, { answerChanges: 1 });
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { questions: 1 });
    expect(textOf(await game.heard('Trivia: all topics'))).toContain('You may change your answer once');
    const { message, question } = await game.question(1, 5000);
    const [right, wrong] = [rightLetter(question), wrongLetter(question)];
    expect(said(await ana.press(message, wrong))).toContain('You may change it once.');
    expect(said(await ana.press(message, wrong))).toContain(
      `**${wrong}** is your answer already. You may change it once.`,
    );
    await ben.press(message, right);
    game.clock.advance(10_000);
    expect(said(await ana.press(message, right))).toContain(`Changed to **${right}**`);
    expect(said(await ana.press(message, wrong))).toBe(
      `Your answer stays **${right}**: you have changed it once already.`,
    );
    const reveal = textOf(await game.reveal(1, 11_000));
    expect(reveal).toContain('**Ben** +150 (0.0 s)');
    expect(reveal).toContain('**Ana** +125 (10.0 s)');
    expect(reveal).toContain('· 2 (100%)');
  });

  it('is not offered otherwise, nor in a race', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    expect(textOf(await game.heard('Trivia: all topics'))).not.toContain('change your answer');
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, wrongLetter(question));
    expect(said(await ana.press(message, rightLetter(question)))).toContain('only your first press counts');
    await ana.slash(game.channelId, 'trivia stop');
    game.clock.advance(2000);
    await game.heard('Final scores');
    await game.settle();
    await game.store.settings.patch(game.guildId, { answerChanges: 1 });
    await game.start(ana, { mode: 'race', questions: 1 });
    expect(textOf(await game.heard('**Race**'))).not.toContain('change your answer');
  });
});

describe('questions of a part of the lore', () => {
  it('one source, one continuity, or all but a source, with what there is offered while one types', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const [first, second] = game.lore.sources;
    const { channelId } = game;
    const offered = await ana.type(channelId, 'trivia start', { source: first!.title.slice(0, 8) });
    expect(offered.map(({ value }) => value)).toContain(first!.id);
    const continuities = await ana.type(channelId, 'trivia start', { continuity: '' });
    expect(continuities.map(({ value }) => value)).toEqual([
      ...new Set(game.lore.sources.map((one) => one.continuity)),
    ]);
    expect(said(await game.start(ana, { source: 'nowhere' }))).toContain(
      'No source here is called “nowhere”. There are:',
    );
    expect(said(await game.start(ana, { continuity: 'none' }))).toContain('No continuity here is called “none”.');

    const { continuity } = second!;
    await game.start(ana, { source: second!.id, continuity, questions: 3 });
    expect(textOf(await game.heard('Trivia: all topics'))).toContain(`Only from ${continuity}.`);
    for (const position of [1, 2, 3]) {
      const { message, question } = await game.question(position, position === 1 ? 5000 : 7000);
      expect(question.evidence.source).toBe(second!.id);
      await ana.press(message, 'A');
      await game.reveal(position, 21_000);
    }
    game.clock.advance(7000);
    await game.heard('Final scores');
    await game.settle();
    await game.start(ana, { leave_out: second!.title, questions: 50 });
    await game.settle();
    const [saved] = await game.store.sessions.open();
    const { questions: drawn } = saved!.state as { questions: { evidence: { source: string } }[] };
    expect(drawn.length).toBeGreaterThan(40);
    expect(drawn.every(({ evidence }) => evidence.source !== second!.id)).toBe(true);
  });
});

describe('a crash', () => {
  it('an open challenge survives it, and one that is too old loses its buttons at the first press', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    const challenge = () => ana.slash(game.channelId, 'trivia duel', { opponent: ben.id, questions: 1 });
    const last = () =>
      ben.sees(game.channelId).findLast((one) => buttonsOf(one).some(({ label }) => label === 'Accept'))!;
    await challenge();
    await game.bot.crash();
    await game.startBot();
    await ben.press(last(), 'Accept');
    expect(textOf(await game.heard('A duel:'))).toContain('**Ana** – **Ben**');
    await ana.slash(game.channelId, 'trivia stop');
    await game.heard('Final scores');
    await game.settle();

    await challenge();
    const old = last();
    game.clock.advance(5 * 60_000 + 1000);
    await ben.press(old, 'Accept');
    expect(textOf(game.watcher.look(old)!)).toContain('not open any more');
    expect(buttonsOf(game.watcher.look(old)!)).toEqual([]);
  });

  it('a question posted just before it is found again, not asked twice', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    game.discord.faults.delay({ route: 'POST /channels/:channel/messages', delayMs: 150 });
    game.clock.advance(5000);
    await new Promise((resolve) => setTimeout(resolve, 75));
    // Discord takes the message in a moment; the bot is not there any more to hear of it.
    await game.bot.crash();
    const orphan = await game.heard('Question 1/1');
    game.clock.advance(1000);
    await game.startBot();
    await game.heard('The bot was restarted.');
    game.clock.advance(5000);
    await game.settle();
    const asked = game.watcher.sees(game.channelId).filter((one) => textOf(one).includes('Question 1/1'));
    expect(asked.map(({ id }) => id)).toEqual([orphan.id]);
    // Of two orders, only the events differ.
    const right = game.bank.questions.find(({ stem }) =>
      stem.split('\n').every((line) => textOf(orphan).includes(line)),
    )!;
    // Until Discord has told which message it is, the bot is just starting.
    await expect.poll(async () => said(await ana.press(orphan, rightLetter(right)))).toContain('recorded');
    expect(textOf(await game.reveal(1, 21_000))).toContain('**Ana** +13');
  });
});

it('500 people press at once: each is answered, and counts exactly once', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { questions: 1 });
  const { message, question } = await game.question(1, 5000);
  const crowd = Array.from({ length: 500 }, (_, i) => game.person(`P${i}`));
  const answers = await Promise.all(crowd.map((one) => one.press(message, rightLetter(question))));
  expect(answers.every((one) => said(one).includes('recorded'))).toBe(true);
  const again = await Promise.all(crowd.slice(0, 50).map((one) => one.press(message, wrongLetter(question))));
  expect(again.every((one) => said(one).includes('Your answer stays'))).toBe(true);
  expect(textOf(await game.reveal(1, 21_000))).toContain('· 500 (100%)');
  const query = { guildId: game.guildId, period: 'all', nowMs: game.clock.now() } as const;
  const page = await game.store.ladder.page(query, 0, 500);
  expect(page.total).toBe(500);
  expect(page.rows.every(({ answered, points }) => answered === 1 && points === 150)).toBe(true);
});
