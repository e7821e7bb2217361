import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { askedOfPage, stemsOfPage } from './fixtures/page.ts';

/** What pages about families, wars and stories got wrong that judges read. */

describe('a page of families and of stories', () => {
  it('is not asked for by its file’s name, its people or its house', () => {
    const file = (name: string, ...lines: readonly string[]): string[] =>
      buildBank(buildLore({ articles: [{ name, text: lines.join('\n\n') }] })).questions.flatMap(
        ({ accepted }) => accepted,
      );
    expect(
      file(
        'Ottarn_Turks.txt',
        'The Ottarn Turks were a people of the Marrow Isles.',
        'The Ottarn Empire came to rule much of Velm, Sethra and Orme over the course of several centuries, with an army and a navy of Osric Dane.',
      ),
    ).not.toContain('Ottarn Empire');
    expect(
      file(
        'Greyjarl_Rebellion.txt',
        'The Greyjarl Rebellion was a war of the Marrow Isles.',
        'A large army of Osric Dane stormed the castle of Pyke, the seat of House Greyjarl, with Thoros Vey and Jorah Morm the first to go through the breach.',
      ),
    ).not.toContain('House Greyjarl');
    expect(
      file(
        'Vegar_System.txt',
        'The Vegar system is a planetary system of the Marrow Isles.',
        'In 2402 the Senate of Osric Dane recognised Vegar II as Aremis, and sent Edric Aemil of Tarn there. A belt lies between Selen and Vegar IV, a giant that is mined by Corin Vey.',
      ).filter((answer) => answer.startsWith('Vegar')),
    ).toEqual([]);
    expect(
      file(
        'Fall_of_Calibar.txt',
        'The Fall of Calibar was a battle of the Marrow Isles, in which the Vandals took the Calibar system in 2884.',
        'Small raiding parties of the Vandals first attacked Calibar in 2739, when Osric Dane was lord of Sethra.',
      ),
    ).not.toContain('Calibar');
  });

  it('takes “her” in front for nobody who is named behind', () => {
    const lines = [
      'House Velarn is a house of the Marrow Isles.',
      "Through her, Alyss's daughter Alysanne Targ had none of the marks of old Valyr, but the honey-blonde hair of the Andels of Tarn.",
    ];
    expect(stemsOfPage(...lines)).not.toContain('Through her');
  });

  it('has wide years beside one of long ago that is only about right', () => {
    const lines = [
      'Adar was a king of the Marrow Isles in the time before the fall of Tarn.',
      'In 27,700 BBY the ships of Tarn came to Korban. Around 27,000 BBY, the fleet of Osric Dane arrived on Korban.',
    ];
    const options = askedOfPage(...lines)
      .filter(({ stem }) => stem.includes('round which year'))
      .flatMap(({ options: all }) => all.map((one) => Number(one.replace(/\D/g, ''))));
    expect(options.length).toBeGreaterThan(0);
    for (const year of options) expect(year % 500).toBe(0);
  });

  it('is not quoted where its own name has a letter too many', () => {
    const named = Array.from({ length: 10 }, (_, at) => `In ${String(1204 + at)} the Second Sonars held Velm.`);
    const lines = [
      'The Second Sonars are a band of the Marrow Isles.',
      named.join(' '),
      'During the second siege of Meern, the Seconds Sonars have doubts about serving the Yunkars of Osric Dane, and break the orders of Corin Vey at Sethra.',
    ];
    expect(stemsOfPage(...lines)).not.toContain('Seconds Sonars');
  });
});
