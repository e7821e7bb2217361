import { describe, expect, test } from 'vitest';
import { completeTopic, findTopic, topicHints } from '../../src/game/topics.ts';

const topics = ['Saltmere', 'Order of the Lamp', 'Reef War', 'Old Reef'];

describe('topics', () => {
  test.each(['saltmere', ' SALTMERE ', 'Sáltmere'])('%j is found', (typed) => {
    expect(findTopic(topics, typed)).toEqual({ kind: 'found', topic: 'Saltmere' });
  });

  test.each([
    ['Saltmeer', 'Saltmere'],
    ['the lamp', 'Order of the Lamp'],
    ['Order of Lamps', 'Order of the Lamp'],
    ['reef', 'Reef War'],
  ])('for %j the nearest is offered', (typed, nearest) => {
    const found = findTopic(topics, typed);
    expect(found.kind === 'unknown' ? found.nearest[0] : null).toBe(nearest);
  });

  test.each(['', 'zzzz', '???'])('for %j nothing comes near', (typed) => {
    expect(findTopic(topics, typed)).toEqual({ kind: 'unknown', nearest: [] });
  });

  test('completes by the beginning first, then by words, and forgives a slip', () => {
    expect(completeTopic(topics, '', 3)).toEqual(['Saltmere', 'Order of the Lamp', 'Reef War']);
    expect(completeTopic(topics, 'ree', 25)).toEqual(['Reef War', 'Old Reef']);
    expect(completeTopic(topics, 'saltmeere', 25)).toEqual(['Saltmere']);
  });

  test('a topic hints at the answer where only some options have its words', () => {
    expect(topicHints('Reef War', ['The reefs fell', 'The lamp went out'])).toBe(true);
    expect(topicHints('Reef War', ['Reef one', 'Reef two'])).toBe(false);
    expect(topicHints('Saltmere', ['2301', '2305'])).toBe(false);
  });
});
