/** From what somebody chose or typed to a value of a row, or to one sentence that says what would be right. */
import type { PartCall } from '../../src/discord/command.ts';
import { valueField } from '../../src/discord/views/settings-panel.ts';
import { isTimeOfDay, isTimeZone } from '../../src/game/schedule.ts';
import type { LoreScope } from '../../src/guilds/port/settings.ts';
import { continuitiesOf } from '../../src/lore/look-up/scope.ts';
import type { Source } from '../../src/lore/model.ts';
import type { Row, Value } from './table.ts';
import { nameOfRow, sayChoice } from './words.ts';

export type Read = { readonly kind: 'value'; readonly value: Value } | { readonly kind: 'bad'; readonly why: string };

const value = (read: Value): Read => ({ kind: 'value', value: read });
const bad = (why: string): Read => ({ kind: 'bad', why });

export const typedIn = ({ fields }: PartCall): string => (fields.get(valueField) ?? '').trim();

function readNumber(typed: string, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const number = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
  return number >= min && number <= max ? number : null;
}

/** "9.05" is meant as "09:05". */
function readTime(typed: string): string | null {
  const time = typed.replace(
    /^(\d{1,2})[.:h](\d{2})$/,
    (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`,
  );
  return isTimeOfDay(time) ? time : null;
}

/** As the zone itself is spelled. */
function readZone(typed: string): string | null {
  const name = typed.replace(/\s+/g, '_');
  return isTimeZone(name) ? new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone : null;
}

const chosenOf = (call: PartCall, kind: 'role' | 'channel', most: number): readonly string[] | null => {
  const values = [...new Set(call.values)];
  const isRight = (id: string): boolean => {
    const picked = call.picked.get(id);
    // A guild's "everyone" has the guild's id.
    return picked?.kind === kind && !picked.managed && id !== call.guildId;
  };
  return values.length <= most && values.every(isRight) ? values : null;
};

export function readValue(row: Row, call: PartCall, sources: readonly Source[]): Read {
  const { say } = call;
  const { control } = row;
  const name = nameOfRow(row, say);
  const [first] = call.values;
  switch (control.kind) {
    case 'number': {
      const { min, max } = control;
      const number = readNumber(typedIn(call), control);
      return number === null ? bad(say('settings.bad.number', { name, min, max })) : value(number);
    }
    case 'time': {
      const time = readTime(typedIn(call));
      return time === null ? bad(say('settings.bad.time', { name })) : value(time);
    }
    case 'zone': {
      const zone = readZone(typedIn(call));
      return zone === null ? bad(say('settings.bad.zone', { name })) : value(zone);
    }
    case 'choice': {
      const found = control.values.find((one) => String(one) === first);
      const names = control.values.map((one) => sayChoice(row, one, say)).join(', ');
      return found === undefined ? bad(say('settings.bad.choice', { name, names })) : value(found);
    }
    case 'channels':
    case 'post-channel': {
      const most = control.kind === 'channels' ? control.most : 1;
      const ids = chosenOf(call, 'channel', most);
      if (!ids || (most === 1 && ids.length === 0)) return bad(say('settings.bad.channels', { name, most }));
      return value(control.kind === 'channels' ? ids : (ids[0] ?? null));
    }
    case 'roles':
    case 'role': {
      const most = control.kind === 'roles' ? control.most : 1;
      const ids = chosenOf(call, 'role', most);
      if (!ids) return bad(say('settings.bad.roles', { name, most }));
      return value(control.kind === 'roles' ? ids : (ids[0] ?? null));
    }
    case 'continuity': {
      const known = continuitiesOf(sources);
      const found = known.find((one) => one === first);
      return found === undefined ? bad(say('settings.bad.choice', { name, names: known.join(', ') })) : value(found);
    }
    case 'sources': {
      const ids = [...new Set(call.values)];
      return ids.every((id) => sources.some((source) => source.id === id))
        ? value(ids)
        : bad(say('settings.bad.sources', { name }));
    }
    case 'channel-scopes':
      return bad(say('settings.bad.channels', { name, most: 1 }));
  }
}

/** Whether any source is left. */
export const leavesAny = ({ continuity, leaveOut = [] }: LoreScope, sources: readonly Source[]): boolean =>
  sources.some(
    (source) => (continuity === undefined || source.continuity === continuity) && !leaveOut.includes(source.id),
  );
