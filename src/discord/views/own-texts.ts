/** A server's own texts: what was understood of one that is offered, those that are stored, and the last word before one goes. */
import type { APIEmbedField } from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { AddedText, GuildText } from '../../guilds/store.ts';
import { textLimits } from '../../guilds/store.ts';
import type { AttachmentTrouble } from '../attachments.ts';
import { writeCustomId } from '../custom-id.ts';
import type { Survey, Trouble } from '../guild-lore/survey.ts';
import { clip, escapeMarkdown, fitLines, limits } from '../limits.ts';
import type { TextTrouble } from '../own-texts.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderDate } from './date.ts';
import { renderEmbed } from './embed.ts';

const feature = 'own';
const kb = 1024;

export function saySize(bytes: number, say: Say): string {
  if (bytes >= kb * kb) return say('ownTexts.size.mb', { size: Math.round((bytes / kb / kb) * 10) / 10 });
  return say('ownTexts.size.kb', { size: Math.max(1, Math.ceil(bytes / kb)) });
}

export const sayUploadTrouble = (why: AttachmentTrouble, mostBytes: number, say: Say): string =>
  say(`upload.${why}`, { most: saySize(mostBytes, say) });

export function sayTrouble(why: TextTrouble, say: Say): string {
  switch (why) {
    case 'not-english':
    case 'nothing-in-it':
    case 'too-slow-to-read':
    case 'busy':
      return say(`ownTexts.refuse.${why}`);
    default:
      return sayUploadTrouble(why, textLimits.bytesEach, say);
  }
}

export function sayNoRoom(room: Exclude<AddedText, { kind: 'added' }>, say: Say): string {
  switch (room.kind) {
    case 'duplicate':
      return say('ownTexts.room.duplicate', { title: escapeMarkdown(room.of.title) });
    case 'too-many':
      return say('ownTexts.room.too-many', { most: textLimits.perGuild });
    case 'too-big': {
      const most = room.what === 'text' ? textLimits.bytesEach : textLimits.bytesPerGuild;
      return say(`ownTexts.room.${room.what}`, { most: saySize(most, say) });
    }
  }
}

const button = (label: string, action: string, textId: string, style: ButtonStyle.Primary | ButtonStyle.Secondary) =>
  ({ type: ComponentType.Button, style, label, custom_id: writeCustomId(feature, action, textId) }) as const;

const rowOf = (...buttons: readonly ReturnType<typeof button>[]) => ({
  components: [{ type: ComponentType.ActionRow as const, components: [...buttons] }],
});

export function renderPreview(about: GuildText, survey: Survey, say: Say): MessageBody {
  const { id, title, bytes, continuity } = about;
  const figures = say('ownTexts.preview.figures', {
    size: saySize(bytes, say),
    sentences: say('ownTexts.preview.sentences', { count: survey.sentences }),
    statements: say('ownTexts.preview.statements', { count: survey.statements }),
  });
  const lead = [
    say('ownTexts.preview.lead'),
    figures,
    ...(continuity === null ? [] : [say('ownTexts.preview.continuity', { continuity: escapeMarkdown(continuity) })]),
  ];
  const fields: APIEmbedField[] = [
    ...kindsField(survey, say),
    {
      name: say('ownTexts.preview.problems'),
      value: problems(survey, say).join('\n'),
    },
    {
      name: say('ownTexts.preview.questions'),
      value: sayQuestions(survey.questions, say),
    },
    ...eventsField(survey, say),
  ];
  return {
    embeds: [renderEmbed({ title: say('ownTexts.preview.title', { title }), description: lead.join('\n'), fields })],
    ...rowOf(
      button(say('ownTexts.preview.add'), 'add', id, ButtonStyle.Primary),
      button(say('ownTexts.preview.discard'), 'discard', id, ButtonStyle.Secondary),
    ),
  };
}

function sayQuestions(questions: number | null, say: Say): string {
  if (questions === null) return say('ownTexts.preview.questionsLate');
  return questions === 0
    ? say('ownTexts.preview.questionsNone')
    : say('ownTexts.preview.questionsOf', { count: questions });
}

function kindsField({ kinds }: Survey, say: Say): APIEmbedField[] {
  if (kinds.length === 0) return [];
  const lines = kinds.map(({ kind, count, names }) => {
    const shown = names.map((name) => escapeMarkdown(clip(name, 40))).join(', ');
    return say('ownTexts.preview.kind', {
      count,
      kind: say(`ownTexts.kinds.${kind}`, { count }),
      names: count > names.length ? say('ownTexts.preview.more', { names: shown }) : shown,
    });
  });
  return [{ name: say('ownTexts.preview.kinds'), value: fitLines(lines, limits.fieldValue).text }];
}

function eventsField({ events, examples }: Survey, say: Say): APIEmbedField[] {
  if (events === 0) return [];
  const lines = examples.map(({ when, text }) =>
    say('ownTexts.preview.event', { when: renderDate(when, say), text: escapeMarkdown(clip(text, 150)) }),
  );
  return [{ name: say('ownTexts.preview.events', { count: events }), value: fitLines(lines, limits.fieldValue).text }];
}

function problems({ kinds, events, trouble }: Survey, say: Say): readonly string[] {
  const { unreadable, foreign, repeated }: Trouble = trouble;
  const found = [
    ...(kinds.length === 0 ? [say('ownTexts.preview.noNames')] : []),
    ...(events === 0 ? [say('ownTexts.preview.noDates')] : []),
    ...(unreadable ? [say('ownTexts.preview.unreadable', { count: unreadable.lines, first: unreadable.first })] : []),
    ...(foreign > 0 ? [say('ownTexts.preview.foreign', { count: foreign })] : []),
    ...(repeated
      ? [say('ownTexts.preview.repeated', { count: repeated.sentences, title: escapeMarkdown(repeated.title) })]
      : []),
  ];
  return found.length > 0 ? found : [say('ownTexts.preview.noProblems')];
}

export function renderTexts(texts: readonly GuildText[], say: Say): MessageBody {
  if (texts.length === 0) return { content: say('ownTexts.list.empty') };
  const lines = texts.map(({ title, continuity, bytes, addedAtMs }) => {
    const values = {
      title: escapeMarkdown(title),
      size: saySize(bytes, say),
      seconds: Math.floor(addedAtMs / 1000),
    };
    return continuity === null
      ? say('ownTexts.list.row', values)
      : say('ownTexts.list.rowOf', { ...values, continuity: escapeMarkdown(clip(continuity, 40)) });
  });
  const footer = say('ownTexts.list.footer', {
    count: texts.length,
    most: textLimits.perGuild,
    size: saySize(
      texts.reduce((sum, { bytes }) => sum + bytes, 0),
      say,
    ),
    mostSize: saySize(textLimits.bytesPerGuild, say),
  });
  const description = fitLines(lines, limits.embedDescription).text;
  return { embeds: [renderEmbed({ title: say('ownTexts.list.title'), description, footer })] };
}

export const renderRemoval = ({ id, title }: GuildText, say: Say): MessageBody => ({
  content: say('ownTexts.remove.ask', { title: escapeMarkdown(title) }),
  ...rowOf(
    button(say('ownTexts.remove.yes'), 'remove', id, ButtonStyle.Primary),
    button(say('ownTexts.remove.no'), 'keep', id, ButtonStyle.Secondary),
  ),
});

/** A message that was decided on: its buttons go. */
export const renderDone = (content: string): MessageBody => ({ content, embeds: [], components: [] });
