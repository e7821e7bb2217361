import { expect, test } from 'vitest';
import { checkMessage, normaliseMessage } from '../../src/sandbox/rules/messages.ts';
import { readCallback } from '../../src/sandbox/rules/callbacks.ts';
import { Refusal } from '../../src/sandbox/rules/refusal.ts';
import { button, logIn, openStage, row } from './stage.ts';

const v2 = 32768;
const text = (length: number): string => 'x'.repeat(length);

function refusal(run: () => unknown): { code: number; errors: string } | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, errors: JSON.stringify(error.errors ?? {}) };
  }
}

function posted(raw: unknown): { code: number; errors: string } | undefined {
  const body = normaliseMessage(raw);
  return refusal(() => checkMessage(body, body, { schema: 'message', fileNames: [] }));
}

const manyParts = Array.from({ length: 14 }, (_, index) => row(button('a', `a${index}`), button('b', `b${index}`)));

test.each<[string, unknown, string]>([
  ['2,001 characters', { content: text(2001) }, '"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH"'],
  ['a title of 257 characters', { embeds: [{ title: text(257) }] }, '"embeds":{"0":{"title":{"_errors"'],
  [
    'embeds of 6,001 characters in total',
    { embeds: [{ description: text(3000) }, { description: text(3001) }] },
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    '26 fields',
    { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: 'a', value: 'b' })) }] },
    '"fields":{"_errors"',
  ],
  ['an embed with nothing in it', { embeds: [{ color: 3 }] }, '"description":{"_errors":[{"code":"BASE_TYPE_REQUIRED"'],
  ['eleven embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) }, '"embeds":{"_errors"'],
  [
    'six rows',
    { content: 'a', components: Array.from({ length: 6 }, (_, index) => row(button('a', String(index)))) },
    '5 or fewer',
  ],
  [
    'six buttons in a row',
    { content: 'a', components: [row(...['1', '2', '3', '4', '5', '6'].map((id) => button('a', id)))] },
    '"components":{"0":{"components"',
  ],
  [
    'a custom id used twice',
    { content: 'a', components: [row(button('a', 'x')), row(button('b', 'x'))] },
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom id of 101 characters',
    { content: 'a', components: [row(button('a', text(101)))] },
    '"custom_id":{"_errors"',
  ],
  [
    'a button with neither label nor emoji',
    { content: 'a', components: [row({ type: 2, style: 1, custom_id: 'x' })] },
    'BUTTON_COMPONENT_INVALID',
  ],
  [
    'a button without an id',
    { content: 'a', components: [row({ type: 2, style: 1, label: 'a' })] },
    'CUSTOM_ID_REQUIRED',
  ],
  [
    'a link with an id',
    { content: 'a', components: [row({ type: 2, style: 5, label: 'a', url: 'https://example.org', custom_id: 'x' })] },
    'EXCLUSIVE',
  ],
  ['a label of 81 characters', { content: 'a', components: [row(button(text(81), 'x'))] }, '"label":{"_errors"'],
  [
    'a menu beside a button',
    { content: 'a', components: [row(button('a', 'x'), { type: 5, custom_id: 'y' })] },
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'a menu with one value twice',
    {
      content: 'a',
      components: [
        row({ type: 3, custom_id: 'y', options: [1, 2].map((label) => ({ label: String(label), value: 'z' })) }),
      ],
    },
    'VALUE_DUPLICATED',
  ],
  [
    'a button outside a row',
    { content: 'a', components: [button('a', 'x')] },
    '"type":{"_errors":[{"code":"UNION_TYPE_CHOICES"',
  ],
  ['a text display without the V2 flag', { components: [{ type: 10, content: 'a' }] }, 'UNION_TYPE_CHOICES'],
  [
    'content beside the V2 flag',
    { flags: v2, content: 'a', components: [{ type: 10, content: 'a' }] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS',
  ],
  [
    'embeds beside the V2 flag',
    { flags: v2, embeds: [{ title: 'a' }], components: [{ type: 10, content: 'a' }] },
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS',
  ],
  ['41 nested parts', { flags: v2, components: manyParts }, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
  [
    '4,001 characters in V2 texts',
    { flags: v2, components: [text(2000), text(2001)].map((content) => ({ type: 10, content })) },
    'DISPLAYABLE_TEXT_SIZE',
  ],
  [
    'a V2 file that was not sent',
    { flags: v2, components: [{ type: 13, file: { url: 'attachment://map.png' } }] },
    'ATTACHMENT_NOT_FOUND',
  ],
  [
    'mentions both parsed and listed',
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
    'PARSE_EXCLUSIVE',
  ],
  ['a number for content', { content: 7 }, '"content":{"_errors"'],
])('%s is an invalid form body', (_what, body, part) => {
  const found = posted(body);
  expect(found?.code).toBe(50035);
  expect(found?.errors).toContain(part);
});

test.each([
  ['nothing at all', {}],
  ['blanks', { content: '  \n' }],
  ['empty lists', { content: '', embeds: [], components: [] }],
])('%s is an empty message', (_what, body) => {
  expect(posted(body)?.code).toBe(50006);
});

test.each<[string, unknown]>([
  ['2,000 characters', { content: text(2000) }],
  ['a picture alone', { embeds: [{ image: { url: 'https://example.org/a.png' } }] }],
  ['a timestamp with an offset', { embeds: [{ title: 'a', timestamp: '2026-01-01T00:00:00.000000+00:00' }] }],
  ['numbered attachments', { content: 'a', attachments: [{ id: 0, filename: 'a.txt' }] }],
  [
    'five full rows',
    {
      content: 'a',
      components: [1, 2, 3, 4, 5].map((line) => row(...[1, 2, 3, 4, 5].map((at) => button('a', `${line}${at}`)))),
    },
  ],
  ['40 V2 parts', { flags: v2, components: manyParts.slice(0, 13) }],
])('%s is taken', (_what, body) => {
  expect(posted(body)).toBeUndefined();
});

const question = { kind: 'command', hasMessage: false, fileNames: [], checkBodies: true } as const;
const input = { type: 4, custom_id: 'a', style: 1 };
const labelled = (customId: string): object => ({ type: 18, label: 'A', component: { ...input, custom_id: customId } });
const choices = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}`, value: `${index}` }));

test.each<[string, unknown, object, string]>([
  ['an update of a message that is not there', { type: 7, data: { content: 'a' } }, {}, '"type":{"_errors"'],
  ['choices for a command', { type: 8, data: { choices: [] } }, {}, '"type"'],
  ['a message for autocomplete', { type: 4, data: { content: 'a' } }, { kind: 'autocomplete' }, '"type"'],
  ['26 choices', { type: 8, data: { choices: choices(26) } }, { kind: 'autocomplete' }, 'choices'],
  [
    'a choice of 101 characters',
    { type: 8, data: { choices: [{ name: text(101), value: 'a' }] } },
    { kind: 'autocomplete' },
    '"name"',
  ],
  ['a form in answer to a form', { type: 9, data: {} }, { kind: 'modal' }, '"type"'],
  [
    'a form title of 46 characters',
    { type: 9, data: { custom_id: 'a', title: text(46), components: [labelled('a')] } },
    {},
    '"title"',
  ],
  [
    'six parts in a form',
    { type: 9, data: { custom_id: 'a', title: 'a', components: ['1', '2', '3', '4', '5', '6'].map(labelled) } },
    {},
    '5 or fewer',
  ],
  [
    'one field id twice',
    { type: 9, data: { custom_id: 'a', title: 'a', components: [labelled('a'), labelled('a')] } },
    {},
    'DUPLICATED',
  ],
  [
    'a row input without a label',
    { type: 9, data: { custom_id: 'a', title: 'a', components: [row(input)] } },
    {},
    '"label"',
  ],
  ['a long reply', { type: 4, data: { content: text(2001) } }, {}, '"data":{"content"'],
])('%s is refused as an answer', (_what, raw, how, part) => {
  const found = refusal(() => readCallback(raw, { ...question, ...how }));
  expect(found?.code).toBe(50035);
  expect(found?.errors).toContain(part);
});

test('an update may change one part alone, but not take everything away', () => {
  const asked = { ...question, kind: 'component', hasMessage: true } as const;
  expect(readCallback({ type: 7, data: { components: [] } }, asked).kind).toBe('update');
  expect(refusal(() => readCallback({ type: 7, data: { content: '', embeds: [], components: [] } }, asked))?.code).toBe(
    50006,
  );
});

test('the bot gets the refusal with its nested errors, and the test sees it beside the body', async () => {
  const { discord, channel } = await openStage();
  const client = await logIn(discord);
  const body = { content: 'a', components: [row(button('a', 'x'), button('b', 'x'))] };
  await expect(client.rest.post(`/channels/${channel.id}/messages`, { body })).rejects.toMatchObject({
    status: 400,
    code: 50035,
  });
  const [call] = discord.refusedCalls();
  expect(call).toMatchObject({ route: 'POST /channels/:channel/messages', body, error: { code: 50035 } });
  expect(call?.error?.errors).toMatchObject({ components: { _errors: [{ code: 'COMPONENT_CUSTOM_ID_DUPLICATED' }] } });
});

test('checkBodies: false lets everything through', async () => {
  const { discord, channel } = await openStage({ checkBodies: false });
  const client = await logIn(discord);
  await client.rest.post(`/channels/${channel.id}/messages`, { body: { content: text(2001) } });
  expect(discord.refusedCalls()).toEqual([]);
});
