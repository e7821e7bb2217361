import { describe, expect, it } from 'vitest';
import { readPlain } from '../../src/lore/read/plain.ts';
import { ungluedTable } from '../../src/lore/read/glued.ts';
import { loreOf } from './aldmoor.ts';

const kindsOf = (text: string): Record<string, string> =>
  Object.fromEntries(loreOf(text).entities.map(({ name, kind }) => [name, kind]));
const namesOf = (text: string): string[] => loreOf(text).entities.map(({ name }) => name);

describe('persons with a by-name', () => {
  it.each([
    ['The chronicler Widrik of Tarn wrote it down. Old Widrik had ruled the fens long before him.', 'Widrik of Tarn'],
    ['His wife was a daughter of the Marl duke Henry of Sethra, and Henry ruled the coast.', 'Henry of Sethra'],
    ['Liudo had two sons, Bruno and Otto the Illustrious, who ruled the coast after him.', 'Otto the Illustrious'],
    ['He was a cousin of Duke Henry II of Tarn, whom King Henry II of the coast never met.', 'Henry II of Tarn'],
    ['The king feared Aldo I the Brave more than he feared the sea.', 'Aldo I the Brave'],
  ])('are whole: %s', (text, name) => {
    expect(kindsOf(text)).toMatchObject({ [name]: 'character' });
  });

  it('take no people for a by-name', () => {
    expect(namesOf('Under Corvane the Karnish homeworld had been bombed. Corvane fled to Tarn.')).not.toContain(
      'Corvane the Karnish',
    );
  });

  it('leave their epithet no name of its own', () => {
    expect(namesOf('His victory earned King Otto the epithet "the Great". Otto ruled for years.')).not.toContain(
      'Great',
    );
  });
});

describe('names through small words', () => {
  it.each([
    ['The case of Crown v. the Bells lasted for 38 years.', 'Crown v. the Bells', 'event'],
    [
      'She founded the Office of Special Tactics and Reconnaissance in Tarn.',
      'Office of Special Tactics and Reconnaissance',
      'faction',
    ],
    ['In 264 the ports drew up the Orsk–Varrow Compact with Tarn.', 'Orsk–Varrow Compact', 'event'],
    ['In The Felt and the Flood, set years later, she comes home to Tarn.', 'Felt and the Flood', 'work'],
    ['He fled in the year of the Donation of Pippo to the pope.', 'Donation of Pippo', 'event'],
    ['She was the last of the Salvian dynasty of Tarn.', 'Salvian', 'faction'],
  ])('%s', (text, name, kind) => {
    expect(kindsOf(text)).toMatchObject({ [name]: kind });
  });

  it('take no describing word for a place', () => {
    const kinds = kindsOf('The bells stood at Upper and Nether Sallow on the coast.');
    expect(kinds).toMatchObject({ 'Nether Sallow': 'place' });
    expect(kinds).not.toHaveProperty('Upper');
  });

  it('take a common word with a capital behind "The", and a name in -ch behind a title', () => {
    const names = namesOf('The Chancery sued for the tolls in 1502. Then King Emmerich died without heirs in Tarn.');
    expect(names).toEqual(expect.arrayContaining(['Chancery', 'Emmerich']));
  });

  it('are none where a day or a season is meant', () => {
    const names = namesOf(
      'The bell Old Margit cracked at Midwinter 688. On 3 Thawmoon 417 the oath was sworn in Tarn. It was the end of Thawmoon.',
    );
    expect(names).not.toContain('Midwinter');
    expect(names).not.toContain('Thawmoon');
  });
});

describe('peoples in lower case', () => {
  const text =
    'The Vorrun Rebellions were a war of the vorrun against the Council of Tarn.\n\nThe vorrun were a hardy people of the fens. The vorrun homeworld was small. After the war the vorrun lost their ships, and no vorrun ever sailed again.';

  it('are found, and met as the text writes them', () => {
    const lore = loreOf(text);
    const people = lore.entities.find(({ name }) => name === 'Vorrun');
    expect(people?.kind).toBe('species');
    expect(
      lore.sentences.filter(({ mentions }) => mentions.some(({ entityId }) => entityId === people?.id)).length,
    ).toBeGreaterThan(2);
  });

  it('are no common words', () => {
    expect(
      namesOf('The sailors were tired. The sailors had no ships. Sailors of Tarn. The sailors began to sing.'),
    ).not.toContain('Sailors');
  });
});

describe('tables whose cells run together', () => {
  const rows = (text: string): readonly (readonly string[])[] =>
    readPlain(text).blocks.flatMap((block) => (block.type === 'table' ? block.rows : []));

  it('part a name from its years', () => {
    expect(rows('Orrin Vale417–439\nOda Marl439–470\n...\nRika Tarn558–590 (hanged)')).toEqual([
      ['Orrin Vale', '417–439'],
      ['Oda Marl', '439–470'],
      ['Rika Tarn', '558–590 (hanged)'],
    ]);
  });

  it('part a picture’s name from the link and what is said of it', () => {
    expect(rows('MarlKingdom of Marl Patron, except in war\nVothVoth Rival')).toEqual([
      ['Kingdom of Marl', 'Patron, except in war'],
      ['Voth', 'Rival'],
    ]);
  });

  it('part a date from what happened', () => {
    const captions = readPlain('1930s–2030sMarl civil war\n2037Ships arrive\nMarch 2153Probe attack').blocks;
    expect(captions).toEqual([
      { type: 'caption', text: '1930s–2030s: Marl civil war' },
      { type: 'caption', text: '2037: Ships arrive' },
      { type: 'caption', text: 'March 2153: Probe attack' },
    ]);
  });

  it('have no buttons of the page', () => {
    const page =
      'EXPLORE   MAIN PAGE   ALL PAGES\n\nEDIT\nHISTORY (214)\n\n!! Spoilers for The Lamp (Book 4) follow!!\n\nContent is available under CC-BY-SA.';
    expect(readPlain(page).blocks).toEqual([]);
  });
});

it('a story’s title in quotes leaves the bare name to the place', () => {
  const kinds = loreOf(
    'The fleet reached the moons of Azar Prime in 2154 and stayed. (ENT: "Azar Prime") The base at Azar Prime was burned. (ENT: "The Vorrun") The Vorrun were a people of Tarn.',
  ).entities.map(({ name, kind }) => `${name}: ${kind}`);
  expect(kinds).toContain('Azar Prime: place');
});

describe('one of a people', () => {
  it('is named without it', () => {
    const names = namesOf(
      'The Ossari held the coast. Few Ossari came back. In 1204 the Ossari Marek took the mills. Marek ruled there for years.',
    );
    expect(names).not.toContain('Ossari Marek');
    expect(names).toContain('Marek');
  });
});

describe('a name with "of" in a glued row', () => {
  it('is whole', () => {
    const table = ungluedTable([
      'Faction ReedsUnited League of Reeds Friendly, talks of union',
      'Faction MarlMarl Friendly',
      'Faction SethraSethra Neutral',
      'Faction TarnTarn Friendly',
    ]);
    expect(JSON.stringify(table)).toContain('["United League of Reeds","Friendly, talks of union"]');
  });
});

describe('two names that no comma parts', () => {
  it.each([
    ['In the reign of Aldric II Velm reached its height. Velm was great. Aldric built Velm anew.', 'Aldric II'],
    ['After the fall of Maresh the Kingship was restored. Maresh had ruled for years.', 'Maresh'],
    [
      'Under Taniel the Heron joined the pirates. Taniel sailed the Heron home. The Heron sank. All mourned the Heron.',
      'Taniel',
    ],
  ])('are two: %s', (text, name) => {
    expect(namesOf(text)).toContain(name);
    expect(namesOf(text).filter((one) => one.startsWith(`${name} `))).toEqual([]);
  });

  it('and a measure is part of none', () => {
    expect(namesOf('In 1669, Dev faced the Karns 20 miles from Tarn. The Karns fled.')).not.toContain('Karns 20');
  });

  it('but a by-name makes a person of a name', () => {
    expect(kindsOf('They reached Eorl the Young at Tarn. In the land of Eorl the Young all was well.')).toMatchObject({
      'Eorl the Young': 'character',
    });
  });
});

describe('what a page is about', () => {
  const titleOf = (text: string): string | undefined => loreOf(text).sources[0]?.title;

  it.each([
    ['Old Aldric\n\nAldric VII of Velm, commonly known as Old Aldric was the king of Velm.', 'Old Aldric'],
    [
      'Battle of Velm\n\nIn the Battle of Velm (or "Velmera") on 21 August 1808, the Karns under Orrin beat Dorvan.',
      'Battle of Velm',
    ],
    ['George A. Porter\n\nGeorge Alan Porter was a colonel of Velm.\n\nPorter was born at Tarn.', 'George A. Porter'],
    ['Fulko, King of Velm\n\nFulko (c. 1089) was the king of Velm.', 'Fulko, King of Velm'],
  ])('is its title: %s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('persons of one family', () => {
  const text = `Rhosa Marlow

Rhosa Marlow was the queen of King Aldric III Marlow. At the ball Elira Marlow and Rhosa wore Marlow red. The fall of the Marlow dynasty began when Aldric gave away the Marlow sword.

Lord Davos Reed arrives to treat with Joran Snell on behalf of Stannor and is brought before the court. After Joran hears his plea to join Stannor's cause, he has his men march on Stannor from the east gate. He would coordinate with the Frays against Stannor. Theon Grey tells Stannor Baralon that the Holts have come with the Frays. Nobody would survive the battle with Stannor.`;

  it('keep their name behind a number', () => {
    expect(kindsOf(text)).toMatchObject({ 'Aldric III Marlow': 'character', 'Rhosa Marlow': 'character' });
    const rhosa = loreOf(text).entities.find(({ name }) => name === 'Rhosa Marlow');
    expect(rhosa?.aliases).not.toContain('Marlow');
  });

  it('keep their first name behind a title, though a people could be called so', () => {
    const roses =
      'The arms of Ser Loran Marlow have one rose, and those of his elder brother, Ser Garlan Marlow, a pair of them. Queen Elira Marlow rewards Garlan and Loran with chains of roses. The roses of Marlow are golden.';
    expect(namesOf(roses)).toContain('Garlan Marlow');
  });

  it('are known by their first name, whoever is told to march on it', () => {
    const borne = Object.entries(kindsOf(text)).filter(([name]) => name.startsWith('Stannor'));
    expect(borne).toEqual([['Stannor Baralon', 'character']]);
  });
});

it('a line above a paragraph is its heading, be there years in it', () => {
  const told = 'The wardens of Tarn left the old harbour, and Odo followed them with his ships.';
  const { blocks } = readPlain(`The Wardens\n\n${told}\n\nRaids in 1974–1976\n\n${told}`);
  expect(blocks).toContainEqual({ type: 'heading', level: 2, text: 'Raids in 1974–1976' });
});

it('two names that stand side by side are two', () => {
  expect(
    namesOf('The council sent to London Simon Orwell and Luis Mender, who stayed there. Simon Orwell was a guest.'),
  ).toEqual(expect.arrayContaining(['London', 'Simon Orwell']));
  const told = 'Rand took Tarn. Rand fled to Orme. Rand wept.';
  const names = namesOf(`${told} In The Path of Daggers Rand attacked the wardens of Tarn.`);
  expect(names).toContain('Rand');
  expect(names).not.toContain('Path of Daggers Rand');
});

it('the rank of several is no part of the first one’s name', () => {
  const names = namesOf('The Lamplit Masters Ikrit, Jojighar, and Sedawe met at Tarn, and Ikrit spoke to Jojighar.');
  expect(names).toContain('Ikrit');
  expect(names.filter((name) => / Ikrit$/.test(name))).toEqual([]);
});

it('a person is the man or woman that the page tells of, whatever the given name', () => {
  const page = (he: string, his: string): string =>
    `# Kendal Orwell\n\nAdmiral Kendal Orwell was an officer of Tarn. In 1204 Orwell left Tarn, where ${he} had served. Later ${he} took ${his} ship to Orme. There ${he} lost ${his} crew, and ${he} wept.`;
  const genderOf = (text: string): unknown =>
    loreOf(text, 'kendal-orwell.md').entities.find(({ name }) => name === 'Kendal Orwell')?.gender;
  expect(genderOf(page('he', 'his'))).toBe('male');
  expect(genderOf(page('she', 'her'))).toBe('female');
});

it('the surname that a life calls somebody by is theirs, whatever others have it', () => {
  const { sentences } = loreOf(
    '# Bastila Shane\n\nAdmiral Bastila Shane was born at Tarn. The widow Helena Shane left Tarn in 1200 with Helena’s brother. Shane learned to sail. Shane took Orme. Shane lost Sethra. Later Shane fled. Shane came back in 1204. Shane wept.',
    'bastila-shane.md',
  );
  const meant = sentences.flatMap(({ text, mentions }) =>
    mentions.filter(({ from, to }) => text.slice(from, to) === 'Shane').map(({ entityId }) => entityId),
  );
  expect(new Set(meant)).toEqual(new Set(['bastila-shane']));
});

it('what a page has beside its text marks no headings', () => {
  const told = 'The wardens of Tarn left the old harbour, and Odo followed them with his ships.';
  const { blocks } = readPlain(`[edit] [talk]\n\nThe Wardens\n\n${told}\n\nContents [hide]\n\nEarly life\n\n${told}`);
  expect(blocks).toContainEqual({ type: 'heading', level: 2, text: 'Early life' });
  expect(blocks.map((block) => ('text' in block ? block.text : ''))).not.toContain('Contents [hide]');
});

it('a month, or a war, is no part of who is named behind it', () => {
  const names = namesOf(
    'The Salt Wars began in 1204. Satine ruled Tarn. In the Salt Wars Satine led the council. In May Kerbo, the lord of Orme, besieged Tarn.',
  );
  expect(names).toEqual(expect.arrayContaining(['Salt Wars', 'Satine', 'Kerbo']));
  expect(names.filter((name) => /Wars Satine|May Kerbo/.test(name))).toEqual([]);
});

it('whom “him” meant is not who was named behind it', () => {
  const { sentences } = loreOf(
    '# Odo Hale\n\nOdo Hale was an explorer of Tarn. The council asked him to help, with Philip Noel beside him. He was made a warden in 1204.',
    'odo-hale.md',
  );
  const told = sentences.find(({ text }) => text.startsWith('He was made'));
  expect(told?.mentions.map(({ entityId }) => entityId)).not.toContain('philip-noel');
});

it('a heading between signs of equality is one', () => {
  const told = 'The wardens of Tarn left the old harbour, and Odo followed them with his ships.';
  const { blocks } = readPlain(`The Wardens\n\n${told}\n\n== Odo the First ==\n\n${told}`);
  expect(blocks).toContainEqual({ type: 'heading', level: 2, text: 'Odo the First' });
});
