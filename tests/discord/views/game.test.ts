import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/discord/limits.ts';
import type { MessageBody } from '../../../src/discord/poster.ts';
import { sayIn } from '../../../src/discord/texts.ts';
import { renderFinish } from '../../../src/discord/views/game-finish.ts';
import { nameOf } from '../../../src/discord/views/game-parts.ts';
import { renderOpen, renderReveal, renderVoid } from '../../../src/discord/views/game-question.ts';
import { renderPanel } from '../../../src/discord/views/game-panel.ts';
import { renderDispute, renderGranted, renderReports } from '../../../src/discord/views/game-reports.ts';
import { renderStart } from '../../../src/discord/views/game-start.ts';
import { renderRank, sayNoTopic } from '../../../src/discord/views/game-words.ts';

const say = sayIn('en-US');
const text = (body: MessageBody): string =>
  [body.content, ...(body.embeds ?? []).flatMap((one) => [one.title, one.description])].join('\n');

const model = {
  gameId: '900000000000000001',
  questionNo: 3,
  position: 3,
  length: 10,
  topic: 'Saltmere',
  difficulty: 'easy' as const,
  stem: 'Who kept the lamp?',
  options: ['Orla', 'Tam', 'Ister', 'Nell'],
  answering: 'press' as const,
  yearCosts: 5,
};
const scorer = { displayName: 'Ann', points: 120, elapsedMs: 3200 };
const evidence = { sentence: 'Tam kept the lamp.', citation: 'Coast: "Lamps"', source: 'Saltmere' };
const reveal = {
  ...model,
  entityId: 'saltmere',
  key: 1,
  answer: 'Tam',
  left: null,
  teams: null,
  counts: [0, 1, 0, 0],
  right: [scorer],
  wrong: [],
  evidence,
};

const complaint = (stem: string, reason: string) => ({
  id: '900000000000000005',
  kind: 'dispute' as const,
  stem,
  answer: stem,
  ownAnswer: reason,
  reason,
  by: { displayName: reason },
});

describe('the views of a game', () => {
  test('the answer is marked in words, not by colour alone, and its sentence is quoted', () => {
    const shown = text(renderReveal(reveal, say));
    expect(shown).toContain('✓ **B · Tam** (right answer) · 1 (100%)');
    expect(shown).toContain('**Ann** +120 (3.2 s)');
    expect(shown).toContain('> Tam kept the lamp.\n-# Coast: "Lamps" – Saltmere');
  });

  test('a topic that would hint at the answer is not shown', () => {
    const open = { ...model, topic: null, closesAtMs: 20_000, answered: 0, hints: false };
    expect(text(renderOpen(open, say))).toContain('Question 3/10 · easy');
  });

  test('a game that has fewer questions than asked for says so', () => {
    const start = {
      mode: 'classic' as const,
      topic: 'Reefs',
      difficulty: null,
      starter: 'Ann',
      players: null,
      questions: 4,
      askedFor: 10,
      seconds: 20,
      firstAtMs: 5000,
      gameId: '900000000000000001',
      lobby: null,
      isOpen: true,
    };
    expect(text(renderStart(start, say))).toContain('There are only 4 questions of that sort.');
    expect(text(renderStart({ ...start, askedFor: 4 }, say))).not.toContain('only');
  });

  test('equal points share a medal', () => {
    const place = { displayName: 'Ann', points: 100, correct: 1, answered: 1, rated: null };
    const standings = [
      { ...place, rank: 1 },
      { ...place, rank: 1, displayName: 'Bob' },
      { ...place, rank: 3, points: 50 },
    ];
    const shown = text(
      renderFinish({ mayRepeat: true, gameId: '1', reason: 'played', stoppedBy: null, standings, teams: null }, say),
    );
    expect(shown.match(/🥇/g)).toHaveLength(2);
    expect(shown).not.toContain('🥈');
    expect(shown.match(/🥉/g)).toHaveLength(1);
  });

  test('beyond ten, the rest is counted', () => {
    const standings = Array.from({ length: 14 }, (_, i) => ({
      rank: i + 1,
      displayName: `P${i}`,
      points: 100 - i,
      correct: 1,
      answered: 1,
      rated: { rating: 1516, delta: -8 },
    }));
    expect(
      text(
        renderFinish({ mayRepeat: true, gameId: '1', reason: 'played', stoppedBy: null, standings, teams: null }, say),
      ),
    ).toContain('+4 more');
    expect(
      text(
        renderFinish({ mayRepeat: true, gameId: '1', reason: 'played', stoppedBy: null, standings, teams: null }, say),
      ),
    ).toContain('rating 1516 (−8)');
  });

  test.each([
    '**x**',
    '# x',
    '> x',
    '[a](https://x.example)',
    '<@123>',
    '@everyone',
    '`x`',
    '||x||',
    '-# x',
    '1. x\n# y',
  ])('the name %j cannot break the line it stands in', (name) => {
    const safe = nameOf(name);
    expect(safe).not.toContain('\n');
    expect(safe.replace(/\\./g, '')).not.toMatch(/[*_~`|>#[\]<@]/);
  });

  test('whatever the texts are, Discord’s limits hold', () => {
    const long = fc.oneof(
      fc.string({ maxLength: 3000 }),
      fc.constant('*'.repeat(5000)),
      fc.constant('🦑'.repeat(3000)),
    );
    fc.assert(
      fc.property(long, long, fc.integer({ min: 0, max: 600 }), (one, other, people) => {
        const scorers = Array.from({ length: people }, () => ({ ...scorer, displayName: one }));
        const places = scorers.map((who, i) => ({ ...who, rank: i + 1, correct: 1, answered: 1, rated: null }));
        const wide = { ...model, topic: one, stem: other, options: [one, other, one, other, one] };
        const bodies = [
          renderOpen({ ...wide, closesAtMs: 1, answered: people, hints: true }, say),
          renderReveal(
            {
              ...reveal,
              ...wide,
              right: scorers,
              wrong: scorers,
              evidence: { sentence: one, citation: other, source: one },
            },
            say,
          ),
          renderVoid({ ...wide, why: 'restart' }, say),
          renderStart(
            {
              gameId: '900000000000000001',
              teams: { count: 4, choice: 'chosen' },
              lobby: [scorers, scorers, [], scorers].map((team) => team.map(({ displayName }) => displayName)),
              isOpen: true,
              changes: 1,
              continuity: one,
              mode: 'race',
              topic: one,
              difficulty: 'hard',
              starter: other,
              players: [one, other],
              questions: 1,
              askedFor: 2,
              seconds: 5,
              firstAtMs: 1,
            },
            say,
          ),
          renderFinish(
            { mayRepeat: true, gameId: '1', reason: 'stopped', stoppedBy: one, standings: places, teams: null },
            say,
          ),
          renderPanel(
            {
              gameId: '900000000000000001',
              position: 1,
              length: 3,
              now: 'open',
              current: { stem: one, answer: other },
              next: { stem: other, answer: one },
              answered: people,
            },
            one.slice(0, 100),
            say,
          ),
          renderRank({ game: null, guild: null }, say),
          renderDispute(complaint(one, other), say),
          renderReports(
            scorers.slice(0, 7).map(() => complaint(one, other)),
            say,
          ),
          renderGranted({ stem: one, ownAnswer: other, gains: scorers }, say),
          { content: sayNoTopic(one, [other.slice(0, 100)], say) },
        ];
        for (const { content, embeds } of bodies) {
          expect(content?.length ?? 0).toBeLessThanOrEqual(limits.content);
          for (const embed of embeds ?? []) {
            expect(embed.title?.length ?? 0).toBeLessThanOrEqual(limits.embedTitle);
            expect(embed.description?.length ?? 0).toBeLessThanOrEqual(limits.embedDescription);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
