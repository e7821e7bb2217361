/** A timeline as a reply, and its pages. */
import type { App, MessageBody, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { messageReply, privateReply, turnedReply } from '../../src/discord/command.ts';
import { writeCustomId } from '../../src/discord/custom-id.ts';
import { createMemory } from '../../src/discord/remember.ts';
import type { Say } from '../../src/discord/texts.ts';
import { saidScope, sayScope } from '../../src/discord/views/lookup-options.ts';
import { pageArg, readPageArg } from '../../src/discord/views/lookup-parts.ts';
import { renderTimeline, type TimelineView } from '../../src/discord/views/timeline.ts';
import { renderTimelineChart } from '../../src/discord/views/timeline-chart.ts';
import { renderWhich } from '../../src/discord/views/which.ts';
import type { Lore } from '../../src/lore/index.ts';
import { meaningsOf, spoken } from '../../src/lore/look-up/meanings.ts';
import type { Entity } from '../../src/lore/model.ts';
import { parseScope, readScope, writeScope, type Scope } from '../../src/lore/look-up/scope.ts';
import { eventsOf, readWish, writeWish, type Wish } from './wish.ts';

function spanOf({ fromYear, toYear }: Wish, say: Say): string | null {
  if (fromYear !== undefined && fromYear === toYear) return String(fromYear);
  if (fromYear !== undefined && toYear !== undefined) return say('timeline.span', { from: fromYear, to: toYear });
  if (fromYear !== undefined) return say('timeline.since', { from: fromYear });
  return toYear === undefined ? null : say('timeline.till', { to: toYear });
}

const pages = createMemory<MessageBody | null>(500);

/** Null where nothing is dated there. */
function viewOf(wish: Wish, number: number, scope: Scope, { lore: whole }: App, say: Say): TimelineView | null {
  const lore = whole.within(scope);
  const events = eventsOf(wish, lore);
  if (events.length === 0) return null;
  return {
    names: wish.entities.map(({ name }) => name),
    span: spanOf(wish, say),
    part: saidScope(scope, whole.sources, say),
    events,
    page: number,
    ref: writeWish(wish),
    scope: writeScope(scope),
    sources: lore.sources,
  };
}

/** Null where nothing is dated there. */
const page = (wish: Wish, number: number, scope: Scope, app: App, say: Say): MessageBody | null =>
  pages(app.lore.within(scope), say, `${writeWish(wish)}:${number}.${writeScope(scope)}`, () => {
    const view = viewOf(wish, number, scope, app, say);
    return view && renderTimeline(view, say);
  });

/** The same as a picture. */
async function chart(wish: Wish, number: number, scope: Scope, app: App, say: Say): Promise<MessageBody | null> {
  const view = viewOf(wish, number, scope, app, say);
  return view && renderTimelineChart(view, say);
}

type Participants =
  | { readonly kind: 'clear'; readonly entities: readonly Entity[] }
  | { readonly kind: 'unclear'; readonly reply: Reply };

/** The entities that the options name; where one is not clear, a choice that keeps all else that was asked for. */
function participants(
  { options, say }: SlashCall,
  whole: Lore,
  scope: Scope,
  span: Omit<Wish, 'entities'>,
): Participants {
  const lore = whole.within(scope);
  const typed = ['name', 'with'].map((option) => options.text(option)?.trim() ?? '').filter(Boolean);
  const found = typed.map((name) => ({ name, result: meaningsOf(lore, name) }));
  const entities = found.flatMap(({ result }) => (result.found === 'one' ? [result.entity] : []));
  const unclear = found.find(({ result }) => result.found !== 'one');
  if (unclear === undefined || unclear.result.found === 'one')
    return { kind: 'clear', entities: [...new Set(entities)] };
  const idOf = (entity: Entity): string =>
    writeCustomId(
      'timeline',
      'page',
      writeWish({ ...span, entities: [entity, ...entities] }),
      pageArg(0, writeScope(scope)),
    );
  const which = { typed: spoken(whole, unclear.name), kind: say('timeline.name'), idOf };
  return { kind: 'unclear', reply: privateReply(renderWhich(unclear.result, which, say)) };
}

export async function show(call: SlashCall, app: App): Promise<Reply> {
  const { say, options } = call;
  const [fromYear, toYear] = [options.whole('from'), options.whole('to')];
  if (fromYear !== undefined && toYear !== undefined && fromYear > toYear) {
    return privateReply({ content: say('timeline.swapped', { from: fromYear, to: toYear }) });
  }
  const wanted = readScope(app.lore.sources, {
    continuity: options.text('continuity'),
    leaveOut: options.text('leave_out'),
  });
  if (wanted.kind !== 'scope') return privateReply({ content: sayScope(wanted, say) });
  const span = { ...(fromYear === undefined ? {} : { fromYear }), ...(toYear === undefined ? {} : { toYear }) };
  const asked = participants(call, app.lore, wanted.scope, span);
  if (asked.kind === 'unclear') return asked.reply;
  const wish: Wish = { ...span, entities: asked.entities };
  const make = options.flag('chart') === true ? chart : page;
  const body = await make(wish, 0, wanted.scope, app, say);
  if (!body) return privateReply({ content: sayEmpty(wish, say) });
  return options.flag('private') === true ? privateReply(body) : messageReply(body);
}

function sayEmpty({ entities: [first, second] }: Wish, say: Say): string {
  if (!first || !second) return say('timeline.empty');
  return say('timeline.noneOfBoth', { name: first.name, other: second.name });
}

/** `v1:timeline:page:WISH:PAGE[.SCOPE]` turns, and so does `chart`; `open` shows the first page to who pressed. */
export async function turn(call: PartCall, app: App): Promise<Reply> {
  const { page: number, code } = readPageArg(call.arg);
  const scope = parseScope(app.lore.sources, code);
  const wish = scope && readWish(call.ref, app.lore.within(scope));
  const make = call.action === 'chart' ? chart : page;
  const body = scope && wish ? await make(wish, number, scope, app, call.say) : null;
  if (!body) return privateReply({ content: call.say('oldPart') });
  return ['page', 'chart'].includes(call.action) ? turnedReply(call, body) : privateReply(body);
}
