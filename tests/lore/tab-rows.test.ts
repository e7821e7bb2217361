import { expect, it } from 'vitest';
import { readPlain } from '../../src/lore/read/plain.ts';

it('lines with a tab are a box of labels, and with more a table', () => {
  expect(readPlain('Industry\tTrade\nFounded\t1204 (charter)\n').blocks).toEqual([
    { type: 'infobox', line: { label: 'Industry', value: 'Trade', citations: [] } },
    { type: 'infobox', line: { label: 'Founded', value: '1204 (charter)', citations: [] } },
  ]);
  expect(readPlain('Season\tShips\tRemarks\n1611\t2\tBoth lost\n1612\t2\tFew taken\n').blocks).toEqual([
    {
      type: 'table',
      header: ['Season', 'Ships', 'Remarks'],
      rows: [
        ['1611', '2', 'Both lost'],
        ['1612', '2', 'Few taken'],
      ],
    },
  ]);
});

it('a row whose last cell is empty is a row', () => {
  const [table] = readPlain('Member\tCapital\tJoined\tNotes\nTarn\tHollin\t2753\t\nSethra\tDun\t2756\tLeft\n').blocks;
  expect(table?.type === 'table' ? table.rows : []).toHaveLength(2);
});

it('a heading in brackets is one', () => {
  const [heading] = readPlain('[2367: The civil war]\n\nThe guild of the lamps burned the harbour of Tarn.\n').blocks;
  expect(heading).toEqual({ type: 'heading', level: 2, text: '2367: The civil war' });
});

it('a timeline is headed whatever stands under it', () => {
  expect(readPlain('First[]\n\nTimeline\n\n2037Ships arrive\nMarch 2153Probe attack\n').blocks.slice(1, 3)).toEqual([
    { type: 'heading', level: 2, text: 'Timeline' },
    { type: 'caption', text: '2037: Ships arrive' },
  ]);
});

it('an item loses the name of its picture', () => {
  const items = readPlain(
    'Members\n• VothVoth Supremacy (founding)\n• Tarn LeagueTarn League\n• McCoy of Tarn\n',
  ).blocks;
  expect(items.slice(1).map((block) => (block.type === 'item' ? block.text : ''))).toEqual([
    'Voth Supremacy (founding)',
    'Tarn League',
    'McCoy of Tarn',
  ]);
});
