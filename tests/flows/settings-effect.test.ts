/** What is set holds: where games are played, who starts and stops them, what of the lore is shown and asked. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GuildSettings } from '../../src/guilds/store.ts';
import { continuitiesOf } from '../../src/lore/look-up/scope.ts';
import type { Source } from '../../src/lore/model.ts';
import type { Person } from '../../src/sandbox/index.ts';
import { textOf } from './settings-stage.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

let stage: Stage;
let ben: Person;
let hall: string;
let quiet: string;
beforeAll(async () => {
  stage = await openStage({ rateLimits: false });
  ben = stage.person('Ben');
  hall = stage.discord.addChannel(stage.guildId, { name: 'hall' }).id;
  quiet = stage.discord.addChannel(stage.guildId, { name: 'quiet' }).id;
});
afterAll(() => stage.close());
afterEach(async () => {
  const settings = await stage.store.settings.get(stage.guildId);
  await stage.store.settings.patch(stage.guildId, Object.fromEntries(Object.keys(settings).map((key) => [key, null])));
  expect(stage.faults).toEqual([]);
});
const set = (settings: GuildSettings) => stage.store.settings.patch(stage.guildId, settings);
async function does(person: Person, channelId: string, words: string, options: object = {}): Promise<string> {
  const exchange = await person.slash(channelId, words, options as never);
  expect(exchange.error).toBeUndefined();
  return textOf(await person.settled(exchange, 10_000));
}
const role = (name: string) => stage.discord.addRole(stage.guildId, { name }).id;
const short = { questions: 1, seconds: 5 };

describe('games', () => {
  test('are played in the chosen channels alone, and the refusal names them', async () => {
    await set({ playChannels: [hall] });
    expect(await does(ben, quiet, 'trivia start', short)).toBe(
      `On this server games are played elsewhere: <#${hall}>.\n`.trim(),
    );
    expect(await does(ben, quiet, 'trivia duel', { opponent: stage.person('Ann') })).toContain(`<#${hall}>`);
    expect(await does(ben, hall, 'trivia start', short)).toContain('The game is on');
    expect(await does(ben, hall, 'trivia stop')).toContain('stopped');
  });

  test('are started by the chosen roles, and by moderators', async () => {
    const quizzers = role('Quizzers');
    const guards = role('Guards');
    await set({ starterRoles: [quizzers], moderatorRoles: [guards] });
    expect(await does(ben, hall, 'trivia start', short)).toContain(`<@&${quizzers}>`);
    for (const [name, held] of [
      ['Quinn', quizzers],
      ['Gus', guards],
    ] as const) {
      const person = stage.discord.person(name);
      person.join(stage.guildId, { roles: [held] });
      expect(await does(person, hall, 'trivia start', short)).toContain('The game is on');
      expect(await does(person, hall, 'trivia stop')).toContain('stopped');
    }
  });

  test('are stopped by a role that moderates, and by it no more once that was taken back', async () => {
    const guards = role('Wardens');
    const gus = stage.discord.person('Gert');
    gus.join(stage.guildId, { roles: [guards] });
    await does(ben, hall, 'trivia start', short);
    expect(await does(gus, hall, 'trivia stop')).toContain('Only Ben');
    expect(await does(gus, hall, 'trivia reports')).toContain('Only someone who may');
    await set({ moderatorRoles: [guards] });
    expect(await does(gus, hall, 'trivia reports')).toContain('Nothing is open');
    gus.join(stage.guildId, { roles: [] });
    expect(await does(gus, hall, 'trivia stop')).toContain('Only Ben');
    gus.join(stage.guildId, { roles: [guards] });
    expect(await does(gus, hall, 'trivia stop')).toContain('stopped');
  });

  test('have the difficulty and the number that were set', async () => {
    await set({ difficulty: 'easy', questions: 3, seconds: 7 });
    await does(ben, hall, 'trivia start');
    const card = await ben.waitFor(hall, (message) => textOf(message).includes('3 questions, 7 seconds'), 5000);
    expect(textOf(card)).toContain('easy');
    await does(ben, hall, 'trivia stop');
  });
});

describe('the lore', () => {
  const continuity = () => continuitiesOf(stage.lore.sources)[0] ?? '';
  const inside = () => stage.lore.sources.filter((source) => source.continuity === continuity());
  const outside = () => stage.lore.sources.filter((source) => source.continuity !== continuity());

  test('keeps to the continuity of the server, in every look-up', async () => {
    await set({ continuity: continuity() });
    const listed = await does(ben, hall, 'lore sources');
    expect(listed).toContain(`these ${inside().length} texts`);
    const told = (of: readonly Source[]): readonly string[] =>
      stage.lore.sentences.filter(({ sourceId }) => of.some(({ id }) => id === sourceId)).map(({ text }) => text);
    const known = new Set(told(inside()));
    const hidden = told(outside()).filter((text) => text.length > 30 && !known.has(text));
    for (const [words, options] of [
      ['lore search', { words: 'alliance' }],
      ['timeline', {}],
      ['lore about', { name: 'Klingon Empire' }],
      ['faction', { name: 'Klingon Empire' }],
      ['lore ask', { question: 'Who led the Klingon Empire?' }],
      ['lore compare', { topic: 'Khitomer Alliance' }],
      ['lore random', {}],
    ] as const) {
      const text = await does(ben, hall, words, options);
      expect(text.length, words).toBeGreaterThan(20);
      expect(
        hidden.filter((sentence) => text.includes(sentence)),
        words,
      ).toEqual([]);
    }
  });

  test('a person’s option narrows, and never widens', async () => {
    await set({ continuity: continuity() });
    const [other] = continuitiesOf(outside());
    const wide = await does(ben, hall, 'lore search', { words: 'alliance', continuity: other });
    expect(wide).toContain(`No continuity here is called “${other}”`);
    const offered = await ben.type(hall, 'lore search', { words: 'x', continuity: '' }, 'continuity');
    expect(offered.map(({ value }) => value)).toEqual([continuity()]);
    const [first, ...others] = inside();
    const narrow = await does(ben, hall, 'lore search', { words: 'alliance', leave_out: first?.id });
    expect(narrow).toContain(others[0]?.title);
  });

  test('a channel has its own in place of the server’s, its threads too', async () => {
    const [left, ...rest] = stage.lore.sources;
    if (!left) throw new Error('there are no sources');
    await set({ continuity: continuity(), channelScopes: { [quiet]: { leaveOut: [left.id] } } });
    const text = await does(ben, quiet, 'lore sources');
    expect(text).not.toContain(left.title);
    for (const { title } of rest) expect(text).toContain(title);
  });

  test('questions and topics come from it alone', async () => {
    await set({ continuity: continuity() });
    const allowed = new Set(inside().map(({ id }) => id));
    const topics = new Set(
      stage.bank.questions.filter(({ evidence }) => allowed.has(evidence.source)).map(({ topic }) => topic),
    );
    for (const letter of ['a', 'k', 't']) {
      const offered = await ben.type(hall, 'trivia start', { topic: letter });
      for (const { value } of offered) expect(topics).toContain(value);
    }
    await does(ben, hall, 'trivia start', { questions: 20, seconds: 120 });
    await expect.poll(async () => (await stage.store.sessions.open()).length, { timeout: 5000 }).toBe(1);
    const [session] = await stage.store.sessions.open();
    const { questions } = session?.state as { questions: readonly { evidence: { source: string } }[] };
    expect(questions.length).toBeGreaterThan(10);
    for (const { evidence } of questions) expect(allowed).toContain(evidence.source);
    await does(ben, hall, 'trivia stop');
  });

  test('a continuity that no source has any more is passed over, and no source at all is told as such', async () => {
    await set({ continuity: 'gone for good' });
    expect(await does(ben, hall, 'lore sources')).toContain(stage.lore.sources[0]?.title);
    await set({ continuity: continuity(), leaveOut: stage.lore.sources.map(({ id }) => id) });
    for (const [words, options] of [
      ['lore sources', {}],
      ['lore ask', { question: 'Who led the Klingon Empire?' }],
      ['lore random', {}],
      ['lore search', { words: 'alliance' }],
      ['lore about', { name: 'Klingon Empire' }],
      ['lore compare', { topic: 'Klingon Empire' }],
      ['timeline', {}],
      ['faction', { name: 'Klingon Empire' }],
      ['trivia start', short],
    ] as const) {
      const text = await does(ben, hall, words, options);
      for (const { title } of stage.lore.sources) expect(text, words).not.toContain(title);
    }
  });
});
