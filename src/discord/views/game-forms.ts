/** The game's forms. Each has one field: Discord shows its label and, below it, what it is for. */
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import { clip, clipStem } from '../limits.ts';
import type { Say } from '../texts.ts';

/** https://discord.com/developers/docs/components/reference#label */
const atMost = { title: 45, label: 45, description: 100 } as const;

/** The custom id of a form's only field. */
export const answerField = 'text';

export const renderAnswerForm = (gameId: string, stem: string, say: Say): APIModalInteractionResponseCallbackData =>
  formOf(writeCustomId('trivia', 'typed', gameId), say('trivia.typed.title'), {
    label: say('trivia.typed.label'),
    description: clipStem(stem, atMost.description),
    style: TextInputStyle.Short,
    longest: 100,
  });

/** `questionNo` counts through the game's questions. */
export const renderReportForm = (
  kind: 'report' | 'dispute',
  { gameId, questionNo }: { readonly gameId: string; readonly questionNo: number },
  say: Say,
): APIModalInteractionResponseCallbackData =>
  formOf(
    writeCustomId('trivia', kind === 'report' ? 'reported' : 'disputed', gameId, String(questionNo)),
    say(`trivia.reports.form.${kind}`),
    {
      label: say('trivia.reports.form.label'),
      description: say(`trivia.reports.form.${kind}About`),
      style: TextInputStyle.Paragraph,
      longest: 300,
    },
  );

interface Field {
  readonly label: string;
  readonly description: string;
  readonly style: TextInputStyle;
  readonly longest: number;
}

const formOf = (
  customId: string,
  title: string,
  { label, description, style, longest }: Field,
): APIModalInteractionResponseCallbackData => ({
  custom_id: customId,
  title: clip(title, atMost.title),
  components: [
    {
      type: ComponentType.Label,
      label: clip(label, atMost.label),
      description: clip(description, atMost.description),
      component: {
        type: ComponentType.TextInput,
        custom_id: answerField,
        style,
        required: true,
        min_length: 1,
        max_length: longest,
      },
    },
  ],
});
