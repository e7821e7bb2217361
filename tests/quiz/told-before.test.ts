import { describe, expect, it } from 'vitest';
import { askedOf } from './fixtures/veldt.ts';
import { entity } from './fixtures/world.ts';

/** The wordings asked of these sentences, in an article of this title that somebody prepared. */
const asked = (title: string, markups: readonly string[], more: Parameters<typeof askedOf>[2] = []): string =>
  askedOf(title, markups, more, 'CC BY-SA 4.0')
    .map(({ stem }) => stem)
    .join('\n');

const raid = '[[dorvan|Dorvan]] led the raid of the [[ash-crown|Ash Crown]] on [[tarn|Tarn]] in {{1219}}.';

describe('a sentence that leans on the one before it', () => {
  it('is quoted behind that one, so that its pronoun is told', () => {
    expect(
      asked('Chronicle', [
        raid,
        'This raid brought him the open and lasting hatred of the [[guild-of-lamps|Guild of Lamps]].',
      ]),
    ).toContain('in 1219. This raid brought him the open and lasting hatred of the _____.”');
  });

  it('is not asked where that one does not tell what is meant', () => {
    expect(
      asked('Chronicle', [raid, 'The harvest fed the [[guild-of-lamps|Guild of Lamps]] for two winters.']),
    ).not.toContain('harvest');
  });

  it('is not asked where what it leans on may lie further back', () => {
    expect(
      asked('Chronicle', [raid, 'The former was welcomed by the [[guild-of-lamps|Guild of Lamps]].']),
    ).not.toContain('former');
  });

  it.each([
    'The wound which this left in the town made the [[guild-of-lamps|Guild of Lamps]] rich.',
    'These species were fed by the [[guild-of-lamps|Guild of Lamps]] for two winters.',
    'The [[guild-of-lamps|Guild of Lamps]] was the only one of those [[shoal|Red Shoal]] to return.',
  ])('is not asked where that one does not have what it points at: %s', (markup) => {
    expect(asked('Chronicle', ['[[dorvan|Dorvan]] fled to [[tarn|Tarn]].', markup])).not.toMatch(/wound|species|those/);
  });

  it('has a time to point at only where one is told', () => {
    const during = 'During this time, the [[guild-of-lamps|Guild of Lamps]] bought the harbour of [[sethra|Sethra]].';
    expect(asked('Chronicle', ['[[dorvan|Dorvan]] fled to [[tarn|Tarn]].', during])).not.toContain('During this time');
  });

  it('never has its answer in the sentence in front', () => {
    expect(asked('Chronicle', [raid, 'This raid made the [[ash-crown|Ash Crown]] rich for many years.'])).not.toMatch(
      /This raid made the _____/,
    );
  });
});

describe('a sentence that begins with a pronoun', () => {
  it('has the name in its place where nobody else could be meant', () => {
    expect(
      asked('Chronicle', [
        raid,
        'In {{1226}}, he sold the harbour of [[sethra|Sethra]] to the [[guild-of-lamps|Guild of Lamps]].',
      ]),
    ).toContain('did Dorvan sell the harbour of Sethra');
  });

  it('keeps it where two could be meant', () => {
    const two = '[[dorvan|Dorvan]] met [[orrin-tal|Orrin Tal]] at [[tarn|Tarn]] in {{1219}}.';
    expect(
      asked('Chronicle', [
        two,
        'In {{1226}}, he sold the harbour of [[sethra|Sethra]] to the [[guild-of-lamps|Guild of Lamps]].',
      ]),
    ).not.toMatch(/Dorvan (?:sold|sell)/);
  });

  it('takes nobody for the "It" of "It was Dorvan who"', () => {
    const crown = 'The [[ash-crown|Ash Crown]] raided [[tarn|Tarn]] in {{1219}}.';
    expect(
      asked('Chronicle', [crown, 'It was [[dorvan|Dorvan]] who held the gate of [[sethra|Sethra]] in {{1226}}.']),
    ).not.toMatch(/Ash Crown was/);
  });
});

describe('what only joins a sentence to the one before it', () => {
  it.each(['However,', 'As a result,', 'Because of this,', 'It is known that'])('is left out: %s', (joint) => {
    expect(
      asked('Chronicle', [
        `${joint} [[dorvan|Dorvan]] fled from [[sethra|Sethra]] to [[tarn|Tarn]] with the last archers of [[greywater|Greywater]].`,
      ]),
    ).toMatch(/(?:“(?:Dorvan|_____)|Who) fled from (?:Sethra|_____)/);
  });

  it('stays where it says in which story', () => {
    expect(
      asked('Chronicle', [
        'In this episode, [[dorvan|Dorvan]] fled from [[sethra|Sethra]] to [[tarn|Tarn]] with many archers.',
      ]),
    ).not.toMatch(/“(?:Dorvan|_____) fled/);
  });
});

describe('a cast told in brackets', () => {
  it('is asked for who played whom', () => {
    const cast = [
      'Corin Vale (played by Ada Thorne)',
      'Bessa Quill (played by Marek Olm)',
      'Tam Rook (played by Lise Harrow)',
      'Old Nan (played by Petra Vint)',
    ];
    expect(asked('Chronicle', cast)).toContain('Who played the part of Corin Vale?');
  });
});

describe('an article about a battle', () => {
  const battle = entity('Battle of Tarn', 'event', { near: [], takesThe: true });
  const of = (first: string, second: string): string =>
    asked(
      'Battle of Tarn',
      [
        `Because the ${first} had fled, the ${second} was held by the archers of [[greywater|Greywater]] and by [[dorvan|Dorvan]].`,
      ],
      [battle],
    );
  it('is named where a sentence says but "the defenders"', () => {
    expect(of('defenders', 'front')).toContain('In the story of the Battle of Tarn, what fills the blank: “');
  });
  it('does not tell which garrison or city is meant', () => {
    expect(of('garrison', 'front')).not.toContain('garrison');
    expect(of('defenders', 'city')).not.toContain('city');
  });
});
