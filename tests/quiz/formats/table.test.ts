import { describe, expect, it } from 'vitest';
import { readFile, refusedOf, typedOf } from './reading.ts';

const header = 'question,answer,wrong1,wrong2,wrong3,accepted,topic,difficulty,citation';

describe('a table', () => {
  it('is read with every column of its header', () => {
    const found = readFile(
      'crew.csv',
      `${header}\nWho leads?,Mira,Tobin,Ana,,Captain Mira|The captain,Crew,Easy,Log 1\n`,
    );
    expect(found.format).toBe('table');
    expect(found.entries).toEqual([
      {
        line: 2,
        entry: {
          stem: 'Who leads?',
          answer: 'Mira',
          accepted: ['Captain Mira', 'The captain'],
          wrong: ['Tobin', 'Ana'],
          topic: 'Crew',
          difficulty: 'easy',
          citation: 'Log 1',
          explanation: null,
          hints: [],
          credit: { author: null, licence: null, list: 'crew' },
        },
      },
    ]);
  });

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read with %s', (_, separator) => {
    expect(typedOf(readFile('a.csv', `Question${separator}Answer\nWho, then?${separator}Mira\n`))).toEqual([
      ['Who, then?', 'Mira'],
    ]);
  });

  it('is read with a byte order mark, Windows line ends, quotes and line breaks in cells', () => {
    const found = readFile(
      'a.csv',
      '\ufeff"question","answer"\r\n"He said ""who"",\r\nand then?","Mira, of course"\r\nLast?,Ana\r\n',
    );
    expect(typedOf(found)).toEqual([
      ['He said "who",\nand then?', 'Mira, of course'],
      ['Last?', 'Ana'],
    ]);
    expect(found.entries.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('keeps numbers and times as they stand, and a quotation mark inside a cell', () => {
    expect(typedOf(readFile('a.csv', 'question,answer\nWhen?,12:30\nWho?,007\nWhich disk?,5" floppy\n'))).toEqual([
      ['When?', '12:30'],
      ['Who?', '007'],
      ['Which disk?', '5" floppy'],
    ]);
  });

  it('refuses rows by their line: no answer, too many cells, an unknown difficulty, a quote left open', () => {
    const found = readFile(
      'a.csv',
      'question,answer,difficulty\n\nWho?,,\nWhat, then?,Mira,easy,\nGood?,Yes indeed,hard\nWhy?,So,brutal\nA,b,easy,x\n"Open?,Mira\n',
    );
    expect(refusedOf(found)).toEqual([
      '3: no-answer',
      '4: too-many-cells',
      '6: bad-difficulty',
      '7: too-many-cells',
      '8: quote-not-closed',
    ]);
    expect(typedOf(found)).toEqual([['Good?', 'Yes indeed']]);
  });
});
