/** What players say is wrong with a question, as moderators and the channel see it. */
import { ButtonStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipStem, escapeMarkdown } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import type { Row } from './game-parts.ts';
import { button, card, colours, nameOf, plain, rowOf } from './game-parts.ts';

export interface ReportModel {
  readonly id: string;
  readonly kind: 'report' | 'dispute';
  readonly stem: string;
  readonly answer: string;
  readonly ownAnswer: string | null;
  readonly reason: string;
  readonly by: { readonly displayName: string };
  /** What a moderator should know of the question; absent where all see the report. */
  readonly about?: ReportedQuestion;
}

export interface ReportedQuestion {
  /** Empty where it rests on no sentence. */
  readonly sentence: string;
  readonly citation: string | null;
  /** How many different people have an open complaint about it. */
  readonly people: number;
  /** Not asked until a moderator decides. */
  readonly isHeld: boolean;
  /** Of the server's own; null for one that was made from its lore. */
  readonly entryId: string | null;
}

/** One row of buttons each. */
export const reportsShown = 5;
const atMost = { stem: 300, answer: 150, reason: 300, gains: 10 } as const;

const oneLine = (text: string, max: number): string => escapeMarkdown(clip(text.replace(/\s+/g, ' ').trim(), max));

const lineOf = (report: ReportModel, say: Say): string =>
  [
    say(`trivia.reports.${report.kind}`, {
      name: nameOf(report.by.displayName),
      reason: oneLine(report.reason, atMost.reason),
    }),
    say('trivia.reports.question', { stem: plain(clipStem(report.stem, atMost.stem)) }),
    say('trivia.reports.answer', { answer: plain(clip(report.answer, atMost.answer)) }),
    ...(report.ownAnswer === null
      ? []
      : [say('trivia.reports.own', { answer: oneLine(report.ownAnswer, atMost.answer) })]),
    ...(report.about ? aboutLines(report.about, say) : []),
  ].join('\n');

function aboutLines({ sentence, citation, people, isHeld }: ReportedQuestion, say: Say): readonly string[] {
  return [
    ...(sentence === '' ? [] : [say('trivia.reports.evidence', { sentence: oneLine(sentence, atMost.stem) })]),
    ...(citation === null ? [] : [say('trivia.reports.cited', { citation: oneLine(citation, atMost.answer) })]),
    say('trivia.reports.people', { count: people }),
    ...(isHeld ? [say('trivia.reports.held')] : []),
  ];
}

/** One's own report: whether to hear what comes of it. */
export const renderReported = (id: string, say: Say): MessageBody => ({
  content: say('trivia.reports.reported'),
  components: [
    rowOf([button(ButtonStyle.Secondary, say('trivia.reports.follow'), writeCustomId('trivia', 'follow', id))]),
  ],
});

/** Of a question outside a game: by its own id. */
export const reportButton = (questionId: string, say: Say) =>
  button(ButtonStyle.Secondary, say('trivia.reveal.report'), writeCustomId('trivia', 'report', questionId, '0'));

function deciding({ id, kind, about }: ReportModel, mark: string, say: Say): Row {
  const act = (style: ButtonStyle.Success | ButtonStyle.Secondary, key: 'grant' | 'decline' | 'done' | 'retire') =>
    button(style, mark + say(`trivia.reports.${key}`), writeCustomId('trivia', key, id));
  const edit =
    about?.entryId === undefined || about.entryId === null
      ? []
      : [button(ButtonStyle.Primary, mark + say('trivia.reports.edit'), writeCustomId('quiz', 'edit', about.entryId))];
  const more = about ? [...edit, act(ButtonStyle.Secondary, 'retire')] : [];
  if (kind === 'report') return rowOf([...more, act(ButtonStyle.Secondary, 'done')]);
  return rowOf([act(ButtonStyle.Success, 'grant'), act(ButtonStyle.Secondary, 'decline'), ...more]);
}

/** For all to see: a moderator can decide at once. */
export const renderDispute = (report: ReportModel, say: Say): MessageBody => ({
  embeds: [
    card(colours.quiet, say('trivia.reports.disputeTitle'), [
      lineOf(report, say),
      '',
      say('trivia.reports.whoDecides'),
    ]),
  ],
  components: [deciding(report, '', say)],
});

/** For a moderator; the oldest first. */
export function renderReports(reports: readonly ReportModel[], say: Say): MessageBody {
  const title = say('trivia.reports.title', { count: reports.length });
  if (reports.length === 0)
    return { embeds: [card(colours.quiet, title, [say('trivia.reports.none')])], components: [] };
  const shown = reports.slice(0, reportsShown);
  const lines = shown.map((report, i) => `**${i + 1}.** ${lineOf(report, say)}\n`);
  const more = reports.length - shown.length;
  if (more > 0) lines.push(say('trivia.reports.more', { count: more }));
  return {
    embeds: [card(colours.quiet, title, lines)],
    components: shown.map((report, i) => deciding(report, `${i + 1}: `, say)),
  };
}

export interface GrantedModel extends Pick<ReportModel, 'stem' | 'ownAnswer'> {
  readonly gains: readonly { readonly displayName: string; readonly points: number }[];
}

export function renderGranted({ stem, ownAnswer, gains }: GrantedModel, say: Say): MessageBody {
  const question = plain(clipStem(stem, atMost.stem));
  const what =
    ownAnswer === null
      ? say('trivia.reports.grantedAll', { stem: question })
      : say('trivia.reports.granted', { stem: question, answer: oneLine(ownAnswer, atMost.answer) });
  const names = gains
    .slice(0, atMost.gains)
    .map(({ displayName, points }) => say('trivia.reports.gain', { name: nameOf(displayName), points }));
  const more = gains.length - names.length;
  if (more > 0) names.push(say('trivia.reveal.more', { count: more }));
  const line = names.length === 0 ? say('trivia.reports.noGain') : names.join(', ');
  return { embeds: [card(colours.right, say('trivia.reports.grantedTitle'), [what, line])] };
}
