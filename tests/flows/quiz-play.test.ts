import { afterEach, describe, expect, it } from 'vitest';
import type { Game } from './game-play.ts';
import { answersOf, buttonsOf, openGame, textOf } from './game-play.ts';
import { lamp, moderatorIn, readIn } from './quiz-stage.ts';

let game: Game;
afterEach(() => game.close());

async function playedLamp() {
  game = await openGame();
  const mara = moderatorIn(game);
  const [ana, ben] = [game.person('Ana'), game.person('Ben')];
  await mara.submit(await mara.slash(game.channelId, 'quiz add'), lamp);
  await game.start(ana, { topic: 'Aldmoor', questions: 1 });
  game.clock.advance(5000);
  const message = await game.heard(/Question 1\/1[^]*Closes/);
  await game.settle();
  const letterOf = (name: string) => new RegExp(`([A-D])\\W+${name}`).exec(textOf(message))![1]!;
  await ana.press(message, letterOf('Tam Corvane'));
  await ben.press(message, letterOf('Orla Venn'));
  const reveal = await game.reveal(1, 21_000);
  return { mara, ana, ben, message, reveal };
}

describe('a question of the server’s own', () => {
  it('is asked in a game beside the others, with its writer’s citation', async () => {
    const { message, reveal } = await playedLamp();
    expect(textOf(message)).toContain(lamp.question);
    expect(answersOf(message)).toHaveLength(4);
    expect(textOf(reveal)).toContain('Tam Corvane');
    expect(textOf(reveal)).toContain('The Lamp, chapter 2 – this server’s own questions');
    expect(textOf(reveal)).not.toContain('From the sources');
    expect(game.faults).toEqual([]);
  });

  it('has figures: how often it was answered, how many were right, which wrong option wins', async () => {
    const { mara } = await playedLamp();
    const stats = readIn(await mara.slash(game.channelId, 'quiz stats', { question: 'q1' }));
    expect(stats).toContain('Asked in one game');
    expect(stats).toContain('2 answers, 50% right');
    expect(stats).toContain('“Orla Venn” (1)');
    const [made] = game.bank.questions;
    expect(readIn(await mara.slash(game.channelId, 'quiz stats', { question: made!.id }))).toContain(
      'Nobody has answered',
    );
  });

  it('is previewed as players see it, by its moderator alone', async () => {
    const { mara, message } = await playedLamp();
    const preview = await mara.slash(game.channelId, 'quiz preview', { question: 'q1' });
    expect(preview.private).toBe(true);
    const options = (text: string) => text.split('\n').filter((line) => /^\W*[A-D]\W/.test(line));
    expect(options(textOf(preview.message!)).slice(0, 4)).toEqual(options(textOf(message)));
    expect(buttonsOf(preview.message!).every(({ disabled }) => disabled)).toBe(true);
  });

  it('speaks the language of the server, and an explanation of its own is no sentence of the sources', async () => {
    game = await openGame();
    const mara = moderatorIn(game);
    await game.store.settings.patch(game.guildId, { language: 'de' });
    const { question, answers, wrong } = lamp;
    await mara.submit(await mara.slash(game.channelId, 'quiz add', { kind: 'typed' }), {
      question,
      answers,
      explanation: 'It had been dark for a year.',
    });
    const preview = readIn(await mara.slash(game.channelId, 'quiz preview', { question: 'q1' }));
    expect(preview).toContain('> It had been dark for a year.');
    expect(preview).not.toContain('From the sources');
    await mara.slash(game.channelId, 'quiz remove', { question: 'q1' });
    const ana = game.person('Ana');
    await mara.submit(await mara.slash(game.channelId, 'quiz add'), { ...lamp, answers, wrong });
    await game.start(ana, { topic: 'Aldmoor', questions: 1 });
    game.clock.advance(5000);
    await game.heard(/Frage 1\/1[^]*Schließt/);
    await game.settle();
    game.clock.advance(21_000);
    const reveal = await game.heard(/Frage 1\/1[^]*richtige Antwort/);
    expect(textOf(reveal)).toContain('The Lamp, chapter 2 – eigene Fragen dieses Servers');
    expect(game.faults).toEqual([]);
  });

  it('made from the lore is previewed with the source that it rests on', async () => {
    game = await openGame();
    const mara = moderatorIn(game);
    const made = game.bank.questions.find(({ evidence }) => evidence.citation !== null)!;
    const preview = readIn(await mara.slash(game.channelId, 'quiz preview', { question: made.id }));
    const { title } = game.lore.sources.find(({ id }) => id === made.evidence.source)!;
    expect(preview).toContain(`– ${title}`);
    expect(preview).not.toContain('this server’s own questions');
  });

  it('comes up in practice until it is retired', async () => {
    game = await openGame();
    const [mara, ana] = [moderatorIn(game), game.person('Ana')];
    await mara.submit(await mara.slash(game.channelId, 'quiz add'), lamp);
    const study = async () => readIn(await ana.slash(game.channelId, 'study start', { topic: 'Aldmoor' }));
    expect(await study()).toContain(lamp.question);
    await mara.slash(game.channelId, 'quiz retire', { question: 'q1' });
    expect(await study()).not.toContain(lamp.question);
    await mara.slash(game.channelId, 'quiz restore', { question: 'q1' });
    expect(await study()).toContain(lamp.question);
  });

  it('that was retired is not asked any more', async () => {
    const { mara, ana } = await playedLamp();
    await mara.slash(game.channelId, 'quiz retire', { question: 'q1' });
    game.clock.advance(10_000);
    await game.heard('Final scores');
    const refused = await game.start(ana, { topic: 'Aldmoor', questions: 1 });
    expect(textOf(refused.message!)).not.toContain('The game is about to begin');
    expect(await game.store.entries.list(game.guildId, ['approved'])).toEqual([]);
  });
});
