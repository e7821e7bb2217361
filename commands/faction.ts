import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type {
  App,
  Caller,
  Choice,
  Command,
  CommandDefinition,
  MessageBody,
  PartCall,
  Reply,
  SlashCall,
} from '../src/discord/command.ts';
import { messageReply, privateReply, seenFrom, seenNow, turnedReply } from '../src/discord/command.ts';
import { wordsOf } from '../src/discord/localise.ts';
import { createMemory } from '../src/discord/remember.ts';
import type { Say } from '../src/discord/texts.ts';
import { renderCard } from '../src/discord/views/entity-card.ts';
import {
  completeNames,
  completeScope,
  loreWhileTyping,
  privateOption,
  sayScope,
  scopeOptions,
} from '../src/discord/views/lookup-options.ts';
import { entryButton, readPageArg, scopedId } from '../src/discord/views/lookup-parts.ts';
import { renderRelationMap } from '../src/discord/views/relation-map.ts';
import { renderRelations } from '../src/discord/views/relations.ts';
import { renderOtherKind, renderWhich, type NotOne } from '../src/discord/views/which.ts';
import type { Lore } from '../src/lore/index.ts';
import { meaningsOf, spoken } from '../src/lore/look-up/meanings.ts';
import type { Entity } from '../src/lore/model.ts';
import { profileOf } from '../src/lore/look-up/profile.ts';
import { relationsOf } from '../src/lore/look-up/relations.ts';
import { parseScope, readScope, writeScope } from '../src/lore/look-up/scope.ts';
import { byShortId } from '../src/lore/look-up/short-id.ts';

const definition = {
  name: 'faction',
  description: 'Look up a faction: its facts, each with its sentence and citation',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'name',
      description: 'The faction’s name, or another name for it',
      required: true,
      autocomplete: true,
      max_length: 100,
    },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'map',
      description: 'Show a picture of its relations in place of the card (default: no)',
    },
    ...scopeOptions,
    privateOption,
  ],
} as const satisfies CommandDefinition;

const cards = createMemory<MessageBody>(500);

function card({ say, guildId }: Caller, { bank }: App, lore: Lore, entity: Entity, scope: string): MessageBody {
  // A server's questions come a little later than its lore: their number tells the two apart.
  const asked = guildId === null ? 0 : bank.questions.length;
  return cards(lore, say, `${entity.id} ${scope} ${asked}`, () => {
    const quiz = asked > 0 && bank.questions.some(({ topic }) => topic === entity.name);
    return renderCard({ profile: profileOf(lore, entity), sources: lore.sources, naming: [], scope, quiz }, say);
  });
}

/** What is meant where no one faction is: one of several, one of a like name, or something that is no faction. */
function inDoubt(found: NotOne, lore: Lore, typed: string, scope: string, say: Say): MessageBody {
  const other = found.found === 'none' ? meaningsOf(lore, typed) : null;
  if (other?.found === 'one') return renderOtherKind(other.entity, entryButton(other.entity, scope, say), say);
  const idOf = ({ id }: Entity): string => scopedId('faction', 'open', id, scope);
  return renderWhich(found, { typed, kind: say('kind.faction'), idOf }, say);
}

async function execute(call: SlashCall, app: App): Promise<Reply> {
  const { say, options } = call;
  const typed = options.text('name')?.trim() ?? '';
  if (typed === '')
    return privateReply({ content: say('which.empty', { option: wordsOf('faction name', say.locale).name }) });
  const wanted = readScope(app.lore.sources, {
    continuity: options.text('continuity'),
    leaveOut: options.text('leave_out'),
  });
  if (wanted.kind !== 'scope') return privateReply({ content: sayScope(wanted, say) });
  const lore = app.lore.within(wanted.scope);
  const scope = writeScope(wanted.scope);
  const found = meaningsOf(lore, typed, 'faction');
  if (found.found !== 'one') return privateReply(inDoubt(found, lore, spoken(app.lore, typed), scope, say));
  const body =
    options.flag('map') === true
      ? await renderRelationMap({ profile: profileOf(lore, found.entity), scope }, say)
      : card(call, app, lore, found.entity, scope);
  return options.flag('private') === true ? privateReply(body) : messageReply(body);
}

/** `v1:faction:open:ENTITY[:SCOPE]`; `v1:faction:relations:ENTITY:PAGE[.SCOPE]`, and `page` in its place; `map` likewise, as a picture. */
async function part(call: PartCall, app: App): Promise<Reply> {
  const { action, ref, arg, say } = call;
  const { page, code } = readPageArg(action === 'open' ? `0.${arg ?? ''}` : arg);
  const scope = parseScope(app.lore.sources, code);
  const lore = scope && app.lore.within(scope);
  const entity = lore ? byShortId(lore.entities, ref) : undefined;
  if (!lore || !entity || !['open', 'relations', 'page', 'map'].includes(action))
    return privateReply({ content: say('oldPart') });
  if (action === 'open') return turnedReply(call, card(call, app, lore, entity, code));
  if (action === 'map')
    return privateReply(await renderRelationMap({ profile: profileOf(lore, entity), scope: code }, say));
  const relations = relationsOf(lore, entity.id);
  const body = renderRelations({ entity, relations, page, scope: code, sources: lore.sources }, say);
  // The first page comes beside the card, for who pressed alone.
  return action === 'relations' ? privateReply(body) : turnedReply(call, body);
}

const command: Command = {
  definition,
  slowReplies: ({ options }) => (options.flag('private') === true ? 'private' : 'public'),
  execute: async (call, app) => execute(call, await seenFrom(app, call)),
  autocomplete(call, app): readonly Choice[] {
    const { lore } = seenNow(app, call);
    return (
      completeScope(lore.sources, call.focused.name, call.focused.typed) ??
      completeNames(loreWhileTyping(lore, call), call.focused.typed, call.say, 'faction')
    );
  },
  features: { faction: async (call, app) => part(call, await seenFrom(app, call)) },
};
export default command;
