import { ApplicationIntegrationType, InteractionContextType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { App, Command, CommandDefinition, MessageBody, PartCall, Reply } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { heldFrom, renderAsk, renderForm } from '../src/discord/views/settings-panel.ts';
import { resetAll, reset, set } from './settings/change.ts';
import type { Changed } from './settings/change.ts';
import { resetInChannel, setInChannel } from './settings/channel-scope.ts';
import { log } from './settings/log.ts';
import { panel } from './settings/panel.ts';
import type { Row } from './settings/table.ts';
import { isGroup, rowOf } from './settings/table.ts';
import { nameOfRow, sayScopeOf } from './settings/words.ts';

const definition = {
  name: 'settings',
  description: 'How the bot behaves on this server: for who manages it',
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
} as const satisfies CommandDefinition;

const update = (body: MessageBody): Reply => ({ kind: 'update', body });
const isChannelId = (text: string | null | undefined): text is string => /^\d{17,20}$/.test(text ?? '');
const old = ({ say }: PartCall): Reply => privateReply({ content: say('oldPart') });

const shown = async ({ place, settings }: Changed, call: PartCall, app: App): Promise<Reply> =>
  update(await panel(call, app, place, settings));

/** What stands on a group's panel. */
async function aboutGroup(call: PartCall, app: App): Promise<Reply> {
  const { action, ref, arg, values } = call;
  const group = action === 'group' && ref === '_' ? values[0] : ref;
  if (!isGroup(group)) return old(call);
  switch (action) {
    case 'group':
      return update(await panel(call, app, { group }));
    case 'choose': {
      const row = rowOf(values[0] ?? '');
      return row?.group === group ? update(await panel(call, app, { group, row })) : old(call);
    }
    case 'ask':
      return update(renderAsk(group, call.say));
    case 'reset-all': {
      const settings = await resetAll(call, app);
      return update(await panel(call, app, { group, note: call.say('settings.doneAll') }, settings));
    }
    default:
      return /^\d{1,3}$/.test(arg ?? '') ? update(await log(call, app, group, Number(arg))) : old(call);
  }
}

function form(row: Row, call: PartCall): Reply {
  const { say } = call;
  if (!['number', 'time', 'zone'].includes(row.control.kind)) return old(call);
  const now = row.read(call.settings) ?? row.usual ?? '';
  const about = say(`settings.row.${row.key}.about`);
  const value = heldFrom(call.arg) ?? (typeof now === 'object' ? '' : String(now));
  return { kind: 'form', form: renderForm({ key: row.key, name: nameOfRow(row, say), about, value }, say) };
}

/** Says whose lore is being set, and what holds there. */
async function channelPanel(row: Row, channelId: string, call: PartCall, app: App): Promise<MessageBody> {
  const { say, settings } = call;
  const { sources } = (await app.wholeLoreOf(call.guildId)).lore;
  const what = sayScopeOf(settings.channelScopes?.[channelId] ?? settings, sources, say);
  return panel(call, app, { group: row.group, row, channelId, note: say('settings.scope.line', { channelId, what }) });
}

/** What stands beside a chosen setting. */
async function aboutRow(row: Row, call: PartCall, app: App): Promise<Reply> {
  const { action, arg, values } = call;
  const scopes = rowOf('channelScopes');
  switch (action) {
    case 'channel': {
      const [channelId] = values;
      if (row !== scopes || !isChannelId(channelId) || !call.picked.has(channelId)) return old(call);
      return update(await channelPanel(row, channelId, call, app));
    }
    case 'form':
      return form(row, call);
    case 'set':
      if (arg === null) return shown(await set(row, call, app), call, app);
      if (!scopes || !isChannelId(arg) || !['continuity', 'leaveOut'].includes(row.key)) return old(call);
      return shown(await setInChannel(scopes, row, arg, call, app), call, app);
    case 'submit':
      return shown(await set(row, call, app), call, app);
    default:
      if (arg === null) return shown(await reset(row, call, app), call, app);
      return row === scopes ? shown(await resetInChannel(row, arg, call, app), call, app) : old(call);
  }
}

/** `v1:settings:ACTION:GROUP[:PAGE]` and `v1:settings:ACTION:KEY[:CHANNEL]`; the group menu has "_" for its group. */
function part(call: PartCall, app: App): Promise<Reply> {
  if (['group', 'choose', 'ask', 'reset-all', 'log'].includes(call.action)) return aboutGroup(call, app);
  const row = rowOf(call.ref);
  return row ? aboutRow(row, call, app) : Promise.resolve(old(call));
}

const command: Command = {
  definition,
  slowReplies: 'private',
  execute: async (call, app) => privateReply(await panel(call, app, { group: 'games' })),
  features: { settings: part },
};
export default command;
