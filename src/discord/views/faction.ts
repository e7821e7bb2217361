/** A faction's card: facts with the sentence and citation behind each, key events, and where accounts differ. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { CardFact, CardSection, EntityCard } from '../../lore/card.ts';
import type { AccountGroup, LoreEvent, Reference, Source } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, fitLines, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';

const factsShown = 4;
const eventsShown = 5;
const accountsShown = 2;
const sectionsShown = 6;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type TitleOf = (sourceId: string) => string;

/** The sentence and where it stands. */
export function renderEvidence(reference: Reference, titleOf: TitleOf, say: Say): readonly string[] {
  const source = titleOf(reference.sourceId);
  const citation = reference.citations.join('; ');
  return [
    say('card.quote', { sentence: clip(reference.sentence, 300) }),
    citation === '' ? say('card.uncited', { source }) : say('card.cited', { citation: clip(citation, 150), source }),
  ];
}

function factLine({ value, time }: CardFact, say: Say): string {
  return `**${clip(value, 200)}**${time ? ` (${renderDate(time, say)})` : ''}`;
}

function section({ property, facts }: CardSection, titleOf: TitleOf, say: Say): APIEmbedField {
  const blocks: string[] = [];
  let quoted = '';
  for (const fact of facts.slice(0, factsShown)) {
    // Facts out of one sentence share its quotation.
    const evidence = fact.reference.sentenceId === quoted ? [] : renderEvidence(fact.reference, titleOf, say);
    blocks.push([factLine(fact, say), ...evidence].join('\n'));
    quoted = fact.reference.sentenceId;
  }
  const { text, left } = fitLines(blocks, limits.fieldValue - 40);
  const unseen = left + Math.max(0, facts.length - factsShown);
  return {
    name: capitalised(property),
    value: unseen > 0 ? `${text}\n${say('card.more', { count: unseen })}` : text,
  };
}

function eventsField(events: readonly LoreEvent[], say: Say): readonly APIEmbedField[] {
  if (events.length === 0) return [];
  const lines = events
    .slice(0, eventsShown)
    .map((event) => say('timeline.entry', { when: renderDate(event.when, say), text: clip(event.text, 180) }));
  return [{ name: say('card.events'), value: fitLines(lines, limits.fieldValue).text }];
}

function accountField(group: AccountGroup, titleOf: TitleOf, say: Say): APIEmbedField {
  const lines = group.accounts.map(({ claim, references }) => {
    const where = references.map((one) => one.citations.join('; ') || titleOf(one.sourceId));
    return say('card.account', { claim, source: [...new Set(where)].join('; ') });
  });
  return { name: say('card.accounts', { question: group.question }), value: fitLines(lines, limits.fieldValue).text };
}

export function renderFaction(card: EntityCard, sources: readonly Source[], say: Say): MessageBody {
  const { entity } = card;
  const titles = new Map(sources.map((source) => [source.id, source.title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const kind = capitalised(say(`kind.${entity.kind}`));
  const aliases = entity.aliases.filter(
    (alias) => !alias.startsWith('the ') || !entity.aliases.includes(alias.slice(4)),
  );
  const lead = [
    entity.universe === null ? kind : say('card.universe', { kind, universe: entity.universe }),
    ...(aliases.length > 0 ? [say('card.aliases', { names: aliases.join(', ') })] : []),
    ...(card.sections.length + card.events.length === 0 ? [say('card.nothing')] : []),
  ];
  const embed = renderEmbed({
    title: entity.name,
    description: lead.join('\n'),
    // Disagreements come before the long tail of facts, so that no limit can cut them off.
    fields: [
      ...card.sections.slice(0, 2).map((one) => section(one, titleOf, say)),
      ...card.accounts.slice(0, accountsShown).map((group) => accountField(group, titleOf, say)),
      ...eventsField(card.events, say),
      ...card.sections.slice(2, sectionsShown).map((one) => section(one, titleOf, say)),
    ],
    ...(card.sources.length > 0
      ? { footer: say('card.sources', { names: card.sources.map((source) => source.title).join(', ') }) }
      : {}),
  });
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: say('card.timeline'),
    custom_id: writeCustomId('timeline', 'open', entity.id),
  } as const;
  return {
    embeds: [embed],
    ...(card.events.length > 0 ? { components: [{ type: ComponentType.ActionRow, components: [button] }] } : {}),
  };
}
