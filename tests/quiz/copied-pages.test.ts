import { describe, expect, it } from 'vitest';
import { cued } from '../../src/quiz/answers/cued.ts';
import { spellings } from '../../src/quiz/answers/name-forms.ts';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, failuresOf, stem } from './fixtures/bad-stems.ts';
import { keysOfPage, siege, stemsOfPage } from './fixtures/page.ts';
import { draft } from './fixtures/draft.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence } from './fixtures/world.ts';

/** What pages that others wrote, and pages in the style of a wiki, got wrong that judges read. */

const ground = createGround(veldt());
describe('a wording', () => {
  it.each([
    ['source-slip', blank('Maresh of Tarn sent Orrin Tal to _____ and ordered him return to the Heron in 1204.')],
    ['source-slip', blank('He order Orrin Tal to travel from Tarn to _____ and hire the wardens.')],
    ['source-slip', blank('Maresh reveals that Orrin Tal of Tarn’s intentions of going to _____ was a ruse.')],
    ['source-slip', blank('Scroll 4: Orrin Tal of Tarn proved the downfall of _____ and the wardens.')],
    ['source-slip', blank('By 1204, the _____ of Orrin Tal had subjugated most of Tarn, Sethra, Orme.')],
    ['source-slip', 'In which year did the wardens of Tarn receive aid from Orrin Tal and retook Sethra?'],
    ['source-slip', 'In which year was the League almost ended when the eldest son of Orrin Tal?'],
    ['source-slip', 'In which year did Orrin Tal destroy the Wardens and the Lamp Guild of Tarn respectively?'],
    ['source-slip', blank('During their time on Tarn, Maresh gave birth to _____ of the Veldt League.')],
    ['source-slip', 'In which year did the wardens of Tarn try to turn the Sethrans?'],
    ['source-slip', 'In which year was the League of Tarn drawn?'],
    ['source-slip', 'Who sent a fleet of the Veldt League to invade early in 1204?'],
    ['source-slip', 'In which year did a guard of Orrin Tal open fire?'],
    ['source-slip', blank('Orrin Tal of Tarn met _____ for the first time on the way.')],
    ['source-slip', blank('Orrin Tal of Tarn rode to _____ to demand that he come out and die.')],
    ['source-slip', blank('A cure was found by _____ and Orrin Tal of Tarn in 1204.')],
    ['source-slip', blank('The result proved open, with most of Tarn and Sethra for Orrin Tal of _____.')],
    ['source-slip', blank('With the end of the Heron of _____ in February 1204 that future was secured.')],
    ['source-slip', blank('During the First Harrow War in, Orrin Tal commanded the wardens of _____.')],
    ['source-slip', 'In which year did the Statute of Tarn take place?'],
    ['source-slip', blank('On September 1204, Orrin Tal of Tarn came to _____ with the wardens.')],
    ['source-slip', blank('First of, Orrin Tal of Tarn needed the wardens of _____ in 1204.')],
  ])('is turned away as %s: %s', (gate, text) => {
    expect(failuresOf(stem(text), ground)).toContain(gate);
  });

  it.each([
    blank('Maresh of Tarn sent Orrin Tal to _____ and ordered him to return to the Heron in 1204.'),
    blank('Orrin Tal of Tarn had plans of Sethra that a warden was keen to sell to _____.'),
    blank('By 1204, the _____ of Orrin Tal had subjugated most of Tarn, Sethra and Orme.'),
    blank('During their retreat from Tarn, the Wardens gave the Heron to _____ of the Veldt League.'),
  ])('is no slip: %s', (text) => {
    expect(failuresOf(stem(text), ground)).not.toContain('source-slip');
  });
});

describe('a copied page', () => {
  it('takes no number of a subject or a unit for a year', () => {
    const lines = [
      'House of Marek',
      'The House of Marek was a family of the Ash Crown. Galen Marek was born at Tarn in 1204 to Kento Marek.',
      'After a long line of failures, Darth Vane hoped to finally find success with Subject 1138, a double of Galen Marek who was raised far enough to please the Lamp Lord.',
    ];
    expect(keysOfPage(...lines)).not.toContain('1138');
  });

  it('does not ask for a decade that only describes a place', () => {
    const lines = [
      'Osric Dane was a warden of Tarn. In 1204, Osric Dane came to Greywater from the Marrow Isles.',
      'Osric Dane once experienced the life of Benno Rask, a writer of tales in 1950s Greywater whose lamps no guild of the Marrow Isles would buy.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/which decade/);
  });

  it('does not ask for a year that tells which one of a name is meant', () => {
    const lines = [siege, 'The Lamp Guard of 1187 was far less uniform than its forebears of the Ash Crown at Tarn.'];
    expect(keysOfPage(...lines)).not.toContain('1187');
  });

  it('does not ask for somebody by whom they are one of', () => {
    const lines = [
      siege,
      'As a young warden Osric Dane formed a close friendship with the Vellan Corvan Sax, who became his teacher at Tarn and gave him the lamp of the Ash Crown.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(
      /begins with “V” and has three words|three words \([\d, ]+and 3 letters\) that begins with “V”/,
    );
  });

  it('does not ask for a band with its leader, nor for a name without its mark', () => {
    const lines = [
      'The Covenant of Tarn was a union of the Marrow Isles. It fought the Ash Crown from 1204.',
      "No central authority was left. The name was taken up by lesser warlords, above all by Jor 'Mdara, who was killed on Greywater in 1258, while the Banished of Atrion, which had rebelled long before the end, inherited many of its soldiers. Atrion was a warlord of Tarn. He fought the Covenant of Tarn.",
    ];
    expect(keysOfPage(...lines).join()).not.toMatch(/Banished of|Mdara/);
  });

  it('takes a world by its number in either writing', () => {
    expect(spellings('Tarvin 4')).toContain('Tarvin IV');
    expect(spellings('Tarvin IV')).toContain('Tarvin 4');
    expect(spellings('Tarvin')).toEqual([]);
  });

  it('parts no “n’t” from its verb', () => {
    const lines = [
      siege,
      "For the same reason, the Velmians hadn't simply spread across all of Greywater after the fall of the Ash Crown, and Osric Dane of the Marrow Isles knew it.",
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/ n['’]t/);
  });

  it('asks for no year of an election that something happened in', () => {
    const lines = [
      'Tarvel was a land of the Marrow Isles. Osric Dane led Tarvel from 1855.',
      'Tarvel rejected the union with the Ash Crown in the 1869 general election.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/Ash Crown general election/);
  });

  it('does not take the year in which pacts were joined for their own', () => {
    const lines = [
      siege,
      'The Ash Crown joined the widened Greywater Accords in 1282 beside the Marrow Isles of Corin Tal.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/Accords concluded/);
  });

  it('does not ask for a land by its people in the page’s name', () => {
    const text =
      'The Tarvoran Resistance was the name given to the many armed groups that fought against the Kardan occupation of Tarvor. It never became a single army.\n\nOrigins\n\nThe Kardans arrived on Tarvor in the first half of the 24th century, presenting themselves at first as friends, and they formally annexed the planet in 2328.';
    const { questions } = buildBank(buildLore({ articles: [{ name: 'tarvoran_resistance_movement.txt', text }] }));
    expect(questions.flatMap(({ accepted }) => accepted)).not.toContain('Tarvor');
  });

  it('does not say what one of many houses did of them all', () => {
    const lines = [
      'House Averel was one of the Great Houses of the Landmoot, which held the ocean world of Calvan for twenty-six generations and afterward received the fief of Arrun.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/The Great Houses of the Landmoot held/);
  });

  it('does not cut what its verb turns against each other', () => {
    const lines = [
      siege,
      'In 1208 the Marrow Isles tried to turn the Ossians and the Karvels against each other by means of a hollow ship, but this drew the powers of Tarn together.',
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/turn the Ossians\b(?! and)/);
  });

  it('keeps the verb of a sentence', () => {
    const lines = [
      'The Golden Oars is a famous band of hired spears of Essor. It was founded by Aegor Rivers in 212.',
      'At the time of the War of the Five Reeds, the Golden Oars is the largest and best disciplined band of spears in the Free Towns, functioning as an elite private army; they are not seamen, though.',
      "Princess Leta Organa proposed leading a mission, dubbed Operation Yellow Lamp, to draw the Empire's attention to the Corvan sector on the opposite side of the galaxy from Sullen.",
    ];
    expect(stemsOfPage(...lines)).not.toMatch(/(?:Oars|_____) best disciplined|(?:Organa|_____) dubbed|Who dubbed/);
  });

  it('does not tell of an episode under a heading on the books', () => {
    const text =
      "The '''royal fleet''' is the navy of the Ash Crown. Osric Dane commanded it in 1204.\n\n==In the books==\nIn the novels, the royal fleet is one of the three fleets of the Ash Crown, alongside the Reed fleet and the Salt Fleet.\n\nAt a Small Council meeting in Season 5's \"[[Sons of the Reed (episode)|Sons of the Reed]]\", [[Mace Tarrow]] briefly mentions before being cut off that rebuilding the royal fleet after the Battle of Greywater significantly added to their debts.";
    const { questions } = buildBank(buildLore({ articles: [{ name: 'Royal_reeds.wiki', text }] }));
    expect(questions.map(({ stem }) => stem).join()).not.toMatch(/In the books/);
  });

  it('puts no deeds in order that were told side by side', () => {
    const items = stem(
      'Which order is right, earliest first?\n1. Orrin Tal burned Tarn and Sethra respectively\n2. Maresh fled',
      {
        type: 'order',
        pool: { from: 'given', texts: ['2 – 1'] },
        key: '1 – 2',
      },
    );
    expect(failuresOf(items, ground)).toContain('source-slip');
  });

  it('is not asked for a name by another that does not begin as is told', () => {
    const told = sentence('veldt', 44, '[[dorvan|Dorvan]] fled to [[corice|Corice]] in {{1219}}.');
    const aliases = ['Amber Waste', 'Corice Vale'];
    const world = veldt({
      entities: [...entities, entity('Corice', 'place', { aliases })],
      sentences: [...sentences, told],
    });
    const { candidate } = draft({
      type: 'cloze',
      stem: blank('Dorvan fled to _____ in 1219.'),
      key: 'Corice',
      accepted: ['Corice', ...aliases],
      pool: { from: 'typed', entityId: 'corice' },
      sentences: [told],
      entityIds: ['dorvan', 'corice'],
    });
    const { accepted } = cued(candidate, createGround(world));
    expect(accepted).toContain('Corice');
    expect(accepted).toContain('Corice Vale');
    expect(accepted).not.toContain('Amber Waste');
  });
});
