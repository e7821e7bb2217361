/** Practice: a question, its answer, and how much there is left. For one person alone. */
import { ButtonStyle } from 'discord-api-types/v10';
import { topicHints } from '../../game/topics.ts';
import type { Question } from '../../quiz/index.ts';
import { difficultyOf } from '../../quiz/index.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import { button, card, colours, letterOf, plain, relativeTime, rowOf } from './game-parts.ts';
import { quoted, stemLines } from './game-question.ts';
import { reportButton } from './game-reports.ts';

/** What is left for now. */
export interface LeftModel {
  readonly due: number;
  /** New ones that may still be begun today. */
  readonly fresh: number;
}

export interface StudyQuestionModel extends LeftModel {
  readonly ref: string;
  readonly question: Question;
  /** Indices into the question's options, in the order they are shown. */
  readonly order: readonly number[];
  readonly why: 'again' | 'missed' | 'fresh';
  /** What was asked for; then the topic gives nothing away. */
  readonly topic: string | null;
}

export interface StudyAnswerModel extends Omit<StudyQuestionModel, 'why'> {
  /** Index into the question's options. */
  readonly option: number;
  /** Until it comes back. */
  readonly days: number;
  /** The title of the question's source. */
  readonly source: string;
  /** Where there are moderators to hear of it. */
  readonly canReport: boolean;
}

const optionAtMost = 300;

const sayLeft = ({ due, fresh }: LeftModel, say: Say): string =>
  say('study.left', { due: say('study.due', { count: due }), fresh: say('study.unseen', { count: fresh }) });

export function renderStudyQuestion(model: StudyQuestionModel, say: Say): MessageBody {
  const { question, order, ref, why } = model;
  const options = order.map((_, place) => say('trivia.question.option', optionAt(model, place)));
  const foot = [`-# ${say(`study.${why}`)} ${sayLeft(model, say)}. ${say('study.onlyYou')}`];
  const answers = order.map((_, place) =>
    button(ButtonStyle.Primary, letterOf(place), writeCustomId('study', 'answer', ref, String(place))),
  );
  return {
    content: '',
    embeds: [card(colours.game, null, [...headOf(model, question, say), ...options, '', ...foot])],
    components: [rowOf(answers), ...goOn(ref, ['stop'], say)],
  };
}

export function renderStudyAnswer(model: StudyAnswerModel, say: Say): MessageBody {
  const { question, order, ref, option, days, source, canReport } = model;
  const isRight = option === question.key;
  const options = order.map((which, place) =>
    say(which === question.key ? 'trivia.reveal.right' : 'trivia.reveal.wrong', optionAt(model, place)),
  );
  const chosen = optionAt(model, order.indexOf(option));
  const lines = [
    ...headOf(model, question, say),
    ...options,
    '',
    isRight ? say('study.right') : say('study.wrong', chosen),
    say('study.next', { count: days }),
    '',
    ...quoted({ ...question.evidence, source }, say),
    `-# ${sayLeft(model, say)}.`,
  ];
  return {
    content: '',
    embeds: [card(isRight ? colours.right : colours.quiet, null, lines)],
    components: goOn(ref, ['next', 'stop'], say, canReport ? [reportButton(question.id, say)] : []),
  };
}

/** Nothing is left for now, or the person stopped. `nextMs`: when something is due again, if anything is. */
export function renderStudyEnd(
  model: LeftModel & { readonly isStopped: boolean; readonly nextMs: number | null },
  say: Say,
): MessageBody {
  const { isStopped, nextMs } = model;
  const lines = [
    isStopped ? say('study.stopped', { left: sayLeft(model, say) }) : say('study.done.title'),
    !isStopped && nextMs !== null ? say('study.done.next', { when: relativeTime(nextMs) }) : null,
    say('study.done.start'),
  ];
  return { content: '', embeds: [card(colours.quiet, null, lines)], components: [] };
}

export function renderStudyStatus(
  model: LeftModel & { readonly known: number; readonly nextMs: number | null },
  say: Say,
): MessageBody {
  const { known, due, nextMs } = model;
  const lines = [
    say('study.status.known', { count: known }),
    `${sayLeft(model, say)}.`,
    // While something is due now, the next one is not what comes later.
    due > 0 || nextMs === null ? null : say('study.done.next', { when: relativeTime(nextMs) }),
    '',
    say('study.status.how'),
  ];
  return { embeds: [card(colours.quiet, say('study.status.title'), lines)] };
}

export const renderStudyForget = (count: number, ref: string, say: Say): MessageBody => ({
  content: say('study.forget.ask', { count }),
  components: [
    rowOf([
      button(ButtonStyle.Danger, say('study.button.forget'), writeCustomId('study', 'forget', ref)),
      button(ButtonStyle.Secondary, say('study.button.keep'), writeCustomId('study', 'keep', ref)),
    ]),
  ],
});

const optionAt = ({ question, order }: Pick<StudyQuestionModel, 'question' | 'order'>, place: number) => ({
  letter: letterOf(place),
  text: plain(clip(question.options[order[place] ?? -1] ?? '', optionAtMost)),
});

function headOf({ topic }: { readonly topic: string | null }, question: Question, say: Say): readonly string[] {
  const difficulty = say(`trivia.${difficultyOf(question)}`);
  const head =
    topic === null && topicHints(question.topic, question.options)
      ? say('study.headBare', { difficulty })
      : say('study.head', { difficulty, topic: plain(clip(question.topic, 100)) });
  return [`-# ${head}`, ...stemLines(question.stem), ''];
}

const goOn = (ref: string, actions: readonly ('next' | 'stop')[], say: Say, more: Row['components'] = []): Row[] => [
  rowOf([
    ...actions.map((action) =>
      button(
        action === 'next' ? ButtonStyle.Primary : ButtonStyle.Secondary,
        say(`study.button.${action}`),
        writeCustomId('study', action, ref),
      ),
    ),
    ...more,
  ]),
];
