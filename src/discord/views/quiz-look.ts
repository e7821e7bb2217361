/** A question as players see it, and figures on how they have answered it. */
import type { APIActionRowComponent, APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { QuestionDeed } from '../../guilds/port/question-states.ts';
import type { QuestionTally } from '../../guilds/port/tally.ts';
import { difficultyOf, flagOf } from '../../quiz/index.ts';
import type { Question } from '../../quiz/index.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { card, colours } from './game-parts.ts';
import type { QuestionModel } from './game-question.ts';
import { renderOpen, renderReveal } from './game-question.ts';
import { deedLines, plainStem, typedText } from './quiz-card.ts';

/** Nobody can press on a preview. */
const deadId = 'preview';
const secondsShown = 20;

/** As it is asked, and below it as it is answered. `source`: what stands for the title of its source. */
export function renderPreview(
  question: Question,
  { nowMs, source }: { readonly nowMs: number; readonly source: string },
  say: Say,
): MessageBody {
  const model: QuestionModel = {
    gameId: deadId,
    questionNo: 0,
    position: 1,
    length: 1,
    topic: question.topic,
    difficulty: difficultyOf(question),
    stem: question.stem,
    options: question.options,
    answering: question.key === null ? 'type' : 'press',
    yearCosts: 0,
  };
  const asked = renderOpen({ ...model, closesAtMs: nowMs + secondsShown * 1000, answered: 0, hints: false }, say);
  const answered = renderReveal(
    {
      ...model,
      key: question.key ?? -1,
      answer: question.accepted[0] ?? '',
      counts: [],
      right: [],
      wrong: [],
      teams: null,
      left: null,
      entityId: null,
      evidence: { ...question.evidence, source },
    },
    say,
  );
  const rows = (asked.components ?? []) as APIActionRowComponent<APIButtonComponentWithCustomId>[];
  return {
    embeds: [...(asked.embeds ?? []), ...(answered.embeds ?? [])],
    components: rows.map((row) => ({ ...row, components: row.components.map((one) => ({ ...one, disabled: true })) })),
  };
}

const wrongShown = 5;

/** `deeds`: what was done about it, the latest first. */
export function renderStats(
  question: Question,
  { tally, deeds }: { readonly tally: QuestionTally; readonly deeds: readonly QuestionDeed[] },
  say: Say,
): MessageBody {
  const { asked, answered, right, wrong } = tally;
  const title = say('quiz.stats.title', { stem: plainStem(question.stem) });
  const done = deeds.length === 0 ? [] : ['', ...deedLines(deeds, say)];
  if (answered === 0) return { embeds: [card(colours.quiet, title, [say('quiz.stats.none'), ...done])] };
  const given = wrong
    .slice(0, wrongShown)
    .map(({ answer, count }) => say('quiz.stats.answer', { answer: typedText(answer, 80), count }));
  const flag = flagOf({ key: question.key, chosen: chosenOf(question, tally) });
  const lines = [
    say('quiz.stats.asked', { count: asked }),
    say('quiz.stats.right', { count: answered, percent: Math.round((100 * right) / answered) }),
    ...(given.length > 0 ? [say('quiz.stats.wrong', { answers: given.join(', ') })] : []),
    ...(flag === null ? [] : ['', say(`quiz.stats.${flag}`)]),
    ...done,
  ];
  return { embeds: [card(colours.game, title, lines)] };
}

/** As `flagOf` takes it: by option, or wrong and right. */
function chosenOf({ key, options }: Question, { right, answered, wrong }: QuestionTally): readonly number[] {
  if (key === null) return [answered - right, right];
  const counts = new Map(wrong.map(({ answer, count }) => [answer, count]));
  return options.map((option, at) => (at === key ? right : (counts.get(option) ?? 0)));
}
