import { groupBy } from '../../lore/group.ts';
import type { Sentence } from '../../lore/model.ts';
import { parseCitation, seriesFamily, type CitedWork } from './citation.ts';
import { fold } from '../fold.ts';

/** A work with the sentences that cite it. */
export interface CitedBy extends CitedWork {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly sentenceIds: ReadonlySet<string>;
  readonly sourceIds: ReadonlySet<string>;
}

export function citedWorks(sentences: readonly Sentence[]): CitedBy[] {
  const works = new Map<string, CitedWork & { folded: string; sentences: Sentence[] }>();
  for (const sentence of sentences) {
    for (const citation of sentence.citations) {
      const known = works.get(citation);
      if (known) known.sentences.push(sentence);
      const work = known ? null : parseCitation(citation);
      if (work) works.set(citation, { ...work, folded: fold(work.title), sentences: [sentence] });
    }
  }
  return [...works.values()].map((work) => ({
    ...work,
    sentenceIds: new Set(work.sentences.map(({ id }) => id)),
    sourceIds: new Set(work.sentences.map(({ sourceId }) => sourceId)),
  }));
}

/** Works that can stand beside one another; of a large family, the first hundred. */
const shelfSize = 100;

export function workIndex(
  works: readonly CitedBy[],
): (work: Pick<CitedWork, 'series' | 'noun'>, sourceId: string) => readonly CitedBy[] {
  const byFamily = groupBy(works, ({ series, noun }) => `${noun} ${seriesFamily(series)}`);
  const bySeries = groupBy(works, ({ series, noun }) => `${noun} ${series}`);
  const bySource = new Map<string, Set<CitedBy>>();
  for (const work of works) {
    for (const sourceId of work.sourceIds) bySource.set(sourceId, (bySource.get(sourceId) ?? new Set()).add(work));
  }
  return ({ series, noun }, sourceId) => [
    ...new Set([
      ...[...(bySource.get(sourceId) ?? [])].filter(
        (work) => work.noun === noun && seriesFamily(work.series) === seriesFamily(series),
      ),
      ...(bySeries.get(`${noun} ${series}`) ?? []).slice(0, shelfSize),
      ...(byFamily.get(`${noun} ${seriesFamily(series)}`) ?? []).slice(0, shelfSize),
    ]),
  ];
}
