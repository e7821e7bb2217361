import { afterEach, describe, expect, it } from 'vitest';
import { asksTyped } from '../../src/game/modes/asking.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

/** Of a question without its options. */
const typedQuestion = (text: string) => {
  const found = game.bank.questions.find(({ stem }) => text.includes(`**${stem}**`));
  if (!found) throw new Error(`not a question of the bank: ${text}`);
  return found;
};

describe('a race', () => {
  it('is closed by the first right answer, long before its time', async () => {
    game = await openGame();
    const [ana, ben, cleo] = [game.person('Ana'), game.person('Ben'), game.person('Cleo')];
    await game.start(ana, { mode: 'race', questions: 1 });
    expect(textOf(await game.heard('Trivia: all topics'))).toContain('the first right answer wins');
    const { message, question } = await game.question(1, 5000);
    await cleo.press(message, wrongLetter(question));
    game.clock.advance(2500);
    await ben.press(message, rightLetter(question));
    game.clock.advance(100);
    expect(said(await ana.press(message, rightLetter(question)))).toBe('Somebody was faster: this question is won.');
    const reveal = textOf(await game.reveal(1, 2000));
    expect(reveal).toContain('**Ben** +143 (2.5 s)');
    expect(reveal).toContain('No points: Cleo');
    expect(reveal).not.toContain('Ana');
  });
});

describe('survival', () => {
  it('ends with the last one left', async () => {
    game = await openGame();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.start(ana, { mode: 'survival', questions: 5 });
    const first = await game.question(1, 5000);
    await ana.press(first.message, rightLetter(first.question));
    await ben.press(first.message, rightLetter(first.question));
    expect(textOf(await game.reveal(1, 21_000))).toContain('2 are still in.');
    const second = await game.question(2, 7000);
    await ana.press(second.message, wrongLetter(second.question));
    await ben.press(second.message, rightLetter(second.question));
    expect(textOf(await game.reveal(2, 2000))).toContain('One is still in.');
    const finish = textOf(await game.heard('Final scores'));
    expect(finish).toContain('Only one was left');
    expect(finish).toContain('🥇 **Ben**');
  });
});

/** A topic whose questions ask for names alone: a year is read in another way. */
function topicOfNames(): string {
  const { questions } = game.bank;
  const found = questions.find(({ topic }) => {
    const asked = questions.filter((one) => one.topic === topic).map((one) => asksTyped(one));
    return asked.includes('type') && asked.every((how) => how === null || how === 'type');
  });
  return found!.topic;
}

describe('typed answers', () => {
  it('are given in a form, with a hint on request, and need no privileged intent', async () => {
    game = await openGame();
    const [ana, ben, cleo] = [game.person('Ana'), game.person('Ben'), game.person('Cleo')];
    await game.start(ana, { mode: 'typed', questions: 1, topic: topicOfNames() });
    game.clock.advance(5000);
    const message = await game.heard(/Question 1\/1[^]*Closes/);
    await game.settle();
    const question = typedQuestion(textOf(message));
    const [answer = ''] = question.accepted;
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Type your answer']);
    expect(textOf(message)).not.toContain(`· ${answer}`);

    const form = await ana.press(message, 'Type your answer');
    expect(form.modal?.title).toBe('Type your answer');
    const typed = await ana.submit(form, { text: answer.toUpperCase() });
    expect(typed.private).toBe(true);
    expect(said(typed)).toContain('Your answer is recorded');
    expect(said(await ana.press(message, 'Type your answer'))).toContain('only your first one counts');
    expect(said(await ben.submit(await ben.press(message, 'Type your answer'), { text: '   ' }))).toBe(
      'Your answer was empty, so it does not count. Please type one.',
    );
    expect(said(await ben.submit(await ben.press(message, 'Type your answer'), { text: 'zzzz' }))).toContain(
      'recorded',
    );

    // Half of the usual 30 seconds.
    game.clock.advance(15_000);
    await expect
      .poll(() => buttonsOf(game.watcher.look(message)!).map(({ label }) => label))
      .toEqual(['Type your answer', 'Hint: halves your points']);
    const hint = await cleo.press(message, 'Hint: halves your points');
    expect(hint.private).toBe(true);
    expect(said(hint)).toMatch(/^Hint: .*•.*half the points/);
    await cleo.submit(await cleo.press(message, 'Type your answer'), { text: answer });

    const reveal = await game.reveal(1, 16_000);
    expect(textOf(reveal)).toContain('**Ana** +150');
    expect(textOf(reveal)).toContain('**Cleo** +62 (15.0 s, with a hint)');
    expect(textOf(reveal)).toContain('No points: Ben (“zzzz”)');
    expect(textOf(reveal)).toContain(`> ${question.evidence.sentence}`);
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('a form sent off after the deadline comes too late', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    await game.start(ana, { mode: 'typed', questions: 1, seconds: 10 });
    game.clock.advance(5000);
    const message = await game.heard(/Question 1\/1[^]*Closes/);
    await game.settle();
    const form = await ana.press(message, 'Type your answer');
    game.clock.advance(10_200);
    expect(said(await ana.submit(form, { text: 'anything' }))).toBe('Too late: this question is closed.');
  });
});
