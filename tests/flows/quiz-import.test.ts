import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { walkComponents } from '../../src/sandbox/index.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

const table = [
  'question,answer,wrong1,wrong2,topic',
  'Who keeps the lamp of Saltmere?,Orla Venn,Bram Oake,Tam Corvane,Saltmere',
  'Which ship sank near Gull Rock?,The Heron,The Tern,The Gull,Saltmere',
  'Which ship sank near Gull Rock,The Heron,The Petrel,,',
  'Who pays the keepers @everyone?,Nobody,Ruk,Ana,',
  'What is owed?,,A coin,,',
  'Who signed with Orla Venn in 845?,Orla Venn,Bram Oake,,',
  '',
].join('\n');

let stage: Stage;
let mara: Person;
let ben: Person;

beforeAll(async () => {
  stage = await openStage({ rateLimits: false });
  const role = stage.discord.addRole(stage.guildId, { name: 'Keepers', permissions: ['ManageMessages'] }).id;
  mara = stage.discord.person('Mara');
  mara.join(stage.guildId, { roles: [role] });
  ben = stage.person('Ben');
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(stage.faults).toEqual([]);
  const by = { userId: '1', displayName: 'Test', atMs: 0 };
  for (const { id } of await stored()) await stage.store.entries.change(stage.guildId, id, { what: 'removed' }, by);
});

const stored = () => stage.store.entries.list(stage.guildId);

async function settle(person: Person, exchange: Promise<Exchange>): Promise<Message> {
  const done = await exchange;
  expect(done.error).toBeUndefined();
  expect(done.private).toBe(true);
  return person.settled(done, 30_000);
}
const importing = (content: string | Uint8Array, options: object = {}, person = mara) =>
  settle(person, person.slash(stage.channelId, 'quiz import', { file: { name: 'saltmere.csv', content }, ...options }));
async function press(person: Person, message: Message, label: string): Promise<Message> {
  const exchange = await person.press(message, label);
  expect(exchange.error).toBeUndefined();
  return person.settled(exchange, 30_000);
}
const textOf = ({ content, embeds }: Message): string =>
  `${content}\n${embeds.map(({ description }) => description ?? '').join('\n')}`.replaceAll('\\', '');
function labels(message: Message): string[] {
  const found: string[] = [];
  walkComponents(message.components, (part) => {
    if ('label' in part && typeof part.label === 'string') found.push(part.label);
  });
  return found;
}
async function fileOf({ attachments }: Message): Promise<string> {
  const [first] = attachments;
  const response = await fetch(first?.url ?? '');
  return response.text();
}

describe('/quiz import', () => {
  it('shows first what would be added, and by line what not and why; only a press adds it', async () => {
    const shown = await importing(table);
    const text = textOf(shown);
    expect(text).toContain('**2** questions can be added');
    expect(text).toContain('1 stands in the file twice');
    expect(text).toContain('**3** were refused');
    expect(text).toMatch(/`5` It would mention somebody/);
    expect(text).toContain('`6` It has no answer.');
    expect(text).toMatch(/`7` The question gives the answer away/);
    expect(await stored()).toEqual([]);

    expect(textOf(await press(mara, shown, 'Add 2 questions'))).toContain('Added **2** questions');
    const entries = await stored();
    expect(
      entries.map(({ text: { stem, wrong }, state, origin, by }) => [stem, wrong.length, state, origin, by]),
    ).toEqual([
      ['Who keeps the lamp of Saltmere?', 2, 'approved', 'imported', { userId: mara.id, displayName: 'Mara' }],
      ['Which ship sank near Gull Rock?', 3, 'approved', 'imported', { userId: mara.id, displayName: 'Mara' }],
    ]);
    expect(labels(mara.look(shown) ?? shown)).toEqual([]);
  });

  it('says what is asked already, and adds nothing twice', async () => {
    await press(mara, await importing(table), 'Add 2 questions');
    const again = textOf(await importing(table));
    expect(again).toContain('No question in it can be added');
    expect(again).toContain('2 are asked here already');
    expect(await stored()).toHaveLength(2);
  });

  it('adds all or nothing where that is asked for', async () => {
    const shown = await importing(table, { all_or_nothing: true });
    expect(textOf(shown)).toContain('All or nothing was asked for');
    expect(labels(shown)).toEqual([]);
    const good = await importing(table.split('\n').slice(0, 3).join('\n'), { all_or_nothing: true });
    await press(mara, good, 'Add 2 questions');
    expect(await stored()).toHaveLength(2);
  });

  it('lets go of it on “Discard”', async () => {
    const shown = await importing(table);
    expect(textOf(await press(mara, shown, 'Discard'))).toContain('Nothing was added');
    expect(labels(mara.look(shown) ?? shown)).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('adds it once, however often and fast the button is pressed', async () => {
    const shown = await importing(table);
    const said = await Promise.all([1, 2].map(() => press(mara, shown, 'Add 2 questions')));
    expect(said.filter((message) => textOf(message).includes('Added **2** questions'))).not.toEqual([]);
    expect(await stored()).toHaveLength(2);
  });

  it('is lost with a restart, and a press says so', async () => {
    const shown = await importing(table);
    await stage.bot.crash();
    await stage.startBot();
    expect(textOf(await press(mara, shown, 'Add 2 questions'))).toContain('not waiting any more');
    expect(await stored()).toEqual([]);
  });

  it('is refused to who does not look after questions', async () => {
    expect(textOf(await importing(table, {}, ben))).toMatch(/moderat|Manage Messages/i);
  });

  it('says in one sentence what is wrong with a file', async () => {
    expect(textOf(await importing('Dear all, the harbour is closed.'))).toContain('no list of questions');
    expect(textOf(await importing(Buffer.from('89504e470d0a1a0a00', 'hex')))).toContain('not a text file');
    expect(textOf(await importing('trivia_categories:\n- id: 1\n  name: Ships\n'))).toContain('has no questions');
  });

  it('lists all that was refused in a file, where there is too much to show', async () => {
    const rows = Array.from({ length: 60 }, (_, no) => `Who is number ${no}?,`);
    const shown = await importing(['question,answer', ...rows].join('\n'));
    expect(textOf(shown)).toContain('**60** were refused');
    expect(textOf(shown)).toMatch(/… and \d+ more/);
    expect((await fileOf(shown)).split('\n').filter((line) => line.includes('It has no answer.'))).toHaveLength(60);
  });
});

describe('/quiz export', () => {
  const exporting = (options: object = {}, person = mara) =>
    settle(person, person.slash(stage.channelId, 'quiz export', options as never));

  it('hands out a private file that comes back as it was, with who added what and when', async () => {
    await press(mara, await importing(table), 'Add 2 questions');
    const [first] = await stored();
    await stage.store.entries.change(
      stage.guildId,
      first?.id ?? '',
      { what: 'retired' },
      { userId: mara.id, displayName: 'Mara', atMs: 1 },
    );
    const before = (await stored()).map(({ text, state }) => ({ text, state }));
    const shown = await exporting();
    const written = await fileOf(shown);
    expect(JSON.parse(written)).toMatchObject({
      version: 1,
      questions: [{ addedBy: { id: mara.id, name: 'Mara' }, state: 'retired' }, { state: 'approved' }],
    });
    for (const { id } of await stored())
      await stage.store.entries.change(
        stage.guildId,
        id,
        { what: 'removed' },
        { userId: '1', displayName: 'x', atMs: 0 },
      );
    await press(mara, await importing(written), 'Add 2 questions');
    const after = (await stored()).map(({ text, state }) => ({ text, state }));
    expect(after).toHaveLength(2);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('is the same again after it was taken over elsewhere, which is a step of its own there', async () => {
    await press(mara, await importing(table), 'Add 2 questions');
    const byMara = { userId: mara.id, displayName: 'Mara', atMs: 1 };
    const [first] = await stored();
    await stage.store.entries.change(stage.guildId, first?.id ?? '', { what: 'retired' }, byMara);
    const written = await fileOf(await exporting());
    const guildId = stage.discord.addGuild({ name: 'Elsewhere' }).id;
    const channelId = stage.discord.addChannel(guildId, { name: 'talk' }).id;
    const role = stage.discord.addRole(guildId, { name: 'Keepers', permissions: ['ManageMessages'] }).id;
    const nils = stage.discord.person('Nils');
    nils.join(guildId, { roles: [role] });
    const file = { name: 'questions.json', content: written };
    const shown = await settle(nils, nils.slash(channelId, 'quiz import', { file }));
    await press(nils, shown, 'Add 2 questions');
    expect(await fileOf(await settle(nils, nils.slash(channelId, 'quiz export')))).toBe(written);
    const [there] = await stage.store.entries.list(guildId);
    expect(there).toMatchObject({ by: { userId: mara.id }, state: 'retired', origin: 'imported' });
    const card = await settle(nils, nils.slash(channelId, 'quiz restore', { question: there?.id ?? '' }));
    expect(textOf(card)).toMatch(/Added by Mara[^]*Imported by Nils[^]*Approved by Nils/);
    const undone = await press(nils, card, 'Undo');
    // What came with a file is no step that could be taken back.
    expect(labels(undone)).not.toContain('Undo');
  });

  it('is offered as a table and as a Red list', async () => {
    await press(mara, await importing(table), 'Add 2 questions');
    expect(await fileOf(await exporting({ format: 'csv' }))).toContain('"Who keeps the lamp of Saltmere?","Orla Venn"');
    expect(await fileOf(await exporting({ format: 'red' }))).toContain('- "The Heron"');
  });

  it('says that there is nothing yet, and is refused to members', async () => {
    expect(textOf(await exporting())).toContain('no questions of its own yet');
    expect(textOf(await exporting({}, ben))).toMatch(/moderat|Manage Messages/i);
  });
});
