/** The panel of a server's settings: a group's settings as they stand, and menus to change one of them. */
import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIModalInteractionResponseCallbackData,
  APIMessageComponent,
  ChannelType,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType, SelectMenuDefaultValueType, TextInputStyle } from 'discord-api-types/v10';
import { writeCustomId } from '../custom-id.ts';
import { clip, fitLines, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';

interface Option {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly isNow: boolean;
}

/** A menu of one setting; `least` 0 where choosing nothing means the default. */
export type Menu = {
  readonly action: 'set' | 'channel';
  readonly key: string;
  /** The channel that it is set for. */
  readonly channelId?: string;
  readonly placeholder: string;
  readonly least: 0 | 1;
  readonly most: number;
} & (
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | { readonly kind: 'channels'; readonly types: readonly ChannelType[]; readonly now: readonly string[] }
  | { readonly kind: 'roles'; readonly now: readonly string[] }
);

export interface PanelModel {
  /** What has just happened, or why it has not. */
  readonly note: string | null;
  readonly group: string;
  readonly groups: readonly { readonly id: string; readonly name: string; readonly about: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly about: string;
    readonly now: string;
    readonly usual: string;
  }[];
  readonly chosen: {
    readonly key: string;
    readonly channelId?: string;
    /** Two at most. */
    readonly menus: readonly Menu[];
    /** Changed by a form; `typed`: what was refused, to begin from. */
    readonly form: { readonly typed: string | null } | null;
    readonly isSet: boolean;
  } | null;
}

const row = <Part extends APIComponentInMessageActionRow>(components: Part[]): APIActionRowComponent<Part> => ({
  type: ComponentType.ActionRow,
  components,
});
const idOf = (action: string, ref: string, arg?: string): string => writeCustomId('settings', action, ref, arg);

const button = (
  label: string,
  customId: string,
  more: { readonly style?: ButtonStyle.Danger; disabled?: boolean } = {},
) => ({
  type: ComponentType.Button as const,
  style: more.style ?? (ButtonStyle.Secondary as const),
  label: clip(label, limits.buttonLabel),
  custom_id: customId,
  disabled: more.disabled ?? false,
});

const options = (all: readonly Option[]) =>
  all.map(({ value, label, description, isNow }) => ({
    value,
    label: clip(label, limits.choiceName),
    ...(description === undefined ? {} : { description: clip(description, limits.choiceName) }),
    default: isNow,
  }));

function menuOf(menu: Menu): APIComponentInMessageActionRow {
  const shared = {
    custom_id: idOf(menu.action, menu.key, menu.channelId),
    placeholder: menu.placeholder,
    min_values: menu.least,
    max_values: menu.most,
  };
  switch (menu.kind) {
    case 'options':
      return { ...shared, type: ComponentType.StringSelect, options: options(menu.options) };
    case 'channels':
      return {
        ...shared,
        type: ComponentType.ChannelSelect,
        channel_types: [...menu.types],
        default_values: menu.now.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      };
    case 'roles':
      return {
        ...shared,
        type: ComponentType.RoleSelect,
        default_values: menu.now.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
      };
  }
}

function buttonsOf({ chosen, group }: PanelModel, say: Say) {
  return [
    ...(chosen?.form ? [button(say('settings.form'), idOf('form', chosen.key, heldIn(chosen.form.typed)))] : []),
    ...(chosen
      ? [button(say('settings.reset'), idOf('reset', chosen.key, chosen.channelId), { disabled: !chosen.isSet })]
      : []),
    button(say('settings.resetAll'), idOf('ask', group), { style: ButtonStyle.Danger }),
    button(say('settings.log'), idOf('log', group, '0')),
  ];
}

export function renderPanel(model: PanelModel, say: Say): MessageBody {
  const { note, group, groups, rows, chosen } = model;
  const groupMenu = {
    type: ComponentType.StringSelect as const,
    custom_id: idOf('group', '_'),
    placeholder: say('settings.chooseGroup'),
    options: options(
      groups.map(({ id, name, about }) => ({ value: id, label: name, description: about, isNow: id === group })),
    ),
  };
  const rowMenu = {
    type: ComponentType.StringSelect as const,
    custom_id: idOf('choose', group),
    placeholder: say('settings.choose'),
    options: options(
      rows.map(({ key, name, about }) => ({ value: key, label: name, description: about, isNow: key === chosen?.key })),
    ),
  };
  const menus: APIMessageComponent[] = (chosen?.menus ?? []).map((menu) => row([menuOf(menu)]));
  return {
    content: clip(note ?? '', limits.content),
    embeds: [
      renderEmbed({
        title: say('settings.title', { group: groups.find(({ id }) => id === group)?.name ?? group }),
        description: groups.find(({ id }) => id === group)?.about ?? '',
        fields: rows.map(({ name, about, now, usual }) => ({
          name,
          value: say('settings.state', { about, now: clip(now, 700), usual }),
        })),
      }),
    ],
    components: [row([groupMenu]), row([rowMenu]), ...menus, row(buttonsOf(model, say))] as MessageBody['components'] &
      object,
  };
}

/** Whether all shall go back: asked once. */
export const renderAsk = (group: string, say: Say): MessageBody => ({
  content: say('settings.askAll'),
  embeds: [],
  components: [
    row([
      button(say('settings.yesAll'), idOf('reset-all', group), { style: ButtonStyle.Danger }),
      button(say('settings.back'), idOf('group', group)),
    ]),
  ],
});

export const logLinesPerPage = 10;

export interface LogModel {
  readonly group: string;
  /** Of this page. */
  readonly lines: readonly string[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

export const renderLog = ({ group, lines, page, pages }: LogModel, say: Say): MessageBody => ({
  content: '',
  embeds: [
    renderEmbed({
      title: say('settings.logged.title'),
      description: lines.length === 0 ? say('settings.logged.empty') : fitLines(lines, limits.embedDescription).text,
      footer: say('settings.logged.page', { page: page + 1, pages }),
    }),
  ],
  components: [
    row([
      button(say('settings.logged.previous'), idOf('log', group, String(Math.max(0, page - 1))), {
        disabled: page === 0,
      }),
      // Not the page before's: custom ids are unique in a message.
      button(say('settings.logged.next'), idOf('log', group, String(page + 1)), { disabled: page + 1 >= pages }),
      button(say('settings.back'), idOf('group', group)),
    ]),
  ],
});

/** The custom id of the form's only field. */
export const valueField = 'value';
/** As much as a custom id carries of what was refused. */
export const typedAtMost = 44;

const heldIn = (typed: string | null): string | undefined => {
  const held = Buffer.from(typed ?? '').toString('base64url');
  return held === '' || held.length > 60 ? undefined : held;
};

/** What was refused before, for whoever opens the form again. */
export const heldFrom = (arg: string | null): string | null =>
  arg === null ? null : Buffer.from(arg, 'base64url').toString('utf8').slice(0, typedAtMost) || null;

export const renderForm = (
  {
    key,
    name,
    about,
    value,
  }: { readonly key: string; readonly name: string; readonly about: string; readonly value: string },
  say: Say,
): APIModalInteractionResponseCallbackData => ({
  custom_id: idOf('submit', key),
  title: clip(name, 45),
  components: [
    {
      type: ComponentType.Label,
      label: say('settings.field'),
      description: clip(about, 100),
      component: {
        type: ComponentType.TextInput,
        custom_id: valueField,
        style: TextInputStyle.Short,
        required: true,
        min_length: 1,
        max_length: typedAtMost,
        ...(value === '' ? {} : { value }),
      },
    },
  ],
});
