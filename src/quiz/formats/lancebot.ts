/** sir-lancebot's two shapes: a quiz by category, answered by typing, and a trivia night with four options each. */
import { plainLine, take } from './draft.ts';
import type { Taken } from './draft.ts';
import { entriesAStep, listName, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Steps } from './steps.ts';
import { field, isNull, textIn, textsIn } from './tree.ts';
import type { Node } from './tree.ts';

type List = Node & { kind: 'list' };
type Mapping = Node & { kind: 'map' };

/** A mapping of categories to lists of questions with answers. */
export const isQuiz = (root: Node): root is Mapping =>
  root.kind === 'map' &&
  root.pairs.length > 0 &&
  root.pairs.every(({ value }) => value.kind === 'list') &&
  root.pairs.some(
    ({ value }) =>
      value.kind === 'list' && value.items.some((item) => field(item, 'question') && field(item, 'answer')),
  );

export const isTriviaNight = (root: Node): root is List =>
  root.kind === 'list' &&
  root.items.some((item) => field(item, 'description') && field(item, 'answers') && field(item, 'correct'));

export function* readQuiz(root: Mapping, fileName: string): Steps<Read> {
  const credit = { author: null, licence: null, list: listName(fileName) };
  const taken: Taken[] = [];
  for (const { key, value } of root.pairs) {
    const topic = key.kind === 'text' ? key.text : null;
    for (const item of value.kind === 'list' ? value.items : []) {
      const question = quizQuestion(item);
      taken.push('why' in question ? question : take({ ...question, topic, credit }, item.line));
      if (taken.length % entriesAStep === 0) yield;
    }
  }
  return read('lancebot-quiz', taken);
}

function quizQuestion(item: Node) {
  const stem = textIn(item, 'question');
  if (item.kind !== 'map') return refuse('not-a-question', item.line);
  const dynamic = field(item, 'dynamic_id');
  if (dynamic && !isNull(dynamic)) return refuse('dynamic', item.line, stem);
  if (stem === null) return refuse('no-question', item.line);
  if (textIn(item, 'img_url') !== null) return refuse('picture', item.line, stem);
  const node = field(item, 'answer');
  const answers = node?.kind === 'text' ? [node.text] : textsIn(node);
  if (answers === null) return refuse(node === null ? 'no-answer' : 'answer-not-text', item.line, stem);
  const [answer, ...accepted] = answers;
  if (answer === undefined) return refuse('no-answer', item.line, stem);
  return {
    stem,
    answer,
    accepted,
    hints: textsIn(field(item, 'hints')) ?? [],
    explanation: textIn(item, 'info'),
  };
}

export function* readTriviaNight(root: List, fileName: string): Steps<Read> {
  const credit = { author: null, licence: null, list: listName(fileName) };
  const taken: Taken[] = [];
  for (const item of root.items) {
    const question = nightQuestion(item);
    taken.push('why' in question ? question : take({ ...question, credit }, item.line));
    if (taken.length % entriesAStep === 0) yield;
  }
  return read('lancebot-trivia-night', taken);
}

function nightQuestion(item: Node) {
  const stem = textIn(item, 'description');
  if (item.kind !== 'map') return refuse('not-a-question', item.line);
  if (stem === null) return refuse('no-question', item.line);
  const answer = textIn(item, 'correct');
  if (answer === null) return refuse('no-answer', item.line, stem);
  const options = textsIn(field(item, 'answers'));
  if (options === null) return refuse('wrong-not-list', item.line, stem);
  const wrong = options.filter((option) => plainLine(option) !== plainLine(answer));
  if (wrong.length === options.length) return refuse('correct-not-among', item.line, stem);
  return wrong.length === 0 ? refuse('no-wrong', item.line, stem) : { stem, answer, wrong };
}
