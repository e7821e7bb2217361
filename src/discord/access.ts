/**
 * Who may do what, and where: one row for each command, subcommand and part of a message. The router holds every interaction
 * against it, so that no handler can forget to; docs/permissions.md is made from it.
 */
import { PermissionFlagsBits } from 'discord-api-types/v10';

/**
 * Each is contained in the ones before it:
 * - everyone;
 * - starter: who may start games, which is everybody unless the server chose roles for it;
 * - moderator: Manage Messages, or a role that the server chose;
 * - manager: Manage Server, or Administrator.
 */
export type Who = 'everyone' | 'starter' | 'moderator' | 'manager';

/** `server`: one that has added the bot. `play-channel`: there too, and in a channel that the server plays in. */
export type Where = 'anywhere' | 'server' | 'play-channel';

export interface Rule {
  readonly who: Who;
  readonly where: Where;
  /** Only the person whose command the message answers. */
  readonly owner?: true;
  /** What the handler narrows further, from its own state: for the docs. */
  readonly only?: string;
}

type Rules = Readonly<Record<string, Rule>>;

const all = (names: string, rule: Rule): Rules => Object.fromEntries(names.split(' ').map((name) => [name, rule]));
const under = (prefix: string, joint: ' ' | ':', rules: Rules): Rules =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`${prefix}${joint}${name}`, rule]));

const lookUp: Rule = { who: 'everyone', where: 'anywhere' };
const member: Rule = { who: 'everyone', where: 'server' };
const starter: Rule = { who: 'starter', where: 'play-channel' };
const moderator: Rule = { who: 'moderator', where: 'server' };
const manager: Rule = { who: 'manager', where: 'server' };
const panel: Rule = { ...manager, owner: true };

/** By the command's name, with its subcommand where it has some: "trivia start". */
export const commandRules: Rules = {
  ...all('faction timeline help privacy', lookUp),
  ...under('lore', ' ', {
    ...all('ask about search compare random sources', lookUp),
    ...all('add texts remove', manager),
  }),
  ...under('study', ' ', all('start status forget', lookUp)),
  ...all('leaderboard profile daily', member),
  ...under('trivia', ' ', {
    ...all('start duel', starter),
    host: { ...starter, who: 'moderator' },
    stop: { ...member, only: 'who started the game, or a moderator' },
    reports: moderator,
  }),
  settings: manager,
  ...under('quiz', ' ', {
    suggest: member,
    ...all('add edit remove list search preview queue stats retire restore import export', moderator),
  }),
  'Make a quiz question': member,
};

/** By the feature and action of the custom id: "trivia:answer". */
export const partRules: Rules = {
  ...under('faction', ':', all('open relations page map', lookUp)),
  ...under('timeline', ':', all('page chart open', lookUp)),
  ...under('lore', ':', all('about open search compare pick accounts random sources', lookUp)),
  ...under('own', ':', {
    ...all('add discard', { ...manager, only: 'who uploaded the text' }),
    ...all('remove keep', manager),
  }),
  ...under('privacy', ':', all('download ask erase keep', lookUp)),
  ...under('leaderboard', ':', all('page own picture list previous next', member)),
  ...under('trivia', ':', {
    ...all('answer type typed hint rank report reported dispute disputed', member),
    ...all('again about', starter),
    accept: { who: 'everyone', where: 'play-channel', only: 'who was challenged' },
    refuse: { ...member, only: 'the two of the duel' },
    join: member,
    drive: { ...member, only: 'who hosts the game, or a moderator' },
    ...all('grant decline done retire', moderator),
    follow: { ...member, only: 'who reported' },
  }),
  ...under('study', ':', all('answer next stop forget keep', lookUp)),
  ...under('daily', ':', { ...all('answer share', member), wake: moderator }),
  ...under('quiz', ':', {
    ...all('new filled save', { ...member, only: 'whose form it is; only a moderator adds, everyone suggests' }),
    ...all('refill drop', { ...member, only: 'whose form it is' }),
    ...all('draft edit edited approve retire restore remove undo open list search preview stats queue', moderator),
    ...all('decline declined', moderator),
  }),
  ...under('import', ':', all('save discard', { ...moderator, only: 'who uploaded the list' })),
  ...under('settings', ':', all('group choose channel set form submit reset ask reset-all log', panel)),
};

/** The rules of a command, subcommands and all. */
export const rulesOf = (command: string): readonly Rule[] =>
  Object.entries(commandRules)
    .filter(([name]) => name === command || name.startsWith(`${command} `))
    .map(([, rule]) => rule);

/**
 * What a command tells Discord: the permissions that it is shown for, and whether it is offered outside servers that added
 * the bot. Only what managers alone may use is hidden from the others: roles that a server chose are unknown to Discord.
 */
export function declaredFor(command: string): { readonly permissions: bigint | null; readonly anywhere: boolean } {
  const rules = rulesOf(command);
  const isManagers = rules.length > 0 && rules.every(({ who }) => who === 'manager');
  return {
    permissions: isManagers ? PermissionFlagsBits.ManageGuild : null,
    anywhere: rules.some(({ where }) => where === 'anywhere'),
  };
}
