/** Points counted anew from what was pressed and what was told, by the rules as they are written, with none of the game's own code. */
import type { ModeName } from '../../../src/game/state.ts';
import type { Award } from '../../../src/guilds/store.ts';
import type { Question } from '../../../src/quiz/index.ts';

/** One press, typed answer or request for a hint. */
export interface Pressed {
  readonly userId: string;
  readonly messageId: string;
  /** An option's index, or what was typed; null for a hint. */
  readonly answer: number | string | null;
  /** The interaction id's own time. */
  readonly atMs: number;
  /** What the person was told; null where they heard nothing. */
  told: string | null;
  /** Told shortly before the process was killed: it may not have been saved. */
  isDoubtful: boolean;
}

export interface AskedQuestion {
  readonly question: Question;
  readonly mode: ModeName;
  /** The question message's own time. */
  readonly openedAtMs: number;
  readonly givenMs: number;
  readonly presses: readonly Pressed[];
}

const taken = /recorded|Changed to/;

interface Counted {
  readonly points: number;
  readonly correct: boolean;
}

/** Null where the person's presses do not tell for certain what they should have. */
export function recount(asked: AskedQuestion): ReadonlyMap<string, Counted | null> {
  const answers = new Map<string, Pressed>();
  const unsure = new Set<string>();
  const hinted = new Set<string>();
  // What took another's place does so whichever of the two was heard of first.
  const take = (press: Pressed): void => {
    if (press.told?.startsWith('Changed') || !answers.has(press.userId)) answers.set(press.userId, press);
  };
  for (const press of asked.presses) {
    if (press.told === null || press.isDoubtful) unsure.add(press.userId);
    else if (press.answer === null && press.told.startsWith('Hint:')) hinted.add(press.userId);
    else if (press.answer !== null && taken.test(press.told)) take(press);
  }
  const judged = [...answers.values()].map((press) => ({ press, ...judge(asked, press, hinted.has(press.userId)) }));
  const firstMs = Math.min(Infinity, ...judged.filter(({ correct }) => correct).map(({ press }) => press.atMs));
  const isRace = asked.mode === 'race';
  const counted = judged.filter(({ press }) => !isRace || press.atMs <= firstMs);
  const sure = new Map<string, Counted | null>(
    counted.map(({ press, points, correct }) => [press.userId, { points, correct }]),
  );
  // In a race, what one person pressed decides on the others.
  if (isRace && unsure.size > 0) for (const userId of sure.keys()) sure.set(userId, null);
  for (const userId of unsure) sure.set(userId, null);
  return sure;
}

function judge({ question, mode, openedAtMs, givenMs }: AskedQuestion, press: Pressed, isHinted: boolean): Counted {
  const leftMs = Math.min(Math.max(givenMs - (press.atMs - openedAtMs), 0), givenMs);
  const whole = 100 + Math.floor((50 * leftMs) / givenMs);
  const halved = (points: number): number => (isHinted ? Math.floor(points / 2) : points);
  const key = question.key === null ? question.accepted[0] : question.options[question.key];
  const correct = typeof press.answer === 'number' ? press.answer === question.key : press.answer === key;
  if (correct) return { points: halved(whole), correct };
  const isYear = question.type === 'nearest-year' || (mode === 'timeline' && question.type === 'when');
  if (typeof press.answer !== 'string' || !isYear) return { points: 0, correct };
  const off = Math.abs(Number(press.answer) - Number(key?.replace(/\D/g, '')));
  return { points: halved(Math.max(100 - 5 * off, 0)), correct };
}

/** In one sentence each, where what is kept is not what was counted. */
export function differences(kept: readonly Award[], counted: ReadonlyMap<string, Counted | null>): readonly string[] {
  const byUser = new Map(kept.map((award) => [award.userId, award]));
  const wrong: string[] = [];
  if (byUser.size !== kept.length) wrong.push('somebody is counted twice');
  for (const [userId, should] of counted) {
    const award = byUser.get(userId);
    if (should !== null && (award?.points !== should.points || award.correct !== should.correct))
      wrong.push(`${userId} should have ${should.points} and has ${award?.points ?? 'nothing'}`);
  }
  for (const { userId, points } of kept)
    if (!counted.has(userId)) wrong.push(`${userId} pressed nothing and has ${points}`);
  return wrong;
}
