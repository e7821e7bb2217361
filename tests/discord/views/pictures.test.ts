import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/discord/texts.ts';
import { relationMapOf, renderRelationMap } from '../../../src/discord/views/relation-map.ts';
import type { Related } from '../../../src/discord/views/relation-map.ts';
import { eventLabel, renderTimelineChart } from '../../../src/discord/views/timeline-chart.ts';
import type { Entity, LoreDate, LoreEvent, Precision } from '../../../src/lore/model.ts';
import type { ProfileFact, Slot } from '../../../src/lore/look-up/profile.ts';
import type { Relation } from '../../../src/lore/look-up/relations.ts';
import { readPng } from '../../pictures/png.ts';

const say = sayIn('en-US');
const date = (year: number, precision: Precision = 'exact', text = String(year)): LoreDate => ({
  year,
  until: null,
  precision,
  realWorld: false,
  text,
});
const event = (year: number, text: string, when = date(year)): LoreEvent => ({
  id: `${year}-${text}`,
  when,
  text,
  participants: [],
  place: null,
  references: [],
});
const chart = (events: readonly LoreEvent[], page = 0, names: readonly string[] = ['Saltmere']) =>
  renderTimelineChart({ names, span: null, part: null, events, page, ref: 'saltmere', scope: '' }, say);

const reference = { sourceId: 'coast', section: '', sentenceId: 'coast#1', sentence: 'Told.', citations: [] };
const entity: Entity = {
  id: 'saltmere',
  name: 'Saltmere',
  kind: 'faction',
  universe: 'tidal',
  aliases: [],
  counterpart: null,
  partOf: [],
  gender: null,
  plural: false,
  takesThe: false,
};
const fact = (value: string, note: string | null = null, time: LoreDate | null = null): ProfileFact => ({
  value,
  time,
  hedged: false,
  reference,
  form: 'prose',
  note,
});
const part = (slot: Slot, ...facts: ProfileFact[]) => ({ slot, property: slot, facts });
const relation = (other: string, words: string, time: LoreDate | null = null): Relation => ({
  otherId: other.toLowerCase(),
  other,
  relation: words,
  isRow: false,
  isReverse: false,
  time,
  hedged: false,
  reference,
});
const related: Related = {
  entity,
  parts: [
    part('founder', fact('Orla')),
    part('member', fact('Tam'), fact('Orla')),
    part('ally', fact('Reefholm', 'since the flood')),
    part('enemy', fact('Drymoor', null, date(912, 'by'))),
  ],
  relations: [relation('Reefholm', 'ally'), relation('Nell', 'captured', date(930)), relation('Nell', 'leader')],
};

describe('the chart of a timeline', () => {
  it('is a PNG whose description tells the same events', async () => {
    const body = await chart([event(900, 'In 900, the lamp was lit'), event(912, 'Drymoor fell.', date(912, 'by'))]);
    const [file] = body.files ?? [];
    expect(file?.name).toBe('timeline.png');
    expect(readPng(file!.bytes).width).toBe(1000);
    expect(file?.description).toBe(
      'Timeline: Saltmere, drawn as a chart: 2 dated events. 900: The lamp was lit. By 912: Drymoor fell.',
    );
    expect(body.content).toBe('**Timeline: Saltmere** · 2 dated events');
  });

  it('has pages', async () => {
    const events = Array.from({ length: 30 }, (_, i) => event(900 + i, `Lamp ${i} was lit.`));
    const body = await chart(events, 1);
    expect(body.content).toContain('dated events 11 to 20 of 30');
    expect(body.files?.[0]?.description).toContain('910: Lamp 10 was lit.');
    expect(body.files?.[0]?.description).not.toContain('Lamp 9 ');
    expect(JSON.stringify(body.components)).toContain('v1:timeline:chart:saltmere:2');
    expect((await chart(events, 99)).content).toContain('dated events 21 to 30 of 30');
  });

  it('stands for no events as well, and for names that are Markdown or very long', async () => {
    expect((await chart([])).files?.[0]?.description).toBe('Timeline: Saltmere, drawn as a chart: no dated events.');
    const long = await chart([event(900, 'x'.repeat(3000))], 0, [`**Lamp** ${'y'.repeat(3000)}`]);
    expect(long.content!.length).toBeLessThanOrEqual(2000);
    expect(long.content!.startsWith('**Timeline: \\*\\*Lamp\\*\\* yyy')).toBe(true);
    expect(long.files![0]!.description.length).toBeLessThanOrEqual(1024);
  });

  it('is the same bytes each time', async () => {
    const [one, two] = [await chart([event(900, 'Lit.')]), await chart([event(900, 'Lit.')])];
    expect(Buffer.from(one.files![0]!.bytes).equals(Buffer.from(two.files![0]!.bytes))).toBe(true);
  });

  it.each([
    ['In 900, the lamp was lit', date(900), 'The lamp was lit'],
    ['By the mid-9th century, all fled', date(800, 'by', 'By the mid-9th century'), 'All fled'],
    [
      'By the mid-9th century, all fled',
      date(800, 'mid', 'By the mid-9th century'),
      'By the mid-9th century, all fled',
    ],
    ['In 900, after the flood, all fled', date(901), 'In 900, after the flood, all fled'],
    ['Early in 900, all fled', date(900, 'early', 'Early in 900'), 'Early in 900, all fled'],
    ['In the song of 900, all fled', date(900), 'In the song of 900, all fled'],
  ])('%s', (text, when, label) => {
    expect(eventLabel({ text, when })).toBe(label);
  });
});

describe('the map of relations', () => {
  it('puts everybody into one group in words, with what is known of the tie', () => {
    const { groups, centre, about } = relationMapOf(related, say);
    expect([centre, about]).toEqual(['Saltmere', 'faction, tidal universe']);
    expect(groups.map(({ heading, edge, nodes }) => [heading, edge, nodes])).toEqual([
      [
        'Members and founders',
        'made up of',
        [
          { name: 'Orla', note: 'founder' },
          { name: 'Tam', note: null },
        ],
      ],
      ['Allies', 'allied with', [{ name: 'Reefholm', note: 'since the flood' }]],
      ['Enemies', 'enemy of', [{ name: 'Drymoor', note: 'by 912' }]],
      ['Other ties', 'also tied to', [{ name: 'Nell', note: 'captured, 930; leader' }]],
    ]);
  });

  it('is a PNG whose description names the same', async () => {
    const [file] = (await renderRelationMap({ profile: related, scope: '' }, say)).files ?? [];
    expect(file?.name).toBe('relations.png');
    expect(file?.description).toBe(
      'A map of relations with Saltmere in the middle. Members and founders: Orla, Tam. Allies: Reefholm. Enemies: Drymoor. Other ties: Nell.',
    );
    expect(readPng(file!.bytes).width).toBe(1000);
  });

  it('says how many it leaves out, and that nothing is told', async () => {
    const many = Array.from({ length: 40 }, (_, i) => fact(`Keeper ${i} of the long and winding shore`));
    const crowded = await renderRelationMap(
      { profile: { entity, parts: [part('member', ...many)], relations: [] }, scope: '' },
      say,
    );
    expect(crowded.files![0]!.description).toContain('Members and founders (24 of 40): Keeper 0');
    expect(crowded.files![0]!.description.length).toBeLessThanOrEqual(1024);
    const alone = await renderRelationMap({ profile: { entity, parts: [], relations: [] }, scope: '' }, say);
    expect(alone.files![0]!.description).toBe(
      'A map of relations with Saltmere in the middle. The sources name no relations.',
    );
  });
});
