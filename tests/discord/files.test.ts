import { REST } from '@discordjs/rest';
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot } from '../../src/discord/bot.ts';
import { startBot } from '../../src/discord/bot.ts';
import type { BodyFile, Command } from '../../src/discord/command.ts';
import { messageReply, privateReply } from '../../src/discord/command.ts';
import { createPoster } from '../../src/discord/poster.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import type { Exchange, LocalDiscord, Person } from '../../src/sandbox/index.ts';
import { startLocalDiscord, virtualClock } from '../../src/sandbox/index.ts';

const file = (name: string): BodyFile => ({
  name: `${name}.png`,
  bytes: new TextEncoder().encode(`picture of ${name}`),
  description: `A drawing of the ${name}, lit.`,
});
const components: APIMessageTopLevelComponent[] = [
  {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Turn', custom_id: 'v1:timeline:page:x' },
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Slow copy',
        custom_id: 'v1:timeline:chart:x',
      },
    ],
  },
];

/** Called by the slow handler as it begins; resolve it to let the handler answer. */
let whenSlow: (go: () => void) => void;
const slowly = (): Promise<void> => new Promise((resolve) => whenSlow(resolve));

/** Stands in the place of a command that there is: the router lets no other through. */
const show: Command = {
  definition: {
    name: 'timeline',
    description: 'Shows a picture',
    options: [
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'To you alone' },
      { type: ApplicationCommandOptionType.Boolean, name: 'slow', description: 'After a while' },
    ],
  },
  slowReplies: 'public',
  async execute({ options }) {
    if (options.flag('slow') === true) await slowly();
    const body = { content: 'Here it is', components, files: [file('lamp')] };
    return options.flag('private') === true ? privateReply(body) : messageReply(body);
  },
  features: {
    async timeline({ action }) {
      if (action === 'chart') await slowly();
      return action === 'chart'
        ? privateReply({ content: 'A copy', files: [file('copy')] })
        : { kind: 'update', body: { files: [file('tower')] } };
    },
  },
};

const clock = virtualClock();
let discord: LocalDiscord;
let bot: Bot;
let ana: Person;
let channelId: string;

beforeAll(async () => {
  discord = await startLocalDiscord({ clock });
  const guild = discord.addGuild({ name: 'Saltmere' });
  channelId = discord.addChannel(guild.id, { name: 'quay' }).id;
  const corpus = { articles: [{ name: 'lamp.md', text: 'The lamp of Saltmere was lit in 900.' }] };
  const lore = buildLore(corpus);
  const log = { info: () => undefined, warn: () => undefined, error: (fields: object) => faults.push(fields) };
  bot = await startBot({
    token: discord.botToken,
    api: discord.apiBase,
    guildId: null,
    commands: [show],
    corpus,
    lore,
    bank: buildBank(lore),
    attachmentHosts: [],
    store: createMemoryStore(),
    clock,
    random: () => 0.5,
    log,
  });
  ana = discord.person('Ana');
  ana.join(guild.id);
});
const faults: object[] = [];
afterAll(async () => {
  await bot.stop();
  await discord.close();
});

const attachmentsOf = ({ message }: Pick<Exchange, 'message'>) =>
  message?.attachments.map(({ filename, description }) => [filename, description]);

/** Does something slow: the bot says "thinking" first, then answers. */
async function deferred(act: () => Promise<Exchange>): Promise<Exchange> {
  const begun = new Promise<() => void>((resolve) => {
    whenSlow = resolve;
  });
  const exchange = act();
  const go = await begun;
  clock.advance(1500);
  const first = await exchange;
  go();
  return first;
}

describe('files in a reply', () => {
  it('arrive with their description, and can be fetched', async () => {
    const exchange = await ana.slash(channelId, 'timeline');
    expect(exchange.refusals).toEqual([]);
    expect(exchange.message?.content).toBe('Here it is');
    expect(attachmentsOf(exchange)).toEqual([['lamp.png', 'A drawing of the lamp, lit.']]);
    const fetched = await fetch(exchange.message?.attachments[0]?.url ?? '');
    expect(await fetched.text()).toBe('picture of lamp');
  });

  it('arrive in private replies', async () => {
    const exchange = await ana.slash(channelId, 'timeline', { private: true });
    expect(exchange.private).toBe(true);
    expect(attachmentsOf(exchange)).toEqual([['lamp.png', 'A drawing of the lamp, lit.']]);
  });

  it('take the place of a message’s files when it turns', async () => {
    const { message } = await ana.slash(channelId, 'timeline');
    const turned = await ana.press(message!, 'Turn');
    expect(turned.state).toBe('updated');
    expect(attachmentsOf(turned)).toEqual([['tower.png', 'A drawing of the tower, lit.']]);
  });

  it('arrive when the answer took long', async () => {
    const first = await deferred(() => ana.slash(channelId, 'timeline', { slow: true }));
    expect(first.state).toBe('deferred');
    const message = await ana.waitFor(channelId, ({ id, content }) => id === first.message?.id && content !== '');
    expect(attachmentsOf({ message })).toEqual([['lamp.png', 'A drawing of the lamp, lit.']]);
  });

  it('arrive in a follow-up', async () => {
    const { message: shown } = await ana.slash(channelId, 'timeline');
    const first = await deferred(() => ana.press(shown!, 'Slow copy'));
    expect(first.state).toBe('deferred-update');
    const message = await ana.waitFor(channelId, ({ content }) => content === 'A copy');
    expect(message.visibleTo).not.toBeNull();
    expect(attachmentsOf({ message })).toEqual([['copy.png', 'A drawing of the copy, lit.']]);
  });
});

describe('files in a channel', () => {
  it('are posted and replaced with their descriptions', async () => {
    const poster = createPoster(new REST({ api: discord.apiBase }).setToken(discord.botToken));
    const id = await poster.send(channelId, { content: 'Posted', files: [file('lamp'), file('tower')] });
    const find = () => ana.sees(channelId).find((message) => message.id === id)!;
    expect(attachmentsOf({ message: find() })).toEqual([
      ['lamp.png', 'A drawing of the lamp, lit.'],
      ['tower.png', 'A drawing of the tower, lit.'],
    ]);
    await poster.edit(channelId, id, { files: [file('quay')] });
    expect(find().content).toBe('Posted');
    expect(attachmentsOf({ message: find() })).toEqual([['quay.png', 'A drawing of the quay, lit.']]);
  });

  it('nothing was refused, and nothing failed', () => {
    expect(discord.refusedCalls()).toEqual([]);
    expect(faults).toEqual([]);
  });
});
