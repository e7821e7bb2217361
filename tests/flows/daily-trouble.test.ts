import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { Daily } from './daily-play.ts';
import { dayMs, hourMs, openDaily } from './daily-play.ts';
import { pointsOf, rightLetter, said, textOf } from './game-play.ts';

let game: Daily;
afterEach(async () => {
  await game.close();
});

const questionsIn = (all: readonly string[]) => all.filter((text) => text.includes('Question of the day'));

describe('a question of the day through restarts', () => {
  it('stays open: answers given stand, others can still be given, and the reveal names them all', async () => {
    game = await openDaily();
    const [ana, ben] = [game.person('Ana'), game.person('Ben')];
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    await ana.press(message, rightLetter(question));
    await game.restart(2 * hourMs, 'crash');
    expect(said(await ana.press(message, rightLetter(question)))).toContain('answered this one already');
    expect(said(await ben.press(message, rightLetter(question)))).toContain('**Right!**');
    expect(game.all()).toHaveLength(1);
    await game.pass(22 * hourMs);
    await game.question(2);
    expect(textOf(game.watcher.look(message)!)).toMatch(/Right: \*\*Ana\*\* \+100 .*, \*\*Ben\*\* \+100/);
    expect(game.faults).toEqual([]);
  });

  it('one that was missed comes once when the bot is back within twelve hours', async () => {
    game = await openDaily();
    await game.restart(29 * hourMs);
    await game.question(1);
    expect(questionsIn(game.all())).toHaveLength(1);
    await game.restart(0);
    expect(questionsIn(game.all())).toHaveLength(1);
    await game.pass(13 * hourMs);
    await game.question(2);
    expect(questionsIn(game.all())).toHaveLength(2);
  });

  it('after days away there is one question, not one for each day, and the old one is closed', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    await ana.press(message, rightLetter(question));
    await game.restart(5 * dayMs + hourMs);
    const next = await game.question(2);
    expect(questionsIn(game.all())).toHaveLength(2);
    await expect.poll(() => textOf(game.watcher.look(message)!)).toContain('Right: **Ana** +100');
    // Days without a question do not break the row.
    expect(said(await ana.press(next.message, rightLetter(next.question)))).toContain('+110 points · 2 days in a row');
  });

  it('one that is too late is left out, and the next one comes at its time', async () => {
    game = await openDaily();
    await game.restart(31 * hourMs);
    expect(game.all()).toEqual([]);
    await game.pass(11 * hourMs);
    await game.question(1);
    expect(questionsIn(game.all())).toHaveLength(1);
  });

  it('a crash between posting and noting it makes no second message', async () => {
    const store = createMemoryStore();
    const odd = { holdsUp: false };
    const saveDaily: typeof store.daily.saveDaily = async (guildId, book) => {
      if (odd.holdsUp && book.open?.messageId) await new Promise(() => undefined);
      return store.daily.saveDaily(guildId, book);
    };
    game = await openDaily({ store: { ...store, daily: { ...store.daily, saveDaily } } });
    odd.holdsUp = true;
    await game.pass(18 * hourMs);
    const { message, question } = await game.question(1);
    odd.holdsUp = false;
    await game.restart(60_000, 'crash');
    expect(questionsIn(game.all())).toHaveLength(1);
    expect(said(await game.person('Ana').press(message, rightLetter(question)))).toContain('**Right!**');
    expect(await pointsOf(game)).toEqual([['Ana', 100]]);
  });
});

describe('a question of the day that nobody answers', () => {
  it('takes a break after three, says so once, and a moderator brings it back', async () => {
    game = await openDaily();
    const ana = game.person('Ana');
    await game.pass(18 * hourMs);
    await game.question(1);
    for (const number of [2, 3]) {
      await game.pass(dayMs);
      await game.question(number);
    }
    await game.pass(dayMs);
    const word = await game.heard('they take a break');
    await game.pass(5 * dayMs);
    await game.restart(dayMs);
    expect(questionsIn(game.all())).toHaveLength(3);
    expect(game.all().filter((text) => text.includes('break'))).toHaveLength(1);
    expect(said(await ana.slash(game.channelId, 'daily'))).toContain('taking a break');

    expect(said(await ana.press(word, 'Bring it back'))).toContain('Only someone who may manage messages');
    const mod = game.discord.person('Mod');
    const { id } = game.discord.addRole(game.guildId, { name: 'Mods', permissions: ['ManageMessages'] });
    mod.join(game.guildId, { roles: [id] });
    await mod.press(word, 'Bring it back');
    expect(textOf(game.watcher.look(word)!)).toContain('**Mod** has brought the question of the day back.');
    await game.pass(dayMs);
    await game.question(4);
    expect(game.faults).toEqual([]);
  });
});

describe('a question of the day whose channel is lost', () => {
  it('is switched off, and whoever set it is told', async () => {
    game = await openDaily();
    const mod = game.person('Mod');
    const by = { userId: mod.id, displayName: 'Mod', atMs: game.clock.now() };
    const other = game.discord.addChannel(game.guildId, { name: 'daily' }).id;
    await game.store.settings.patch(game.guildId, { daily: { channelId: other, time: '18:00' } }, by);
    await game.restart();
    game.discord.removeChannel(other);
    await game.pass(18 * hourMs);
    const told = await mod.waitFor(mod.dm(), (message) => textOf(message).includes('switched off'));
    expect(textOf(told)).toContain(`can no longer post in <#${other}>`);
    expect((await game.store.settings.get(game.guildId)).daily).toBeUndefined();
    expect(said(await mod.slash(game.channelId, 'daily'))).toContain('There is no question of the day on this server.');
    await game.pass(3 * dayMs);
    expect(game.all()).toEqual([]);
  });

  it('one that Discord does not take is tried again two minutes later', async () => {
    game = await openDaily();
    // The client itself tries four times.
    game.discord.faults.serverError({ route: 'POST /channels/:channel/messages', times: 4 });
    await game.pass(18 * hourMs);
    await expect.poll(() => game.discord.callCount('POST /channels/:channel/messages')).toBe(4);
    await game.settle();
    expect(game.all()).toEqual([]);
    await game.pass(2 * 60_000);
    await game.question(1);
    expect(questionsIn(game.all())).toHaveLength(1);
  });
});
