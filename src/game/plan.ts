/** What may be asked for when a game is started. */
import type { Difficulty } from '../quiz/index.ts';
import { modes } from './modes/index.ts';
import type { ModeName, Plan, TeamPlan } from './state.ts';
import { teamLimits } from './teams.ts';

export const planLimits = {
  questions: { min: 1, max: 50, usual: 10 },
  seconds: { min: 5, max: 120, usual: 20 },
  teams: teamLimits,
} as const;

const isWhole = (value: unknown, { min, max }: { readonly min: number; readonly max: number }): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;

const isNameOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';

export const modeNames = Object.keys(modes) as readonly ModeName[];
export const isMode = (value: unknown): value is ModeName => typeof value === 'string' && Object.hasOwn(modes, value);

const isNames = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A plan that was kept as plain data; null for anything that is none (any more). */
export function readPlan(data: unknown): Plan | null {
  if (typeof data !== 'object' || data === null) return null;
  const kept = data as Partial<Record<keyof Plan, unknown>>;
  const { mode, topic, difficulty, questions, seconds, continuity, source, leaveOut } = kept;
  if (!isMode(mode) || !isNameOrNull(topic)) return null;
  const level = isNameOrNull(difficulty) ? readDifficulty(difficulty) : undefined;
  if (level === undefined) return null;
  if (!isWhole(questions, planLimits.questions) || !isWhole(seconds, planLimits.seconds)) return null;
  const teams = readTeams(kept.teams);
  return {
    mode,
    topic,
    difficulty: level,
    questions,
    seconds,
    ...(typeof continuity === 'string' ? { continuity } : {}),
    ...(typeof source === 'string' ? { source } : {}),
    ...(isNames(leaveOut) ? { leaveOut } : {}),
    ...(kept.changes === 1 ? { changes: 1 } : {}),
    ...(teams ? { teams } : {}),
    ...(kept.thread === true ? { thread: true } : {}),
  };
}

function readTeams(data: unknown): TeamPlan | null {
  if (typeof data !== 'object' || data === null) return null;
  const { count, choice } = data as Partial<Record<keyof TeamPlan, unknown>>;
  if (!isWhole(count, teamLimits) || (choice !== 'balanced' && choice !== 'chosen')) return null;
  return { count, choice };
}

const difficulties: readonly string[] = ['easy', 'medium', 'hard'] satisfies readonly Difficulty[];

/** Null for "all"; undefined for what is no difficulty. */
export function readDifficulty(text: string | null | undefined): Difficulty | null | undefined {
  if (text === undefined || text === null) return null;
  return difficulties.includes(text) ? (text as Difficulty) : undefined;
}
