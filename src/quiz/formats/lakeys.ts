/** Question files of LakeYS' trivia bot, and the file that names their categories. */
import { take } from './draft.ts';
import type { Taken } from './draft.ts';
import { difficultyIn, entriesAStep, listName, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Steps } from './steps.ts';
import { faultIn, field, textIn, textsIn } from './tree.ts';
import type { Node } from './tree.ts';

/** Names by id, from `trivia_categories`; null for any other file. */
export function categoriesIn(root: Node): ReadonlyMap<string, string> | null {
  const list = field(root, 'trivia_categories');
  if (list?.kind !== 'list') return null;
  return new Map(
    list.items.flatMap((item) => {
      const [id, name] = [textIn(item, 'id'), textIn(item, 'name')];
      return id !== null && name !== null ? [[id, name] as const] : [];
    }),
  );
}

/** "questions_3.yml" is about category 3. */
const categoryOf = (fileName: string): string => /questions_(.+)$/.exec(listName(fileName))?.[1] ?? '';

export function* readLakeys(
  questions: Node & { kind: 'list' },
  fileName: string,
  categories: ReadonlyMap<string, string>,
): Steps<Read> {
  const topic = categories.get(categoryOf(fileName)) ?? null;
  const credit = { author: null, licence: null, list: topic ?? listName(fileName) };
  const taken: Taken[] = [];
  for (const item of questions.items) {
    const question = questionOf(item);
    taken.push('why' in question ? question : take({ ...question, topic, credit }, item.line));
    if (taken.length % entriesAStep === 0) yield;
  }
  return read('lakeys', taken);
}

function questionOf(item: Node) {
  const stem = textIn(item, 'question');
  const fault = faultIn(item);
  if (fault) return refuse(fault.why, fault.line, stem);
  if (item.kind !== 'map') return refuse('not-a-question', item.line);
  if (stem === null) return refuse('no-question', item.line);
  if (textIn(item, 'question_image') !== null) return refuse('picture', item.line, stem);
  const answer = textIn(item, 'correct_answer');
  if (answer === null) return refuse('no-answer', item.line, stem);
  const wrong = textsIn(field(item, 'incorrect_answers'));
  if (wrong === null) return refuse('wrong-not-list', item.line, stem);
  if (wrong.length === 0) return refuse('no-wrong', item.line, stem);
  const difficulty = difficultyIn(item);
  if (difficulty === undefined) return refuse('bad-difficulty', item.line, stem);
  return { stem, answer, wrong, difficulty, explanation: textIn(item, 'answer_extension') };
}
