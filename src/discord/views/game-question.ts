/** A question's message: open, answered, or void. One message through its life: options keep their order and their letters. */
import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import { ButtonStyle } from 'discord-api-types/v10';
import { ownSource } from '../../quiz/from-entry.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import type { TeamModel } from './game-teams.ts';
import { teamScores } from './game-teams.ts';
import { button, card, colours, letterOf, nameOf, plain, relativeTime, rowOf } from './game-parts.ts';

export interface QuestionModel {
  readonly gameId: string;
  readonly questionNo: number;
  /** 3 and 10 in "question 3/10". */
  readonly position: number;
  readonly length: number;
  /** Null where it would give the answer away. */
  readonly topic: string | null;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly stem: string;
  /** Empty where the answer is typed. */
  readonly options: readonly string[];
  readonly answering: 'press' | 'type' | 'year';
  /** What each year takes away that a typed year is off, in points. */
  readonly yearCosts: number;
}

export interface OpenModel extends QuestionModel {
  readonly closesAtMs: number;
  readonly answered: number;
  /** Whether a hint may be asked for. */
  readonly hints: boolean;
}

interface Scorer {
  readonly displayName: string;
  readonly points: number;
  readonly elapsedMs: number;
  readonly hinted?: true;
  readonly text?: string;
  /** Where a year was asked for and another one came near. */
  readonly yearsOff?: number;
}

interface Misser {
  readonly displayName: string;
  /** What was typed. */
  readonly text?: string;
}

export interface RevealModel extends QuestionModel {
  /** Index of the right option; -1 where there are none. */
  readonly key: number;
  readonly answer: string;
  /** How many chose each option. */
  readonly counts: readonly number[];
  /** The best first. */
  readonly right: readonly Scorer[];
  readonly wrong: readonly Misser[];
  /** Teams: the first first; null in other modes. */
  readonly teams: readonly TeamModel[] | null;
  /** Survival: how many are still in; null in other modes, or before anybody is. */
  readonly left: number | null;
  /** Of the entry that the question is about; null where there is none. */
  readonly entityId: string | null;
  readonly evidence: { readonly sentence: string; readonly citation: string | null; readonly source: string };
}

export interface VoidModel extends QuestionModel {
  readonly why: 'restart' | 'stopped' | 'skipped' | 'store-failed' | 'away';
}

const atMost = { stem: 900, option: 300, sentence: 700, citation: 200, scorers: 10, wrong: 10 } as const;

export function renderOpen(model: OpenModel, say: Say): MessageBody {
  const options = model.options.map((text, i) =>
    say('trivia.question.option', { letter: letterOf(i), text: plain(clip(text, atMost.option)) }),
  );
  const closes = say('trivia.question.closes', { when: relativeTime(model.closesAtMs) });
  const answered = say('trivia.question.answered', { count: model.answered });
  const rule = model.answering === 'year' ? [say('trivia.question.year', { points: model.yearCosts }), ''] : [];
  const choice = options.length === 0 ? [] : [...options, ''];
  const lines = [...headOf(model, say), ...choice, ...rule, `${closes} · ${answered}`];
  return { embeds: [card(colours.game, null, lines)], components: [answering(model, say), ...hinting(model, say)] };
}

export function renderReveal(model: RevealModel, say: Say): MessageBody {
  const all = model.counts.reduce((sum, count) => sum + count, 0);
  const options = model.options.map((text, i) => {
    const line = { letter: letterOf(i), text: plain(clip(text, atMost.option)) };
    const count = model.counts[i] ?? 0;
    const share = all === 0 ? '' : say('trivia.reveal.share', { count, percent: Math.round((100 * count) / all) });
    return say(i === model.key ? 'trivia.reveal.right' : 'trivia.reveal.wrong', line) + share;
  });
  if (model.answering !== 'press')
    options.push(say('trivia.reveal.typed', { text: plain(clip(model.answer, atMost.option)) }));
  const lines = [...headOf(model, say), ...options, '', ...scores(model, say), '', ...quoted(model.evidence, say)];
  return {
    embeds: [card(colours.right, null, lines)],
    components: [...closedRows(model, model.key), after(model, say)],
  };
}

export function renderVoid(model: VoidModel, say: Say): MessageBody {
  const options = model.options.map((text, i) =>
    say('trivia.reveal.wrong', { letter: letterOf(i), text: plain(clip(text, atMost.option)) }),
  );
  const lines = [...headOf(model, say), ...options, '', say(`trivia.void.${model.why}`)];
  return { embeds: [card(colours.quiet, null, lines)], components: closedRows(model, 'closed') };
}

function headOf(model: QuestionModel, say: Say): readonly string[] {
  const { position, length } = model;
  const difficulty = say(`trivia.${model.difficulty}`);
  const head =
    model.topic === null
      ? say('trivia.question.headBare', { position, length, difficulty })
      : say('trivia.question.head', { position, length, difficulty, topic: plain(clip(model.topic, 100)) });
  return [`-# ${head}`, ...stemLines(model.stem), ''];
}

/** A stem may list what is to be put in order, a line each. */
export function stemLines(stem: string): readonly string[] {
  const [first = '', ...list] = clip(stem, atMost.stem).split('\n').map(plain);
  return [`**${first}**`, ...list];
}

function answering(model: OpenModel, say: Say): Row {
  if (model.answering === 'press') return buttons(model, 'open');
  return rowOf([
    button(ButtonStyle.Primary, say('trivia.question.type'), writeCustomId('trivia', 'type', model.gameId)),
  ]);
}

/** The cost is named before. */
const hinting = ({ hints, gameId }: OpenModel, say: Say): readonly Row[] =>
  hints
    ? [rowOf([button(ButtonStyle.Secondary, say('trivia.question.hint'), writeCustomId('trivia', 'hint', gameId))])]
    : [];

/** What can be done about a question that has been answered. */
function after({ gameId, questionNo, entityId }: RevealModel, say: Say): Row {
  const about = (action: 'report' | 'dispute') =>
    button(
      ButtonStyle.Secondary,
      say(`trivia.reveal.${action}`),
      writeCustomId('trivia', action, gameId, String(questionNo)),
    );
  const entry =
    entityId === null
      ? []
      : [button(ButtonStyle.Secondary, say('trivia.reveal.entry'), writeCustomId('lore', 'about', entityId))];
  return rowOf([...entry, about('report'), about('dispute')]);
}

/** Where answers are typed, nothing is left to be pressed. */
const closedRows = (model: QuestionModel, state: 'closed' | number): Row[] =>
  model.answering === 'press' ? [buttons(model, state)] : [];

/** One row, as Discord allows five buttons in it. Which question is meant comes from the message, not from the button. */
function buttons(model: QuestionModel, state: 'open' | 'closed' | number): Row {
  const components = model.options.slice(0, 5).map((_, i): APIButtonComponentWithCustomId => {
    const isKey = i === state;
    const style = isKey ? ButtonStyle.Success : state === 'open' ? ButtonStyle.Primary : ButtonStyle.Secondary;
    const customId = writeCustomId('trivia', 'answer', model.gameId, String(i));
    return { ...button(style, isKey ? `${letterOf(i)} ✓` : letterOf(i), customId), disabled: state !== 'open' };
  });
  return rowOf(components);
}

function scores(model: RevealModel, say: Say): readonly string[] {
  if (model.right.length === 0 && model.wrong.length === 0) return [say('trivia.reveal.nobodyAnswered')];
  const winners = model.right.slice(0, atMost.scorers).map((one) => winner(one, say));
  if (model.right.length > atMost.scorers) {
    winners.push(say('trivia.reveal.more', { count: model.right.length - atMost.scorers }));
  }
  if (winners.length === 0) winners.push(say('trivia.reveal.nobodyRight'));
  const left = [
    ...(model.left === null ? [] : [say('trivia.reveal.left', { count: model.left })]),
    ...(model.teams === null ? [] : [teamScores(model.teams, say)]),
  ];
  if (model.wrong.length === 0) return [...winners, ...left];
  const names = model.wrong
    .slice(0, atMost.wrong)
    .map(({ displayName, text }) =>
      text === undefined
        ? nameOf(displayName)
        : say('trivia.reveal.wrote', { name: nameOf(displayName), text: nameOf(text) }),
    );
  const more = model.wrong.length - names.length;
  if (more > 0) names.push(say('trivia.reveal.more', { count: more }));
  return [...winners, say('trivia.reveal.noPoints', { names: names.join(', ') }), ...left];
}

function winner({ displayName, points, elapsedMs, hinted, text, yearsOff }: Scorer, say: Say): string {
  const given = { name: nameOf(displayName), points, seconds: (elapsedMs / 1000).toFixed(1) };
  if (yearsOff !== undefined) return say('trivia.reveal.near', { ...given, text: nameOf(text ?? ''), count: yearsOff });
  return say(hinted ? 'trivia.reveal.winnerHinted' : 'trivia.reveal.winner', given);
}

export function quoted(evidence: RevealModel['evidence'], say: Say): readonly string[] {
  const sentence = plain(clip(evidence.sentence, atMost.sentence));
  const isOwn = evidence.source === ownSource;
  const source = isOwn ? say('quiz.preview.source') : plain(clip(evidence.source, atMost.citation));
  const { citation } = evidence;
  const cited =
    citation === null
      ? say('trivia.reveal.uncited', { source })
      : say('trivia.reveal.cited', { source, citation: plain(clip(citation, atMost.citation)) });
  // A question that somebody wrote rests on no sentence: what it may have is a word on its answer.
  if (sentence === '') return [cited];
  const quote = say('trivia.reveal.quote', { sentence });
  return isOwn ? [quote, cited] : [say('trivia.reveal.from'), quote, cited];
}
