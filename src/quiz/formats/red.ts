/** Red's trivia lists: one mapping a file, questions to answers, read as they were written rather than as YAML 1.1 types them. */
import { plainLine, take } from './draft.ts';
import type { Taken } from './draft.ts';
import { entriesAStep, listName, read } from './reader.ts';
import type { Read } from './reader.ts';
import { refuse } from './reasons.ts';
import type { Refused, Why } from './reasons.ts';
import type { Steps } from './steps.ts';
import { faultIn, isNull, truthOf } from './tree.ts';
import type { Node, Pair } from './tree.ts';

const reserved = ['$schema', 'AUTHOR', 'DESCRIPTION', 'CONFIG'];
/** Red takes any word of a kind for another. */
const truths = { true: ['True', 'Yes', 'On'], false: ['False', 'No', 'Off'] } as const;

const nameOf = ({ key }: Pair): string | null => (key.kind === 'text' ? key.text : null);

export function* readRed(root: Node & { kind: 'map' }, fileName: string): Steps<Read> {
  const keys = new Map<string, Pair>();
  const nameless: Pair[] = [];
  let replaced = 0;
  for (const pair of root.pairs) {
    const name = nameOf(pair);
    if (name === null) nameless.push(pair);
    else {
      // The last one wins, in its own place.
      if (keys.delete(name)) replaced += 1;
      keys.set(name, pair);
    }
  }
  const faults = reserved.flatMap((name) => {
    const pair = keys.get(name);
    return pair ? checkReserved(name, pair.value) : [];
  });
  const author = keys.get('AUTHOR')?.value;
  const list = listName(fileName);
  const credit = { author: isText(author, 1000) ? plainLine(author.text) : null, licence: null, list };
  const taken: Taken[] = [];
  for (const pair of [...nameless, ...keys.values()]) {
    const name = nameOf(pair);
    if (name !== null && reserved.includes(name)) continue;
    const question = questionOf(pair);
    taken.push('why' in question ? question : take({ ...question, topic: list, credit }, pair.key.line));
    if (taken.length % entriesAStep === 0) yield;
  }
  return read('red', taken, faults, replaced);
}

function questionOf({
  key,
  value,
}: Pair): Refused | { readonly stem: string; readonly answer: string; readonly accepted: readonly string[] } {
  const stem = key.kind === 'text' ? key.text : null;
  const fault = faultIn(key) ?? faultIn(value);
  if (fault) return refuse(fault.why, fault.line, stem);
  if (stem === null) return refuse('not-a-question', key.line);
  if (isNull(value) || (value.kind === 'list' && value.items.length === 0)) return refuse('no-answers', key.line, stem);
  if (value.kind !== 'list') return refuse('answers-not-list', key.line, stem);
  const answers: string[] = [];
  for (const node of value.items) {
    const read = answersOf(node);
    if (typeof read === 'string') return refuse(read, node.line, stem);
    answers.push(...read);
  }
  const [answer = '', ...accepted] = answers;
  return { stem, answer, accepted };
}

function answersOf(node: Node): readonly string[] | Why {
  if (isNull(node)) return 'answer-null';
  if (node.kind === 'map') return 'answer-colon';
  if (node.kind !== 'text') return 'answer-not-text';
  const truth = truthOf(node);
  if (truth === null) return node.text.trim() === '' ? 'answer-null' : [node.text];
  const written = `${node.text.charAt(0).toUpperCase()}${node.text.slice(1).toLowerCase()}`;
  return [written, ...truths[`${truth}`]];
}

const isText = (node: Node | undefined, most: number): node is Node & { kind: 'text' } =>
  node?.kind === 'text' && !isNull(node) && node.text.length >= 1 && node.text.length <= most;

function checkReserved(name: string, value: Node): Refused[] {
  switch (name) {
    case 'AUTHOR':
      return isText(value, 1000) ? [] : [refuse('red-author', value.line)];
    case 'DESCRIPTION':
      return isText(value, 200) ? [] : [refuse('red-description', value.line)];
    case '$schema':
      return value.kind === 'text' ? [] : [refuse('red-schema', value.line)];
    default:
      if (value.kind !== 'map') return [refuse('red-config', value.line)];
      return value.pairs.flatMap((pair) => {
        const why = configFault(nameOf(pair), pair.value);
        return why === null ? [] : [refuse(why, pair.key.line)];
      });
  }
}

const numberOf = (node: Node): number =>
  node.kind === 'text' && !node.quoted && /^[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(node.text)
    ? Number(node.text.replace(/_/g, ''))
    : NaN;

function configFault(name: string | null, value: Node): Why | null {
  const number = numberOf(value);
  switch (name) {
    case 'max_score':
      return Number.isInteger(number) && number >= 1 ? null : 'red-max-score';
    case 'timeout':
      return number > 0 ? null : 'red-timeout';
    case 'delay':
      return number >= 4 ? null : 'red-delay';
    case 'payout_multiplier':
      return number >= 0 ? null : 'red-payout';
    case 'bot_plays':
    case 'reveal_answer':
    case 'use_spoilers':
      return truthOf(value) === null ? 'red-boolean' : null;
    default:
      return 'red-config-key';
  }
}
