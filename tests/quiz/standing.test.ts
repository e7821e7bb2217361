import { describe, expect, it } from 'vitest';
import { askedOf } from './fixtures/veldt.ts';
import { entity } from './fixtures/world.ts';

const stems = (...markups: string[]): string[] => askedOf('Chronicle', markups).map(({ stem }) => stem);

describe('a sentence as it stands', () => {
  it('is asked for its year where it cannot be turned into a question', () => {
    const found = stems(
      'When [[dorvan|Dorvan]] fled from [[sethra|Sethra]] in {{1219}}, the last archers of [[tarn|Tarn]] laid down their bows.',
    );
    expect(found).toContain(
      'Which year fills the blank: “When Dorvan fled from Sethra in _____, the last archers of Tarn laid down their bows.”',
    );
  });

  it.each(['By {{1219}}', 'Until {{1219}}', 'Since {{1219}}'])('is not asked for an open year: %s', (bound) => {
    const found = stems(`${bound}, the archers of [[tarn|Tarn]] had served the harbour of [[sethra|Sethra]].`);
    expect(found.filter((stem) => stem.includes('Which year'))).toEqual([]);
  });

  it('names the article where it tells of a part of its subject alone', () => {
    const found = askedOf('Veldt League', [
      'The head office was moved from its old quarters to [[tarn|Tarn]] in {{1219}}.',
    ]);
    expect(found.map(({ stem }) => stem).join('\n')).toMatch(
      /^In the history of the Veldt League, which year fills the blank: “The head office/m,
    );
  });

  it('leaves out who or what leans on the sentence before, where a name follows at once', () => {
    const found = stems(
      'Her second ship, the caravel [[dorvan|Dorvan]], was burned by the fleet of the [[ash-crown|Ash Crown]] off [[sethra|Sethra]] in {{1219}}.',
    );
    expect(found.join('\n')).toContain('“The caravel Dorvan was burned');
  });

  it('is no advice', () => {
    expect(
      stems('[[dorvan|Dorvan]] will attack [[tarn|Tarn]] whenever the garrison of [[sethra|Sethra]] is weak.'),
    ).toEqual([]);
  });

  it('keeps its quotation marks closed around a title', () => {
    const title = entity('Salt and Ash', 'work', { near: [], takesThe: true });
    const found = askedOf(
      'Chronicle',
      [
        '[[dorvan|Dorvan]] told of [[tarn|Tarn]] and of [[sethra|Sethra]] in the ballad "[[salt-and-ash|Salt and Ash]]".',
      ],
      [title],
    );
    expect(found.map(({ stem }) => stem).join('\n')).not.toMatch(/" (?:the )?_____/);
  });
});

describe('half of a name', () => {
  it('is neither asked for nor cut out', () => {
    const sal = entity('Sal', 'character');
    const found = askedOf(
      'Chronicle',
      [
        'In {{1219}}, [[tarn|Tarn]] was in the hands of the smuggler [[sal|Sal]] "the Deacon" Morrow of [[sethra|Sethra]].',
      ],
      [sal],
    );
    expect(found.some(({ stem, accepted }) => /_____ "the/.test(stem) || accepted.includes('Sal'))).toBe(false);
  });

  it.each(['de la Cruz', 'ben Attar', 'van der Lind'])('goes on with “%s”', (rest) => {
    const teo = entity('Teodor', 'character');
    const found = askedOf(
      'Chronicle',
      [`[[maresh-tal|Maresh Tal]] met [[teodor|Teodor]] ${rest} at [[tarn|Tarn]] in {{1219}}.`],
      [teo],
    );
    expect(found.some(({ accepted }) => accepted.includes('Teodor'))).toBe(false);
  });
});

describe('a name that two share', () => {
  it('is not taken for the one who was not told of', () => {
    const deke = entity('Deke Morrow', 'character', { aliases: ['Morrow'] });
    const found = askedOf(
      'Chronicle',
      [
        'In {{1219}}, Sal Morrow ruled the harbour of [[tarn|Tarn]].',
        '[[deke-morrow|Morrow]] was captured at [[sethra|Sethra]] by the archers of the [[ash-crown|Ash Crown]].',
        '[[deke-morrow|Deke Morrow]] fled to [[greywater|Greywater]].',
      ],
      [deke],
    );
    expect(found.filter(({ stem, accepted }) => stem.includes('captured') && accepted.includes('Deke Morrow'))).toEqual(
      [],
    );
  });
});

describe('two in one', () => {
  it('is never asked by halves', () => {
    const found = stems(
      'Offices of the [[veldt-league|League]] were opened at [[tarn|Tarn]] in {{1204}} and at [[sethra|Sethra]] in {{1210}}.',
    );
    expect(found.filter((stem) => /^(?:At|In) which/.test(stem))).toEqual([]);
  });

  it('keeps both sides of “between”', () => {
    const found = stems(
      'A feud broke out between [[dorvan|Dorvan]] and [[maresh-tal|Maresh Tal]] at [[tarn|Tarn]] in {{1204}}.',
    );
    expect(found.every((stem) => !/between (?!.* and )/.test(stem))).toBe(true);
  });
});

describe('names written out', () => {
  it('keep the number that the text gives them', () => {
    const wardens = entity('Wardens of Tarn', 'faction', { aliases: ['Wardens'], near: [], takesThe: true });
    const found = askedOf(
      'Chronicle',
      ['The [[wardens-of-tarn|Wardens]] were founded by [[dorvan|Dorvan]] at [[sethra|Sethra]] in {{1204}}.'],
      [wardens],
    );
    expect(found.map(({ stem }) => stem).join('\n')).toContain('were the Wardens of Tarn founded');
  });

  it('are not written out twice in one sentence', () => {
    const found = stems(
      'The [[veldt-league|Veldt League]], often called the [[veldt-league|League]], was a body of traders from [[tarn|Tarn]] and [[sethra|Sethra]].',
    );
    expect(found.filter((stem) => /Veldt League.*Veldt League/.test(stem))).toEqual([]);
  });

  it('take the article that their last word needs', () => {
    const war = entity('Harrow War', 'event', { aliases: ['War'] });
    const found = askedOf(
      'Chronicle',
      ['The [[harrow-war|War]] was declared by [[dorvan|Dorvan]] at [[tarn|Tarn]] in {{1204}}.'],
      [war],
    );
    expect(found.map(({ stem }) => stem)).toContainEqual(
      expect.stringMatching(/in which year was the Harrow War declared by Dorvan at Tarn\?$/i),
    );
  });
});

describe('a sentence of many parts', () => {
  it('is cut where its row of verbs goes on', () => {
    const found = stems(
      '[[dorvan|Dorvan]] founded the school of [[tarn|Tarn]], ended the markets of [[sethra|Sethra]], and sent his sons abroad.',
    );
    expect(found.filter((stem) => /Tarn, ended the markets of (?:Sethra|_____)[.”]/.test(stem))).toEqual([]);
  });

  it('is not cut within what “and” opens', () => {
    const found = stems(
      '[[dorvan|Dorvan]] of [[tarn|Tarn]] was fined for the loss of [[sethra|Sethra]] and his steward, [[orrin-tal|Orrin Tal]], was jailed.',
    );
    expect(found.filter((stem) => /steward, (?:Orrin Tal|_____)[.”]/.test(stem))).toEqual([]);
  });

  it('does not take a participle behind a number for its verb', () => {
    const found = stems(
      'The guns of [[dorvan|Dorvan]] disabled over three hundred allied ships at [[tarn|Tarn]] in {{1204}}.',
    );
    expect(found.filter((stem) => /\bally ships|\bdid .* disabled\b/.test(stem))).toEqual([]);
  });

  it('is not asked without the time that its first clause tells', () => {
    const found = stems(
      'When [[maresh-tal|Maresh Tal]] died in {{1204}}, [[dorvan|Dorvan]] inherited the crown of [[tarn|Tarn]].',
    );
    expect(found).not.toContain('Who inherited the crown of Tarn?');
  });

  it('is not asked for a year that leans on one told within it', () => {
    const found = askedOf('Chronicle', [
      '[[dorvan|Dorvan]], whose two sons had been killed in {{1204}}, died at [[tarn|Tarn]] {{the same year 1204}}.',
    ]);
    expect(found.filter(({ type }) => type === 'when' || type === 'nearest-year')).toEqual([]);
  });
});
