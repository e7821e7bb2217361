/** Every command, button, menu and form, tried by everybody, everywhere: who may, does; who may not, is told so. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rule, Who as Rank } from '../../src/discord/access.ts';
import { commandRules, declaredFor, partRules } from '../../src/discord/access.ts';
import { settings as texts } from '../../src/discord/texts/en/settings.ts';
import type { Direct, Sent } from './direct.ts';
import { openDirect, said } from './direct.ts';
import type { Where, Who } from './payloads.ts';
import { commandData, filled, interaction, leavesOf } from './payloads.ts';

let bot: Direct;
const starters = '400000000000000001';
const moderators = '400000000000000002';
const playChannel = '500000000000000001';
const guild = '600000000000000001';

beforeAll(async () => {
  bot = await openDirect();
  await bot.store.settings.patch(guild, {
    starterRoles: [starters],
    moderatorRoles: [moderators],
    playChannels: [playChannel],
  });
});
afterAll(() => bot.close());

const person = (id: number, more: Omit<Who, 'id'> = {}): Who => ({ id: `30000000000000000${id}`, ...more });
const people: Readonly<Record<string, { readonly who: Who; readonly rank: Rank }>> = {
  everyone: { who: person(1), rank: 'everyone' },
  'a starter role': { who: person(2, { roles: [starters] }), rank: 'starter' },
  'a moderator role': { who: person(3, { roles: [moderators] }), rank: 'moderator' },
  'Manage Messages': { who: person(4, { permissions: PermissionFlagsBits.ManageMessages }), rank: 'moderator' },
  'Manage Server': { who: person(5, { permissions: PermissionFlagsBits.ManageGuild }), rank: 'manager' },
  Administrator: { who: person(6, { permissions: PermissionFlagsBits.Administrator }), rank: 'manager' },
};
const places: Readonly<Record<string, { readonly where: Where; readonly of: readonly Rule['where'][] }>> = {
  'a channel for games': {
    where: { guildId: guild, channelId: playChannel },
    of: ['anywhere', 'server', 'play-channel'],
  },
  'another channel': { where: { guildId: guild, channelId: '500000000000000002' }, of: ['anywhere', 'server'] },
  'a direct message': { where: { guildId: null, channelId: '500000000000000003' }, of: ['anywhere'] },
  'a server that did not add it': {
    where: { guildId: '600000000000000002', channelId: '500000000000000004', installed: false },
    of: ['anywhere'],
  },
};
const ranks: readonly Rank[] = ['everyone', 'starter', 'moderator', 'manager'];

/** The sentences that bar somebody, up to the first value in them. */
const sentences = Object.entries(texts.access)
  .filter(([key]) => key !== 'nobody')
  .map(([, text]) => text)
  .map((text) => (text.split('{{')[0] ?? text).trimEnd());
const isBarred = (sent: readonly Sent[]): boolean => sentences.some((sentence) => said(sent).includes(sentence));

async function tryAll(rule: Rule, make: (who: Who, where: Where) => object): Promise<void> {
  for (const [place, { where, of }] of Object.entries(places)) {
    for (const [name, { who, rank }] of Object.entries(people)) {
      const may = of.includes(rule.where) && ranks.indexOf(rank) >= ranks.indexOf(rule.who);
      const sent = await bot.send(make(who, where));
      expect(sent.length, `${name} in ${place} is answered`).toBeGreaterThan(0);
      expect(isBarred(sent), `${name} in ${place}: ${said(sent).slice(0, 300)}`).toBe(!may);
    }
  }
}

describe('the table', () => {
  test('has a row for every command that is loaded, and for no other', () => {
    const loaded = bot.commands.flatMap(({ definition, menus = [] }) => [
      ...leavesOf(definition).map(({ name }) => name),
      ...menus.map((menu) => menu.definition.name),
    ]);
    expect(Object.keys(commandRules).sort()).toEqual(loaded.sort());
  });

  test('has rows for every feature that is loaded, and for no other', () => {
    const loaded = bot.commands.flatMap(({ features = {} }) => Object.keys(features));
    const told = [...new Set(Object.keys(partRules).map((name) => name.split(':')[0]))];
    expect(told.sort()).toEqual(loaded.sort());
  });

  test('is what every command declares to Discord', () => {
    for (const { definition, menus = [] } of bot.commands) {
      for (const declared of [definition, ...menus.map((menu) => menu.definition)]) {
        const { permissions, anywhere } = declaredFor(declared.name);
        const own = declared.default_member_permissions ?? null;
        expect(own === null ? null : BigInt(own), declared.name).toBe(permissions);
        expect([...(declared.integration_types ?? [])].sort(), declared.name).toEqual(anywhere ? [0, 1] : [0]);
        expect([...(declared.contexts ?? [])].sort(), declared.name).toEqual(anywhere ? [0, 1, 2] : [0]);
      }
    }
  });
});

describe('every command, by everybody, everywhere', () => {
  test.each(Object.entries(commandRules))('%s', async (name, rule) => {
    const menu = bot.commands.flatMap(({ menus = [] }) => menus).find(({ definition }) => definition.name === name);
    const leaf = bot.commands.flatMap(({ definition }) => leavesOf(definition)).find((one) => one.name === name);
    const target = '700000000000000001';
    const messages = { [target]: { id: target, content: 'Who?', author: { id: person(1).id } } };
    const data = menu
      ? { id: '1', type: 3, name, target_id: target, resolved: { messages } }
      : leaf && commandData(leaf, filled(leaf));
    if (!data) throw new Error(`${name} is not loaded`);
    await tryAll(rule, (who, where) => interaction(2, who, where, data));
  });
});

describe('every part of a message, by everybody, everywhere', () => {
  const message = (asker: string) => ({
    id: '700000000000000002',
    flags: 64,
    interaction_metadata: { id: '1', type: 2, user: { id: asker } },
  });
  const press = (name: string) => ({ custom_id: `v1:${name}:x:0`, component_type: 2, values: [] });

  test.each(Object.entries(partRules))('%s', async (name, rule) => {
    await tryAll(rule, (who, where) => ({ ...interaction(3, who, where, press(name)), message: message(who.id) }));
    const form = { custom_id: `v1:${name}:x:0`, components: [] };
    await tryAll(rule, (who, where) => ({ ...interaction(5, who, where, form), message: message(who.id) }));
  });

  test.each(Object.entries(partRules).filter(([, { owner }]) => owner))('%s only on one’s own', async (name) => {
    const where = { guildId: guild, channelId: playChannel };
    const { who } = people['Administrator'] ?? { who: person(6) };
    const pressed = interaction(3, who, where, press(name));
    for (const foreign of [
      { ...pressed, message: message(person(9).id) },
      { ...pressed, message: { id: '1' } },
      pressed,
    ])
      expect(said(await bot.send(foreign))).toContain(texts.access.owner);
  });
});

describe('autocomplete', () => {
  test('offers nothing to who may not', async () => {
    const leaf = bot.commands
      .flatMap(({ definition }) => leavesOf(definition))
      .find(({ name }) => name === 'trivia start');
    if (!leaf) throw new Error('/trivia start is not loaded');
    const data = commandData(leaf, [{ type: 3, name: 'topic', value: '', focused: true }]);
    const where = { guildId: guild, channelId: playChannel };
    const offered = async (who: Who) =>
      (await bot.send(interaction(4, who, where, data)))[0]?.body?.data?.['choices'] as readonly unknown[];
    expect(await offered(person(1))).toEqual([]);
    expect(await offered(person(2, { roles: [starters] }))).not.toEqual([]);
  });
});
