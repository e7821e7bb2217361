/**
 * From an interaction to its handler and back. The router alone talks to the interaction endpoints and alone catches:
 * a refusal is told to the user as it is, a fault is logged under a reference that the user is given.
 */
import type { REST } from '@discordjs/rest';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
  APIInteraction,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { commandRules, partRules } from './access.ts';
import type { Rule } from './access.ts';
import { readArrival, readMessageCall, readPart, readSlash, readTyping, withSettings } from './caller.ts';
import type { Answer, App, Caller, Command, Reply } from './command.ts';
import { privateReply, Refusal } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { whyBarred } from './gate.ts';
import { clip, escapeMarkdown, limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Responder, Slow } from './responder.ts';
import { createResponder } from './responder.ts';
import { scopedApp } from './scoped.ts';
import { sayIn } from './texts.ts';

/** Discord waits 3 s for a first response; half of it is left for the way there and back. */
const slowAfterMs = 1500;

/** As much of a name as is repeated to whoever typed it. */
const unknownNameAtMost = 80;

export interface Router {
  /** Never rejects: whatever happens, the interaction is answered or the reason is logged. */
  handle(interaction: APIInteraction): Promise<void>;
}

const ruleIn = (rules: Readonly<Record<string, Rule>>, name: string): Rule | null =>
  Object.hasOwn(rules, name) ? (rules[name] ?? null) : null;

export function createRouter(commands: readonly Command[], app: App, rest: REST, log: Log): Router {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
  const byMenu = new Map(commands.flatMap(({ menus = [] }) => menus.map((menu) => [menu.definition.name, menu])));
  const byFeature = new Map(
    commands.flatMap((command) =>
      Object.entries(command.features ?? {}).map(([feature, handler]) => [feature, { command, handler }] as const),
    ),
  );

  const faultReply = (caller: Caller, fault: unknown, about: object): Reply => {
    if (fault instanceof Refusal) return privateReply({ content: fault.message });
    const reference = Math.floor(app.random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0');
    log.error({ ...about, reference, err: fault }, 'a handler failed');
    return privateReply({ content: caller.say('fault', { reference }) });
  };

  /** Sends what `work` answers; says "thinking" first where that takes long. */
  async function answer(responder: Responder, caller: Caller, slow: Slow, about: object, work: () => Answer) {
    let reply: Reply;
    let deferred: Promise<unknown> | undefined;
    try {
      const answered = work();
      if (answered instanceof Promise) {
        const cancel = app.clock.after(slowAfterMs, () => {
          deferred = responder.defer(slow).catch((fault: unknown) => {
            log.warn({ ...about, err: fault }, 'could not be deferred');
          });
        });
        reply = await answered.finally(cancel);
      } else {
        reply = answered;
      }
    } catch (fault) {
      reply = faultReply(caller, fault, about);
    }
    await deferred;
    try {
      await responder.send(reply, caller.say);
    } catch (fault) {
      // The interaction may be too old or the body refused; a last word is worth one try, and no more.
      const last = faultReply(caller, fault, { ...about, reply: reply.kind });
      await responder.send(last, caller.say).catch(() => undefined);
    }
  }

  async function complete(
    interaction: APIApplicationCommandAutocompleteInteraction,
    caller: Caller,
    responder: Responder,
  ) {
    let choices: Awaited<ReturnType<NonNullable<Command['autocomplete']>>> = [];
    try {
      const call = readTyping(interaction, caller);
      const rule = call && ruleIn(commandRules, nameOf(interaction.data.name, call.subcommand));
      if (rule && whyBarred(rule, caller) === null)
        choices = (await byName.get(interaction.data.name)?.autocomplete?.(call, scopedApp(app, caller))) ?? [];
    } catch (fault) {
      log.error({ command: interaction.data.name, err: fault }, 'autocomplete failed');
    }
    await responder.choices(choices.slice(0, limits.choices)).catch((fault: unknown) => {
      log.warn({ command: interaction.data.name, err: fault }, 'choices could not be sent');
    });
  }

  function part(
    interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
    caller: Caller,
    responder: Responder,
  ) {
    const id = parseCustomId(interaction.data.custom_id);
    const found = id && byFeature.get(id.feature);
    const rule = id && ruleIn(partRules, `${id.feature}:${id.action}`);
    if (!id || !found || !rule) {
      return answer(responder, caller, 'private', {}, () => privateReply({ content: caller.say('oldPart') }));
    }
    const { slowReplies } = found.command;
    const formOnly = typeof slowReplies === 'function' ? 'private' : slowReplies;
    const slow = interaction.message ? 'same-message' : formOnly;
    return answer(responder, caller, slow, { feature: id.feature, action: id.action }, () => {
      const call = readPart(interaction, caller, id);
      const barred = whyBarred(rule, call, call.askerId);
      return barred === null ? found.handler(call, scopedApp(app, caller)) : privateReply({ content: barred });
    });
  }

  function slash(interaction: APIApplicationCommandInteraction, caller: Caller, responder: Responder) {
    const { data } = interaction;
    const command = byName.get(data.name);
    const call = data.type === ApplicationCommandType.ChatInput ? readSlash({ ...interaction, data }, caller) : null;
    const name = nameOf(data.name, call?.subcommand ?? null);
    const rule = ruleIn(commandRules, name);
    if (!command || !call || !rule) {
      return answer(responder, caller, 'private', {}, () =>
        privateReply({
          content: caller.say('unknownCommand', { name: escapeMarkdown(clip(name, unknownNameAtMost)) }),
        }),
      );
    }
    const { slowReplies } = command;
    const slow = typeof slowReplies === 'function' ? slowReplies(call) : slowReplies;
    return answer(responder, caller, slow, { command: data.name }, () => {
      const barred = whyBarred(rule, caller);
      return barred === null ? command.execute(call, scopedApp(app, caller)) : privateReply({ content: barred });
    });
  }

  function onMessage(interaction: APIMessageApplicationCommandInteraction, caller: Caller, responder: Responder) {
    const { name } = interaction.data;
    const menu = byMenu.get(name);
    const rule = ruleIn(commandRules, name);
    return answer(responder, caller, 'private', { menu: name }, () => {
      const call = readMessageCall(interaction, caller);
      if (!menu || !rule || !call) return privateReply({ content: caller.say('oldPart') });
      const barred = whyBarred(rule, caller);
      return barred === null ? menu.execute(call, scopedApp(app, caller)) : privateReply({ content: barred });
    });
  }

  /** Null where nobody can be told apart: then there is nothing to act on, and only a word back. */
  async function admit(interaction: APIInteraction, responder: Responder): Promise<Caller | null> {
    const arrival = readArrival(interaction);
    if (!arrival) {
      const say = sayIn('en-US');
      if (interaction.type === InteractionType.ApplicationCommandAutocomplete) await responder.choices([]);
      else await responder.send(privateReply({ content: say('access.nobody') }), say);
      return null;
    }
    try {
      return withSettings(arrival, arrival.guildId === null ? {} : await app.store.settings.get(arrival.guildId));
    } catch (fault) {
      // Without its settings nobody knows who may do what there.
      const caller = withSettings(arrival, {});
      await answer(responder, caller, 'private', { guildId: arrival.guildId }, () => Promise.reject(asError(fault)));
      return null;
    }
  }

  return {
    async handle(interaction) {
      const responder = createResponder(rest, interaction);
      try {
        const caller = await admit(interaction, responder);
        if (!caller) return;
        switch (interaction.type) {
          case InteractionType.ApplicationCommandAutocomplete:
            await complete(interaction, caller, responder);
            break;
          case InteractionType.MessageComponent:
          case InteractionType.ModalSubmit:
            await part(interaction, caller, responder);
            break;
          case InteractionType.ApplicationCommand:
            if (isOnMessage(interaction)) await onMessage(interaction, caller, responder);
            else await slash(interaction, caller, responder);
            break;
          case InteractionType.Ping:
        }
      } catch (fault) {
        log.error({ interaction: interaction.id, err: fault }, 'an interaction could not be read');
      }
    },
  };
}

const isOnMessage = (
  interaction: APIApplicationCommandInteraction,
): interaction is APIMessageApplicationCommandInteraction => interaction.data.type === ApplicationCommandType.Message;

/** As commandRules names it. */
const nameOf = (command: string, subcommand: string | null): string =>
  subcommand === null ? command : `${command} ${subcommand}`;

const asError = (fault: unknown): Error => (fault instanceof Error ? fault : new Error(String(fault)));
