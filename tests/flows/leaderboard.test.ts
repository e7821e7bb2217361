import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/index.ts';
import { buttonsOf, said, textOf } from './game-play.ts';
import type { Stage } from './stage.ts';
import { openStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage({ rateLimits: false });
});
afterAll(async () => {
  await stage.close();
});

const day = 86_400_000;

describe('/leaderboard', () => {
  it('says what to do while nobody has points', async () => {
    const ana = stage.person('Ana');
    const shown = said(await ana.slash(stage.channelId, 'leaderboard'));
    expect(shown).toBe('Leaderboard: all time\nNobody has points here yet. Start a game with /trivia start.');
  });

  it('shows ranks, names made harmless, the asker’s own place, and pages for the asker', async () => {
    const [ana, ben] = [stage.person('Ana'), stage.person('Ben')];
    const atMs = Date.now();
    const some = Array.from({ length: 12 }, (_, i) => ({
      userId: `30000000000000000${String(i).padStart(2, '0')}`,
      displayName: i === 0 ? '**Bold**\n# Head <@1>' : `P${i}`,
      points: 1000 - i,
      correct: true,
      atMs: atMs - 2 * day,
    }));
    const own = { userId: ana.id, displayName: 'Ana', points: 5, correct: true, atMs };
    await stage.store.awards.add(stage.guildId, 'game1', 1, [...some, own]);

    const asked = await ana.slash(stage.channelId, 'leaderboard');
    const message = asked.message!;
    expect(asked.private).toBe(false);
    expect(message.embeds[0]?.description).toContain('1. **\\*\\*Bold\\*\\* \\# Head \\<\\@1\\>** – 1,000 points');
    expect(textOf(message)).toContain('**Ana**: number 13 of 13, with 5 points');
    expect(textOf(message)).toContain('Page 1 of 2');
    expect(buttonsOf(message).map((one) => [one.label, one.disabled])).toEqual([
      ['Previous', true],
      ['Next', false],
      ['My rank', false],
      ['Picture', false],
    ]);

    const copy = await ben.press(message, 'Next');
    expect(copy.private).toBe(true);
    expect(said(copy)).toContain('**Ben**: no points in this time');
    expect(textOf(ana.look(message)!)).toContain('Page 1 of 2');
    await ana.press(message, 'Next');
    expect(textOf(ana.look(message)!)).toContain('13. **Ana** – 5 points');

    const today = said(await ana.slash(stage.channelId, 'leaderboard', { period: 'day' }));
    expect(today).toBe(
      'Leaderboard: last 24 hours\n1. **Ana** – 5 points, 1 of 1 right\n\n**Ana**: number 1 of 1, with 5 points',
    );
  });

  it.each(['page:all:9999', 'next:century:0', 'next:all:-1', 'next:all'])(
    'a forged button (%s) does no harm',
    async (rest) => {
      const ben = stage.person('Ben');
      const { message } = await ben.slash(stage.channelId, 'leaderboard');
      const data = { custom_id: `v1:leaderboard:${rest}`, component_type: 2 };
      const forged = await ben.forge(stage.channelId, { kind: 'component', data, messageId: message?.id ?? '' });
      expect(forged.error).toBeUndefined();
      expect(stage.faults).toEqual([]);
    },
  );

  it('draws the same as a picture with its words beside it, and turns back into a list', async () => {
    const ana = stage.person('Ana');
    const asked = await ana.slash(stage.channelId, 'leaderboard', { picture: true });
    // A picture may take longer than the first answer waits.
    const message = await ana.settled(asked, 10_000);
    const becomes = (isThere: (now: Message) => boolean) =>
      ana.waitFor(stage.channelId, (now) => now.id === message.id && isThere(now), 10_000);
    const file = message.attachments[0]!;
    expect(file.filename).toBe('leaderboard.png');
    expect(file.description).toContain('Leaderboard: all time, drawn as bars. 1. **Bold**');
    expect(file.description).toContain('1,000 points · 1 of 1 right');
    await ana.press(message, 'Next');
    await becomes(({ attachments: [shown] }) => shown?.description?.includes('13. Ana: 5 points') === true);
    await ana.press(message, 'List');
    const list = await becomes(({ attachments }) => attachments.length === 0);
    expect(textOf(list)).toContain('13. **Ana** – 5 points');
  });

  it('has a board of ratings, with one of its own for duels', async () => {
    const ana = stage.person('Ana');
    const none = said(await ana.slash(stage.channelId, 'leaderboard', { show: 'duels' }));
    expect(none).toContain('Nobody has a rating in duels yet. Challenge somebody with /trivia duel.');
    await stage.store.ratings.apply(stage.guildId, 'games', 'game1', [
      { userId: ana.id, delta: 24.4 },
      { userId: '3000000000000000001', delta: -24.4 },
    ]);
    const shown = said(await ana.slash(stage.channelId, 'leaderboard', { show: 'rating' }));
    expect(shown).toContain('1. **Ana** – 1,524, after one game');
    expect(shown).toContain('**Ana**: number 1 of 2, with a rating of 1,524');
  });

  it.each(['rating', 'duels', 'seasons'])('says that %s is not kept by period, topic or mode', async (board) => {
    const ana = stage.person('Ana');
    const shown = await ana.slash(stage.channelId, 'leaderboard', { show: board, period: 'week' });
    expect(said(shown)).toBe(
      'Ratings and past seasons are not kept by period, topic or mode: leave these out, or show points.',
    );
  });
});
