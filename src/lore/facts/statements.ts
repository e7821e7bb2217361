import { sentenceQualifiers, type Claim } from './claim.ts';
import { workTitle } from '../words/citations.ts';
import { referenceTo } from './events.ts';
import { compilePatterns, maskNames, type Reading } from './pattern-reader.ts';
import { patterns } from './patterns.ts';
import type { Entity, Qualifiers, Statement, Value } from '../model.ts';
import { foldName, slugOf } from '../names/names.ts';
import { structuredStatements } from './structured.ts';
import { titleStatements } from '../names/titles.ts';
import type { ReadSentence } from '../understand.ts';

const readers = compilePatterns(patterns);
const negated =
  /\b(?:not|never|no longer|failed to|refused to|tried to|attempted to|attempts to|tries to|wanted to|hoped to|planned to|plans to|sought to|threatened to)\b/;

export function findStatements(
  sentences: readonly ReadSentence[],
  entities: ReadonlyMap<string, Entity>,
  subjects: ReadonlyMap<string, string>,
): Statement[] {
  const claims: Claim[] = [];
  for (const sentence of sentences) {
    const subject = subjects.get(sentence.sourceId);
    if (sentence.form === 'row' || sentence.form === 'infobox') claims.push(...structuredStatements(sentence, subject));
    else claims.push(...proseClaims(sentence, entities), ...titleStatements(sentence, entities));
    claims.push(...workClaims(sentence, entities));
  }
  return mergeClaims(claims);
}

function proseClaims(sentence: ReadSentence, entities: ReadonlyMap<string, Entity>): Claim[] {
  if (sentence.mentions.length < 2) return [];
  const masked = maskNames(sentence.text, sentence.mentions);
  return readers
    .flatMap((reader) => reader(masked, entities))
    .filter((reading) => !negated.test(reading.words))
    .map((reading) => claimOf(reading, sentence, entities));
}

function claimOf(reading: Reading, sentence: ReadSentence, entities: ReadonlyMap<string, Entity>): Claim {
  const { pattern, subject, object, role } = reading;
  const value: Value =
    pattern.value === 'role'
      ? { type: 'text', text: `${role} of ${withThe(entities.get(object))}` }
      : { type: 'entity', entityId: object };
  return { subject, property: pattern.property, value, qualifiers: sentenceQualifiers(sentence, 'clause'), sentence };
}

const withThe = (entity: Entity | undefined): string =>
  entity === undefined ? '' : entity.takesThe ? `the ${entity.name}` : entity.name;

/** Which work tells of whom, by the citations. */
function workClaims(sentence: ReadSentence, entities: ReadonlyMap<string, Entity>): Claim[] {
  const works = sentence.citations.map((citation) => workTitle(citation)).filter((title) => title !== null);
  const named = [...new Set(sentence.mentions.map((mention) => mention.entityId))]
    .filter((id) => entities.get(id)?.kind !== 'work')
    .slice(0, 4);
  const qualifiers: Qualifiers = { pattern: 'citation' };
  return works.flatMap((title) =>
    named.map((subject): Claim => ({
      subject,
      property: 'told of in',
      value: { type: 'text', text: title },
      qualifiers,
      sentence,
    })),
  );
}

function valueKey(value: Value): string {
  switch (value.type) {
    case 'entity':
      return value.entityId;
    case 'text':
      return slugOf(value.text);
    case 'quantity':
      return `${String(value.amount)}-${slugOf(value.unit)}`;
    case 'date':
      return `${String(value.date.year)}-${value.date.precision}`;
  }
}

/** The same said twice is one statement with two references; what holds in a story or at a time of its own stays apart. */
function mergeClaims(claims: readonly Claim[]): Statement[] {
  const merged = new Map<string, Statement>();
  for (const claim of claims) {
    if (claim.value.type === 'entity' && claim.value.entityId === claim.subject) continue;
    const { time, scope, with: other } = claim.qualifiers;
    const parts = [
      claim.subject,
      slugOf(claim.property),
      valueKey(claim.value),
      time?.year ?? '',
      foldName(scope ?? ''),
      other ?? '',
    ];
    const id = parts.join('/').replace(/\/+$/, '');
    const known = merged.get(id);
    const reference = referenceTo(claim.sentence);
    if (known === undefined) {
      const { subject, property, value, qualifiers } = claim;
      merged.set(id, { id, subject, property, value, qualifiers, references: [reference], rank: 'normal' });
    } else if (!known.references.some((one) => one.sentenceId === reference.sentenceId)) {
      merged.set(id, { ...known, references: [...known.references, reference] });
    }
  }
  return [...merged.values()];
}
