/** What is read off a look-up's reply. */
import { expect } from 'vitest';
import type { Exchange, Message } from '../../src/sandbox/index.ts';
import { walkComponents } from '../../src/sandbox/index.ts';

export function messageOf(exchange: Exchange): Message {
  expect(exchange.error).toBeUndefined();
  expect(exchange.refusals).toEqual([]);
  if (!exchange.message) throw new Error(`no message: ${exchange.state}`);
  return exchange.message;
}

/** All that is written in a message, buttons apart. */
export const textOf = ({ content, embeds }: Message): string =>
  JSON.stringify([content, embeds]).replaceAll('\\"', '"');
export const leadOf = ({ embeds }: Message): string =>
  (embeds[0] as { description?: string } | undefined)?.description ?? '';
export const titleOf = ({ embeds }: Message): string => (embeds[0] as { title?: string } | undefined)?.title ?? '';

interface Part {
  readonly label?: string;
  readonly custom_id?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export function partsOf(message: Message): Part[] {
  const found: Part[] = [];
  walkComponents(message.components, (part) => {
    if ('custom_id' in part) found.push(part);
  });
  return found;
}
export const labels = (message: Message): string[] => partsOf(message).flatMap(({ label }) => label ?? []);
