import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/lore/read/markdown.ts';
import { readPlain } from '../../src/lore/read/plain.ts';

describe('plain text', () => {
  it('tells headings, captions, bullets and labels from paragraphs', () => {
    const { blocks } = readPlain(
      [
        'The crest of Aldmoor',
        'Status: Fallen',
        'Ruler: The Steward',
        '',
        'The kingdom stood for two hundred years and then was swept away by the armies that came up the river in the dry summer.',
        '',
        'Later years[]',
        '',
        '  • In 316 the raiders were beaten.',
      ].join('\n'),
    );
    expect(blocks.map((block) => block.type)).toEqual([
      'caption',
      'infobox',
      'infobox',
      'paragraph',
      'heading',
      'item',
    ]);
  });

  it('knows a heading by its edit mark, with or without a blank in it', () => {
    const text = 'The kingdom fell in the dry summer, when the armies came up the river from the coast.';
    for (const mark of ['[]', '[ ]', '[edit]']) {
      const { blocks } = readPlain(`${text}\n\nLater years of the kingdom of Aldmoor${mark}\n\n${text}\n`);
      expect(blocks[1]).toMatchObject({ type: 'heading', text: 'Later years of the kingdom of Aldmoor' });
    }
  });

  it('gives an empty label the next line, and none to a label', () => {
    const { blocks } = readPlain('Capital World:\nPolitical System:\nElective crown\n');
    expect(blocks).toEqual([
      { type: 'infobox', line: { label: 'Political System', value: 'Elective crown', citations: [] } },
    ]);
  });

  it('parts table cells that a scrape has run together', () => {
    const { blocks } = readPlain(
      [
        'Power Standing',
        'Power DunmereDunmere League Open friendship',
        'Power KetchKetch Raiders Open war, bought by Skarn',
        'Power LampLamp Isles Open war',
        'Power SkarnSkarn Open war',
        'Power VelliVelli Supportive of Aldmoor',
        'Power TarnTarn Hold Open friendship',
      ].join('\n'),
    );
    expect(blocks[0]).toMatchObject({
      type: 'table',
      header: ['Power', 'Standing'],
      rows: [
        ['Dunmere League', 'Open friendship'],
        ['Ketch Raiders', 'Open war, bought by Skarn'],
        ['Lamp Isles', 'Open war'],
        ['Skarn', 'Open war'],
        ['Velli', 'Supportive of Aldmoor'],
        ['Tarn Hold', 'Open friendship'],
      ],
    });
  });

  it('parts the names of a navigation box', () => {
    const { blocks } = readPlain("v · d · e\nPowers by coast\nNorth Dunmere LeagueVelliSon'athSkarn\n");
    expect(blocks).toEqual([{ type: 'names', label: 'North', names: ['Dunmere League', 'Velli', "Son'ath", 'Skarn'] }]);
  });

  it('reads names under a short line as a list, and labels under one as a box', () => {
    const prose =
      'The kingdom stood for two hundred years and then was swept away by the armies that came up the river.';
    const blocksOf = (tail: string) => readPlain(`${prose}\n\n${tail}\n`).blocks.slice(1);
    expect(blocksOf('Ships\n\nPatient Gull\nLow Tide, lost in 301')).toEqual([
      { type: 'heading', level: 2, text: 'Ships' },
      { type: 'item', text: 'Patient Gull' },
      { type: 'item', text: 'Low Tide, lost in 301' },
    ]);
    expect(blocksOf('Facts\n\nSeat: Ostvik\nRuler: The Steward').map((block) => block.type)).not.toContain('item');
  });

  it('parts cells that end in capitals', () => {
    const { blocks } = readPlain('ClubTownGround\nOstvik FKOstvikSeafield\nMarl UnitedMarlThe Moor\n');
    expect(blocks[0]).toMatchObject({
      rows: [
        ['Ostvik FK', 'Ostvik', 'Seafield'],
        ['Marl United', 'Marl', 'The Moor'],
      ],
    });
  });

  it('joins lines that were broken at a fixed width', () => {
    const wrapped =
      'The kingdom stood for two hundred years and then was swept\naway by the armies that came up the river in the summer of\na dry year.';
    expect(readPlain(wrapped).blocks).toHaveLength(1);
  });

  it('joins them too where one breaks off early, in a text that was broken so throughout', () => {
    const line = 'The wardens of Tarn held the gate of the river for two hundred years';
    const full = Array.from({ length: 24 }, () => line).join('\n');
    const early =
      'Tarn was not the only city of the coast that was hit by the flood.\nThe shocks of the quake were felt\nthroughout the Marrow Isles as far as Sethra and the shores of Velm\nin the far north.\nEnlarge\nThe ruins of the convent, which was burnt to the ground in the great\nfire.';
    const { blocks } = readPlain(`${full}.\n\n${early}\n\n${full}.`);
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toContain(
      'Tarn was not the only city of the coast that was hit by the flood. The shocks of the quake were felt throughout the Marrow Isles as far as Sethra and the shores of Velm in the far north.',
    );
  });
});

describe('a page that html2text wrote', () => {
  const prose =
    'Orrin of Tarn was the warden of the coast from 301 to 312, and the last of his house to hold it for the crown.';
  const page = [
    'Orrin  \n---  \nOrrin on his seal  \nWarden of the coast  \nReign| 301 – 312  \nPredecessor| Maresh  \nIssue| \n',
    prose,
    'Early life\n\n[edit]',
    prose,
  ].join('\n\n');

  it.each([
    ['plain', readPlain],
    ['Markdown', readMarkdown],
  ])('has its box and its headings: %s', (_, read) => {
    expect(read(page).blocks).toEqual([
      { type: 'infobox', line: { label: 'Reign', value: '301 – 312', citations: [] } },
      { type: 'infobox', line: { label: 'Predecessor', value: 'Maresh', citations: [] } },
      { type: 'paragraph', text: prose },
      { type: 'heading', level: 2, text: 'Early life' },
      { type: 'paragraph', text: prose },
    ]);
  });

  it('has no notice of its editors', () => {
    const notice = '| This article includes a list of references, but no citations.  \n---|---  ';
    expect(readMarkdown(`${notice}\n\n${prose}`).blocks).toEqual([{ type: 'paragraph', text: prose }]);
  });

  it('keeps a heading over a line of dashes', () => {
    expect(readMarkdown(`Early life\n---\n\n${prose}`).blocks[0]).toMatchObject({ type: 'heading' });
  });
});

describe('Markdown', () => {
  it('reads headings, captions, tables and labelled bullets', () => {
    const { title, blocks } = readMarkdown(
      '# Aldmoor\n\nA *realm* & more.\n\n*Caption:* Its ruins.\n\n- **Capital:** Marrowgate\n- Old\n\n| A | B |\n| --- | --- |\n| x | y |\n',
    );
    expect(title).toBe('Aldmoor');
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'A realm & more.' },
      { type: 'caption', text: 'Its ruins.' },
      { type: 'infobox', line: { label: 'Capital', value: 'Marrowgate', citations: [] } },
      { type: 'item', text: 'Old' },
      { type: 'table', header: ['A', 'B'], rows: [['x', 'y']] },
    ]);
  });

  // Once a reader tried every way that each of its lines could start, and never came to an end.
  it('passes over tables that are drawn with dashes', () => {
    const prose = 'The Heron was built at Tarn.';
    const rows = Array.from(
      { length: 40 },
      (_, at) => `  ${String(2364 + at)}   S${String(at)}                _The Lost   Lamp_`,
    );
    const ruled = ['  Year   Tarn   Orme  Examples', '  ------ ----- ----- -----------------------', ...rows];
    const drawn = ['  ------ ----- -----', ...rows, '  ------ ----- -----'];
    for (const table of [ruled, drawn])
      expect(readMarkdown(`${prose}\n\n${table.join('\n')}\n\n  : Years\n\n${prose}\n`).blocks).toEqual(
        expect.arrayContaining([{ type: 'paragraph', text: prose }]),
      );
    expect(readMarkdown(`${prose}\n\n${ruled.join('\n')}\n\n${prose}\n`).blocks).toHaveLength(2);
  });
});
