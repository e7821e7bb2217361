/** Whether one more report is taken, and how reports are kept; the same for every adapter. */
import type { AddedReport, Report, ReportOutcome } from '../store.ts';
import { openReportsAtMost } from '../store.ts';

export interface KeptReport {
  readonly report: Report;
  /** Null while it is open. */
  readonly outcome: ReportOutcome | null;
}

/** Closed ones are kept so that the same complaint does not come twice; the oldest are forgotten. */
const closedAtMost = 300;

export const isBy =
  (userId: string) =>
  ({ report }: KeptReport): boolean =>
    report.by.userId === userId;
export const isOpen =
  (id: string) =>
  ({ report, outcome }: KeptReport): boolean =>
    report.id === id && outcome === null;

export function reportRoom(kept: readonly KeptReport[], report: Report): AddedReport {
  const isSame = ({ report: one }: KeptReport): boolean =>
    one.id === report.id ||
    (one.kind === report.kind &&
      one.gameId === report.gameId &&
      one.questionNo === report.questionNo &&
      one.by.userId === report.by.userId);
  if (kept.some(isSame)) return { kind: 'duplicate' };
  return openOf(kept).length >= openReportsAtMost ? { kind: 'too-many' } : { kind: 'added' };
}

export const withReport = (kept: readonly KeptReport[], report: Report): readonly KeptReport[] => [
  ...kept,
  { report, outcome: null },
];

export function withClosed(kept: readonly KeptReport[], id: string, outcome: ReportOutcome): readonly KeptReport[] {
  const now = kept.map((one) => (isOpen(id)(one) ? { ...one, outcome } : one));
  const closed = now.filter((one) => one.outcome !== null);
  const dropped = new Set(closed.slice(0, Math.max(closed.length - closedAtMost, 0)));
  return now.filter((one) => !dropped.has(one));
}

/** The same where nothing is due. */
export function withoutAnswers(kept: readonly KeptReport[], beforeMs: number): readonly KeptReport[] {
  const isDue = ({ report }: KeptReport): boolean => report.ownAnswer !== null && report.atMs < beforeMs;
  if (!kept.some(isDue)) return kept;
  return kept.map((one) => {
    if (!isDue(one)) return one;
    const { report, outcome } = one;
    return {
      report: { ...report, ownAnswer: null },
      outcome: report.kind === 'dispute' ? (outcome ?? 'declined') : outcome,
    };
  });
}

export const openOf = (kept: readonly KeptReport[]): readonly Report[] =>
  kept.filter(({ outcome }) => outcome === null).map(({ report }) => report);
