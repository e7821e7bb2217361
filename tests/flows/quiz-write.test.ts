import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import { buttonsOf } from './game-play.ts';
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
  expect(stage.discord.refusedCalls()).toEqual([]);
  await stage.close();
});

const entries = () => stage.store.entries.list(stage.guildId);
const add = async (fields: Record<string, string>, kind = 'choice', by = mara) =>
  by.submit(await by.slash(stage.channelId, 'quiz add', { kind }), fields);
const labels = (message: Parameters<typeof buttonsOf>[0] | undefined) => buttonsOf(message!).map(({ label }) => label);

describe('/quiz add', () => {
  it('takes a sound question in at once, and says so privately', async () => {
    const added = await add(lamp);
    expect(added.private).toBe(true);
    expect(readIn(added)).toContain('Added as q1');
    expect(readIn(added)).toContain('Right: **Tam Corvane**');
    expect(labels(added.message)).toEqual(['Edit', 'Retire', 'Remove', 'Preview', 'Figures']);
    expect(await entries()).toMatchObject([
      {
        id: 'q1',
        state: 'approved',
        by: { displayName: 'Mara' },
        text: { answer: 'Tam Corvane', accepted: ['Old Tam'], topic: 'Aldmoor' },
      },
    ]);
  });

  it('is for those who look after questions, at the form as well', async () => {
    expect(readIn(await ana.slash(stage.channelId, 'quiz add'))).toContain('Only someone who may manage messages');
    const opened = await mara.slash(stage.channelId, 'quiz add');
    mara.leave(stage.guildId);
    mara.join(stage.guildId);
    expect(readIn(await mara.submit(opened, lamp))).toContain('Only someone who may manage messages');
    expect(await entries()).toEqual([]);
  });

  it('tells what is wrong, errors apart from warnings, and opens the form again filled in', async () => {
    const told = await add({
      ...lamp,
      question: 'Did @everyone see Tam Corvane at https://example.org',
      wrong: 'tam corvane\nOrla Venn',
    });
    const text = readIn(told);
    expect(text).toMatch(/4 things have to be put right[^]*mention[^]*One thing to look at/);
    expect(text).toContain('take “@everyone” out');
    expect(text).toContain('take “https://example.org” out');
    expect(text).toContain('“Tam Corvane” stands in it');
    expect(text).toContain('Two options would be right');
    expect(text).toContain('yes or no');
    expect(labels(told.message)).toEqual(['Edit', 'Discard']);
    expect(await entries()).toEqual([]);

    const again = await mara.press(told.message!, 'Edit');
    expect(formIn(again)).toEqual({
      question: 'Did @everyone see Tam Corvane at https://example.org',
      answers: 'Tam Corvane\nOld Tam',
      wrong: 'tam corvane\nOrla Venn',
      topic: 'Aldmoor',
      citation: 'The Lamp, chapter 2',
    });
    const saved = await mara.submit(again, { question: lamp.question, wrong: lamp.wrong });
    expect(readIn(saved)).toContain('Added as q1');
  });

  it('lets a warning be overruled, kept as a draft or thrown away', async () => {
    const yesNo = { ...lamp, question: 'Was the great lamp of Aldmoor harbour relit?', answers: 'Yes', wrong: 'No' };
    const told = await add(yesNo);
    expect(labels(told.message)).toEqual(['Save anyway', 'Keep as a draft', 'Edit', 'Discard']);
    const saveId = buttonsOf(told.message!)[0]!.custom_id;
    expect(readIn(await mara.press(told.message!, 'Keep as a draft'))).toContain('Kept as the draft q1');
    expect(await entries()).toMatchObject([{ state: 'draft' }]);
    // What was saved is not saved a second time.
    const stale = { custom_id: saveId, component_type: 2 };
    const twice = await mara.forge(stage.channelId, { kind: 'component', data: stale, messageId: told.message!.id });
    expect(readIn(twice)).toContain('not kept any more');
    const other = await add({ ...yesNo, question: 'Is the old bell of Aldmoor harbour cracked?' });
    expect(readIn(await mara.press(other.message!, 'Discard'))).toContain('Nothing was stored');
    expect(await entries()).toHaveLength(1);
  });

  it('is stopped by what is asked already, word for word, and warns of what is nearly the same', async () => {
    await add(lamp);
    expect(readIn(await add({ ...lamp, question: 'who relit the great lamp of Aldmoor harbour' }))).toContain(
      'asked already, with the same answer',
    );
    const near = await add({
      ...lamp,
      question: 'Who relit the great old lamp of Aldmoor harbour?',
      answers: 'Jorin Pell',
    });
    expect(readIn(near)).toContain('nearly the same as another');
    const made = stage.bank.questions.find(({ key }) => key !== null)!;
    const copied = await add({
      question: made.stem,
      answers: made.options[made.key!]!,
      wrong: made.options.filter((_, i) => i !== made.key).join('\n'),
    });
    expect(readIn(copied)).toContain('asked already, with the same answer');
  });

  it('finds wrong options in the lore where none are given, and shows them before anything is stored', async () => {
    const told = await add({ question: 'Who wrote the ledger of the ninth quay?', answers: 'Worf' });
    expect(readIn(told)).toContain('found in the lore');
    expect(await entries()).toEqual([]);
    await mara.press(told.message!, /Save anyway/.test(labels(told.message).join()) ? 'Save anyway' : 'Save');
    const [entry] = await entries();
    expect(entry?.text.wrong).toHaveLength(3);
    for (const name of entry!.text.wrong) expect(stage.lore.findEntity(name).found).toBe('one');
    expect(readIn(await add({ question: 'Who swept the ninth quay of Aldmoor?', answers: 'Jorin Pell' }))).toContain(
      'the lore has none for this answer',
    );
  });

  it('takes typed questions, which have no options', async () => {
    const fields = { question: lamp.question, answers: lamp.answers, explanation: 'It had been dark for a year.' };
    expect(readIn(await add(fields, 'typed'))).toContain('The answer is typed.');
    const bank = await stage.store.entries.get(stage.guildId, 'q1');
    expect(bank?.text).toMatchObject({ wrong: [], explanation: 'It had been dark for a year.' });
  });

  it('keeps an unfinished form over a restart, for its writer alone', async () => {
    const told = await add({ ...lamp, question: 'See https://example.org' });
    await stage.bot.stop();
    await stage.startBot();
    const again = await mara.press(told.message!, 'Edit');
    expect(formIn(again)['question']).toBe('See https://example.org');
    const other = moderatorIn(stage, 'Nils');
    const customId = buttonsOf(told.message!).find(({ label }) => label === 'Edit')!.custom_id;
    const forged = await other.forge(stage.channelId, {
      kind: 'component',
      data: { custom_id: customId, component_type: 2 },
      messageId: told.message!.id,
    });
    expect(readIn(forged)).toContain('Only who wrote this');
  });
});

describe('“Make a quiz question” on a message', () => {
  it('opens the form with what the message says, and keeps only what is sent', async () => {
    const message = ana.say(stage.channelId, 'Who relit the great lamp of Aldmoor harbour?');
    const opened = await mara.menu(stage.channelId, 'Make a quiz question', message);
    expect(formIn(opened)['question']).toBe('Who relit the great lamp of Aldmoor harbour?');
    expect(await stage.store.forms.get(stage.guildId, opened.interactionId)).toBeNull();
    const saved = await mara.submit(opened, { answers: lamp.answers, wrong: lamp.wrong });
    expect(readIn(saved)).toContain('Added as q1');
    expect(JSON.stringify(await entries())).not.toContain(message.id);
  });

  it('takes a message of any length and from anybody as it is', async () => {
    const long = ana.say(stage.channelId, `<@${ana.id}> ${'word '.repeat(300)}`);
    const opened = await ana.menu(stage.channelId, 'Make a quiz question', long);
    expect(formIn(opened)['question']?.length).toBeLessThanOrEqual(1000);
    const told = readIn(await ana.submit(opened, { answers: lamp.answers, wrong: lamp.wrong }));
    expect(told).toContain('300 is the most');
    expect(told).toContain('mention somebody');
    expect(await entries()).toEqual([]);
  });
});
