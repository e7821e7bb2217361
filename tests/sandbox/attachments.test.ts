import { AttachmentBuilder, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { readMultipart, safeFileName } from '../../src/sandbox/attachments.ts';
import type { Message } from '../../src/sandbox/index.ts';
import { logIn, openStage, register } from './stage.ts';

test('a form is split into its JSON and its files, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) % 256);
  const form = new FormData();
  form.set('files[1]', new Blob([bytes], { type: 'image/png' }), 'a "chart" ü.png');
  form.set('payload_json', '{"content":"\\r\\n--x"}');
  form.set('files[0]', new Blob([]), 'empty');
  const response = new Response(form);
  const read = readMultipart(Buffer.from(await response.arrayBuffer()), response.headers.get('content-type') ?? '');
  expect(read.json).toEqual({ content: '\r\n--x' });
  expect(read.files.map(({ index, name, contentType }) => [index, name, contentType])).toEqual([
    [1, 'a "chart" ü.png', 'image/png'],
    [0, 'empty', 'application/octet-stream'],
  ]);
  expect(Buffer.compare(read.files[0]?.bytes ?? Buffer.of(), bytes)).toBe(0);
});

test.each(['', 'no form at all', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'])(
  'a broken form is refused: %j',
  (body) => {
    expect(() => readMultipart(Buffer.from(body), 'multipart/form-data; boundary=b')).toThrow();
  },
);

test('file names keep letters, digits, dots, dashes and underscores', () => {
  expect(['a b.png', '../../etc/passwd', '???', 'Карта.md'].map(safeFileName)).toEqual([
    'a_b.png',
    '.._.._etc_passwd',
    'unknown',
    'Карта.md',
  ]);
});

test('files of a reply and of a message are hosted, described, shown in embeds, and kept or dropped by an edit', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, (interaction) =>
    interaction.isChatInputCommand()
      ? interaction.reply({
          embeds: [{ title: 'Chart', image: { url: 'attachment://chart.txt' } }],
          files: [new AttachmentBuilder(Buffer.from('shoals'), { name: 'chart.txt', description: 'A chart' })],
        })
      : undefined,
  );
  await register(client, [{ name: 'chart', description: 'd' }]);
  const { message } = await ana.slash(channel.id, 'chart');
  const [file] = message?.attachments ?? [];
  expect(file).toMatchObject({ filename: 'chart.txt', size: 6, description: 'A chart' });
  expect(message?.embeds[0]?.image?.url).toBe(file?.url);
  expect(discord.attachmentHosts).toContain(new URL(file?.url ?? '').host);
  const answer = await fetch(file?.url ?? '');
  expect([answer.status, await answer.text()]).toEqual([200, 'shoals']);
  expect((await fetch((file?.url ?? '').replace(/hm=.*/, 'hm=guess'))).status).toBe(404);

  const files = ['one', 'two'].map((name) => ({ name: `${name}.txt`, data: Buffer.from(name) }));
  const posted = (await client.rest.post(Routes.channelMessages(channel.id), { body: {}, files })) as Message;
  const route = Routes.channelMessage(channel.id, posted.id);
  const names = (changed: unknown): string[] => (changed as Message).attachments.map((entry) => entry.filename);
  expect(names(posted)).toEqual(['one.txt', 'two.txt']);
  expect(names(await client.rest.patch(route, { body: { content: 'a' } }))).toEqual(['one.txt', 'two.txt']);
  const attachments = [{ id: posted.attachments[1]?.id }];
  expect(
    names(await client.rest.patch(route, { body: { attachments }, files: [{ name: 'three.txt', data: 'three' }] })),
  ).toEqual(['two.txt', 'three.txt']);
});

test('a file that a person uploads with a command can be fetched by the bot', async () => {
  const { discord, channel, ana } = await openStage();
  const client = await logIn(discord, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const file = interaction.options.getAttachment('file', true);
    await interaction.reply(`${file.name} ${file.contentType} ${await (await fetch(file.url)).text()}`);
  });
  await register(client, [
    { name: 'add', description: 'd', options: [{ type: 11, name: 'file', description: 'd', required: true }] },
  ]);
  const exchange = await ana.slash(channel.id, 'add', { file: { name: 'log.md', content: '# Day 1' } });
  expect(exchange.message?.content).toBe('log.md text/markdown; charset=utf-8 # Day 1');
});

test('a file over 10 MB is too large', async () => {
  const { discord, channel } = await openStage();
  const client = await logIn(discord);
  const files = [{ name: 'big.bin', data: Buffer.alloc(10 * 1024 * 1024 + 1) }];
  await expect(client.rest.post(Routes.channelMessages(channel.id), { body: {}, files })).rejects.toMatchObject({
    status: 413,
    code: 40005,
  });
});
