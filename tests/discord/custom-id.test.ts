import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partRules } from '../../src/discord/access.ts';
import { parseCustomId, writeCustomId } from '../../src/discord/custom-id.ts';

const part = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/);
const known = fc.constantFrom(...Object.keys(partRules)).map((name) => name.split(':') as [string, string]);

describe('custom ids', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(known, part, fc.option(part), ([feature, action], ref, arg) => {
        const id = arg === null ? writeCustomId(feature, action, ref) : writeCustomId(feature, action, ref, arg);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(parseCustomId(id)).toEqual({ feature, action, ref, arg });
      }),
    );
  });

  it.each([
    '',
    'v0:trivia:answer:1',
    'v1:trivia',
    'v1:a:b:c:d:e',
    'v1:a:b:',
    'v1:a:b:ü',
    'v1:a b:c:d',
    `v1:a:b:${'x'.repeat(99)}`,
  ])('are refused where this version did not write them: %s', (id) => {
    expect(parseCustomId(id)).toBeNull();
  });

  it('never throw on what a client may send', () => {
    fc.assert(fc.property(fc.string(), (id) => void parseCustomId(id)));
  });

  it('cannot be written too long or with a colon inside', () => {
    expect(() => writeCustomId('trivia', 'answer', 'c:d')).toThrow(/not a custom id/);
    expect(() => writeCustomId('trivia', 'answer', 'c'.repeat(61))).toThrow(/not a custom id/);
    expect(() => writeCustomId('trivia', 'answer', 'c'.repeat(60), 'd'.repeat(60))).toThrow(/not a custom id/);
  });

  it('cannot be written for a part that no row says who may use', () => {
    expect(() => writeCustomId('trivia', 'nonsense', '1')).toThrow(/no row for the part trivia:nonsense/);
    expect(() => writeCustomId('constructor', 'name', '1')).toThrow(RangeError);
  });
});
