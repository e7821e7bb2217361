import { workTitle } from '../citations.ts';
import type { Entity, EntityKind, LoreDate, Mention, Sentence } from '../model.ts';
import { tokenise } from '../names.ts';
import { stemOf } from '../terms.ts';
import type { Question } from './analyse.ts';

/** The few words of a sentence that answer the question; null where the sentence as a whole is the answer. */

export interface Extracted {
  readonly answer: string;
  /** 0 to 1: how sure it is that these words are the ones. */
  readonly certainty: number;
}

export function extractAnswer(
  question: Question,
  sentence: Sentence,
  entities: ReadonlyMap<string, Entity>,
): Extracted | null {
  switch (question.asked.wants) {
    case 'when':
      return dateAnswer(question, sentence);
    case 'work':
      return workAnswer(question, sentence, entities);
    case 'count':
      return countAnswer(question, sentence);
    case 'why':
      return reasonAnswer(sentence);
    case 'who':
    case 'where':
    case 'kind':
      return nameAnswer(question, sentence, entities);
    case 'yes-no':
    case 'what':
      return null;
  }
}

/** Offsets of the words that the question's predicate matched. */
function matchedAt(question: Question, sentence: Sentence): number[] {
  const wanted = new Set(question.terms.flatMap((term) => [term.stem, ...term.synonyms]));
  return tokenise(sentence.text)
    .filter((token) => wanted.has(stemOf(token.norm)))
    .map((token) => token.from);
}

const nearest = (at: number, anchors: readonly number[]): number =>
  anchors.length === 0 ? at : Math.min(...anchors.map((anchor) => Math.abs(anchor - at)));

const bounds: Readonly<Partial<Record<LoreDate['precision'], string>>> = {
  by: 'by',
  before: 'before',
  after: 'after',
  circa: 'around',
};

/** "the following year" → "2371 (the following year)"; what already has its year stays as it is worded. */
function dateWords(date: LoreDate): string {
  if (/\d/.test(date.text) || /centur/i.test(date.text)) return date.text;
  const years = date.until === null ? String(date.year) : `${String(date.year)}–${String(date.until)}`;
  const bound = bounds[date.precision];
  return `${bound === undefined ? '' : `${bound} `}${years} (${date.text})`;
}

function dateAnswer(question: Question, sentence: Sentence): Extracted | null {
  const realWorld = /\b(?:published|publication|released?|aired|real[- ]world|came out)\b/i.test(question.text);
  const dates = sentence.dates.filter((date) => !question.years.includes(date.year) && (realWorld || !date.realWorld));
  const anchors = matchedAt(question, sentence);
  let at = 0;
  const placed = dates.map((date) => {
    const found = sentence.text.indexOf(date.text, at);
    at = found < 0 ? at : found + 1;
    return { date, apart: nearest(Math.max(0, found), anchors) };
  });
  const best = placed.sort((a, b) => a.apart - b.apart)[0];
  return best === undefined ? null : { answer: dateWords(best.date), certainty: placed.length === 1 ? 0.95 : 0.75 };
}

function workAnswer(question: Question, sentence: Sentence, entities: ReadonlyMap<string, Entity>): Extracted | null {
  const asked = new Set(question.named.flatMap((part) => part.ids));
  const named = sentence.mentions
    .filter((mention) => entities.get(mention.entityId)?.kind === 'work' && !asked.has(mention.entityId))
    .map((mention) => entities.get(mention.entityId)?.name);
  const titles = [
    ...(sentence.scope === null ? [] : [sentence.scope]),
    ...sentence.citations.map((citation) => workTitle(citation) ?? citation),
    ...named,
  ].filter((title) => title !== undefined);
  const answer = [...new Set(titles)].slice(0, 4).join('; ');
  return answer === '' ? null : { answer, certainty: 0.85 };
}

const numberPhrase =
  /\b(?:\d{1,3}(?:,\d{3})+|\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|several|a few|dozens?) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+/giu;

function countAnswer(question: Question, sentence: Sentence): Extracted | null {
  const anchors = matchedAt(question, sentence);
  const wanted = new Set(question.terms.flatMap((term) => [term.stem, ...term.synonyms]));
  const years = new Set(sentence.dates.map((date) => String(date.year)));
  const phrases = [...sentence.text.matchAll(numberPhrase)].filter(
    (match) => !/^(?:an?|one)\b/i.test(match[0]) && !years.has(match[0].split(' ')[0] ?? ''),
  );
  const scored = phrases.map((match) => {
    const counts = match[0]
      .split(' ')
      .slice(1)
      .some((word) => wanted.has(stemOf(word.toLowerCase())));
    return { text: match[0], score: (counts ? 1000 : 0) - nearest(match.index, anchors) };
  });
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best === undefined ? null : { answer: best.text, certainty: best.score > 500 ? 0.85 : 0.5 };
}

const reason =
  /\b(?:because(?: of)?|due to|in order to|so that|thanks to|as a result of|in response to|since(?! \d)|owing to|out of|for fear|so as to|on account of|in the face of|on condition that|on the condition that)\b.+?(?=[.;]|$)/i;

function reasonAnswer(sentence: Sentence): Extracted | null {
  const match = reason.exec(sentence.text);
  return match === null ? null : { answer: match[0].trim(), certainty: 0.7 };
}

function nameAnswer(question: Question, sentence: Sentence, entities: ReadonlyMap<string, Entity>): Extracted | null {
  const asked = new Set(question.named.flatMap((part) => part.ids));
  const anchors = matchedAt(question, sentence);
  const candidates = sentence.mentions.filter(
    (mention) => !asked.has(mention.entityId) && isWanted(question.asked.kinds, entities.get(mention.entityId)?.kind),
  );
  if (candidates.length === 0) return null;
  const cost = (mention: Mention): number => {
    const own = entities.get(mention.entityId)?.kind;
    const kindCost = question.asked.kinds.indexOf(own ?? 'work') * 25;
    return nearest(mention.from, anchors) + kindCost + sideCost(question, sentence, mention, anchors);
  };
  const best = candidates.reduce((kept, mention) => (cost(mention) < cost(kept) ? mention : kept));
  const bestKind = entities.get(best.entityId)?.kind;
  const alike = candidates.filter((mention) => entities.get(mention.entityId)?.kind === bestKind);
  const listed = coordinated(best, alike, sentence.text);
  const answer = [...new Set(listed.map((mention) => entities.get(mention.entityId)?.name ?? ''))]
    .filter((name) => name !== '')
    .join(', ');
  return { answer, certainty: candidates.length === listed.length ? 0.9 : 0.65 };
}

const isWanted = (kinds: readonly EntityKind[], kind: EntityKind | undefined): boolean =>
  kind !== undefined && (kinds.length === 0 ? kind !== 'work' : kinds.includes(kind));

/** Who does a thing stands before its verb or after "by"; to whom it is done, after the verb or before the passive. */
function sideCost(question: Question, sentence: Sentence, mention: Mention, anchors: readonly number[]): number {
  const { side } = question.asked;
  const verb = anchors[0];
  if (side === null || verb === undefined) return 0;
  const byAgent = /\bby (?:the |an? )?(?:\p{Lu}[\p{L}-]+ )*$/u.test(sentence.text.slice(0, mention.from));
  const passive = /\b(?:was|were|is|are|been|being|be)\b(?: \w+ly)?\s*$/i.test(sentence.text.slice(0, verb));
  const before = mention.from < verb;
  const isAgent = byAgent || (before && !passive);
  return isAgent === (side === 'subject') ? 0 : 40;
}

/** The mentions that stand in one list with this one: "the X, the Y and Z". */
function coordinated(best: Mention, candidates: readonly Mention[], text: string): Mention[] {
  const at = candidates.indexOf(best);
  const linked = (a: Mention | undefined, b: Mention | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    /^(?:, |,? and |,? or |,? as well as )(?:the |an? )?(?:\p{Lu}[\p{L}-]+ )?$/u.test(text.slice(a.to, b.from));
  let first = at;
  let last = at;
  while (linked(candidates[first - 1], candidates[first])) first -= 1;
  while (linked(candidates[last], candidates[last + 1])) last += 1;
  return candidates.slice(first, last + 1);
}
