import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { buildAldmoor, loreOf } from './aldmoor.ts';

const lore = buildAldmoor();

describe('ask', () => {
  it.each([
    ['When did Maelis marry Corvan?', '301'],
    ['when did maelis wed corvan', '301'],
    ['Who commanded the Sea Thorn?', 'Brannoc'],
    ['Who was commander of the Sea Thorn?', 'Brannoc'],
    ['Which ship destroyed the fleet of the Ketch Raiders?', 'Sea Thorn'],
    ['Who betrayed Edric III?', 'Vessan'],
    ['umm who turned on Edric III', 'Vessan'],
    ['Who betreyed Edric III?', 'Vessan'],
    ['In which novel does Brannoc survive the war?', 'Salt and Silver'],
    ['Which work tells of the Treaty of Ashen Ford?', 'Two Houses'],
    ['When did the Treaty of Ashen Ford end the feud?', '302'],
  ])('%s → %s', (question, answer) => {
    const reply = lore.ask(question);
    expect(reply.answer).toContain(answer);
    expect(reply.text.split('\n')[0]).toContain(answer);
    expect(reply.confidence).toBeGreaterThan(0);
  });

  it.each([
    'Who was the father of Brannoc?',
    'How many ships did Corvan own?',
    'When was Zorblat the Mighty crowned?',
    'Who built Marrowgate?',
    'Who was the first commander of the Sea Thorn?',
    'What is the currency of Dunmere?',
  ])('admits that the sources do not say: %s', (question) => {
    const reply = lore.ask(question);
    expect(reply.answer).toBeNull();
    expect(reply.text).toMatch(/^The sources do not say\b/);
    expect(reply.accounts).toEqual([]);
  });

  it('names its sentence, source and citation', () => {
    expect(lore.ask('Who betrayed Edric III?').statements[0]).toEqual({
      text: 'Lord Vessan betrayed King Edric III early in 389.',
      source: 'aldmoor-chronicle',
      continuity: 'chronicles',
      citation: 'Reeds: "The Open Gate"',
    });
  });

  it('shows all accounts where they differ', () => {
    const reply = lore.ask('Who founded the Kingdom of Aldmoor?');
    expect(reply.accounts.map(({ claim, source }) => [claim, source])).toEqual([
      ['Oswin the Grey', 'aldmoor-chronicle'],
      ['Maelis', 'aldmoor-ballad'],
    ]);
    expect(reply.text).toContain('Accounts differ');
  });

  it('names the nearest entries when it has no answer', () => {
    expect(lore.ask('Who built Marrowgate?').entities.map(({ id }) => id)).toContain('marrowgate');
  });
});

const lake = `Lake Orrin

Status: Frozen
Warden: Captain Hessa Vale

The drowned bell of Lake Orrin was cast in 640. In 655, the monks of Tarn sank the bell. The monks of Tarn kept the feast of Saint Ull for ninety days. Hessa Vale refused the offer of Duke Maren in 702. The ice of the lake had recently been broken. An old fisher appeared at the Reed Gate.

| Shore | People |
| --- | --- |
| North Shore | Karvels |
| North Shore | Ossians |
| South Shore | Tarnish |
`;

describe('ask, of a text that nobody prepared', () => {
  const orrin = loreOf(lake, 'orrin.md');
  const firstLine = (question: string): string => orrin.ask(question).text.split('\n')[0] ?? '';

  it.each([
    ['In which year was the bell drowned by the monks of Tarn?', '655'],
    ['When did the Tarn monks sink the bell?', '655'],
    ['How long did the monks of Tarn keep the feast of Saint Ull?', 'ninety days'],
    ['Did Hessa Vale accept the offer of Duke Maren?', 'No —'],
    ['Did Hessa Vale refuse the offer of Duke Maren in 702?', 'Yes —'],
    ['hessa vale refused duke maren when', '702'],
  ])('%s → %s', (question, answer) => {
    expect(firstLine(question)).toContain(answer);
  });

  it.each([
    'What is the name of the fisher who appeared at the Reed Gate?',
    'Who broke the ice of the lake?',
    'How many monks sank the bell?',
    'Who is the mother of Hessa Vale?',
    'When was Duke Maren born?',
    'Who is Ermintrude?',
  ])('admits that the text does not say: %s', (question) => {
    expect(orrin.ask(question).answer).toBeNull();
  });

  it('answers with all rows of a table that fit', () => {
    const answer = orrin.ask('Which peoples are listed for the North Shore?').answer ?? '';
    expect(answer).toContain('Karvels');
    expect(answer).toContain('Ossians');
    expect(answer).not.toContain('Tarnish');
  });

  it('shows what comes nearest when it has no answer', () => {
    expect(orrin.ask('How many monks sank the bell?').text).toContain('What comes nearest:');
  });
});

describe('ask, of what a text leaves open', () => {
  const court = loreOf(
    `# The court of Velm

Prince Aldric of Velm is the son of King Rovan. Queen Isaut of Velm betrayed King Rovan in 812. Several noble houses fought beside Queen Isaut. The Silver Gate of Velm was closed in order to keep out the plague. Two weeks after the betrayal, King Rovan left Velm. The scribe Odo recorded the betrayal of King Rovan. Queen Isaut conquered the Marsh Kingdom in 815.`,
    'court.md',
  );
  const firstLine = (question: string): string => court.ask(question).text.split('\n')[0] ?? '';

  it.each([
    ['who it is that is asked for: which houses', 'Which noble houses fought beside Queen Isaut?'],
    ['a reason', 'Why did Queen Isaut betray King Rovan?'],
    ['a way of doing it', 'How did Queen Isaut betray King Rovan?'],
    ['who did it, where the two are turned round', 'When did the Marsh Kingdom conquer Queen Isaut?'],
    ['a parent, where a child is told', 'Who is the father of King Rovan?'],
    ['a wedding', 'When did Queen Isaut marry King Rovan?'],
    ['a birth', 'Where was Prince Aldric born?'],
    ['a successor', 'Who succeeded King Rovan?'],
    ['a number', 'How many guards kept the Silver Gate of Velm?'],
  ])('admits that it does not tell %s', (_, question) => {
    expect(court.ask(question).answer).toBeNull();
  });

  it.each([
    ['Who stabbed King Rovan in the back?', 'Isaut'],
    ['Why was the Silver Gate closed?', 'plague'],
    ['Who is the father of Prince Aldric?', 'King Rovan'],
    ['Whose son is Prince Aldric?', 'Rovan'],
    ['When did King Rovan leave Velm?', 'Two weeks after the betrayal'],
    ['Who is Odo?', 'scribe'],
    ['Which kingdom did Isaut conquer?', 'Marsh Kingdom'],
  ])('%s → %s', (question, answer) => {
    expect(court.ask(question).answer).not.toBeNull();
    expect(firstLine(question)).toContain(answer);
  });

  it('tells the nearest sentence in its first line all the same', () => {
    expect(firstLine('Why did Queen Isaut betray King Rovan?')).toMatch(
      /^The sources do not say so outright\. What comes nearest: Queen Isaut of Velm betrayed King Rovan/,
    );
  });

  it('says of who or what something is whatever is told of it', () => {
    expect(court.ask('Who is Queen Isaut?').answer).toContain('Queen Isaut');
  });
});

describe('ask, where accounts that are listed differ', () => {
  const told = buildLore({
    articles: [
      { name: 'a.md', text: '# A\n\nThe Gate of Velm was closed by Isaut. The Gate of Velm is made of silver.' },
      { name: 'b.md', text: '# B\n\nRovan shut the Gate of Velm.' },
    ],
    accounts: `
- id: gate
  question: Who closed the Gate of Velm?
  also: [Who sealed the Gate of Velm?]
  subject: gate-of-velm
  property: closed by
  accounts:
    - { claim: Isaut closed it., refs: [{ article: a.md, sentence: The Gate of Velm was closed by Isaut. }] }
    - { claim: Rovan closed it., refs: [{ article: b.md, sentence: Rovan shut the Gate of Velm. }] }
`,
  });

  it.each(['Who closed the Gate of Velm?', 'who closed the gate of velm', 'By whom was the Gate of Velm sealed?'])(
    'shows them all: %s',
    (question) => {
      expect(told.ask(question).accounts).toHaveLength(2);
    },
  );

  it('does not for a neighbouring question', () => {
    expect(told.ask('What is the Gate of Velm made of?').accounts).toEqual([]);
  });
});

describe('ask, where two texts differ and no file lists it', () => {
  const two = buildLore({
    articles: [
      {
        name: 'harbour.md',
        text: '# Harbour chronicle\n\nIn 655, the monks of Tarn sank the bell of Lake Orrin. Brother Aldo led the monks of Tarn.',
      },
      {
        name: 'hill.md',
        text: '# Hill chronicle\n\nIn 657, the monks of Tarn sank the bell of Lake Orrin. Lake Orrin froze in 700.',
      },
    ],
  });

  it('gives both years', () => {
    const { accounts } = two.ask('When did the monks of Tarn sink the bell of Lake Orrin?');
    expect(accounts.map(({ source }) => source).sort()).toEqual(['harbour.md', 'hill.md']);
  });

  it('does not for what one of them tells alone', () => {
    expect(two.ask('When did Lake Orrin freeze?').accounts).toEqual([]);
  });
});

describe('ask, in a text of years before the era', () => {
  it('says so of a year whose sentence does not', () => {
    const league = loreOf(
      'Ossian League\n\nThe Ossian League was founded in 478 BC, at war with Kesh until 449 BC and dissolved in 404 BC.\n\nIn 424 the general Orrin stormed Amber Port.',
    );
    expect(league.ask('When did Orrin storm Amber Port?').answer).toMatch(/424 BC$/);
    expect(league.ask('When was the Ossian League founded?').answer).toMatch(/478 BC$/);
  });
});
