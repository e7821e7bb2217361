/** From a game's state to its messages: what the views need, and nothing that is not to be seen yet. */
import type { Announcement } from '../../game/events.ts';
import { pace } from '../../game/session.ts';
import { standingsOf } from '../../game/standings.ts';
import type { EndReason, Played, SessionState } from '../../game/state.ts';
import { lengthOf, positionOf, questionAt } from '../../game/state.ts';
import { topicHints } from '../../game/topics.ts';
import { difficultyOf } from '../../quiz/index.ts';
import type { MessageBody } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { renderFinish } from '../views/game-finish.ts';
import { relativeTime, words } from '../views/game-parts.ts';
import type { QuestionModel } from '../views/game-question.ts';
import { renderOpen, renderReveal, renderVoid } from '../views/game-question.ts';
import { renderStart } from '../views/game-start.ts';

export function showStart(state: SessionState, askedFor: number): MessageBody {
  const { topic, difficulty, questions, seconds } = state.plan;
  const model = {
    topic,
    difficulty,
    starter: state.starter?.displayName ?? '',
    questions,
    askedFor,
    seconds,
    firstAtMs: state.atMs + pace.leadMs,
  };
  return renderStart(model, sayIn(state.locale));
}

/** `closesAtMs` is a guess until the message has its id. */
export function showOpen(state: SessionState, questionNo: number, closesAtMs: number): MessageBody {
  const answered = state.phase.name === 'open' ? Object.keys(state.phase.answers).length : 0;
  const model = questionModel(state, questionNo);
  // A topic that was chosen is no hint: everybody knows it.
  const hints = state.plan.topic === null && topicHints(questionAt(state, questionNo).topic, model.options);
  const topic = hints ? null : model.topic;
  return renderOpen({ ...model, topic, closesAtMs, answered }, sayIn(state.locale));
}

/** A question that is behind us: its answer, or why it does not count. */
export function showClosed(state: SessionState, played: Played, titleOf: (source: string) => string): MessageBody {
  const say = sayIn(state.locale);
  const model = questionModel(state, played.questionNo);
  if (played.void !== null) return renderVoid({ ...model, why: played.void }, say);
  const { key, evidence } = questionAt(state, played.questionNo);
  const counts = model.options.map((_, i) => played.results.filter((one) => one.option === i).length);
  const reveal = {
    ...model,
    key: key ?? -1,
    counts,
    right: played.results.filter((one) => one.correct),
    wrong: played.results.filter((one) => !one.correct),
    evidence: { sentence: evidence.sentence, citation: evidence.citation, source: titleOf(evidence.source) },
  };
  return renderReveal(reveal, say);
}

export function showFinish(state: SessionState, reason: Exclude<EndReason, 'channel-lost'>): MessageBody {
  const stoppedBy = state.stoppedBy?.displayName ?? null;
  const model = { gameId: state.gameId, reason, stoppedBy, standings: standingsOf(state) };
  return renderFinish(model, sayIn(state.locale));
}

export function showAnnouncement(state: SessionState, what: Announcement): MessageBody {
  const say = sayIn(state.locale);
  if (what !== 'resumed-open') return words(say(`trivia.announce.${what}`));
  const closesAtMs = state.phase.name === 'open' ? state.phase.closesAtMs : state.atMs;
  return words(say('trivia.announce.resumed-open', { when: relativeTime(closesAtMs) }));
}

export function showFarewell(state: SessionState, reason: EndReason): MessageBody {
  const key = reason === 'posting-failed' ? 'trivia.tell.posting-failed' : 'trivia.tell.channel-lost';
  return words(sayIn(state.locale)(key, { channelId: state.channelId }));
}

function questionModel(state: SessionState, questionNo: number): QuestionModel {
  const question = questionAt(state, questionNo);
  return {
    gameId: state.gameId,
    position: positionOf(state, questionNo),
    length: lengthOf(state),
    topic: question.topic,
    difficulty: difficultyOf(question),
    stem: question.stem,
    options: question.options,
  };
}
