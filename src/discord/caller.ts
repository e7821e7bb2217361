/** From an interaction's payload to what handlers are given. Nothing is looked up: with intents 0 the payload is all there is. */
import type {
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteraction,
  APIApplicationCommandAutocompleteInteraction,
  APIInteraction,
  APIInteractionDataResolved,
  APIMessageApplicationCommandInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ChannelType, MessageFlags } from 'discord-api-types/v10';
import type { GuildSettings } from '../guilds/store.ts';
import type { Caller, MessageCall, Options, PartCall, Picked, SlashCall, TypingCall } from './command.ts';
import type { CustomId } from './custom-id.ts';
import { snowflakeMs } from './snowflake.ts';
import { sayIn } from './texts.ts';

const threads: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** A caller as the payload alone tells of them. */
export type Arrival = Omit<Caller, 'settings' | 'sayAll'>;

const idPattern = /^\d{17,20}$/;

/** Null where Discord sent no user or no id: then nobody can be answered. */
export function readArrival(interaction: APIInteraction): Arrival | null {
  const { member, channel } = interaction;
  const user = member?.user ?? interaction.user;
  if (!user || !idPattern.test(interaction.id)) return null;
  const guildId = interaction.guild_id ?? null;
  // Key "0" is the guild install: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
  const installedIn = (interaction.authorizing_integration_owners as Record<string, string> | undefined)?.['0'];
  const isInstalled = guildId !== null && idPattern.test(guildId) && member !== undefined && installedIn === guildId;
  const locale = 'locale' in interaction ? interaction.locale : 'en-US';
  return {
    interactionId: interaction.id,
    atMs: snowflakeMs(interaction.id),
    userId: user.id,
    displayName: member?.nick ?? user.global_name ?? user.username,
    guildId: isInstalled ? guildId : null,
    channelId: channel?.id ?? '',
    parentChannelId: channel && 'parent_id' in channel ? (channel.parent_id ?? null) : null,
    inThread: channel !== undefined && threads.has(channel.type),
    permissions: bits(member?.permissions),
    roleIds: member?.roles ?? [],
    appPermissions: bits(interaction.app_permissions),
    say: sayIn(locale),
    channelLocale: interaction.guild_locale ?? locale,
  };
}

/** None where Discord did not say. */
const bits = (text: string | undefined): bigint => (text !== undefined && /^\d{1,30}$/.test(text) ? BigInt(text) : 0n);

export function withSettings(arrival: Arrival, settings: GuildSettings): Caller {
  const channelLocale = settings.language ?? arrival.channelLocale;
  return { ...arrival, settings, channelLocale, sayAll: sayIn(channelLocale) };
}

type Option = APIApplicationCommandInteractionDataOption;
type Resolved = Pick<APIInteractionDataResolved, 'attachments' | 'users'>;

/** The option values under the subcommand, whichever depth it stands at, and its path, "start" or "own add". */
function flatten(options: readonly Option[] | undefined): { path: string | null; values: readonly Option[] } {
  const first = options?.[0];
  if (
    first?.type === ApplicationCommandOptionType.Subcommand ||
    first?.type === ApplicationCommandOptionType.SubcommandGroup
  ) {
    const inner = flatten(first.options);
    return { path: inner.path === null ? first.name : `${first.name} ${inner.path}`, values: inner.values };
  }
  return { path: null, values: options ?? [] };
}

const optionsOf = (values: readonly Option[], { attachments: files, users }: Resolved): Options => {
  const value = (name: string) => {
    const option = values.find((one) => one.name === name);
    return option && 'value' in option ? option.value : undefined;
  };
  return {
    text: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : undefined;
    },
    whole: (name) => {
      const found = value(name);
      return Number.isSafeInteger(found) ? (found as number) : undefined;
    },
    flag: (name) => {
      const found = value(name);
      return typeof found === 'boolean' ? found : undefined;
    },
    isBot: (name) => users?.[value(name)?.toString() ?? '']?.bot === true,
    file: (name) => {
      const found = value(name);
      const file = typeof found === 'string' ? files?.[found] : undefined;
      if (!file || typeof file.url !== 'string' || typeof file.size !== 'number') return undefined;
      return { id: file.id, fileName: file.filename, bytes: file.size, url: file.url };
    },
  };
};

export function readSlash(
  interaction: APIChatInputApplicationCommandInteraction | APIApplicationCommandAutocompleteInteraction,
  caller: Caller,
): SlashCall {
  const { path, values } = flatten(interaction.data.options);
  const { data } = interaction;
  const resolved = 'resolved' in data ? data.resolved : undefined;
  return { ...caller, subcommand: path, options: optionsOf(values, resolved ?? {}) };
}

export function readTyping(
  interaction: APIApplicationCommandAutocompleteInteraction,
  caller: Caller,
): TypingCall | null {
  const { values } = flatten(interaction.data.options);
  const focused = values.find((option) => 'focused' in option && option.focused);
  if (!focused || !('value' in focused)) return null;
  return { ...readSlash(interaction, caller), focused: { name: focused.name, typed: String(focused.value) } };
}

/** Null where Discord did not send the message along. */
export function readMessageCall(
  interaction: APIMessageApplicationCommandInteraction,
  caller: Caller,
): MessageCall | null {
  const { target_id: id, resolved } = interaction.data;
  const content: unknown = Object.hasOwn(resolved.messages, id) ? resolved.messages[id]?.content : undefined;
  return typeof content === 'string' ? { ...caller, content } : null;
}

export function readPart(
  interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
  caller: Caller,
  id: CustomId,
): PartCall {
  const { message } = interaction;
  const values: unknown = 'values' in interaction.data ? interaction.data.values : [];
  return {
    ...caller,
    action: id.action,
    ref: id.ref,
    arg: id.arg,
    values: Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [],
    picked: 'resolved' in interaction.data ? pickedOf(interaction.data.resolved) : new Map(),
    fields: 'components' in interaction.data ? fieldsOf(interaction.data.components) : new Map(),
    messageId: message?.id ?? null,
    askerId: message?.interaction_metadata?.user.id ?? null,
    onPrivateMessage: ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
  };
}

/** Of a select: what Discord found behind the chosen ids. */
function pickedOf(resolved: object | undefined): ReadonlyMap<string, Picked> {
  const { roles = {}, channels = {} } = (resolved ?? {}) as Pick<APIInteractionDataResolved, 'roles' | 'channels'>;
  const picked = new Map<string, Picked>();
  for (const [id, { name, managed }] of Object.entries(roles)) picked.set(id, { kind: 'role', name, managed });
  for (const [id, { name }] of Object.entries(channels))
    picked.set(id, { kind: 'channel', name: name ?? '', managed: false });
  return picked;
}

/** Text fields of a form, whether they stand in action rows or in labels. */
function fieldsOf(parts: unknown): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (
      'custom_id' in part &&
      'value' in part &&
      typeof part.custom_id === 'string' &&
      typeof part.value === 'string'
    ) {
      fields.set(part.custom_id, part.value);
    }
    if ('components' in part && Array.isArray(part.components)) part.components.forEach(visit);
    if ('component' in part) visit(part.component);
  };
  if (Array.isArray(parts)) parts.forEach(visit);
  return fields;
}
