import { fold } from '../fold.ts';
import { leakedWord, oddLength, soleEcho } from '../gates/leak.ts';
import { matchAnswer } from '../answers/match.ts';
import type { Finding, Lint } from './finding.ts';
import { error, warning } from './finding.ts';

const stands = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner} `);

/** The question must not tell its answer. */
export const lintLeak: Lint = ({ stem, answer }) => {
  if (stem === '' || answer === '') return [];
  if (stands(fold(answer), fold(stem))) return [error('answer-in-question', { answer })];
  const word = leakedWord(stem, answer);
  return word === undefined ? [] : [warning('word-in-question', { word })];
};

/** One option is right, and each is told apart from the others. */
export const lintOptions: Lint = ({ stem, answer, accepted, wrong }) => {
  if (answer === '' || wrong.length === 0) return [];
  const found: Finding[] = [];
  const right = [answer, ...accepted];
  const seen = new Set<string>();
  for (const option of wrong) {
    // "8" beside "VIII" is as right as it; "1980s" beside "1990s" is no slip of the pen but another answer.
    if (matchAnswer(option, right, [option]).verdict === 'right')
      found.push(error('option-is-right', { option, answer }));
    else if (seen.has(fold(option))) found.push(error('same-options', { option }));
    else if (stands(fold(option), fold(answer)) || stands(fold(answer), fold(option)))
      found.push(warning('option-in-option', { option, answer }));
    seen.add(fold(option));
  }
  const echo = soleEcho(stem, [answer, ...wrong]);
  if (echo !== undefined && leakedWord(stem, answer) === undefined) found.push(warning('sole-echo', { option: echo }));
  const odd = oddLength(answer, wrong);
  if (odd !== null) found.push(warning(`answer-${odd}`));
  return found;
};
