import type { Article } from './article.ts';
import { anchorYear, findDates, type FoundDate } from './dates.ts';
import type { Cast } from './entities.ts';
import { MentionReader } from './mentions.ts';
import type { Entity, Mention, Sentence } from './model.ts';
import { realWorldJudge } from './real-world.ts';
import type { Line } from './sections.ts';

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
  const reader = new MentionReader(cast, article.source.universe, entities);
  const dated = datesOf(lines);
  const isRealWorld = realWorldJudge(lines, dated);
  let scope: { work: string; paragraph: number } | null = null;
  return lines.map((line, index) => {
    const mentions = reader.read(line);
    const work = openingWork(line.text, mentions, entities);
    if (work !== null) scope = { work, paragraph: line.paragraph };
    else if (scope?.paragraph !== line.paragraph) scope = null;
    const found = outsideNames(line.text, dated[index] ?? [], mentions).map(({ date, ...at }) => ({
      ...at,
      date: { ...date, realWorld: isRealWorld(line, date) },
    }));
    return {
      id: `${article.source.id}#${String(index + 1)}`,
      sourceId: article.source.id,
      section: line.section,
      text: line.text,
      form: line.form,
      citations: line.citations,
      mentions,
      dates: found.map(({ date }) => date),
      scope: scope?.work ?? null,
      line,
      found,
    };
  });
}

/** Dates of each line; "the following year" counts from the last year named in the section. */
function datesOf(lines: readonly Line[]): FoundDate[][] {
  let lastYear: number | null = null;
  let section = '';
  return lines.map((line) => {
    if (line.section !== section) lastYear = null;
    section = line.section;
    // A box of names is no statement: its numbers belong to the names.
    const boxed = line.form === 'row' && (line.cells?.labels.length ?? 0) > 1 && new Set(line.cells?.labels).size === 1;
    const found = boxed ? [] : findDates(line.text, { lastYear });
    for (const { date } of found) lastYear = anchorYear(date) ?? lastYear;
    return found;
  });
}

/** "Klingons (2256)" is a name, no date; "the War of 2410" is both. */
function outsideNames(text: string, found: readonly FoundDate[], mentions: readonly Mention[]): FoundDate[] {
  return found.filter(({ from, to }) => {
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
