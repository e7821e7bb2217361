import { describe, expect, it } from 'vitest';
import { parseCitation, workTitle } from '../../src/lore/words/citations.ts';
import { citedSentences, splitSentences } from '../../src/lore/words/sentences.ts';

describe('sentences', () => {
  it.each([
    ["Chancellor K'mar left. Dr. Vey stayed aboard the S.S.V. Heron.", 2],
    ['He said "Go. Now. Run!" and fell. Nobody moved.', 2],
    ['The tower rose ca. 1200. It fell soon after.', 2],
    ['The Heron (and the Gull) sailed. They sank.', 2],
    ['It began in 310. 316 saw its end.', 2],
  ])('parts %s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it('gives a citation to the sentence before it', () => {
    const [first, second] = citedSentences(
      'It rained. (Reeds: "One") It snowed. (Reeds: "Two"; Reeds: "Three")',
      'sentence',
    );
    expect(first).toEqual({ text: 'It rained.', citations: ['Reeds: "One"'] });
    expect(second).toEqual({ text: 'It snowed.', citations: ['Reeds: "Two"', 'Reeds: "Three"'] });
  });

  it('lets a wiki’s citation reach back to the one before', () => {
    const cited = citedSentences('It rained. It snowed. ( "One", "Two") It hailed.', 'stretch');
    expect(cited.map(({ citations }) => citations)).toEqual([['"One"', '"Two"'], ['"One"', '"Two"'], []]);
  });

  it.each(['HC, ch. 2', 'LH 3x11 "Low Water"', 'LH 4x01', 'A Candle for Orme, short story', 'ch. 31'])(
    'takes a citation out that stands in square brackets: %s',
    (cited) => {
      expect(citedSentences(`It rained. [${cited}] It snowed.`, 'sentence').map(({ text }) => text)).toEqual([
        'It rained.',
        'It snowed.',
      ]);
    },
  );

  it('takes a citation out of the middle of a sentence', () => {
    const [only] = citedSentences('They met in the fen ("One") and on the moor ("Two").', 'stretch');
    expect(only).toEqual({ text: 'They met in the fen and on the moor.', citations: ['"One"', '"Two"'] });
  });
});

describe('citations', () => {
  it.each([
    ['RE: "Crossing"', ['RE: "Crossing"']],
    ['RE - Salt Arc missions: "One", "Two"', ['RE - Salt Arc mission: "One"', 'RE - Salt Arc mission: "Two"']],
    ['RE video game: Legacy', ['RE video game: Legacy']],
    ['"One" & "Two"', ['"One"', '"Two"']],
    ['RE: "Low Water", "Part II"', ['RE: "Low Water"']],
    ['and the Gull', []],
    ['except the Grey Fleet', []],
    ['2256', []],
  ])('reads (%s)', (content, citations) => {
    expect(parseCitation(content)).toEqual(citations);
  });

  it('knows the title of the work', () => {
    expect(workTitle('RE - Salt Arc mission: "One, Two"')).toBe('One, Two');
    expect(workTitle('RE video game: Legacy')).toBe('Legacy');
  });
});
