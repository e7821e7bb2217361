import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import { entryText } from '../quiz/fixtures/entry.ts';
import { buttonsOf, textOf } from './game-play.ts';
import { formIn, lamp, moderatorIn, readIn } from './quiz-stage.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

let stage: Stage;
let mara: Person;
let ana: Person;
beforeEach(async () => {
  stage = await openStage();
  mara = moderatorIn(stage);
  ana = stage.person('Ana');
});
afterEach(async () => {
  expect(stage.faults).toEqual([]);
  expect(stage.discord.refusedCalls().filter(({ error }) => error?.code !== 50007)).toEqual([]);
  await stage.close();
});

const by = { userId: '1', displayName: 'Olf', atMs: 0 };
const stored = (count: number) =>
  stage.store.entries.addMany(
    stage.guildId,
    Array.from({ length: count }, (_, i) => entryText({ stem: `Which lamp burned on quay ${i + 1} of Aldmoor?` })),
    by,
    { state: 'approved', origin: 'imported' },
  );
const stateOf = async (id: string) => (await stage.store.entries.get(stage.guildId, id))?.state ?? null;
const mod = (words: string, options: Record<string, string> = {}) =>
  mara.slash(stage.channelId, `quiz ${words}`, options);
const labels = (message: Parameters<typeof buttonsOf>[0] | undefined) =>
  buttonsOf(message!)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label);

describe('/quiz list and search', () => {
  it('turn through all entries, narrow them by state, and open one', async () => {
    await stored(23);
    await mod('retire', { question: 'q3' });
    const first = await mod('list');
    expect(first.private).toBe(true);
    expect(readIn(first)).toMatch(/23 questions[^]*q23[^]*q14[^]*Page 1 of 3/);
    const last = await mara.press((await mara.press(first.message!, 'Next')).message!, 'Next');
    expect(readIn(last)).toMatch(/q3\*\* [^]*\(retired\)[^]*Page 3 of 3/);
    expect(readIn(await mod('list', { state: 'retired' }))).toContain('One question');
    const found = await mod('search', { words: 'LAMP quay 17' });
    expect(readIn(found)).toContain('One question for');
    expect(readIn(await mod('search', { words: 'nothing such' }))).toContain('No question of this server');
    const opened = await mara.select(found.message!, 'v1:quiz:open:_', ['q17']);
    expect(readIn(opened)).toContain('Question q17 – asked');
  });

  it('is for moderators, its pages too, and knows no other server’s', async () => {
    await stored(12);
    expect(readIn(await ana.slash(stage.channelId, 'quiz list'))).toContain('Only someone who may manage messages');
    const page = { custom_id: 'v1:quiz:list:all:1', component_type: 2 };
    const { id: messageId } = ana.say(stage.channelId, 'Hello');
    const forged = await ana.forge(stage.channelId, { kind: 'component', data: page, messageId });
    expect(readIn(forged)).toContain('Only someone who may manage messages');
    const other = stage.discord.addGuild({ name: 'Other' }).id;
    const channel = stage.discord.addChannel(other, { name: 'trivia' }).id;
    const nils = moderatorIn({ discord: stage.discord, guildId: other }, 'Nils');
    expect(readIn(await nils.slash(channel, 'quiz list'))).toContain('There are none');
    expect(readIn(await nils.slash(channel, 'quiz edit', { question: 'q1' }))).toContain('no such question');
    expect(await nils.type(channel, 'quiz edit', { question: 'lamp' })).toEqual([]);
  });
});

describe('/quiz edit', () => {
  it('finds by words, opens filled in, and saves what was changed', async () => {
    await stored(3);
    const choices = await mara.type(stage.channelId, 'quiz edit', { question: 'quay 2' });
    expect(choices.map(({ value }) => value)).toEqual(['q2']);
    expect(await ana.type(stage.channelId, 'quiz edit', { question: 'quay 2' })).toEqual([]);
    const opened = await mod('edit', { question: 'quay 2' });
    expect(formIn(opened)).toMatchObject({ answers: 'Tam Corvane', wrong: 'Orla Venn\nBrin Hasted\nSela Marsh' });
    expect(readIn(await mara.submit(opened, { answers: 'Jorin Pell' }))).toContain('Changed: q2');
    const saved = await stage.store.entries.get(stage.guildId, 'q2');
    expect(saved).toMatchObject({
      text: { answer: 'Jorin Pell' },
      history: [{ what: 'edited', by: { displayName: 'Mara' } }],
    });
    expect(readIn(await mod('edit', { question: 'lamp' }))).toContain('Choose a question from the list');
  });
});

describe('states', () => {
  it('go to and fro, each step undone by its button', async () => {
    await mara.submit(await mod('add'), lamp);
    const retired = await mod('retire', { question: 'q1' });
    expect(readIn(retired)).toMatch(/not asked any more[^]*Question q1 – retired[^]*Retired by Mara/);
    expect(readIn(await mod('retire', { question: 'q1' }))).toContain('It stands so already');
    expect(readIn(await mara.press(retired.message!, 'Undo'))).toMatch(/Undone: q1[^]*Retired by Mara.*undone by Mara/);
    expect(await stateOf('q1')).toBe('approved');
    await mod('retire', { question: 'q1' });
    expect(readIn(await mod('restore', { question: 'q1' }))).toContain('q1 is asked again');
    const removed = await mod('remove', { question: 'q1' });
    expect(await stateOf('q1')).toBeNull();
    expect(readIn(await mara.press(removed.message!, 'Undo'))).toContain('Question q1 – asked');
    expect(await stateOf('q1')).toBe('approved');
  });

  it('of a question made from the lore: it is not asked until it is restored', async () => {
    const [made] = stage.bank.questions;
    const [choice] = await mara.type(stage.channelId, 'quiz retire', { question: made!.stem.slice(0, 90) });
    expect(choice?.value).toBe(made!.id);
    expect(readIn(await mod('retire', { question: made!.id }))).toContain('is not asked in this server any more');
    expect(await stage.store.questionStates.list(stage.guildId)).toMatchObject([{ by: { displayName: 'Mara' } }]);
    const left = await mara.type(stage.channelId, 'quiz retire', { question: made!.stem.slice(0, 90) });
    expect(left.map(({ value }) => value)).not.toContain(made!.id);
    expect((await mara.type(stage.channelId, 'quiz restore', { question: '' })).map(({ value }) => value)).toEqual([
      made!.id,
    ]);
    expect(readIn(await mod('restore', { question: made!.id }))).toContain('is asked in this server again');
    expect(readIn(await mod('restore', { question: made!.id }))).toContain('It stands so already');
  });

  it('of a question made from the lore: who did what is told, and each step is taken back by a button', async () => {
    const [made] = stage.bank.questions;
    const retired = await mod('retire', { question: made!.id });
    expect(labels(retired.message)).toEqual(['Ask again', 'Preview', 'Figures']);
    const restored = await mara.press(retired.message!, 'Ask again');
    expect(readIn(restored)).toMatch(/is asked in this server again[^]*Asked again by Mara[^]*Retired by Mara/);
    expect(await stage.store.questionStates.list(stage.guildId)).toEqual([]);
    await mara.press(restored.message!, 'Retire');
    expect(await stage.store.questionStates.list(stage.guildId)).toMatchObject([{ state: 'retired' }]);
    expect(readIn(await mod('stats', { question: made!.id }))).toContain('Retired by Mara');
    const { id: messageId } = ana.say(stage.channelId, 'Hello');
    const data = { custom_id: `v1:quiz:restore:${made!.id}`, component_type: 2 };
    expect(readIn(await ana.forge(stage.channelId, { kind: 'component', data, messageId }))).toContain('Only someone');
    expect(await stage.store.questionStates.list(stage.guildId)).toHaveLength(1);
  });
});

describe('/quiz suggest', () => {
  const suggest = async (fields: Record<string, string> = lamp) =>
    ana.submit(await ana.slash(stage.channelId, 'quiz suggest'), fields);

  it('waits in the queue until a moderator approves it, and its writer hears of it', async () => {
    expect(readIn(await suggest())).toContain('Those who look after questions here will decide');
    expect(await stateOf('q1')).toBe('suggested');
    const queue = await mod('queue');
    expect(readIn(queue)).toContain('One suggestion waits');
    const card = await mara.select(queue.message!, 'v1:quiz:open:_', ['q1']);
    expect(labels(card.message)).toEqual(['Edit', 'Approve', 'Decline', 'Preview']);
    const id = buttonsOf(card.message!)[1]!.custom_id;
    const { id: messageId } = ana.say(stage.channelId, 'Hello');
    const data = { custom_id: id, component_type: 2 };
    const forged = await ana.forge(stage.channelId, { kind: 'component', data, messageId });
    expect(readIn(forged)).toContain('Only someone who may manage messages');
    await mara.press(card.message!, 'Approve');
    expect(await stateOf('q1')).toBe('approved');
    const told = await ana.waitFor(ana.dm(), (message) => textOf(message).includes('that you suggested is asked'));
    expect(textOf(told)).toContain(lamp.question);
  });

  it('is declined with a word back, and that can be undone', async () => {
    await suggest();
    const card = await mara.select((await mod('queue')).message!, 'v1:quiz:open:_', ['q1']);
    const declined = await mara.submit(await mara.press(card.message!, 'Decline'), { reason: 'Too **easy**.' });
    expect(readIn(declined)).toContain('was told');
    expect(await stateOf('q1')).toBeNull();
    await ana.waitFor(
      ana.dm(),
      (message) => textOf(message).includes('was not taken') && textOf(message).includes('Too **easy**.'),
    );
    await mara.press(declined.message!, 'Undo');
    expect(await stateOf('q1')).toBe('suggested');
  });

  it('is decided on by its own buttons: whoever suggested it is not passed over', async () => {
    await suggest();
    for (const what of ['retire', 'remove']) {
      const shown = await mod(what, { question: 'q1' });
      expect(readIn(shown)).toContain('q1 is a suggestion: approve it or decline it.');
      expect(labels(shown.message)).toContain('Decline');
    }
    expect(await stateOf('q1')).toBe('suggested');
  });

  it('tells the moderator where the word back did not arrive', async () => {
    ana.closeDms();
    await suggest({ ...lamp, question: 'Who rang the cracked bell?' });
    const other = await mara.select((await mod('queue')).message!, 'v1:quiz:open:_', ['q1']);
    expect(readIn(await mara.press(other.message!, 'Approve'))).toMatch(/q1 is asked[^]*takes no direct messages/);
    await suggest();
    const card = await mara.select((await mod('queue')).message!, 'v1:quiz:open:_', ['q2']);
    const declined = await mara.submit(await mara.press(card.message!, 'Decline'), {});
    expect(readIn(declined)).toContain('takes no direct messages');
  });

  it('is turned back with what is wrong, and has a limit', async () => {
    const told = await suggest({ ...lamp, wrong: 'Tam Corvane' });
    expect(labels(told.message)).toEqual(['Edit', 'Discard']);
    const forged = {
      custom_id: `v1:quiz:save:${buttonsOf(told.message!)[0]!.custom_id.split(':')[3]!}`,
      component_type: 2,
    };
    await ana.forge(stage.channelId, { kind: 'component', data: forged, messageId: told.message!.id });
    expect(await stateOf('q1')).toBeNull();
    for (let i = 0; i < 10; i += 1)
      await suggest({ ...lamp, question: `Who carved the ${'abcdefghij'[i]!.repeat(6)} stone of quay ${i}?` });
    expect(readIn(await suggest({ ...lamp, question: 'Who rang the cracked bell?' }))).toContain(
      'too many suggestions',
    );
  });
});
