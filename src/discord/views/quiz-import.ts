/** A list of questions before it is added: how much of it is good, what was refused and why, by line. */
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { entryLimits } from '../../guilds/port/entries.ts';
import { fileLimits, reasonValues } from '../../quiz/formats/index.ts';
import type { Refused, Unfit } from '../../quiz/formats/index.ts';
import type { AttachmentTrouble } from '../attachments.ts';
import { writeCustomId } from '../custom-id.ts';
import type { ImportPreview, SavedImport } from '../imports.ts';
import { clip, escapeMarkdown, fitLines } from '../limits.ts';
import type { BodyFile, MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { sayFinding } from './quiz-finding.ts';
import { renderEmbed } from './embed.ts';
import { sayUploadTrouble } from './own-texts.ts';

export const importFeature = 'import';
const linesAtMost = 1800;

export const sayImportTrouble = (why: AttachmentTrouble | 'busy', say: Say): string =>
  why === 'busy' ? say('import.busy') : sayUploadTrouble(why, fileLimits.bytes, say);

const sayWhy = (one: Refused | Unfit, say: Say): string =>
  'why' in one ? say(`import.why.${one.why}`, reasonValues) : sayFinding(one.finding, say, (text) => clip(text, 100));

function shownLine(one: Refused | Unfit, say: Say): string {
  const values = { line: one.line, why: escapeMarkdown(sayWhy(one, say)) };
  return one.stem === null
    ? say('import.preview.line', values)
    : say('import.preview.lineOf', { ...values, stem: escapeMarkdown(clip(one.stem.replace(/\s+/g, ' '), 60)) });
}

function listOf(refused: ImportPreview['refused'], say: Say): BodyFile {
  const lines = refused.map((one) => {
    const values = { line: one.line, why: sayWhy(one, say) };
    return one.stem === null
      ? say('import.preview.listedLine', values)
      : say('import.preview.listedLineOf', { ...values, stem: clip(one.stem.replace(/\s+/g, ' '), 80) });
  });
  return {
    name: 'refused.txt',
    bytes: Buffer.from(`${lines.join('\n')}\n`),
    description: say('import.preview.listed'),
  };
}

export function renderImport(preview: ImportPreview, say: Say): MessageBody {
  const { id, fileName, format, good, warned, merged, known, refused, canSave, allOrNothing } = preview;
  const shown = fitLines(
    refused.slice(0, 25).map((one) => shownLine(one, say)),
    linesAtMost,
  );
  const told = shown.text === '' ? 0 : shown.text.split('\n').length;
  const hidden = refused.length - told;
  const lines = [
    say('import.preview.read', { format: say(`import.format.${format}`) }),
    '',
    ...(format === 'lakeys-categories' ? [] : [say('import.preview.good', { count: good })]),
    ...(warned > 0 ? [say('import.preview.warned', { count: warned })] : []),
    ...(merged > 0 ? [say('import.preview.merged', { count: merged })] : []),
    ...(known > 0 ? [say('import.preview.known', { count: known })] : []),
    ...(refused.length > 0 ? [say('import.preview.refused', { count: refused.length }), shown.text] : []),
    ...(hidden > 0 ? [say('import.preview.more', { count: hidden })] : []),
    ...(allOrNothing && refused.length > 0 ? ['', say('import.preview.nothing')] : []),
  ];
  const title = say('import.preview.title', { name: clip(fileName, 100) });
  const button = (label: string, action: string, style: ButtonStyle.Primary | ButtonStyle.Secondary) =>
    ({ type: ComponentType.Button, style, label, custom_id: writeCustomId(importFeature, action, id) }) as const;
  const buttons = [
    button(say('import.preview.save', { count: good }), 'save', ButtonStyle.Primary),
    button(say('import.preview.discard'), 'discard', ButtonStyle.Secondary),
  ];
  return {
    embeds: [renderEmbed({ title, description: lines.join('\n') })],
    ...(canSave ? { components: [{ type: ComponentType.ActionRow as const, components: buttons }] } : {}),
    ...(hidden > 0 ? { files: [listOf(refused, say)] } : {}),
  };
}

export function sayImported(saved: Extract<SavedImport, { kind: 'saved' | 'none' }>, say: Say): string {
  const most = entryLimits.perGuild;
  if (saved.kind === 'none') return say('import.saved.none', { most });
  const { added, known, left } = saved;
  return [
    say('import.saved.added', { count: added }),
    ...(known > 0 ? [say('import.saved.known', { count: known })] : []),
    ...(left > 0 ? [say('import.saved.left', { count: left, most })] : []),
  ].join(' ');
}
