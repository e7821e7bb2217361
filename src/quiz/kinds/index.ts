import type { Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { accountQuestions } from './account.ts';
import { bondQuestions } from './bond.ts';
import { clozeQuestions } from './cloze.ts';
import { headingYears } from './dated-heading.ts';
import { eventYears } from './event-year.ts';
import { factLineQuestions } from './fact-line.ts';
import { listQuestions } from './listed.ts';
import { membershipQuestions } from './membership.ts';
import { objectQuestions } from './object.ts';
import { orderQuestions } from './order.ts';
import { playedByQuestions } from './played-by.ts';
import { quoteQuestions } from './quote.ts';
import { roleQuestions } from './role.ts';
import { spanQuestions } from './span.ts';
import { subjectQuestions } from './subject.ts';
import { tableQuestions } from './table.ts';
import { viewClause, type View } from './view.ts';
import { whenQuestions } from './when.ts';
import { whichWorkQuestions } from './which-work.ts';

const clauseKinds: readonly ((view: View) => Candidate[])[] = [
  whenQuestions,
  headingYears,
  subjectQuestions,
  objectQuestions,
  whichWorkQuestions,
  clozeQuestions,
];

/** Everything that might be asked, in the order of the texts; far more than will be kept. */
export function makeCandidates(ground: Ground): Candidate[] {
  const views = ground.clauses.flatMap((clause) => viewClause(ground, clause) ?? []);
  return [
    ...views.flatMap((view) => clauseKinds.flatMap((kind) => kind(view))),
    ...quoteQuestions(ground),
    ...playedByQuestions(ground),
    ...orderQuestions(views, ground),
    ...roleQuestions(ground),
    ...bondQuestions(ground),
    ...factLineQuestions(ground),
    ...listQuestions(ground),
    ...membershipQuestions(ground),
    ...spanQuestions(ground),
    ...eventYears(ground),
    ...accountQuestions(ground),
    ...tableQuestions(ground),
  ];
}
