import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../src/sandbox/index.ts';
import { labels, leadOf, messageOf, textOf, titleOf } from './lookup-replies.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

let stage: Stage;
let ana: Person;
let ben: Person;

beforeAll(async () => {
  stage = await openStage({ rateLimits: false });
  ana = stage.person('Ana');
  ben = stage.person('Ben');
});
afterAll(async () => {
  await stage.close();
});

const ask = (words: string, options = {}) => ana.slash(stage.channelId, words, options);

describe('part of the lore', () => {
  const sources = (message: Message): string => textOf(message);

  it('stays within one continuity, on each page and behind each button', async () => {
    const message = messageOf(await ask('timeline', { continuity: 'game', from: 2300 }));
    expect(sources(message)).toContain('Only game');
    expect(sources(message)).not.toContain('as the Alliance tells it');
    const later = messageOf(await ana.press(message, 'Later'));
    expect(sources(later)).toContain('Only game');
    const card = messageOf(await ask('faction', { name: 'Klingon-Cardassian Alliance', continuity: 'game' }));
    expect(sources(card)).not.toContain('DS9: "');
    expect(sources(messageOf(await ana.press(card, 'Timeline')))).toContain('Only game');
    const answer = messageOf(await ask('lore ask', { question: 'Who led the Terran Rebellion?', continuity: 'game' }));
    expect(leadOf(answer)).toContain("Miles O'Brien");
    expect(sources(answer)).not.toContain('Accounts differ');
  });

  it('leaves out a source', async () => {
    const choices = await ana.type(stage.channelId, 'lore ask', { question: 'x', leave_out: 'online' }, 'leave_out');
    const left = choices.find(({ value }) => value === 'klingon-cardassian-alliance-online');
    expect(left?.name).toContain('Star Trek Online');
    const options = { question: 'Who led the Terran Rebellion?', leave_out: left?.value };
    const message = messageOf(await ask('lore ask', options));
    expect(leadOf(message)).toContain('Benjamin Sisko');
    expect(sources(message)).toContain('Without Klingon-Cardassian Alliance (Star Trek Online)');
  });

  it('offers the continuities, and says which there are for an unknown one', async () => {
    const choices = await ana.type(stage.channelId, 'faction', { name: 'x', continuity: '' }, 'continuity');
    expect(choices.map(({ name }) => name).sort()).toEqual(['game', 'screen canon']);
    const exchange = await ask('lore random', { continuity: 'books' });
    expect(exchange.private).toBe(true);
    expect(messageOf(exchange).content).toMatch(/No continuity here is called “books”.*game/);
    const left = messageOf(await ask('timeline', { leave_out: 'nothing such' })).content;
    expect(left).toContain('No source here is called');
  });
});

describe('/faction', () => {
  it('gathers leaders, members, allies, enemies, successor, symbol and dated events', async () => {
    const text = textOf(messageOf(await ask('faction', { name: 'Khitomer Alliance' })));
    for (const heading of [
      'Status',
      'Founded by',
      'Members',
      'Enem',
      'Successor',
      'Symbol',
      'Key events',
      'Sources:',
    ]) {
      expect(text).toContain(heading);
    }
    expect(text).toMatch(/Dated events: first .* last /);
  });

  it('opens its relations privately, in pages', async () => {
    const message = messageOf(await ask('faction', { name: 'Khitomer Alliance' }));
    const opened = await ana.press(message, 'Relations');
    expect(opened.private).toBe(true);
    const relations = messageOf(opened);
    expect(titleOf(relations)).toBe('Relations: Khitomer Alliance');
    expect(titleOf(ana.look(message)!)).toBe('Khitomer Alliance');
    const next = messageOf(await ana.press(relations, 'Next'));
    expect(next.id).toBe(relations.id);
    expect(textOf(next)).toContain('Page 2 of');
    expect(textOf(relations) + textOf(next)).toMatch(/Open warfare|Antagonistic/);
  });

  it('leads to the entry of what is no faction', async () => {
    const exchange = await ask('faction', { name: 'Bajor' });
    const message = messageOf(exchange);
    expect(exchange.private).toBe(true);
    expect(message.content).toContain('Bajor is no faction but has an entry as a place');
    expect(titleOf(messageOf(await ana.press(message, 'Bajor')))).toBe('Bajor');
  });

  it('starts a game on it, in servers alone', async () => {
    const channelId = stage.discord.addChannel(stage.guildId, { name: 'quiz' }).id;
    const card = messageOf(await ana.slash(channelId, 'faction', { name: 'Khitomer Alliance' }));
    const pressed = await ben.press(card, 'Quiz on it');
    expect(pressed.private).toBe(true);
    const lobby = await ana.waitFor(channelId, (message) => textOf(message).includes('Trivia: Khitomer Alliance'));
    expect(textOf(lobby)).toContain('Ben');
    await ben.slash(channelId, 'trivia stop');
    const direct = messageOf(await ana.slash(ana.dm(), 'faction', { name: 'Khitomer Alliance' }));
    expect(labels(direct)).not.toContain('Quiz on it');
  });
});

describe('/timeline with a second participant', () => {
  it('shows what both take part in', async () => {
    const options = { name: 'Klingon-Cardassian Alliance', with: 'Terran Empire' };
    const message = messageOf(await ask('timeline', options));
    expect(titleOf(message)).toBe('Timeline: Klingon-Cardassian Alliance and Terran Empire');
    expect(textOf(message)).toContain('by 2409');
  });

  it('keeps the other wishes where one name has to be chosen', async () => {
    const options = { name: 'Alliance', with: 'Terran Empire', from: 2400, to: 2409 };
    const message = messageOf(await ask('timeline', options));
    const chosen = messageOf(await ana.press(message, 'Klingon-Cardassian Alliance'));
    expect(titleOf(chosen)).toBe('Timeline: Klingon-Cardassian Alliance and Terran Empire (2400 to 2409)');
  });

  it('says so where nothing has both', async () => {
    const message = messageOf(await ask('timeline', { name: 'Spock', with: 'Dominion' }));
    expect(message.content).toContain('both Spock and Dominion');
  });
});

describe('everywhere', () => {
  const calls: readonly (readonly [string, Record<string, string>])[] = [
    ['lore ask', { question: 'Who led the Terran Rebellion?' }],
    ['lore about', { name: 'Terok Nor' }],
    ['lore search', { words: 'Terok Nor' }],
    ['lore compare', { topic: 'Who led the Terran Rebellion?' }],
    ['lore random', {}],
    ['lore sources', {}],
    ['faction', { name: 'Dominion' }],
    ['timeline', { name: 'Spock' }],
  ];

  it.each(calls)('/%s works in direct messages, and privately', async (words, options) => {
    const direct = await ana.slash(ana.dm(), words, options);
    expect(messageOf(direct).embeds).toHaveLength(1);
    const hidden = await ana.slash(stage.channelId, words, { ...options, private: true });
    expect(hidden.private).toBe(true);
    expect(ben.sees(stage.channelId).some(({ id }) => id === messageOf(hidden).id)).toBe(false);
  });

  it('works where the app is installed by the user alone', async () => {
    const elsewhere = stage.discord.addGuild({ name: 'Elsewhere', withBot: false });
    const channelId = stage.discord.addChannel(elsewhere.id, { name: 'talk' }).id;
    const cleo = stage.discord.person('Cleo');
    cleo.join(elsewhere.id);
    cleo.install();
    for (const [words, options] of calls) {
      const message = messageOf(await cleo.slash(channelId, words, options));
      expect(message.embeds).toHaveLength(1);
      expect(labels(message)).not.toContain('Quiz on it');
    }
  });

  it.each([
    'v1:lore:about:no-such-thing',
    'v1:lore:about:terok-nor:czzzz',
    'v1:lore:open:_',
    'v1:lore:search:..:1',
    'v1:lore:search:terok:99999',
    'v1:lore:search:terok:1.czzzzs1234',
    'v1:lore:compare:no-such-group',
    'v1:lore:pick:_',
    'v1:lore:accounts:bajor',
    'v1:lore:random:czzzz',
    'v1:lore:sources:_:77',
    'v1:lore:nonsense:_',
    'v1:faction:relations:nobody:0',
    'v1:faction:open:dominion:zzz',
    'v1:faction:nonsense:dominion',
    'v1:timeline:page:_.2300.2400.nobody:0',
    'v1:timeline:page:dominion:0.zzz',
    'v1:trivia:about:nobody',
  ])('a forged button (%s) gets one private sentence or page, and no fault', async (custom_id) => {
    const message = messageOf(await ask('timeline'));
    const data = { custom_id, component_type: 2 };
    const exchange = await ben.forge(stage.channelId, { kind: 'component', data, messageId: message.id });
    expect(exchange.state).toBe('answered');
    expect(exchange.private).toBe(true);
  });

  it('nothing was refused by Discord, nobody was pinged, and nothing failed', () => {
    expect(stage.discord.refusedCalls()).toEqual([]);
    expect(ana.sees(stage.channelId).every(({ pinged }) => pinged.users.length + pinged.roles.length === 0)).toBe(true);
    expect(stage.faults).toEqual([]);
  });
});
