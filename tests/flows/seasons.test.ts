import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const award = (userId: string, displayName: string, points: number, atMs: number) => ({
  userId,
  displayName,
  points,
  correct: true,
  atMs,
  mode: 'classic',
});

describe('a season', () => {
  it('that has not ended yet is said to run, with its end', async () => {
    const ana = stage.person('Ana');
    const told = said(await ana.slash(stage.channelId, 'leaderboard', { show: 'seasons' }));
    const end = Date.UTC(2027, 0, 1) / 1000;
    expect(told).toContain(`No season has ended here yet. The one that is running ends <t:${end}:D>`);
  });

  it('ends at midnight of the server: its board starts from zero, its first ten are told once and stay to be seen', async () => {
    const [ana, ben] = [stage.person('Ana'), stage.person('Ben')];
    await stage.store.settings.patch(stage.guildId, {
      seasonLength: 'month',
      timeZone: 'Europe/Berlin',
      announcementsChannel: stage.channelId,
    });
    await stage.bot.stop();
    await stage.startBot();
    const end = Date.UTC(2026, 10, 30, 23);
    await stage.store.awards.add(stage.guildId, 'game1', 1, [award(ana.id, 'Ana', 300, end - day)]);
    await stage.store.awards.add(stage.guildId, 'game1', 2, [award(ben.id, 'Ben', 100, end - 1)]);
    await stage.store.awards.add(stage.guildId, 'game1', 3, [award(ben.id, 'Ben', 50, end)]);

    clock.advance(end + 1 - clock.now());
    // Without anybody asking for it.
    await ana.waitFor(stage.channelId, (message) => textOf(message).includes('The season is over'));
    clock.advance(day);
    const board = said(await ana.slash(stage.channelId, 'leaderboard', { period: 'season' }));
    expect(board).toContain('1. **Ben** – 50 points');
    expect(board).toContain('**Ana**: no points in this time');
    expect(board).toContain(`The season ends <t:${Date.UTC(2026, 11, 31, 23) / 1000}:R>.`);

    const past = await ana.slash(stage.channelId, 'leaderboard', { show: 'seasons' });
    expect(said(past)).toContain('1. **Ana** – 300 points, 1 of 1 right');
    expect(said(past)).toContain('2. **Ben** – 100 points');
    expect(said(past)).toContain('2 people had points.');
    await ben.slash(stage.channelId, 'leaderboard', { show: 'seasons' });
    const told = ana.sees(stage.channelId).filter((message) => textOf(message).includes('The season is over'));
    expect(told).toHaveLength(1);
    expect(stage.faults).toEqual([]);
  });

  it('after another one has pages, and a place on its podium is an achievement', async () => {
    const ana = stage.person('Ana');
    const end = Date.UTC(2026, 11, 31, 23);
    clock.advance(end + day - clock.now());
    const past = await ana.slash(stage.channelId, 'leaderboard', { show: 'seasons' });
    expect(said(past)).toContain('1. **Ben** – 50 points');
    expect(buttonsOf(past.message!).map((one) => [one.label, one.disabled])).toEqual([
      ['Previous', true],
      ['Next', false],
    ]);
    await ana.press(past.message!, 'Next');
    expect(textOf(ana.look(past.message!)!)).toContain('1. **Ana** – 300 points');

    const profile = await ana.slash(stage.channelId, 'profile');
    expect(profile.private).toBe(true);
    expect(said(profile)).toContain('Newcomer – 200 points to Reader');
    expect(said(profile)).toContain('A season won');
    const picture = await ana.slash(stage.channelId, 'profile', { picture: true, share: true });
    expect(picture.private).toBe(false);
    expect((await ana.settled(picture, 10_000)).attachments[0]!.description).toContain(
      '300 points, 1 of 2 on this server, 100% right',
    );
    expect(stage.faults).toEqual([]);
  });
});
