import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildStore } from '../../src/guilds/store.ts';
import { textLimits } from '../../src/guilds/store.ts';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { walkComponents } from '../../src/sandbox/index.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

const chronicle = `# Chronicle of Saltmere

The Tidewrights were a guild of lamp keepers in the city of Saltmere. They were founded in 812 by Orla Venn.
Orla Venn led the Tidewrights until 851. In 840 the Tidewrights took the Grey Harbour from the Lamplit Council.
The Lamplit Council was the government of Saltmere. In 845 the Lamplit Council and the Tidewrights signed the Treaty of Gull Rock.
Bram Oake was the captain of the ship Heron. In 847 the Heron sank the Black Kestrel near Gull Rock.

In 860 the Tidewrights were dissolved by the Lamplit Council. Bram Oake was killed at the Battle of Low Water in 858.
`;
const dutch =
  'De vuurtoren van de stad werd gebouwd door de oude gilde van wachters, die elke avond de lampen aanstaken voor de schepen die uit het noorden kwamen. ' +
  'In het jaar daarna werd de haven veroverd door een andere gilde, en de raad van de stad moest vluchten naar een klein eiland voor de kust, waar zij nog lang bleven wonen.';

let stage: Stage;
let mara: Person;
let ben: Person;
/** Another server, with a channel in it. */
let other: { guildId: string; channelId: string };
let zoe: Person;
const slowServer = createServer(() => undefined);
let slowHost: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => slowServer.listen(0, '127.0.0.1', resolve));
  slowHost = `127.0.0.1:${(slowServer.address() as AddressInfo).port}`;
  stage = await openStage({ rateLimits: false, attachmentHosts: [slowHost] });
  running = stage.bot;
  const managers = (guildId: string) =>
    stage.discord.addRole(guildId, { name: 'Keepers', permissions: ['ManageGuild'] }).id;
  mara = stage.discord.person('Mara');
  mara.join(stage.guildId, { roles: [managers(stage.guildId)] });
  ben = stage.person('Ben');
  const guildId = stage.discord.addGuild({ name: 'Elsewhere' }).id;
  other = { guildId, channelId: stage.discord.addChannel(guildId, { name: 'talk' }).id };
  zoe = stage.discord.person('Zoe');
  zoe.join(guildId, { roles: [managers(guildId)] });
});
afterAll(async () => {
  slowServer.closeAllConnections();
  slowServer.close();
  await stage.close();
});
afterEach(async () => {
  for (const { id } of await stage.store.texts.list(stage.guildId)) {
    const asked = await settle(mara, mara.slash(stage.channelId, 'lore remove', { text: id }));
    await mara.press(asked, 'Remove');
  }
});

let running: Bot;
async function restart(options?: { store: GuildStore }): Promise<void> {
  await running.crash();
  running = await stage.startBot(options);
}

const upload = (content: string | Uint8Array, name = 'chronicle.md') => ({ name, content });

/** The reply as it stands once the bot is done thinking. */
async function settle(person: Person, exchange: Promise<Exchange>): Promise<Message> {
  const done = await exchange;
  expect(done.error).toBeUndefined();
  expect(done.private).toBe(true);
  return person.settled(done, 30_000);
}
const add = (options: object, person = mara, channelId = stage.channelId) =>
  settle(person, person.slash(channelId, 'lore add', options as never));

async function press(person: Person, message: Message, label: string): Promise<Message> {
  const exchange = await person.press(message, label);
  expect(exchange.error).toBeUndefined();
  return person.settled(exchange, 30_000);
}

const textOf = ({ content, embeds }: Message): string => JSON.stringify([content, embeds]).replaceAll('\\\\', '');
function labels(message: Message): string[] {
  const found: string[] = [];
  walkComponents(message.components, (part) => {
    if ('label' in part && typeof part.label === 'string') found.push(part.label);
  });
  return found;
}
async function looks(person: Person, channelId: string, words: string, options: object): Promise<string> {
  const exchange = await person.slash(channelId, words, options as never);
  expect(exchange.error).toBeUndefined();
  return textOf(await person.settled(exchange, 30_000));
}

describe('/lore add', () => {
  it('shows what was understood before anything is stored, privately', async () => {
    const message = await add({ file: upload(chronicle) });
    const text = textOf(message);
    expect(text).toContain('What was understood of “Chronicle of Saltmere”');
    expect(text).toContain('Tidewrights');
    expect(text).toContain('Orla Venn');
    expect(text).toMatch(/\*\*8\d\d\*\* – /);
    expect(text).toMatch(/Dated events: [4-9]/);
    expect(text).toMatch(/gives \d+ questions/);
    expect(labels(message)).toEqual(['Add it', 'Discard']);
    expect(await stage.store.texts.list(stage.guildId)).toEqual([]);
    expect(textOf(await press(mara, message, 'Discard'))).toContain('Nothing was stored');
    expect(labels(mara.look(message) ?? message)).toEqual([]);
  });

  it('serves all look-ups and the trivia of that server once added, and of no other', async () => {
    const before = await looks(ben, stage.channelId, 'lore ask', { question: 'Who founded the Tidewrights?' });
    expect(before).not.toContain('Orla Venn');
    const message = await add({ file: upload(chronicle), title: 'The *Salt* @everyone Book', continuity: 'our table' });
    expect(textOf(await press(mara, message, 'Add it'))).toContain('is added');

    const look = (person: Person, channelId: string) => [
      looks(person, channelId, 'lore ask', { question: 'Who founded the Tidewrights?' }),
      looks(person, channelId, 'lore about', { name: 'Tidewrights' }),
      looks(person, channelId, 'lore search', { words: 'Grey Harbour' }),
      looks(person, channelId, 'timeline', { from: 800, to: 870 }),
      looks(person, channelId, 'faction', { name: 'Lamplit Council' }),
      looks(person, channelId, 'lore sources', {}),
    ];
    const names = (person: Person, channelId: string, words: string, options: object) =>
      person.type(channelId, words, options as never).then((choices) => choices.map(({ name }) => name).join());
    const own = /Orla Venn|Grey Harbour|Saltmere|Salt everyone Book|our table/;

    for (const [at, text] of (await Promise.all(look(ben, stage.channelId))).entries())
      expect(text, String(at)).toMatch(own);
    expect(await names(ben, stage.channelId, 'lore about', { name: 'Tidewr' })).toContain('Tidewrights');
    expect(await names(ben, stage.channelId, 'trivia start', { topic: 'tidewr' })).toContain('Tidewrights');
    await ben.slash(stage.channelId, 'trivia start', { topic: 'Tidewrights', questions: 3 });
    await ben.waitFor(stage.channelId, ({ embeds }) => JSON.stringify(embeds).includes('Question 1/'), 10_000);
    await ben.slash(stage.channelId, 'trivia stop');

    // On the town itself there are only questions to be answered by typing.
    const card = await ben.slash(stage.channelId, 'lore about', { name: 'Saltmere' });
    await ben.press(await ben.settled(card, 30_000), 'Quiz on it');
    await ben.waitFor(stage.channelId, ({ embeds }) => /typed/i.test(JSON.stringify(embeds)), 10_000);
    expect(await looks(ben, stage.channelId, 'trivia stop', {})).toContain('The game is stopped');

    stage.discord.person('Ben').install();
    for (const [person, channelId] of [
      [zoe, other.channelId],
      [ben, ben.dm()],
    ] as const) {
      const elsewhere = await Promise.all(look(person, channelId));
      // What was asked for comes back as it was typed; of the text itself there is nothing.
      for (const text of elsewhere)
        expect(text).not.toMatch(/Orla Venn|Saltmere|Salt everyone Book|our table|lamp keepers/);
      expect(await names(person, channelId, 'lore about', { name: 'Tidewr' })).not.toContain('Tidewrights');
      expect(await names(person, channelId, 'timeline', { name: 'Orla' })).not.toContain('Orla');
      expect(await names(person, channelId, 'faction', { name: 'Lamplit' })).not.toContain('Lamplit');
      expect(await names(person, channelId, 'lore search', { words: 'x', continuity: 'our' })).not.toContain(
        'our table',
      );
    }
    expect(await names(zoe, other.channelId, 'trivia start', { topic: 'tidewr' })).not.toContain('Tidewrights');
    expect(await names(zoe, other.channelId, 'lore remove', { text: '' })).toBe('');
  });

  it('is found again after a restart, and gone after it was removed', async () => {
    await press(mara, await add({ file: upload(chronicle) }), 'Add it');
    await restart();
    const question = { question: 'Who founded the Tidewrights?' };
    expect(await looks(ben, stage.channelId, 'lore ask', question)).toContain('Orla Venn');
    const listed = textOf(await settle(mara, mara.slash(stage.channelId, 'lore texts')));
    expect(listed).toContain('Chronicle of Saltmere');
    expect(listed).toContain('1 of 20 texts');

    const [choice] = await mara.type(stage.channelId, 'lore remove', { text: 'salt' });
    const asked = await settle(mara, mara.slash(stage.channelId, 'lore remove', { text: choice?.value ?? '' }));
    expect(textOf(await press(mara, asked, 'Keep'))).toContain('Nothing was removed');
    const again = await settle(mara, mara.slash(stage.channelId, 'lore remove', { text: 'chronicle of saltmere' }));
    expect(textOf(await press(mara, again, 'Remove'))).toContain('is removed');
    expect(await looks(ben, stage.channelId, 'lore ask', question)).not.toContain('Orla Venn');
    expect(textOf(await settle(mara, mara.slash(stage.channelId, 'lore texts')))).toContain('no texts of its own');
  });
});

describe('what /lore add refuses', () => {
  it.each([
    ['an empty file', upload(' \n\n'), /is empty/],
    ['a picture', upload(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'map.png'), /not a text file/],
    ['a text in another encoding', upload(Buffer.from('The l\xe9gate of Saltmere. '.repeat(9), 'latin1')), /UTF-8/],
    ['a text in another language', upload(dutch), /in English/],
    ['a file that is too big', upload('The lamp was lit. '.repeat(40_000)), /at most 512 KB/],
    ['a file with no sentence in it', upload('---\n---\n***\n'), /Nothing in that file|is empty/],
  ])('%s', async (_, file, sentence) => {
    const message = await add({ file });
    expect(message.content).toMatch(sentence);
    expect(labels(message)).toEqual([]);
  });

  const forged = (url: string, size = 100) => ({
    kind: 'command' as const,
    data: {
      id: stage.discord.commands().find(({ name }) => name === 'lore')?.id,
      name: 'lore',
      type: 1,
      options: [{ type: 1, name: 'add', options: [{ type: 11, name: 'file', value: '700000000000000001' }] }],
      resolved: { attachments: { '700000000000000001': { id: '700000000000000001', filename: 'x.md', size, url } } },
    },
  });

  it.each([
    'https://example.org/chronicle.md',
    'http://cdn.discordapp.com/attachments/1/2/x.md',
    'https://cdn.discordapp.com.example.org/x.md',
    'https://someone@cdn.discordapp.com/x.md',
    'http://127.0.0.1:9/attachments/x.md',
    'file:///etc/hostname',
    'not an address',
  ])('a file that lies elsewhere: %s', async (url) => {
    const exchange = await mara.forge(stage.channelId, forged(url));
    expect((await mara.settled(exchange)).content).toContain('does not lie on Discord');
  });

  it('a host that does not hand it over in time', async () => {
    const exchange = await mara.forge(stage.channelId, forged(`http://${slowHost}/x.md`));
    expect((await mara.settled(exchange, 8000)).content).toContain('in time');
  }, 15_000);

  it('the same text twice, a twenty-first text, and one too many bytes', async () => {
    await press(mara, await add({ file: upload(chronicle) }), 'Add it');
    const again = await add({ file: upload(chronicle.replaceAll('\n', '\r\n'), 'copy.md') });
    expect(again.content).toContain('stored already, as “Chronicle of Saltmere”');
    const full = createMemoryStore();
    const filler = (id: string, bytes: number) =>
      full.texts.add(
        stage.guildId,
        { id, title: id, continuity: null, fileName: id, bytes, digest: id, addedAtMs: 0 },
        'x',
      );
    for (let i = 0; i < textLimits.perGuild; i += 1) await filler(`t${i}`, 10);
    await restart({ store: full });
    expect((await add({ file: upload(chronicle) })).content).toContain('has 20 texts');
    for (let i = 0; i < textLimits.perGuild; i += 1) await full.texts.remove(stage.guildId, `t${i}`);
    for (const id of ['a', 'b', 'c', 'd']) await filler(id, textLimits.bytesEach);
    expect((await add({ file: upload(chronicle) })).content).toContain('at most 2 MB');
    await restart();
  });
});

describe('who may', () => {
  it('only members who manage the server, in a server that added the bot', async () => {
    for (const words of ['lore add', 'lore texts', 'lore remove']) {
      const options = words === 'lore add' ? { file: upload(chronicle) } : words === 'lore texts' ? {} : { text: 'x' };
      const refused = await settle(ben, ben.slash(stage.channelId, words, options));
      expect(refused.content).toContain('Manage Server');
      const direct = await settle(mara, mara.slash(mara.dm(), words, options));
      expect(direct.content).toContain('servers that have added this bot');
    }
    expect(await ben.type(stage.channelId, 'lore remove', { text: '' })).toEqual([]);
  });

  it('only the uploader, once, in that server, with the right still held', async () => {
    const message = await add({ file: upload(chronicle) });
    const id = (JSON.stringify(message.components).match(/v1:own:add:own-\d+/) ?? [''])[0];
    const forge = (person: Person, channelId: string, custom_id = id) =>
      person.forge(channelId, { kind: 'component', data: { custom_id, component_type: 2 }, messageId: anchor.id });
    await ben.slash(stage.channelId, 'help');
    const anchor = mara.say(stage.channelId, 'hello');
    const said = async (person: Person, exchange: Promise<Exchange>) => (await person.settled(await exchange)).content;

    expect(await said(ben, forge(ben, stage.channelId))).toContain('Manage Server');
    const tess = stage.discord.person('Tess');
    const role = stage.discord.addRole(stage.guildId, { name: 'Deputies', permissions: ['ManageGuild'] }).id;
    tess.join(stage.guildId, { roles: [role] });
    expect(await said(tess, forge(tess, stage.channelId))).toContain('Only the person who uploaded');
    expect(await stage.store.texts.list(stage.guildId)).toEqual([]);

    await press(mara, message, 'Add it');
    expect(await said(mara, forge(mara, stage.channelId))).toContain('stored already');
    expect(await said(tess, forge(tess, stage.channelId, 'v1:own:remove:own-1'))).toContain('not stored any more');
    expect(await stage.store.texts.list(stage.guildId)).toHaveLength(1);
  });

  it('an upload from before a restart, or replaced by a later one, gets one clear sentence', async () => {
    const first = await add({ file: upload(chronicle) });
    const second = await add({ file: upload(`${chronicle}\nIn 870 Saltmere was rebuilt by Orla Venn.`) });
    expect(textOf(await press(mara, first, 'Add it'))).toContain('not waiting any more');
    await restart();
    expect(textOf(await press(mara, second, 'Add it'))).toContain('not waiting any more');
    expect(await stage.store.texts.list(stage.guildId)).toEqual([]);
  });
});

it('nothing was refused by Discord, nobody was pinged, and nothing failed', () => {
  expect(stage.discord.refusedCalls()).toEqual([]);
  expect(mara.sees(stage.channelId).every(({ pinged }) => pinged.users.length + pinged.roles.length === 0)).toBe(true);
  expect(stage.faults).toEqual([]);
});
