import type { Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { leakedWord } from './gates/leak.ts';
import type { Ground, QuizGround } from './ground/ground.ts';
import { memoiseObject } from './ground/memoise.ts';
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
  const heading = headingsOf(ground.lore).get(sentence.id);
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

const lowered = (stem: string): string => `${stem.charAt(0).toLowerCase()}${stem.slice(1)}`;

const told: ReadonlySet<string> = new Set(['cloze', 'when', 'nearest-year', 'who', 'which', 'object']);

/** Characters: a longer one is a sentence or a caption. */
const longest = 45;

/** What any article has, and lines that are no headings. */
const plain =
  /^(?:history|background|aftermath|origins?|early (?:life|history|years|career)|later (?:life|years|history)|overview|summary|introduction|description|life|biography|career|death|legacy|geography|biology|physiology|culture|religion|society|government|organi[sz]ation|personality|appearances?|relations|relationships|trivia|notes?|references|crew|commanders|members|usage|apocrypha|behind the scenes|background information|conflict information|in popular culture|see also|name|etymology|contents|table of contents|commanders and leaders|belligerents|strength|casualties.*|territorial changes|participants|outcome|result|notable .*|list of .*|journal .*|from .*|part of .*|awards .*|picture.*|illustration.*|image.*)$/i;

/**
 * The headings that sentences surely stand under, by the sentence's id. In a copied page, a heading may have been taken for the line
 * under a picture, and a field of a box for a heading: what comes behind either is left out.
 */
export const headingsOf = memoiseObject(({ sentences, sources }: QuizGround): ReadonlyMap<string, string> => {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  const found = new Map<string, string>();
  const begun = new Set<string>();
  let [at, isSure] = ['', false];
  for (const { id, sourceId, section, form } of sentences) {
    const here = `${sourceId} ${section}`;
    // Above its first words, a page has its title, a box or a picture, and no heading.
    if (here !== at) [at, isSure] = [here, begun.has(sourceId)];
    if (form === 'prose') begun.add(sourceId);
    if (form !== 'prose') isSure &&= form === 'item';
    const heading = isSure && form === 'prose' ? worded(section, titles.get(sourceId) ?? '') : null;
    if (heading !== null) found.set(id, heading);
  }
  return found;
});

function worded(section: string, title: string): string | null {
  const heading = (section.split(' / ').at(-1) ?? '')
    .replace(/^(?:see )?main articles?: /i, '')
    .replace(/^\d{1,2}(?:\.\d{1,2})*\.? (?!\p{Lu}\p{Ll}+$)/u, '')
    .trim();
  const isOne =
    /^[\p{Lu}\d]/u.test(heading) &&
    heading.length <= longest &&
    !/[:;,“”()[\]|—]|\s{2}|[.!?]$|^\p{Lu}+$/u.test(heading.replace(/ \(\d{3,4}(?:[–-]\d{2,4})?\)$/, '')) &&
    !plain.test(heading) &&
    !fold(title).includes(fold(heading));
  return isOne ? heading : null;
}
