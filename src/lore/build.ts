import { detectedAccounts, listedAccounts } from './facts/accounts.ts';
import { readArticle, type Article, type CorpusText } from './data/article.ts';
import { parseAccounts, parseGlossary } from './data/data-files.ts';
import { gatherCast, type Cast } from './names/entities.ts';
import { LoreError } from './error.ts';
import { findEvents } from './facts/events.ts';
import { groupBy } from './group.ts';
import type { AccountGroup, Entity, LoreEvent, Precision, Sentence, Source, Statement } from './model.ts';
import { foldName } from './names/names.ts';
import { linesOf, type Line } from './words/sections.ts';
import { findStatements } from './facts/statements.ts';
import { understandArticle, type ReadSentence } from './understand.ts';

/** The texts of a corpus and what is known about them beforehand. */
export interface Corpus {
  readonly articles: readonly CorpusText[];
  /** YAML of the glossary. */
  readonly glossary?: string;
  /** YAML of the accounts. */
  readonly accounts?: string;
}

/** Called with the work done and the work there is, in texts. */
export type Progress = (done: number, total: number) => void;

/** All that was understood of a corpus, before it is indexed. */
export interface Understood {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly events: readonly LoreEvent[];
  readonly accountGroups: readonly AccountGroup[];
  readonly cast: Pick<Cast, 'names' | 'gazetteer' | 'subjects'>;
}

export function understand(corpus: Corpus, onProgress: Progress = () => undefined): Understood {
  const glossary = corpus.glossary === undefined ? [] : parseGlossary(corpus.glossary);
  const accountEntries = corpus.accounts === undefined ? [] : parseAccounts(corpus.accounts);
  const total = corpus.articles.length * 2;
  const { articles, lines } = readTexts(corpus, (done) => {
    onProgress(done, total);
  });
  const cast = gatherCast(articles, lines, glossary);
  const byId = new Map(cast.entities.map((entity) => [entity.id, entity]));
  const linesBySource = groupBy(lines, (line) => line.sourceId);
  const sentences = articles.flatMap((article, index) => {
    const read = understandArticle(article, linesBySource.get(article.source.id) ?? [], cast, byId);
    onProgress(articles.length + index + 1, total);
    return read;
  });
  const statements = findStatements(sentences, byId, cast.subjects);
  const named = namedEntities(cast, sentences, new Set(glossary.map((entry) => entry.id)));
  const names = new Map(cast.entities.map((entity) => [foldName(entity.name), entity.id]));
  const resolve = (name: string): string | undefined => (byId.has(name) ? name : names.get(foldName(name)));
  const listed = listedAccounts(accountEntries, sentences, resolve);
  return {
    sources: articles.map((article) => article.source),
    entities: named,
    sentences: sentences.map(asSentence),
    statements,
    events: sortEvents(findEvents(sentences, byId, cast)),
    accountGroups: [...listed, ...detectedAccounts(statements, byId).filter((group) => !overlaps(group, listed))],
    cast,
  };
}

/** All texts as lines; two of one id are refused. */
function readTexts(
  corpus: Corpus,
  onRead: (done: number) => void,
): { readonly articles: readonly Article[]; readonly lines: readonly Line[] } {
  const articles: Article[] = [];
  const lines: Line[] = [];
  const ids = new Set<string>();
  corpus.articles.forEach((text, index) => {
    const article = readArticle(text);
    if (ids.has(article.source.id))
      throw new LoreError(`Two texts have the id "${article.source.id}": ids must differ.`);
    ids.add(article.source.id);
    articles.push(article);
    for (const line of linesOf(article)) lines.push(line);
    onRead(index + 1);
  });
  return { articles, lines };
}

/** Leaves out what only the stages of reading need. */
function asSentence({
  id,
  sourceId,
  section,
  paragraph,
  text,
  form,
  citations,
  mentions,
  dates,
  under,
  scope,
}: Sentence): Sentence {
  return { id, sourceId, section, paragraph, text, form, citations, mentions, dates, under, scope };
}

/** Names that turned out to be short for others have no mention of their own and go. */
function namedEntities(cast: Cast, sentences: readonly ReadSentence[], listed: ReadonlySet<string>): Entity[] {
  const mentioned = new Set(sentences.flatMap((sentence) => sentence.mentions.map((mention) => mention.entityId)));
  const subjects = new Set(cast.subjects.values());
  return cast.entities.filter(
    (entity) => entity.kind === 'work' || listed.has(entity.id) || subjects.has(entity.id) || mentioned.has(entity.id),
  );
}

/** A detected disagreement that the file describes already is left out. */
const overlaps = (group: AccountGroup, listed: readonly AccountGroup[]): boolean => {
  const own = new Set(group.accounts.flatMap((account) => account.references.map((reference) => reference.sentenceId)));
  return listed.some(
    (other) =>
      other.accounts.filter((account) => account.references.some((reference) => own.has(reference.sentenceId)))
        .length >= 2,
  );
};

/** Where in its years a date lies. */
const within: Readonly<Record<Precision, number>> = {
  before: 0,
  early: 1,
  circa: 2,
  exact: 2,
  range: 2,
  decade: 2,
  century: 2,
  by: 2,
  mid: 3,
  late: 4,
  after: 5,
};

const inTime = ({ when: a }: LoreEvent, { when: b }: LoreEvent): number =>
  a.year - b.year || (a.until ?? a.year) - (b.until ?? b.year) || within[a.precision] - within[b.precision];

/** What is dated alike keeps the order of the texts: sorting is stable. */
const sortEvents = (events: readonly LoreEvent[]): readonly LoreEvent[] => events.toSorted(inTime);
