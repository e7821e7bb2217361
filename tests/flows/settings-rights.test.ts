/** Rights are asked for at every step of the panel, and what a client sends is believed of nothing. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sayIn } from '../../src/discord/texts.ts';
import type { Message, Person } from '../../src/sandbox/index.ts';
import type { SettingsStage } from './settings-stage.ts';
import { openSettings, textOf } from './settings-stage.ts';

let stage: SettingsStage;
let mara: Person;
beforeAll(async () => {
  stage = await openSettings();
  ({ mara } = stage);
});
afterAll(() => stage.close());
afterEach(() => {
  mara.join(stage.guildId, { roles: [stage.managerRole] });
  expect(stage.faults).toEqual([]);
});
const kept = () => stage.store.settings.get(stage.guildId);
const demote = () => mara.join(stage.guildId, { roles: [] });
const told = async (exchange: ReturnType<Person['press']>): Promise<string> => {
  const { error, message } = await exchange;
  expect(error).toBeUndefined();
  return message ? textOf(message) : '';
};
const component = (person: Person, customId: string, message: Message, more: object = {}) =>
  person.forge(stage.channelId, {
    kind: 'component',
    data: { custom_id: customId, component_type: 2, ...more },
    messageId: message.id,
  });

describe('when the role is taken away', () => {
  test('a select does nothing', async () => {
    const message = await stage.choose('games', 'difficulty');
    demote();
    expect(await told(mara.select(message, 'v1:settings:set:difficulty', ['hard']))).toContain('Manage Server');
    expect(await kept()).toEqual({});
  });

  test('a button does nothing', async () => {
    await stage.fill('games', 'questions', '7');
    const message = await stage.choose('games', 'questions');
    demote();
    for (const label of ['Change…', 'Reset this one', 'Reset all', 'Log of changes'])
      expect(await told(mara.press(message, label))).toContain('Manage Server');
    expect(await kept()).toEqual({ questions: 7 });
    await stage.store.settings.patch(stage.guildId, { questions: null });
  });

  test('a form that was open already does nothing when it comes back', async () => {
    const form = await mara.press(await stage.choose('games', 'questions'), 'Change…');
    demote();
    expect(await told(mara.submit(form, { value: '7' }))).toContain('Manage Server');
    expect(await kept()).toEqual({});
  });

  test('the command itself says so', async () => {
    demote();
    const id = stage.discord.commands().find(({ name }) => name === 'settings')?.id;
    const data = { id, name: 'settings', type: 1 };
    expect(await told(mara.forge(stage.channelId, { kind: 'command', data }))).toContain('Manage Server');
  });
});

describe('somebody else’s panel', () => {
  test('is closed even to another manager', async () => {
    const vera = stage.person('Vera');
    vera.join(stage.guildId, { roles: [stage.managerRole] });
    const message = await stage.choose('games', 'difficulty');
    const more = { component_type: 3, values: ['hard'] };
    expect(await told(component(vera, 'v1:settings:set:difficulty', message, more))).toContain(
      'belongs to someone else',
    );
    expect(await told(component(vera, 'v1:settings:reset-all:games', message))).toContain('belongs to someone else');
    expect(await kept()).toEqual({});
  });

  test('a custom id on a message that is no panel is no way in', async () => {
    const posted = mara.say(stage.channelId, 'hello');
    expect(await told(component(mara, 'v1:settings:reset-all:games', posted))).toContain('belongs to someone else');
    const form = { custom_id: 'v1:settings:submit:questions', components: [] };
    expect(await told(mara.forge(stage.channelId, { kind: 'modal', data: form }))).toContain('belongs to someone else');
    expect(await kept()).toEqual({});
  });
});

describe('what was not offered', () => {
  test.each([
    ['v1:settings:set:difficulty', ['brutal'], 'must be one of these: easy, medium, hard'],
    ['v1:settings:set:difficulty', [], 'must be one of these'],
    ['v1:settings:set:seasonLength', ['__proto__'], 'must be one of these'],
    ['v1:settings:set:questions', ['7'], 'whole number'],
    ['v1:settings:set:continuity', ['nowhere'], 'must be one of these'],
    ['v1:settings:set:leaveOut', ['nothing'], 'takes sources that this server has'],
    ['v1:settings:set:playChannels', ['111111111111111111'], 'takes channels of this server'],
    ['v1:settings:set:starterRoles', ['111111111111111111'], 'roles that people can be given'],
    ['v1:settings:set:announcementsChannel', ['111111111111111111'], 'takes channels of this server'],
    ['v1:settings:set:constructor', ['x'], 'older version'],
    ['v1:settings:set:continuity:111111111111111111', ['Star Trek'], 'must be one of these'],
    ['v1:settings:form:difficulty', [], 'older version'],
    ['v1:settings:group:_', ['nonsense'], 'older version'],
    ['v1:settings:choose:games', ['timeZone'], 'older version'],
    ['v1:settings:log:games:-1', [], 'older version'],
  ])('%s %j is refused', async (customId, values, words) => {
    const message = await stage.open();
    const answer = await told(component(mara, customId, message, { component_type: 3, values }));
    expect(answer).toContain(words === 'older version' ? sayIn('en-US')('oldPart') : words);
    expect(await kept()).toEqual({});
  });
});

describe('another server', () => {
  test('its channels and roles cannot be chosen, though Discord may name them', async () => {
    const guildId = stage.discord.addGuild({ name: 'Elsewhere' }).id;
    const { id: channelId } = stage.discord.addChannel(guildId, { name: 'news' });
    const message = await stage.choose('language', 'announcementsChannel');
    const values = [channelId];
    const resolved = { channels: { [channelId]: { id: channelId, name: 'news', type: 0, permissions: '8' } } };
    const forged = { component_type: 8, values, resolved };
    expect(await told(component(mara, 'v1:settings:set:announcementsChannel', message, forged))).toContain(
      'not of this server',
    );
    const continuity = stage.lore.sources[0]?.continuity ?? '';
    const scope = { component_type: 3, values: [continuity] };
    expect(await told(component(mara, `v1:settings:set:continuity:${channelId}`, message, scope))).toContain(
      'not of this server',
    );
    expect(await kept()).toEqual({});
    expect(stage.discord.calls().filter(({ path }) => path === `/channels/${channelId}/messages`)).toEqual([]);
  });

  test('a panel changes the server that it stands in', async () => {
    const guildId = stage.discord.addGuild({ name: 'Third' }).id;
    const { id: channelId } = stage.discord.addChannel(guildId, { name: 'talk' });
    const role = stage.discord.addRole(guildId, { name: 'Keepers', permissions: ['ManageGuild'] }).id;
    mara.join(guildId, { roles: [role] });
    const panel = await stage.after(mara, mara.slash(channelId, 'settings'));
    const chosen = await stage.after(mara, mara.select(panel, 'v1:settings:choose:games', ['difficulty']));
    await stage.after(mara, mara.select(chosen, 'v1:settings:set:difficulty', ['easy']));
    expect(await stage.store.settings.get(guildId)).toEqual({ difficulty: 'easy' });
    expect(await kept()).toEqual({});
  });
});
