import type { Article } from './data/article.ts';
import { datesOfArticle, headingDate } from './dates/dating.ts';
import type { FoundDate } from './dates/dates.ts';
import type { Cast } from './names/entities.ts';
import { MentionReader } from './names/mentions.ts';
import type { Entity, LoreDate, Mention, Sentence } from './model.ts';
import { realWorldJudge } from './dates/real-world.ts';
import type { Line } from './words/sections.ts';

/** A sentence with what later stages need beyond the model's shape. */
export interface ReadSentence extends Sentence {
  readonly line: Line;
  readonly found: readonly FoundDate[];
}

/** Lines of one article → sentences with mentions, dates and scope. */
export function understandArticle(
  article: Article,
  lines: readonly Line[],
  cast: Cast,
  entities: ReadonlyMap<string, Entity>,
): ReadSentence[] {
  const reader = new MentionReader(cast, article.source, entities, lines);
  const dated = datesOfArticle(lines);
  const isRealWorld = realWorldJudge(lines, dated);
  let scope: { work: string; paragraph: number } | null = null;
  return lines.map((line, index) => {
    const mentions = reader.read(line);
    const work = openingWork(line.text, mentions, entities);
    if (work !== null) scope = { work, paragraph: line.paragraph };
    else if (scope?.paragraph !== line.paragraph) scope = null;
    const found = outsideNames(line, dated[index] ?? [], mentions).map((one) => ({
      ...one,
      date: { ...one.date, realWorld: isRealWorld(line, one.date) },
    }));
    const heading = headingDate(line.section);
    const under = heading === null ? null : { ...heading, realWorld: isRealWorld(line, heading) };
    return sentenceOf(line, index, { mentions, found, under, scope: scope?.work ?? null });
  });
}

function sentenceOf(
  line: Line,
  index: number,
  read: Pick<ReadSentence, 'mentions' | 'found' | 'under' | 'scope'>,
): ReadSentence {
  const { sourceId, section, paragraph, text, form, citations } = line;
  const dates: LoreDate[] = read.found.map(({ date }) => date);
  const id = `${sourceId}#${String(index + 1)}`;
  return { id, sourceId, section, paragraph, text, form, citations, dates, line, ...read };
}

/** "Klingons (2256)" is a name, no date, and so is all that heads a table's row; "the War of 2410" is both. */
function outsideNames(line: Line, found: readonly FoundDate[], mentions: readonly Mention[]): FoundDate[] {
  const { text, form, cells } = line;
  const heading = form === 'row' && (cells?.values.length ?? 0) > 1 ? (cells?.values[0] ?? '') : '';
  return found.filter(({ from, to }) => {
    if (to <= heading.length && /^\p{L}.* \(\d+\)$/u.test(heading)) return false;
    const name = mentions.find((mention) => mention.from <= from && to <= mention.to);
    return name === undefined || / (?:of|in) (?:the )?$/.test(text.slice(name.from, from));
  });
}

/** The work that a sentence opens with: "In the novel X, …", "In X, …". */
function openingWork(text: string, mentions: readonly Mention[], entities: ReadonlyMap<string, Entity>): string | null {
  const first = mentions.find((mention) => entities.get(mention.entityId)?.kind === 'work');
  if (first === undefined) return null;
  const before = text.slice(0, first.from);
  const opens =
    /^In (?:the )?(?:(?:\w+ )?(?:novel|book|game|comic|episode|film|story|play|mission|series|trilogy)s? )?(?:the )?"?$/i.test(
      before,
    );
  return opens && /^"?,/.test(text.slice(first.to)) ? (entities.get(first.entityId)?.name ?? null) : null;
}
