import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../commands/settings/table.ts';
import type { SettingsStage } from './settings-stage.ts';
import { customIds, openSettings, textOf } from './settings-stage.ts';

let stage: SettingsStage;
beforeAll(async () => {
  stage = await openSettings();
});
afterAll(() => stage.close());
afterEach(async () => {
  await stage.store.settings.patch(stage.guildId, Object.fromEntries(rows.map(({ setting }) => [setting, null])));
  expect(stage.faults).toEqual([]);
  // Asked for, to see whether it may be seen.
  const asked = ({ route }: { route: string }): boolean => route === 'GET /channels/:channel';
  expect(stage.discord.refusedCalls().filter((call) => !asked(call))).toEqual([]);
});
const kept = () => stage.store.settings.get(stage.guildId);

describe('/settings', () => {
  test('is offered to who manages the server, and seen by them alone', async () => {
    const { ben, mara, channelId } = stage;
    expect(ben.commands(channelId).map(({ name }) => name)).not.toContain('settings');
    expect(mara.commands(channelId).map(({ name }) => name)).toContain('settings');
    expect(mara.commands(mara.dm()).map(({ name }) => name)).not.toContain('settings');
    const message = await stage.open();
    expect(ben.look(message)).toBeUndefined();
  });

  test('says of each setting what it does, what holds now, and its default', async () => {
    await stage.store.settings.patch(stage.guildId, { questions: 7 });
    const text = textOf(await stage.open());
    expect(text).toContain('Settings: Games');
    expect(text).toMatch(/Questions a game: How many questions .*\n\*\*Now:\*\* 7 · default: 10/);
    expect(text).toMatch(/Difficulty: .*\n\*\*Now:\*\* all of them · default: all of them/);
  });

  test.each(rows.map(({ key, group }) => [key, group]))('%s can be chosen and has a control', async (key, group) => {
    const message = await stage.choose(group, key);
    expect(customIds(message).some((id) => /^v1:settings:(set|form|channel):/.test(id))).toBe(true);
  });
});

describe('a number', () => {
  test('is set by a form and shown at once', async () => {
    const text = textOf(await stage.fill('games', 'questions', ' 7 '));
    expect(text).toContain('“Questions a game” is now: 7');
    expect(await kept()).toEqual({ questions: 7 });
  });

  test.each(['0', '51', '-3', 'ten', '7.5', '1e1', '@everyone', '9999999999'])(
    '%s is refused with the range',
    async (typed) => {
      const message = await stage.fill('games', 'questions', typed);
      expect(textOf(message)).toContain('“Questions a game” must be a whole number from 1 to 50.');
      expect(await kept()).toEqual({});
      // The form opens again with what was typed.
      const form = await stage.mara.press(message, 'Change…');
      expect(JSON.stringify(form.modal)).toContain(JSON.stringify(typed));
    },
  );
});

describe('times and zones', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['america/new_york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
  ])('the zone %s is known', async (typed, zone) => {
    await stage.fill('schedule', 'timeZone', typed);
    expect(await kept()).toEqual({ timeZone: zone });
  });

  test.each(['Berlin', '+02:00', 'Europe/Atlantis', '*'])('%s is no zone', async (typed) => {
    expect(textOf(await stage.fill('schedule', 'timeZone', typed))).toContain(
      'must be a time zone such as Europe/Berlin',
    );
    expect(await kept()).toEqual({});
  });

  test('a time has no use before its channel is chosen', async () => {
    expect(textOf(await stage.fill('schedule', 'dailyTime', '18:30'))).toContain(
      'choose a channel under “Daily question: channel” first',
    );
    expect(await kept()).toEqual({});
  });

  test('the channel switches the daily question on, and resetting it off', async () => {
    await stage.pick('schedule', 'dailyChannel', [stage.channelId]);
    expect((await kept()).daily).toEqual({ channelId: stage.channelId, time: '12:00' });
    await stage.fill('schedule', 'dailyTime', '9.05');
    expect((await kept()).daily).toEqual({ channelId: stage.channelId, time: '09:05' });
    expect(textOf(await stage.fill('schedule', 'dailyTime', '24:00'))).toContain('from 00:00 to 23:59');
    const role = stage.discord.addRole(stage.guildId, { name: 'Quizzers' }).id;
    await stage.pick('schedule', 'dailyRole', [role]);
    expect((await kept()).daily).toEqual({ channelId: stage.channelId, time: '09:05', roleId: role });
    const message = await stage.choose('schedule', 'dailyTime');
    await stage.after(stage.mara, stage.mara.press(message, 'Reset this one'));
    expect((await kept()).daily).toEqual({ channelId: stage.channelId, time: '12:00', roleId: role });
    await stage.pick('schedule', 'dailyRole', []);
    expect((await kept()).daily).toEqual({ channelId: stage.channelId, time: '12:00' });
    const off = await stage.choose('schedule', 'dailyChannel');
    await stage.after(stage.mara, stage.mara.press(off, 'Reset this one'));
    expect(await kept()).toEqual({});
  });

  test('the weekly game has its day', async () => {
    await stage.pick('schedule', 'weeklyChannel', [stage.channelId]);
    await stage.pick('schedule', 'weeklyDay', ['3']);
    expect((await kept()).weekly).toEqual({ channelId: stage.channelId, time: '18:00', weekday: 3 });
  });
});

describe('choices, channels and roles', () => {
  test('a choice is set by a menu', async () => {
    expect(textOf(await stage.pick('games', 'difficulty', ['hard']))).toContain('“Difficulty” is now: hard');
    expect(textOf(await stage.pick('games', 'answerChanges', ['1']))).toContain('one change');
    await stage.pick('seasons', 'seasonLength', ['half-year']);
    expect(await kept()).toEqual({ difficulty: 'hard', answerChanges: 1, seasonLength: 'half-year' });
  });

  test('a choice that stands is told so, and nothing is logged', async () => {
    await stage.pick('games', 'difficulty', ['hard']);
    const before = (await stage.store.settings.log(stage.guildId)).length;
    expect(textOf(await stage.pick('games', 'difficulty', ['hard']))).toContain('stays as it is');
    expect(await stage.store.settings.log(stage.guildId)).toHaveLength(before);
  });

  test('channels and roles, and none for the default', async () => {
    const role = stage.discord.addRole(stage.guildId, { name: 'Starters' }).id;
    expect(textOf(await stage.pick('games', 'playChannels', [stage.channelId]))).toContain(`<#${stage.channelId}>`);
    expect(textOf(await stage.pick('roles', 'starterRoles', [role]))).toContain(`<@&${role}>`);
    expect(await kept()).toEqual({ playChannels: [stage.channelId], starterRoles: [role] });
    expect(textOf(await stage.pick('roles', 'starterRoles', []))).toContain('has its default again: everybody');
    expect(await kept()).toEqual({ playChannels: [stage.channelId] });
  });

  test('"everyone" and an app’s own role are nobody’s to be given', async () => {
    const own = stage.discord.guilds().find(({ id }) => id === stage.guildId)?.botRoleId;
    for (const role of [stage.guildId, own]) {
      expect(textOf(await stage.pick('roles', 'moderatorRoles', [role]))).toContain(
        'not @everyone, and none of an app',
      );
    }
    expect(await kept()).toEqual({});
  });
});

describe('the lore of one channel', () => {
  test('is set under the name of the channel', async () => {
    const chosen = await stage.choose('lore', 'channelScopes');
    const select = (id: string, values: readonly string[], on = chosen) =>
      stage.after(stage.mara, stage.mara.select(on, id, values));
    const panel = await select('v1:settings:channel:channelScopes', [stage.channelId]);
    expect(textOf(panel)).toContain(`<#${stage.channelId}>: all of it`);
    const [source] = stage.lore.sources;
    const after = await select(`v1:settings:set:leaveOut:${stage.channelId}`, [source!.id], panel);
    expect(textOf(after)).toContain(`<#${stage.channelId}>: without ${source!.title}`);
    expect((await kept()).channelScopes).toEqual({ [stage.channelId]: { leaveOut: [source!.id] } });
  });
});

describe('where the bot shall post', () => {
  test('is proved by a post', async () => {
    const news = stage.discord.addChannel(stage.guildId, { name: 'news' }).id;
    await stage.pick('language', 'announcementsChannel', [news]);
    expect(await kept()).toEqual({ announcementsChannel: news });
    expect(stage.ben.sees(news).map(({ content }) => content)).toEqual([
      expect.stringContaining('chosen for messages'),
    ]);
  });

  test.each([
    ['SendMessages', 'Send Messages'],
    ['EmbedLinks', 'Embed Links'],
    ['AttachFiles', 'Attach Files'],
    ['ViewChannel', 'View Channel'],
  ] as const)('without %s the missing permission is named', async (permission, name) => {
    const bot = stage.discord.botId;
    const overwrites = [{ id: bot, type: 'member', deny: [permission] }];
    const news = stage.discord.addChannel(stage.guildId, { name: 'news', overwrites } as never).id;
    const text = textOf(await stage.pick('language', 'announcementsChannel', [news]));
    expect(text).toContain(`cannot post in <#${news}>`);
    expect(text).toContain(name);
    expect(await kept()).toEqual({});
    expect(stage.mara.sees(news)).toEqual([]);
    stage.discord.removeChannel(news);
  });
});

describe('resetting and the log', () => {
  test('all settings go back after one question', async () => {
    await stage.fill('games', 'questions', '7');
    await stage.pick('seasons', 'seasonLength', ['year']);
    const asked = await stage.after(stage.mara, stage.mara.press(await stage.open(), 'Reset all'));
    expect(await kept()).toEqual({ questions: 7, seasonLength: 'year' });
    expect(textOf(await stage.after(stage.mara, stage.mara.press(asked, 'Back')))).toContain('Settings: Games');
    const again = await stage.after(stage.mara, stage.mara.press(await stage.open(), 'Reset all'));
    expect(textOf(await stage.after(stage.mara, stage.mara.press(again, 'Yes, reset all')))).toContain('default again');
    expect(await kept()).toEqual({});
  });

  test('who changed what stands in the log, newest first, in pages', async () => {
    for (const count of ['11', '12', '13', '14', '15', '16']) await stage.fill('games', 'questions', count);
    await stage.pick('schedule', 'dailyChannel', [stage.channelId]);
    const log = await stage.after(stage.mara, stage.mara.press(await stage.open(), 'Log of changes'));
    const text = textOf(log);
    expect(text).toContain(`**Mara**: Daily question: channel, default → <#${stage.channelId}>`);
    expect(text).toContain('Questions a game, 15 → 16');
    expect(text).toMatch(/Page 1 of \d/);
    const older = await stage.after(stage.mara, stage.mara.press(log, 'Older'));
    expect(textOf(older)).toMatch(/Page 2 of \d/);
    expect(textOf(await stage.after(stage.mara, stage.mara.press(older, 'Newer')))).toBe(text);
  });
});
