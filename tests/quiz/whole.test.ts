import { describe, expect, it } from 'vitest';
import { wholeSentence } from '../../src/quiz/gates/whole.ts';
import { createGround } from '../../src/quiz/ground/ground.ts';
import { blank, stem } from './fixtures/bad-stems.ts';
import { veldt } from './fixtures/veldt.ts';

const ground = createGround(veldt());
const fault = (text: string): string | null => wholeSentence.check(stem(text), ground);

describe('a finished wording, read once more', () => {
  it.each([
    ['a comma splice', blank('Port Amber was founded in 1204, its builders took their stone from _____.')],
    ['a splice in a question', 'In which year was Port Amber founded, its builders took their stone from Tarn?'],
    ['a splice behind a name', blank('_____ took place, the Ash Crown was stretched thin.')],
    ['an adverb left over', blank('_____ sought help from Maresh Tal during the siege of Tarn, however.')],
    ['an adverb for a conjunction', blank('_____ sought help from Maresh Tal, however, found none at Tarn.')],
    ['an aside that is not closed', blank('The captain of the _____, or city watch held the gate of Tarn.')],
    ['a list cut short', blank('Maresh Tal gave _____ the title of warden, Gregory Orne the title of marshal.')],
    ['an “and” without its first half', blank('The Second Marshal of the _____ and was based at Port Amber.')],
    ['a fragment', blank('Led there by Ysolde and _____, who told Dorvan of the siege.')],
    [
      'a splice in the second sentence',
      blank('Ysolde took Tarn. Port Amber fell in 1204, its builders fled to _____.'),
    ],
  ])('is turned away for %s', (_, text) => {
    expect(fault(text)).not.toBeNull();
  });

  it.each([
    blank('In 1204, _____ seized Port Amber, burned its mills, and sailed for Sethra.'),
    blank('When Dorvan fled from Sethra, the last archers of _____ laid down their bows.'),
    blank('Port Amber, which had fallen in 1204, was taken back by _____.'),
    blank('Maresh Tal hired Dorvan and Orrin Tal, both wounded at Tarn, and sent them to _____.'),
    blank('During the burning of Tarn by the _____ in May 1571, the old house was lost.'),
    blank('To do this, the Ash Crown attacked _____ and Sethra.'),
    blank('Tarn and Sethra, the oldest ports, were left to _____.'),
    blank('The fleets shrank, and by the time of the _____, there were but three left.'),
    'In which year was Port Amber, the oldest harbour of the Veldt League, founded?',
    'Under whom did the Ash Crown, once a ferry, sail to Tarn?',
    'Which place did Maresh Tal, Orrin Tal and the Ash Crown burn?',
    blank('Two weeks after the fall of _____, a feast took place at Sethra.'),
    blank('The captain of Tarn boards the _____ and defeats Dorvan.'),
  ])('passes where nothing is amiss: %s', (text) => {
    expect(fault(text)).toBeNull();
  });
});
