/** How a guild's questions were answered, counted up award by award; the same for every adapter. */
import type { QuestionTally } from './port/tally.ts';
import type { Award } from './store.ts';

export interface Tallies {
  add(award: Award, gameId: string): void;
  remove(award: Award, gameId: string): void;
  of(questionId: string): QuestionTally;
}

interface Count {
  /** Awards by game. */
  readonly games: Map<string, number>;
  answered: number;
  right: number;
  readonly wrong: Map<string, number>;
}

const wrongShown = 20;
/** Typed answers are of endless kinds: beyond these, new ones are not told apart any more. */
const wrongKept = 200;

function shift<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now > 0) counts.set(key, now);
  else counts.delete(key);
}

export function createTallies(): Tallies {
  const byQuestion = new Map<string, Count>();
  function count({ questionId, correct, answer }: Award, gameId: string, by: 1 | -1): void {
    if (questionId === undefined) return;
    const found = byQuestion.get(questionId) ?? { games: new Map(), answered: 0, right: 0, wrong: new Map() };
    byQuestion.set(questionId, found);
    shift(found.games, gameId, by);
    found.answered += by;
    if (correct) found.right += by;
    else if (answer !== undefined && (found.wrong.size < wrongKept || found.wrong.has(answer)))
      shift(found.wrong, answer, by);
    if (found.answered === 0) byQuestion.delete(questionId);
  }
  return {
    add: (award, gameId) => count(award, gameId, 1),
    remove: (award, gameId) => count(award, gameId, -1),
    of(questionId) {
      const found = byQuestion.get(questionId);
      if (!found) return { asked: 0, answered: 0, right: 0, wrong: [] };
      const wrong = [...found.wrong]
        .map(([answer, times]) => ({ answer, count: times }))
        .sort((a, b) => b.count - a.count || (a.answer < b.answer ? -1 : 1))
        .slice(0, wrongShown);
      return { asked: found.games.size, answered: found.answered, right: found.right, wrong };
    },
  };
}
