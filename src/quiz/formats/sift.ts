/** What of a file's questions can be added: each is held against the rules that hold for one written in a form. */
import type { Finding } from '../lint/index.ts';
import type { Placed } from './draft.ts';
import type { ReadFile } from './reader.ts';
import type { Refused } from './reasons.ts';
import { sliceMs } from './steps.ts';
import type { Breathing } from './steps.ts';

/** Read well, and against a rule. */
export interface Unfit {
  readonly line: number;
  readonly stem: string;
  readonly finding: Finding;
}

export interface Sifted {
  readonly good: readonly Placed[];
  /** By line. */
  readonly refused: readonly (Refused | Unfit)[];
  /** Asked already, with the same answer. */
  readonly known: number;
  /** Of the good ones, how many have something for a moderator to look at. */
  readonly warned: number;
}

type LintOne = (entry: Placed['entry']) => readonly Finding[] | Promise<readonly Finding[]>;

export async function sift(
  { entries, refused }: Pick<ReadFile, 'entries' | 'refused'>,
  lint: LintOne,
  { nowMs, pause }: Breathing,
): Promise<Sifted> {
  const good: Placed[] = [];
  const unfit: Unfit[] = [];
  const counts = { known: 0, warned: 0 };
  let since = nowMs();
  for (const placed of entries) {
    const findings = await lint(placed.entry);
    const errors = findings.filter(({ level }) => level === 'error');
    const [first] = errors.filter(({ rule }) => rule !== 'same-question');
    if (first) unfit.push({ line: placed.line, stem: placed.entry.stem, finding: first });
    else if (errors.length > 0) counts.known += 1;
    else {
      good.push(placed);
      if (findings.length > 0) counts.warned += 1;
    }
    if (nowMs() - since < sliceMs) continue;
    await pause();
    since = nowMs();
  }
  return { good, refused: [...refused, ...unfit].sort((a, b) => a.line - b.line), ...counts };
}
