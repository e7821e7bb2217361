import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type {
  Answer,
  App,
  Caller,
  Choice,
  Command,
  CommandDefinition,
  MessageBody,
  PartCall,
  Reply,
} from '../src/discord/command.ts';
import { messageReply, privateReply } from '../src/discord/command.ts';
import { createMemory } from '../src/discord/remember.ts';
import { renderFaction } from '../src/discord/views/faction.ts';
import { renderWhich } from '../src/discord/views/which.ts';
import { describeEntity } from '../src/lore/card.ts';
import type { Entity } from '../src/lore/model.ts';

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
      name: 'private',
      description: 'Show the answer to you alone (default: no)',
    },
  ],
} as const satisfies CommandDefinition;

const cards = createMemory<MessageBody>(500);

const card = ({ say }: Caller, { lore }: App, entity: Entity): MessageBody =>
  cards(lore, say, entity.id, () => renderFaction(describeEntity(lore, entity), lore.sources, say));

/** Shown on the asker's message in its place; a private copy for anybody else. */
function open(call: PartCall, app: App): Reply {
  const entity = app.lore.entity(call.ref);
  if (!entity) return privateReply({ content: call.say('oldPart') });
  const body = card(call, app, entity);
  const mayTurn = call.onPrivateMessage || call.askerId === call.userId;
  return mayTurn ? { kind: 'update', body: { content: '', ...body } } : privateReply(body);
}

const command: Command = {
  definition,
  slowReplies: 'public',
  execute(call, app): Answer {
    const { say, options } = call;
    const typed = options.text('name')?.trim() ?? '';
    if (typed === '') return privateReply({ content: say('which.empty', { option: 'name' }) });
    const found = app.lore.findEntity(typed, { kind: 'faction' });
    const kind = say('kind.faction');
    switch (found.found) {
      case 'one':
        return options.flag('private') === true
          ? privateReply(card(call, app, found.entity))
          : messageReply(card(call, app, found.entity));
      case 'several':
        return privateReply(renderWhich(say('which.several', { typed }), 'faction', found.entities));
      case 'none': {
        const text = say(found.nearest.length > 0 ? 'which.nearest' : 'which.none', { typed, kind });
        return privateReply(renderWhich(text, 'faction', found.nearest));
      }
    }
  },
  autocomplete: ({ focused }, { lore }): Choice[] =>
    lore
      .completeEntity(focused.typed, { kinds: ['faction'] })
      .map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) })),
  features: { faction: open },
};
export default command;
