import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipStem, clipWords, escapeMarkdown, fitLines } from '../../src/discord/limits.ts';

describe('clip', () => {
  it('leaves short text alone', () => {
    expect(clip('short', 5)).toBe('short');
  });

  it('ends cut text with an ellipsis', () => {
    expect(clip('a long sentence', 7)).toBe('a long…');
  });

  it('never cuts a character in half', () => {
    expect(clip('ab😀cd', 4)).toBe('ab…');
  });

  it('leaves no Markdown mark open', () => {
    expect(clip('plain **bold words here**', 16)).toBe('plain bold wo…');
    expect(clip('say `code that goes on`', 12)).not.toContain('`');
  });

  it('keeps to the limit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        const clipped = clip(text, max);
        expect(clipped.length).toBeLessThanOrEqual(max);
        expect(clipped.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('clipStem', () => {
  const passage = `Fill in the blank: “${'The keepers met at the inn and swore an oath. '.repeat(8)}It was broken by _____ in 1204.”`;

  it('keeps the blank of a passage in sight', () => {
    expect(clipStem(passage, 100)).toContain('It was broken by _____ in 1204.”');
    expect(clipStem(passage, 100)).toMatch(/^…\S/);
    expect(clipStem(passage, 300)).toContain('_____');
    expect(clipStem('Who lit the lamp? '.repeat(20), 60)).toMatch(/^Who lit.*…$/);
    expect(clipStem('_____ lit the lamp. '.repeat(20), 60)).toMatch(/^_____ lit.*…$/);
  });

  it('is never longer than it may be', () => {
    for (let max = 12; max < 420; max += 1) expect(clipStem(passage, max).length).toBeLessThanOrEqual(max);
  });
});

describe('clipWords', () => {
  it('ends behind a whole word, where one ends near the cut', () => {
    expect(clipWords('short', 5)).toBe('short');
    expect(clipWords('Are the lamps friends or members', 27)).toBe('Are the lamps friends or…');
    expect(clipWords('Are the lamps friends or members', 25)).toBe('Are the lamps friends or…');
    expect(clipWords('x'.repeat(90), 40)).toBe(`${'x'.repeat(39)}…`);
    expect(clipWords('some **bold words here** and more', 20)).not.toContain('**');
  });

  it('keeps to the limit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, max) => {
        expect(clipWords(text, max).length).toBeLessThanOrEqual(max);
        expect(clipWords(text, max).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('fitLines', () => {
  it('says how many lines were left out', () => {
    expect(fitLines(['one', 'two', 'three'], 8)).toEqual({ text: 'one\ntwo', left: 1 });
    expect(fitLines([], 8)).toEqual({ text: '', left: 0 });
  });
});

describe('escapeMarkdown', () => {
  it('makes a name that is full of marks harmless', () => {
    expect(escapeMarkdown('**Bold** <@123>')).toBe('\\*\\*Bold\\*\\* \\<\\@123\\>');
  });
});
