import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, failuresOf, stem } from './fixtures/bad-stems.ts';
import { askedOf, veldt } from './fixtures/veldt.ts';
import { entity } from './fixtures/world.ts';

const stems = (...markups: string[]): string =>
  askedOf('Chronicle', markups)
    .map((one) => one.stem)
    .join('\n');
const ofText = (text: string): string =>
  buildBank(buildLore({ articles: [{ name: 'tarn.txt', text }] }))
    .questions.map((one) => one.stem)
    .join('\n');

const ground = createGround(veldt());
const gatesOf = (text: string): string[] => failuresOf(stem(text), ground);

describe('a pronoun that its own sentence leaves open', () => {
  it.each([
    [
      'nobody is his own youngest',
      '[[orrin-tal|Orrin Tal]], his youngest, began to dream of [[tarn|Tarn]] and [[sethra|Sethra]].',
    ],
    [
      'nobody is his own marshal',
      '[[dorvan|Dorvan]] was appointed his marshal at [[tarn|Tarn]] by the council of [[sethra|Sethra]].',
    ],
    [
      'nobody dies in himself',
      'Seven hundred people died in it, [[dorvan|Dorvan]], a brother of the warden of [[tarn|Tarn]], among them.',
    ],
    [
      'an adverbial is no subject',
      'After the raid of {{1211}} it was sealed by [[dorvan|Dorvan]] and the masons of [[tarn|Tarn]].',
    ],
  ])('%s', (_, markup) => {
    expect(stems(markup)).not.toMatch(/^(?!Who began)./m);
  });

  it.each([
    [
      'not for whose fall it was',
      "[[dorvan|Dorvan]]'s fall in {{1204}} brought in [[orrin-tal|Orrin Tal]], who gave him the keys of [[tarn|Tarn]].",
    ],
  ])('stands %s', (_, markup) => {
    expect(stems(markup)).not.toMatch(/\bhim\b/);
  });

  it('may stand for what a clause in front of it names', () => {
    expect(
      stems(
        'When [[dorvan|Dorvan]] fled from [[sethra|Sethra]] in {{1219}}, he left the last archers of [[tarn|Tarn]] behind.',
      ),
    ).toMatch(/he left the last archers/);
  });
});

describe('half of a sentence', () => {
  it('is not asked where its main clause was lost', () => {
    expect(stems('Soon after the [[port-amber|Port Amber]] was surrounded and [[tarn|Tarn]] placed under siege.')).toBe(
      '',
    );
  });

  it.each([
    ['told what', blank('Captain Maresh Tal was told by the envoys of the _____, a league of the north.')],
    ['all but what', blank('_____ was attacked at Tarn by the ships of the Ash Crown and all.')],
    ['its owner misspelt', blank('_____ joins the newly built Ash Crown and it’s captain at Tarn.')],
    ['a verb with a capital', blank('_____ is Killed at Tarn by the guard of the Ash Crown.')],
    ['no article', blank('Maresh Tal becomes richest man in _____ and in all of Sethra.')],
  ])('has lost a word: %s', (_, text) => {
    expect(gatesOf(text)).toContain('source-slip');
  });

  it('is a list that goes on in its text', () => {
    const found = stems(
      'The tables of [[dorvan|Dorvan]] were translated into [[tarn|Tarn]], [[sethra|Sethra]] and, badly, into Old Karr.',
    );
    expect(found).not.toMatch(/, (?:Sethra|_____)\.”/);
  });

  it.each([
    ['source-slip', 'an offer of nothing', blank('The _____ and the Ash Crown agreed to assist.')],
    ['source-slip', 'a lone comma', blank('The _____, had in fact been caretakers of Tarn since 1204.')],
    ['form', 'an owner and an article', blank('Maresh Tal burned Port Amber in 1204 with its the _____.')],
    ['form', 'half of a list', blank('The raids of 1204 led to a meeting of Tarn, the _____.')],
    ['deixis', 'which three', blank('Fleets of all three powers arrived at _____ to help Port Amber.')],
  ])('%s: %s', (gate, _, text) => {
    expect(gatesOf(text)).toContain(gate);
  });

  it('keeps the last of a list that is told by its adjective', () => {
    expect(
      stems(
        'The raids led to a meeting of [[tarn|Tarn]], [[sethra|Sethra]] and allied leaders at the house of [[dorvan|Dorvan]].',
      ),
    ).not.toMatch(/raids allied|, (?:Sethra|_____)\./);
  });

  it('has one article before a name told by what befell it', () => {
    expect(
      stems(
        'When [[tarn|Tarn]] came under attack, [[dorvan|Dorvan]] sought the help of [[sethra|Sethra]] and the newly-founded [[veldt-league|League]].',
      ),
    ).not.toMatch(/founded the/);
  });

  it('is an office without its verb', () => {
    expect(
      ofText(
        'Tarn\n\nIn 1204 Maresh Orne met Corin Dale at Tarn. Maresh Orne appointed First Officer. Corin Dale rose at Tarn.',
      ),
    ).not.toMatch(/appoint/);
  });
});

describe('a time or place that was told before', () => {
  it.each([
    blank('Port Amber was abandoned within two years, the Veldt League removing to _____.'),
    'Who gave the Veldt League a new charter before the year was out?',
    blank('In the third year of the war Dorvan took the bells of _____ from their tower.'),
    blank('Dorvan’s response was to ask the _____ to sign the accords of Tarn.'),
    blank('During the siege of Tarn the current warden of Sethra was _____.'),
  ])('is not left in: %s', (text) => {
    expect(gatesOf(text)).toContain('deixis');
  });

  it.each([
    'In which year was Maresh Tal born as a smith’s child aboard?',
    'Who served aboard as a surgeon of the Ash Crown in 1211?',
    'Which faction was alerted to the Sethran involvement at Tarn?',
    'In which year did Maresh Tal of Port Amber change her mind?',
    blank('_____ and Maresh Tal are born.'),
    blank('_____ told of the fall of Port Amber and of the Ash Crown.'),
  ])('is not left out: %s', (text) => {
    expect(gatesOf(text).join()).toMatch(/vague|pronoun/);
  });

  it('is found out where a person follows a happening', () => {
    expect(
      stems('After the victory [[dorvan|Dorvan]] let the archers of [[tarn|Tarn]] and [[sethra|Sethra]] go home.'),
    ).toBe('');
  });
});

describe('a sentence quoted in front', () => {
  it('does not itself lean on one before it', () => {
    expect(
      stems(
        'A lone warden of [[tarn|Tarn]] protested and was shot too.',
        'The [[ash-crown|Ash Crown]], exhausted and not eager for another war, did nothing for [[sethra|Sethra]].',
      ),
    ).not.toMatch(/shot too/);
  });
});

describe('a story', () => {
  it('is named where its telling opens the sentence', () => {
    expect(
      stems(
        'In the first storyline to feature the isle, [[dorvan|Dorvan]] kidnapped [[maresh-tal|Maresh Tal]] at [[tarn|Tarn]].',
      ),
    ).not.toMatch(/^(?!.*storyline)./m);
  });
});

describe('a year', () => {
  it('behind a month and a comma is that month’s own', () => {
    const text =
      'Tarn\n\nIn 1204 Corin Dale came to Tarn. The Harbour Council appointed a Tide Commission in February, 1210 which built the mole of Tarn.';
    expect(ofText(text)).not.toMatch(/1204, 1210/);
  });

  it('counted from a happening is not counted from the year told last', () => {
    const { sentences } = buildLore({
      articles: [
        {
          name: 'tarn.txt',
          text: 'Tarn\n\nIn 1234 Tarn fell. About ten years before the eruption of the Salt War, Corin Dale came to Tarn.',
        },
      ],
    });
    expect(sentences.find(({ text }) => text.startsWith('About ten'))?.dates).toEqual([]);
  });

  it('of leaving or of arriving is not asked of those who went back in time', () => {
    expect(
      stems(
        'Three envoys of [[tarn|Tarn]] were sent back in time to [[sethra|Sethra]] in {{1104}} by [[dorvan|Dorvan]].',
      ),
    ).not.toMatch(/year|1104/);
  });
});

describe('a name within a longer one', () => {
  it('is not put in full there, nor where two share it', () => {
    const text =
      'Tarn\n\nThe New Republic was founded in 1204 by Corin Dale. The Old Republic fell in 1190. In 1203 the Alliance to Restore the Republic met Corin Dale at Tarn. In 1205 the Republic took Port Amber from Corin Dale.';
    expect(ofText(text)).not.toMatch(/Restore the New Republic/);
  });

  it('is not taken for what only opens its sentence', () => {
    const colonies = entity('Lowland Colonies', 'place', { near: [], plural: true });
    const found = askedOf(
      'Chronicle',
      ['[[lowland-colonies|Colonies]] were built at [[tarn|Tarn]] by [[dorvan|Dorvan]] in {{1204}}.'],
      [colonies],
    );
    expect(found.map((one) => one.stem).join('\n')).not.toMatch(/Lowland/);
  });
});

describe('a wording that a cut left short', () => {
  it('takes no name for a verb', () => {
    expect(
      ofText(
        'The Ostvik Alliance\n\nThe Ostvik Alliance was a league of towns on the Grey Coast. Later in 1366, DaiMon Tog abducted Sera Vance, Dale Reth and Orla Reth from Ostvik, hoping to use their skill in negotiations.',
      ),
    ).not.toMatch(/\btog\b/);
  });

  it.each([
    ['vague', 'In which year did Orrin Tal of Tarn go on to command the wardens before being recalled?'],
    ['vague', 'In which year did the wardens of Tarn send Orrin Tal?'],
    ['vague', 'In which year was Orrin Tal a warden of Tarn by the time of the Salt War?'],
    ['source-slip', blank('Maresh saw in the marriage of Orrin Tal with _____.')],
  ])('is turned away as %s: %s', (gate, text) => {
    expect(failuresOf(stem(text, { type: text.startsWith('In which') ? 'when' : 'cloze' }), ground)).toContain(gate);
  });
});
