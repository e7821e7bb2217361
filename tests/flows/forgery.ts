/** Interactions that no client of Discord's own would send, and many that it would: made from the commands as they are loaded. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { partRules } from '../../src/discord/access.ts';
import type { Command } from '../../src/discord/command.ts';
import { leavesOf, nextId } from './payloads.ts';

/** Guilds and channels of the stage. */
export interface Ground {
  /** People of all ranks act here. */
  readonly guildId: string;
  /** Only members without any rights act here. */
  readonly quietId: string;
  /** Nobody acts here: its id turns up in what others send. */
  readonly foreignId: string;
  readonly channelIds: readonly string[];
  readonly userIds: readonly string[];
  /** Ids of things that are there: texts, entries, reports, games. */
  readonly refs: readonly string[];
}

const spiteful = [
  '',
  ' ',
  '@everyone',
  '@here <@&111111111111111111> <@300000000000000001> <#5>',
  '$t(help.title) {{name}} {{- name}} ${name}',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  'Klingon Empire',
  'Who led the Klingon Empire?',
  'khitomer alliance',
  '\u202Eesrever\u200B\u200D\uFEFF',
  '\uD83D',
  '👩‍👩‍👧‍👦'.repeat(40),
  'a'.repeat(6000),
  '**__~~||`'.repeat(100),
  '('.repeat(500),
  '\u0000\u0007\u001b[31m',
  '9'.repeat(40),
  '-1',
  'NaN',
  '<script>alert(1)</script>',
  'https://example.org/x.png',
  '\n\n\n',
  'Ҁ҂҈҉ ﷽ ༼',
];

const text = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...spiteful) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 400 }) },
);
const idPart = fc.stringMatching(/^[A-Za-z0-9_.-]{1,60}$/);

const anything = fc.oneof(
  text,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, [], {}, ['a'], { value: 1 }),
);

function where(ground: Ground) {
  const guild = fc.record({
    place: fc.constantFrom('ours', 'ours', 'ours', 'quiet', 'quiet', 'foreign', 'dm', 'odd'),
    channelId: fc.constantFrom(...ground.channelIds),
    thread: fc.boolean(),
    odd: fc.constantFrom('', '0', '../..', 'abc', '1'.repeat(30)),
  });
  return guild.map(({ place, channelId, thread, odd }) => {
    const guildId =
      { ours: ground.guildId, quiet: ground.quietId, foreign: ground.foreignId, dm: null, odd }[place] ?? null;
    // Nobody acts in the foreign one: the app is not there for them.
    const owners = place === 'foreign' ? { '1': '300000000000000001' } : { '0': guildId ?? '0' };
    return { place, guildId, channelId, thread, owners };
  });
}

function who(ground: Ground) {
  return fc.record({
    id: fc.constantFrom(...ground.userIds),
    permissions: fc.constantFrom('0', '8', '32', '8192', undefined, '', 'all', '-1', '9'.repeat(40)),
    roles: fc.constantFrom([], ['400000000000000001'], undefined),
    nick: fc.oneof(fc.constant(null), text),
    is: fc.constantFrom('member', 'member', 'member', 'member', 'member', 'user', 'nobody'),
  });
}

const optionTypes = fc.constantFrom(3, 4, 5, 6, 7, 8, 9, 10, 11, 0, 99);

function slashData(commands: readonly Command[], ground: Ground) {
  const leaves = commands.flatMap(({ definition }) => leavesOf(definition));
  const value = (type: number) =>
    fc.oneof(
      { weight: 4, arbitrary: type === 4 || type === 10 ? fc.integer({ min: -5, max: 200 }) : text },
      { weight: 3, arbitrary: fc.constantFrom(...ground.refs, ...ground.userIds, ...ground.channelIds) },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 1, arbitrary: anything },
    );
  return fc.constantFrom(...leaves).chain((leaf) => {
    const options = leaf.options.map((option) => {
      const choices = 'choices' in option ? (option.choices ?? []).map((choice): unknown => choice.value) : [];
      const given = choices.length > 0 ? fc.oneof(fc.constantFrom(...choices), value(option.type)) : value(option.type);
      return fc.option(
        fc.record({
          type: fc.oneof(
            { weight: 8, arbitrary: fc.constant<number>(option.type) },
            { weight: 1, arbitrary: optionTypes },
          ),
          name: fc.constant(option.name),
          value: option.type === ApplicationCommandOptionType.Boolean ? fc.oneof(fc.boolean(), anything) : given,
          focused: fc.constantFrom(undefined, true, false),
        }),
        { nil: null, freq: 3 },
      );
    });
    const extra = fc.array(fc.record({ type: optionTypes, name: text, value: anything }), { maxLength: 2 });
    const attachments = fc.constantFrom(
      undefined,
      {},
      {
        '700000000000000001': { id: '700000000000000001', filename: 'x.md', size: 10, url: 'https://example.org/x.md' },
      },
      { '700000000000000001': { id: 7, filename: null, size: 'big', url: 'file:///etc/passwd' } },
    );
    return fc
      .record({
        options: fc.tuple(...options),
        extra,
        attachments,
        name: fc.oneof({ weight: 30, arbitrary: fc.constant(leaf.name.split(' ')[0]) }, { weight: 1, arbitrary: text }),
        path: fc.oneof(
          { weight: 20, arbitrary: fc.constant(leaf.path) },
          { weight: 1, arbitrary: fc.constant([{ type: 1, name: 'nonsense' }]) },
          {
            weight: 1,
            arbitrary: fc.constant([
              { type: 2, name: 'add' },
              { type: 1, name: '__proto__' },
            ]),
          },
          { weight: 1, arbitrary: fc.constant([]) },
        ),
      })
      .map(({ name, path, ...given }) => {
        const values = [...given.options.filter((option) => option !== null), ...given.extra];
        const options = [...path]
          .reverse()
          .reduce<readonly object[]>((inner, step) => [{ ...step, options: inner }], values);
        return { id: '1', type: 1, name, options, resolved: { attachments: given.attachments } };
      });
  });
}

function menuData(commands: readonly Command[]) {
  const names = commands.flatMap(({ menus = [] }) => menus.map(({ definition }) => definition.name));
  return fc
    .record({
      name: fc.oneof(fc.constantFrom('nothing', ...names), text),
      type: fc.constantFrom(2, 3, 9),
      content: anything,
    })
    .map(({ name, type, content }) => {
      const id = '700000000000000009';
      const messages = { [id]: { id, content, author: { id: '300000000000000001' } } };
      return { id: '1', type, name, target_id: id, resolved: { messages } };
    });
}

function customId(ground: Ground) {
  const ref = fc.oneof(
    fc.constantFrom(
      ...ground.refs,
      ...ground.channelIds,
      ground.foreignId,
      '_',
      '0',
      '1',
      '-1',
      '999999',
      'constructor',
    ),
    idPart,
  );
  const known = fc
    .record({
      part: fc.constantFrom(...Object.keys(partRules)),
      ref,
      arg: fc.option(fc.oneof(ref, fc.constantFrom('0', '1', '2', 'next', 'stop', '0.', '3.cabcd', 'games'))),
    })
    .map(({ part, ref: first, arg }) => `v1:${part}:${first}${arg === null ? '' : `:${arg}`}`.slice(0, 100));
  return fc.oneof(
    { weight: 12, arbitrary: known },
    { weight: 1, arbitrary: text },
    {
      weight: 1,
      arbitrary: fc.constantFrom('v1:constructor:name:x', 'v0:trivia:answer:1', 'v1:trivia:toString:1', 'v1::::'),
    },
  );
}

const fieldNames = ['value', 'text', 'stem', 'question', 'accepted', 'wrong', 'topic', 'citation', 'reason', 'answer'];

function formComponents() {
  const field = fc
    .record({ custom_id: fc.oneof(fc.constantFrom(...fieldNames), text), value: fc.oneof(text, text, anything) })
    .chain((input) =>
      fc.constantFrom<object>(
        { type: 18, component: { type: 4, ...input } },
        { type: 1, components: [{ type: 4, ...input }] },
      ),
    );
  return fc.oneof(
    { weight: 10, arbitrary: fc.array(field, { maxLength: 6 }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, undefined, 'x', {}, [null], [{ component: null }]) },
  );
}

function partData(ground: Ground) {
  const chosen = fc.oneof(
    text,
    fc.constantFrom(...ground.refs, ...ground.channelIds, '400000000000000001', 'games', 'hard'),
  );
  return fc.record({
    custom_id: customId(ground),
    component_type: fc.constantFrom(2, 3, 5, 6, 8, 0),
    values: fc.oneof(fc.array(chosen, { maxLength: 4 }), fc.constant(undefined)),
    resolved: fc.constantFrom(
      undefined,
      {},
      {
        channels: { [ground.foreignId]: { id: ground.foreignId, name: 'x', type: 0 } },
        roles: { '400000000000000001': { id: '400000000000000001', name: '@everyone', managed: false } },
      },
    ),
  });
}

function message(ground: Ground) {
  return fc.oneof(
    fc.constant(undefined),
    fc
      .record({
        id: fc.constantFrom('700000000000000001', ...ground.refs.filter((ref) => /^\d{17,20}$/.test(ref))),
        flags: fc.constantFrom(0, 64, undefined),
        asker: fc.constantFrom(null, ...ground.userIds),
      })
      .map(({ id, flags, asker }) => ({
        id,
        flags,
        ...(asker === null ? {} : { interaction_metadata: { id: '1', type: 2, user: { id: asker } } }),
      })),
  );
}

export interface Forged {
  readonly place: string;
  readonly payload: Record<string, unknown>;
}

/** What Discord's server fills in is as it fills it in, but for a part of it that is missing or odd. */
export function forgeries(commands: readonly Command[], ground: Ground): fc.Arbitrary<Forged> {
  const kinds = fc.oneof(
    { weight: 4, arbitrary: slashData(commands, ground).map((data) => ({ type: 2, data: data })) },
    { weight: 1, arbitrary: menuData(commands).map((data) => ({ type: 2, data: data })) },
    { weight: 2, arbitrary: slashData(commands, ground).map((data) => ({ type: 4, data: data })) },
    { weight: 6, arbitrary: partData(ground).map((data) => ({ type: 3, data: data })) },
    {
      weight: 4,
      arbitrary: fc
        .record({ custom_id: customId(ground), components: formComponents() })
        .map((data) => ({ type: 5, data: data })),
    },
  );
  return fc
    .record({ kind: kinds, where: where(ground), who: who(ground), message: message(ground), bare: fc.boolean() })
    .map(({ kind, where: at, who: by, message: on, bare }) => {
      const user = { id: by.id, username: 'somebody', global_name: by.nick, discriminator: '0', avatar: null };
      // In the quiet one nobody has any rights.
      const permissions = at.place === 'quiet' ? '0' : by.permissions;
      const member = { user, nick: by.nick, roles: at.place === 'quiet' ? [] : by.roles, permissions };
      const isMember = at.guildId !== null && by.is === 'member';
      const isPart = kind.type === 3 || (kind.type === 5 && on !== undefined);
      return {
        place: at.place,
        payload: {
          id: nextId(),
          application_id: '100000000000000001',
          type: kind.type,
          version: 1,
          data: kind.data,
          ...(at.guildId === null ? {} : { guild_id: at.guildId }),
          ...(isMember ? { member } : by.is === 'nobody' ? {} : { user }),
          ...(bare
            ? {}
            : { channel: { id: at.channelId, type: at.thread ? 11 : 0, parent_id: at.thread ? at.channelId : null } }),
          ...(bare ? {} : { app_permissions: '9007199254740991', guild_locale: 'en-US', context: 0 }),
          channel_id: at.channelId,
          locale: 'en-US',
          entitlements: [],
          authorizing_integration_owners: at.owners,
          ...(isPart ? { message: on ?? { id: '700000000000000001', flags: 64 } } : {}),
        },
      };
    });
}
