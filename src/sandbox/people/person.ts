import type { Core } from '../core.ts';
import type { Exchange, Modal } from '../interactions.ts';
import { deleteMessage, postMessage } from '../world/messages.ts';
import { wireUser } from '../world/payloads.ts';
import type { Channel, UserRecord } from '../world/state.ts';
import { channelOf, directChannel, has, join, leave, permissionsIn } from '../world/world.ts';
import type { Choice, Command, Message } from '../wire.ts';
import { isThreadType, messageFlags } from '../wire.ts';
import { findCommand, findLeaf, registered, whyNot } from './commands.ts';
import type { FormValues } from './forms.ts';
import { formData } from './forms.ts';
import { commandData } from './options.ts';
import type { OptionValues } from './options.ts';
import { chosenValues, pressable, selectable } from './parts.ts';
import { createResolved, toFile } from './resolved.ts';
import type { Upload } from './resolved.ts';
import { seenBy, waitForMessage } from './sight.ts';

/** One person, what they can do and what they see. Whatever Discord's own client would not allow throws. */
export interface Person {
  readonly id: string;
  readonly name: string;
  join(guildId: string, how?: { roles?: readonly string[]; nick?: string | null }): void;
  leave(guildId: string): void;
  /** Adds the application to the own account, or takes it off. */
  install(isInstalled?: boolean): void;
  /** Refuses direct messages from the bot. */
  closeDms(isClosed?: boolean): void;
  setLocale(locale: string): void;
  /** The id of the direct-message channel with the bot, or with another person. */
  dm(other?: Person): string;
  /** The commands that the client offers here. */
  commands(channelId: string): Command[];
  slash(channelId: string, words: string, options?: OptionValues): Promise<Exchange>;
  /** What autocomplete offers for an option (the last one given, unless named). */
  type(channelId: string, words: string, options: OptionValues, focused?: string): Promise<Choice[]>;
  press(message: Message | string, customIdOrLabel: string): Promise<Exchange>;
  select(message: Message | string, customId: string, values: readonly unknown[]): Promise<Exchange>;
  submit(form: Modal | Exchange, values: FormValues): Promise<Exchange>;
  /** A context menu on a message (its id or itself) or on a person. */
  menu(channelId: string, name: string, target: Message | Person | string): Promise<Exchange>;
  /** Sends any interaction data, also such as the client would never send. */
  forge(channelId: string, raw: Forged): Promise<Exchange>;
  say(channelId: string, content: string, extra?: { files?: readonly Upload[]; replyTo?: string }): Message;
  remove(message: Message | string): void;
  /** What this person sees in a channel, oldest first. */
  sees(channelId: string): Message[];
  /** The present form of a message that this person sees. */
  look(message: Message | string): Message | undefined;
  /** Waits in real time for a message, new or edited, that this person sees. */
  waitFor(channelId: string, predicate: (message: Message) => boolean, timeoutMs?: number): Promise<Message>;
  /** The message of an exchange once it is no longer "thinking". */
  settled(exchange: Exchange, timeoutMs?: number): Promise<Message>;
}

export interface Forged {
  kind: 'command' | 'component' | 'autocomplete' | 'modal';
  data: Record<string, unknown>;
  /** The message that a component sits on. */
  messageId?: string;
}

export function createPerson(core: Core, user: UserRecord): Person {
  const name = user.global_name ?? user.username;
  const placed = (channelId: string): Channel => {
    const channel = channelOf(core.world, channelId);
    if (has(permissionsIn(core.world, channel, user.id), 'ViewChannel')) return channel;
    throw new Error(`${name} does not see the channel "${channel.name}".`);
  };
  const visible = (message: Message | string): Message => {
    const now = look(core, user.id, message);
    if (!now)
      throw new Error(`${name} does not see the message ${typeof message === 'string' ? message : message.id}.`);
    return now;
  };
  const open = core.interactions.open.bind(core.interactions);
  const component = (
    message: Message,
    part: { custom_id?: string; type: number; id?: number },
    more: object = {},
  ): Promise<Exchange> => {
    const data = { custom_id: part.custom_id, component_type: part.type, id: part.id ?? 0, ...more };
    return open({ kind: 'component', user, channel: placed(message.channel_id), data, source: message });
  };

  const person: Person = {
    id: user.id,
    name,
    join: (guildId, how) => void join(core, guildId, user.id, how),
    leave: (guildId) => leave(core, guildId, user.id),
    install: (isInstalled = true) => void (user.installed = isInstalled),
    closeDms: (isClosed = true) => void (user.closedDms = isClosed),
    setLocale: (locale) => void (user.locale = locale),
    dm: (other) => directChannel(core, user.id, other?.id ?? core.world.bot.id).id,
    commands(channelId) {
      const channel = placed(channelId);
      return registered(core, channel).filter((command) => whyNot(core, command, user, channel) === undefined);
    },
    async slash(channelId, words, options = {}) {
      const channel = placed(channelId);
      const data = commandData(findLeaf(core, user, channel, words), options, createResolved(core, channel));
      return open({ kind: 'command', user, channel, data, replyType: 20 });
    },
    async type(channelId, words, options, focused = Object.keys(options).at(-1) ?? '') {
      const channel = placed(channelId);
      const leaf = findLeaf(core, user, channel, words);
      const option = leaf.options.find((entry) => entry.name === focused);
      if (option?.autocomplete !== true) throw new Error(`The option "${focused}" of /${words} has no autocomplete.`);
      const data = commandData(leaf, options, createResolved(core, channel), focused);
      const exchange = await open({ kind: 'autocomplete', user, channel, data });
      if (exchange.state !== 'choices') throw new Error(`Loading options failed: ${exchange.error ?? exchange.state}`);
      return [...(exchange.choices ?? [])];
    },
    async press(message, customIdOrLabel) {
      const now = visible(message);
      return component(now, pressable(now, customIdOrLabel));
    },
    async select(message, customId, values) {
      const now = visible(message);
      const part = selectable(now, customId);
      const resolved = createResolved(core, placed(now.channel_id));
      const chosen = chosenValues(part, values, resolved);
      return component(now, part, { values: chosen, ...withResolved(resolved.data()) });
    },
    async submit(form, values) {
      const modal = 'state' in form ? form.modal : form;
      if (!modal) throw new Error('No form was opened.');
      const channel = placed(modal.channelId);
      const data = formData(modal, values, createResolved(core, channel));
      const source = modal.messageId === null ? null : (channel.messages.get(modal.messageId) ?? null);
      return open({ kind: 'modal', user, channel, data, source });
    },
    async menu(channelId, commandName, target) {
      const channel = placed(channelId);
      const resolved = createResolved(core, channel);
      const command = findCommand(core, user, channel, { name: commandName, types: [2, 3] });
      const isOnMessage = command.type === 3;
      const targetId = isOnMessage ? resolved.message(visible(target as Message | string)) : resolved.user(target);
      const { id, name: ownName, type, guild_id: guildId } = command;
      const data = { id, name: ownName, type, target_id: targetId, ...(guildId ? { guild_id: guildId } : {}) };
      return open({
        kind: 'command',
        user,
        channel,
        data: { ...data, ...withResolved(resolved.data()) },
        replyType: 23,
      });
    },
    async forge(channelId, raw) {
      const channel = channelOf(core.world, channelId);
      const source = raw.messageId === undefined ? null : (channel.messages.get(raw.messageId) ?? null);
      return open({ kind: raw.kind, user, channel, data: raw.data, source });
    },
    say(channelId, content, extra = {}) {
      const channel = placed(channelId);
      const bits = permissionsIn(core.world, channel, user.id);
      if (!has(bits, isThreadType(channel.type) ? 'SendMessagesInThreads' : 'SendMessages')) {
        throw new Error(`${name} may not write in "${channel.name}".`);
      }
      const files = (extra.files ?? []).map((file) => core.files.add(toFile(file), { channelId }));
      const replyTo = extra.replyTo === undefined ? null : visible(extra.replyTo);
      return postMessage(core, { channel, authorId: user.id, body: { content }, files, replyTo });
    },
    remove(message) {
      const now = visible(message);
      const isOwn = now.author.id === wireUser(user).id || now.visibleTo === user.id;
      const mayManage = has(permissionsIn(core.world, placed(now.channel_id), user.id), 'ManageMessages');
      if (!isOwn && !mayManage) throw new Error(`${name} may not delete this message.`);
      deleteMessage(core, now);
    },
    sees: (channelId) => seenBy(core.world, user.id, channelId),
    look: (message) => look(core, user.id, message),
    waitFor: (channelId, predicate, timeoutMs) =>
      waitForMessage(core, { userId: user.id, name, channelId, predicate, timeoutMs: timeoutMs ?? 15_000 }),
    settled(exchange, timeoutMs) {
      const { message } = exchange;
      if (!message) return Promise.reject(new Error(`There is no message: ${exchange.error ?? exchange.state}.`));
      const isDone = (now: Message): boolean => now.id === message.id && (now.flags & messageFlags.loading) === 0;
      return person.waitFor(message.channel_id, isDone, timeoutMs);
    },
  };
  return person;
}

function withResolved(resolved: Record<string, unknown> | undefined): { resolved?: Record<string, unknown> } {
  return resolved ? { resolved } : {};
}

function look(core: Core, userId: string, wanted: Message | string): Message | undefined {
  const id = typeof wanted === 'string' ? wanted : wanted.id;
  const places =
    typeof wanted === 'string' ? core.world.channels.values() : [core.world.channels.get(wanted.channel_id)];
  for (const channel of places) {
    const message = channel?.messages.get(id);
    if (!channel || !message) continue;
    const isForMe = message.visibleTo === null || message.visibleTo === userId;
    return isForMe && has(permissionsIn(core.world, channel, userId), 'ViewChannel') ? message : undefined;
  }
  return undefined;
}
