import { parseCitation } from '../words/citations.ts';
import { frontMatterSchema } from './data-files.ts';
import { LoreError } from '../error.ts';
import type { Source } from '../model.ts';
import { guessFormat, readers, type TextFormat } from '../read/index.ts';
import type { Block, InfoboxLine } from '../read/document.ts';
import { sexTold } from '../names/genders.ts';
import { foldTypography } from '../read/typography.ts';
import type { CitationReach } from '../words/sentences.ts';
import { parseYaml } from './yaml-file.ts';

/** A text as it is given: a file's name (or an article's id) and its content. */
export interface CorpusText {
  readonly name: string;
  readonly text: string;
  readonly format?: TextFormat;
}

export interface Article {
  readonly source: Source;
  /** What the article is about, by its title or its first sentence; null where neither tells. */
  readonly subject: string | null;
  /** Where its first sentence tells it. */
  readonly subjectKind: 'event' | 'work' | 'character' | null;
  readonly blocks: readonly Block[];
  readonly reach: CitationReach;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Other sites write other things there; the Markdown reader takes their title and no more. */
const isOurs = /^(?:id|continuity|voice|infobox):/m;

/** The first line of a pasted page, where it reads like a name: "Order of Oars | Tidewiki" and "Order of Oars - Tide Wiki" are the "Order of Oars". */
function titleIn(text: string): string | null {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  const name = (line.split(/ [|–—] | - (?=.*\b(?:wiki|encyclop|database)\S*$)/i)[0] ?? '').trim();
  return name.length <= 80 && /^\p{Lu}[\p{L}\p{M}\p{N} &'’.,()-]*[\p{L}\p{N})]$/u.test(name) ? name : null;
}

/** A file's name as people would say it. */
const spoken = (name: string): string => name.replace(/\.[A-Za-z0-9]{1,8}$/, '').replace(/[-_]+/g, ' ');

/** What stands above the first paragraph of any page, and says nothing of what it is about. */
const anyPage =
  /^(?:introduction|intro|overview|summary|abstract|contents|history|background|biography|synopsis|plot|description|lore)$/i;

/** So often a text has its file's name: it is about that. */
const often = 4;

/** Reads one text: with front matter as one of our articles, else as whatever a user gave. */
export function readArticle({ name, text, format }: CorpusText): Article {
  const matter = frontMatter.exec(text);
  if (matter?.[1] !== undefined && isOurs.test(matter[1]))
    return preparedArticle(name, matter[1], text.slice(matter[0].length));
  const { title: heading, blocks } = readers[format ?? guessFormat(name, text)](text);
  if (blocks.length === 0) throw new LoreError(`${name} is empty: there is no text in it to read.`);
  const title = heading !== null && anyPage.test(heading) ? null : heading;
  const line = titleIn(text);
  const called = spoken(name);
  const opened = title === null ? subjectOf(blocks, line, called) : null;
  const isNamed = opened === null && /^\p{Lu}\S* \p{Lu}/u.test(called) && text.split(called).length > often;
  const subject = title ?? opened?.name ?? (isNamed ? called : null);
  // "Fulk, King of Jerusalem" of Fulk.
  const isFuller = line !== null && subject !== null && line.includes(subject) && !/\([^)]*$/.test(line);
  return {
    source: {
      id: name,
      title: (isFuller ? line : subject) ?? line ?? spoken(name),
      continuity: 'unknown',
      voice: 'neutral',
      universe: universeOf(blocks),
      licence: null,
    },
    subject,
    subjectKind: opened?.kind ?? null,
    blocks,
    reach: 'stretch',
  };
}

function preparedArticle(file: string, yaml: string, body: string): Article {
  const meta = parseYaml(file, yaml, frontMatterSchema, 2);
  const lines: Block[] = meta.infobox.map(({ label, value, citation }) => {
    const bare = foldTypography(citation ?? '').replace(/^\((.*)\)$/, '$1');
    const parsed = parseCitation(bare);
    const line: InfoboxLine = {
      label,
      value: foldTypography(value),
      citations: bare === '' ? [] : parsed.length > 0 ? parsed : [bare],
    };
    return { type: 'infobox', line };
  });
  const { blocks } = readers.markdown(body);
  if (blocks.length === 0) throw new LoreError(`${file} is empty: there is no text after its front matter.`);
  return {
    source: {
      id: meta.id,
      title: meta.title,
      continuity: meta.continuity,
      voice: meta.voice,
      universe: meta.universe,
      licence: meta.licence,
    },
    subject: meta.title.replace(/ \([^)]*\)$/, ''),
    subjectKind: null,
    blocks: [...lines, ...blocks],
    reach: 'sentence',
  };
}

const opening =
  /^(?:In (?:the )?[^,]{3,40}, |(?:In|At|During) (?=the \p{Lu}))?(?:[Tt]he |An? )?(\p{Lu}(?:[^,(;:.]|(?<=\b\p{Lu})\.(?= \p{Lu}))*?)(?: \(|,| (?:is|was|are|were|refers)\b)/u;

/** '"Low Water" is the third episode …': a work that the text is about. */
const openingWork = /^["“]([^"“”]{2,60})["”] (?:is|was) (?:the|an?)\b/u;

/** "The wedding of Tam Holt and Orla Venn takes place …": an event without a name of its own. */
const openingEvent =
  /^The ((?:wedding|battle|siege|fall|sack|fighting|murder|trial|death|coronation|council|duel|assassination) (?:of|at|beneath|for|in|between) (?:the )?\p{Lu}[^,(;:.]{2,70}?) (?:is|was|took place|takes place|occur(?:s|red)|happen(?:s|ed)|began|begins|refers)\b/u;

/** 'Sal "the Deacon" Morello' is Sal Morello. */
const nickname = / ["“][^"”]{1,24}["”](?= \p{Lu})/u;

interface Subject {
  readonly name: string;
  readonly kind: Article['subjectKind'];
}

/** What a text is about, by the words that it opens with. */
function openedWith(text: string): Subject | null {
  const event = openingEvent.exec(text)?.[1];
  if (event !== undefined) return { name: `${event.charAt(0).toUpperCase()}${event.slice(1)}`, kind: 'event' };
  const work = openingWork.exec(text)?.[1];
  if (work !== undefined) return { name: work, kind: 'work' };
  const name = opening.exec(text)?.[1]?.split(' or ')[0]?.replace(nickname, '');
  // "A mezzotint of Fort Tarn, the capital": a line under a picture.
  if (name === undefined || name.split(' ').length > 7 || /^An? \p{Ll}/u.test(name)) return null;
  const from = text.indexOf(name);
  return { name, kind: from >= 0 && sexTold(text, from, from + name.length) !== null ? 'character' : null };
}

/**
 * "The Khitomer Alliance, formerly …, was an …" → Khitomer Alliance. Where a motto or a quotation opens the page, the paragraph that
 * begins with the page's own title, or with its file's name, tells it.
 */
function subjectOf(blocks: readonly Block[], title: string | null, file: string): Subject | null {
  const leads = blocks.filter((block) => block.type === 'paragraph').slice(0, 4);
  // "Aldric VII of Velm, commonly known as Old Aldric, was …", on the page "Old Aldric".
  if (title !== null && leads.some(({ text }) => [' ', ','].some((end) => text.includes(` known as ${title}${end}`))))
    return { name: title, kind: null };
  const all = leads.map(({ text }) => openedWith(text));
  const own = all.find(
    (one) => one !== null && (title?.includes(one.name) === true || plain(one.name) === plain(file)),
  );
  if (own !== undefined && own !== null) return own;
  const [first = null] = all;
  // A quotation that opens the page names none of what its own first line and its file are called by.
  if (title !== null && first !== null && plain(title) === plain(file) && !sharesWord(first.name, title))
    return { name: title, kind: null };
  return first;
}

const sharesWord = (a: string, b: string): boolean => {
  const words = new Set(plain(a).split(/[^\p{L}]+/u));
  return plain(b)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length > 2 && words.has(word));
};

/** "lothlorien" of "Lothlórien", as a file's name has it. */
const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function universeOf(blocks: readonly Block[]): string | null {
  const lead = blocks
    .slice(0, 8)
    .map((block) => ('text' in block ? block.text : ''))
    .join(' ');
  return /\bmirror universe\b/i.test(lead) ? 'mirror' : null;
}
