/** The form of a question, empty or filled in again: five parts at most, as Discord allows. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { EntryText } from '../../quiz/entry.ts';
import { lintLimits } from '../../quiz/lint/index.ts';
import { clip } from '../limits.ts';
import type { Say } from '../texts.ts';

/** https://discord.com/developers/docs/components/reference#label */
const atMost = { title: 45, label: 45, description: 100 } as const;

/** What a field takes; more than is asked for later, so that what is too long can be told instead of being lost. */
const room = { question: 1000, answers: 2000, wrong: 1500, topic: 200, citation: 400, explanation: 1000 } as const;
type Part = keyof typeof room;

const long = new Set<Part>(['question', 'answers', 'wrong', 'explanation']);
const required = new Set<Part>(['question', 'answers']);

const parts = {
  choice: ['question', 'answers', 'wrong', 'topic', 'citation'],
  typed: ['question', 'answers', 'topic', 'citation', 'explanation'],
} as const satisfies Record<string, readonly Part[]>;

export interface FormModel {
  readonly title: 'add' | 'suggest' | 'edit';
  readonly kind: 'choice' | 'typed';
  /** What stands in it already. */
  readonly text: EntryText;
}

const valueOf = (part: Part, { stem, answer, accepted, wrong, topic, citation, explanation }: EntryText): string =>
  ({
    question: stem,
    answers: [answer, ...accepted].join('\n').trim(),
    wrong: wrong.join('\n'),
    topic: topic ?? '',
    citation: citation ?? '',
    explanation: explanation ?? '',
  })[part];

/** `customId` is told when it is sent in. */
export const renderEntryForm = (
  customId: string,
  { title, kind, text }: FormModel,
  say: Say,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: clip(say(`quiz.form.${title}`), atMost.title),
  components: parts[kind].map((part) => {
    const value = cut(valueOf(part, text), room[part]);
    return {
      type: ComponentType.Label,
      label: clip(say(`quiz.form.${part}`), atMost.label),
      description: clip(say(`quiz.form.${part}About`, { most: lintLimits.stem }), atMost.description),
      component: {
        type: ComponentType.TextInput,
        custom_id: part,
        style: long.has(part) ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: required.has(part),
        max_length: room[part],
        ...(value === '' ? {} : { value }),
      },
    };
  }),
});

/** Never half a character; without an ellipsis, which would become part of the text. */
const cut = (text: string, max: number): string => text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');

export const reasonField = 'reason';

export const renderDeclineForm = (customId: string, say: Say): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: clip(say('quiz.form.decline'), atMost.title),
  components: [
    {
      type: ComponentType.Label,
      label: clip(say('quiz.form.reason'), atMost.label),
      description: clip(say('quiz.form.reasonAbout'), atMost.description),
      component: {
        type: ComponentType.TextInput,
        custom_id: reasonField,
        style: TextInputStyle.Paragraph,
        required: false,
        max_length: 300,
      },
    },
  ],
});
