import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import { labels, leadOf, messageOf, partsOf, textOf, titleOf } from './lookup-replies.ts';
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

describe('/lore ask', () => {
  it('gives the answer first, then the sentence it rests on, its citation and source', async () => {
    const exchange = await ask('lore ask', { question: 'Who captured Terok Nor in 2372?' });
    const [first, second, third] = leadOf(messageOf(exchange)).split('\n');
    expect(exchange.private).toBe(false);
    expect(first).toMatch(/^\*\*.*(?:Terran|rebels).*\*\*$/i);
    expect(second).toMatch(/^> .*2372/);
    expect(third).toMatch(/^-# DS9: "Shattered Mirror" – Klingon-Cardassian Alliance/);
    expect(textOf(messageOf(exchange))).toContain('You asked: Who captured Terok Nor in 2372?');
  });

  it('shows all accounts with source and continuity where they differ, and leads to the comparison', async () => {
    const message = messageOf(await ask('lore ask', { question: 'Who led the Terran Rebellion?' }));
    const text = textOf(message);
    expect(text).toContain('Accounts differ: Who led the Terran Rebellion?');
    expect(text).toMatch(/Benjamin Sisko led/);
    expect(text).toMatch(/Miles O'Brien/);
    expect(text).toContain('· screen canon');
    expect(text).toContain('· game');
    const compared = await ben.press(message, 'Compare the accounts');
    expect(compared.private).toBe(true);
    expect(titleOf(messageOf(compared))).toBe('Who led the Terran Rebellion?');
  });

  it('says so when the sources do not, and leads to the nearest entries', async () => {
    const message = messageOf(await ask('lore ask', { question: 'What colour is the sky on Bajor?' }));
    expect(leadOf(message)).toMatch(/^\*\*The sources do not say\.\*\*/);
    expect(labels(message)).toContain('Bajor');
    const pressed = await ana.press(message, 'Bajor');
    expect(pressed.private).toBe(true);
    expect(titleOf(messageOf(pressed))).toBe('Bajor');
  });

  it('has one private sentence for what is no question', async () => {
    const exchange = await ask('lore ask', { question: ' ?! ' });
    expect(exchange.private).toBe(true);
    expect(messageOf(exchange).content).toContain('Ask a question in plain words');
    const data = {
      name: 'lore',
      type: 1,
      options: [
        { type: 1, name: 'ask', options: [{ type: 3, name: 'question', value: `Who is ${'very '.repeat(200)}old?` }] },
      ],
    };
    const forged = await ana.forge(stage.channelId, { kind: 'command', data });
    expect(messageOf(forged).content).toContain('longer than a question');
  });

  it('echoes no Markdown, no link and no mention out of a question', async () => {
    const text = textOf(messageOf(await ask('lore about', { name: '[x](https://example.org) **@everyone**' })));
    expect(text).not.toContain('[x](');
    expect(text).not.toContain('**@everyone');
  });
});

describe('/lore about', () => {
  it.each([
    ['Terok Nor', 'Place, mirror universe'],
    ['Regent Worf', 'Person, mirror universe'],
    ['I.S.S. Defiant', 'Ship'],
    ['Crossover', 'Work'],
    ['Klingons', 'Species'],
  ])('shows a card for %s: %s', async (name, kind) => {
    const message = messageOf(await ask('lore about', { name }));
    expect(leadOf(message)).toContain(kind);
    expect(textOf(message)).toMatch(/-# /);
    expect(textOf(message)).toContain('Sources:');
  });

  it('offers both meanings of a name that bears two, and the press shows the one in their place', async () => {
    const exchange = await ask('lore about', { name: 'Kira Nerys' });
    const message = messageOf(exchange);
    expect(exchange.private).toBe(true);
    expect(labels(message)).toEqual(['Kira Nerys (prime universe)', 'Kira Nerys (mirror universe)']);
    const pressed = messageOf(await ana.press(message, 'Kira Nerys (mirror universe)'));
    expect(pressed.id).toBe(message.id);
    expect(pressed.content).toBe('');
    expect(titleOf(pressed)).toContain('mirror universe');
    expect(labels(pressed)).toContain('Kira Nerys (prime universe)');
  });

  it('offers both bearers of an alias', async () => {
    const message = messageOf(await ask('lore about', { name: 'the Alliance' }));
    expect(labels(message).sort()).toEqual(['Khitomer Alliance', 'Klingon-Cardassian Alliance']);
  });

  it('says the kind in each choice, and a picked choice has one meaning', async () => {
    const choices = await ana.type(stage.channelId, 'lore about', { name: 'kira n' });
    const mirror = choices.find((choice) => choice.name.includes('mirror universe'));
    expect(choices.some(({ name }) => name.endsWith('– person'))).toBe(true);
    expect(titleOf(messageOf(await ask('lore about', { name: mirror?.value ?? '' })))).toContain('mirror universe');
    const prime = choices.find((choice) => choice.name.includes('prime universe'));
    expect(titleOf(messageOf(await ask('lore about', { name: prime?.value ?? '' })))).toBe('Kira Nerys');
    const places = await ana.type(stage.channelId, 'lore about', { name: 'terok' });
    expect(places.map(({ name }) => name)).toContain('Terok Nor (mirror universe) – place');
  });

  it('every name on offer leads to its card, long ones too', async () => {
    const longest = [...stage.lore.entities].sort((a, b) => b.name.length - a.name.length).slice(0, 3);
    for (const { name } of longest) {
      const [choice] = await ana.type(stage.channelId, 'lore about', { name: name.slice(0, 100) });
      expect(titleOf(messageOf(await ask('lore about', { name: choice?.value ?? '' })))).toBe(name);
    }
  });

  it('offers the nearest names for an unknown one', async () => {
    const message = messageOf(await ask('lore about', { name: 'Bejamin Siskoo' }));
    expect(textOf(message) + labels(message).join()).toContain('Benjamin Sisko');
    expect(messageOf(await ask('lore about', { name: 'qqqqqqqq' })).content).toContain('called “qqqqqqqq”');
    expect(messageOf(await ask('lore about', { name: ' ' })).content).toContain('Give a name');
  });
});

describe('/lore search', () => {
  it('shows passages with the words marked, their citations and sources', async () => {
    const message = messageOf(await ask('lore search', { words: 'Terok Nor captured' }));
    expect(titleOf(message)).toBe('Search: terok nor captured');
    expect(leadOf(message)).toMatch(/\*\*captured Terok Nor\*\*/);
    expect(leadOf(message)).toContain('-# DS9: "Shattered Mirror"');
  });

  it('turns its pages for the asker; another person gets a private copy', async () => {
    const message = messageOf(await ask('lore search', { words: 'Federation Klingon war' }));
    expect(textOf(message)).toContain('Page 1 of');
    const copy = await ben.press(message, 'Next');
    expect(copy.private).toBe(true);
    expect(textOf(messageOf(copy))).toContain('Page 2 of');
    expect(textOf(ana.look(message)!)).toContain('Page 1 of');
    await ana.press(message, 'Next');
    expect(textOf(ana.look(message)!)).toContain('Page 2 of');
    expect(titleOf(ana.look(message)!)).toBe('Search: federation klingon war');
  });

  it('keeps to ids that Discord takes, however long the words are', async () => {
    const words = 'Federation Klingon Romulan Cardassian Ferengi Dominion Borg Tholian Gorn Breen Hirogen Kazon';
    const message = messageOf(await ask('lore search', { words, continuity: 'game' }));
    expect(textOf(message)).toContain('only the first words were used');
    expect(textOf(messageOf(await ana.press(message, 'Next')))).toContain('Page 2 of');
  });

  it('says so where nothing is found or nothing was asked', async () => {
    expect(messageOf(await ask('lore search', { words: 'xylophone zzyzx' })).content).toContain(
      'Nothing in the sources',
    );
    expect(messageOf(await ask('lore search', { words: 'щука' })).content).toContain('Nothing in the sources');
    expect(messageOf(await ask('lore search', { words: '...' })).content).toContain('Give some words');
  });
});

describe('/lore compare', () => {
  it('shows the accounts side by side, each with its sentence, source, continuity and voice', async () => {
    const [choice] = await ana.type(stage.channelId, 'lore compare', { topic: 'who led the terran' });
    const message = messageOf(await ask('lore compare', { topic: choice?.value ?? '' }));
    const { fields = [] } = message.embeds[0] as { fields?: { inline?: boolean; value: string }[] };
    expect(titleOf(message)).toBe('Who led the Terran Rebellion?');
    expect(fields.length).toBeGreaterThanOrEqual(2);
    expect(fields.every(({ inline }) => inline)).toBe(true);
    expect(fields.every(({ value }) => /-# .* · (?:game|screen canon)/.test(value))).toBe(true);
    expect(textOf(message)).toContain('told from inside its world');
  });

  it('offers a menu where the sources differ on several questions about an entity', async () => {
    const exchange = await ask('lore compare', { topic: 'Klingon-Cardassian Alliance' });
    const message = messageOf(exchange);
    const menu = partsOf(message)[0];
    expect(exchange.private).toBe(true);
    expect(menu?.options?.length).toBeGreaterThan(1);
    const chosen = menu?.options?.[0];
    const shown = messageOf(await ana.select(message, menu?.custom_id ?? '', [chosen?.value]));
    expect(shown.id).toBe(message.id);
    expect(titleOf(shown)).toBe(chosen?.label);
  });

  it('says so where they do not differ', async () => {
    const text = messageOf(await ask('lore compare', { topic: 'bananas' })).content;
    expect(text).toContain('do not differ on “bananas”');
  });

  it('names the question, not an id, where one continuity alone does not differ', async () => {
    const [choice] = await ana.type(stage.channelId, 'lore compare', { topic: 'who led the terran' });
    const message = messageOf(await ask('lore compare', { topic: choice?.value ?? '', continuity: 'game' }));
    expect(message.content).toContain('Who led the Terran Rebellion?');
  });
});

describe('/lore random and /lore sources', () => {
  it('draws a fact with its citation, and another one', async () => {
    const message = messageOf(await ask('lore random'));
    const first = leadOf(message);
    expect(first).toMatch(/^\*\*.+\*\*\n-# .+ – .+/);
    const copy = await ben.press(message, 'Another');
    expect(copy.private).toBe(true);
    expect(leadOf(ana.look(message)!)).toBe(first);
    await ana.press(message, 'Another');
    expect(leadOf(ana.look(message)!)).not.toBe(first);
  });

  it('lists each source with continuity, voice, universe, licence and what it tells', async () => {
    const text = textOf(messageOf(await ask('lore sources')));
    for (const { title } of stage.lore.sources) expect(text).toContain(title);
    expect(text).toMatch(/told from inside its world/);
    expect(text).toMatch(/mirror universe/);
    expect(text).toMatch(/\d+ facts, \d+ dated events/);
    expect(text).toMatch(/Facts retold/);
  });
});

describe('all of this', () => {
  it('was taken by Discord, pinged nobody and failed nowhere', () => {
    expect(stage.discord.refusedCalls()).toEqual([]);
    expect(ana.sees(stage.channelId).every(({ pinged }) => pinged.users.length + pinged.roles.length === 0)).toBe(true);
    expect(stage.faults).toEqual([]);
  });
});
