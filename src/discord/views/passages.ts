/** Passages found by a search, a page at a time, with the words that were searched for marked. */
import type { Passage } from '../../lore/index.ts';
import type { Source } from '../../lore/model.ts';
import { writeCustomId } from '../custom-id.ts';
import { clipWords } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  buttonRows,
  pageArg,
  pageButtons,
  pageWithin,
  renderWhere,
  sourceNames,
  turning,
} from './lookup-parts.ts';

const perPage = 5;
const passageAtMost = 350;

export interface PassagesView {
  /** As they are searched for. */
  readonly words: string;
  /** Words that were too many to search for. */
  readonly left: number;
  readonly passages: readonly Passage[];
  /** From 0. */
  readonly page: number;
  /** The search as the part of a custom id. */
  readonly key: string;
  readonly scope: string;
  readonly part: string | null;
  readonly sources: readonly Source[];
}

const word = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;

/** The stretch of a long passage that has the first of the words in it. */
function stretch(text: string, words: ReadonlySet<string>): string {
  if (text.length <= passageAtMost) return text;
  const first = [...text.matchAll(word)].find(([one]) => words.has(bare(one)))?.index ?? 0;
  if (first < passageAtMost - 100) return clipWords(text, passageAtMost);
  const from = text.indexOf(' ', first - 100) + 1;
  return `…${clipWords(text.slice(from), passageAtMost - 1)}`;
}

const bare = (one: string): string => one.replace(/'s$/i, '');

/** Bold for each of the words, and for small words of the search (`also`) right behind one; neighbours are marked as one. */
export function markWords(text: string, words: readonly string[], also: readonly string[]): string {
  const wanted = new Set(words);
  const small = new Set(also);
  const shown = stretch(text, wanted);
  let marked = '';
  let at = 0;
  for (const match of shown.matchAll(word)) {
    const found = bare(match[0]);
    const isBehind = at > 0 && shown.slice(at, match.index) === ' ';
    if (!wanted.has(found) && !(isBehind && small.has(found.toLowerCase()))) continue;
    marked += `${asWritten(shown.slice(at, match.index))}**${asWritten(found)}**`;
    at = match.index + found.length;
  }
  return (marked + asWritten(shown.slice(at))).replace(/(?<=[^\s*])\*\* \*\*(?=[^\s*])/g, ' ');
}

export function renderPassages(view: PassagesView, say: Say): MessageBody {
  const { passages, words, left, key, scope, part } = view;
  const pages = Math.max(1, Math.ceil(passages.length / perPage));
  const page = pageWithin(view.page, pages);
  const nameSource = sourceNames(view.sources, say);
  const blocks = passages
    .slice(page * perPage, (page + 1) * perPage)
    .map(({ sentence, words: found }) =>
      [
        say('search.passage', { text: markWords(sentence.text, found, words.split(' ')) }),
        renderWhere(sentence, nameSource, say),
      ].join('\n'),
    );
  const footer = [
    say('page.of', { page: page + 1, pages }),
    say('search.count', { count: passages.length }),
    ...(left > 0 ? [say('search.left')] : []),
    ...(part === null ? [] : [part]),
  ].join(' · ');
  return {
    embeds: [renderEmbed({ title: say('search.title', { words }), description: blocks.join('\n\n'), footer })],
    components: buttonRows(
      pageButtons(page, pages, (to) => writeCustomId('lore', 'search', key, pageArg(to, scope)), turning(say)),
    ),
  };
}
