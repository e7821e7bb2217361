import type { Candidate } from '../candidate.ts';
import { isComma, isIng, lower } from '../clauses/finite.ts';
import { asInversion } from '../clauses/question.ts';
import type { LoreDate } from '../../lore/model.ts';
import { escaped } from '../patterns.ts';
import { isParted, spanWords, yearStyle } from '../options/year-words.ts';
import { asked } from '../clauses/leads.ts';
import type { Unit } from '../clauses/units.ts';
import { withSubjectDate } from './subject-date.ts';
import { finished, makeCandidate, type View } from './view.ts';

const closedLeaders = new Set([
  'in',
  'on',
  'during',
  'the',
  'year',
  'early',
  'late',
  'mid',
  'around',
  'circa',
  'about',
  'only',
  'later',
]);

/** "In which year did the Veldt League seize Port Amber?" – for single years told as such, never for an open bound. */
export function whenQuestions(told: View): Candidate[] {
  const view = withSubjectDate(told);
  const { date, clause } = view;
  if (date === null || !isAskableYear(view)) return [];
  const omit = new Set([...date.words, ...view.prefixWords]);
  const question = asInversion({ ground: view.ground, clause, omit });
  if (question === null) return [];
  const style = yearStyle(date.value);
  const span = spanOf(date.value);
  if (style === null || (span !== 1 && style.era !== 'none')) return [];
  const year = span === 1 ? style.write(date.value.year) : spanWords(date.value.year, span, isParted(date.value.text));
  const about =
    span === 10
      ? 'in which decade'
      : span === 100
        ? 'in which century'
        : date.value.precision === 'circa'
          ? 'around which year'
          : 'in which year';
  return [
    makeCandidate(view, {
      type: 'when',
      stem: finished(view, asked(about, question)),
      key: year,
      pool: {
        from: 'years',
        year: date.value.year,
        ...(span === 1 ? { write: style.write } : { step: span, parted: isParted(date.value.text) }),
      },
      value: year,
      accepted: [...new Set([year, ...(span === 1 ? [String(Math.abs(date.value.year))] : [])])],
      omitted: omit,
      roughness: 0,
    }),
  ];
}

/** 10 for a whole decade, 100 for a whole century, 1 for a year. */
export const spanOf = ({ precision }: LoreDate): 1 | 10 | 100 =>
  precision === 'decade' ? 10 : precision === 'century' ? 100 : 1;

/** States: they have no one year, and no one work shows them. */
export const lasting = new Set([
  'be',
  'have',
  'know',
  'live',
  'remain',
  'stay',
  'belong',
  'exist',
  'hold',
  'keep',
  'continue',
  'consist',
  'want',
  'hope',
  'believe',
  'own',
  'control',
  'dominate',
  'rule',
  'reign',
  'treat',
  'regard',
  'consider',
  'serve',
  'work',
  'include',
  'mirror',
  'resemble',
  'match',
  'reflect',
  'equal',
  'last',
]);

/** "A slate puts the fall of Tarn in 1204": what somebody claims of a year, and nothing that was done in it. */
const isDating = ({ rest }: View['clause'], verb: string): boolean =>
  /^(?:put|place|date|assign|fix)$/.test(verb) &&
  rest.some((unit, at) => unit.date !== null && at > 1) &&
  !rest.some((unit, at) => unit.pos === 'ADP' && lower(unit) !== 'of' && rest[at + 1]?.date === null);

/** "gave a figure of forty people killed in 1204 alone": the year is that of the deed told of, and not of the telling. */
const isOfInner = ({ clause, sentence }: Pick<View, 'clause' | 'sentence'>, value: LoreDate): boolean =>
  new RegExp(`${escaped(value.text)} alone\\b`).test(sentence.text) ||
  clause.rest.some(({ entity, lemma }) => entity === null && /^(?:estimate|figure|claim|count|toll)$/.test(lemma)) ||
  isOfOutcome(clause.rest);

/** "the 1989 film": whose year that is, and not the deed's. */
const ofWork =
  /\b(\d+) (?:\p{Ll}+ )?(?:film|movie|sequel|prequel|novel|episode|game|book|series|comic|special|remake|reboot|play)\b/gu;

/** "in the 1869 general election": whose year that is, and not the deed's. */
const ofOccasion =
  /\bthe (\d{3,4}) (?!and\b|or\b|to\b|but\b|when\b|by\b|with\b|for\b|as\b|after\b|at\b|on\b|in\b)\p{Ll}/gu;

/** "based it on 20th-century codes": whose time that is, and not the deed's. */
const ofItsTime = /\b(?:\d{1,2}(?:st|nd|rd|th)|\p{Ll}+th)-century\b/u;

/** "sought office, eventually becoming warden in 1204" */
const isOfOutcome = (rest: readonly Unit[]): boolean =>
  rest.some(
    (unit, at) =>
      isComma(unit) &&
      (isIng(rest[at + 1]) || (rest[at + 1]?.pos === 'ADV' && isIng(rest[at + 2]))) &&
      rest.slice(at + 1).some(({ date }) => date !== null),
  );

/** An exact or circa year of the lore, in words that name the year itself and no span. */
export function isAskableYear({ date, clause, verb, sentence }: View): boolean {
  // A state has no one year; a story told in the present tense does tell of events.
  if (
    lasting.has(verb) ||
    clause.verbs.some((unit) => /ing$/i.test(unit.text)) ||
    (clause.tense === 'present' && sentence.scope === null && clause.passive && date?.value.precision !== 'exact')
  )
    return false;
  if (
    date === null ||
    isDating(clause, verb) ||
    isOfInner({ clause, sentence }, date.value) ||
    ofItsTime.test(sentence.text) ||
    // "in 1950s Greywater": what the place was like then.
    (date.value.precision === 'decade' && /\bin \d+s \p{Lu}/u.test(sentence.text)) ||
    [ofWork, ofOccasion].some((pattern) =>
      [...sentence.text.matchAll(pattern)].some(([, year]) => Number(year) === date.value.year),
    ) ||
    (clause.tense === 'present' && lower(clause.verbs[0]).startsWith('ha'))
  )
    return false;
  const { value, words } = date;
  const whole = ['decade', 'century'].includes(value.precision) && value.year > 0;
  const single =
    (value.until === null || whole) &&
    !value.realWorld &&
    (whole || ['exact', 'circa', 'early', 'mid', 'late'].includes(value.precision));
  // "at the beginning of 1204", and not "at 1204"
  const isPart = /^(?:beginning|start|end|middle|close) of /.test(value.text);
  const closed = words.slice(0, -1).every((unit) => closedLeaders.has(lower(unit)) || (isPart && lower(unit) === 'at'));
  const isBound = /^(?:from|since|until|till|by|before|after|between)\b/i.test(value.text);
  const introduced =
    words.some((unit) => ['in', 'on', 'during', 'around', 'circa', 'about'].includes(lower(unit))) ||
    /[a-z]/i.test(value.text);
  return single && closed && introduced && !isBound;
}
