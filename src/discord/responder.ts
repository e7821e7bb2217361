/**
 * One interaction's way back: the first response, then edits and follow-ups
 * (https://discord.com/developers/docs/interactions/receiving-and-responding).
 */
import type { REST } from '@discordjs/rest';
import type { APIInteraction, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import {
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import { DiscordAPIError } from 'discord.js';
import type { Choice, Reply } from './command.ts';
import type { Addressed, MessageBody } from './poster.ts';
import { filesOf, withMentions } from './poster.ts';
import type { Say } from './texts.ts';

/** How a slow answer is announced: "thinking", or, for a part of a message, nothing until the message changes. */
export type Slow = 'private' | 'public' | 'same-message';

export interface Responder {
  /** Discord is told that the answer takes longer. */
  defer(slow: Slow): Promise<void>;
  /** The answer; as an edit or a follow-up where the first response is spent. */
  send(reply: Reply, say: Say): Promise<void>;
  choices(choices: readonly Choice[]): Promise<void>;
}

const privately = (body: MessageBody, isPrivate: boolean, addressed?: Addressed) => ({
  ...withMentions(body, addressed),
  ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
});

/** As undici and Node name a socket that closed under a call: https://undici.nodejs.org/#/docs/api/Errors */
const brokenConnection = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const isBrokenConnection = (fault: unknown): boolean => {
  if (!(fault instanceof Error)) return false;
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: { readonly code?: unknown } };
  return [code, cause?.code].some((one) => typeof one === 'string' && brokenConnection.has(one));
};

export function createResponder(rest: REST, interaction: APIInteraction): Responder {
  let spent: Slow | null = null;
  const callback = async (type: InteractionResponseType, data?: object, body: MessageBody = {}): Promise<void> => {
    const post = () =>
      rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body: data === undefined ? { type } : { type, data },
        ...filesOf(body),
        auth: false,
      });
    try {
      await post();
    } catch (fault) {
      if (!isBrokenConnection(fault)) throw fault;
      // It may have arrived, for all that is known.
      await post().catch((again: unknown) => {
        if (!(
          again instanceof DiscordAPIError && again.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
        ))
          throw again;
      });
    }
  };
  const editOriginal = (body: MessageBody) =>
    rest.patch(Routes.webhookMessage(interaction.application_id, interaction.token, '@original'), {
      body: withMentions(body),
      ...filesOf(body),
      auth: false,
    });
  const followUp = (body: MessageBody, isPrivate: boolean) =>
    rest.post(Routes.webhook(interaction.application_id, interaction.token), {
      body: privately(body, isPrivate),
      ...filesOf(body),
      auth: false,
    });

  /**
   * A form that stands on no message has none to change, and no form follows a form: only what was forged asks for these.
   * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
   */
  function fitting(reply: Reply, say: Say): Reply {
    const isForm = interaction.type === InteractionType.ModalSubmit;
    const onMessage = ((interaction as { readonly message?: unknown }).message ?? null) !== null;
    const isOdd = reply.kind === 'form' ? isForm : reply.kind !== 'message' && !onMessage;
    return isOdd ? { kind: 'message', body: { content: say('oldPart') }, private: true } : reply;
  }

  async function sendFirst(reply: Reply): Promise<void> {
    switch (reply.kind) {
      case 'message':
        return callback(
          InteractionResponseType.ChannelMessageWithSource,
          privately(reply.body, reply.private, reply.addressed),
          reply.body,
        );
      case 'update':
        return callback(InteractionResponseType.UpdateMessage, withMentions(reply.body), reply.body);
      case 'form':
        return callback(InteractionResponseType.Modal, reply.form satisfies APIModalInteractionResponseCallbackData);
      case 'nothing':
        return callback(InteractionResponseType.DeferredMessageUpdate);
    }
  }

  async function sendLate(reply: Reply, slow: Slow, say: Say): Promise<void> {
    switch (reply.kind) {
      case 'message':
        // The placeholder's visibility is fixed; a private answer to a public placeholder goes beside it.
        if (slow === 'same-message') await followUp(reply.body, reply.private);
        else if (slow === 'public' && reply.private) {
          await rest.delete(Routes.webhookMessage(interaction.application_id, interaction.token, '@original'), {
            auth: false,
          });
          await followUp(reply.body, true);
        } else await editOriginal(reply.body);
        return;
      case 'update':
        await editOriginal(reply.body);
        return;
      case 'form':
        // A form can only be a first response.
        await followUp({ content: say('tooSlowForForm') }, true);
        return;
      case 'nothing':
        return;
    }
  }

  return {
    async defer(slow) {
      spent = slow;
      if (slow === 'same-message') return callback(InteractionResponseType.DeferredMessageUpdate);
      return callback(
        InteractionResponseType.DeferredChannelMessageWithSource,
        slow === 'private' ? { flags: MessageFlags.Ephemeral } : {},
      );
    },
    async send(reply, say) {
      if (spent !== null) return sendLate(reply, spent, say);
      await sendFirst(fitting(reply, say));
      // From here on only follow-ups are left; a second answer goes to the caller alone.
      spent = interaction.type === InteractionType.MessageComponent ? 'same-message' : 'private';
    },
    async choices(choices) {
      await callback(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
    },
  };
}
