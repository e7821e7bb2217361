/** The panel of /settings on the stage: opened, chosen from, read. */
import { expect } from 'vitest';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { walkComponents } from '../../src/sandbox/index.ts';
import type { Stage, StageOptions } from './stage.ts';
import { openStage } from './stage.ts';

/** All that a person reads in a message, fields included. */
export const textOf = ({ content, embeds }: Message): string =>
  [
    content,
    ...embeds.flatMap((embed) => [embed.title ?? '', embed.description ?? '', ...fieldsOf(embed), footOf(embed)]),
  ]
    .join('\n')
    .replaceAll('\\', '');

const fieldsOf = (embed: Message['embeds'][number]): readonly string[] =>
  ((embed as { fields?: readonly { name: string; value: string }[] }).fields ?? []).map(
    ({ name, value }) => `${name}: ${value}`,
  );

const footOf = (embed: Message['embeds'][number]): string =>
  (embed as { footer?: { text: string } }).footer?.text ?? '';

export function customIds(message: Message): readonly string[] {
  const found: string[] = [];
  walkComponents(message.components, ({ custom_id: id }) => {
    if (id !== undefined) found.push(id);
  });
  return found;
}

export interface SettingsStage extends Stage {
  /** Manages the server. */
  readonly mara: Person;
  /** An ordinary member. */
  readonly ben: Person;
  readonly managerRole: string;
  open(person?: Person): Promise<Message>;
  /** The message after a press or choice on it. */
  after(person: Person, exchange: Promise<Exchange>): Promise<Message>;
  /** Mara opens a panel and chooses a setting of a group. */
  choose(group: string, key: string): Promise<Message>;
  /** Mara sets what a form asks for; the panel afterwards. */
  fill(group: string, key: string, value: string): Promise<Message>;
  pick(group: string, key: string, values: readonly unknown[]): Promise<Message>;
}

export async function openSettings(options: StageOptions = {}): Promise<SettingsStage> {
  const stage = await openStage({ rateLimits: false, ...options });
  const { guildId, channelId, discord } = stage;
  const managerRole = discord.addRole(guildId, { name: 'Keepers', permissions: ['ManageGuild'] }).id;
  const mara = stage.person('Mara');
  mara.join(guildId, { roles: [managerRole] });
  const ben = stage.person('Ben');

  async function after(person: Person, exchange: Promise<Exchange>): Promise<Message> {
    const done = await exchange;
    expect(done.error).toBeUndefined();
    expect(done.refusals).toEqual([]);
    const settled = await person.settled(done, 10_000);
    return person.look(settled) ?? settled;
  }
  const open = (person = mara): Promise<Message> => after(person, person.slash(channelId, 'settings'));
  async function choose(group: string, key: string): Promise<Message> {
    const message = await after(mara, mara.select(await open(), 'v1:settings:group:_', [group]));
    return after(mara, mara.select(message, `v1:settings:choose:${group}`, [key]));
  }
  return {
    ...stage,
    mara,
    ben,
    managerRole,
    open,
    after,
    choose,
    async fill(group, key, value) {
      const form = await mara.press(await choose(group, key), 'Change…');
      expect(form.state).toBe('modal');
      return after(mara, mara.submit(form, { value }));
    },
    pick: async (group, key, values) =>
      after(mara, mara.select(await choose(group, key), `v1:settings:set:${key}`, values)),
  };
}
