/** What the contract is tried out with. */
import type { Award, GuildText, LadderQuery, Report } from '../../src/guilds/store.ts';

export const guild = '111111111111111111';
export const otherGuild = '222222222222222222';
export const nowMs = Date.UTC(2031, 4, 20, 12);
export const hourMs = 3_600_000;

export const award = (userId: string, points: number, more: Partial<Award> = {}): Award => ({
  userId,
  displayName: `Name of ${userId}`,
  points,
  correct: points > 0,
  atMs: nowMs - 1000,
  topic: 'Tidewrights',
  mode: 'classic',
  ...more,
});

export const query = (more: Partial<LadderQuery> = {}): LadderQuery => ({
  guildId: guild,
  period: 'all',
  nowMs,
  ...more,
});

export const text = (id: string, more: Partial<GuildText> = {}): GuildText => ({
  id,
  title: `Title of ${id}`,
  continuity: null,
  fileName: `${id}.md`,
  bytes: 100,
  digest: `digest of ${id}`,
  addedAtMs: nowMs,
  ...more,
});

export const report = (id: string, more: Partial<Report> = {}): Report => ({
  id,
  kind: 'report',
  gameId: 'game1',
  questionNo: 1,
  questionId: 'q1',
  stem: 'Who kept the lamp?',
  answer: 'Tam',
  ownAnswer: null,
  reason: 'It was Orla.',
  by: { userId: 'a', displayName: 'Ann' },
  channelId: '5',
  givenMs: 20_000,
  atMs: nowMs,
  ...more,
});
