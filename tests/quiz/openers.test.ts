import { describe, expect, it } from 'vitest';
import { siege, stemsOfPage as asked } from './fixtures/page.ts';

const house =
  'The House of Durn, known to its foes as the Foxes, was one of the Great Houses of the Marrow Isles. It held Hollin.';
const behind =
  'With forty boats, he reached the Salt Gate, where Velka Durn and the wardens of Hollin had lit their fires.';

describe('the start of a paragraph', () => {
  it.each([
    ['a time that it tells itself', 'Josper Quill left Orme in 1211, by then the richest of the Marrow Isles.'],
    ['a time before what it names', 'Josper Quill left Orme in 1211, six weeks after the death of his father.'],
    ['a superlative', 'In 1211 Josper Quill left Orme with Corin Rook, one of the most admired men in the realm.'],
    ['one side and the other', 'In 1211 Josper Quill fought Corin Rook on one side and Hask Umbry on the other.'],
    ['a second time', 'Josper Quill took Orme for the second time in 1211.'],
    [
      'a past that no rule of endings makes',
      'On 3 May 1211 the fleet of Josper Quill overtook the ships of Corin Rook.',
    ],
    [
      'a clause behind it',
      'Josper Quill was sold to the Marrowmen in 1211, who tend the lamps of Orme and share the oil of Port Tarn.',
    ],
  ])('may have %s', (_, first) => {
    expect(asked('Siege of Greywater', siege, `${first} ${behind}`)).toContain(`${first} ${behind.slice(0, 20)}`);
  });

  it.each([
    ['a verdict on two who were told of before', 'Josper Quill left Orme in 1211, and both of these were hanged.'],
    ['a word that is misspelt', 'Josper Quill left Orme in 1211 and was refered to as the Fox.'],
    ['a time that was told before', 'Josper Quill left Orme, which had been until then a haven of the Marrowmen.'],
    ['a third of what was not told', 'Josper Quill left Orme in 1211 and declined a third offer.'],
  ])('may not have %s', (_, first) => {
    expect(asked('Siege of Greywater', siege, `${first} ${behind}`)).not.toContain(`${first} ${behind.slice(0, 20)}`);
  });

  it('may not tell how a war ended that nothing names', () => {
    const told = 'The war ended in a manner no one expected. Josper Quill, who had held Orme, went over to Velka Durn.';
    expect(asked('House of Durn', house, 'Afterwards', told)).not.toContain('The war ended');
  });

  it('is told under its heading where that says which war it was', () => {
    const told = [
      'The war began in the spring of 1211. Josper Quill took Orme, and Velka Durn held Hollin with forty wardens.',
    ];
    expect(asked('House of Durn', house, 'War of the Lamps', ...told)).toMatch(
      /Under the heading “War of the Lamps”, what fills the blank: “The war began/,
    );
    expect(asked('House of Durn', house, 'Wars of the Lamps', ...told)).not.toContain('The war began');
    expect(asked('House of Durn', house, 'Afterwards', ...told)).not.toContain('The war began');
  });

  it('is told with what its page is about where it has only the noun for it', () => {
    const told =
      'The house was at its height under Corin Rook. In 1231 it lost Port Tarn to Osric Dane, who had married Ilmaret Vey.';
    expect(asked('House of Durn', house, 'Decline', told)).toMatch(
      /In the history of the House of Durn, .*“The house was at its height under Corin Rook. In 1231 it lost/,
    );
  });
});

describe('the start of a paragraph in a life', () => {
  const life = (name: string): readonly string[] => [
    name,
    `${name} was an admiral of the Marrow Isles. She was born at Hollin in 1180, and she learned her trade from her father. Her mother was a rope-maker.`,
    'Velka Durn was governor of Hollin in 1201. She held it for her queen, and her wardens were loyal to her.',
    'In 1204, while looking for Josper Quill at Port Tarn, she was taken by the Marrowmen and given to Queen Ilmaret as a gift. Osric Dane bought her freedom with forty boats, which he had built at Cape Sallow.',
  ];

  it('may say “she” of whose life it is', () => {
    const stems = asked(...life('Orsa Venn'));
    expect(stems).toMatch(/In the life of Orsa Venn, .*“In 1204, while looking for Josper/);
    expect(stems).toMatch(/In the life of Orsa Venn, .*as a gift. (?:Osric Dane|_____) bought her freedom/);
  });

  it('may not on a page that is about something else', () => {
    const [, , ...others] = life('Orsa Venn');
    expect(asked('Siege of Greywater', siege, ...others)).not.toContain('she was taken');
  });
});
