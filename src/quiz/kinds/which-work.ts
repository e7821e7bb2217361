import type { Candidate } from '../candidate.ts';
import { parseCitation } from '../ground/citation.ts';
import { asInversion, asStatement } from '../clauses/question.ts';
import { seriesFamily } from '../ground/citation.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { makeCandidate, type View } from './view.ts';
import { lasting } from './when.ts';
import { capitalised } from '../clauses/render.ts';

const offices = new Set(['command', 'lead', 'head', 'govern', 'know', 'base', 'locate']);

/** What goes on all the time is in no one work. */
const customs = new Set([
  'expect',
  'require',
  'allow',
  'forbid',
  'use',
  'know',
  'regard',
  'consider',
  'base',
  'locate',
]);

/** "In which DS9 episode did the rebels seize Terok Nor?": from the one citation that directly follows the sentence. */
export function whichWorkQuestions(view: View): Candidate[] {
  const { sentence, ground, clause } = view;
  const [citation] = sentence.citations;
  const isFound = !ground.isPrepared(sentence.sourceId);
  const work = citation === undefined || sentence.citations.length > 1 ? null : parseCitation(citation);
  if (
    work === null ||
    !ground.isCitedItself(sentence) ||
    !citesWorks(sentence.sourceId, ground) ||
    sentence.scope !== null ||
    // What a found text cites behind a sentence may be a handbook, unless it says what sort of work it is.
    (isFound && (work.noun === 'story' || isAbbreviated.test(work.title))) ||
    // What went on for years is in no one work.
    [...clause.leads.flat(), ...clause.subject, ...clause.rest].some((unit) => unit.date?.precision === 'range') ||
    customs.has(view.verb) ||
    ((lasting.has(view.verb) || offices.has(view.verb)) && (!clause.passive || clause.shared))
  )
    return [];
  const omit = new Set(view.prefixWords);
  // "In which episode were the first cities raised in 850": what has a date may be told in a work of another time.
  // Nor does a found text always tell what is shown there: its words are quoted, and not turned round.
  const inversion =
    clause.tense === 'past' && view.date === null && !isFound ? asInversion({ ground, clause, omit }) : null;
  const question = inversion?.lead === '' ? inversion.words : null;
  const statement = asStatement({ ground, clause, omit });
  if (statement === null) return [];
  const family = /^[A-Z0-9]{2,5}$/.test(seriesFamily(work.series)) ? `${seriesFamily(work.series)} ` : '';
  const stem =
    question === null
      ? `which ${family}${work.noun} tells of this: “${statement}”?`
      : `in which ${family}${work.noun} ${question}?`;
  return [
    makeCandidate(view, {
      type: 'which-work',
      stem: view.prefix === '' ? capitalised(stem) : `${view.prefix}${stem}`,
      key: work.title,
      pool: { from: 'works', ...work },
      value: work.title,
      accepted: [work.title],
      omitted: omit,
      roughness: question === null ? 1 : 0,
    }),
  ];
}

/** "TFoH": nobody would type a title so. */
const isAbbreviated = /^\p{Lu}[\p{Lu}\p{Ll}]{0,2}\p{Lu}{1,3}$/u;

const fewest = 3;

/** Whether a text cites works behind its sentences: where one bracket in a whole page was read so, it told something else. */
const citesWorks = (sourceId: string, ground: Ground): boolean =>
  ground.isPrepared(sourceId) ||
  sentencesOf(sourceId, ground).filter((one) => one.citations.length > 0 && ground.isCitedItself(one)).length >= fewest;
