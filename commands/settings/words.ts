/** Settings in words: a row's name, and a value as it is shown in the panel, the log and the docs. */
import { escapeMarkdown } from '../../src/discord/limits.ts';
import type { Say, TextKey } from '../../src/discord/texts.ts';
import type { LoreScope } from '../../src/guilds/port/settings.ts';
import type { Source } from '../../src/lore/model.ts';
import type { Row, Value } from './table.ts';

export const nameOfRow = ({ key }: Pick<Row, 'key'>, say: Say): string => say(`settings.row.${key}.name`);

export const sayChoice = ({ key }: Pick<Row, 'key'>, value: string | number, say: Say): string =>
  say(`settings.value.${key}.${value}` as TextKey);

const titleOf = (id: string, sources: readonly Source[]): string =>
  escapeMarkdown(sources.find((source) => source.id === id)?.title ?? id);

export function sayScopeOf({ continuity, leaveOut = [] }: LoreScope, sources: readonly Source[], say: Say): string {
  const names = leaveOut.map((id) => titleOf(id, sources)).join(', ');
  const parts = [
    ...(continuity === undefined ? [] : [say('settings.scope.only', { continuity: escapeMarkdown(continuity) })]),
    ...(names === '' ? [] : [say('settings.scope.without', { names })]),
  ];
  return parts.length === 0 ? say('settings.scope.whole') : parts.join(', ');
}

/** Of a value other than the default. */
function sayValue(row: Row, value: NonNullable<Value>, sources: readonly Source[], say: Say): string {
  if (typeof value === 'string' || typeof value === 'number') {
    switch (row.control.kind) {
      case 'choice':
        return sayChoice(row, value, say);
      case 'post-channel':
        return `<#${value}>`;
      case 'role':
        return `<@&${value}>`;
      case 'number':
      case 'time':
        return String(value);
      default:
        return escapeMarkdown(String(value));
    }
  }
  if (Array.isArray(value)) {
    const ids = value as readonly string[];
    const mark = { channels: '#', roles: '@&' }[row.control.kind as string];
    return ids.map((id) => (mark === undefined ? titleOf(id, sources) : `<${mark}${id}>`)).join(', ');
  }
  return Object.entries(value as Readonly<Record<string, LoreScope>>)
    .map(([channelId, scope]) => say('settings.scope.line', { channelId, what: sayScopeOf(scope, sources, say) }))
    .join('; ');
}

export const sayUsual = (row: Row, say: Say): string =>
  say(`settings.row.${row.key}.usual`, {
    usual: row.usual === null ? '' : sayValue(row, row.usual, [], say),
  });

/** With the default in words where nothing is set. */
export const sayNow = (row: Row, value: Value, sources: readonly Source[], say: Say): string =>
  value === null ? sayUsual(row, say) : sayValue(row, value, sources, say);

/** A value in the log, where the default needs no more than its name. */
export const sayLogged = (row: Row, value: Value, sources: readonly Source[], say: Say): string =>
  value === null ? say('settings.logged.usual') : sayValue(row, value, sources, say);
