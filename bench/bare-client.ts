/**
 * What the bot is measured against: a discord.js client whose handler answers each interaction with the same given body.
 * Where a file of calls is named, it makes those as well, from the first interaction on.
 */
import { readFileSync } from 'node:fs';
import { Client, Events } from 'discord.js';
import type { InteractionReplyOptions } from 'discord.js';
import type { ClientCall } from './wire.ts';

const [api = '', bodyFile = '', callsFile = ''] = process.argv.slice(2);
const body = JSON.parse(readFileSync(bodyFile, 'utf8')) as InteractionReplyOptions;
const calls = callsFile === '' ? [] : (JSON.parse(readFileSync(callsFile, 'utf8')) as readonly ClientCall[]);
const client = new Client({ intents: [], rest: { api } });
client.once(Events.InteractionCreate, () => {
  for (const { afterMs, method, path, body: sent } of calls)
    setTimeout(() => void client.rest[method](path, { body: sent }), afterMs);
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply(body);
});
client.once(Events.ClientReady, () => process.send?.('ready'));
await client.login('bench');
