import { describe, expect, it } from 'vitest';
import { siege, stemsOfPage as asked } from './fixtures/page.ts';

const assault =
  'Josper Quill led the boats of the Heron against the Salt Gate, and Velka Durn held the tower of Hollin with sixty archers.';
const later =
  'In 1231, Corin Durn rebuilt the tower of Hollin with stones from Port Tarn, where Ilmaret of Orme had her quarries.';
const page = ['Siege of Greywater', siege, 'First assault', assault, 'Second assault', later];

describe('a sentence under a heading', () => {
  it('is asked of with it where no year is told', () => {
    expect(asked(...page)).toMatch(/Under the heading “First assault”: fill in the blank with a name .*led the boats/);
    expect(asked(...page)).not.toMatch(/Under the heading “Second assault”[^\n]*In 1231, Corin Durn rebuilt/);
  });

  it.each(['Background', 'History', 'Commanders and leaders'])('is not where that says nothing: %s', (heading) => {
    const stems = asked(...page.map((line) => (line === 'First assault' ? heading : line)));
    expect(stems).toContain('led the boats');
    expect(stems).not.toContain(`Under the heading “${heading}`);
  });

  it('is not where it tells the answer', () => {
    const stems = asked(...page.map((line) => (line === 'First assault' ? 'The boats of Josper Quill' : line)));
    expect(stems).toMatch(/fill in the blank[^\n]*“_____ led the boats/);
    expect(stems).not.toContain('Under the heading “The boats');
  });

  it('is not where a line under a picture may have been the heading', () => {
    const stems = asked(...page.slice(0, 3), 'The tower of Hollin, drawn in 1260 by Aldous Rook', ...page.slice(3));
    expect(stems).toContain('led the boats');
    expect(stems).not.toContain('Under the heading “First assault”');
  });
});

describe('a list of contents', () => {
  const long = 'Second fall of Orme and the end of the war';
  const contents = `Contents [hide]\n1 First assault\n2 ${long}\n3 See also`;
  const text = (...above: readonly string[]): string =>
    asked('Siege of Greywater', siege, ...above, 'First assault', later, long, assault, 'See also', 'Siege of Orme');

  it('tells which lines are headings', () => {
    const told = `Under the heading “${long}”: fill in the blank`;
    expect(text()).not.toContain(told);
    expect(text(contents)).toContain(told);
  });

  it('is none where nothing stands under it again', () => {
    const stems = asked('Siege of Greywater', siege, 'Contents', `${later}\n${assault}\nThe last was the Salt Gate.`);
    expect(stems).toContain('led the boats');
  });
});

describe('a page about an event', () => {
  const told =
    'On the night of 15 April, Josper Quill led the boats of the Heron against the camp of Velka Durn at Hollin.';

  it('tells of which where neither a year nor a heading does', () => {
    expect(asked('Siege of Greywater', siege, 'Aftermath', told)).toContain(
      'In the story of the Siege of Greywater: who led the boats of the Heron against the camp',
    );
    const isle = 'The Isle of Greywater is the largest of the Marrow Isles, with four towns.';
    expect(asked('Isle of Greywater', isle, 'Aftermath', told)).toMatch(/^Who led the boats/m);
  });

  it('may have a day for a heading', () => {
    const days = page.map((line) => (line === 'First assault' ? '14 July' : line));
    expect(asked(...days)).not.toContain('heading “July”');
  });
});
