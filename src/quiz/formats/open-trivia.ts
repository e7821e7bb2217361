/** Downloads of the Open Trivia Database (https://opentdb.com/api_config.php), in any of its encodings. */
import { decodeHTML } from 'entities';
import { refuse } from './reasons.ts';
import type { Refused, Why } from './reasons.ts';
import { take } from './draft.ts';
import type { Taken } from './draft.ts';
import { difficultyOf, entriesAStep, read } from './reader.ts';
import type { Read } from './reader.ts';
import type { Steps } from './steps.ts';
import { field, isNull, textIn, textsIn } from './tree.ts';
import type { Node } from './tree.ts';

/** The licence asks for its name beside each question that is taken over. */
const credit = {
  author: 'Open Trivia Database and its contributors (opentdb.com)',
  licence: 'CC BY-SA 4.0',
  list: null,
};

const responses: Readonly<Record<string, Why>> = {
  '1': 'response-no-results',
  '2': 'response-bad-parameter',
  '3': 'response-no-token',
  '4': 'response-token-empty',
  '5': 'response-too-often',
};

/** The whole answer with its code, or the list of results alone. */
export function openTriviaResults(root: Node): Node | null {
  const results = root.kind === 'list' ? root : field(root, 'results');
  if (field(root, 'response_code')) return results ?? root;
  const first = results?.kind === 'list' ? results.items[0] : undefined;
  return first && field(first, 'correct_answer') && field(first, 'incorrect_answers') ? results : null;
}

export function* readOpenTrivia(root: Node, results: Node): Steps<Read> {
  const code = textIn(root, 'response_code') ?? '0';
  const items = results.kind === 'list' ? results.items : [];
  if (code !== '0') return read('open-trivia', [], [refuse(responses[code] ?? 'response-unknown', root.line)]);
  const decode = decoderFor(items);
  const taken: Taken[] = [];
  for (const item of items) {
    taken.push(questionOf(item, decode));
    if (taken.length % entriesAStep === 0) yield;
  }
  return read('open-trivia', taken);
}

/** Throws where the text is not in that encoding. */
type Decode = (text: string) => string;

function questionOf(item: Node, decode: Decode): Taken {
  const [question, correct] = [textIn(item, 'question'), textIn(item, 'correct_answer')];
  const wrong = textsIn(field(item, 'incorrect_answers'));
  if (question === null) return refuse(item.kind === 'map' ? 'no-question' : 'not-a-question', item.line);
  let stem = question;
  try {
    stem = decode(question);
    if (correct === null) return refuse('no-answer', item.line, stem);
    const difficulty = difficultyOf(decodeOrNull(textIn(item, 'difficulty'), decode));
    const fault = whyNot(wrong, difficulty);
    if (fault) return refuse(fault, item.line, stem);
    const topic = decodeOrNull(textIn(item, 'category'), decode);
    const draft = { stem, answer: decode(correct), wrong: (wrong ?? []).map(decode), topic, credit };
    return take({ ...draft, difficulty: difficulty ?? null }, item.line);
  } catch (fault) {
    if (fault instanceof URIError || fault instanceof TypeError) return refuse('bad-encoding', item.line, stem);
    throw fault;
  }
}

function whyNot(wrong: readonly string[] | null, difficulty: unknown): Refused['why'] | null {
  if (wrong === null) return 'wrong-not-list';
  if (wrong.length === 0) return 'no-wrong';
  return difficulty === undefined ? 'bad-difficulty' : null;
}

const decodeOrNull = (text: string | null, decode: Decode): string | null => (text === null ? null : decode(text));

const fromUtf8 = new TextDecoder('utf-8', { fatal: true });
const base64: Decode = (text) => {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw new TypeError('not base64');
  return fromUtf8.decode(Buffer.from(text, 'base64'));
};
const percent: Decode = (text) => decodeURIComponent(text.replace(/\+/g, ' '));

/** One for the whole file: a download has one encoding. Entities are decoded once, so that "&amp;lt;" is "&lt;". */
function decoderFor(items: readonly Node[]): Decode {
  const texts = items.flatMap((item) => {
    const question = field(item, 'question');
    return question?.kind === 'text' && !isNull(question) ? [question.text] : [];
  });
  const types = items.map((item) => textIn(item, 'type'));
  if (types.length > 0 && types.every((type) => type === 'bXVsdGlwbGU=' || type === 'Ym9vbGVhbg==')) return base64;
  const isPercent =
    texts.length > 0 && texts.every((text) => !/\s/.test(text)) && texts.some((text) => /%[0-9A-F]{2}/i.test(text));
  return isPercent ? percent : decodeHTML;
}
