import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, Person } from '../../src/sandbox/index.ts';
import { readPng } from '../pictures/png.ts';
import { messageOf } from './lookup-replies.ts';
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

/** The message once the bot has answered, also where it first said that it takes longer. */
async function shown(exchange: Awaited<ReturnType<typeof ask>>, by = ana): Promise<Message> {
  const first = messageOf(exchange);
  if (!exchange.state.startsWith('deferred')) return first;
  return by.waitFor(stage.channelId, ({ id, attachments }) => id >= first.id && attachments.length > 0, 10_000);
}

/** Fetches the one picture of a message, as a client does. */
async function pictureOf({ attachments }: Message) {
  expect(attachments).toHaveLength(1);
  const response = await fetch(attachments[0]!.url);
  const pixels = readPng(new Uint8Array(await response.arrayBuffer()));
  return { ...pixels, name: attachments[0]!.filename, alt: attachments[0]!.description ?? '' };
}

describe('/timeline as a chart', () => {
  it('arrives as a picture that is described', async () => {
    const message = await shown(await ask('timeline', { name: 'Klingon-Cardassian Alliance', chart: true }));
    const { width, name, alt } = await pictureOf(message);
    expect([name, width]).toEqual(['timeline.png', 1000]);
    expect(alt).toMatch(/^Timeline: Klingon-Cardassian Alliance, drawn as a chart: dated events 1 to 10 of \d+\. /);
    expect(alt).toContain('Mid-24th century: ');
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(message.content).toContain('**Timeline: Klingon-Cardassian Alliance**');
  });

  it('is private when asked to be', async () => {
    const exchange = await ask('timeline', { name: 'Bajorans', chart: true, private: true });
    await pictureOf(await shown(exchange));
    expect(ben.sees(stage.channelId).some(({ id }) => id === exchange.message?.id)).toBe(false);
  });

  it('opens from the list, turns pages, and leads back to the list without the picture', async () => {
    const list = messageOf(await ask('timeline'));
    const chart = await shown(await ana.press(list, 'Chart'));
    expect(chart.id).toBe(list.id);
    expect(chart.embeds).toEqual([]);
    const first = await pictureOf(chart);
    const second = await pictureOf(await shown(await ana.press(chart, 'Later')));
    expect(second.alt).toContain('dated events 11 to 20 of');
    expect(second.alt).not.toBe(first.alt);
    const back = messageOf(await ana.press(ana.look(list)!, 'List with sources'));
    expect(back.attachments).toEqual([]);
    expect(back.content).toBe('');
    expect(JSON.stringify(back.embeds)).toMatch(/DS9|Timeline/);
  });

  it('gives another person a private copy', async () => {
    const list = messageOf(await ask('timeline', { name: 'Khitomer Alliance' }));
    const exchange = await ben.press(list, 'Chart');
    const copy = await shown(exchange, ben);
    await pictureOf(copy);
    expect(copy.visibleTo).not.toBeNull();
    expect(ana.look(list)?.attachments).toEqual([]);
  });

  it('says in words that nothing is dated', async () => {
    const message = messageOf(await ask('timeline', { from: 100, to: 200, chart: true }));
    expect(message.attachments).toEqual([]);
    expect(message.content).toContain('date nothing');
  });
});

describe('the map of relations', () => {
  it('comes with /faction, for all to see', async () => {
    const message = await shown(await ask('faction', { name: 'Khitomer Alliance', map: true }));
    const { width, name, alt } = await pictureOf(message);
    expect([name, width]).toEqual(['relations.png', 1000]);
    expect(alt).toContain('A map of relations with Khitomer Alliance in the middle.');
    expect(alt).toMatch(/Enemies[^:]*: /);
  });

  it('opens from the card for who presses, and leads to the list', async () => {
    const card = messageOf(await ask('faction', { name: 'Klingon-Cardassian Alliance' }));
    const map = await shown(await ben.press(card, 'Map of relations'), ben);
    expect(map.visibleTo).not.toBeNull();
    expect((await pictureOf(map)).alt).toContain('Klingon-Cardassian Alliance');
    const list = messageOf(await ben.press(map, 'List with sources'));
    expect(JSON.stringify(list.embeds)).toContain('Relations: Klingon-Cardassian Alliance');
  });
});

it('nothing was refused by Discord, and nothing failed', () => {
  expect(stage.discord.refusedCalls()).toEqual([]);
  expect(stage.faults).toEqual([]);
});
