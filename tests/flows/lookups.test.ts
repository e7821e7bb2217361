import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import { labels, leadOf, messageOf, textOf, titleOf } from './lookup-replies.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
const slashCommand = 1;

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

describe('/faction', () => {
  it('shows a card with facts, their sentences, citations and sources', async () => {
    const exchange = await ask('faction', { name: 'Klingon-Cardassian Alliance' });
    const text = textOf(messageOf(exchange));
    expect(exchange.private).toBe(false);
    expect(text).toContain('Klingon-Cardassian Alliance');
    expect(text).toContain('mirror universe');
    expect(text).toMatch(/Mirror Universe: "The Sorrows of Empire"/);
    expect(text).toContain('Accounts differ');
    expect(text).toContain('Sources:');
  });

  it('answers privately when asked to', async () => {
    const exchange = await ask('faction', { name: 'Dominion', private: true });
    expect(exchange.private).toBe(true);
    expect(ben.sees(stage.channelId).some((message) => message.id === exchange.message?.id)).toBe(false);
  });

  it('offers names while one types, forgiving a typing mistake', async () => {
    const choices = await ana.type(stage.channelId, 'faction', { name: 'cardasian' });
    expect(choices.map((choice) => choice.name)).toContain('Cardassian Union');
    expect(await ana.type(stage.channelId, 'faction', { name: '' })).toHaveLength(25);
  });

  it('offers the nearest names for one that it does not know, and a press shows the card', async () => {
    const exchange = await ask('faction', { name: 'Romulan Repulic of Bananas' });
    const message = messageOf(exchange);
    expect(exchange.private).toBe(true);
    expect(message.content).toContain('Did you mean');
    const first = labels(message)[0] ?? '';
    const pressed = await ana.press(message, first);
    expect(textOf(messageOf(pressed))).toContain(first);
    expect(messageOf(pressed).id).toBe(message.id);
  });

  it('says what is wrong with an empty name', async () => {
    const exchange = await ask('faction', { name: '   ' });
    expect(exchange.private).toBe(true);
    expect(messageOf(exchange).content).toContain('Give a name');
  });

  it('opens its timeline for the one who presses', async () => {
    const message = messageOf(await ask('faction', { name: 'Klingon-Cardassian Alliance' }));
    const pressed = await ben.press(message, 'Timeline');
    expect(pressed.private).toBe(true);
    expect(textOf(messageOf(pressed))).toContain('Timeline: Klingon-Cardassian Alliance');
  });
});

describe('/timeline', () => {
  it('lists dated events in order with precision in words and citations', async () => {
    const text = textOf(messageOf(await ask('timeline', { name: 'Klingon-Cardassian Alliance', from: 2370 })));
    expect(textOf(messageOf(await ask('timeline', { from: 2384, to: 2384 })))).toContain('**by 2384**');
    expect(text).toMatch(/DS9: "/);
    expect(text.indexOf('**2370**')).toBeLessThan(text.indexOf('**2371**'));
  });

  it('keeps to a span of years', async () => {
    const text = textOf(messageOf(await ask('timeline', { from: 2370, to: 2372 })));
    expect(text).toContain('2371');
    expect(text).not.toMatch(/\*\*(?:2375|2409)\*\*/);
  });

  it('turns pages for the asker; another person gets a private copy', async () => {
    const message = messageOf(await ask('timeline'));
    expect(textOf(message)).toContain('Page 1 of');
    const copy = await ben.press(message, 'Later');
    expect(copy.private).toBe(true);
    expect(textOf(messageOf(copy))).toContain('Page 2 of');
    expect(textOf(ana.look(message)!)).toContain('Page 1 of');
    await ana.press(message, 'Later');
    expect(textOf(ana.look(message)!)).toContain('Page 2 of');
    const onCopy = await ben.press(messageOf(copy), 'Earlier');
    expect(textOf(messageOf(onCopy))).toContain('Page 1 of');
  });

  it('says so where nothing is dated, and where the years are swapped', async () => {
    expect(messageOf(await ask('timeline', { from: 100, to: 200 })).content).toContain('date nothing');
    expect(messageOf(await ask('timeline', { from: 2400, to: 2300 })).content).toContain('swap them');
  });

  it('names a single year once, and keeps early before late', async () => {
    const message = messageOf(await ask('timeline', { name: 'Khitomer Alliance', from: 2410, to: 2410 }));
    expect(titleOf(message)).toBe('Timeline: Khitomer Alliance (2410)');
    const lead = leadOf(message);
    const [early, whole, late] = ['**early 2410**', '**2410**', '**late 2410**'].map((when) => lead.indexOf(when));
    expect(early).toBeGreaterThanOrEqual(0);
    expect(whole).toBeGreaterThan(early ?? 0);
    expect(late).toBeGreaterThan(lead.lastIndexOf('**2410**'));
  });

  it('offers the nearest names for an unknown one', async () => {
    const message = messageOf(await ask('timeline', { name: 'Bejamin Siskoo' }));
    expect(textOf(message)).toContain('Benjamin Sisko');
  });
});

describe('everywhere', () => {
  it('/help lists each command, privately', async () => {
    const exchange = await ask('help');
    expect(exchange.private).toBe(true);
    const text = textOf(messageOf(exchange));
    const slash = stage.discord.commands().filter(({ type }) => type === slashCommand);
    expect(slash.length).toBeGreaterThan(10);
    for (const { name } of slash) expect(text).toContain(`/${name}`);
  });

  it('/help in direct messages lists what can be used there, and no more', async () => {
    const text = textOf(messageOf(await ana.slash(ana.dm(), 'help')));
    for (const { name } of ana.commands(ana.dm())) expect(text).toContain(`**/${name}**`);
    for (const name of ['trivia', 'leaderboard', 'settings', 'daily']) expect(text).not.toContain(`**/${name}**`);
    expect(text).toContain('Games are for servers');
  });

  it('look-ups also work in direct messages', async () => {
    const exchange = await ana.slash(ana.dm(), 'faction', { name: 'Dominion' });
    expect(textOf(messageOf(exchange))).toContain('Dominion');
  });

  it.each([
    'v1:timeline:page:no-such-thing:0',
    'v1:faction:open:no-such-thing',
    'v0:old:button:1',
    'nonsense',
    'v1:timeline:page:_..:99999',
  ])('a forged or old button (%s) gets one private sentence or page, and no fault', async (custom_id) => {
    const message = messageOf(await ask('timeline'));
    const data = { custom_id, component_type: 2 };
    const exchange = await ben.forge(stage.channelId, { kind: 'component', data, messageId: message.id });
    expect(exchange.state).toBe('answered');
    expect(exchange.private).toBe(true);
  });

  it('registers commands once, and not again while nothing changed', async () => {
    const route = 'PUT /applications/:application/commands';
    expect(stage.discord.callCount(route)).toBe(1);
    const again = await stage.startBot();
    expect(again.deployment).toBe('unchanged');
    expect(stage.discord.callCount(route)).toBe(1);
    await again.stop();
  });

  it('nothing was refused by Discord, nobody was pinged, and nothing failed', () => {
    expect(stage.discord.refusedCalls()).toEqual([]);
    expect(ana.sees(stage.channelId).every(({ pinged }) => pinged.users.length + pinged.roles.length === 0)).toBe(true);
    expect(stage.faults).toEqual([]);
  });
});
