import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graceMs } from '../../src/discord/housekeeping.ts';
import { virtualClock } from '../../src/sandbox/index.ts';
import { buttonsOf, said, textOf } from './game-play.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

const clock = virtualClock(Date.UTC(2026, 10, 20));
const day = 86_400_000;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ clock, rateLimits: false });
});
afterAll(async () => {
  await stage.close();
});

const award = (userId: string, displayName: string) => ({
  userId,
  displayName,
  points: 100,
  correct: true,
  atMs: clock.now(),
  answer: 'Regent Worf',
});

describe('/privacy', () => {
  it('says so where nothing is kept, in direct messages too', async () => {
    const zoe = stage.person('Zoe');
    zoe.install();
    const told = await zoe.slash(zoe.dm(), 'privacy');
    expect(said(told)).toContain('Nothing is kept about you.');
    expect(buttonsOf(told.message!)).toEqual([]);
  });

  it('shows what is kept, privately, and gives it as a file', async () => {
    const [ana, ben] = [stage.person('Ana'), stage.person('Ben')];
    await stage.store.awards.add(stage.guildId, 'game1', 1, [award(ana.id, 'Ana'), award(ben.id, 'Ben')]);
    const told = await ana.slash(stage.channelId, 'privacy');
    expect(told.private).toBe(true);
    expect(said(told)).toContain('- 1 answer, with its points, on 1 server');
    const file = await ana.press(told.message!, 'Download my data');
    expect(file.private).toBe(true);
    const { url, filename } = file.message!.attachments[0]!;
    expect(filename).toBe('my-data.json');
    const text = await (await fetch(url)).text();
    expect(JSON.parse(text)).toMatchObject({ userId: ana.id, awards: [{ points: 100, answer: 'Regent Worf' }] });
    expect(text).not.toContain(ben.id);
  });

  it('deletes after asking once: of all servers, at once, and of nobody else', async () => {
    const [ana, ben] = [stage.person('Ana'), stage.person('Ben')];
    const told = await ana.slash(stage.channelId, 'privacy');
    const asked = await ana.press(told.message!, 'Delete my data');
    expect(said(asked)).toContain('for good?');
    await ana.press(asked.message!, 'Keep it');
    expect((await stage.store.people.export(ana.id)).awards).toHaveLength(1);

    const again = await ana.press(told.message!, 'Delete my data');
    await ana.press(again.message!, 'Delete everything');
    expect(textOf(ana.look(again.message!)!)).toBe('Everything that was kept about you has been deleted.');
    expect((await stage.store.people.export(ana.id)).awards).toEqual([]);
    expect(said(await ana.slash(stage.channelId, 'privacy'))).toContain('Nothing is kept about you.');
    expect((await stage.store.people.export(ben.id)).awards).toHaveLength(1);
    const board = said(await ben.slash(stage.channelId, 'leaderboard'));
    expect(board).not.toContain('Ana');
  });

  it('a forged press deletes nobody else’s data', async () => {
    const [ana, ben] = [stage.person('Ana'), stage.person('Ben')];
    const data = { custom_id: `v1:privacy:erase:${ben.id}`, component_type: 2 };
    const { message } = await ana.slash(stage.channelId, 'privacy');
    await ana.forge(stage.channelId, { kind: 'component', data, messageId: message?.id ?? '' });
    expect((await stage.store.people.export(ben.id)).awards).toHaveLength(1);
    expect(stage.faults).toEqual([]);
  });
});

describe('once a day', () => {
  it('old answers are forgotten, and a server that was left is, after a grace time', async () => {
    const ben = stage.person('Ben');
    const elsewhere = '777777777777777777';
    await stage.store.awards.add(elsewhere, 'game2', 1, [award(ben.id, 'Ben')]);
    const pass = async (ms: number) => {
      for (let left = ms; left > 0; left -= day) {
        clock.advance(Math.min(left, day));
        await new Promise((done) => setTimeout(done, 20));
      }
    };
    await pass(2 * day);
    expect(await stage.store.guilds.leftAt(elsewhere)).not.toBeNull();
    expect(await stage.store.guilds.leftAt(stage.guildId)).toBeNull();
    expect((await stage.store.awards.of(stage.guildId, 'game1', 1))[0]?.answer).toBe('Regent Worf');
    expect((await stage.store.people.export(ben.id)).awards).toHaveLength(2);

    await pass(graceMs + day);
    expect(await stage.store.guilds.known()).not.toContain(elsewhere);
    const kept = (await stage.store.people.export(ben.id)).awards;
    expect(kept.map(({ guildId, points, answer }) => [guildId, points, answer])).toEqual([
      [stage.guildId, 100, undefined],
    ]);
  });
});
