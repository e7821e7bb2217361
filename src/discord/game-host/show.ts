/** From a game's state to its messages: what the views need, and nothing that is not to be seen yet. */
import { askedNow } from '../../game/answering.ts';
import type { Announcement } from '../../game/events.ts';
import { modes } from '../../game/modes/index.ts';
import { survivorsOf } from '../../game/modes/survival.ts';
import { pace } from '../../game/pace.ts';
import { points } from '../../game/scoring.ts';
import { standingsOf } from '../../game/standings.ts';
import type { EndReason, Played, SessionState } from '../../game/state.ts';
import { countedIn, lengthOf, positionOf, questionAt } from '../../game/state.ts';
import { teamStandingsOf } from '../../game/teams.ts';
import { topicHints } from '../../game/topics.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import { difficultyOf } from '../../quiz/index.ts';
import type { MessageBody } from '../poster.ts';
import { sayIn } from '../texts.ts';
import { renderFinish, renderStandings } from '../views/game-finish.ts';
import { relativeTime, words } from '../views/game-parts.ts';
import type { QuestionModel } from '../views/game-question.ts';
import { renderOpen, renderReveal, renderVoid } from '../views/game-question.ts';
import { renderStart } from '../views/game-start.ts';
import type { TeamModel } from '../views/game-teams.ts';
import { answerTo } from './outcomes.ts';
import type { NewRating } from './rate.ts';

/** `askedFor`: as many questions as were wished for, where there are fewer. */
export function showStart(state: SessionState, askedFor = state.plan.questions): MessageBody {
  const { plan, phase } = state;
  const { lobbyMs = pace.leadMs, paced } = modes[plan.mode];
  const model = {
    ...plan,
    gameId: state.gameId,
    starter: state.starter?.displayName ?? '',
    players: state.players?.map(({ displayName }) => displayName) ?? null,
    askedFor,
    changes: modes[plan.mode].isFinal ? undefined : plan.changes,
    firstAtMs: paced === 'host' ? null : (state.timer?.dueMs ?? state.atMs + lobbyMs),
    lobby: plan.mode === 'teams' ? lobbyOf(state) : null,
    isOpen: phase.name === 'starting',
  };
  return renderStart(model, sayIn(state.locale));
}

const lobbyOf = (state: SessionState): readonly (readonly string[])[] =>
  [...teamStandingsOf(state)]
    .sort((a, b) => a.team - b.team)
    .map(({ members }) => members.map(({ displayName }) => displayName));

/** Teams: the standing of each, the first first; null in other modes. */
const teamsOf = (state: SessionState): readonly TeamModel[] | null =>
  state.plan.mode === 'teams'
    ? teamStandingsOf(state).map(({ team, rank, points, members }) => ({ team, rank, points, people: members.length }))
    : null;

/** `closesAtMs` is a guess until the message has its id. */
export function showOpen(state: SessionState, questionNo: number, closesAtMs: number): MessageBody {
  const answered = state.phase.name === 'open' ? Object.keys(state.phase.answers).length : 0;
  const model = questionModel(state, questionNo);
  // A topic that was chosen is no hint: everybody knows it.
  const givesAway =
    state.plan.topic === null && topicHints(questionAt(state, questionNo).topic, questionAt(state, questionNo).options);
  const topic = givesAway ? null : model.topic;
  const hints = state.phase.name === 'open' && state.phase.hintsOpen === true;
  return renderOpen({ ...model, topic, closesAtMs, answered, hints }, sayIn(state.locale));
}

/** A question that is behind us: its answer, or why it does not count. */
export function showClosed(
  state: SessionState,
  played: Played,
  titleOf: (guildId: string, source: string) => string,
): MessageBody {
  const say = sayIn(state.locale);
  const model = questionModel(state, played.questionNo);
  if (played.void !== null) return renderVoid({ ...model, why: played.void }, say);
  const question = questionAt(state, played.questionNo);
  const { key, evidence, entityIds } = question;
  const { results } = played;
  const survivors = state.plan.mode === 'survival' ? survivorsOf(state) : null;
  const reveal = {
    ...model,
    key: key ?? -1,
    answer: answerTo(question),
    counts: model.options.map((_, i) => results.filter((one) => one.option === i).length),
    right: results.filter((one) => one.correct || one.points > 0),
    wrong: results.filter((one) => !one.correct && one.points === 0),
    teams: teamsOf(state),
    left: survivors === null ? null : survivors.left.size,
    entityId: entryOf(entityIds),
    evidence: {
      sentence: evidence.sentence,
      citation: evidence.citation,
      source: titleOf(state.guildId, evidence.source),
    },
  };
  return renderReveal(reveal, say);
}

export function showFinish(
  state: SessionState,
  reason: Exclude<EndReason, 'channel-lost'>,
  ratings: ReadonlyMap<string, NewRating>,
): MessageBody {
  const stoppedBy = state.stoppedBy?.displayName ?? null;
  const standings = standingsOf(state).map((one) => ({ ...one, rated: ratings.get(one.userId) ?? null }));
  return renderFinish(
    {
      mayRepeat: state.players === undefined,
      gameId: state.gameId,
      reason,
      stoppedBy,
      standings,
      teams: teamsOf(state),
    },
    sayIn(state.locale),
  );
}

/** Between two questions of a hosted game. */
export function showStandings(state: SessionState): MessageBody {
  const standings = standingsOf(state).map((one) => ({ ...one, rated: null }));
  const position = countedIn(state);
  return renderStandings({ standings, teams: teamsOf(state), position, length: lengthOf(state) }, sayIn(state.locale));
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

/** Only what a custom id can hold: an entry's slug. */
function entryOf([id]: readonly string[]): string | null {
  const short = id === undefined ? null : shortId(id);
  return short !== null && /^[A-Za-z0-9_.-]{1,60}$/.test(short) ? short : null;
}

function questionModel(state: SessionState, questionNo: number): QuestionModel {
  const question = questionAt(state, questionNo);
  const answering = askedNow(state, questionNo);
  return {
    gameId: state.gameId,
    questionNo,
    position: positionOf(state, questionNo),
    length: lengthOf(state),
    topic: question.topic,
    difficulty: difficultyOf(question),
    stem: question.stem,
    // What there is to choose from is not shown where the answer is typed.
    options: answering === 'press' ? question.options : [],
    answering,
    yearCosts: points.year,
  };
}
