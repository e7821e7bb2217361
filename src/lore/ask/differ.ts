import type { AccountGroup, Sentence } from '../model.ts';
import type { Question } from './analyse.ts';
import type { Evidence } from './evidence-model.ts';

/** Two sources that answer one question with different years or different names, told from the sentences found. */

const asGood = 0.05;
const sure = 0.8;

export function differingEvidence(question: Question, evidence: readonly Evidence[]): AccountGroup | null {
  const [best] = evidence;
  if (best === undefined || !isPlain(best)) return null;
  const own = valuesOf(question, best);
  const rival = evidence.find(
    (other) =>
      isPlain(other) &&
      other.signs.direct >= best.signs.direct - asGood &&
      isElsewhere(best.sentence, other.sentence) &&
      own.length > 0 &&
      valuesOf(question, other).length > 0 &&
      valuesOf(question, other).every((value) => !own.includes(value)),
  );
  if (rival === undefined) return null;
  return {
    id: `${best.sentence.id}-${rival.sentence.id}`,
    question: question.text,
    subject: [...question.ids][0] ?? '',
    property: question.asked.wants,
    accounts: [best, rival].map(({ sentence: { id, sourceId, section, text, citations } }) => ({
      claim: text,
      references: [{ sourceId, section, sentenceId: id, sentence: text, citations }],
    })),
  };
}

/** All that is asked stands in the sentence itself, and it has its answer in the right place. */
const isPlain = ({ signs, support, extracted }: Evidence): boolean =>
  extracted !== null && support >= sure && signs.direct >= sure && signs.verb >= sure && signs.fit >= sure;

const isElsewhere = (one: Sentence, other: Sentence): boolean =>
  one.sourceId !== other.sourceId || one.scope !== other.scope;

/** The years of a sentence, or the names that answer; none for other kinds of question, which may have many answers. */
function valuesOf(question: Question, { sentence, extracted }: Evidence): string[] {
  if (question.asked.wants === 'when')
    return sentence.dates
      .filter(({ year, precision }) => precision === 'exact' && !question.years.includes(year))
      .map(({ year }) => String(year));
  return question.asked.wants === 'who' ? (extracted?.answer.split(', ') ?? []) : [];
}
