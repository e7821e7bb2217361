import type { Entity, LoreEvent } from '../lore/model.ts';
import type { Lore, Passage } from '../lore/index.ts';
import type { Question } from '../quiz/model.ts';

/** The tool's output: the contract's JSON shapes, and plain text for people. */

export function passageJson({ sentence, entityId, score }: Passage) {
  return {
    entityId,
    text: sentence.text,
    source: sentence.sourceId,
    section: sentence.section,
    citation: citation(sentence.citations),
    score,
  };
}

export function passagesText(passages: readonly Passage[], lore: Lore): string {
  if (passages.length === 0) return 'Nothing found.\n';
  return passages
    .map(({ sentence }) => {
      const place = [
        lore.source(sentence.sourceId)?.title ?? sentence.sourceId,
        sentence.section,
        ...sentence.citations,
      ].filter((part) => part !== '');
      return `${sentence.text}\n    ${place.join('; ')}\n`;
    })
    .join('');
}

export function entitiesText(entities: readonly Entity[]): string {
  return entities
    .map(
      ({ name, kind, aliases }) => `${name} (${kind})${aliases.length === 0 ? '' : ` — also ${aliases.join(', ')}`}\n`,
    )
    .join('');
}

export function eventJson(event: LoreEvent, lore: Lore) {
  const { year, until, precision, realWorld } = event.when;
  return {
    year,
    until,
    precision,
    text: event.text,
    participants: event.participants.map((id) => lore.entity(id)?.name ?? id),
    sources: [...new Set(event.references.map((reference) => reference.sourceId))],
    citations: [...new Set(event.references.flatMap((reference) => reference.citations))],
    realWorld,
  };
}

export function eventsText(events: readonly LoreEvent[]): string {
  return events
    .map(
      ({ when, text }) =>
        `${when.text}${/\d/.test(when.text) ? '' : ` (${String(when.year)})`}: ${text}${when.realWorld ? ' [our own world]' : ''}\n`,
    )
    .join('');
}

export function questionJson(question: Question) {
  const { id, type, stem, options, key, accepted, evidence, topic, difficulty } = question;
  const { continuity, universe = null, spoils = [] } = question;
  return { id, type, stem, options, key, accepted, evidence, topic, difficulty, continuity, universe, spoils };
}

export function questionsText(questions: readonly Question[]): string {
  return questions
    .map(({ stem, options, key, accepted }) => {
      const shown = options.map((option, index) => `  ${index === key ? '*' : ' '} ${option}\n`).join('');
      return `${stem}\n${options.length > 0 ? shown : `  * ${accepted.join(' / ')}\n`}`;
    })
    .join('\n');
}

const citation = (citations: readonly string[]): string | null =>
  citations.length === 0 ? null : citations.join('; ');
