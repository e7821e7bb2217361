import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';

const salt = `---
id: salt-road
title: The Salt Road
continuity: songs
voice: neutral
---

Captain Hessa Vale led the Salt Rising. The Salt Rising began in 640. The monks of Tarn fed the rebels of the Salt Rising. In 655, Duke Maren rebuilt the Reed Gate of Tarn.
`;
const ash = `---
id: ash-road
title: The Ash Road
continuity: chronicles
voice: neutral
---

Duke Maren led the Salt Rising. The Salt Rising began in 642.
`;
const accounts = `
- id: rising-leader
  question: Who led the Salt Rising?
  asks:
    - ?who ?yes-no + @salt-rising rising rebels + lead head boss charge helm
  subject: salt-rising
  property: leader
  accounts:
    - claim: Captain Hessa Vale.
      refs: [{ article: salt-road, sentence: Captain Hessa Vale led the Salt Rising. }]
    - claim: Duke Maren.
      refs: [{ article: ash-road, sentence: Duke Maren led the Salt Rising. }]
- id: rising-begin
  question: When did the Salt Rising begin?
  asks:
    - ?when ?yes-no + @salt-rising rising + begin start break born
  subject: salt-rising
  property: begin
  accounts:
    - claim: In 640.
      refs: [{ article: salt-road, sentence: The Salt Rising began in 640. }]
    - claim: In 642.
      refs: [{ article: ash-road, sentence: The Salt Rising began in 642. }]
`;
const glossary = `
- { id: salt-rising, name: Salt Rising, kind: event, takesThe: true }
- { id: hessa-vale, name: Hessa Vale, kind: character }
- { id: maren, name: Duke Maren, kind: character, aliases: [Maren] }
- { id: tarn, name: Tarn, kind: place }
`;
const lore = buildLore({
  articles: [
    { name: 'salt-road.md', text: salt },
    { name: 'ash-road.md', text: ash },
  ],
  glossary,
  accounts,
});
const claims = (question: string): string[] => lore.ask(question).accounts.map(({ claim }) => claim);
const leaders = ['Captain Hessa Vale.', 'Duke Maren.'];
const years = ['In 640.', 'In 642.'];

describe('a known disagreement', () => {
  it.each([
    'Who led the Salt Rising?',
    'who was at the helm of the salt rising',
    'under whose charge was the Salt Rising',
    'Was it Hessa Vale or Maren who headed the rising?',
    'who was the boss of the rebels',
  ])('is shown to who asks for its matter in other words: %s', (question) => {
    expect(claims(question)).toEqual(leaders);
  });

  it.each([
    'When did the Salt Rising break out?',
    'in what year was the Salt Rising born',
    'start of the rising, when?',
  ])('is told from another of the same subject: %s', (question) => {
    expect(claims(question)).toEqual(years);
  });

  it.each([
    ['another matter of the same subject', 'Who fed the rebels of the Salt Rising?'],
    ['another kind of answer', 'How many rebels did Hessa Vale lead in the Salt Rising?'],
    ['a number', 'How many led the Salt Rising?'],
    ['a name that is told nowhere', 'What was the name of the horse of the leader of the Salt Rising?'],
    ['another deed of one of its people', 'When did Duke Maren rebuild the Reed Gate?'],
  ])('is not shown to who asks for %s', (_, question) => {
    expect(claims(question)).toEqual([]);
  });

  it('answers nothing that no account tells', () => {
    expect(lore.ask('How old was the leader of the Salt Rising?').answer).toBeNull();
    expect(lore.ask('Who married the leader of the Salt Rising?').answer).toBeNull();
  });
});

describe('the ways to ask for a disagreement', () => {
  it('name the group whose entity nobody knows', () => {
    const wrong = accounts.replace('@salt-rising rising rebels', '@salt-riser');
    expect(() =>
      buildLore({
        articles: [
          { name: 'salt-road.md', text: salt },
          { name: 'ash-road.md', text: ash },
        ],
        glossary,
        accounts: wrong,
      }),
    ).toThrow(/accounts\.yaml: the group "rising-leader" asks about "@salt-riser", which is no entity/);
  });
});

describe('a known disagreement that no sentence answers', () => {
  const gate = buildLore({
    articles: [
      {
        name: 'a.md',
        text: '# A\n\nThe Gate of Velm was built of silver, and the Gate of Velm was built to last. Isaut spent a year with her masons.',
      },
      { name: 'b.md', text: '# B\n\nRovan had the doors hung.' },
    ],
    accounts: `
- id: gate
  question: Who built the Gate of Velm?
  asks: [?who + gate + build]
  subject: gate-of-velm
  property: builder
  accounts:
    - { claim: Isaut, refs: [{ article: a.md, sentence: Isaut spent a year with her masons. }] }
    - { claim: Rovan., refs: [{ article: b.md, sentence: Rovan had the doors hung. }] }
`,
  });

  it('is told by its accounts, and not by the sentence that comes nearest', () => {
    const { answer, text, statements, accounts: told } = gate.ask('Who built the Gate of Velm?');
    expect(answer).toBe('The sources differ. Isaut. Rovan.');
    expect(text.split('\n')[0]).toBe(answer);
    expect(statements.slice(0, 2).map(({ source }) => source)).toEqual(['a.md', 'b.md']);
    expect(told).toHaveLength(2);
  });
});
