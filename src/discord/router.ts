/**
 * From an interaction to its handler and back. The router alone talks to the interaction endpoints and alone catches:
 * a refusal is told to the user as it is, a fault is logged under a reference that the user is given.
 */
import type { REST } from '@discordjs/rest';
import type {
  APIApplicationCommandAutocompleteInteraction,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionType } from 'discord-api-types/v10';
import { readCaller, readPart, readSlash, readTyping } from './caller.ts';
import type { Answer, App, Caller, Command, Reply } from './command.ts';
import { privateReply, Refusal } from './command.ts';
import { parseCustomId } from './custom-id.ts';
import { limits } from './limits.ts';
import type { Log } from './log.ts';
import type { Responder, Slow } from './responder.ts';
import { createResponder } from './responder.ts';

/** Discord waits 3 s for a first response; half of it is left for the way there and back. */
const slowAfterMs = 1500;

export interface Router {
  /** Never rejects: whatever happens, the interaction is answered or the reason is logged. */
  handle(interaction: APIInteraction): Promise<void>;
}

export function createRouter(commands: readonly Command[], app: App, rest: REST, log: Log): Router {
  const byName = new Map(commands.map((command) => [command.definition.name, command]));
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
    const call = readTyping(interaction, caller);
    const command = byName.get(interaction.data.name);
    let choices: Awaited<ReturnType<NonNullable<Command['autocomplete']>>> = [];
    try {
      if (call) choices = (await command?.autocomplete?.(call, app)) ?? [];
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
    if (!id || !found) {
      return answer(responder, caller, 'private', {}, () => privateReply({ content: caller.say('oldPart') }));
    }
    const { slowReplies } = found.command;
    const formOnly = typeof slowReplies === 'function' ? 'private' : slowReplies;
    const slow = interaction.message ? 'same-message' : formOnly;
    return answer(responder, caller, slow, { feature: id.feature, action: id.action }, () =>
      found.handler(readPart(interaction, caller, id), app),
    );
  }

  return {
    async handle(interaction) {
      const caller = readCaller(interaction);
      if (!caller) return;
      const responder = createResponder(rest, interaction);
      switch (interaction.type) {
        case InteractionType.ApplicationCommandAutocomplete:
          return complete(interaction, caller, responder);
        case InteractionType.MessageComponent:
        case InteractionType.ModalSubmit:
          return part(interaction, caller, responder);
        case InteractionType.ApplicationCommand: {
          const { data } = interaction;
          const command = byName.get(data.name);
          if (!command || data.type !== ApplicationCommandType.ChatInput) {
            return answer(responder, caller, 'private', {}, () =>
              privateReply({ content: caller.say('unknownCommand', { name: data.name }) }),
            );
          }
          const call = readSlash({ ...interaction, data }, caller);
          const { slowReplies } = command;
          const slow = typeof slowReplies === 'function' ? slowReplies(call) : slowReplies;
          return answer(responder, caller, slow, { command: data.name }, () => command.execute(call, app));
        }
        case InteractionType.Ping:
          return;
      }
    },
  };
}
