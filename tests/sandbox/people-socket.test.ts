import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MessageFlags } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { virtualClock } from '../../src/sandbox/index.ts';
import type { Exchange, LocalDiscord, Message } from '../../src/sandbox/index.ts';
import { button, form, logIn, openStage, register, row } from './stage.ts';

interface Line {
  ask: (verb: string, given?: object) => Promise<Record<string, unknown>>;
  readonly pushes: { event: string; for?: string[]; message?: Message }[];
}

async function connect(discord: LocalDiscord): Promise<Line> {
  const socket = new WebSocket(discord.peopleSocket);
  onTestFinished(() => socket.terminate());
  const pushes: Line['pushes'] = [];
  const waiting = new Map<number, (frame: Record<string, unknown>) => void>();
  socket.on('message', (data: Buffer) => {
    const frame = JSON.parse(data.toString()) as Record<string, unknown> & { id?: number; event?: string };
    if (frame.event !== undefined) pushes.push(frame as never);
    else waiting.get(frame.id ?? -1)?.(frame);
  });
  await once(socket, 'open');
  let lastId = 0;
  return {
    pushes,
    async ask(verb, given = {}) {
      const id = ++lastId;
      const reply = new Promise<Record<string, unknown>>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ id, do: verb, ...given }));
      const { ok, error, ...rest } = await reply;
      if (ok !== true) throw new Error(String(error));
      return rest;
    },
  };
}

async function withBot(discord: LocalDiscord): Promise<void> {
  const client = await logIn(discord, async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: 'Hull', value: 'hull' }]);
    if (interaction.isChatInputCommand()) {
      if (interaction.options.getString('port') === 'secret')
        await interaction.reply({ content: 'hush', flags: MessageFlags.Ephemeral });
      else await interaction.reply({ content: 'Sail?', components: [row(button('Aye', 'aye'))] });
    }
    if (interaction.isButton()) {
      await interaction.showModal(
        form('f', 'Why', [{ type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 1 } }]),
      );
    }
    if (interaction.isModalSubmit()) await interaction.reply(`because ${interaction.fields.getTextInputValue('why')}`);
  });
  await register(client, [
    {
      name: 'trivia',
      description: 'd',
      options: [
        {
          type: 1,
          name: 'start',
          description: 'd',
          options: [{ type: 3, name: 'port', description: 'd', autocomplete: true }],
        },
      ],
    },
  ]);
}

test('a program plays a whole exchange over the socket, and hears what its people see', async () => {
  const { discord, guild, channel, ana } = await openStage();
  await withBot(discord);
  const { ask, pushes } = await connect(discord);
  const place = { as: 'Dora', channel: channel.id };
  await ask('join', { as: 'Dora', guild: guild.id });
  expect(await ask('type', { ...place, command: 'trivia start', options: { port: 'h' } })).toEqual({
    id: 2,
    choices: [{ name: 'Hull', value: 'hull' }],
  });
  const { exchange } = (await ask('slash', { ...place, command: 'trivia start' })) as { exchange: Exchange };
  expect(exchange).toMatchObject({ state: 'answered', message: { content: 'Sail?' } });
  const pressed = (await ask('press', { as: 'Dora', message: exchange.message?.id, button: 'Aye' })) as {
    exchange: Exchange;
  };
  expect(pressed.exchange.state).toBe('modal');
  await ask('submit', { as: 'Dora', form: pressed.exchange.modal, values: { why: 'the wind' } });
  await ana.slash(channel.id, 'trivia start', { port: 'secret' });
  const texts = pushes
    .filter((push) => push.event === 'message')
    .map((push) => [push.for?.join(), push.message?.content]);
  expect(texts).toEqual([
    ['Dora', 'Sail?'],
    ['Dora', 'because the wind'],
  ]);
  const { messages } = (await ask('sees', place)) as { messages: Message[] };
  expect(messages.map((message) => message.content)).toEqual(['Sail?', 'because the wind']);
});

test('the world is built, faults are started and the clock is moved over the socket', async () => {
  const clock = virtualClock();
  const { discord } = await openStage({ clock });
  const { ask } = await connect(discord);
  const { guild } = (await ask('addGuild', { guild: { name: 'Port Royal' } })) as { guild: { id: string } };
  const { channel } = (await ask('addChannel', { guild: guild.id, channel: { name: 'docks' } })) as {
    channel: { id: string };
  };
  await ask('join', { as: 'Ben', guild: guild.id });
  const files = [{ name: 'a.bin', base64: Buffer.from([1, 2, 3]).toString('base64') }];
  const { message } = (await ask('say', { as: 'Ben', channel: channel.id, content: 'ahoy', files })) as {
    message: Message;
  };
  expect(message).toMatchObject({ content: 'ahoy', attachments: [{ filename: 'a.bin', size: 3 }] });
  const before = clock.now();
  expect(await ask('advance', { ms: 5000 })).toMatchObject({ nowMs: before + 5000 });
  await ask('fault', { kind: 'serverError', route: 'GET /gateway', status: 502 });
  expect((await fetch(`${discord.apiBase}/v10/gateway`)).status).toBe(502);
  expect(await ask('calls', { last: 1 })).toMatchObject({ calls: [{ route: 'GET /gateway', status: 502 }] });
});

test.each([
  ['slahs', {}, 'There is no verb "slahs". There are:'],
  ['slash', { channel: '1' }, '"as" has to be given'],
  ['slash', { as: 'Ana', channel: '1', command: 'x' }, 'There is no channel 1.'],
  ['fault', { kind: 'fire' }, 'There is no fault "fire". There are:'],
  ['advance', { ms: 5 }, 'The clock is the real one'],
  ['addRole', { guild: 'GUILD', name: 'x', permissions: ['Fly'] }, 'There is no permission called "Fly".'],
])('a mistake is answered with a sentence: %s %j', async (verb, given, sentence) => {
  const { discord, guild } = await openStage();
  const { ask } = await connect(discord);
  const filled = 'guild' in given ? { ...given, guild: guild.id } : given;
  await expect(ask(verb, filled)).rejects.toThrow(sentence);
});

async function knock(url: string, headers: Record<string, string> = {}): Promise<number> {
  const socket = new WebSocket(url, { headers });
  onTestFinished(() => socket.terminate());
  return new Promise((resolve) => {
    socket.on('open', () => resolve(101));
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.on('error', () => undefined);
  });
}

test('the socket and the page take the token, and no visitor from another site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'index.html'), '<p>hello</p>');
  await writeFile(join(folder, 'app.js'), 'let a;');
  const { discord } = await openStage({ pageFolder: folder });
  const [host = ''] = discord.attachmentHosts;
  const bare = `ws://${host}/people`;
  expect(await knock(bare)).toBe(401);
  expect(await knock(`${bare}?token=guess`)).toBe(401);
  expect(await knock(discord.peopleSocket, { origin: 'https://example.org' })).toBe(403);
  expect(await knock(discord.peopleSocket, { origin: `http://${host}` })).toBe(101);
  expect(await knock(`ws://${host}/gateway`, { origin: 'https://example.org' })).toBe(403);

  const opened = await fetch(discord.address);
  expect([opened.status, await opened.text()]).toEqual([200, '<p>hello</p>']);
  expect((await fetch(`http://${host}/`)).status).toBe(401);
  expect((await fetch(`http://${host}/app.js`)).status).toBe(401);
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  expect((await fetch(`http://${host}/app.js`, { headers: { cookie } })).status).toBe(200);
  expect((await fetch(discord.address, { headers: { origin: 'https://example.org' } })).status).toBe(403);
  expect((await fetch(discord.address.replace('/?', '/..%2f..%2fpackage.json?'))).status).toBe(404);
  expect(
    (await fetch(`${discord.apiBase}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` } })).status,
  ).toBe(401);
});

test('the documented example runs as it stands', async () => {
  const { discord } = await openStage();
  await withBot(discord);
  const page = await readFile('docs/local-discord.md', 'utf8');
  const code = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    code,
    '-',
    discord.address,
  ]);
  expect(stdout).toContain('Commands: trivia');
  expect(stdout).toContain('Answer: answered Sail?');
  expect(stdout).toContain('Pressed: modal');
}, 20_000);
