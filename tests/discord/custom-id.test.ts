import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCustomId, writeCustomId } from '../../src/discord/custom-id.ts';

const part = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/);

describe('custom ids', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(part, part, part, fc.option(part), (feature, action, ref, arg) => {
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
    expect(() => writeCustomId('a', 'b', 'c:d')).toThrow(RangeError);
    expect(() => writeCustomId('a'.repeat(50), 'b'.repeat(50), 'c')).toThrow(RangeError);
  });
});
