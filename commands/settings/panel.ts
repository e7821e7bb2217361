/** From a server's settings to what its panel shows. */
import type { App, Caller, MessageBody } from '../../src/discord/command.ts';
import type { Menu, PanelModel } from '../../src/discord/views/settings-panel.ts';
import { renderPanel } from '../../src/discord/views/settings-panel.ts';
import { ChannelType } from 'discord-api-types/v10';
import type { GuildSettings, LoreScope } from '../../src/guilds/port/settings.ts';
import { continuitiesOf } from '../../src/lore/look-up/scope.ts';
import type { Source } from '../../src/lore/model.ts';
import type { GroupId, Row, Value } from './table.ts';
import { groupIds, rows } from './table.ts';
import { nameOfRow, sayChoice, sayNow, sayUsual } from './words.ts';

/** What is open in a panel. */
export interface Place {
  readonly group: GroupId;
  readonly row?: Row;
  /** The channel whose own scope is being set. */
  readonly channelId?: string;
  readonly note?: string;
  /** What was typed and refused. */
  readonly typed?: string;
}

/** As many as Discord offers in a menu. */
const offeredAtMost = 25;
const written = [ChannelType.GuildText, ChannelType.GuildAnnouncement];
const scoped = [...written, ChannelType.GuildVoice, ChannelType.GuildForum];

const idsIn = (value: Value): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

interface Ground {
  readonly settings: GuildSettings;
  readonly sources: readonly Source[];
  readonly call: Caller;
}

const continuityMenu = ({ sources, call: { say } }: Ground, now: string | undefined): Menu => ({
  kind: 'options',
  action: 'set',
  key: 'continuity',
  placeholder: say('settings.pickContinuity'),
  least: 1,
  most: 1,
  options: continuitiesOf(sources)
    .filter((name) => name.length <= 100)
    .slice(0, offeredAtMost)
    .map((name) => ({ value: name, label: name, isNow: name === now })),
});

function sourcesMenu({ sources, call: { say } }: Ground, now: readonly string[]): Menu {
  const offered = sources.filter(({ id }) => id.length <= 100).slice(0, offeredAtMost);
  return {
    kind: 'options',
    action: 'set',
    key: 'leaveOut',
    placeholder: say('settings.pickSources'),
    least: 0,
    most: offered.length,
    options: offered.map(({ id, title, continuity }) => ({
      value: id,
      label: title,
      description: continuity,
      isNow: now.includes(id),
    })),
  };
}

function scopeMenus(ground: Ground, channelId: string | undefined): readonly Menu[] {
  const { say } = ground.call;
  if (channelId === undefined) {
    const placeholder = say('settings.pickChannel');
    return [
      {
        kind: 'channels',
        action: 'channel',
        key: 'channelScopes',
        placeholder,
        least: 1,
        most: 1,
        types: scoped,
        now: [],
      },
    ];
  }
  const own: LoreScope = ground.settings.channelScopes?.[channelId] ?? {};
  return [
    { ...continuityMenu(ground, own.continuity), channelId },
    { ...sourcesMenu(ground, own.leaveOut ?? []), channelId },
  ];
}

/** None for what a form changes. */
function menusOf(row: Row, ground: Ground, channelId: string | undefined): readonly Menu[] {
  const { settings, call } = ground;
  const { say } = call;
  const { key, control } = row;
  const now = row.read(settings);
  const set = { action: 'set', key } as const;
  switch (control.kind) {
    case 'choice': {
      const options = control.values.map((value) => ({
        value: String(value),
        label: sayChoice(row, value, say),
        isNow: value === (now ?? row.usual),
      }));
      return [{ ...set, kind: 'options', placeholder: nameOfRow(row, say), least: 1, most: 1, options }];
    }
    case 'channels': {
      const placeholder = say('settings.pickChannels');
      return [
        { ...set, kind: 'channels', placeholder, least: 0, most: control.most, types: control.types, now: idsIn(now) },
      ];
    }
    case 'post-channel': {
      const placeholder = say('settings.pickChannel');
      return [{ ...set, kind: 'channels', placeholder, least: 1, most: 1, types: written, now: idsIn(now) }];
    }
    case 'roles':
      return [
        {
          ...set,
          kind: 'roles',
          placeholder: say('settings.pickRoles'),
          least: 0,
          most: control.most,
          now: idsIn(now),
        },
      ];
    case 'role':
      return [{ ...set, kind: 'roles', placeholder: say('settings.pickRole'), least: 0, most: 1, now: idsIn(now) }];
    case 'continuity':
      return [continuityMenu(ground, settings.continuity)];
    case 'sources':
      return [sourcesMenu(ground, settings.leaveOut ?? [])];
    case 'channel-scopes':
      return scopeMenus(ground, channelId);
    default:
      return [];
  }
}

const byForm = ({ control: { kind } }: Row): boolean => ['number', 'time', 'zone'].includes(kind);

function chosenIn({ row, channelId, typed }: Place, ground: Ground): PanelModel['chosen'] {
  if (!row) return null;
  const isSet =
    channelId === undefined
      ? row.read(ground.settings) !== null && row.control.kind !== 'channel-scopes'
      : ground.settings.channelScopes?.[channelId] !== undefined;
  return {
    key: row.key,
    ...(channelId === undefined ? {} : { channelId }),
    menus: menusOf(row, ground, channelId),
    form: byForm(row) ? { typed: typed ?? null } : null,
    isSet: isSet || (channelId === undefined && row.read(ground.settings) !== null),
  };
}

/** `settings` where they have just changed; the caller's otherwise. */
export async function panel(
  call: Caller,
  app: App,
  place: Place,
  settings: GuildSettings = call.settings,
): Promise<MessageBody> {
  const { say } = call;
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  const ground: Ground = { settings, sources, call };
  const model: PanelModel = {
    note: place.note ?? null,
    group: place.group,
    groups: groupIds.map((id) => ({
      id,
      name: say(`settings.group.${id}.name`),
      about: say(`settings.group.${id}.about`),
    })),
    rows: rows
      .filter(({ group }) => group === place.group)
      .map((row) => ({
        key: row.key,
        name: nameOfRow(row, say),
        about: say(`settings.row.${row.key}.about`),
        now: sayNow(row, row.read(settings), sources, say),
        usual: sayUsual(row, say),
      })),
    chosen: chosenIn(place, ground),
  };
  return renderPanel(model, say);
}
