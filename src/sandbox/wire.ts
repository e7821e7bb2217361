/** The objects of Discord's API v10 as far as the local Discord knows them. Names are Discord's own. */

export interface User {
  id: string;
  username: string;
  global_name: string | null;
  discriminator: string;
  avatar: string | null;
  bot?: boolean;
  public_flags?: number;
}

export interface Overwrite {
  id: string;
  /** 0 = a role, 1 = a member. */
  type: 0 | 1;
  /** Permission bits as a decimal string. */
  allow: string;
  deny: string;
}

interface Emoji {
  id?: string | null;
  name?: string | null;
  animated?: boolean;
}

interface SelectOption {
  label: string;
  value: string;
  description?: string;
  default?: boolean;
  emoji?: Emoji;
}

/** Any component of a message or a form; which fields stand depends on `type`. */
export interface Component {
  type: number;
  id?: number;
  custom_id?: string;
  style?: number;
  label?: string;
  description?: string;
  disabled?: boolean;
  url?: string;
  sku_id?: string;
  emoji?: Emoji;
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  min_length?: number;
  max_length?: number;
  required?: boolean;
  value?: string;
  options?: SelectOption[];
  channel_types?: number[];
  default_values?: { id: string; type: string }[];
  content?: string;
  components?: Component[];
  component?: Component;
  accessory?: Component;
  items?: { media: { url: string } }[];
  media?: { url: string };
  file?: { url: string };
  [other: string]: unknown;
}

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  timestamp?: string;
  footer?: { text: string; icon_url?: string };
  author?: { name: string; url?: string; icon_url?: string };
  fields?: { name: string; value: string; inline?: boolean }[];
  image?: { url: string };
  thumbnail?: { url: string };
  [other: string]: unknown;
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string;
  description?: string;
  ephemeral?: boolean;
}

/** Whom a message notifies, after `allowed_mentions`. */
export interface Pinged {
  users: string[];
  roles: string[];
  everyone: boolean;
}

export interface Message {
  id: string;
  channel_id: string;
  type: number;
  author: User;
  content: string;
  embeds: Embed[];
  components: Component[];
  attachments: Attachment[];
  /** 4 embeds hidden, 32 has a thread, 64 private, 128 "is thinking", 4096 silent, 32768 Components V2. */
  flags: number;
  timestamp: string;
  edited_timestamp: string | null;
  tts: boolean;
  pinned: boolean;
  mention_everyone: boolean;
  mentions: User[];
  mention_roles: string[];
  nonce?: string | number;
  application_id?: string;
  webhook_id?: string;
  interaction_metadata?: Record<string, unknown>;
  message_reference?: { message_id: string; channel_id: string; guild_id?: string; type?: number };
  referenced_message?: Message | null;
  thread?: Record<string, unknown>;
  poll?: Record<string, unknown>;
  /** Not on the wire: whom this message notified when it was posted. */
  pinged: Pinged;
  /** Not on the wire: a private message's one reader; null for all who see the channel. */
  visibleTo: string | null;
}

export interface Choice {
  name: string;
  value: string | number;
}

export interface CommandOption {
  type: number;
  name: string;
  description: string;
  required?: boolean;
  autocomplete?: boolean;
  choices?: Choice[];
  options?: CommandOption[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
  channel_types?: number[];
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
}

export interface Command {
  id: string;
  application_id: string;
  guild_id?: string;
  version: string;
  /** 1 = slash, 2 = on a user, 3 = on a message. */
  type: number;
  name: string;
  name_localizations: Record<string, string> | null;
  description: string;
  description_localizations: Record<string, string> | null;
  options?: CommandOption[];
  default_member_permissions: string | null;
  dm_permission?: boolean;
  contexts: number[] | null;
  integration_types: number[];
  nsfw: boolean;
}

export const messageFlags = {
  suppressEmbeds: 4,
  hasThread: 32,
  ephemeral: 64,
  loading: 128,
  suppressNotifications: 4096,
  componentsV2: 32768,
} as const;

export const channelTypes = {
  text: 0,
  dm: 1,
  voice: 2,
  groupDm: 3,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  forum: 15,
} as const;

export function isThreadType(type: number): boolean {
  return type >= channelTypes.announcementThread && type <= channelTypes.privateThread;
}
