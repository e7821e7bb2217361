/** A server's own question as those who look after it see it: its text, what was found in it, and what was done to it. */
import { ButtonStyle } from 'discord-api-types/v10';
import { canBeUndone } from '../../guilds/port/entries.ts';
import type { Entry, EntryState, EntryStep } from '../../guilds/port/entries.ts';
import type { EntryForm } from '../../guilds/port/forms.ts';
import type { QuestionDeed } from '../../guilds/port/question-states.ts';
import type { EntryText } from '../../quiz/entry.ts';
import type { Finding } from '../../quiz/lint/index.ts';
import { sayFinding } from './quiz-finding.ts';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipStem, escapeMarkdown, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, card, colours, nameOf, rowOf } from './game-parts.ts';
import { asWritten } from './lookup-parts.ts';

const shown = { stem: 1000, answer: 300, list: 700, value: 200, steps: 5 } as const;

/** What somebody typed, inside our own words: one line, no mark and no mention. */
export const typedText = (text: string, max: number): string =>
  escapeMarkdown(clip(text.replace(/\s+/g, ' ').trim(), max));

const listed = (texts: readonly string[]): string =>
  clip(texts.map((text) => typedText(text, 120)).join(' · '), shown.list);

export function entryLines(text: EntryText, say: Say): readonly string[] {
  const { stem, answer, accepted, wrong, topic, citation, explanation, credit } = text;
  const work = [credit?.list, credit?.author, credit?.licence].filter((part) => part !== null && part !== undefined);
  return [
    `**${typedText(stem, shown.stem)}**`,
    say('quiz.card.answers', { answer: typedText(answer, shown.answer) }),
    ...(accepted.length > 0 ? [say('quiz.card.accepted', { answers: listed(accepted) })] : []),
    wrong.length > 0 ? say('quiz.card.wrong', { options: listed(wrong) }) : say('quiz.card.typed'),
    ...(topic === null ? [] : [say('quiz.card.topic', { topic: typedText(topic, shown.value) })]),
    ...(citation === null ? [] : [say('quiz.card.citation', { citation: typedText(citation, shown.value) })]),
    ...(explanation === null
      ? []
      : [say('quiz.card.explanation', { explanation: typedText(explanation, shown.answer) })]),
    ...(work.length === 0 ? [] : [say('quiz.card.credit', { credit: listed(work) })]),
  ];
}

export function findingLines(findings: readonly Finding[], say: Say): readonly string[] {
  const lines = (level: Finding['level']): readonly string[] =>
    findings
      .filter((one) => one.level === level)
      .map((one) => `- ${sayFinding(one, say, (text) => typedText(text, 250))}`);
  const [errors, warnings] = [lines('error'), lines('warning')];
  return [
    ...(errors.length > 0 ? [`⛔ ${say('quiz.review.errors', { count: errors.length })}`, ...errors] : []),
    ...(warnings.length > 0 ? [`⚠ ${say('quiz.review.warnings', { count: warnings.length })}`, ...warnings] : []),
  ];
}

const hasErrors = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error');

export interface ReviewModel {
  readonly form: EntryForm;
  readonly findings: readonly Finding[];
  /** Wrong options that came from the lore. */
  readonly suggested: readonly string[];
}

/** What came back from a form and is not saved yet. */
export function renderReview({ form, findings, suggested }: ReviewModel, say: Say): MessageBody {
  const { id, purpose, of } = form;
  const isClean = findings.length === 0;
  const act = (action: string, label: string, style: Style = ButtonStyle.Secondary) =>
    button(style, label, writeCustomId('quiz', action, id));
  const saveLabel = purpose === 'suggest' ? (isClean ? 'send' : 'sendAnyway') : isClean ? 'save' : 'saveAnyway';
  const saving = hasErrors(findings)
    ? []
    : [
        act('save', say(`quiz.review.${saveLabel}`), isClean ? ButtonStyle.Success : ButtonStyle.Secondary),
        ...(purpose === 'add' && of === null ? [act('draft', say('quiz.review.draft'))] : []),
      ];
  const lines = [
    ...entryLines(form.text, say),
    '',
    ...(suggested.length > 0 ? [say('quiz.review.suggested', { options: listed(suggested) })] : []),
    ...findingLines(findings, say),
    say('quiz.review.kept'),
  ];
  return {
    embeds: [card(hasErrors(findings) ? 0xd83c3e : colours.gold, null, lines)],
    components: [
      rowOf([
        ...saving,
        act('refill', say('quiz.review.edit'), ButtonStyle.Primary),
        act('drop', say('quiz.review.discard')),
      ]),
    ],
  };
}

type Style = ButtonStyle.Primary | ButtonStyle.Secondary | ButtonStyle.Success | ButtonStyle.Danger;

export interface CardModel {
  readonly entry: Entry;
  readonly findings: readonly Finding[];
  /** Held back after reports. */
  readonly isQuarantined: boolean;
  /** Said above the card. */
  readonly word?: string;
}

export function renderEntry({ entry, findings, isQuarantined, word }: CardModel, say: Say): MessageBody {
  const { id, text, state, by, addedAtMs, history } = entry;
  const seconds = Math.floor(addedAtMs / 1000);
  const lines = [
    ...entryLines(text, say),
    '',
    ...findingLines(findings, say),
    by === null
      ? say('quiz.card.bySomebody', { seconds })
      : say('quiz.card.by', { name: nameOf(by.displayName), seconds }),
    ...history.slice(-shown.steps).map((step) => stepLine(step, say)),
  ];
  const title = say('quiz.card.title', { id, state: say(`quiz.state.${isQuarantined ? 'quarantined' : state}`) });
  return {
    content: word ?? '',
    embeds: [card(state === 'approved' && !isQuarantined ? colours.right : colours.quiet, title, lines)],
    components: [rowOf(buttonsFor(entry, isQuarantined, say)), rowOf(moreButtons(entry, say))],
  };
}

function stepLine({ what, by, atMs, undone }: EntryStep, say: Say): string {
  const nameFor = (person: EntryStep['by']): string =>
    person === null ? say('quiz.card.somebody') : nameOf(person.displayName);
  const values = { what: say(`quiz.card.did.${what}`), name: nameFor(by), seconds: Math.floor(atMs / 1000) };
  return undone ? say('quiz.card.undone', { ...values, by: nameFor(undone.by) }) : say('quiz.card.step', values);
}

const deedsShown = 5;

/** What was done about a question beside what its entry tells; the latest first. */
export const deedLines = (deeds: readonly QuestionDeed[], say: Say): readonly string[] =>
  deeds.slice(0, deedsShown).map(({ what, by, atMs }) => {
    const seconds = Math.floor(atMs / 1000);
    if (what === 'quarantined') return say('quiz.card.held', { seconds });
    const name = by === null ? say('quiz.card.somebody') : nameOf(by.displayName);
    return say('quiz.card.step', { what: say(`quiz.card.did.${what}`), name, seconds });
  });

/** Of a question that was made from the lore: what is done now, and before, with a button to take it back. */
export function renderMade(
  { id, word, isHeld, deeds }: { id: string; word: string; isHeld: boolean; deeds: readonly QuestionDeed[] },
  say: Say,
): MessageBody {
  const act = (action: 'restore' | 'retire' | 'preview' | 'stats') =>
    button(ButtonStyle.Secondary, say(`quiz.card.${action}`), writeCustomId('quiz', action, id));
  return {
    content: clip([word, ...deedLines(deeds, say)].join('\n'), limits.content),
    components: [rowOf([act(isHeld ? 'restore' : 'retire'), act('preview'), act('stats')])],
  };
}

/** What can be done in each state, the likeliest first. */
const deeds: Readonly<Record<EntryState, readonly ('approve' | 'retire' | 'restore' | 'remove' | 'decline')[]>> = {
  suggested: ['approve', 'decline'],
  draft: ['approve', 'remove'],
  approved: ['retire', 'remove'],
  retired: ['restore', 'remove'],
};

function buttonsFor({ id, state }: Entry, isQuarantined: boolean, say: Say) {
  const acts = isQuarantined && state === 'approved' ? (['restore', 'retire', 'remove'] as const) : deeds[state];
  const styles: Partial<Record<(typeof acts)[number], Style>> = {
    approve: ButtonStyle.Success,
    remove: ButtonStyle.Danger,
  };
  return [
    button(ButtonStyle.Primary, say('quiz.card.edit'), writeCustomId('quiz', 'edit', id)),
    ...acts.map((act) =>
      button(styles[act] ?? ButtonStyle.Secondary, say(`quiz.card.${act}`), writeCustomId('quiz', act, id)),
    ),
  ];
}

function moreButtons({ id, state, history }: Entry, say: Say) {
  const more = (action: 'undo' | 'preview' | 'stats') =>
    button(ButtonStyle.Secondary, say(`quiz.card.${action}`), writeCustomId('quiz', action, id));
  const canUndo = history.some(canBeUndone);
  return [...(canUndo ? [more('undo')] : []), more('preview'), ...(state === 'suggested' ? [] : [more('stats')])];
}

/** After it was taken out: one button, to take that back. */
export const renderTakenOut = (id: string, content: string, say: Say): MessageBody => ({
  content: clip(content, limits.content),
  embeds: [],
  components: [rowOf([button(ButtonStyle.Secondary, say('quiz.card.undo'), writeCustomId('quiz', 'undo', id))])],
});

export const plainStem = (stem: string): string => asWritten(clipStem(stem, 300));
