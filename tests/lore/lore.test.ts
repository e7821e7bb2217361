import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import type { Lore } from '../../src/lore/index.ts';
import { buildAldmoor, chronicle, loreOf } from './aldmoor.ts';

const lore = buildAldmoor();
const sentenceWith = (words: string, of: Lore = lore) => {
  const found = of.sentences.find((sentence) => sentence.text.includes(words));
  if (found === undefined) throw new Error(`no sentence with "${words}"`);
  return found;
};
const facts = (subject: string, property: string) =>
  lore
    .statementsAbout(subject)
    .filter((statement) => statement.property === property)
    .map(({ value }) => (value.type === 'entity' ? value.entityId : value.type === 'text' ? value.text : value.type));

describe('mentions', () => {
  it('stand where the text names them', () => {
    const sentence = sentenceWith('commanded the Sea Thorn');
    expect(sentence.mentions.map(({ entityId, from, to }) => [entityId, sentence.text.slice(from, to)])).toEqual([
      ['brannoc', 'Brannoc'],
      ['sea-thorn', 'Sea Thorn'],
    ]);
  });

  it('take no "he" for a woman, nor for one who is only named in passing', () => {
    const who = (text: string, start: string): string | undefined =>
      sentenceWith(start, loreOf(`# The Lamp War\n\n${text}`, 'war.md')).mentions.find(({ anaphor }) => anaphor)
        ?.entityId;
    expect(
      who('Anna of Tarn was fifty-two and the bridegroom was ten years younger. He came to Sethra.', 'He came'),
    ).toBeUndefined();
    expect(who("The keeper's widow Vessa told of it. He was led out to the marsh.", 'He was')).toBeUndefined();
    expect(
      who('The school had its first rector, the rector being Piotr Skarga. He led the guild.', 'He led'),
    ).toBeUndefined();
    expect(who('His father was a Greek called Attalus. He first served the guild.', 'He first')).toBeUndefined();
    expect(who('Piotr Skarga was the rector of Tarn. He led the guild.', 'He led')).toBe('piotr-skarga');
  });

  it('resolve a pronoun that can only be one person', () => {
    expect(sentenceWith('She married').mentions[0]).toMatchObject({
      entityId: 'maelis',
      anaphor: true,
      from: 0,
      to: 3,
    });
  });

  it('resolve none to whom a sentence about another only names', () => {
    const plain = loreOf(
      'King Edmund Vale ruled the north. In 406 he had married the daughter of Harold Thorne of Sethra. She died two years later at Tarn.',
    );
    expect(sentenceWith('She died', plain).mentions.some(({ anaphor }) => anaphor)).toBe(false);
  });

  it('find names that no glossary has, with their kinds', () => {
    const kinds = Object.fromEntries(lore.entities.map(({ name, kind }) => [name, kind]));
    expect(kinds).toMatchObject({
      Corvan: 'character',
      'Treaty of Ashen Ford': 'event',
      Vessan: 'character',
      'Edric III': 'character',
      Dunmere: 'faction',
    });
  });

  it('take the bare head of a name for the article’s subject', () => {
    const plain = loreOf(
      'The Lamp Alliance was a league of islands. The Alliance fell in 412 when the lamps went out for good.',
    );
    expect(plain.entity('lamp-alliance')?.kind).toBe('faction');
    expect(sentenceWith('fell in 412', plain).mentions[0]?.entityId).toBe('lamp-alliance');
  });

  it('keep a one-word title of a work to quotes', () => {
    const plain = loreOf('He went Home in 312. The tale "Home" says so. It was cold there. (Reeds: "Home")');
    const work = plain.entities.find((entity) => entity.kind === 'work');
    expect(plain.sentences.map((sentence) => sentence.mentions.some(({ entityId }) => entityId === work?.id))).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('events', () => {
  it('hold every dated statement, by year', () => {
    expect(lore.events.map(({ when }) => [when.year, when.precision])).toEqual([
      [212, 'exact'],
      [214, 'exact'],
      [298, 'exact'],
      [300, 'mid'],
      [301, 'exact'],
      [302, 'exact'],
      [310, 'range'],
      [316, 'exact'],
      [330, 'before'],
      [389, 'early'],
      [420, 'exact'],
      [425, 'circa'],
      [2012, 'exact'],
    ]);
  });

  it('stand alone: pronouns and relative years are spelled out', () => {
    const texts = lore.events.map(({ text }) => text);
    expect(texts).toContain('Maelis married Prince Corvan in 301.');
    expect(texts).toContain('The following year (302) the Treaty of Ashen Ford ended the feud.');
  });

  it('are not when something came from', () => {
    const { events } = loreOf(
      'The storm\n\nThe Sea Thorn was a ship of Tarn. In 2310, a storm carried the Sea Thorn out of the mid-22nd century. ' +
        'The Sea Thorn was seen again in 2312.',
    );
    expect(events.map(({ when }) => when.year)).toEqual([2310, 2312]);
  });

  it('keep years of our own world out of the timeline', () => {
    expect(lore.events.filter(({ when }) => when.realWorld).map(({ when }) => when.year)).toEqual([2012]);
    expect(lore.eventsWhere().some(({ when }) => when.year === 2012)).toBe(false);
  });

  it('can be asked for by participant, years and continuity', () => {
    expect(lore.eventsWhere({ entityId: 'maelis' }).map(({ when }) => when.year)).toEqual([214, 298, 301]);
    expect(lore.eventsWhere({ fromYear: 312, toYear: 320 }).map(({ when }) => when.year)).toEqual([300, 310, 316]);
    expect(lore.eventsWhere({ continuity: 'songs' }).map(({ when }) => when.year)).toEqual([214, 300]);
  });
});

describe('statements', () => {
  it('come from clauses, titles, the infobox and tables', () => {
    expect(facts('aldmoor', 'founded by')).toEqual(['oswin', 'maelis']);
    expect(facts('brannoc', 'title')).toEqual(['Admiral']);
    expect(facts('aldmoor', 'capital')).toEqual(['marrowgate']);
    expect(facts('dunmere', 'relation')).toEqual(['Ally']);
    expect(facts('brannoc', 'killed by')).toEqual(['ilvane']);
  });

  it('carry time, exceptions and the work they are told in', () => {
    const about = (id: string, property: string) =>
      lore.statementsAbout(id).find((statement) => statement.property === property)?.qualifiers;
    expect(about('aldmoor', 'founded by')?.time?.year).toBe(212);
    expect(about('ketch-raiders', 'relation')).toMatchObject({
      exception: 'except the Grey Fleet, who are friendly',
      with: 'aldmoor',
    });
    expect(sentenceWith('Brannoc survives').scope).toBe('Salt and Silver');
  });

  it('do not take "X\'s fleet" for X', () => {
    const plain = loreOf("Admiral Brannoc destroyed Captain Ilvane's fleet. Admiral Brannoc defeated Captain Orrin.");
    expect(plain.statements.filter(({ property }) => property === 'destroyed')).toEqual([]);
    expect(plain.statements.filter(({ property }) => property === 'defeated')).toHaveLength(1);
  });
});

describe('accounts', () => {
  it('come from the file and from what the sources say differently', () => {
    expect(lore.accountsAbout('brannoc').map(({ id }) => id)).toEqual(['brannoc-fate']);
    const founding = lore.accountsAbout('aldmoor').find(({ property }) => property === 'founded by');
    expect(founding?.accounts.map(({ claim }) => claim)).toEqual(['Oswin the Grey', 'Maelis']);
  });

  it('refuse a sentence that the article does not have', () => {
    const accounts =
      '- { id: a, question: Who?, subject: x, property: p, accounts: [{ claim: A, refs: [{ article: aldmoor-chronicle, sentence: It never said so. }] }, { claim: B, refs: [{ article: aldmoor-chronicle, sentence: It never said so. }] }] }';
    expect(() => buildLore({ articles: [{ name: 'a.md', text: chronicle }], accounts })).toThrow(
      /accounts\.yaml: the group "a" cites a sentence/,
    );
  });
});

describe('names', () => {
  it.each(['aldmoor', 'The kingdom of Aldmoor', 'KINGDOM OF ALDMOOR', 'Kingdom of Aldmor'])('finds %s', (name) => {
    expect(lore.findEntity(name)).toMatchObject({ found: 'one', entity: { id: 'aldmoor' } });
  });

  it('offers the nearest for a name nobody bears', () => {
    const result = lore.findEntity('Marrowgat Castle');
    expect(result.found === 'none' && result.nearest.map(({ id }) => id)).toContain('marrowgate');
  });

  it('completes by prefix, then by a later word, then by likeness', () => {
    expect(lore.completeEntity('ket')[0]?.id).toBe('ketch-raiders');
    expect(lore.completeEntity('raid')[0]?.id).toBe('ketch-raiders');
    expect(lore.completeEntity('marowgate')[0]?.id).toBe('marrowgate');
    expect(lore.completeEntity('m', { kinds: ['place'] }).every(({ kind }) => kind === 'place')).toBe(true);
    expect(lore.completeEntity('', { limit: 3 })).toHaveLength(3);
  });
});

describe('search', () => {
  it('ranks the passage that has the words first, and says which', () => {
    const [first] = lore.search('treaty feud');
    expect(first?.sentence.text).toContain('Treaty of Ashen Ford');
    expect(first?.words).toEqual(['Treaty', 'feud']);
  });
});

describe('any text', () => {
  it('builds, with mentions inside its sentences, the same each time', () => {
    const word = fc.constantFrom(
      'Aldmoor',
      'the',
      'King',
      'Oswin',
      'in',
      '316',
      'killed',
      '(',
      ')',
      '"',
      '.',
      ',',
      "Ja'ar",
      'I.S.S.',
      '•',
      '|',
      '\n',
      '\n\n',
      'of',
      'War',
      '2250s',
      ':',
      '#',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = `It began. ${words.join(' ')}`;
        const built = loreOf(text);
        for (const sentence of built.sentences) {
          let last = 0;
          for (const { from, to } of sentence.mentions) {
            expect(from).toBeGreaterThanOrEqual(last);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(sentence.text.length);
            last = to;
          }
        }
        expect(loreOf(text).events).toEqual(built.events);
        built.ask(text.slice(0, 120));
      }),
      { numRuns: 60 },
    );
  });
});
