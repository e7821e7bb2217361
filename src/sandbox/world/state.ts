import type { Attachment, Command, Message, Overwrite, User } from '../wire.ts';

export interface Role {
  id: string;
  name: string;
  permissions: string;
  position: number;
  color: number;
  hoist: boolean;
  managed: boolean;
  mentionable: boolean;
}

export interface Member {
  userId: string;
  nick: string | null;
  roles: string[];
  joinedAt: string;
}

export interface Guild {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  features: string[];
  roles: Map<string, Role>;
  members: Map<string, Member>;
  channelIds: Set<string>;
  /** The managed role that came with the bot. */
  botRoleId: string;
}

interface ThreadState {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  autoArchiveMinutes: number;
  changedAt: string;
  memberIds: Set<string>;
}

export interface Channel {
  id: string;
  type: number;
  name: string;
  guildId: string | null;
  parentId: string | null;
  position: number;
  topic: string | null;
  nsfw: boolean;
  overwrites: Overwrite[];
  /** The people of a direct-message channel, the bot included where it takes part. */
  recipients: string[];
  thread: ThreadState | null;
  messages: Map<string, Message>;
  lastMessageId: string | null;
}

export interface UserRecord extends User {
  locale: string;
  /** Refuses direct messages from the bot (50007). */
  closedDms: boolean;
  /** Has added the application to the own account. */
  installed: boolean;
}

/** All that the local Discord knows: plain state. */
export interface World {
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: UserRecord;
  readonly users: Map<string, UserRecord>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** Keyed by guild id, or 'global'. */
  readonly commands: Map<string, Command[]>;
}

export interface StoredFile {
  readonly attachment: Attachment;
  readonly bytes: Uint8Array;
  /** Unguessable part of the file's address, as Discord signs its own. */
  readonly key: string;
}
