import { describe, expect, it } from 'vitest';
import type { Candidate, Draft } from '../../src/quiz/candidate.ts';
import { optionGates, stemGates, typedGates } from '../../src/quiz/gates/index.ts';
import { createGround } from '../../src/quiz/ground.ts';
import { draft } from './fixtures/draft.ts';
import { entities, sentences, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source, year } from './fixtures/world.ts';

const more = [
  ...entities,
  entity('Ysolde Vane', 'character', { near: [], universe: 'prime', counterpart: 'twin' }),
  { ...entity('Ysolde Vane', 'character', { near: [], universe: 'mirror', counterpart: 'ysolde-vane' }), id: 'twin' },
  entity('Amber Court', 'faction', { near: [], aliases: ['Red Court'], universe: 'mirror' }),
  entity('Tidewatch', 'faction', { near: ['red-shoal'] }),
  entity('Shoal Riders', 'faction', { near: [], partOf: ['red-shoal'] }),
  entity('Oddity', 'species'),
  entity('Tal', 'character'),
  entity('Anneke Brill', 'character', { near: [], universe: 'real' }),
];
const inWorld = source('own', { title: 'The Crown’s Chronicle', voice: 'in-universe' });
const ground = createGround(
  veldt({
    sources: [source('veldt', { title: 'Veldt League' }), inWorld],
    entities: more,
    sentences: [
      ...sentences,
      sentence(
        'veldt',
        9,
        '[[tidewatch|Tidewatch]], [[amber-court|Amber Court]], [[shoal-riders|Shoal Riders]], [[ysolde-vane|Ysolde Vane]] and [[twin|her twin]].',
      ),
    ],
    accountGroups: [
      {
        id: 'g',
        question: '',
        subject: 'x',
        property: 'y',
        accounts: [
          {
            claim: '',
            references: [{ sourceId: 'veldt', section: '', sentenceId: 'veldt#99', sentence: '', citations: [] }],
          },
        ],
      },
    ],
  }),
);

const check = (name: string, of: Draft): string | null => {
  const gate = [...stemGates, ...optionGates, ...typedGates].find((one) => one.name === name);
  if (gate === undefined) throw new Error(`there is no gate "${name}"`);
  return gate.check(of, ground);
};
const stem = (text: string, rest: Partial<Candidate> = {}): Draft => draft({ stem: text, ...rest });
const rests = (text: string, rest: Partial<Candidate> = {}): Draft =>
  draft({ sentences: [sentence('veldt', 3, text)], ...rest });
const person = { from: 'entities', entityId: 'maresh-tal', kind: 'character' } as const;

const bad: [string, string, Draft][] = [
  ['form', 'too long', stem(`Which faction burned ${'the long wall of '.repeat(15)}Port Amber?`)],
  ['form', 'small letter at its start', stem('which faction burned Port Amber in 1211?')],
  ['form', 'wrong article', stem('Which faction burned an port of the Ash Crown?')],
  ['form', 'doubled word', stem('Which faction burned the the port of the Ash Crown?')],
  ['form', 'markup left', stem('Which faction burned Port Amber[] in 1211?')],
  ['form', 'breaks off', stem('Which faction burned Port Amber and?')],
  ['form', 'no question', stem('Which faction burned Port Amber in 1211')],
  ['form', 'odd quotation marks', stem('Which faction burned “Port Amber in 1211?')],
  ['form', 'a name repeated', stem('Which faction fought the Ash Crown on the Ash Crown’s own soil?')],
  ['form', 'a name beside itself', stem('Which faction burned the Crown of the Crown in 1211?')],
  ['parser-slip', 'misread', draft({ slip: true })],
  ['pronoun', 'he', stem('In which year did he flee to Sethra?')],
  ['pronoun', 'They at the start', stem('In which year is this told: “They burned Port Amber”?')],
  ['pronoun', 'its without a name', stem('To which place did its last ship sail?')],
  ['pronoun', 'I', stem('In which year did I flee to Sethra?')],
  ['deixis', 'this', stem('Which faction burned this port in 1211?')],
  ['deixis', 'shortly after', stem('Which faction burned Port Amber shortly after?')],
  ['deixis', 'the two', stem('Which faction burned the two ports of Tarn?')],
  ['deixis', 'also', stem('Which faction also burned Port Amber?')],
  ['definite-noun', 'the invasion', stem('Which faction burned Port Amber during the invasion?')],
  ['definite-noun', 'the archives', stem('In which year were the archives discovered by Bree Sollen?')],
  ['definite-noun', 'the siege with …', stem('Who broke the siege with a fleet of fire ships?')],
  ['hedge', 'apparently', rests('The Red Shoal apparently burned Port Amber in 1211.')],
  ['hedge', 'may have', rests('The Red Shoal may have burned Port Amber in 1211.')],
  [
    'open-date',
    'by',
    rests('By {{1211}}, the Red Shoal had burned Port Amber.', { pool: { from: 'years', year: 1211 }, key: '1211' }),
  ],
  [
    'open-date',
    'sometime after',
    rests('Sometime after {{1211}}, it burned.', { pool: { from: 'years', year: 1211 }, key: '1211' }),
  ],
  ['open-date', 'a span', rests('It burned from {{1211}}–1213.', { pool: { from: 'years', year: 1211 }, key: '1211' })],
  ['tense', 'has been', stem('Which faction has been conquered by the Ash Crown by 1211?')],
  ['scope', 'a novel unnamed', draft({ sentences: [sentence('veldt', 3, 'It burned.', { scope: 'The Salt Road' })] })],
  ['scope', 'a voice unnamed', draft({ sentences: [sentence('own', 3, 'It burned.')] })],
  ['disputed', 'told as fact', draft({ sentences: [sentence('veldt', 99, 'It burned.')] })],
  ['universe', 'whose?', stem('Which faction did Ysolde Vane burn?', { entityIds: ['ysolde-vane'] })],
  [
    'own-world',
    'a year of ours',
    draft({
      sentences: [{ ...sentence('veldt', 3, 'It came out in 2007.'), dates: [year(2007, { realWorld: true })] }],
    }),
  ],
  ['own-world', 'a person of ours', rests('[[anneke-brill|Anneke Brill]] wrote it.')],
  ['leak', 'the key itself', stem('Which faction burned the Red Shoal in 1211?')],
  ['leak', 'another form of it', stem('Which faction burned the Shoals of Tarn in 1211?')],
  ['anchors', 'nothing named', draft({ anchors: 0 })],
  ['anchors', 'too few words', stem('Which faction burned Tarn?', { anchors: 1 })],
  [
    'anchors',
    'an open date alone',
    stem('Which faction ceased to exist at last by 1310?', { entityIds: ['red-shoal'] }),
  ],
  ['list', 'an example', rests('Many came, including the [[red-shoal|Red Shoal]].')],
  ['list', 'one of', stem('Which faction was one of the members of the Veldt League?')],
  ['worth', 'yes or no', stem('Did the Red Shoal burn Port Amber in 1211?')],
  ['negation', 'did not', stem('Which faction did not come to the aid of Port Amber?')],
  ['vague', 'an agent of whom there are many', stem('Which place did a captain of the Red Shoal reach?')],
  ['vague', 'command of nothing', stem('Who took command after the Red Shoal had burned Port Amber?')],
  ['vague', 'one of many that were built', stem('Fill in the blank: “A tower was raised in 1233 for _____.”')],
  ['vague', 'one of many officers', stem('Who was an officer of the Red Shoal at Port Amber?')],
  ['vague', 'a new thing that is not told', stem('Which faction stayed wary of the Ash Crown’s new interest?')],
  ['vague', 'followed whom', stem('In which year did the Red Shoal follow?', { type: 'when' })],
  ['vague', 'accepted as what', stem('Which faction accepted the Red Shoal and the Ash Crown?')],
  ['vague', 'met when', stem('Fill in the blank: “The captains of the Red Shoal met in _____.”')],
  ['vague', 'which Sethran', stem('In which episode did the Sethran kill the captains of the Red Shoal?')],
  ['deixis', 'that ship', stem('Fill in the blank: “Maresh Tal and Orrin Tal were the crew of that ship of _____.”')],
  ['deixis', 'that Sethran ship', stem('Fill in the blank: “_____ and Orrin Tal were the crew of that Sethran ship.”')],
  ['deixis', 'the remaining ones', stem('In which year were the remaining towers of Tarn burned?')],
  ['kind-word', 'a group that is a building', stem('Which group was the most famous building of Port Amber?')],
  ['kind-word', 'a place that is a person', stem('Which place was the last king of Port Amber?')],
  [
    'pronoun',
    'his of a blank with an article',
    stem('Fill in the blank: “The _____ recognised his borders in the Treaty of Tarn.”', {
      pool: person,
      entityIds: ['tarn', 'maresh-tal'],
    }),
  ],
  [
    'form',
    'a blank behind a quarter of the sky',
    stem('Fill in the blank: “The Red Shoal was a band of sailors in northern _____.”'),
  ],
  ['definite-noun', 'the society’s museum', stem('In which year was the society’s museum opened by Maresh Tal?')],
  ['definite-noun', 'the war end', stem('With which faction did the war end in 1228?')],
  ['form', 'two tenses', stem('In which decade did the Red Shoal rebuild the walls and resettled Port Amber?')],
  [
    'anchors',
    'a figure alone',
    stem('In which year did a flood kill eleven men?', { pool: { from: 'years', year: 1211 }, anchors: 0 }),
  ],
  [
    'open-date',
    'from',
    rests('From {{1211}} the Red Shoal burned Port Amber.', { pool: { from: 'years', year: 1211 }, key: '1211' }),
  ],
  [
    'worth',
    'what anyone would try',
    stem('Fill in the blank: “The Red Shoal was a band in the north of _____.”', { type: 'cloze', key: 'England' }),
  ],
  ['vague', 'work on nothing', stem('In which year did construction begin under the engineer Maresh Tal?')],
  ['vague', 'a return to nowhere', stem('In which year did Maresh Tal return?', { type: 'when' })],
  ['vague', 'a realm asked for as a group', stem('Which group did Maresh Tal rule from 1204 to 1211?')],
  [
    'anchors',
    'a verb that says little',
    stem('Which faction faced the Ash Crown in the end?', {
      anchors: 1,
      fact: { article: 'veldt', subject: 'x', property: 'face', value: 'y', qualifiers: {} },
    }),
  ],
  ['vague', 'a second of nothing', stem('In which year was a second envoy sent from Port Amber?')],
  ['vague', 'contact with nobody', stem('In which year was contact established by the scholar Maresh Tal?')],
  ['vague', 'many that were killed', stem('In which year is this told: “Four thousand Sethrans were killed”?')],
  ['vague', 'one of many ships lost', stem('In which event was a Sethran Lantern destroyed?')],
  [
    'vague',
    'a try that is made again and again',
    stem('In which episode did the Red Shoal bravely try to defeat the Ash Crown?', {
      pool: { from: 'works', series: 'EMB', title: 'Salt', noun: 'episode' },
    }),
  ],
  [
    'own-world',
    'what a novel mirrors',
    stem('Fill in the blank: “The fire of _____ in the novel The Salt Road mirrors the fall of Tarn.”'),
  ],
  ['pronoun', 'his of a body', stem('Which faction recognised his borders in the Treaty of Tarn?')],
  [
    'worth',
    'the article’s own name, to be typed',
    draft({
      type: 'cloze',
      stem: 'Fill in the blank: “The _____ was a league of Sethran merchants at Port Amber.”',
      key: 'Veldt League',
      pool: { from: 'typed', entityId: 'veldt-league' },
    }),
  ],
  [
    'definite-noun',
    'the company failed in a list of events',
    stem('In which year is this told: “The company failed after the fall of Tarn”?'),
  ],
  ['deixis', 'the present one', stem('Who made the present one for the Red Shoal in 1211?')],
  ['pronoun', 'his of nobody', stem('By which faction was his flagship destroyed at Port Amber?')],
  [
    'definite-noun',
    'the company failed',
    stem('Fill in the blank: “The company failed in 1931 after the fall of _____.”'),
  ],
  [
    'own-world',
    'who lent a voice',
    rests('It burned.', { sentences: [sentence('veldt', 3, 'It burned.', { section: 'Voice cast' })] }),
  ],
  ['pronoun', 'an object that nobody is', stem('Who sent her to the towers of Port Amber?')],
  ['deixis', 'years after nothing', stem('Which faction burned Port Amber two years after?')],
  ['definite-noun', 'a ship lent to someone', stem('Which faction lent the ship to Port Amber in 1211?')],
  [
    'own-world',
    'how it was made',
    rests('It burned.', { sentences: [sentence('veldt', 3, 'It burned.', { section: 'Behind the scenes' })] }),
  ],
  ['own-world', 'a film of a year', rests('They were seen in a film of 1984.')],
  ['typed-form', 'too long to type', draft({ key: 'The Honourable Company of the Eastern Lamps' })],
  ['typed-form', 'of a kind that nobody told', draft({ pool: { from: 'typed', entityId: 'oddity' }, key: 'Oddity' })],
  [
    'typed-form',
    'a family name of two',
    draft({ pool: { from: 'typed', entityId: 'tal' }, key: 'Tal', type: 'cloze' }),
  ],
  ['typed-anchors', 'nothing named', draft({ anchors: 0 })],
  [
    'pool',
    'two wrong options',
    draft({}, [
      ['veldt-league', 'Veldt League'],
      ['ash-crown', 'Ash Crown'],
    ]),
  ],
  [
    'option-form',
    'markup',
    draft({}, [
      ['', 'Ash Crown[]'],
      ['', 'Veldt League'],
      ['', 'Guild'],
    ]),
  ],
  ['option-form', 'too long', draft({ key: 'x'.repeat(81) })],
  [
    'overlap',
    'one holds the other',
    draft({ key: 'Borderers' }, [
      ['', 'Borderers of Tarn'],
      ['', 'Ash Crown'],
      ['', 'Guild'],
    ]),
  ],
  [
    'overlap',
    'twice the same',
    draft({}, [
      ['', 'Ash Crown'],
      ['', 'ash crown'],
      ['', 'Guild'],
    ]),
  ],
  [
    'kind',
    'another kind',
    draft({}, [
      ['tarn', 'Tarn'],
      ['ash-crown', 'Ash Crown'],
      ['veldt-league', 'Veldt League'],
    ]),
  ],
  [
    'part-of',
    'a part of the key',
    draft({}, [
      ['shoal-riders', 'Shoal Riders'],
      ['ash-crown', 'Ash Crown'],
      ['veldt-league', 'Veldt League'],
    ]),
  ],
  [
    'part-of',
    'near the key',
    draft({}, [
      ['tidewatch', 'Tidewatch'],
      ['ash-crown', 'Ash Crown'],
      ['veldt-league', 'Veldt League'],
    ]),
  ],
  [
    'evidence-option',
    'named in the evidence',
    rests('The [[red-shoal|Red Shoal]] and the [[ash-crown|Ash Crown]] burned it.'),
  ],
  ['echo', 'one option echoes', stem('Which faction burned the lamps of Port Amber?')],
  [
    'outlier',
    'the only long one',
    draft({ key: 'Most Honourable Brotherhood of the Outer Shoals' }, [
      ['', 'Crown'],
      ['', 'League'],
      ['', 'Guild'],
    ]),
  ],
  [
    'gender',
    'one woman',
    draft({ stem: 'Who lost her fleet at Port Amber?', pool: person, key: 'Maresh Tal' }, [
      ['orrin-tal', 'Orrin Tal'],
      ['dorvan', 'Dorvan'],
      ['ysolde', 'Ysolde'],
    ]),
  ],
];

const good: [string, Draft][] = [
  ['in general', draft()],
  ['"its" after the question word', stem('Which faction lost its fleet at Port Amber in 1211?')],
  ['initials that are no pronoun', stem('Which faction burned the I.S.S. Tarn in 1211?')],
  ['a definite noun that is told apart', stem('Which faction burned the harbour of Port Amber in 1211?')],
  ['a verb whose object is asked for', stem('Which faction did the envoys of Port Amber join?', { type: 'object' })],
  ['a company of whom more is told', stem('Which faction burned the walls raised at Port Amber by hand?')],
  ['a noun before its name', stem('Which faction burned the city Port Amber in 1211?')],
  ['a name with Nor in it', stem('Which faction burned Tarn Nor in 1211?')],
  ['years after an event', stem('Which faction burned Port Amber two years after the fall of Tarn?')],
  ['a day in May', rests('On 3 May {{1211}}, the Red Shoal burned Port Amber.')],
  [
    'a description by one name',
    stem('Which faction was the rival of the Marrow Assembly?', {
      anchors: 1,
      fact: { article: 'veldt', subject: 'x', property: 'be', value: 'y', qualifiers: {} },
    }),
  ],
  [
    'a closed year',
    rests('In {{1211}}, the Red Shoal burned Port Amber.', {
      pool: { from: 'years', year: 1211 },
      key: '1211',
      stem: 'In which year did the Red Shoal burn Port Amber?',
      entityIds: ['port-amber'],
    }),
  ],
  [
    'an account by name',
    draft({
      stem: 'According to “The Crown’s Chronicle”, which faction burned Port Amber in 1211?',
      sentences: [sentence('own', 3, 'It burned.')],
    }),
  ],
  [
    'a novel by name',
    draft({
      stem: 'In the novel The Salt Road, which faction burned Port Amber in 1211?',
      sentences: [sentence('veldt', 3, 'It burned.', { scope: 'The Salt Road' })],
    }),
  ],
];

describe('gates', () => {
  it.each(bad)('%s turns away: %s', (name, _, spoilt) => {
    expect(check(name, spoilt)).toEqual(expect.any(String));
  });

  it.each(good)('let pass what is sound: %s', (_, sound) => {
    const gates = sound.candidate.pool.from === 'entities' ? [...stemGates, ...optionGates] : stemGates;
    expect(gates.flatMap((gate) => gate.check(sound, ground) ?? [])).toEqual([]);
  });

  it('each have a case that they turn away', () => {
    const tested = new Set(bad.map(([name]) => name));
    expect(
      [...stemGates, ...optionGates, ...typedGates].map(({ name }) => name).filter((name) => !tested.has(name)),
    ).toEqual(['evidence']);
    expect(check('evidence', draft({ sentences: [] }))).toBe('it rests on no sentence');
  });
});
