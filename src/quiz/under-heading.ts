import type { Candidate } from './candidate.ts';
import { leakedWord } from './gates/leak.ts';
import type { Ground } from './ground/ground.ts';
import { headingsOf } from './ground/headings.ts';
import { frameBy } from './kinds/own-topic.ts';

/**
 * A sentence of a found text may lean on the heading above it: "the next broadside" stands under "Second day". So a question that tells
 * no year says under which heading its sentence stands, unless that says nothing, or too much.
 */
export function underHeading(
  stem: string,
  { type, key, sentences: [sentence] }: Candidate,
  accepted: readonly string[],
  ground: Ground,
): string {
  if (sentence === undefined || !told.has(type) || /\d{3}|^Under the heading/.test(stem)) return stem;
  const tells = (words: string): boolean => [key, ...accepted].some((form) => leakedWord(words, form) !== undefined);
  const above = headingsOf(ground.lore).get(sentence.id);
  const heading = above !== undefined && isOtherTelling(above, sentence.text) ? undefined : above;
  if (heading === undefined || tells(heading) || (/^\d/.test(key) && /\d/.test(heading))) {
    // On a page about a siege, "the night of 15 April" is one of that siege.
    const event = ground.subjectOf(sentence.sourceId);
    return event?.kind !== 'event' ||
      tells(event.name) ||
      stem.includes(event.name) ||
      /^In the \p{Ll}+ of /u.test(stem)
      ? stem
      : `${frameBy(event, ground).replace(/, $/, '')}: ${lowered(stem)}`;
  }
  const framed = /^(In the (?:history|story|life) of .*?), ((?:what|which year) fills .*)$/s.exec(stem);
  return framed === null
    ? `Under the heading “${heading}”: ${lowered(stem)}`
    : `${framed[1] ?? ''}, under the heading “${heading}”, ${framed[2] ?? ''}`;
}

/** An episode that is told of under "In the books". */
const isOtherTelling = (heading: string, text: string): boolean =>
  /\b(?:books?|novels?|comics?|games?)\b/i.test(heading) && /\b(?:[Ss]eason|[Ee]pisode|TV) ?\d*\b/.test(text);

const lowered = (stem: string): string => `${stem.charAt(0).toLowerCase()}${stem.slice(1)}`;

const told: ReadonlySet<string> = new Set(['cloze', 'when', 'nearest-year', 'who', 'which', 'object']);
