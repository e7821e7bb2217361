import { describe, expect, it } from 'vitest';
import { buildLore } from '../../src/lore/index.ts';
import { splitSentences } from '../../src/lore/words/sentences.ts';
import { cuedForms, initialOf, withoutPeople } from '../../src/quiz/answers/initial.ts';
import { typedGates } from '../../src/quiz/gates/index.ts';
import { withoutFrame } from '../../src/quiz/fold.ts';
import { leakedWord } from '../../src/quiz/gates/leak.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { draft } from './fixtures/draft.ts';
import { blank, failuresOf, rests, stem } from './fixtures/bad-stems.ts';
import { askedOfPage as page } from './fixtures/page.ts';
import { askedOf, veldt } from './fixtures/veldt.ts';
import { entity, sentence, source } from './fixtures/world.ts';

/** What twelve pages got wrong that judges read. */

const ground = createGround(veldt());

describe('a wording', () => {
  it.each([
    ['source-slip', 'In 1356 a captain, who seized two ships of Tarn in the harbour of Sethra?'],
    ['source-slip', 'In which year was Greywater taken from Orrin Tal of Sethra, and Tarn in 1211?'],
    ['source-slip', 'Who was won back by the wardens of Tarn in 1204?'],
    ['source-slip', 'Who was surrendered by the warden of Tarn in 1204?'],
    ['source-slip', 'In which year was Orrin Tal told by the wardens of Tarn?'],
    ['source-slip', 'In which year did Orrin Tal go with his patron to Tarn–60 on board the Heron?'],
    ['source-slip', blank('The lamp of Tarn was changed by _____ after it’s founding by Orrin Tal.')],
    ['source-slip', blank('He was painted at Tarn by Orrin Tal beneath the motto _____, Restituta Lux.')],
    ['source-slip', blank('He was painted at Tarn by Orrin Tal beneath the motto Fugata Nox, _____.')],
    ['source-slip', blank('Orrin Tal of Tarn was refered to as _____ by his wardens.')],
    ['vague', 'In which year did an envoy of Tarn bring to Orrin Tal?'],
    ['vague', 'In which year did Orrin Tal strike back?'],
    ['vague', 'In which year did Orrin Tal of Tarn put up for auction?'],
    ['source-slip', 'Who declared itself free of Tarn in October 1204?'],
    ['vague', 'Who viewed Orrin Tal of Tarn as a poor warden?'],
    ['pronoun', blank('Orrin and _____ determined its nature at Tarn in 1204.')],
    ['deixis', blank('Orrin Tal subsequently returned to the seat of the wardens, _____, to report to Maresh.')],
    ['deixis', blank('Orrin Tal and Maresh of Tarn obliged, the lamps passing into the service of _____.')],
    ['deixis', blank('On the way, Orrin Tal of Tarn informed the wardens and asked where _____ was.')],
    ['deixis', blank('Orrin Tal’s next task was to bring the lamps of Tarn to _____.')],
    ['deixis', blank('Orrin Tal of Tarn first met Maresh at the end of Chapter I, where he was led by _____.')],
    ['deixis', blank('Orrin Tal of Tarn disapproved, and the wardens of _____ ordered Maresh home.')],
    ['deixis', blank('_____ and Orrin Tal of Tarn joined the league of the wardens within the year.')],
    ['deixis', blank('Orrin Tal of Tarn failed to do so in time to escape the notice of _____.')],
    ['deixis', blank('The first lamps of Orrin Tal were lit at _____ in conjunction.')],
    ['source-slip', blank('For the fair of Tarn held by Orrin Tal in _____, see Lamp Fair.')],
    ['source-slip', 'In which year did Orrin Tal’s Lamp Act take place?'],
    ['source-slip', 'Who was decommissioned at Tarn by Orrin Tal in 1204?'],
    ['source-slip', blank('Orrin Tal, known as by his other name _____, was a warden of Tarn.')],
    ['deixis', blank('The wardens, led by Orrin Tal of Tarn, attacked that vessel with _____.')],
    ['deixis', blank('On that same world of Tarn _____ was struck on the head by Orrin Tal.')],
  ])('is turned away as %s: %s', (gate, text) => {
    expect(failuresOf(stem(text), ground)).toContain(gate);
  });

  it('leaves nobody’s army to one of two', () => {
    const of = (text: string): string[] =>
      failuresOf(
        stem(blank(text), {
          type: 'cloze',
          pool: { from: 'typed', entityId: 'dorvan' },
          entityIds: ['maresh-tal', 'dorvan'],
          fact: { article: 'found', subject: 'maresh-tal', property: 'quote', value: 'dorvan', qualifiers: {} },
        }),
        ground,
      );
    expect(of('Without any delay, Maresh Tal and _____ routed his army in a last battle at Tarn in 1204.')).toContain(
      'pronoun',
    );
    expect(
      of('Without any delay, Maresh Tal and _____ routed the army of Corin in a last battle at Tarn in 1204.'),
    ).toEqual([]);
  });

  it('is no half of a sentence that tells of two', () => {
    const told = '[[dorvan|Dorvan]] died in {{1204}} and [[ysolde|Ysolde]] in {{1211}}.';
    expect(failuresOf(rests(told, { stem: blank('Dorvan died in 1204 and _____.') }), ground)).toContain('source-slip');
    expect(failuresOf(rests(told, { stem: blank('Dorvan died in 1204 and _____ in 1211.') }), ground)).not.toContain(
      'source-slip',
    );
  });

  it('may not lead to more than one name', () => {
    const of = (text: string, rest: Partial<Parameters<typeof draft>[0]> = {}): string[] =>
      typedGates
        .filter((gate) => gate.check(draft({ stem: text, type: 'cloze', ...rest }), ground) !== null)
        .map(({ name }) => name);
    expect(of(blank('In 1204, the Red Shoal pursued the forces of _____ to Tarn.'))).toContain('typed-anchors');
    expect(of(blank('A truce of _____ and the Red Shoal held at Tarn in 1204.'))).toContain('typed-anchors');
    expect(of(blank('A truce of the Red Shoal and the _____ held at Tarn in 1204.'))).toContain('typed-anchors');
    expect(of(blank('A ship of the Red Shoal appeared before Maresh Tal near _____ in 1204.'))).toContain(
      'typed-anchors',
    );
    expect(of('Who told Orrin Tal, his counterpart, of Tarn in 1204?', { type: 'who' })).toContain('open-answer');
    expect(of('Who told Orrin Tal, his brother, of Tarn in 1204?', { type: 'who' })).not.toContain('open-answer');
  });

  it('says which of a people it tells of, however many it names', () => {
    const fact = { article: 'veldt', subject: 'tarn', property: 'quote', value: 'dorvan', qualifiers: {} };
    const of = (text: string): string[] => failuresOf(stem(blank(text), { fact, anchors: 2 }), ground);
    expect(of('After the Sethian had left, _____ and Orrin Tal agreed on a truce at Tarn.')).toContain('vague');
    expect(of('After the Sethian envoy had left, _____ and Orrin Tal agreed on a truce at Tarn.')).not.toContain(
      'vague',
    );
  });

  it('does not ask after which event something was, since it was after all earlier ones too', () => {
    const war = entity('Harrow War', 'event', { near: [] });
    const world = createGround(
      veldt({ entities: [war], sources: [source('veldt', { title: 'The Veldt League', licence: 'CC BY-SA 4.0' })] }),
    );
    const told = rests('After the [[harrow-war|Harrow War]], the wardens met at Tarn.');
    const of = (text: string): string[] =>
      failuresOf(
        {
          ...told,
          candidate: {
            ...told.candidate,
            stem: blank(text),
            pool: { from: 'entities', entityId: war.id, kind: 'event' },
            key: war.name,
          },
        },
        world,
      );
    expect(of('After the _____, the wardens of the Red Shoal met at Tarn.')).toContain('list');
    expect(of('In the _____, the wardens of the Red Shoal met at Tarn.')).not.toContain('list');
  });

  it('does not leave out how it was done', () => {
    const told = 'The [[red-shoal|Red Shoal]] and the [[ash-crown|Ash Crown]] worked together, if grudgingly.';
    const of = (text: string): string[] => failuresOf(rests(told, { stem: blank(text) }), ground);
    expect(of('In 1204, the _____ and the Ash Crown worked together.')).toContain('source-slip');
    expect(of('In 1204, the _____ and the Ash Crown worked together, if grudgingly.')).not.toContain('source-slip');
  });

  it('has no “there” for a place that it does not name', () => {
    const fact = { article: 'veldt', subject: 'tarn', property: 'quote', value: 'dorvan', qualifiers: {} };
    const of = (text: string): string[] => failuresOf(stem(blank(text), { fact }), ground);
    expect(of('The cloth that was burnt there had been sent to Tarn by _____.')).toContain('deixis');
    expect(of('By 1204 there had been a fair at Tarn of which _____ was warden.')).not.toContain('deixis');
  });

  it('has no pronoun for one who is not named in it', () => {
    const told = (start: string): string =>
      page(
        'Isle of Greywater',
        'The Isle of Greywater is the largest of the Marrow Isles.',
        `${start}, he was arrested at Hollin and beheaded at Port Tarn in July 1364.`,
      )
        .map((one) => one.stem)
        .join('\n');
    expect(told('Accused of treason by the queen, Eleanor of Orme, and by Henry Vey')).not.toContain('beheaded');
    expect(told('When Henry Vey had left Orme for the court of Queen Eleanor')).toContain('beheaded');
  });
});

describe('an answer', () => {
  it.each([
    ['SGC', blank('The first envoy met by Stargate Command was caught in a cell of the _____.')],
    ['Ra', blank('The queen of the Tok’ra was killed by _____.')],
    ['Danes', blank('A Danish fleet was lost at Tarn, and the _____ left it in 1679.')],
  ])('may not stand in the question in other letters: %s', (key, text) => {
    expect(leakedWord(text, key)).toBeDefined();
  });

  it('is no word for a saint, and no people', () => {
    expect(cuedForms('St Orrin', ['St', 'Saint Orrin'], 'St Orrin', () => false, true)).not.toContain('St');
    const told = sentence('veldt', 1, 'He wed the Ossian Ysa Jaqel in 1204.');
    const names = { isPerson: () => false, isGroup: () => false };
    expect(withoutPeople('Ossian Ysa Jaqel', draft({ sentences: [told] }).candidate, names)).toBe('Ysa Jaqel');
    expect(initialOf('Warleader Sten')).toBe('S');
    expect(initialOf('Second Engineer Jun Okar')).toBe('J');
    expect(initialOf('Second Fleet')).toBe('S');
  });

  it('is led by the article that a dominion has', () => {
    const dominion = entity('Ossan Dominion', 'faction');
    expect(createGround(veldt({ entities: [dominion] })).called(dominion)).toBe('the Ossan Dominion');
  });

  const isle =
    'The Isle of Greywater is the largest of the Marrow Isles. It was settled in 1180 by Velka Durn and her wardens.';

  it('is not the fuller name of one of whom the page tells long afterwards', () => {
    const early =
      'The Ash Crown came to Hollin in 1280. On the mountain of Orme, George was betrayed by the wardens of Taur and handed over in chains.';
    const late =
      'In 1461 the scholar George Amirel betrayed Hollin to the Ash Crown and was given the castle of Port Tarn.';
    const forms = (...lines: readonly string[]): readonly string[] =>
      page('Isle of Greywater', isle, ...lines)
        .filter(({ stem: text }) => text.startsWith('Who was betrayed by'))
        .flatMap(({ accepted }) => accepted);
    expect(forms(early, late)).toEqual(['George']);
    expect(forms(late, early)).toContain('George Amirel');
  });

  it('is the bare name of a brother, whoever else of it has a surname', () => {
    const told =
      'Gavin Ard was warden of Hollin in 1183. With forty lances, his brother David was sent against the keep of the black wardens, who had lit their fires.';
    const other = 'David Aner was a captain of the Marrowmen. In 1181 he took the isle of Taur from the Ash Crown.';
    const forms = page('Isle of Greywater', isle, other, told)
      .filter(({ stem: text }) => text.includes('his brother _____'))
      .flatMap(({ accepted }) => accepted);
    expect(forms).toEqual(['David']);
  });

  it('is split where a rank with its article follows a name', () => {
    const told =
      'Following a visit to Orme the Commander was given a new ship, the Lantern, by the wardens of Hollin in 1204.';
    const { entities } = buildLore({
      articles: [{ name: 'page', text: ['Isle of Greywater', isle, told].join('\n\n') }],
    });
    expect(entities.map(({ name }) => name)).not.toContain('Orme the Commander');
  });

  it('has the rank in front of its blank that no list has', () => {
    const told =
      'Maje Razik ordered the captain of the Heron to be put to death in 1372, but he fled to the moon Tarok.';
    const other =
      'In 1374 the ship Lantern was taken by Maje Culluh of the Marrowmen, who put its crew ashore on Hanon.';
    const stems = page('Isle of Greywater', isle, told, other).map((one) => one.stem);
    expect(stems).toContain(
      'Who ordered the captain of the Heron to be put to death in 1372? The name begins with “R” and has 5 letters.',
    );
  });
});

describe('a year', () => {
  it('has its age where all others have theirs', () => {
    const lines = [
      'The Council of Lamps was founded in 2E 580 by Velka Durn on the Isle of Greywater.',
      'In 4E 22 the wardens of Hollin overthrew the rulers of Orme. In 4E 98 the Ash Crown took Port Tarn from Osric Dane.',
      'Ilmaret Vey was crowned in 168 by the wardens of Hollin.',
    ];
    const keys = page('Council of Lamps', ...lines).flatMap(({ options, key }) => options[key ?? -1] ?? []);
    expect(keys).toContain('4E 98');
    expect(keys).not.toContain('168');
  });

  it('of a thousand years is one with what stands behind its dot', () => {
    expect(splitSentences('In 769.M41 the Ghosts were sent to Hollin. They held it.')).toEqual([
      'In 769.M41 the Ghosts were sent to Hollin.',
      'They held it.',
    ]);
  });

  it('behind one word is that of no event', () => {
    const told = (name: string): string =>
      askedOf(
        'Chronicle',
        [`[[dorvan|Dorvan]] was at [[tarn|Tarn]] at the time of the [[feast|${name}]] ({{1247}}).`],
        [{ ...entity(name, 'event'), id: 'feast' }],
      )
        .map((one) => one.stem)
        .join('\n');
    expect(told('Siege of Orme')).toContain('did the Siege of Orme take place');
    expect(told('Dauphin')).not.toContain('Dauphin take place');
  });
});

describe('what stands in front of a question', () => {
  it.each([
    ['In the story of the Siege of Orme: who led Tal, the warden, to Tarn?', 'who led Tal, the warden, to Tarn?'],
    ['Under the heading “War, and peace”: who led Tal to Tarn?', 'who led Tal to Tarn?'],
    [
      'In the life of Tal, under the heading “War”, what fills the blank: “_____ fell.”',
      'what fills the blank: “_____ fell.”',
    ],
    ['In the novel Salt: a Road, who led Tal?', 'who led Tal?'],
  ])('is no part of it: %s', (stemmed, bare) => {
    expect(withoutFrame(stemmed)).toBe(bare);
  });
});

describe('what a page is about', () => {
  const told = 'Orsa Venn was an admiral of the Marrow Isles, who fought Osric Dane at Port Tarn in 1204.';
  it.each(['Orsa Venn - Pirates & Privateers Wiki', 'Orsa Venn | Tidewiki'])('is told by its title: %s', (title) => {
    expect(buildLore({ articles: [{ name: 'page', text: `${title}\n\n${told}` }] }).sources[0]?.title).toBe(
      'Orsa Venn',
    );
  });
});
