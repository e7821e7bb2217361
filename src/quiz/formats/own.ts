/** Our own exports: one JSON document with a version, which gives back exactly what was written. */
import type { EntryText } from '../entry.ts';
import { reasonAgainst } from './draft.ts';
import type { Provenance, Taken } from './draft.ts';
import { difficultyIn, entriesAStep, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Steps } from './steps.ts';
import { field, isNull, textsIn } from './tree.ts';
import type { Node } from './tree.ts';

const formatName = 'lorekeeper-questions';
const version = 1;

/** An entry on its way out, with who added it and when. */
export interface Exported {
  readonly text: EntryText;
  readonly state: Provenance['state'];
  /** Null where that person had their data removed. */
  readonly by: { readonly userId: string; readonly displayName: string } | null;
  readonly addedAtMs: number;
}

/** A question a line, so that a line number finds it. */
export function writeOwn(entries: readonly Exported[]): string {
  const questions = entries.map(({ text: { stem, ...text }, state, by, addedAtMs }) => ({
    question: stem,
    ...text,
    state,
    addedBy: by && { id: by.userId, name: by.displayName },
    addedAt: new Date(addedAtMs).toISOString(),
  }));
  const lines = questions.map((question) => JSON.stringify(question)).join(',\n');
  return `{ "format": "${formatName}", "version": ${version}, "questions": [\n${lines}\n] }\n`;
}

export const isOwn = (root: Node): boolean => exactText(field(root, 'format')) === formatName;

export function* readOwn(root: Node): Steps<Read> {
  const written = field(root, 'version');
  const number = written?.kind === 'text' && !written.quoted ? Number(written.text) : NaN;
  if (number > version) return read('own', [], [refuse('newer-version', written?.line ?? 1)]);
  const questions = field(root, 'questions');
  const taken: Taken[] = [];
  for (const item of questions?.kind === 'list' ? questions.items : []) {
    taken.push(questionOf(item));
    if (taken.length % entriesAStep === 0) yield;
  }
  return read('own', taken);
}

/** Not tidied: what was written here comes back as it was. */
function questionOf(item: Node): Taken {
  const texts = (name: string) => textsIn(field(item, name));
  const orNull = (name: string) => exactText(field(item, name));
  const [stem, answer, accepted, wrong, hints] = [
    orNull('question'),
    orNull('answer'),
    texts('accepted'),
    texts('wrong'),
    texts('hints'),
  ];
  if (stem === null) return refuse(item.kind === 'map' ? 'no-question' : 'not-a-question', item.line);
  if (answer === null) return refuse('no-answer', item.line, stem);
  if (accepted === null || hints === null) return refuse('not-a-question', item.line, stem);
  if (wrong === null) return refuse('wrong-not-list', item.line, stem);
  const difficulty = difficultyIn(item);
  if (difficulty === undefined) return refuse('bad-difficulty', item.line, stem);
  const entry: EntryText = {
    stem,
    answer,
    accepted,
    wrong,
    topic: orNull('topic'),
    difficulty,
    citation: orNull('citation'),
    explanation: orNull('explanation'),
    hints,
    credit: creditOf(field(item, 'credit')),
  };
  const why = reasonAgainst(entry);
  return why === null ? { line: item.line, entry, kept: provenanceOf(item) } : refuse(why, item.line, stem);
}

const nameAtMost = 100;

/** What cannot be is left out: then it is added by whoever brings the file, when they do. */
function provenanceOf(item: Node): Provenance {
  const word = exactText(field(item, 'state'));
  const state = word === 'draft' || word === 'retired' ? word : 'approved';
  const by = authorOf(field(item, 'addedBy'));
  const addedAtMs = Date.parse(exactText(field(item, 'addedAt')) ?? '');
  return { state, ...(by === undefined ? {} : { by }), ...(addedAtMs >= 0 ? { addedAtMs } : {}) };
}

function authorOf(node: Node | null): Provenance['by'] | undefined {
  if (node !== null && isNull(node)) return null;
  const [userId, displayName] = node?.kind === 'map' ? ['id', 'name'].map((name) => exactText(field(node, name))) : [];
  const isSound = /^\d{1,20}$/.test(userId ?? '') && displayName && displayName.length <= nameAtMost;
  return isSound && userId ? { userId, displayName } : undefined;
}

function creditOf(node: Node | null): EntryText['credit'] {
  if (node?.kind !== 'map') return null;
  const orNull = (name: string) => exactText(field(node, name));
  return { author: orNull('author'), licence: orNull('licence'), list: orNull('list') };
}

const exactText = (node: Node | null): string | null => (node?.kind === 'text' && !isNull(node) ? node.text : null);
