import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { calledByClass, columnWords, headingWords, regionIn, regionWords } from '../../src/quiz/kinds/table-words.ts';
import { entity } from './fixtures/world.ts';

const of = (label: string, ...values: string[]) => columnWords(label, 'the Ash Crown', values);

describe('the wording of a column', () => {
  it('asks in plain English for what stands there', () => {
    expect(of('commander')?.valueOf('the Tern', false)).toBe('who was the commander of the Tern');
    expect(of('seat')?.valueOf('the clan Stilt', false)).toBe('what was the seat of the clan Stilt');
    expect(of('recent relations')?.valueOf('the Voth', true)).toBe('how do the Voth stand to the Ash Crown');
    expect(of('recent relations')?.rowWith('At war', 'options')).toBe(
      'which of these is listed as “At war” in its recent relations with the Ash Crown',
    );
  });

  it('asks for the row, among options or by its sort', () => {
    expect(of('emblem')?.rowWith('Otter', 'options')).toBe('which of these had “Otter” as its emblem');
    expect(of('commander')?.rowWith('Hale Ord', entity('Tern', 'ship'))).toBe(
      'which ship had Hale Ord as its commander',
    );
    expect(of('keeper')?.rowWith('Hale Ord', entity('Sun-Shield', 'technology'))).toBeNull();
  });

  it('knows an office by its ending and by the people under it', () => {
    expect(of('speaker', 'Hale Ord', 'Mina Crole')?.valueOf('Tarn', false)).toBe('who was the speaker of Tarn');
    expect(of('speaker', 'Hale Ord', 'open')).toBeNull();
    expect(of('river', 'Black Water', 'Long Ferry')).toBeNull();
  });

  it.each(['notes', 'years', 'reward', 'given by', 'first seen'])('is not guessed: %s', (label) => {
    expect(of(label, 'Hale Ord', 'Mina Crole')).toBeNull();
  });

  it('says what a short name is where the caption tells', () => {
    expect(calledByClass('Clans', 'Stilt')).toBe('the clan Stilt');
    expect(calledByClass('Member cities', 'Tarn')).toBe('the city Tarn');
    expect(calledByClass('Great houses', 'Ord')).toBe('the house Ord');
    expect(calledByClass('Growth', 'Tarn')).toBe('Tarn');
    expect(regionIn('Powers by region')).toBe('region');
    expect(regionIn('Powers by rank')).toBeNull();
    expect(regionWords('region', 'the Voth', true)).toBe('to which region do the Voth belong');
    expect(headingWords('', 'Voth')).toBe('under which of these headings is “Voth” listed');
  });
});

describe('a table of quadrants', () => {
  const asked = (quadrants: readonly string[]): string[] => {
    const rows = quadrants.flatMap((quadrant, at) =>
      ['Velm', 'Orme'].map((name) => `| ${quadrant} Quadrant | ${name}${'aeiou'[at] ?? ''}n League | |`),
    );
    const text = [
      '---\nid: powers\ntitle: Powers\ncontinuity: game\nvoice: neutral\nuniverse: prime\nlicence: CC BY-SA 4.0\n---\n',
      '# Powers\n\n## Factions by quadrant\n',
      '| Quadrant | Faction | Subgroups |\n| --- | --- | --- |',
      ...rows,
    ].join('\n');
    const { questions } = buildBank(buildLore({ articles: [{ name: 'powers', text }] }));
    return questions.map(({ stem }) => stem).filter((stem) => stem.includes('which quadrant'));
  };

  it('is not asked of where it has but the four that everyone knows', () => {
    expect(asked(['North', 'East', 'South', 'West', 'Outer'])).not.toEqual([]);
    expect(asked(['North', 'East', 'South', 'West'])).toEqual([]);
  });
});
