import type { Entity, Sentence } from '../model.ts';
import { stemOf } from '../words/terms.ts';
import { isDefinition, type Question } from './analyse.ts';
import { cellAnswer, rowAnswer } from './cells.ts';
import { classAnswer, classAsked } from './class-answer.ts';
import { countAnswer, dateAnswer } from './extract-figures.ts';
import type { Extracted } from './extracted.ts';
import { nameAnswer, roleAnswer, workAnswer } from './extract-names.ts';

type Extractor = (question: Question, sentence: Sentence, entities: ReadonlyMap<string, Entity>) => Extracted | null;

const reason =
  /\b(?:because(?: of)?|due to|in order to|so that|thanks to|as a result of|in response to|since(?! \d)|owing to|for fear|so as to|on account of|in the face of|on (?:the )?condition that)\b.+?(?=[.;]|$)/i;
/** Words that may give a reason; "to do" does so where no verb before it asks for it. */
const loosely =
  /\b(?:moved|forced|caused|made|hoped?|aims?|purpose|reasons?|therefore|so|wants?|wanted|meant|unclear|unexplained|in pursuit of|over)\b|(?<!\b(?:agreed|began|begun|tried|had|have|has|is|are|was|were|helps?|helped|come|came|sought|ready|able|according|due|continues?|asked|orders|managed?|refuse[sd]?|fail(?:s|ed)?|plots?|plans?|attempts?|efforts?|threatened|willing|free|began) )\bto (?!(?:the|an?|his|her|its|their|our|this|that|these|those|them|him|it|one|all|both|some|any|other|which|whom)\b)\p{Ll}+/giu;

function reasonAnswer({ units }: Question, sentence: Sentence): Extracted {
  const match = reason.exec(sentence.text);
  if (match !== null) return { answer: match[0].trim(), certainty: 0.9 };
  // "Why did she want to leave?" is not answered by "She wanted to leave".
  const asked = new Set(units.flatMap(({ stems, synonyms }) => [...stems, ...synonyms]));
  const given = [...sentence.text.matchAll(loosely)].some(
    ([words]) =>
      !/^(?:to |want|hope|aim|meant)/i.test(words) || !asked.has(stemOf(words.toLowerCase().split(' ').at(-1) ?? '')),
  );
  return { answer: '', certainty: given ? 0.6 : 0.4 };
}

const asksForWork =
  /\b(?:which|what|name|the|an?)\b.{0,40}\b(?:episode|mission|novel|release|expansion)\b|^(?:episode|mission|novel)\b/i;

/** The sentence as a whole; where a work is asked for in passing, the works that it cites. */
const whole: Extractor = (question, sentence, entities) => {
  const wants = question.asked.wants;
  if (wants !== 'what' || !asksForWork.test(question.text)) return { answer: '', certainty: 0.7 };
  return { answer: workAnswer(question, sentence, entities)?.answer ?? '', certainty: 0.7 };
};

const extractors: Readonly<Record<Question['asked']['wants'], Extractor>> = {
  when: dateAnswer,
  work: workAnswer,
  count: countAnswer,
  why: reasonAnswer,
  who: nameAnswer,
  where: nameAnswer,
  kind: nameAnswer,
  role: roleAnswer,
  what: whole,
  how: whole,
  'yes-no': whole,
};

/** "Who is X?" asks for no other name. */
const isOfName = (question: Question): boolean => question.ids.size > 0 && isDefinition(question);

/** What in a sentence answers a question; null where it has nothing of the kind that is asked for. */
export const extractAnswer: Extractor = (question, sentence, entities) => {
  const owner = classAsked(question);
  if (owner !== null) return classAnswer(owner, question, sentence, entities);
  return (
    cellAnswer(question, sentence) ??
    (isOfName(question) ? whole : extractors[question.asked.wants])(question, sentence, entities) ??
    (isOfPlace(question, sentence, entities) ? rowAnswer(question, sentence) : null)
  );
};

/** Where a place is asked for, a row that names none has no answer. */
const isOfPlace = ({ asked, ids }: Question, { mentions }: Sentence, entities: ReadonlyMap<string, Entity>): boolean =>
  asked.wants !== 'where' ||
  mentions.some(({ entityId }) => !ids.has(entityId) && entities.get(entityId)?.kind === 'place');
