/** What the bot is measured against: a discord.js client whose handler answers each interaction with the same given body. */
import { readFileSync } from 'node:fs';
import { Client, Events } from 'discord.js';
import type { InteractionReplyOptions } from 'discord.js';

const [api = '', bodyFile = ''] = process.argv.slice(2);
const body = JSON.parse(readFileSync(bodyFile, 'utf8')) as InteractionReplyOptions;
const client = new Client({ intents: [], rest: { api } });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply(body);
});
await client.login('bench');
