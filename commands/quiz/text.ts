/** From a form's fields to a question's text, and a text to begin with. */
import type { EntryText } from '../../src/quiz/entry.ts';
import { plainLine, sameness } from '../../src/quiz/formats/draft.ts';

export const emptyText: EntryText = {
  stem: '',
  answer: '',
  accepted: [],
  wrong: [],
  topic: null,
  difficulty: null,
  citation: null,
  explanation: null,
  hints: [],
  credit: null,
};

function linesOf(field: string | undefined): readonly string[] {
  const seen = new Set<string>();
  return (field ?? '')
    .split('\n')
    .map(plainLine)
    .filter((line) => line !== '' && !seen.has(sameness(line)) && seen.add(sameness(line)));
}

const lineOrNull = (field: string | undefined): string | null => {
  const line = plainLine(field ?? '');
  return line === '' ? null : line;
};

/** What a form does not show stays as it was `before`. */
export function textFrom(fields: ReadonlyMap<string, string>, before: EntryText): EntryText {
  const [answer = '', ...accepted] = linesOf(fields.get('answers'));
  return {
    ...before,
    stem: plainLine(fields.get('question') ?? ''),
    answer,
    accepted,
    wrong: fields.has('wrong') ? linesOf(fields.get('wrong')) : [],
    topic: lineOrNull(fields.get('topic')),
    citation: lineOrNull(fields.get('citation')),
    explanation: fields.has('explanation') ? lineOrNull(fields.get('explanation')) : before.explanation,
  };
}

/** A message to begin with: its question in one line, or all that it says. */
export const textFromMessage = (content: string): EntryText => ({ ...emptyText, stem: plainLine(content) });

export type Kind = 'choice' | 'typed';

export const readKind = (name: string | undefined): Kind | undefined =>
  name === undefined || name === 'choice' ? 'choice' : name === 'typed' ? 'typed' : undefined;

export const kindOf = ({ wrong }: EntryText): Kind => (wrong.length > 0 ? 'choice' : 'typed');
