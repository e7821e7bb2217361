import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { App, Choice, Command, CommandDefinition, MessageBody, PartCall, Reply } from '../src/discord/command.ts';
import { messageReply, privateReply } from '../src/discord/command.ts';
import { createMemory } from '../src/discord/remember.ts';
import type { Say } from '../src/discord/texts.ts';
import { renderTimeline } from '../src/discord/views/timeline.ts';
import type { LoreEvent } from '../src/lore/model.ts';
import { renderWhich } from '../src/discord/views/which.ts';

const year = { min_value: -10_000, max_value: 10_000 } as const;
const definition = {
  name: 'timeline',
  description: 'Dated events in order, each with its citation',
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'name',
      description: 'Only events with this faction, person, ship or place',
      autocomplete: true,
      max_length: 100,
    },
    { type: ApplicationCommandOptionType.Integer, name: 'from', description: 'First year', ...year },
    { type: ApplicationCommandOptionType.Integer, name: 'to', description: 'Last year', ...year },
    {
      type: ApplicationCommandOptionType.Boolean,
      name: 'private',
      description: 'Show the answer to you alone (default: no)',
    },
  ],
} as const satisfies CommandDefinition;

interface Wish {
  readonly entityId?: string;
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** A wish as the part of a custom id: `ENTITY.FROM.TO`, each of them may be missing ("_" for no entity). */
const writeWish = ({ entityId = '_', fromYear, toYear }: Wish): string =>
  [entityId, fromYear ?? '', toYear ?? ''].join('.').replace(/\.+$/, '');

function readWish(ref: string): Wish {
  const [entityId, from, to] = ref.split('.');
  const years = (name: 'fromYear' | 'toYear', text: string | undefined) =>
    text !== undefined && /^-?\d{1,5}$/.test(text) ? { [name]: Number(text) } : {};
  return {
    ...(entityId === '_' || entityId === undefined ? {} : { entityId }),
    ...years('fromYear', from),
    ...years('toYear', to),
  };
}

/** Events that begin within the asked years first; a century that merely reaches into them comes after. */
function beginningThere(events: readonly LoreEvent[], { fromYear = -Infinity }: Wish): readonly LoreEvent[] {
  return [...events.filter(({ when }) => when.year >= fromYear), ...events.filter(({ when }) => when.year < fromYear)];
}

function spanOf({ fromYear, toYear }: Wish, say: Say): string | null {
  if (fromYear !== undefined && toYear !== undefined) return say('timeline.span', { from: fromYear, to: toYear });
  if (fromYear !== undefined) return say('timeline.since', { from: fromYear });
  return toYear === undefined ? null : say('timeline.till', { to: toYear });
}

const pages = createMemory<MessageBody | null>(500);

/** Null where nothing is dated there. */
const page = (wish: Wish, number: number, app: App, say: Say): MessageBody | null =>
  pages(app.lore, say, `${writeWish(wish)}:${number}`, () => makePage(wish, number, app, say));

function makePage(wish: Wish, number: number, { lore }: App, say: Say): MessageBody | null {
  const events = beginningThere(lore.eventsWhere(wish), wish);
  if (events.length === 0) return null;
  const name = wish.entityId === undefined ? null : (lore.entity(wish.entityId)?.name ?? null);
  return renderTimeline(
    { name, span: spanOf(wish, say), events, page: number, ref: writeWish(wish), sources: lore.sources },
    say,
  );
}

/** Pages turn for the asker; anybody else's press gets a private copy. */
function turn(call: PartCall, app: App): Reply {
  const body = page(readWish(call.ref), Number(call.arg ?? 0) || 0, app, call.say);
  if (!body) return privateReply({ content: call.say('oldPart') });
  const mayTurn = call.onPrivateMessage || call.askerId === call.userId;
  const turns = mayTurn && call.action === 'page';
  return turns ? { kind: 'update', body } : privateReply(body);
}

const command: Command = {
  definition,
  slowReplies: 'public',
  execute(call, app) {
    const { say, options } = call;
    const [typed, fromYear, toYear] = [options.text('name')?.trim() ?? '', options.whole('from'), options.whole('to')];
    if (fromYear !== undefined && toYear !== undefined && fromYear > toYear) {
      return privateReply({ content: say('timeline.swapped', { from: fromYear, to: toYear }) });
    }
    const span = { ...(fromYear === undefined ? {} : { fromYear }), ...(toYear === undefined ? {} : { toYear }) };
    const found = typed === '' ? null : app.lore.findEntity(typed);
    if (found && found.found !== 'one') {
      const entities = found.found === 'several' ? found.entities : found.nearest;
      const text = found.found === 'several' ? 'several' : entities.length > 0 ? 'nearest' : 'none';
      return privateReply(
        renderWhich(say(`which.${text}`, { typed, kind: say('timeline.name') }), 'timeline', entities),
      );
    }
    const body = page({ ...span, ...(found ? { entityId: found.entity.id } : {}) }, 0, app, say);
    if (!body) return privateReply({ content: say('timeline.empty') });
    return options.flag('private') === true ? privateReply(body) : messageReply(body);
  },
  autocomplete: ({ focused }, { lore }): Choice[] =>
    lore.completeEntity(focused.typed, {}).map(({ name }) => ({ name: name.slice(0, 100), value: name.slice(0, 100) })),
  features: { timeline: turn },
};
export default command;
