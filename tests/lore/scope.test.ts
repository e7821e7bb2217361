import { describe, expect, it } from 'vitest';
import { parseScope, readScope, wholeScope, writeScope } from '../../src/lore/look-up/scope.ts';
import { byShortId, shortId } from '../../src/lore/look-up/short-id.ts';
import { buildAldmoor } from './aldmoor.ts';

const lore = buildAldmoor();
const songs = lore.within({ continuity: 'songs', without: [] });
const chronicles = lore.within({ continuity: null, without: ['aldmoor-ballad'] });

describe('a part of the lore', () => {
  it('holds what its sources tell and nothing else', () => {
    expect(songs.sources.map(({ id }) => id)).toEqual(['aldmoor-ballad']);
    expect(songs.sentences.every(({ sourceId }) => sourceId === 'aldmoor-ballad')).toBe(true);
    const references = [...songs.statements, ...songs.events].flatMap((one) => one.references);
    expect(references.length).toBeGreaterThan(0);
    expect(references.every(({ sourceId }) => sourceId === 'aldmoor-ballad')).toBe(true);
  });

  it('keeps of a fact told twice the references that are left', () => {
    const told = (part: typeof lore) => part.sentences.length;
    expect(told(songs) + told(chronicles)).toBe(told(lore));
    expect(chronicles.events.length).toBeLessThan(lore.events.length);
  });

  it('knows no disagreement with a source that is not there', () => {
    expect(lore.accountGroups.some(({ id }) => id === 'brannoc-fate')).toBe(true);
    expect(songs.accountGroups).toEqual([]);
  });

  it('knows the names that its sources name', () => {
    expect(songs.findEntity('Maelis').found).toBe('one');
    expect(songs.findEntity('Marrowgate').found).toBe('none');
    expect(chronicles.findEntity('Marrowgate').found).toBe('one');
    expect(songs.findEntity('Salt and Silver').found).toBe('none');
    expect(chronicles.findEntity('Salt and Silver').found).toBe('one');
  });

  it('answers and searches from its sources alone', () => {
    expect(songs.search('Oswin founded')[0]?.sentence.text ?? '').not.toContain('Oswin');
    expect(chronicles.search('Oswin founded')[0]?.sentence.text).toContain('Oswin');
    const question = 'Who founded the Kingdom of Aldmoor?';
    expect(chronicles.ask(question).statements.every(({ source }) => source === 'aldmoor-chronicle')).toBe(true);
    expect(songs.ask(question).statements.every(({ source }) => source === 'aldmoor-ballad')).toBe(true);
  });

  it('is made once, and the whole is the lore itself', () => {
    expect(lore.within({ continuity: 'songs', without: [] })).toBe(songs);
    expect(lore.within(wholeScope)).toBe(lore);
  });
});

describe('a scope', () => {
  it('is read from what somebody typed', () => {
    expect(readScope(lore.sources, { continuity: ' Songs ' })).toMatchObject({ scope: { continuity: 'songs' } });
    expect(readScope(lore.sources, { leaveOut: 'the ballad of aldmoor' })).toMatchObject({
      scope: { without: ['aldmoor-ballad'] },
    });
    expect(readScope(lore.sources, {})).toMatchObject({ scope: wholeScope });
    expect(readScope(lore.sources, { continuity: 'plays' })).toMatchObject({ kind: 'no-continuity', typed: 'plays' });
    expect(readScope(lore.sources, { leaveOut: 'x' })).toMatchObject({ kind: 'no-source', typed: 'x' });
    expect(readScope(lore.sources, { continuity: 'songs', leaveOut: 'aldmoor-ballad' }).kind).toBe('nothing-left');
  });

  it.each([
    wholeScope,
    { continuity: 'songs', without: [] },
    { continuity: 'chronicles', without: ['aldmoor-ballad'] },
    { continuity: null, without: ['aldmoor-chronicle'] },
  ])('%j survives the way through a custom id', (scope) => {
    const code = writeScope(scope);
    expect(code).toMatch(/^[0-9a-z]{0,20}$/);
    expect(parseScope(lore.sources, code)).toEqual(scope);
  });

  it('is none where a custom id names what is not there', () => {
    for (const code of ['czzzz', 'szzzz', 'x', 'c12', 'cabcd s', '../..']) {
      expect(parseScope(lore.sources, code)).toBeNull();
    }
  });
});

describe('a short id', () => {
  it('is the id itself where it is short, else its beginning and a hash', () => {
    const long = 'a-name-far-longer-than-any-custom-id-has-room-for-beside-another';
    expect(shortId('maelis')).toBe('maelis');
    expect(shortId(long).length).toBeLessThanOrEqual(22);
    expect(shortId(long)).toMatch(/^[a-z0-9_-]+$/);
    expect(shortId(`${long}-2`)).not.toBe(shortId(long));
    const items = [{ id: 'maelis' }, { id: long }, { id: `${long}-2` }];
    for (const item of items) expect(byShortId(items, shortId(item.id))).toBe(item);
    expect(byShortId(items, 'nobody')).toBeUndefined();
  });
});
