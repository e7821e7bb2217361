/** The one place that writes messages to channels: by id, through REST, so that no intent and no cache is needed. */
import type { REST } from '@discordjs/rest';
// From discord.js, not from @discordjs/rest: a client's errors are of the copy that discord.js loads (CommonJS), and instanceof tells the two apart.
import { DiscordAPIError } from 'discord.js';
import type {
  APIDMChannel,
  APIMessage,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';

/** What a view renders: Discord's own shape, without mentions, which the sender decides. */
export type MessageBody = Pick<RESTPostAPIChannelMessageJSONBody, 'content' | 'embeds' | 'components' | 'attachments'>;

/** People that a body may ping; nobody where it is left out. */
export interface Addressed {
  readonly users?: readonly string[];
}

/**
 * The body as it goes over the wire: nobody is pinged who was not addressed
 * (https://discord.com/developers/docs/resources/message#allowed-mentions-object).
 */
export function withMentions<Body extends object>(body: Body, addressed: Addressed = {}) {
  return { ...body, allowed_mentions: { parse: [], ...(addressed.users ? { users: [...addressed.users] } : {}) } };
}

/** Why a channel cannot be written to any more. */
export type ChannelLoss = 'unknown-channel' | 'unknown-message' | 'no-access' | 'no-permission';

const losses: Readonly<Record<number, ChannelLoss>> = {
  10003: 'unknown-channel',
  10008: 'unknown-message',
  50001: 'no-access',
  50013: 'no-permission',
};

/** The loss behind a failed call (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json); null for any other fault. */
export const channelLoss = (fault: unknown): ChannelLoss | null =>
  fault instanceof DiscordAPIError ? (losses[Number(fault.code)] ?? null) : null;

export interface Poster {
  /** Resolves with the new message's id. */
  send(channelId: string, body: MessageBody, addressed?: Addressed): Promise<string>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** A direct message; rejects where the person takes none. */
  tell(userId: string, body: MessageBody): Promise<void>;
}

export function createPoster(rest: REST): Poster {
  async function send(channelId: string, body: MessageBody, addressed?: Addressed): Promise<string> {
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: withMentions(body, addressed) satisfies RESTPostAPIChannelMessageJSONBody,
    })) as APIMessage;
    return message.id;
  }
  return {
    send,
    async tell(userId, body) {
      const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIDMChannel;
      await send(id, body);
    },
    async edit(channelId, messageId, body) {
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body: withMentions(body) satisfies RESTPatchAPIChannelMessageJSONBody,
      });
    },
  };
}
