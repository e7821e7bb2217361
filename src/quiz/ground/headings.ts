import { fold } from '../fold.ts';
import type { QuizGround } from './ground.ts';
import { memoiseObject } from './memoise.ts';

/** Characters: a longer one is a sentence or a caption. */
const longest = 45;

/** What any article has, and lines that are no headings. */
const plain =
  /^(?:history|background|aftermath|origins?|early (?:life|history|years|career)|later (?:life|years|history)|overview|summary|introduction|description|life|biography|career|death|legacy|geography|biology|physiology|culture|religion|society|government|organi[sz]ation|personality|appearances?|relations|relationships|trivia|notes?|references|crew|commanders|members|usage|apocrypha|behind the scenes|background information|conflict information|in popular culture|see also|name|etymology|contents|table of contents|commanders and leaders|belligerents|strength|casualties.*|territorial changes|participants|outcome|result|notable .*|list of .*|journal .*|from .*|part of .*|awards .*|picture.*|illustration.*|image.*|(?:the )?(?:gates?|walls?|ruins?|remains|map|plan|view|portrait|painting|statue|bust|banner|flag|seal|emblem|insignia|crest|tomb|photograph|model|replica|town hall|castle|church|interior|exterior)(?: and \w+)? (?:of|in|at) .*)$/i;

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
