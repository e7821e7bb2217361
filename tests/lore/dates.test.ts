import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnCalendar } from '../../src/lore/dates/date-calendar.ts';
import { findDates } from '../../src/lore/dates/dates.ts';
import { loreOf } from './aldmoor.ts';

const read = (text: string, lastYear: number | null = null) =>
  findDates(text, { lastYear }).map(({ date }) => [date.year, date.until, date.precision]);

describe('dates', () => {
  it.each([
    ['In 316 the fleet burned.', [[316, null, 'exact']]],
    ['The pact dates from 2372.', [[2372, null, 'exact']]],
    ['The war came to its end in 2375.', [[2375, null, 'exact']]],
    ['The death of the abbot in 1340 opened nine years of war.', [[1340, null, 'exact']]],
    ['In AD 64 the town was walled.', [[64, null, 'exact']]],
    ['a governor from AD 54 to 68', [[54, 68, 'range']]],
    ['a poem of the mid-1640s', [[1640, 1649, 'mid']]],
    ['In the 680s the cough came.', [[680, 689, 'decade']]],
    ['He was in port in the late 330s.', [[330, 339, 'late']]],
    ['the flight of 980s jets', []],
    ['Harro (1509–c. 1540)', [[1509, 1540, 'range']]],
    ['c. 18,000 BC: the tower is begun.', [[-18_000, null, 'circa']]],
    [
      'Three years after taking Sethra in 1453, the Sultan came.',
      [
        [1456, null, 'exact'],
        [1453, null, 'exact'],
      ],
    ],
    ['Disbanded: 1369 (briefly revived)', [[1369, null, 'exact']]],
    ['Early in 389, the gates fell.', [[389, null, 'early']]],
    [
      'late 2410 and early 2411',
      [
        [2410, null, 'late'],
        [2411, null, 'early'],
      ],
    ],
    ['It was renamed by the beginning of 2411.', [[2411, null, 'by']]],
    ['The war of 2405-2410 began.', [[2405, 2410, 'range']]],
    ['They fought from 2405 to 2410.', [[2405, 2410, 'range']]],
    ['Between 1640 and 1645 it rained.', [[1640, 1645, 'range']]],
    ['the harvest of 1914–18', [[1914, 1918, 'range']]],
    ['a fleet of the 2250s', [[2250, 2259, 'decade']]],
    ['a war from the 1930s to the 2030s', [[1930, 2039, 'range']]],
    ['1930s–2030s: civil war', [[1930, 2039, 'range']]],
    ['He lived well beyond 2161.', [[2161, null, 'after']]],
    ['most of the 24th century', [[2300, 2399, 'century']]],
    ['in the later 24th century', [[2300, 2399, 'late']]],
    ['a work of the twenty-fourth century', [[2300, 2399, 'century']]],
    ['By 2384, it was over.', [[2384, null, 'by']]],
    ['As of 2372, she ruled.', [[2372, null, 'exact']]],
    ['Sometime after 2267, he left.', [[2267, null, 'after']]],
    [
      'A year before 2411 it snowed; before 2400 never.',
      [
        [2411, null, 'before'],
        [2400, null, 'before'],
      ],
    ],
    ['She has ruled since 2409.', [[2409, null, 'exact']]],
    ['Circa 1200, the tower rose.', [[1200, null, 'circa']]],
    ["2295's harvest failed.", [[2295, null, 'exact']]],
    ['He landed in 55 BC.', [[-55, null, 'exact']]],
    ['the war of 58 to 50 BC', [[-58, -50, 'range']]],
    ['on 14 October 1066 at noon', [[1066, null, 'exact']]],
    ['In 298 AL the king died.', [[298, null, 'exact']]],
    ['The war lasted from 3 March 611 – 19 June 616.', [[611, 616, 'range']]],
    ['After the Salt War of 2410, peace came.', [[2410, null, 'after']]],
  ])('reads %s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['The following year they met.', [[2371, null, 'exact']]],
    ['Two years later he died.', [[2372, null, 'exact']]],
    ['That same year it burned.', [[2370, null, 'exact']]],
    ['For the next two years they hid.', [[2370, 2372, 'range']]],
    ['It was abandoned within two years.', [[2372, null, 'by']]],
    ['The tale is set a dozen years later.', [[2382, null, 'exact']]],
  ])('counts from the year before: %s', (text, dates) => {
    expect(read(text, 2370)).toEqual(dates);
  });

  it.each([
    'The sleep lasted 78 years.',
    'It cost 2,500 guilds.',
    'About 1500 soldiers marched.',
    'With 1200 ships they sailed.',
    'The following year was better.',
    'Deck 2410 was empty.',
    'a 78-year exile',
  ])('finds no year in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['It held from 4 April 1611 until 21 January 1613.', [[1611, 1613, 'range']]],
    ['From the end of 2410 into early 2411 they hunted.', [[2410, 2411, 'range']]],
    ['It was not rebuilt until 1751.', [[1751, null, 'exact']]],
    ['It stood until 1751.', [[1751, null, 'before']]],
    ['By the middle of the 24th century it had won.', [[2300, 2399, 'mid']]],
    ['It began in the early 1600s.', [[1600, 1609, 'early']]],
    ['Like the summit of 2410, it failed.', []],
    ['She came to the 25th century a few years before 2411.', [[2400, 2499, 'century']]],
  ])('weighs the words around: %s', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each([
    ['On 24 May the gates fell.', [[2370, null, 'exact']]],
    ['In September a fleet came.', [[2370, null, 'exact']]],
    ['In the same winter he died.', [[2370, null, 'exact']]],
    ['Three years after that letter he died.', [[2373, null, 'exact']]],
    ['They march in step.', []],
  ])('takes the year of the text: %s', (text, dates) => {
    expect(read(text, 2370)).toEqual(dates);
  });

  it('learns the calendar of a text', () => {
    const calendar = learnCalendar(['It was founded in 1 AG, after the war of 201 BG.', 'She was born in 10,175 AG.']);
    const years = (text: string) =>
      findDates(text, { lastYear: null, calendar }).map(({ date }) => [date.year, date.until]);
    expect(years('The war ran from 201 BG to 108 BG.')).toEqual([[-201, -108]]);
    expect(years('In late 10,207 he fled with 3,500 men.')).toEqual([[10207, null]]);
    expect(years('In the 10,210s he ruled.')).toEqual([[10210, 10219]]);
    expect(findDates('In late 10,207 he fled.')).toEqual([]);
  });

  it('takes a bare year for one before the era where all the text lies there', () => {
    const texts = ['It was founded in 478 BC.', 'From 465–463 BC it was at war.', 'It was dissolved in 404 BC.'];
    const years = (told: readonly string[], text: string) =>
      findDates(text, { lastYear: null, calendar: learnCalendar(told) }).map(({ date }) => date.year);
    expect(years(texts, 'Chios revolted in 412.')).toEqual([-412]);
    expect(years(texts, 'A stone of it was found in 1873.')).toEqual([1873]);
    expect(years([...texts, 'It was sung of until AD 395.'], 'Chios revolted in 412.')).toEqual([412]);
    expect(years(texts.slice(2), 'Chios revolted in 412.')).toEqual([412]);
  });

  it('gives the words as they stand in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 100, max: 9999 }), (noise, year) => {
        const text = `${noise} in ${String(year)}, by ${String(year)} ${noise}`;
        for (const { date, from, to } of findDates(text)) expect(text.slice(from, to)).toBe(date.text);
      }),
    );
  });
});

describe('years of three digits, in a text that has many', () => {
  const texts = [
    'In 416 the sea came. He ruled from 439 on.',
    'It was lost in 571. On 3 Thawmoon 417 they swore.',
    'They came back in 502, in 540 they left, and in 731 they fell.',
  ];
  const calendar = learnCalendar(texts);
  it.each([
    ['The Undertide rose on the last night of Thawmoon 740.', [740]],
    ['Old Margit; cracked 688', [688]],
    ['Rival, absorbed 741', [741]],
    ['the toll war of 583', [583]],
    ['He joined the king on his 694 campaign to the coast.', [694]],
    ['On 22 Thawmoon the gate fell.', [560]],
    ['They had 300 ships and walked 120 miles.', []],
    ['Flight 712 was late.', []],
  ])('%s', (text, years) => {
    expect(findDates(text, { lastYear: 560, calendar }).map(({ date }) => date.year)).toEqual(years);
  });
});

describe('years that count from another sentence', () => {
  const yearOf = (text: string, word: string): number | undefined =>
    loreOf(`# The Lamp War\n\n${text}`, 'war.md').sentences.find((one) => one.text.includes(word))?.dates[0]?.year;

  it('"later that year" is of the year that was told', () => {
    expect(yearOf('In 573 the tower fell. Later that year the Heron sank at Tarn.', 'Heron')).toBe(573);
  });

  it('is not that of December where the month comes before it', () => {
    const text = 'In December 1848 Odo became president. The Heron landed at Tarn on 25 April.';
    expect(yearOf(text, 'Heron')).toBeUndefined();
    expect(yearOf(text.replace('25 April', '30 December'), 'Heron')).toBe(1848);
  });

  it('goes on where the story was, and not at what was said of it long afterwards', () => {
    const text =
      'In 573 the tower fell. "It was ours," Odo said at the trial thirty years afterwards. Two years later the Heron sank at Tarn.';
    expect(yearOf(text, 'Heron')).toBe(575);
    expect(yearOf(text.replace('thirty', 'three'), 'Heron')).toBe(578);
  });

  it('is that of a day by two calendars', () => {
    const [found] = findDates('On 18/28 June 1675 they met.');
    expect(found?.date.text).toContain('18/28 June 1675');
  });

  it('counts from a day of the year that was told', () => {
    const text = 'On the first day of 618 the king walked out of Tarn. In the following year the Heron sank there.';
    expect(yearOf(text, 'Heron')).toBe(619);
  });

  it('does not go on from a year that only ends something, told ahead of the story', () => {
    const text =
      'The tower fell in 569. Odo lived abroad until 571, when he came home.\n\nThe Heron sank at Tarn the same year.';
    expect(yearOf(text, 'Heron')).toBeUndefined();
    expect(yearOf(text.replace('\n\n', ' '), 'Heron')).toBe(571);
    expect(yearOf(text.replace('Odo lived abroad until 571', 'Odo left in 571'), 'Heron')).toBe(571);
  });

  it('is nobody’s guess where the story has gone on past the last one', () => {
    const text =
      'His uncles ruled from 539. He followed Odo, who had been elected in 546. The next year the Heron sank at Tarn.';
    expect(yearOf(text, 'Heron')).toBeUndefined();
    expect(yearOf(text.replace('546', '533'), 'Heron')).toBe(540);
  });

  it('is not that of a treaty which is named by its own', () => {
    const text = 'Odo was asked about the treaty of 573. The Heron, meanwhile, had left on 1 March.';
    expect(yearOf(text, 'Heron')).toBeUndefined();
  });

  it('some days on it is the same', () => {
    expect(yearOf('In 573 the tower fell. The Heron sank at Tarn four days later.', 'Heron')).toBe(573);
  });

  it('is not the year that a person was born in', () => {
    const text =
      'In 573 Orrin took Tarn with his daughter Maren, who had been born in 550. The Heron sank two years later.';
    expect(yearOf(text, 'Heron')).toBe(575);
  });

  it('is not the year in which somebody had come, though no comma parts it', () => {
    const text =
      'In 573 the fleet fought at Tarn. It was led by Orrin Vale, a captain who had entered the service in 550. The Heron sank that autumn.';
    expect(yearOf(text, 'Heron')).toBe(573);
  });

  it('is that of the entry of a timeline above it', () => {
    const text =
      '* 573\n** Orrin Vale takes the town of Tarn.\n** The Heron sinks.\n* Early 574\n** Orrin Vale leaves Tarn.\n';
    const prose =
      'Tarn was a town of the lamp coast that Orrin Vale took and then left again after a long war with the guild.';
    const { events } = loreOf(`Tarn\n\n${prose}\n\nTimeline\n${text}`);
    expect(events.map((event) => `${event.when.precision} ${event.text}`)).toEqual([
      'exact 573: Orrin Vale takes the town of Tarn.',
      'exact 573: The Heron sinks.',
      'early Early 574: Orrin Vale leaves Tarn.',
    ]);
  });

  it('is none of a list of years', () => {
    const list = '* 1999\n* 2001\n* 2003\n';
    const { sentences } = loreOf(
      `Tarn\n\nTarn was a town that won the cup of lamps three times in all.\n\nYears\n${list}`,
    );
    expect(sentences.map(({ text }) => text)).toEqual(expect.arrayContaining(['1999', '2001', '2003']));
  });

  it('is told by a cell of a table, under a label that counts nothing', () => {
    const rows = 'Land\tSeat\tGained\tLost\tHouses\nTarn\tHollin\t1102\t1187\t1204\nSethra\tDun\t1110\t1185\t1305\n';
    const { events } = loreOf(`Lands of the crown\n\n${rows}`);
    expect(events.map(({ when }) => when.year)).toEqual([1102, 1110, 1185, 1187]);
  });

  it('reads the entries and the era of a calendar with one letter', () => {
    const years = 'In 571 the tower fell. In 573 it rose. It fell in 580. It rose in 590.';
    const list = '• 589 – Orrin Vale is born at Tarn\n• 114 B.T. – Tarn is founded\n';
    const { events } = loreOf(
      `Tarn\nBorn: 588 T., Tarn\nDied: 3rd of Emberfall, 647 T., Tarn\n\n${years}\n\nTimeline\n${list}`,
    );
    expect(events.map(({ when }) => when.year)).toEqual([-114, 571, 573, 580, 588, 589, 590, 647]);
  });

  it('some months on it may be of the next one', () => {
    const text = 'In 573 the tower fell. Three months later Odo led the ships. Later that year the Heron sank at Tarn.';
    expect(yearOf(text, 'Heron')).toBeUndefined();
  });
});
