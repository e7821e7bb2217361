import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/lore/read/document.ts';
import { readPlain } from '../../src/lore/read/plain.ts';

const tableIn = (text: string): Extract<Block, { type: 'table' }> | undefined => {
  for (const block of readPlain(text).blocks) if (block.type === 'table') return block;
  return undefined;
};

/** Label and value of each cell that is not empty. */
const cells = (text: string): Record<string, string>[] => {
  const table = tableIn(text);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(
      row.flatMap((value, at): [string, string][] => (value === '' ? [] : [[table?.header[at] ?? '', value]])),
    ),
  );
};

describe('rows under a line of column names', () => {
  it('are parted at their codes, and people end where the words of another cell begin', () => {
    expect(
      cells(
        'Captain Hale Ord took the Marl to sea.\n\nName Registry Captain Seen in\n' +
          'TSS Marl TC-201 Hale Ord ABC "Low Water"\nTSS Tern TC-40-B unknown ABC "Salt"\n' +
          'TSS Great Otter TC-7 Mina Crole Long Roads\nTSS Gull TC-9 Ruta Sele; Odo Vane ABC "Salt"\n',
      ),
    ).toEqual([
      { Name: 'TSS Marl', Registry: 'TC-201', Captain: 'Hale Ord', 'Seen in': 'ABC "Low Water"' },
      { Name: 'TSS Tern', Registry: 'TC-40-B', Note: 'unknown ABC "Salt"' },
      // Whether she is Mina Crole or Mina Crole Long, nothing tells.
      { Name: 'TSS Great Otter', Registry: 'TC-7', Note: 'Mina Crole Long Roads' },
      { Name: 'TSS Gull', Registry: 'TC-9', Note: 'Ruta Sele; Odo Vane ABC "Salt"' },
    ]);
  });

  it('lose the name of the picture before the link, and keep what became of them', () => {
    expect(
      cells(
        'Captain Mina Crole lost her ship.\n\nShip Registry Commander Account Fate\n' +
          'Ash CrownMarl TC-2 Captain Hale Ord ABC, novels Sunk in 1204\n' +
          'Ash CrownTern TC-3 Captain Mina Crole Novels Destroyed 1205\n' +
          'VothOtter none Admiral Orrin "Salt" Destroyed 1206\n',
      ),
    ).toEqual([
      { Ship: 'Marl', Registry: 'TC-2', Commander: 'Captain Hale Ord', Account: 'ABC, novels', Fate: 'Sunk in 1204' },
      { Ship: 'Tern', Registry: 'TC-3', Commander: 'Captain Mina Crole', Account: 'Novels', Fate: 'Destroyed 1205' },
      { Ship: 'Otter', Commander: 'Admiral Orrin', Account: '"Salt"', Fate: 'Destroyed 1206' },
    ]);
  });

  it('are parted where their names run into the next cell', () => {
    expect(
      cells(
        'The Voth built ships.\n\nShipType Builder First used\nMarlGunship Voth with help 1204\n' +
          'Great OtterPatrol vessel Voth in service again 1206\nTernHeavy Barge Voth 1207\n',
      ),
    ).toEqual([
      { Ship: 'Marl', Type: 'Gunship', Note: 'Voth with help 1204' },
      { Ship: 'Great Otter', Type: 'Patrol vessel', Note: 'Voth in service again 1206' },
      { Ship: 'Tern', Note: 'Heavy Barge Voth 1207' },
    ]);
  });

  it('are no rows where the line above them names no columns', () => {
    expect(
      tableIn('Salt Roads Again\nMarl TC-1 Hale Ord\nTern TC-2 Mina Crole\nOtter TC-3 Ruta Sele\n'),
    ).toBeUndefined();
  });
});

describe('what stands above a table', () => {
  const text = (title: string): string =>
    `First[]\n\nThe Crown ruled the long coast for many years, and its ships were feared by all who lived there and had to trade.\n\n${title}\n\nMarlKingdom of Marl Friendly\nVennIsle of Venn Hostile since 583\nTernTern League Rival\n`;

  it('is its heading, and says whether relations are told', () => {
    const { blocks } = readPlain(text('Allies and enemies'));
    expect(blocks).toContainEqual({ type: 'heading', level: 2, text: 'Allies and enemies' });
    expect(tableIn(text('Allies and enemies'))?.header).toEqual(['Name', 'Relation']);
    expect(tableIn(text('Combatants'))?.header).toEqual(['Name', 'Note']);
  });
});
