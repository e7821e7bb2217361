import { groupBy } from '../../lore/group.ts';
import { capitalised } from '../clauses/render.ts';
import type { Ground } from '../ground/ground.ts';
import type { Row, Table } from './rows.ts';

const ofRelations = /\b(?:relations?|allies|enemies|diplomacy)\b/i;
const line = /^(\p{Lu}[\p{L}'’ -]{2,50}): (.+?)\.?$/u;
/** What a stance says first: not since when, nor what came of it. */
const firstOf = (value: string): string => value.split(/[;(]/)[0]?.trim() ?? value;

/** Lines "Voth: open war from 1204" under "Relations": a table of how each stands to what the article is about. */
export function relationLists(ground: Ground): Table[] {
  const lines = ground.lore.sentences.filter(
    ({ form, section }) =>
      (form === 'infobox' || form === 'item') && ofRelations.test(section.split(' / ').at(-1) ?? ''),
  );
  return [...groupBy(lines, ({ sourceId, section }) => `${sourceId}/${section}`).values()].flatMap((sentences) => {
    const [first] = sentences;
    const rows = sentences.flatMap((sentence): Row[] => {
      const [, subject, value] = line.exec(sentence.text) ?? [];
      if (subject === undefined || value === undefined) return [];
      const named = sentence.mentions.find(({ from, to }) => from === 0 && to === subject.length);
      const plural = named !== undefined && ground.entity(named.entityId)?.plural === true;
      const subjectId = named?.entityId ?? sentence.sourceId;
      return [{ subjectId, sentence, subject, called: subject, plural, value: capitalised(firstOf(value)) }];
    });
    if (first === undefined || rows.length * 2 < sentences.length) return [];
    const title = ground.source(first.sourceId)?.title ?? first.sourceId;
    return [{ caption: first.section, property: 'relation', article: first.sourceId, title, rows }];
  });
}
