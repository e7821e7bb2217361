import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MessageBody } from '../../../src/discord/command.ts';
import { limits } from '../../../src/discord/limits.ts';
import { sayIn } from '../../../src/discord/texts.ts';
import { renderAccounts, renderTopics } from '../../../src/discord/views/accounts.ts';
import { renderAnswer } from '../../../src/discord/views/answer.ts';
import { renderEmbed } from '../../../src/discord/views/embed.ts';
import { renderCard } from '../../../src/discord/views/entity-card.ts';
import { renderFact } from '../../../src/discord/views/fact.ts';
import { markWords, renderPassages } from '../../../src/discord/views/passages.ts';
import { renderRelations } from '../../../src/discord/views/relations.ts';
import { renderSources } from '../../../src/discord/views/sources.ts';
import { renderTimeline } from '../../../src/discord/views/timeline.ts';
import { renderWhich } from '../../../src/discord/views/which.ts';
import type { AccountGroup, Entity, LoreEvent, Reference, Sentence, Source } from '../../../src/lore/model.ts';
import type { ProfileFact } from '../../../src/lore/look-up/profile.ts';

const say = sayIn('en-US');

describe('marked words', () => {
  it.each([
    ['The Sea Thorn sank in 316.', ['sank'], [], 'The Sea Thorn **sank** in 316.'],
    ['The Sea Thorn sank.', ['Sea', 'Thorn'], [], 'The **Sea Thorn** sank.'],
    ['Keep of the Reeds', ['Keep', 'Reeds'], ['of', 'the'], '**Keep of the Reeds**'],
    ["Maelis's crown", ['Maelis'], [], "**Maelis**'s crown"],
    ['a *b* [c](d)', ['b'], [], 'a \\***b**\\* \\[c\\](d)'],
    ['nothing here', ['absent'], [], 'nothing here'],
  ] as const)('%s', (text, words, also, expected) => {
    expect(markWords(text, words, also)).toBe(expected);
  });

  it('are in sight in a long passage', () => {
    const text = `${'Rain fell on the moor. '.repeat(40)}Then the herald spoke.`;
    const marked = markWords(text, ['herald'], []);
    expect(marked).toContain('**herald**');
    expect(marked.length).toBeLessThan(400);
    expect(marked.startsWith('…')).toBe(true);
  });
});

describe('an embed', () => {
  it('says how many parts did not fit', () => {
    const fields = Array.from({ length: 12 }, (_, i) => ({ name: String(i), value: 'x'.repeat(1000) }));
    const embed = renderEmbed({ description: 'd', fields, footer: 'foot', cut: (count) => `${count} more` });
    expect(embed.fields?.length).toBeLessThan(12);
    expect(embed.footer?.text).toBe(`foot · ${12 - (embed.fields?.length ?? 0)} more`);
  });
});

describe('a choice', () => {
  const groups = Array.from({ length: 27 }, (_, i): AccountGroup => ({
    id: `g${i}`,
    question: `Who lit lamp ${i}?`,
    subject: 'lamp',
    property: 'lit by',
    accounts: [],
  }));

  it('of more questions than a menu holds says how many are left', () => {
    expect(renderTopics('Which one?', groups, '', say).content).toBe(
      'Which one? There are 2 more: start typing in the option “topic” to see them.',
    );
    expect(renderTopics('Which one?', groups.slice(0, 25), '', say).content).toBe('Which one?');
  });

  it('of one name asks whether that is meant', () => {
    const entity = {
      id: 'a',
      name: 'Orla',
      kind: 'character',
      universe: null,
      aliases: [],
      counterpart: null,
      partOf: [],
    };
    const which = { typed: 'Orly', kind: 'person', idOf: () => 'v1:lore:about:a' };
    const found = { found: 'none', nearest: [entity as unknown as Entity] } as const;
    expect(renderWhich(found, which, say).content).toBe('No person here is called “Orly”. Did you mean this?');
  });
});

describe('a source', () => {
  const source: Source = {
    id: 's',
    title: 'S',
    continuity: 'unknown',
    voice: 'neutral',
    universe: null,
    licence: null,
  };
  it('whose continuity nobody told says so in the reader’s language', () => {
    const about = (locale: string) =>
      renderSources([{ source, facts: 1, events: 1 }], 0, sayIn(locale)).embeds?.[0]?.fields?.[0]?.value;
    expect(about('en-US')).toBe('Unknown continuity · told from outside\n1 fact, 1 dated event');
    expect(about('de')).toBe('Kontinuität unbekannt · von außen erzählt\n1 Fakt, 1 datiertes Ereignis');
  });
});

/** Discord's limits on a message: https://discord.com/developers/docs/resources/message */
function expectWithinLimits({ content, embeds = [], components = [] }: MessageBody): void {
  expect(content?.length ?? 0).toBeLessThanOrEqual(limits.content);
  for (const { title = '', description = '', footer, fields = [] } of embeds) {
    expect(title.length).toBeLessThanOrEqual(limits.embedTitle);
    expect(description.length).toBeLessThanOrEqual(limits.embedDescription);
    expect(fields.length).toBeLessThanOrEqual(limits.embedFields);
    let total = title.length + description.length + (footer?.text.length ?? 0);
    for (const { name, value } of fields) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(limits.fieldName);
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(limits.fieldValue);
      total += name.length + value.length;
    }
    expect(total).toBeLessThanOrEqual(limits.embedTotal);
  }
  expect(components.length).toBeLessThanOrEqual(5);
  const ids: string[] = [];
  for (const row of components) {
    if (!('components' in row)) continue;
    expect(row.components.length).toBeLessThanOrEqual(5);
    for (const part of row.components) {
      if ('custom_id' in part) ids.push(part.custom_id);
      if ('label' in part) expect((part.label ?? '').length).toBeLessThanOrEqual(limits.buttonLabel);
      if ('options' in part) expect(part.options.length).toBeLessThanOrEqual(25);
    }
  }
  expect(ids.every((id) => id.length <= limits.customId)).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
}

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
  fc.constant('*'.repeat(2500)),
  fc.constant('word '.repeat(700)),
  fc.constant('🦑'.repeat(900)),
);
const slug = fc.constantFrom('a', 'ann-quill', `${'long-'.repeat(11)}x`, `${'very-'.repeat(11)}y`);

function everything(one: string, other: string, id: string, count: number): readonly MessageBody[] {
  const source: Source = { id, title: one, continuity: other, voice: 'in-universe', universe: one, licence: other };
  const others = Array.from({ length: Math.min(count, 30) }, (_, i): Entity => ({
    id: `${id}${i}`,
    name: i % 2 === 0 ? one : other,
    kind: 'faction',
    universe: 'glass',
    aliases: [one, other],
    counterpart: null,
    partOf: [],
    gender: null,
    plural: false,
    takesThe: false,
  }));
  const entity: Entity = { ...(others[0] as Entity), id, counterpart: 'x' };
  const reference: Reference = { sourceId: id, section: one, sentenceId: `${id}#1`, sentence: one, citations: [other] };
  const time = { year: 1, until: 99, precision: 'circa', realWorld: false, text: one } as const;
  const event: LoreEvent = { id, when: time, text: one, participants: [], place: null, references: [reference] };
  const fact: ProfileFact = { value: one, time, hedged: true, reference, form: 'prose', note: other };
  const many = <Item>(item: Item): Item[] => Array.from({ length: count }, () => item);
  const group = {
    id,
    question: one,
    subject: id,
    property: other,
    accounts: many({ claim: one, references: many(reference) }),
  };
  const relation = {
    otherId: id,
    other: one,
    relation: other,
    isRow: true,
    isReverse: false,
    time,
    hedged: true,
    reference,
  };
  const sentence: Sentence = {
    id: `${id}#1`,
    sourceId: id,
    section: '',
    paragraph: 0,
    text: one,
    form: 'prose',
    citations: [other],
    mentions: [],
    dates: [],
    under: null,
    scope: null,
  };
  const answer = {
    question: one,
    answer: other,
    confidence: 1,
    text: one,
    statements: many({ text: one, source: id, continuity: other, citation: one }),
    accounts: many({ claim: one, source: id, continuity: other, citations: [one] }),
    entities: others,
  };
  const profile = {
    entity,
    counterpart: entity,
    era: { first: time, last: time },
    parts: many({ slot: null, property: other || 'x', facts: many(fact) }),
    events: many(event),
    keyEvents: many(event),
    accounts: many(group),
    relations: many(relation),
    sources: [source],
  };
  const [sources, scope, part] = [[source], 'c1234s5678', other];
  const page = { sources, scope, part };
  return [
    renderCard({ profile, sources, naming: many(reference), scope, quiz: true }, say),
    renderRelations({ entity, relations: many(relation), page: 1, scope, sources }, say),
    renderAnswer({ answer, group, ...page }, say),
    renderAnswer({ answer: { ...answer, answer: null, accounts: [] }, group: null, ...page }, say),
    renderPassages(
      {
        words: one,
        left: 1,
        passages: many({ sentence, entityId: id, score: 1, words: [one] }),
        page: 1,
        key: 'a'.repeat(60),
        ...page,
      },
      say,
    ),
    renderAccounts({ group, subject: entity, ...page }, say),
    renderTopics(
      one,
      others.map(({ id: own }) => ({ ...group, id: own })),
      scope,
      say,
    ),
    renderFact({ sentence, entities: others, ...page }, say),
    renderSources(many({ source, facts: count, events: 1 }), 1, say),
    renderTimeline({ names: [one, other], span: one, events: many(event), page: 1, ref: 'a'.repeat(60), ...page }, say),
    renderWhich(
      { found: 'several', entities: others },
      { typed: one, kind: other, idOf: (e) => `v1:x:open:${e.id}` },
      say,
    ),
  ];
}

describe('accounts that differ', () => {
  const source: Source = {
    id: 'ballad',
    title: 'The Ballad',
    continuity: 'songs',
    voice: 'in-universe',
    universe: null,
    licence: null,
  };
  const long = 'The heralds of the moor tell it so. '.repeat(8).trim();
  const claims = Array.from({ length: 12 }, (_, i) => `Claim number ${i + 1}.`);
  const group = {
    id: 'g',
    question: 'Who held the bridge?',
    subject: 'bridge',
    property: 'holder',
    accounts: claims.map((claim) => ({
      claim,
      references: [1, 2, 3].map((n) => ({
        sourceId: 'ballad',
        section: '',
        sentenceId: `ballad#${n}`,
        sentence: `${long} ${n}`,
        citations: ['Reeds: "The Open Gate"'],
      })),
    })),
  };
  const view = { group, sources: [source], scope: '', part: null };

  it('are all shown in a comparison, however long their sentences are', () => {
    const body = renderAccounts({ ...view, subject: null }, say);
    const text = JSON.stringify(body);
    for (const claim of claims) expect(text).toContain(claim);
    expectWithinLimits(body);
  });

  it('are all shown under an answer, each with its source, voice and citation', () => {
    const accounts = claims.map((claim) => ({
      claim,
      source: 'ballad',
      continuity: 'songs',
      citations: ['Reeds: "X"'],
    }));
    const answer = { question: 'Who?', answer: 'A', confidence: 1, text: '', statements: [], accounts, entities: [] };
    const body = renderAnswer({ ...view, answer }, say);
    const text = (body.embeds?.[0]?.fields ?? []).map(({ value }) => value).join('\n');
    for (const claim of claims) expect(text).toContain(`• **${claim}**`);
    expect(text.match(/-# Reeds: "X" – The Ballad, told from inside its world · songs/g)).toHaveLength(claims.length);
    expectWithinLimits(body);
  });
});

describe('every look-up', () => {
  it('keeps to Discord’s limits, whatever the sources hold', () => {
    fc.assert(
      fc.property(words, words, slug, fc.integer({ min: 1, max: 45 }), (one, other, id, count) => {
        for (const body of everything(one, other, id, count)) expectWithinLimits(body);
      }),
      { numRuns: 25 },
    );
  });
});
