import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/quiz/ids.ts';
import { difficultyOf, drawQuestions, topicsOf, type Question } from '../../src/quiz/index.ts';

const question = (number: number, more: Partial<Question> = {}): Question => ({
  id: `q${String(number)}`,
  type: ['when', 'who', 'which-work'][number % 3] ?? 'when',
  stem: `Question ${String(number)}?`,
  options: ['a', 'b', 'c', 'd'],
  key: 0,
  accepted: ['a'],
  evidence: { sentence: `Sentence ${String(number)}.`, source: 'veldt', citation: null },
  topic: number % 2 === 0 ? 'Veldt League' : 'Ash Crown',
  entityIds: [number % 2 === 0 ? 'veldt-league' : 'ash-crown'],
  difficulty: (number % 10) / 10,
  continuity: number < 20 ? 'chronicle' : 'novels',
  origin: 'generated',
  ...more,
});
const bank = Array.from({ length: 30 }, (_, number) => question(number));
const draw = (wish: Partial<Parameters<typeof drawQuestions>[1]>): Question[] =>
  drawQuestions(bank, { count: 10, seen: [], random: seededRandom('a'), ...wish });

describe('drawing questions', () => {
  it('never repeats until the pool is used up, then takes the longest ago first', () => {
    const seen: string[] = [];
    for (let game = 0; game < 3; game++) {
      const drawn = draw({ seen, random: seededRandom(String(game)) }).map(({ id }) => id);
      expect(drawn.filter((id) => seen.includes(id))).toEqual([]);
      seen.push(...drawn);
    }
    expect(new Set(seen).size).toBe(30);
    expect(draw({ seen }).map(({ id }) => id)).toEqual(seen.slice(0, 10));
  });

  it('mixes the types fairly', () => {
    const counts = new Map<string, number>();
    for (const { type } of draw({ count: 9 })) counts.set(type, (counts.get(type) ?? 0) + 1);
    expect([...counts.values()]).toEqual([3, 3, 3]);
  });

  it('keeps to a topic by name or id, to a difficulty and to a continuity', () => {
    expect(draw({ topic: 'the veldt league'.replace('the ', '') }).every(({ topic }) => topic === 'Veldt League')).toBe(
      true,
    );
    expect(draw({ topic: 'ash-crown' }).every(({ topic }) => topic === 'Ash Crown')).toBe(true);
    expect(draw({ difficulty: 'hard' }).every((item) => difficultyOf(item) === 'hard')).toBe(true);
    expect(draw({ continuity: 'novels' }).every(({ continuity }) => continuity === 'novels')).toBe(true);
    expect(draw({ topic: 'nobody' })).toEqual([]);
  });

  it('keeps to a source, leaves sources and topics out, and asks what can be asked', () => {
    const mixed = bank.map((one, at) =>
      at % 3 === 0 ? { ...one, evidence: { ...one.evidence, source: 'ashes' } } : one,
    );
    const from = (wish: object): Question[] =>
      drawQuestions(mixed, { count: 30, seen: [], random: seededRandom('s'), ...wish });
    expect(from({ source: 'ashes' })).toHaveLength(10);
    expect(from({ source: 'ashes' }).every(({ evidence }) => evidence.source === 'ashes')).toBe(true);
    expect(from({ without: ['ashes'] }).every(({ evidence }) => evidence.source !== 'ashes')).toBe(true);
    expect(from({ without: ['Ash Crown'] }).every(({ topic }) => topic !== 'Ash Crown')).toBe(true);
    expect(from({ canAsk: ({ type }: Question) => type === 'when' }).every(({ type }) => type === 'when')).toBe(true);
  });

  it('puts two questions on one sentence apart while there are others', () => {
    const evidence = { sentence: 'The same.', source: 'veldt', citation: null };
    const crowded = [...bank.slice(0, 9), question(40, { evidence }), question(41, { evidence })];
    const drawn = drawQuestions(crowded, { count: 10, seen: [], random: seededRandom('b') });
    expect(drawn.filter((item) => item.evidence.sentence === 'The same.')).toHaveLength(1);
  });

  it('gives as many as asked for, or all there are, each once', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.subarray(bank), fc.string(), (count, seen, seed) => {
        const drawn = draw({ count, seen: seen.map(({ id }) => id), random: seededRandom(seed) });
        expect(drawn).toHaveLength(Math.min(count, bank.length));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      }),
    );
  });

  it('lists topics, the largest first', () => {
    expect(topicsOf([...bank, question(100)])).toEqual([
      { topic: 'Veldt League', count: 16 },
      { topic: 'Ash Crown', count: 15 },
    ]);
  });
});
