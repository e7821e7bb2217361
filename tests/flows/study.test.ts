import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { dayMs, hourMs, questionIn } from './daily-play.ts';
import type { Game } from './game-play.ts';
import { answersOf, buttonsOf, openGame, pointsOf, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(async () => {
  await game.close();
});

/** The button of the right option, or of a wrong one, in the order in which this message has them. */
function buttonFor(message: Message, isRight: boolean): string {
  const question = questionIn(game.bank.questions, message);
  const key = question.options[question.key ?? 0]!;
  const line = textOf(message)
    .split('\n')
    .find((one) => isRight === one.endsWith(` · ${key}`) && /^\*\*[A-E]\*\* · /.test(one))!;
  return line.slice(2, 3);
}

const start = (by: Person, options: Record<string, string> = {}, channelId = game.channelId) =>
  by.slash(channelId, 'study start', options);

async function answer(by: Person, message: Message, isRight: boolean): Promise<Message> {
  const exchange = await by.press(message, buttonFor(message, isRight));
  expect(exchange.error).toBeUndefined();
  return by.look(message)!;
}

const messageOf = (exchange: Exchange): Message => {
  expect(exchange.error).toBeUndefined();
  expect(exchange.private).toBe(true);
  return exchange.message!;
};

describe('/study', () => {
  it('asks privately, teaches with the sentence, says when it comes back, and gives no points', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const message = messageOf(await start(ana));
    expect(textOf(message)).toContain('A new one. Nothing is due, 10 new ones left for today.');
    const question = questionIn(game.bank.questions, message);
    const right = await answer(ana, message, true);
    expect(textOf(right)).toContain('✓ **Right!**');
    expect(textOf(right)).toMatch(/It comes back in \d+ days\./);
    expect(textOf(right)).toContain(question.evidence.sentence.replaceAll('\n', ' ').slice(0, 15));
    expect(textOf(right)).toContain('9 new ones left for today');
    expect(buttonsOf(right).map(({ label }) => label)).toEqual(['Next', 'Stop', 'Report']);

    await ana.press(right, 'Next');
    const second = ana.look(message)!;
    expect(questionIn(game.bank.questions, second).id).not.toBe(question.id);
    const wrong = await answer(ana, second, false);
    expect(textOf(wrong)).toContain('✗ **Not this time.** You chose');
    expect(textOf(wrong)).toContain('(right answer)');
    expect(textOf(wrong)).toContain('It comes back tomorrow.');
    await ana.press(wrong, 'Stop');
    expect(textOf(ana.look(message)!)).toContain('Well done.');
    expect(buttonsOf(ana.look(message)!)).toEqual([]);
    expect(await pointsOf(game)).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('brings back what was missed in a game on this server, and then again the day after it is missed once more', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { questions: 1 });
    const { message, question } = await game.question(1, 5000);
    await ana.press(message, wrongLetter(question));
    await game.reveal(1, 21_000);
    game.clock.advance(7000);
    await game.heard('Final scores');

    expect(said(await ana.slash(game.channelId, 'study status'))).toContain('1 is due, 10 new ones left for today.');
    const first = messageOf(await start(ana));
    expect(textOf(first)).toContain('You missed this one in a game.');
    expect(questionIn(game.bank.questions, first).id).toBe(question.id);
    await answer(ana, first, false);
    const other = messageOf(await start(ana));
    expect(textOf(other)).toContain('A new one.');
    game.clock.advance(dayMs);
    const back = messageOf(await start(ana));
    expect(textOf(back)).toContain('You have seen this one before.');
    expect(questionIn(game.bank.questions, back).id).toBe(question.id);
    // Nobody else's practice is touched by it.
    expect(textOf(messageOf(await start(game.person('Ben'))))).toContain('A new one. Nothing is due');
  });

  it('keeps to ten new questions a day, then says when the next one is due', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const message = messageOf(await start(ana));
    for (let asked = 1; asked <= 10; asked += 1) {
      await answer(ana, ana.look(message)!, true);
      await ana.press(ana.look(message)!, 'Next');
    }
    expect(textOf(ana.look(message)!)).toMatch(/That is all for now\.\nThe next question is due <t:\d+:R>\./);
    game.clock.advance(dayMs);
    expect(textOf(messageOf(await start(ana)))).toContain('10 new ones left for today');
  });

  it('asks on one topic, and says what is near to one that there is not', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const { topic } = game.bank.questions[0]!;
    expect(await ana.type(game.channelId, 'study start', { topic: topic.slice(0, 5) })).not.toEqual([]);
    const message = messageOf(await start(ana, { topic }));
    expect(questionIn(game.bank.questions, message).topic).toBe(topic);
    await answer(ana, message, true);
    await ana.press(ana.look(message)!, 'Next');
    expect(questionIn(game.bank.questions, ana.look(message)!).topic).toBe(topic);
    expect(said(await start(ana, { topic: 'Xqzzy' }))).toContain('There are no questions on a topic called “Xqzzy”');
  });

  it('works in direct messages, for those who added the bot to their account', async () => {
    game = await openGame();
    const ana = game.discord.person('Ana');
    ana.install();
    const message = messageOf(await start(ana, {}, ana.dm()));
    expect(textOf(await answer(ana, message, true))).toContain('✓ **Right!**');
    expect(game.faults).toEqual([]);
  });

  it('goes on after a restart in the middle of a question', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const message = messageOf(await start(ana));
    await game.bot.crash();
    game.clock.advance(60_000);
    await game.startBot();
    const shown = await answer(ana, message, true);
    expect(textOf(shown)).toContain('9 new ones left for today');
    await ana.press(shown, 'Next');
    expect(answersOf(ana.look(message)!).length).toBeGreaterThan(1);
  });

  it('of a second press, an older message and a forged button, none counts', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    const old = messageOf(await start(ana));
    const message = messageOf(await start(ana));
    expect(said(await ana.press(old, buttonFor(old, true)))).toContain('That question is behind you.');
    const letter = buttonFor(message, true);
    const { custom_id: id } = answersOf(message).find(({ label }) => label === letter)!;
    const both = await Promise.all([ana.press(message, letter), ana.press(message, letter)]);
    expect(both.filter(({ message: word }) => word && textOf(word).includes('answered this one already'))).toHaveLength(
      1,
    );
    const forge = (by: Person, custom_id: string) =>
      by.forge(game.channelId, { kind: 'component', data: { custom_id, component_type: 2 }, messageId: message.id });
    expect(said(await forge(ben, id))).toContain('That question is behind you.');
    for (const rest of ['answer:1:0', 'answer:x:z', 'next:0', 'stop:0', 'nothing:0']) {
      const { error } = await forge(ben, `v1:study:${rest}`);
      expect(error, rest).toBeUndefined();
    }
    const { cards, begun } = await game.store.practice.of(ana.id);
    expect([cards.length, begun.count]).toEqual([1, 1]);
    expect((await game.store.practice.of(ben.id)).cards).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('can be forgotten, after a question back', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    expect(said(await ana.slash(game.channelId, 'study forget'))).toContain('nothing to forget');
    await answer(ana, messageOf(await start(ana)), true);
    const ask = messageOf(await ana.slash(game.channelId, 'study forget'));
    expect(textOf(ask)).toContain('one question and when it is due');
    await ana.press(ask, 'Keep it');
    expect((await game.store.practice.of(ana.id)).cards).toHaveLength(1);
    expect(said(await ana.slash(game.channelId, 'privacy'))).toContain('1 question that you practise with /study');
    const again = messageOf(await ana.slash(game.channelId, 'study forget'));
    await ana.press(again, 'Forget it all');
    expect(textOf(ana.look(again)!)).toBe(
      'Your practice is forgotten. What you missed in games of the last 90 days can still come up when you practise again.',
    );
    expect((await game.store.people.export(ana.id)).practice).toBeNull();
    game.clock.advance(hourMs);
    expect(textOf(messageOf(await start(ana)))).toContain('10 new ones left for today');
  });

  it('counts a question that is still open among what is kept', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await start(ana);
    expect(said(await ana.slash(game.channelId, 'privacy'))).toContain('1 question that you practise with /study');
    const ask = messageOf(await ana.slash(game.channelId, 'study forget'));
    expect(textOf(ask)).toContain('one question and when it is due');
  });
});
