import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type {
  App,
  Choice,
  Command,
  CommandDefinition,
  PartCall,
  Reply,
  SlashCall,
  TypingCall,
} from '../src/discord/command.ts';
import { privateReply, seenFrom, seenNow } from '../src/discord/command.ts';
import {
  completeNames,
  completeScope,
  loreWhileTyping,
  privateOption,
  sayScope,
  scopeOptions,
} from '../src/discord/views/lookup-options.ts';
import { readPageArg } from '../src/discord/views/lookup-parts.ts';
import { readScope } from '../src/lore/look-up/scope.ts';
import { about, entry } from './lore/about.ts';
import { ask, questionAtMost } from './lore/ask.ts';
import { partOf, partOfCode } from './lore/call.ts';
import { accountsOn, compare, completeTopics, pick } from './lore/compare.ts';
import { another, random } from './lore/random.ts';
import { completeTexts } from './lore/remove.ts';
import { search, turnSearch } from './lore/search.ts';
import { sources, turnSources } from './lore/sources.ts';
import { decide, handle, isOwn, ownSubcommands } from './lore/texts.ts';

const subcommand = { type: ApplicationCommandOptionType.Subcommand } as const;
const text = { type: ApplicationCommandOptionType.String, required: true, max_length: 100 } as const;
const shared = [...scopeOptions, privateOption] as const;

const definition = {
  name: 'lore',
  description: 'Ask, look up, search and compare what the sources say',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    {
      ...subcommand,
      name: 'ask',
      description: 'Ask a question in plain words; the answer comes with its sentence and citation',
      options: [{ ...text, name: 'question', description: 'Your question', max_length: questionAtMost }, ...shared],
    },
    {
      ...subcommand,
      name: 'about',
      description: 'Look up a person, ship, place, species, event, faction, technology or work',
      options: [
        { ...text, name: 'name', description: 'Its name, or another name for it', autocomplete: true },
        ...shared,
      ],
    },
    {
      ...subcommand,
      name: 'search',
      description: 'Find passages of the sources, best first, with the words marked',
      options: [{ ...text, name: 'words', description: 'Words to search for' }, ...shared],
    },
    {
      ...subcommand,
      name: 'compare',
      description: 'Where the sources differ: all accounts of one question, side by side',
      options: [
        { ...text, name: 'topic', description: 'A question, or whom or what it is about', autocomplete: true },
        ...shared,
      ],
    },
    { ...subcommand, name: 'random', description: 'A fact by chance, with its citation', options: [...shared] },
    { ...subcommand, name: 'sources', description: 'The texts that all answers come from', options: [privateOption] },
    ...ownSubcommands,
  ],
} as const satisfies CommandDefinition;

function execute(call: SlashCall, app: App): Reply {
  const { say, options, subcommand: name } = call;
  const wanted = readScope(app.lore.sources, {
    continuity: options.text('continuity'),
    leaveOut: options.text('leave_out'),
  });
  if (wanted.kind !== 'scope') return privateReply({ content: sayScope(wanted, say) });
  const part = partOf(app, call, wanted.scope);
  switch (name) {
    case 'ask':
      return ask(call, part);
    case 'about':
      return about(call, app, part);
    case 'search':
      return search(call, part);
    case 'compare':
      return compare(call, part);
    case 'random':
      return random(call, app, part);
    case 'sources':
      return sources(call, app.lore);
    default:
      return privateReply({ content: say('unknownCommand', { name: `lore ${name ?? ''}`.trim() }) });
  }
}

/** What stands before the scope's code differs: a page, the code alone, or the code as the id's own reference. */
function press(call: PartCall, app: App): Reply {
  const { action, arg, ref, say } = call;
  const paged = action === 'search' || action === 'sources';
  const { page, code } = paged ? readPageArg(arg) : { page: 0, code: action === 'random' ? ref : (arg ?? '') };
  const part = partOfCode(app, call, code === '_' ? '' : code);
  if (!part) return privateReply({ content: say('oldPart') });
  switch (action) {
    case 'about':
    case 'open':
      return entry(call, app, part);
    case 'search':
      return turnSearch(call, part, page);
    case 'compare':
    case 'pick':
      return pick(call, part);
    case 'accounts':
      return accountsOn(call, part);
    case 'random':
      return another(call, app, part);
    case 'sources':
      return turnSources(call, app.lore, page);
    default:
      return privateReply({ content: say('oldPart') });
  }
}

function autocomplete(call: TypingCall, { lore }: App): readonly Choice[] {
  const { focused, say, subcommand: name } = call;
  const scopes = completeScope(lore.sources, focused.name, focused.typed);
  if (scopes) return scopes;
  const part = loreWhileTyping(lore, call);
  if (name === 'compare') return completeTopics(part, focused.typed);
  return name === 'about' ? completeNames(part, focused.typed, say) : [];
}

const command: Command = {
  definition,
  slowReplies: ({ subcommand: name }) => (isOwn(name) ? 'private' : 'public'),
  execute: async (call, app) => (isOwn(call.subcommand) ? handle(call, app) : execute(call, await seenFrom(app, call))),
  autocomplete: (call, app) =>
    call.subcommand === 'remove' ? completeTexts(call, app) : autocomplete(call, seenNow(app, call)),
  features: { lore: async (call, app) => press(call, await seenFrom(app, call)), own: decide },
};
export default command;
