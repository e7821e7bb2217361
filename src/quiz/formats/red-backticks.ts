/** Red's older lists: one question a line, then its answers, parted by backticks. */
import { take } from './draft.ts';
import type { Taken } from './draft.ts';
import { entriesAStep, listName, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Steps } from './steps.ts';

const isQuestion = (line: string): boolean => /^[^`-][^`]*`/.test(line);

/** Most lines have a backtick. A YAML list with code in backticks has lines that begin with "-". */
export function looksLikeBackticks(text: string): boolean {
  const lines = text
    .split('\n')
    .slice(0, 200)
    .filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.filter(isQuestion).length >= lines.length * 0.8;
}

export function* readBackticks(text: string, fileName: string): Steps<Read> {
  const list = listName(fileName);
  const credit = { author: null, licence: null, list };
  const taken: Taken[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0 && at % entriesAStep === 0) yield;
    if (line.trim() === '') continue;
    const [stem = '', ...answers] = line.split('`').map((part) => part.trim());
    const [answer, ...accepted] = answers.filter((part) => part !== '');
    taken.push(
      answer === undefined
        ? refuse('no-answer', at + 1, stem)
        : take({ stem, answer, accepted, topic: list, credit }, at + 1),
    );
  }
  return read('red-backticks', taken);
}
