import { describe, expect, it } from 'vitest';
import { repairArticles } from '../../src/quiz/clauses/render.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, failuresOf, stem } from './fixtures/bad-stems.ts';
import { askedOf, prepared, veldt } from './fixtures/veldt.ts';

const stems = (...markups: readonly string[]): string =>
  askedOf('Chronicle', markups)
    .map((one) => one.stem)
    .join('\n');
const ground = createGround(veldt(prepared));
const gatesOf = (text: string): string[] => failuresOf(stem(text), ground);

describe('“a” and “an”', () => {
  it.each([
    ['a unidentified ship', 'an unidentified ship'],
    ['a uninhabited moon', 'an uninhabited moon'],
    ['an union of towns', 'a union of towns'],
    ['an European envoy', 'a European envoy'],
    ['a eunuch', 'a eunuch'],
    ['an one-time warden', 'a one-time warden'],
    ['an SSV', 'an SSV'],
    ['a MACO', 'a MACO'],
    ['a 11th fleet', 'an 11th fleet'],
    ['an 118th fleet', 'a 118th fleet'],
  ])('%s: %s', (written, right) => {
    expect(repairArticles(written)).toBe(right);
  });
});

describe('a wording that says too little', () => {
  it.each([
    ['deixis', blank('In 1204, the Red Shoal and _____ discovered the truth.')],
    ['deixis', 'In which year did Maresh Tal and Orrin Tal discover the truth?'],
    ['deixis', blank('The pact of _____ with Tarn was a target of the Red Shoal’s attempts.')],
    ['tense', blank('In 1204, common fears have largely brought the fleets of _____ into line.')],
    ['deixis', 'Who escaped thanks to a friend of Orrin Tal?'],
    ['source-slip', blank('The treaty left several _____ on the Tarnish side.')],
    ['deixis', blank('In 1204, the Red Shoal and _____ closed their embassy.')],
    ['deixis', blank('_____ and Orrin Tal always refused to name a single one.')],
    ['deixis', blank('_____ themselves, a band of Tarn, gave their lives for Maresh Tal.')],
    ['source-slip', blank('Orrin Tal did _____’s mother, Maresh Tal of Tarn.')],
    ['vague', 'Who was reinstated with the help of Orrin Tal of Tarn?'],
    ['vague', 'Which faction sent money and an engineer of Tarn?'],
    ['vague', blank('Command on land was shared by _____ and Orrin Tal.')],
    ['vague', blank('Maresh Tal of the wardens protested, but had to admit that the ships were held at _____.')],
    ['own-world', 'Who wanted at first a race of eels for the second season of Tarn?'],
    ['own-world', blank('_____ and Orrin Tal compared the Tarnish to a number of real world peoples.')],
  ])('is turned away as %s: %s', (gate, text) => {
    expect(gatesOf(text)).toContain(gate);
  });

  it.each([
    blank('In 1204, Orrin Tal and _____ discovered the truth about the fall of Tarn.'),
    'Who was reinstated as warden of Tarn with the help of Orrin Tal?',
    'Which faction sent money and men to the siege of Tarn in 1204?',
  ])('stands: %s', (text) => {
    expect(gatesOf(text)).toEqual([]);
  });
});

describe('“who”', () => {
  it.each([
    'Who did the general Orrin Tal besiege for eight months in 1204?',
    'Who made its own treaty with Tarn in 1204?',
    'In 1204, who made its own treaty with Tarn?',
  ])('asks for a person: %s', (text) => {
    expect(gatesOf(text)).toContain('source-slip');
  });

  it('may do something to what belongs to another', () => {
    expect(gatesOf('Who led the Red Shoal back to its port of Tarn in 1204?')).not.toContain('source-slip');
  });
});

describe('a verb that does not agree', () => {
  const told = 'In 1204, the ship Ravel, laden with grain for Tarn, went missing.';

  it.each([
    blank(`${told} _____'s lover Ysolde Vane and their daughter Bree Sollen was on it.`),
    blank('At Tarn, _____ and the crew of the Ravel is asked to help.').replace('At Tarn, ', ''),
  ])('keeps it from being asked: %s', (text) => {
    expect(gatesOf(text)).toContain('source-slip');
  });

  it('is seen where they are asked for', () => {
    const asked = stem(blank('In 1204, the _____ was taken over by Maresh Tal of Tarn.'), { key: 'Wardenists' });
    expect(failuresOf(asked, ground)).toContain('source-slip');
  });
});

describe('a word that is misspelt', () => {
  it.each(['officialy', 'recieved', 'captainand'])('keeps its sentence from being asked: %s', (word) => {
    expect(gatesOf(blank(`In 1204, Maresh Tal was ${word} at peace with _____ and Tarn.`))).toContain('whole-sentence');
  });

  it('is none that the language lacks', () => {
    expect(gatesOf(blank('In 1204, Maresh Tal broke the mycelial treaty of _____ and Tarn.'))).toEqual([]);
  });
});

describe('the sentence in front', () => {
  it('has no owner that the names beside it would be', () => {
    expect(
      stems(
        'The captain [[maresh-tal|Maresh Tal]] lost the fleet of [[tarn|Tarn]] in {{1204}}.',
        'Two of his men, [[dorvan|Dorvan]] and [[orrin-tal|Orrin Tal]], were lost in the marshes of [[sethra|Sethra]].',
      ),
    ).not.toMatch(/(?<!Tarn in 1204\. )Two of his men/);
  });

  it('is the one right before it, be it half a sentence', () => {
    const asked = stems(
      'The captain [[maresh-tal|Maresh Tal]] sent gold to [[tarn|Tarn]], and built its towers in {{1204}}.',
      'The [[ash-crown|Ash Crown]] took the keeper of it to the mines; so was [[dorvan|Dorvan]], a nephew of the keeper, in the mills of [[sethra|Sethra]].',
    );
    expect(asked).not.toMatch(/[Ss]o was/);
  });

  it('names one of those who are told of behind it', () => {
    expect(
      stems(
        'The [[ash-crown|Ash Crown]] found a cure for the plague of [[sethra|Sethra]].',
        'A fort of the coast near the [[tarn|Tarn]] marshes was built by [[dorvan|Dorvan]].',
      ),
    ).not.toMatch(/plague.*fort/);
  });

  it('holds whom a pronoun behind a preposition stands for', () => {
    expect(
      stems(
        'In {{1204}} an envoy of the [[ash-crown|Ash Crown]], called [[ysolde|Ysolde]], walked up the beach at [[tarn|Tarn]] and asked for her by name.',
      ),
    ).not.toMatch(/asked for her/);
  });
});
