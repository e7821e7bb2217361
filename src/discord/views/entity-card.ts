/** An entity's card: facts with the sentence and citation behind each, key events, and where accounts differ. */
import type { APIEmbedField } from 'discord-api-types/v10';
import type { AccountGroup, LoreEvent, Reference, Source } from '../../lore/model.ts';
import type { Profile, ProfileFact, ProfilePart } from '../../lore/look-up/profile.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipWords, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  button,
  buttonRows,
  capitalised,
  entryButton,
  fitField,
  pageArg,
  renderEvidence,
  renderWhere,
  scopedId,
  sourceNames,
  type NameSource,
} from './lookup-parts.ts';
import { sayProperty } from './property.ts';

const quotedAtMost = 3;
const accountsShown = 2;
const namingShown = 3;
/** Facts that come before the disagreements and the events. */
const shownFirst = 3;

export interface CardView {
  readonly profile: Profile;
  readonly sources: readonly Source[];
  /** Sentences that name it; shown where few facts are known. */
  readonly naming: readonly Reference[];
  /** The scope's code in custom ids. */
  readonly scope: string;
  /** Whether a game on it can be started where the card is shown. */
  readonly quiz: boolean;
}

function factLine({ value, time, note, hedged }: ProfileFact, say: Say): string {
  const beside = [
    ...(note === null ? [] : [asWritten(clipWords(note, 150))]),
    ...(time === null || value.includes(String(time.year)) ? [] : [renderDate(time, say)]),
    ...(hedged ? [say('card.hedged')] : []),
  ];
  const name = `**${asWritten(clip(value, 200))}**`;
  return beside.length === 0 ? name : say('card.beside', { name, beside: beside.join('; ') });
}

/** A line of an infobox or table says no more than the fact itself. */
const isQuotable = ({ form, reference, value }: ProfileFact): boolean =>
  (form === 'prose' || form === 'item') && reference.sentence !== value;

/** Each fact with its own sentence. */
function quoted(facts: readonly ProfileFact[], nameSource: NameSource, say: Say): string[] {
  const blocks: string[] = [];
  facts.forEach((fact, at) => {
    // Facts out of one place share its quotation, which stands under the last of them.
    const next = facts[at + 1];
    const shares = next?.reference.sentenceId === fact.reference.sentenceId;
    const where = isQuotable(fact)
      ? renderEvidence(fact.reference, nameSource, say)
      : [renderWhere(fact.reference, nameSource, say)];
    blocks.push([factLine(fact, say), ...(shares ? [] : where)].join('\n'));
  });
  return blocks;
}

/** Many facts: one line of them, and under it the places that they are told in. */
function listed(facts: readonly ProfileFact[], nameSource: NameSource, say: Say): string {
  const where = [
    ...new Set(facts.map(({ reference }) => renderWhere({ ...reference, citations: [] }, nameSource, say))),
  ].join('\n');
  const names: string[] = [];
  let length = where.length + 40;
  for (const fact of facts) {
    const line = factLine(fact, say);
    length += line.length + 2;
    if (length > limits.fieldValue) break;
    names.push(line);
  }
  const left = facts.length - names.length;
  const more = left > 0 ? ` ${say('card.more', { count: left })}` : '';
  return `${names.join(' · ')}${more}\n${where}`;
}

function partField({ slot, property, facts }: ProfilePart, nameSource: NameSource, say: Say): APIEmbedField {
  const name =
    slot === null ? capitalised(sayProperty(property, say)) : say(`slot.${slot}`, { count: Math.min(2, facts.length) });
  if (facts.length > quotedAtMost) return { name, value: listed(facts, nameSource, say) };
  return { name, value: fitField(quoted(facts, nameSource, say), say) };
}

/** Events out of one place share the line that names it. */
function eventsField(
  { events, keyEvents: shown }: Profile,
  nameSource: NameSource,
  say: Say,
): readonly APIEmbedField[] {
  if (shown.length === 0) return [];
  const whereOf = ({ references }: LoreEvent): string =>
    references
      .slice(0, 1)
      .map((reference) => renderWhere(reference, nameSource, say))
      .join('');
  const blocks = shown.map((event, at) => {
    const next = shown[at + 1];
    const text = say('timeline.entry', {
      when: renderDate(event.when, say),
      text: asWritten(clipWords(event.text, 180)),
    });
    return next !== undefined && whereOf(next) === whereOf(event) ? text : `${text}\n${whereOf(event)}`;
  });
  return [{ name: say('card.events'), value: fitField(blocks, say, { unseen: events.length - shown.length }) }];
}

function accountField(group: AccountGroup, nameSource: NameSource, say: Say): APIEmbedField {
  const lines = group.accounts.map(({ claim, references }) => {
    const where = references.map((one) => asWritten(one.citations.join('; ')) || nameSource(one.sourceId));
    return say('card.account', { claim: asWritten(claim), source: [...new Set(where)].join('; ') });
  });
  return {
    name: say('card.accounts', { question: asWritten(group.question) }),
    value: fitField(lines, say),
  };
}

function namingField(naming: readonly Reference[], nameSource: NameSource, say: Say): readonly APIEmbedField[] {
  if (naming.length === 0) return [];
  const blocks = naming.map((reference) => renderEvidence(reference, nameSource, say).join('\n'));
  return [{ name: say('card.naming'), value: fitField(blocks, say) }];
}

/** Sentences that no fact or event of the card says already; none where there are facts enough. */
function unsaid({ profile: { parts, keyEvents }, naming }: CardView): readonly Reference[] {
  if (parts.length >= shownFirst) return [];
  const said = new Set([
    ...parts.flatMap(({ facts }) => facts.map(({ reference }) => reference.sentenceId)),
    ...keyEvents.flatMap(({ references }) => references.map(({ sentenceId }) => sentenceId)),
  ]);
  return naming.filter(({ sentenceId }) => !said.has(sentenceId)).slice(0, namingShown);
}

function leadOf({ profile, naming }: CardView, say: Say): string {
  const { entity, era, parts, events } = profile;
  const kind = capitalised(say(`kind.${entity.kind}`));
  const aliases = entity.aliases.filter(
    (alias) => !alias.startsWith('the ') || !entity.aliases.includes(alias.slice(4)),
  );
  const [first, last] = era === null ? ['', ''] : [renderDate(era.first, say), renderDate(era.last, say)];
  return [
    entity.universe === null ? kind : say('card.universe', { kind, universe: entity.universe }),
    ...(aliases.length > 0 ? [say('card.aliases', { names: asWritten(clip(aliases.join(', '), 300)) })] : []),
    ...(era === null ? [] : [first === last ? say('card.year', { first }) : say('card.era', { first, last })]),
    ...(parts.length + events.length + naming.length === 0 ? [say('card.nothing')] : []),
  ].join('\n');
}

function buttonsOf({ profile, scope, quiz }: CardView, say: Say) {
  const { entity, events, relations, accounts, counterpart } = profile;
  const id = shortId(entity.id);
  return [
    ...(events.length > 0
      ? [button(say('card.timeline'), writeCustomId('timeline', 'open', id, pageArg(0, scope)))]
      : []),
    ...(relations.length > 0
      ? [
          button(say('card.relations'), writeCustomId('faction', 'relations', id, pageArg(0, scope))),
          button(say('map.button'), writeCustomId('faction', 'map', id, pageArg(0, scope))),
        ]
      : []),
    ...(accounts.length > 0 ? [button(say('card.differing'), scopedId('lore', 'accounts', entity.id, scope))] : []),
    ...(counterpart === null ? [] : [entryButton(counterpart, scope, say)]),
    ...(quiz ? [button(say('card.quiz'), writeCustomId('trivia', 'about', id))] : []),
  ];
}

export function renderCard(view: CardView, say: Say): MessageBody {
  const { profile, sources } = view;
  const naming = unsaid(view);
  const ids = new Set([...profile.sources.map(({ id }) => id), ...naming.map(({ sourceId }) => sourceId)]);
  const told = sources.filter(({ id }) => ids.has(id));
  const nameSource = sourceNames(sources, say);
  const fields = profile.parts.map((part) => partField(part, nameSource, say));
  const embed = renderEmbed({
    title: capitalised(profile.entity.name),
    description: leadOf(view, say),
    // Disagreements and events come before the long tail of facts, so that no limit can cut them off.
    fields: [
      ...fields.slice(0, shownFirst),
      ...profile.accounts.slice(0, accountsShown).map((group) => accountField(group, nameSource, say)),
      ...eventsField(profile, nameSource, say),
      ...fields.slice(shownFirst),
      ...namingField(naming, nameSource, say),
    ],
    cut: (count) => say('card.cut', { count }),
    ...(told.length > 0 ? { footer: say('card.sources', { names: told.map(({ title }) => title).join(', ') }) } : {}),
  });
  return { embeds: [embed], components: buttonRows(buttonsOf(view, say)) };
}
