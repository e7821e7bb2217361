/** The question of the day: open, answered by one person, closed; and the words around it and around the weekly game. */
import { ButtonStyle } from 'discord-api-types/v10';
import type { Streak } from '../../game/daily.ts';
import { runAt } from '../../game/daily.ts';
import { topicHints } from '../../game/topics.ts';
import type { Question } from '../../quiz/index.ts';
import { difficultyOf } from '../../quiz/index.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import { button, card, colours, letterOf, nameOf, plain, relativeTime, rowOf, words } from './game-parts.ts';
import { quoted, stemLines } from './game-question.ts';
import { reportButton } from './game-reports.ts';

interface DailyModel {
  readonly number: number;
  readonly question: Question;
  readonly closesAtMs: number;
}

export interface DailyOpenModel extends DailyModel {
  /** Told of it; null for nobody. */
  readonly roleId: string | null;
}

export interface DailyClosedModel extends DailyModel {
  /** The earliest first. */
  readonly answers: readonly {
    readonly displayName: string;
    readonly option: number;
    readonly isRight: boolean;
    readonly points: number;
    readonly run: number;
  }[];
  /** The title of the question's source. */
  readonly source: string;
}

export interface DailyOwnModel extends DailyModel {
  readonly option: number;
  readonly isRight: boolean;
  readonly points: number;
  readonly run: number;
  readonly source: string;
  /** It was answered before. */
  readonly isAgain: boolean;
}

const atMost = { option: 300, winners: 20 } as const;

export function renderDailyOpen(model: DailyOpenModel, say: Say): MessageBody {
  const { question, closesAtMs, roleId } = model;
  const options = question.options.map((_, i) => say('trivia.question.option', optionOf(question, i)));
  const lines = [...headOf(model, say), ...options, '', say('daily.rules', { when: relativeTime(closesAtMs) })];
  return {
    ...(roleId === null ? {} : { content: say('daily.role', { roleId }) }),
    embeds: [card(colours.game, null, lines)],
    components: [answerRow(model, 'open')],
  };
}

export function renderDailyClosed(model: DailyClosedModel, say: Say): MessageBody {
  const { question, answers, source } = model;
  const options = question.options.map((_, i) => {
    const count = answers.filter(({ option }) => option === i).length;
    const percent = Math.round((100 * count) / Math.max(answers.length, 1));
    const share = answers.length === 0 ? '' : say('trivia.reveal.share', { count, percent });
    return say(i === question.key ? 'trivia.reveal.right' : 'trivia.reveal.wrong', optionOf(question, i)) + share;
  });
  const evidence = { ...question.evidence, source };
  const lines = [...headOf(model, say), ...options, '', winners(model, say), '', ...quoted(evidence, say)];
  const rows = [answerRow(model, 'closed'), rowOf([reportButton(question.id, say)])];
  return { embeds: [card(colours.right, null, lines)], components: rows };
}

/** What the one who answered is told, and nobody else. */
export function renderDailyOwn(model: DailyOwnModel, say: Say): MessageBody {
  const { question, option, isRight, points, run, number, source, isAgain } = model;
  const counted = sayRun(run, say);
  const lines = [
    isAgain ? say('daily.own.already') : null,
    say(isRight ? 'daily.own.right' : 'daily.own.wrong', optionOf(question, option)),
    isRight ? null : say('daily.own.key', optionOf(question, question.key ?? 0)),
    isRight ? say('daily.own.points', { points, run: counted }) : say('daily.own.noPoints', { run: counted }),
    '',
    ...quoted({ ...question.evidence, source }, say),
  ];
  const share = button(
    ButtonStyle.Secondary,
    say('daily.own.share', { number }),
    writeCustomId('daily', 'share', String(number)),
  );
  return {
    embeds: [card(isRight ? colours.right : colours.quiet, null, lines)],
    components: [rowOf([share, reportButton(question.id, say)])],
  };
}

/** One line that gives nothing away. */
export const sayShared = (
  { displayName, number, isRight, run }: { displayName: string; number: number; isRight: boolean; run: number },
  say: Say,
): MessageBody =>
  words(
    say(isRight ? 'daily.share.right' : 'daily.share.wrong', {
      name: nameOf(displayName),
      number,
      run: sayRun(run, say),
    }),
  );

/** Days in a row, the right answer or not: "3 days in a row". */
const sayRun = (run: number, say: Say): string => say('daily.own.run', { count: run });

/** Nobody answers: a word, and a button for moderators. */
export function renderBreak(what: 'daily' | 'weekly', count: number, say: Say): MessageBody {
  const wake = button(ButtonStyle.Primary, say(`${what}.break.wake`), writeCustomId('daily', 'wake', what));
  return { ...words(say(`${what}.break.text`, { count })), components: [rowOf([wake])] };
}

export interface ComingModel {
  readonly questions: number;
  readonly seconds: number;
  readonly startsAtMs: number;
  readonly roleId: string | null;
}

export function renderComing({ questions, seconds, startsAtMs, roleId }: ComingModel, say: Say): MessageBody {
  const text = say('weekly.coming', { questions, seconds, when: relativeTime(startsAtMs) });
  return words(roleId === null ? text : say('weekly.role', { roleId, text }));
}

const optionOf = ({ options }: Question, i: number) => ({
  letter: letterOf(i),
  text: plain(clip(options[i] ?? '', atMost.option)),
});

function headOf({ number, question }: DailyModel, say: Say): readonly string[] {
  const difficulty = say(`trivia.${difficultyOf(question)}`);
  const head = topicHints(question.topic, question.options)
    ? say('daily.headBare', { number, difficulty })
    : say('daily.head', { number, difficulty, topic: plain(clip(question.topic, 100)) });
  return [`-# ${head}`, ...stemLines(question.stem), ''];
}

function answerRow({ number, question }: DailyModel, state: 'open' | 'closed'): Row {
  return rowOf(
    question.options.slice(0, 5).map((_, i) => {
      const isKey = state === 'closed' && i === question.key;
      const style = isKey ? ButtonStyle.Success : state === 'open' ? ButtonStyle.Primary : ButtonStyle.Secondary;
      const label = isKey ? `${letterOf(i)} ✓` : letterOf(i);
      return {
        ...button(style, label, writeCustomId('daily', 'answer', String(number), String(i))),
        disabled: state === 'closed',
      };
    }),
  );
}

function winners({ answers }: DailyClosedModel, say: Say): string {
  if (answers.length === 0) return say('daily.reveal.nobody');
  const right = answers.filter(({ isRight }) => isRight);
  if (right.length === 0) return say('daily.reveal.nobodyRight', { count: answers.length });
  const names = right
    .slice(0, atMost.winners)
    .map(({ displayName, points, run }) =>
      say('daily.reveal.winner', { name: nameOf(displayName), points, run: sayRun(run, say) }),
    );
  const more = right.length - names.length;
  if (more > 0) names.push(say('trivia.reveal.more', { count: more }));
  return say('daily.reveal.winners', { names: names.join(', ') });
}

export interface TodayModel {
  readonly open: DailyModel | null;
  readonly own: Omit<DailyOwnModel, 'isAgain'> | null;
  readonly streak: Streak | null;
  readonly number: number;
  readonly isOn: boolean;
  readonly isPaused: boolean;
  readonly nextMs: number | null;
}

/** For one person: the question to be answered here and now, or how they answered it, or when the next one comes. */
export function renderToday(model: TodayModel, say: Say): MessageBody {
  const { open, own, streak, number } = model;
  const rows =
    streak === null
      ? say('daily.status.streakNone')
      : say('daily.status.streak', { run: sayRun(runAt(streak, number), say), longest: streak.longest });
  if (own) return { content: rows, ...renderDailyOwn({ ...own, isAgain: true }, say) };
  if (open) return { ...renderDailyOpen({ ...open, roleId: null }, say), content: rows };
  return words(`${stateOf(model, say)}\n${rows}`);
}

function stateOf({ isOn, isPaused, nextMs }: TodayModel, say: Say): string {
  if (!isOn) return say('daily.status.off');
  if (isPaused) return say('daily.status.paused');
  return nextMs === null ? say('daily.status.none') : say('daily.status.waiting', { when: relativeTime(nextMs) });
}
