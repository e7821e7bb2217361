import { afterEach, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, said, textOf } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

it('timeline asks for orders and for years; a near year counts, and the rule is told', async () => {
  game = await openGame();
  const [ana, ben, cleo] = [game.person('Ana'), game.person('Ben'), game.person('Cleo')];
  await game.start(ana, { mode: 'timeline', questions: 12 });
  expect(textOf(await game.heard('Trivia: all topics'))).toContain('100 points, less 5 for each year you are off');
  const seen = new Set<string>();
  let lastId = '0';
  for (let position = 1; seen.size < 2 && position <= 12; position += 1) {
    game.clock.advance(position === 1 ? 5000 : 7000);
    const message = await game.watcher.waitFor(
      game.channelId,
      (one) => BigInt(one.id) > BigInt(lastId) && textOf(one).includes(`Question ${position}/12`),
    );
    lastId = message.id;
    await game.settle();
    const text = textOf(message);
    const question = game.bank.questions.find(({ stem }) => stem.split('\n').every((line) => text.includes(line)))!;
    const isTyped = buttonsOf(message).some(({ label }) => label === 'Type your answer');
    if (isTyped && !seen.has('year')) {
      seen.add('year');
      expect(text).toContain('each year off takes 5 away');
      const year = Number(
        (question.key === null ? question.accepted[0] : question.options[question.key])!.replace(',', ''),
      );
      const type = async (who: typeof ana, words: string) =>
        said(await who.submit(await who.press(message, 'Type your answer'), { text: words }));
      expect(await type(ana, 'long ago')).toContain('A year is asked for');
      expect(await type(ana, `in ${year}`)).toContain('Your answer is recorded');
      expect(await type(ben, String(year + 3))).toContain('Your answer is recorded');
      expect(await type(cleo, String(year + 40))).toContain('Your answer is recorded');
      const reveal = textOf(await game.reveal(position, 31_000));
      expect(reveal).toContain('**Ana** +150');
      expect(reveal).toContain(`**Ben** +85 (“${year + 3}”, 3 years off)`);
      expect(reveal).toContain('No points: Cleo');
    } else {
      if (!isTyped) {
        seen.add('order');
        expect(['order', 'first', 'last', 'before', 'after']).toContain(question.type);
        if (question.type === 'order') expect(text).toMatch(/\n1\. .+\n2\. .+\n3\. /);
        await ana.press(message, 'A');
      } else await ana.submit(await ana.press(message, 'Type your answer'), { text: '2300' });
      await game.reveal(position, 31_000);
    }
  }
  expect([...seen].sort()).toEqual(['order', 'year']);
  expect(game.discord.refusedCalls()).toEqual([]);
  expect(game.faults).toEqual([]);
});
