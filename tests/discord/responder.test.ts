import { REST } from '@discordjs/rest';
import type { APIInteraction } from 'discord-api-types/v10';
import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { privateReply } from '../../src/discord/command.ts';
import { createResponder } from '../../src/discord/responder.ts';
import { sayIn } from '../../src/discord/texts.ts';

const interaction = { id: '1', token: 't', application_id: '2', type: 2 } as unknown as APIInteraction;
const reply = privateReply({ content: 'Here it is' });
const broken = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
const refused = (code: number) =>
  new DiscordAPIError({ code, message: 'No' }, code, 400, 'POST', 'https://discord.test', {});

/** A client whose calls end as listed, one after another. */
function answering(...ends: readonly (Error | null)[]) {
  const rest = new REST();
  const calls: unknown[] = [];
  rest.post = (_route, options) => {
    calls.push(options?.body);
    const end = ends[calls.length - 1] ?? null;
    return end === null ? Promise.resolve(undefined) : Promise.reject(end);
  };
  return { calls, send: () => createResponder(rest, interaction).send(reply, sayIn('en')) };
}

describe('a connection that breaks under an answer', () => {
  it('is tried again with the same answer', async () => {
    const { calls, send } = answering(broken);
    await send();
    expect(calls).toHaveLength(2);
    expect(calls[1]).toEqual(calls[0]);
  });

  it('is no trouble where the first one had arrived', async () => {
    await expect(answering(broken, refused(40_060)).send()).resolves.toBeUndefined();
  });

  it('twice is a fault, and so is a refusal', async () => {
    await expect(answering(broken, broken).send()).rejects.toBe(broken);
    const { calls, send } = answering(refused(50_035));
    await expect(send()).rejects.toMatchObject({ code: 50_035 });
    expect(calls).toHaveLength(1);
  });
});
