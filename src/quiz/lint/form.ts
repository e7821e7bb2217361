import { isYesNo } from '../gates/worth.ts';
import type { Finding, Lint } from './finding.ts';
import { error, warning } from './finding.ts';

/** In UTF-16 units, as Discord counts; `option` is the most that a button shows. */
export const lintLimits = {
  stem: 300,
  option: 80,
  answer: 100,
  topic: 100,
  citation: 200,
  explanation: 500,
  wrong: 9,
  accepted: 20,
} as const;

/** What is there, and how much of it. */
export const lintSize: Lint = ({ stem, answer, accepted, wrong, topic, citation, explanation }) => {
  const found: Finding[] = [];
  if (stem === '') found.push(error('no-question'));
  if (answer === '') found.push(error('no-answer'));
  if (stem.length > lintLimits.stem)
    found.push(error('question-too-long', { most: lintLimits.stem, length: stem.length }));
  if (wrong.length > 0) {
    for (const option of [answer, ...wrong])
      if (option.length > lintLimits.option) found.push(error('option-too-long', { option, most: lintLimits.option }));
  }
  for (const text of wrong.length > 0 ? accepted : [answer, ...accepted])
    if (text.length > lintLimits.answer)
      found.push(error('answer-too-long', { answer: text, most: lintLimits.answer }));
  if (wrong.length > lintLimits.wrong) found.push(error('too-many-wrong', { most: lintLimits.wrong }));
  if (accepted.length > lintLimits.accepted) found.push(error('too-many-accepted', { most: lintLimits.accepted }));
  for (const [part, text] of Object.entries({ topic, citation, explanation })) {
    const most = lintLimits[part as 'topic' | 'citation' | 'explanation'];
    if ((text ?? '').length > most) found.push(error('extra-too-long', { part, most }));
  }
  return found;
};

const mention = /@(?:everyone|here)\b|<(?:@[!&]?|#|a?:\w+:|\/[^>]*:|id:|t:)[^>]*>/i;
const link = /\b(?:https?:\/\/|www\.)\S+|\bdiscord(?:\.gg|(?:app)?\.com\/invite)\/\S+/i;

/** Nothing that pings, and nothing that leads out. */
export const lintMarks: Lint = (text) => {
  const parts = [text.stem, text.answer, ...text.accepted, ...text.wrong, text.topic, text.citation, text.explanation];
  const found: Finding[] = [];
  for (const part of parts) {
    const pinged = mention.exec(part ?? '')?.[0];
    const linked = link.exec(part ?? '')?.[0];
    if (pinged !== undefined) found.push(error('mention', { mention: pinged }));
    if (linked !== undefined) found.push(error('link', { link: linked }));
  }
  return found;
};

const eitherOr = /^(?:yes|no|true|false)$/i;

/** Whether it is a question worth asking, by its form. */
export const lintQuestion: Lint = ({ stem, answer }) => {
  if (stem === '') return [];
  if (isYesNo(stem) || eitherOr.test(answer)) return [warning('yes-no')];
  // "Name the ship …", "Fill in the blank: …"
  const isAsked = /[?”"_]\s*$|_{3,}/.test(stem) || /^(?:name|give|complete|fill|put|guess|spell|list)\b/i.test(stem);
  return isAsked ? [] : [warning('no-question-mark')];
};
