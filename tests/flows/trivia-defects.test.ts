/** What broke in other projects' games of trivia, each as it was told, tried on the wire. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openLowdbStore } from '../../src/guilds/lowdb.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { Message } from '../../src/sandbox/index.ts';
import type { Game } from './game-play.ts';
import { openGame, pointsOf, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
const folders: string[] = [];
afterEach(async () => {
  await game.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const starts = (message: Message): boolean => textOf(message).startsWith('Trivia:');
const all = (): readonly Message[] => game.watcher.sees(game.channelId);
const calls = (route: string): number => game.discord.callCount(route);

it('One game’s settings leak into another channel’s game', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  const other = game.discord.addChannel(game.guildId, { name: 'other' });
  await game.start(ana, { mode: 'race', questions: 7, seconds: 60 });
  await ana.slash(other.id, 'trivia start', { questions: 2, seconds: 10 });
  await game.question(1, 5000);
  const there = await ana.waitFor(other.id, (one) => textOf(one).includes('Question 1/2'));
  expect(textOf(all().find(starts)!)).toContain('7 questions, 60 seconds each');
  expect(textOf(ana.sees(other.id).find(starts)!)).toContain('2 questions, 10 seconds each');
  await game.settle();
  // Ten seconds: over there, and not here.
  game.clock.advance(11_000);
  await expect.poll(() => textOf(ana.look(there)!)).toContain('(right answer)');
  expect(all().some((one) => textOf(one).includes('(right answer)'))).toBe(false);
});

it('a second game freezes the whole bot', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { questions: 2 });
  const others = Array.from({ length: 5 }, (_, i) => game.discord.addChannel(game.guildId, { name: `c${i}` }));
  await Promise.all(others.map(({ id }) => ana.slash(id, 'trivia start', { questions: 2 })));
  const { message, question } = await game.question(1, 5000);
  expect(said(await ana.press(message, rightLetter(question)))).toContain('recorded');
  for (const { id } of others) {
    const there = await ana.waitFor(id, (one) => textOf(one).includes('Question 1/2'));
    expect(said(await ana.press(there, 'A'))).toContain('recorded');
  }
  expect(said(await ana.slash(game.channelId, 'help'))).toContain('Lorekeeper');
});

it('Stopping a game clears the scores before the winner is announced', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { questions: 5 });
  const { message, question } = await game.question(1, 5000);
  await ana.press(message, rightLetter(question));
  await game.reveal(1, 21_000);
  await ana.slash(game.channelId, 'trivia stop');
  expect(textOf(await game.heard('Final scores'))).toContain('🥇 **Ana** – 150 points');
  expect(await pointsOf(game)).toEqual([['Ana', 150]]);
});

it('Any chat resets the idle timer', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { questions: 5 });
  for (const position of [1, 2]) {
    await game.question(position, position === 1 ? 5000 : 7000);
    for (const words of ['hello', 'A', 'is anybody playing?']) ana.say(game.channelId, words);
    await game.reveal(position, 21_000);
  }
  expect(textOf(await game.heard('Final scores'))).toContain('Two questions in a row went without an answer');
});

it('A late answer scores after the reveal', async () => {
  game = await openGame();
  const [ana, ben] = [game.person('Ana'), game.person('Ben')];
  await game.start(ana, { questions: 2 });
  const { message, question } = await game.question(1, 5000);
  await ana.press(message, wrongLetter(question));
  const custom = `v1:trivia:answer:${/answer:(\d+)/.exec(JSON.stringify(message.components))![1]!}:${question.key ?? 0}`;
  await game.reveal(1, 21_000);
  const data = { custom_id: custom, component_type: 2 };
  const late = await ben.forge(game.channelId, { kind: 'component', data, messageId: message.id });
  expect(said(late)).toBe('Too late: this question is closed.');
  await game.question(2, 7000);
  // Nor does it count for the question that is open now.
  expect(said(await ben.forge(game.channelId, { kind: 'component', data, messageId: message.id }))).toContain(
    'Too late',
  );
  await game.reveal(2, 21_000);
  expect(await pointsOf(game)).toEqual([]);
});

it('Chat is deleted as a “wrong answer”', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { mode: 'typed', questions: 1 });
  game.clock.advance(5000);
  await game.heard('Question 1/1');
  await game.settle();
  const chat = ana.say(game.channelId, 'I have no idea');
  game.clock.advance(31_000);
  await game.heard('(right answer)');
  expect(game.watcher.look(chat)?.content).toBe('I have no idea');
  expect(calls('DELETE /channels/:channel/messages/:message')).toBe(0);
});

it('Two games start at once because the lock is taken after an await', async () => {
  const store = createMemoryStore();
  const slow = {
    ...store.questions,
    asked: (id: string) =>
      new Promise<void>((resolve) => setTimeout(resolve, 50)).then(() => store.questions.asked(id)),
  };
  game = await openGame({ store: { ...store, questions: slow } });
  const people = Array.from({ length: 8 }, (_, i) => game.person(`P${i}`));
  const answers = await Promise.all(people.map((one) => game.start(one, { questions: 1 })));
  expect(answers.filter((one) => said(one).includes('The game is on'))).toHaveLength(1);
  expect(all().filter(starts)).toHaveLength(1);
});

it('Scores are read, changed and written back without a lock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'flow-'));
  folders.push(folder);
  game = await openGame({ store: await openLowdbStore({ folder }) });
  const people = Array.from({ length: 6 }, (_, i) => game.person(`P${i}`));
  const channels = Array.from({ length: 6 }, (_, i) => game.discord.addChannel(game.guildId, { name: `c${i}` }).id);
  for (const id of channels) await people[0]!.slash(id, 'trivia start', { questions: 1 });
  game.clock.advance(5000);
  // All six games close, and award the same six people, in the same moment.
  for (const id of channels) {
    const message = await people[0]!.waitFor(id, (one) => textOf(one).includes('Question 1/1'));
    await game.settle();
    const question = game.bank.questions.find(({ stem, options }) => {
      const text = textOf(message);
      return text.includes(stem.split('\n')[0]!) && options.every((option) => text.includes(option));
    })!;
    const presses = await Promise.all(people.map((one) => one.press(message, rightLetter(question))));
    expect(presses.map((one) => said(one)).join()).not.toContain('not');
  }
  game.clock.advance(21_000);
  for (const id of channels) await people[0]!.waitFor(id, (one) => textOf(one).includes('(right answer)'));
  const again = await openLowdbStore({ folder });
  const query = { guildId: game.guildId, period: 'all', nowMs: game.clock.now() } as const;
  const { rows } = await again.ladder.page(query, 0, 10);
  expect(rows.map(({ points, answered }) => [points, answered])).toEqual(people.map(() => [900, 6]));
});

it('Answer options come back in another order at the reveal than in the question', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  await game.start(ana, { questions: 3 });
  for (const position of [1, 2, 3]) {
    const { message } = await game.question(position, position === 1 ? 5000 : 7000);
    await ana.press(message, 'A');
    const lines = (one: Message): string[] =>
      textOf(one)
        .split('\n')
        .flatMap(
          (line) =>
            /^(?:✓ )?(?:\*\*)?([A-E])(?:\*\*)? · (.*?)(?:\*\*)?(?: \(right answer\))?(?: · \d+ \(\d+%\))?$/
              .exec(line)
              ?.slice(1, 3)
              .join(' ') ?? [],
        );
    const before = lines(message);
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(lines(await game.reveal(position, 21_000))).toEqual(before);
  }
});

it('A scoreboard asks Discord for every user and takes an hour', async () => {
  game = await openGame();
  const ana = game.person('Ana');
  const award = { points: 100, correct: true, atMs: game.clock.now() };
  const people = Array.from({ length: 2000 }, (_, i) => ({
    ...award,
    userId: `3${String(i).padStart(17, '0')}`,
    displayName: `P${i}`,
  }));
  await game.store.awards.add(game.guildId, '900000000000000009', 1, people);
  // Once after its start the bot asks which servers it is in.
  await expect.poll(() => calls('GET /users/@me/guilds')).toBe(1);
  const before = game.discord.calls().length;
  const shown = await ana.slash(game.channelId, 'leaderboard');
  expect(shown.error).toBeUndefined();
  const made = game.discord
    .calls()
    .slice(before)
    .map(({ route }) => route);
  expect(made.filter((route) => !/callback|webhooks/.test(route))).toEqual([]);
});

it('A deletion request is ignored', async () => {
  game = await openGame();
  const [ana, ben] = [game.person('Ana'), game.person('Ben')];
  await game.start(ana, { questions: 1 });
  const { message, question } = await game.question(1, 5000);
  await ana.press(message, rightLetter(question));
  await ben.press(message, rightLetter(question));
  await game.reveal(1, 21_000);
  game.clock.advance(7000);
  await game.heard('Final scores');
  await game.settle();
  const shown = await ana.slash(game.channelId, 'privacy');
  const asked = await ana.press(shown.message!, 'Delete my data');
  await ana.press(asked.message!, 'Delete everything');
  expect(await pointsOf(game)).toEqual([['Ben', 150]]);
  expect(said(await ben.slash(game.channelId, 'leaderboard'))).not.toContain('Ana');
  const kept = await game.store.people.export(ana.id);
  expect(JSON.stringify({ ...kept, userId: '' })).not.toContain(ana.id);
});

it('A fault’s text is shown to users', async () => {
  const store = createMemoryStore();
  const broken = { ...store.questions, asked: () => Promise.reject(new Error('EACCES: /srv/secret/asked.json')) };
  game = await openGame({ store: { ...store, questions: broken } });
  const ana = game.person('Ana');
  const told = await game.start(ana);
  expect(told.private).toBe(true);
  expect(said(told)).toMatch(/[a-z0-9]{6}/);
  expect(said(told)).not.toMatch(/EACCES|secret|Error|\.ts/);
  expect(game.faults).toHaveLength(1);
});
