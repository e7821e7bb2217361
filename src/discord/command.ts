/**
 * The command contract: what a file in `commands/` exports, and what it is given.
 * A handler reads its call, asks the domain, renders and returns one reply; the router sends it.
 */
import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Clock, Random } from '../game/clock.ts';
import type { GuildSettings, GuildStore } from '../guilds/store.ts';
import type { Lore } from '../lore/index.ts';
import type { Bank } from '../quiz/index.ts';
import type { Attachment } from './attachments.ts';
import type { GameHost } from './game-host.ts';
import type { GuildLore } from './guild-lore.ts';
import type { OwnQuestions } from './own-questions.ts';
import type { Imports } from './imports.ts';
import type { OwnTexts } from './own-texts.ts';
import type { Schedules } from './schedules/contract.ts';
import type { Places } from './places.ts';
import type { Addressed, MessageBody } from './poster.ts';
import type { SeasonKeeper } from './season-keeper.ts';
import type { Say } from './texts.ts';

export type { BodyFile, MessageBody } from './poster.ts';
export type CommandDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type Choice = APIApplicationCommandOptionChoice<string>;

/** Everything a handler may use; wired once, in src/main.ts. */
export interface App {
  /** The shipped lore and its questions alone: what everybody may see. */
  readonly lore: Lore;
  readonly bank: Bank;
  /** The same as `loreOf`, whatever part of it the guild's settings keep to. */
  wholeLoreOf(guildId: string | null): Promise<GuildLore>;
  /** Where the bot may post. */
  readonly places: Places;
  /**
   * What may be shown in that guild: its own texts beside the shipped ones, and where its settings keep to a part of them in
   * the caller's channel, that part. Never rejects.
   */
  loreOf(guildId: string | null): Promise<GuildLore>;
  /** The questions that may be asked in that guild; waits until those on its own texts are made. Never rejects. */
  bankOf(guildId: string | null): Promise<Bank>;
  /** What is there at once, for autocomplete: the shipped lore while a guild's own texts are being read. */
  loreNow(guildId: string | null): GuildLore;
  readonly ownTexts: OwnTexts;
  readonly ownQuestions: OwnQuestions;
  readonly imports: Imports;
  readonly store: GuildStore;
  readonly games: GameHost;
  readonly schedules: Schedules;
  readonly seasons: SeasonKeeper;
  /** Where the operator has put the privacy policy; null for nowhere. */
  readonly policyLink: string | null;
  /** A direct message; false where it did not arrive. */
  tell(userId: string, body: MessageBody): Promise<boolean>;
  readonly clock: Clock;
  readonly random: Random;
  /** Names of the commands that are loaded, with their descriptions, for /help. */
  readonly commands: readonly CommandDefinition[];
}

/** Who called, from where: read from the interaction's payload alone, never looked up. */
export interface Caller {
  readonly interactionId: string;
  /** The interaction id's own time, in ms since the Unix epoch. */
  readonly atMs: number;
  readonly userId: string;
  /** Nick, global name or user name. */
  readonly displayName: string;
  /** The guild whose state may be touched: null in direct messages and where the app is not installed in the guild. */
  readonly guildId: string | null;
  readonly channelId: string;
  /** Of a thread, the channel that it stands in. */
  readonly parentChannelId: string | null;
  /** True in threads, which ask for another permission to write. */
  readonly inThread: boolean;
  /** The caller's permissions in the channel, as Discord computed them. */
  readonly permissions: bigint;
  /** The roles that the caller holds there; none in direct messages. */
  readonly roleIds: readonly string[];
  /** What that guild has set; nothing where `guildId` is null. */
  readonly settings: GuildSettings;
  /** The bot's own permissions in the channel. */
  readonly appPermissions: bigint;
  /** Texts in the language of the one who is answered. */
  readonly say: Say;
  /** The language of what is posted to all: as set, else the server's own; the caller's in direct messages. */
  readonly channelLocale: string;
  /** Texts in that language. */
  readonly sayAll: Say;
}

/** Values of a slash command's options by name; a missing option is undefined. */
export interface Options {
  text(name: string): string | undefined;
  whole(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  /** Whether the one chosen is a bot. */
  isBot(name: string): boolean;
  /** An uploaded file. Its address comes from the client: read it with the attachment reader only. */
  file(name: string): Attachment | undefined;
}

export interface SlashCall extends Caller {
  /** "start" for `/trivia start`; null for a command without subcommands. */
  readonly subcommand: string | null;
  readonly options: Options;
}

export interface TypingCall extends SlashCall {
  /** The option being typed in, and what stands in it so far. */
  readonly focused: { readonly name: string; readonly typed: string };
}

/** A command of a message's context menu ("Apps"), used on that message. */
export interface MessageCall extends Caller {
  /** What the message says. Nothing of it is kept but what its user then sees and sends in a form. */
  readonly content: string;
}

/** A role or channel that was chosen in a select. */
export interface Picked {
  readonly kind: 'role' | 'channel';
  readonly name: string;
  /** A role that belongs to an app or to boosting: nobody can be given it. */
  readonly managed: boolean;
}

/** A press of a button, a choice in a select or a submitted form. */
export interface PartCall extends Caller {
  /** From the custom id `v1:FEATURE:ACTION:REF[:ARG]`. Comes from the client: never trusted. */
  readonly action: string;
  readonly ref: string;
  readonly arg: string | null;
  /** Chosen values of a select; empty otherwise. */
  readonly values: readonly string[];
  /** The roles and channels among the values, as Discord itself names them: a value that is not here was not offered. */
  readonly picked: ReadonlyMap<string, Picked>;
  /** Fields of a form by custom id; empty otherwise. */
  readonly fields: ReadonlyMap<string, string>;
  /** The message that the part stands on; null for a form opened by a slash command. */
  readonly messageId: string | null;
  /** The user whose command the message answers; null for an ordinary channel message. */
  readonly askerId: string | null;
  /** True where the message is seen by its addressee only. */
  readonly onPrivateMessage: boolean;
}

export type Reply =
  /** A new message in answer. */
  | { readonly kind: 'message'; readonly body: MessageBody; readonly private: boolean; readonly addressed?: Addressed }
  /** The message that the part stands on becomes this. */
  | { readonly kind: 'update'; readonly body: MessageBody }
  | { readonly kind: 'form'; readonly form: APIModalInteractionResponseCallbackData }
  /** Acknowledged, nothing shown. */
  | { readonly kind: 'nothing' };

export type Answer = Reply | Promise<Reply>;

export interface Command {
  readonly definition: CommandDefinition;
  /** Who sees a reply that took longer than the router waits (it then answers "thinking" in between). */
  readonly slowReplies: 'private' | 'public' | ((call: SlashCall) => 'private' | 'public');
  execute(call: SlashCall, app: App): Answer;
  /** What it adds to the context menu of messages. */
  readonly menus?: readonly MessageMenu[];
  autocomplete?(call: TypingCall, app: App): readonly Choice[] | Promise<readonly Choice[]>;
  /** Handlers of custom ids by their feature: `v1:FEATURE:…`. A feature belongs to one command. */
  readonly features?: Readonly<Record<string, (call: PartCall, app: App) => Answer>>;
}

export interface MessageMenu {
  readonly definition: MenuDefinition;
  execute(call: MessageCall, app: App): Answer;
}

/**
 * Something the user did that cannot be: told to them, privately, in one sentence, and nobody else hears of it.
 * Its message is already in their language.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

export const messageReply = (body: MessageBody): Reply => ({ kind: 'message', body, private: false });
export const privateReply = (body: MessageBody): Reply => ({ kind: 'message', body, private: true });

/** A page that was turned: in its place for who asked for it, a private copy for anybody else. Nothing of the old page stays. */
export function turnedReply({ onPrivateMessage, askerId, userId }: PartCall, body: MessageBody): Reply {
  const mayTurn = onPrivateMessage || askerId === userId;
  return mayTurn
    ? { kind: 'update', body: { content: '', embeds: [], components: [], attachments: [], ...body } }
    : { kind: 'message', body, private: true };
}

/** The app as it is for this caller: its lore and bank are those of the caller's guild. */
export const seenFrom = async (app: App, { guildId }: Caller): Promise<App> => ({
  ...app,
  ...(await app.loreOf(guildId)),
});

/** The same at once, for autocomplete. */
export const seenNow = (app: App, { guildId }: Caller): App => ({ ...app, ...app.loreNow(guildId) });
