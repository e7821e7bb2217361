/** The one place that writes messages to channels: by id, through REST, so that no intent and no cache is needed. */
import type { RawFile, REST } from '@discordjs/rest';
// From discord.js, not from @discordjs/rest: a client's errors are of the copy that discord.js loads (CommonJS), and instanceof tells the two apart.
import { DiscordAPIError } from 'discord.js';
import type {
  APIDMChannel,
  APIMessage,
  APIThreadChannel,
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessagesThreadsJSONBody,
} from 'discord-api-types/v10';
import { Routes } from 'discord-api-types/v10';
import { clip, limits } from './limits.ts';

/** What a view renders: Discord's own shape, without mentions, which the sender decides. */
export type MessageBody = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'embeds' | 'components' | 'attachments'
> & {
  /** Sent along; in an edit, they replace the message's files but those that `attachments` keeps. */
  readonly files?: readonly BodyFile[];
};

export interface BodyFile {
  /** With its ending: "timeline.png". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, for those who do not see it; at most 1,024 characters. */
  readonly description: string;
}

/** People and roles that a body may ping; nobody where both are left out. */
export interface Addressed {
  readonly users?: readonly string[];
  /** Only one that a moderator chose to be told. */
  readonly roles?: readonly string[];
}

/**
 * The body as it goes over the wire: nobody is pinged who was not addressed
 * (https://discord.com/developers/docs/resources/message#allowed-mentions-object), and each file has its description.
 */
export function withMentions({ files, ...body }: MessageBody, addressed: Addressed = {}) {
  const described = files?.map(({ name, description }, i) => ({ id: i, filename: name, description }));
  return {
    ...body,
    ...(described ? { attachments: [...(body.attachments ?? []), ...described] } : {}),
    allowed_mentions: {
      parse: [],
      ...(addressed.users ? { users: [...addressed.users] } : {}),
      ...(addressed.roles ? { roles: [...addressed.roles] } : {}),
    },
  };
}

/** The files of a body as the REST client takes them: it then sends all as a multipart form. */
export const filesOf = ({ files }: MessageBody): { files?: RawFile[] } =>
  files === undefined || files.length === 0
    ? {}
    : { files: files.map(({ name, bytes }, i) => ({ key: `files[${i}]`, name, data: bytes })) };

export interface Sending extends Addressed {
  /**
   * At most 25 characters. A second message with the same one is not made while Discord remembers the first ("the past few
   * minutes"): it answers with the first (https://discord.com/developers/docs/resources/message#create-message).
   */
  readonly nonce?: string;
}

/** Why a channel cannot be written to any more. */
export type ChannelLoss = 'unknown-channel' | 'unknown-message' | 'no-access' | 'no-permission';

const losses: Readonly<Record<number, ChannelLoss>> = {
  10003: 'unknown-channel',
  10008: 'unknown-message',
  50001: 'no-access',
  50013: 'no-permission',
  // A thread that was archived and locked.
  50083: 'no-permission',
};

/** The loss behind a failed call (https://discord.com/developers/docs/topics/opcodes-and-status-codes#json); null for any other fault. */
export const channelLoss = (fault: unknown): ChannelLoss | null =>
  fault instanceof DiscordAPIError ? (losses[Number(fault.code)] ?? null) : null;

export interface Poster {
  /** Resolves with the new message's id. */
  send(channelId: string, body: MessageBody, sending?: Sending): Promise<string>;
  /** Makes a public thread from a message; resolves with the thread's id. */
  openThread(channelId: string, messageId: string, name: string): Promise<string>;
  edit(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** A direct message; rejects where the person takes none. */
  tell(userId: string, body: MessageBody): Promise<void>;
}

export function createPoster(rest: REST): Poster {
  async function send(channelId: string, body: MessageBody, { nonce, ...addressed }: Sending = {}): Promise<string> {
    const once = nonce === undefined ? {} : { nonce, enforce_nonce: true };
    const message = (await rest.post(Routes.channelMessages(channelId), {
      body: { ...withMentions(body, addressed), ...once } satisfies RESTPostAPIChannelMessageJSONBody,
      ...filesOf(body),
    })) as APIMessage;
    return message.id;
  }
  return {
    send,
    async openThread(channelId, messageId, name) {
      const thread = (await rest.post(Routes.threads(channelId, messageId), {
        body: { name: clip(name, limits.threadName) } satisfies RESTPostAPIChannelMessagesThreadsJSONBody,
      })) as APIThreadChannel;
      return thread.id;
    },
    async tell(userId, body) {
      const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: userId } })) as APIDMChannel;
      await send(id, body);
    },
    async edit(channelId, messageId, body) {
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body: withMentions(body) satisfies RESTPatchAPIChannelMessageJSONBody,
        ...filesOf(body),
      });
    },
  };
}
