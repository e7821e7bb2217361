import type { Sentence } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf, synonymsOf } from '../words/terms.ts';
import type { Question } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';
import type { Extracted } from './extracted.ts';

/** What an infobox line or a table row answers, and the rows that answer together. */

/** Of a row, the cells that the question does not name: less sure than a name of the kind that is asked for. */
export function rowAnswer(question: Question, sentence: Sentence): Extracted | null {
  const { byName, kinds } = question.asked;
  const listable =
    kinds.length === 0 || kinds.some((kind) => kind === 'faction' || kind === 'species' || kind === 'place');
  const answer = sentence.form === 'row' && !byName && listable ? otherCells(question, sentence) : null;
  return answer === null || question.asked.wants === 'when' || question.asked.wants === 'count'
    ? null
    : { answer, certainty: 0.5 };
}

/** The value of a label that is asked for; of a row, where no name is asked for, its other cells. */
export function cellAnswer(question: Question, sentence: Sentence): Extracted | null {
  if (sentence.form === 'infobox') return labelled(question, sentence.text);
  const column = sentence.form === 'row' ? columnAnswer(question, sentence) : null;
  if (column !== null) return column;
  if (sentence.form !== 'row' || !openWants.has(question.asked.wants)) return null;
  const answer = otherCells(question, sentence);
  return answer === null ? null : { answer, certainty: 0.8 };
}

/** "North Shore | People: Karvels" asked for peoples: the cell under the noun that is asked for. */
function columnAnswer(question: Question, sentence: Sentence): Extracted | null {
  const { noun } = question.asked;
  const other = otherCells(question, sentence);
  if (noun === null || other === null) return null;
  const meant = new Set([stemOf(noun), ...synonymsOf(stemOf(noun))]);
  for (const cell of sentence.text.split(' | ')) {
    const [label = '', ...value] = cell.split(': ');
    if (value.length > 0 && other.includes(value.join(': ')) && stemsOf(label).some((stem) => meant.has(stem)))
      return { answer: value.join(': '), certainty: 0.9, labelled: asksLittleElse(question) };
  }
  return null;
}

const openWants = new Set<Question['asked']['wants']>(['what', 'role', 'how']);

function labelled(question: Question, line: string): Extracted | null {
  const [label = '', ...rest] = line.split(': ');
  const stems = stemsOf(label);
  const value = rest.join(': ');
  if (value === '' || stems.length === 0) return null;
  const noun = question.asked.noun === null ? [] : [stemOf(question.asked.noun)];
  const asked = new Set([...question.units.flatMap((unit) => unit.stems), ...noun]);
  return stems.every((stem) => asked.has(stem))
    ? { answer: value, certainty: 1, labelled: asksLittleElse(question, stems.length) }
    : null;
}

/** Beyond the label, the question has one word of weight at most: "Which treaty ended …". */
const asksLittleElse = (question: Question, label = 0): boolean =>
  question.units.filter((unit) => unit.type === 'word' && !unit.light && !unit.modifier).length <= label + 1;

/** "North Shore | People: Karvels" asked for its shore leaves "Karvels"; null where nothing or all is named. */
function otherCells(question: Question, { text }: Sentence): string | null {
  const asked = new Set(question.units.flatMap((unit) => [...unit.stems, ...unit.synonyms]));
  const cells = text.split(' | ').map((cell) => cell.replace(/^[^:|]{1,40}: /, ''));
  const other = cells.filter((cell) => !stemsOf(cell).some((stem) => asked.has(stem)));
  return other.length === 0 || other.length === cells.length ? null : other.join('; ');
}

const together = 0.05;
/** In the scale of ranking, where 0.7 makes one twice as likely as the other. */
const alike = 1.5;

/** The answers of several rows of one table that fit the question alike: "Which powers are …?" */
export function listAnswer(question: Question, evidence: readonly Evidence[]): string | null {
  const [best] = evidence;
  if (best?.sentence.form !== 'row') return null;
  const answers = evidence
    .filter(
      ({ sentence, score, signs }) =>
        sentence.form === 'row' &&
        sentence.sourceId === best.sentence.sourceId &&
        sentence.section === best.sentence.section &&
        signs.direct >= best.signs.direct - together &&
        score >= best.score - alike,
    )
    .map(({ sentence }) => otherCells(question, sentence));
  const list = [...new Set(answers.filter((answer) => answer !== null))];
  return list.length > 1 ? list.join(', ') : null;
}

const stemsOf = (text: string): string[] =>
  tokenise(text)
    .filter((token) => !isStopWord(token.norm))
    .map((token) => stemOf(token.norm));
