/** Games of a made-up lore, for tests. */
import type { GameEvent } from '../../src/game/events.ts';
import { newSession, step } from '../../src/game/session.ts';
import type { Step } from '../../src/game/transitions.ts';
import type { Person, Plan, SessionState } from '../../src/game/state.ts';
import type { Question } from '../../src/quiz/model.ts';

export const t0 = Date.UTC(2031, 4, 20, 12);

const keepers = ['Orla Venn', 'Tam Quill', 'Ister Bay', 'Nell Harrow'];

export const question = (no: number, more: Partial<Question> = {}): Question => ({
  id: `q${no}`,
  type: 'who',
  stem: `Who kept lighthouse ${no} of the Saltmere coast?`,
  options: keepers,
  key: no % 4,
  accepted: [keepers[no % 4] ?? ''],
  evidence: {
    sentence: `Lighthouse ${no} was kept by one of the four.`,
    source: 'saltmere',
    citation: 'Coast: "Lamps"',
  },
  topic: 'Saltmere',
  entityIds: ['saltmere'],
  difficulty: 0.4,
  continuity: 'novels',
  origin: 'generated',
  ...more,
});

export const ann: Person = { userId: '300000000000000001', displayName: 'Ann' };
export const bob: Person = { userId: '300000000000000002', displayName: 'Bob' };
export const cyd: Person = { userId: '300000000000000003', displayName: 'Cyd' };

export const plan: Plan = { mode: 'classic', topic: null, difficulty: null, questions: 3, seconds: 20 };

export const session = (more: Partial<Plan> = {}, spares = 0): SessionState => {
  const planned = { ...plan, ...more };
  return newSession({
    gameId: '900000000000000001',
    guildId: '111111111111111111',
    channelId: '222222222222222222',
    locale: 'en-US',
    starter: ann,
    plan: planned,
    questions: Array.from({ length: planned.questions + spares }, (_, i) => question(i + 1)),
    atMs: t0,
  });
};

/** Plays events one after the other and gathers what they bring about. */
export function run(state: SessionState, ...events: readonly GameEvent[]): Step {
  let last: Step = { state, effects: [], verdict: null };
  for (const event of events) {
    const next = step(last.state, event);
    last = { ...next, effects: [...last.effects, ...next.effects] };
  }
  return last;
}

/** The due tick of the state's timer. */
export function due(state: SessionState): GameEvent {
  if (!state.timer) throw new Error(`no timer in ${state.phase.name}`);
  return { type: 'tick', ticket: state.timer.ticket, atMs: state.timer.dueMs };
}

export const messageOf = (questionNo: number): string => `40000000000000000${questionNo}`;

/** The due tick of a state that waits for its next question, or the word of its host. */
const onwards = (state: SessionState): GameEvent =>
  state.plan.mode === 'hosted'
    ? { type: 'drive', what: 'next', mayHost: true, by: ann, pressedAtMs: state.atMs + 900, atMs: state.atMs + 1000 }
    : due(state);

/** From a state that waits for its next question to one where that question is open, and when it opened. */
export function opened(state: SessionState): { readonly state: SessionState; readonly openedAtMs: number } {
  const asking = step(state, onwards(state)).state;
  if (asking.phase.name !== 'posting') throw new Error(`not posting but ${asking.phase.name}`);
  const { questionNo } = asking.phase;
  const atMs = asking.atMs + 80;
  const postedAtMs = atMs - 40;
  const open = step(asking, { type: 'posted', atMs, questionNo, messageId: messageOf(questionNo), postedAtMs });
  return { state: open.state, openedAtMs: postedAtMs };
}

/** The first question of a new game, open. */
export const firstOpen = (more: Partial<Plan> = {}, spares = 0) =>
  opened(step(session(more, spares), { type: 'begin', atMs: t0 }).state);

export function press(
  state: SessionState,
  by: Person,
  option: number,
  pressedAtMs: number,
  atMs = pressedAtMs + 30,
): Step {
  if (state.phase.name !== 'open') throw new Error(`not open but ${state.phase.name}`);
  return step(state, {
    type: 'press',
    by,
    option,
    pressedAtMs,
    atMs,
    messageId: state.phase.messageId,
  });
}

const act = (state: SessionState, by: Person, pressedAtMs: number) => {
  if (state.phase.name !== 'open') throw new Error(`not open but ${state.phase.name}`);
  return { by, pressedAtMs, atMs: pressedAtMs + 30, messageId: state.phase.messageId };
};

export const guess = (state: SessionState, by: Person, text: string, pressedAtMs: number): Step =>
  step(state, { type: 'guess', text, ...act(state, by, pressedAtMs) });

export const askHint = (state: SessionState, by: Person, pressedAtMs: number): Step =>
  step(state, { type: 'hint', ...act(state, by, pressedAtMs) });

/** Half time passes, then the rest; what comes back is the close. */
export function timeUp(state: SessionState): Step {
  let last: Step = { state, effects: [], verdict: null };
  while (last.state.phase.name === 'open') last = step(last.state, due(last.state));
  return last;
}

/** Closes the open question and makes its points durable. */
export function closed(state: SessionState): Step {
  const closing = timeUp(state);
  const { phase } = closing.state;
  if (phase.name !== 'awarding') return closing;
  const awarded = step(closing.state, { type: 'awarded', questionNo: phase.questionNo, atMs: closing.state.atMs + 5 });
  return { ...awarded, effects: [...closing.effects, ...awarded.effects] };
}
