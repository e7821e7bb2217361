import { describe, expect, it } from 'vitest';
import { readFile, refusedOf, typedOf } from './reading.ts';

const red = (text: string) => readFile('harbour.yaml', text);

describe('a Red trivia list', () => {
  it('gives typed questions, the first answer shown, with their list and author', () => {
    const found = red(
      'AUTHOR: Mira, Tobin\nDESCRIPTION: Ships of our harbour.\nWhich ship came first?:\n- The Heron\n- Heron\n',
    );
    expect(found.format).toBe('red');
    expect(found.entries).toEqual([
      {
        line: 3,
        entry: {
          stem: 'Which ship came first?',
          answer: 'The Heron',
          accepted: ['Heron'],
          wrong: [],
          topic: 'harbour',
          difficulty: null,
          citation: null,
          explanation: null,
          hints: [],
          credit: { author: 'Mira, Tobin', licence: null, list: 'harbour' },
        },
      },
    ]);
    expect(refusedOf(found)).toEqual([]);
  });

  it.each([
    ['a time', '12:30'],
    ['a number with zeros before it', '007'],
    ['a number with an underscore', '1_000'],
    ['a number with a zero at its end', '1.10'],
    ['a date', '2371-05-04'],
    ['a number to the base of sixteen', '0x1F'],
    ['a number with an exponent', '1e3'],
  ])('keeps %s as it was written', (_, written) => {
    expect(typedOf(red(`When or how much?:\n- ${written}\n`))).toEqual([['When or how much?', written]]);
  });

  it('takes a time or a date for a question too', () => {
    expect(typedOf(red('12:30:\n- noon and a half\n'))).toEqual([['12:30', 'noon and a half']]);
  });

  it.each(['null', '~', 'Null', ''])('refuses the empty answer “%s” by its line', (written) => {
    const found = red(`Good question?:\n- yes it is\nWho is nobody?:\n- Odysseus\n- ${written}\n`);
    expect(refusedOf(found)).toEqual(['5: answer-null']);
    expect(found.refused[0]?.stem).toBe('Who is nobody?');
    expect(found.entries).toHaveLength(1);
  });

  it('takes the word null in quotation marks', () => {
    expect(typedOf(red('Which value stands for nothing?:\n- "null"\n'))).toEqual([
      ['Which value stands for nothing?', 'null'],
    ]);
  });

  it.each(['[]', '', '~'])('refuses a question with “%s” for answers', (written) => {
    expect(refusedOf(red(`Good?:\n- fine\nAnd this one?: ${written}\n`))).toEqual(['3: no-answers']);
  });

  it('lets the last of two equal questions win, and counts it', () => {
    const found = red('Who leads?:\n- Mira\nWho follows?:\n- Ana\nWho leads?:\n- Tobin\n');
    expect(typedOf(found)).toEqual([
      ['Who follows?', 'Ana'],
      ['Who leads?', 'Tobin'],
    ]);
    expect(found.merged).toBe(1);
  });

  it('shows what was written for true and false, and takes each word that stands for it', () => {
    expect(typedOf(red('Is it open?:\n- Yes\nIs it shut?:\n- off\nSaid in so many words?:\n- "Yes"\n'))).toEqual([
      ['Is it open?', 'Yes', 'True', 'On'],
      ['Is it shut?', 'Off', 'False', 'No'],
      ['Said in so many words?', 'Yes'],
    ]);
  });

  it('refuses questions that show a picture or a link', () => {
    const found = red(
      'Which flag? https://pics.example/flag.png:\n- Ours\nhttps://imgur.com/abc Who?:\n- Me\nSee https://lore.example now:\n- No\nFine?:\n- ok\n',
    );
    expect(refusedOf(found)).toEqual(['1: picture', '3: picture', '5: link']);
    expect(found.entries).toHaveLength(1);
  });

  it('checks CONFIG, AUTHOR and DESCRIPTION, and reads the questions all the same', () => {
    const found = red(
      [
        `AUTHOR: ${'x'.repeat(1001)}`,
        `DESCRIPTION: ${'x'.repeat(201)}`,
        'CONFIG:',
        '  max_score: 0',
        '  timeout: -1',
        '  delay: 3.5',
        '  payout_multiplier: -0.5',
        '  bot_plays: maybe',
        '  speed: 3',
        'Still here?:',
        '- yes indeed',
        '',
      ].join('\n'),
    );
    expect(refusedOf(found)).toEqual([
      '1: red-author',
      '2: red-description',
      '4: red-max-score',
      '5: red-timeout',
      '6: red-delay',
      '7: red-payout',
      '8: red-boolean',
      '9: red-config-key',
    ]);
    expect(typedOf(found)).toEqual([['Still here?', 'yes indeed']]);
  });

  it('accepts a CONFIG within its limits', () => {
    const config =
      '  max_score: 1\n  timeout: 0.5\n  delay: 4\n  payout_multiplier: 0\n  bot_plays: no\n  reveal_answer: true\n  use_spoilers: Off\n';
    expect(refusedOf(red(`$schema: trivia\nCONFIG:\n${config}Well?:\n- fine\n`))).toEqual([]);
  });

  it('says what a colon or a number sign without quotation marks has done, and loses nothing after it', () => {
    const found = red(
      [
        'Which film?:\n- Harbour: The Return',
        'Who is the #1 captain?:\n- Mira',
        'Who said: aye?:\n- Tobin',
        'Who shouts: nay?:\n- Tobin',
        '"Who is the #1 mate?":\n- Ana',
        'no colon\n- Ruk\n',
      ].join('\n'),
    );
    expect(refusedOf(found)).toEqual(['2: answer-colon', '3: no-colon', '5: colon', '7: colon', '11: long-key']);
    expect(typedOf(found)).toEqual([['Who is the #1 mate?', 'Ana']]);
  });

  it('refuses what is not a list of answers, an alias, and a bracket left open', () => {
    const found = red('One?: two\nThree?:\n- &x four\nFive?:\n- *x\nSix?: [seven, eight\nNine?:\n- ten\n');
    expect(refusedOf(found)).toEqual(['1: answers-not-list', '5: alias', '6: not-closed']);
    expect(typedOf(found)).toEqual([
      ['Three?', 'four'],
      ['Nine?', 'ten'],
    ]);
  });

  it('reads quoted, folded and bracketed texts, line breaks and comments', () => {
    const found = red(
      '# ours\n"First line\\nSecond line?":\n- \'it\'\'s so\' # a remark\n? |\n  Long one?\n: [a b, "c d"]\nFolded?:\n- >\n  one\n  two\n',
    );
    expect(typedOf(found)).toEqual([
      ['First line\nSecond line?', "it's so"],
      ['Long one?', 'a b', 'c d'],
      ['Folded?', 'one two'],
    ]);
  });

  it('reads the first document of a file and says that there is another', () => {
    const found = red('One?:\n- two\n---\nThree?:\n- four\n');
    expect(typedOf(found)).toEqual([['One?', 'two']]);
    expect(refusedOf(found)).toEqual(['3: second-document']);
  });

  it('reads Windows line ends and a byte order mark', () => {
    expect(typedOf(red('\ufeffOne?:\r\n- two\r\n'))).toEqual([['One?', 'two']]);
  });
});

describe('a Red list of the older form', () => {
  it('has a question and its answers on a line, parted by backticks', () => {
    const found = readFile('old.txt', 'Which ship?`The Heron`Heron\n\nWho?`Mira`\nNobody?`\n');
    expect(found.format).toBe('red-backticks');
    expect(typedOf(found)).toEqual([
      ['Which ship?', 'The Heron', 'Heron'],
      ['Who?', 'Mira'],
    ]);
    expect(refusedOf(found)).toEqual(['4: no-answer']);
  });

  it('is not taken for one where a YAML list has code in backticks', () => {
    expect(readFile('code.yaml', 'What does `ls` do?:\n- lists `files`\n').format).toBe('red');
  });
});
