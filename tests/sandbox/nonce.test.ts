import { afterEach, expect, it } from 'vitest';
import type { LocalDiscord } from '../../src/sandbox/index.ts';
import { startLocalDiscord, virtualClock } from '../../src/sandbox/index.ts';

let discord: LocalDiscord;
afterEach(() => discord.close());

it('a message with an enforced nonce is made once, and for some minutes a second one is answered with it', async () => {
  const clock = virtualClock();
  discord = await startLocalDiscord({ clock });
  const guild = discord.addGuild({ name: 'Harbour' });
  const channels = ['quay', 'mole'].map((name) => discord.addChannel(guild.id, { name }).id);
  const post = async (channel: string, body: object): Promise<string> => {
    const response = await fetch(`${discord.apiBase}/v10/channels/${channel}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.botToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return ((await response.json()) as { id: string }).id;
  };
  const [quay = '', mole = ''] = channels;
  const once = { content: 'Ahoy', nonce: 'a-1', enforce_nonce: true };
  const first = await post(quay, once);
  clock.advance(60_000);
  expect(await post(quay, { ...once, content: 'Ahoy again' })).toBe(first);
  expect(await post(quay, { ...once, nonce: 'a-2' })).not.toBe(first);
  expect(await post(quay, { content: 'Ahoy', nonce: 'a-1' })).not.toBe(first);
  expect(await post(mole, once)).not.toBe(first);
  clock.advance(10 * 60_000);
  expect(await post(quay, once)).not.toBe(first);
});
