import type { Core } from '../core.ts';
import { walkComponents } from '../world/messages.ts';
import type { World } from '../world/state.ts';
import { channelOf, has, permissionsIn } from '../world/world.ts';
import { messageFlags } from '../wire.ts';
import type { Message } from '../wire.ts';
import { nameOf } from './parts.ts';

/** Whether a person sees a message: the channel is open to them, and a private reply is theirs. */
export function isSeenBy(world: World, userId: string, message: Message): boolean {
  if (message.visibleTo !== null && message.visibleTo !== userId) return false;
  const channel = world.channels.get(message.channel_id);
  return channel !== undefined && has(permissionsIn(world, channel, userId), 'ViewChannel');
}

export function seenBy(world: World, userId: string, channelId: string): Message[] {
  const channel = channelOf(world, channelId);
  if (!has(permissionsIn(world, channel, userId), 'ViewChannel')) return [];
  return [...channel.messages.values()].filter((message) => message.visibleTo === null || message.visibleTo === userId);
}

interface Wait {
  readonly userId: string;
  readonly name: string;
  readonly channelId: string;
  readonly predicate: (message: Message) => boolean;
  readonly timeoutMs: number;
}

export function waitForMessage(core: Core, wait: Wait): Promise<Message> {
  const { userId, channelId, predicate, timeoutMs } = wait;
  const already = seenBy(core.world, userId, channelId).find(predicate);
  if (already) return Promise.resolve(already);
  return new Promise((resolve, reject) => {
    const stop = core.bus.listen((happening) => {
      if (happening.kind !== 'message' && happening.kind !== 'edit') return;
      const { message } = happening;
      if (message.channel_id !== channelId || !isSeenBy(core.world, userId, message)) return;
      try {
        if (!predicate(message)) return;
        resolve(message);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
      stop();
      clearTimeout(timer);
    });
    const timer = setTimeout(() => {
      stop();
      const lines = seenBy(core.world, userId, channelId).slice(-12).map(inOneLine);
      const seen = lines.length > 0 ? `\n  ${lines.join('\n  ')}` : ' nothing';
      reject(new Error(`${wait.name} waited ${timeoutMs} ms and did not see it. Seen at the end:${seen}`));
    }, timeoutMs);
  });
}

/** A message on one line, for error texts and logs. */
export function inOneLine(message: Message): string {
  const parts = [
    message.content,
    ...message.embeds.map((embed) => [embed.title, embed.description].filter(Boolean).join(': ')),
  ];
  const buttons: string[] = [];
  walkComponents(message.components, (component) => {
    if (component.type === 10) parts.push(component.content ?? '');
    if (component.type === 2)
      buttons.push(component.disabled === true ? `(${nameOf(component)})` : `[${nameOf(component)}]`);
  });
  if ((message.flags & messageFlags.loading) !== 0) parts.push('is thinking…');
  const text = parts.filter(Boolean).join(' | ').replace(/\s+/g, ' ').slice(0, 200);
  const whose = message.visibleTo === null ? '' : ' (private)';
  return `${message.author.global_name ?? message.author.username}${whose}: ${text} ${buttons.join(' ')}`.trimEnd();
}
