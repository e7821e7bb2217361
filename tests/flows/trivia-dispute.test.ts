import { afterEach, describe, expect, it } from 'vitest';
import type { Person } from '../../src/sandbox/index.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, said, textOf, wrongLetter } from './game-play.ts';

let game: Game;
afterEach(() => game.close());

function moderator(): Person {
  game.discord.addRole(game.guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
  const mara = game.discord.person('Mara');
  mara.join(game.guildId, { roles: ['Wardens'] });
  return mara;
}

/** One question that Ana has right and Ben, after 10 seconds, wrong. */
async function played() {
  game = await openGame();
  const [ana, ben, mara] = [game.person('Ana'), game.person('Ben'), moderator()];
  await game.start(ana, { questions: 2 });
  const { message, question } = await game.question(1, 5000);
  await ana.press(message, rightLetter(question));
  game.clock.advance(10_000);
  await ben.press(message, wrongLetter(question));
  const reveal = await game.reveal(1, 11_000);
  return { ana, ben, mara, question, reveal };
}

const points = async () => {
  const query = { guildId: game.guildId, period: 'all', nowMs: game.clock.now() } as const;
  return (await game.store.ladder.page(query, 0, 10)).rows.map((row) => [row.displayName, row.points]);
};

describe('the reveal', () => {
  it('leads to the entry, and to a report or a dispute', async () => {
    const { ben, question, reveal } = await played();
    const labels = buttonsOf(reveal)
      .filter(({ disabled }) => !disabled)
      .map(({ label }) => label);
    expect(labels).toEqual([...(question.entityIds.length > 0 ? ['Open the entry'] : []), 'Report', 'Dispute']);
    if (question.entityIds.length === 0) return;
    const entry = await ben.press(reveal, 'Open the entry');
    const name = game.lore.entities.find(({ id }) => id === question.entityIds[0])?.name ?? '?';
    expect(textOf(entry.message!)).toContain(name);
  });
});

describe('a report', () => {
  it('is kept for the moderators, who see it in a list', async () => {
    const { ben, mara, question, reveal } = await played();
    const told = await ben.submit(await ben.press(reveal, 'Report'), { text: 'There is a **slip** in it.' });
    expect(told.private).toBe(true);
    expect(said(told)).toContain('can see your report');
    expect(said(await ben.submit(await ben.press(reveal, 'Report'), { text: 'Again' }))).toContain('said so already');
    expect(said(await ben.slash(game.channelId, 'trivia reports'))).toContain('Only someone who may manage');
    const list = await mara.slash(game.channelId, 'trivia reports');
    expect(list.private).toBe(true);
    expect(said(list)).toContain('One open report');
    expect(said(list)).toContain('**Ben** reports: There is a **slip** in it.');
    expect(said(list)).toContain(question.stem.split('\n')[0]);
    await mara.press(list.message!, '1: Dismiss');
    expect(await game.store.reports.list(game.guildId)).toEqual([]);
    expect(said(await mara.slash(game.channelId, 'trivia reports'))).toContain('Nothing is open');
  });
});

describe('a dispute', () => {
  it('that a moderator grants re-scores the question, at once and to the end of the game', async () => {
    const { ana, ben, mara, question, reveal } = await played();
    const dispute = await ben.submit(await ben.press(reveal, 'Dispute'), { text: 'Both are right.' });
    expect(dispute.private).toBe(false);
    expect(said(dispute)).toContain('**Ben** disputes: Both are right.');
    const shown = await game.heard('A question is disputed');
    expect(said(await ana.press(shown, 'Grant'))).toContain('Only someone who may manage');
    expect(await points()).toEqual([['Ana', 150]]);

    await mara.press(shown, 'Grant');
    const granted = textOf(await game.heard('Dispute granted'));
    expect(granted).toContain(question.stem.split('\n')[0]);
    expect(granted).toContain('**Ben** +125');
    expect(await points()).toEqual([
      ['Ana', 150],
      ['Ben', 125],
    ]);
    await expect.poll(() => textOf(game.watcher.look(shown)!)).toContain('Granted by Mara');
    expect(buttonsOf(game.watcher.look(shown)!)).toEqual([]);

    const next = await game.question(2, 7000);
    await ana.press(next.message, wrongLetter(next.question));
    await game.reveal(2, 21_000);
    game.clock.advance(7000);
    expect(textOf(await game.heard('Final scores'))).toContain('🥈 **Ben** – 125 points, 1 of 1 right');
    expect(game.discord.refusedCalls()).toEqual([]);
    expect(game.faults).toEqual([]);
  });

  it('that is declined leaves the points as they are', async () => {
    const { ben, mara, reveal } = await played();
    await ben.submit(await ben.press(reveal, 'Dispute'), { text: 'Both are right.' });
    const shown = await game.heard('A question is disputed');
    await mara.press(shown, 'Decline');
    await expect.poll(() => textOf(game.watcher.look(shown)!)).toContain('Declined by Mara: the answer stands.');
    expect(await points()).toEqual([['Ana', 150]]);
  });

  it('can still come after a restart', async () => {
    const { ana, ben, mara, reveal } = await played();
    await ana.slash(game.channelId, 'trivia stop');
    await game.heard('Final scores');
    await expect.poll(() => game.store.sessions.open()).toEqual([]);
    await game.bot.stop();
    await game.startBot();
    await ben.submit(await ben.press(reveal, 'Dispute'), { text: 'Both are right.' });
    await mara.press(await game.heard('A question is disputed'), 'Grant');
    await game.heard('Dispute granted');
    expect(await points()).toEqual([
      ['Ana', 150],
      ['Ben', 125],
    ]);
  });
});
