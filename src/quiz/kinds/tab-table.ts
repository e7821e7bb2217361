import type { Sentence } from '../../lore/model.ts';
import { groupBy } from '../../lore/group.ts';
import type { Ground } from '../ground/ground.ts';
import type { Row, Table } from './rows.ts';

/** Fewer rows than this are no table to ask of. */
const fewestRows = 3;
const cellsOf = ({ text }: Sentence): string[] => text.split(/\t| \| /).map((cell) => cell.trim());
const figure = /^[\d.,–-]+$/;

/** Tables that a pasted text keeps as lines with tabs between their cells: the first line names the columns. */
export function tabTables(ground: Ground): Table[] {
  const items = ground.lore.sentences.filter(({ form, text }) => form === 'item' && text.includes('\t'));
  return [...groupBy(items, ({ sourceId, section }) => `${sourceId}/${section}`).values()].flatMap(
    ([head, ...lines]) => {
      if (head === undefined) return [];
      const labels = cellsOf(head);
      const whole = lines.map((sentence) => ({ sentence, cells: cellsOf(sentence) }));
      const isTable =
        labels.length > 1 &&
        !labels.some((label) => figure.test(label) || label === '') &&
        whole.length >= fewestRows &&
        whole.every(({ cells }) => cells.length === labels.length);
      if (!isTable) return [];
      return labels.slice(1).map((label, column) => ({
        caption: head.section,
        property: label.toLowerCase(),
        article: head.sourceId,
        title: ground.source(head.sourceId)?.title ?? head.sourceId,
        rows: whole.flatMap(({ sentence, cells }): Row[] => {
          const [subject = ''] = cells;
          const value = cells[column + 1] ?? '';
          const mention = sentence.mentions.find(({ from, to }) => from === 0 && to === subject.length);
          return subject === '' || value === ''
            ? []
            : [
                {
                  subjectId: mention?.entityId ?? sentence.sourceId,
                  sentence,
                  subject,
                  called: subject,
                  plural: false,
                  value,
                },
              ];
        }),
      }));
    },
  );
}
