import type { Candidate } from '../candidate.ts';
import { isComma } from '../clauses/finite.ts';
import { asInversion } from '../clauses/question.ts';
import { finished, makeCandidate, type View } from './view.ts';
import { lasting } from './when.ts';

const past: Readonly<Record<string, string>> = { is: 'was', are: 'were', does: 'did', do: 'did' };
/** A time of its own, or one that was before. */
const otherTime = /\b(?:years?|months?|weeks?|days?|later|earlier|already|now|then|still|since|until|again|finally)\b/i;

/** "Corin Vale appointed Helmsman", "The fort Burns": not the grammar of a sentence. */
const isClipped = ({ clause: { subject, verbs, rest, passive, tense }, verb }: View): boolean =>
  subject.some(isComma) ||
  [...verbs, ...subject.slice(1), ...rest].some(
    ({ text, pos, entity }) => pos === 'VERB' && entity === null && /^\p{Lu}/u.test(text),
  ) ||
  rest.at(-1)?.text === "'" ||
  (!passive && /^(?:appoint|elect|promote|assign|name|crown|ordain)$/.test(verb)) ||
  (!passive && tense === 'past' && rest[0]?.entity === null && /^\p{Lu}/u.test(rest[0].text));

/** "In which year was Corin Vale born?", where a chronicle tells it under a heading that is a year. */
export function headingYears(view: View): Candidate[] {
  const { clause, sentence, ground, verb } = view;
  const year = sentence.under?.precision === 'exact' ? sentence.under.year : null;
  const [name] = view.names;
  if (year === null || sentence.dates.length > 0 || sentence.scope !== null || clause.cut || clause.shared) return [];
  if (lasting.has(verb) || otherTime.test(sentence.text) || clause.leads.length > 0) return [];
  if (name === undefined || !clause.subject.includes(name) || /ing$/i.test(clause.verbs.at(-1)?.text ?? '')) return [];
  if (isClipped(view)) return [];
  const question = asInversion({ ground, clause, omit: new Set() });
  if (question?.lead !== '') return [];
  const [auxiliary = '', ...rest] = question.words.split(' ');
  const key = String(year);
  return [
    makeCandidate(view, {
      type: 'when',
      stem: finished(view, `in which year ${[past[auxiliary] ?? auxiliary, ...rest].join(' ')}`),
      key,
      pool: { from: 'years', year },
      value: key,
      accepted: [key],
      omitted: new Set(),
      roughness: 0,
    }),
  ];
}
