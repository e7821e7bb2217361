import type { Core } from '../core.ts';
import { checkCommands, checkOneCommand, checkWholeCommand } from '../rules/commands.ts';
import type { CommandBody } from '../rules/commands.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command, CommandOption } from '../wire.ts';
import { noContent, ok, param, route } from './route.ts';
import type { ApiCall, Handler, Route } from './route.ts';

/** The list a path is about: a guild's, or the global one. */
function scope(core: Core, call: ApiCall): { key: string; guildId: string | null; list: Command[] } {
  if (param(call, 'application') !== core.world.application.id) throw refuse('unknownApplication');
  const guildId = call.params['guild'] ?? null;
  if (guildId !== null && !core.world.guilds.get(guildId)?.members.has(core.world.bot.id))
    throw refuse('missingAccess');
  const key = guildId ?? 'global';
  return { key, guildId, list: core.world.commands.get(key) ?? [] };
}

function put(core: Core, place: { key: string; guildId: string | null }, commands: Command[]): void {
  core.world.commands.set(place.key, commands);
  core.bus.emit({ kind: 'commands', guildId: place.guildId });
}

function sameKind(command: Command, body: CommandBody): boolean {
  return command.name === body.name && command.type === (body.type ?? 1);
}

/** A command as Discord stores it: defaults filled in, what was left out of options left out. */
function stored(core: Core, body: CommandBody, guildId: string | null, before: Command | undefined): Command {
  const bits = body.default_member_permissions;
  const command: Command = {
    id: before?.id ?? core.nextId(),
    application_id: core.world.application.id,
    version: core.nextId(),
    type: body.type ?? 1,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    default_member_permissions: bits === undefined || bits === null ? null : String(bits),
    contexts: guildId === null ? (body.contexts ?? null) : null,
    integration_types: body.integration_types ?? [0],
    nsfw: body.nsfw ?? false,
  };
  if (guildId === null) command.dm_permission = body.dm_permission ?? true;
  else command.guild_id = guildId;
  if (body.options?.length) command.options = body.options.map(storedOption);
  return command;
}

function storedOption(option: CommandOption): CommandOption {
  const { required, autocomplete, options, ...rest } = option;
  const copy: CommandOption = { ...rest };
  if (required) copy.required = true;
  if (autocomplete) copy.autocomplete = true;
  if (options?.length) copy.options = options.map(storedOption);
  return copy;
}

/** Only who asks for them gets the translated names. */
function withoutLocalizations(command: Command): Partial<Command> {
  const copy: Partial<Command> = { ...command };
  delete copy.name_localizations;
  delete copy.description_localizations;
  return copy;
}

const list: Handler = (core, call) => {
  const commands = scope(core, call).list;
  if (call.query.get('with_localizations') === 'true') return ok(commands);
  return ok(commands.map(withoutLocalizations));
};

const replaceAll: Handler = (core, call) => {
  const place = scope(core, call);
  const bodies = core.checkBodies ? checkCommands(call.json) : (call.json as CommandBody[]);
  const commands = bodies.map((body) => {
    const before = place.list.find((command) => sameKind(command, body));
    return stored(core, body, place.guildId, before);
  });
  put(core, place, commands);
  return ok(commands);
};

const create: Handler = (core, call) => {
  const place = scope(core, call);
  const body = checkOneCommand(call.json, false);
  const before = place.list.find((command) => sameKind(command, body));
  const others = place.list.filter((command) => command !== before);
  checkCommands([...others.map(asBody), body]);
  const command = stored(core, body, place.guildId, before);
  put(core, place, [...others, command]);
  return ok(command, before ? 200 : 201);
};

/** The schema knows no field that only Discord sets. */
function asBody(command: Command): CommandBody {
  const { name, type, description, options, default_member_permissions: bits } = command;
  return { name, type, description, ...(options ? { options } : {}), default_member_permissions: bits };
}

function found(core: Core, call: ApiCall): { place: ReturnType<typeof scope>; command: Command } {
  const place = scope(core, call);
  const command = place.list.find((entry) => entry.id === param(call, 'command'));
  if (!command) throw refuse('unknownCommand');
  return { place, command };
}

const change: Handler = (core, call) => {
  const { place, command } = found(core, call);
  const edit = checkOneCommand(call.json, true);
  const merged: CommandBody = { ...command, ...edit, id: command.id, type: command.type };
  checkWholeCommand(merged);
  const changed = stored(core, merged, place.guildId, command);
  put(
    core,
    place,
    place.list.map((entry) => (entry === command ? changed : entry)),
  );
  return ok(changed);
};

const remove: Handler = (core, call) => {
  const { place, command } = found(core, call);
  put(
    core,
    place,
    place.list.filter((entry) => entry !== command),
  );
  return noContent;
};

const scopes = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];

export const commandRoutes: readonly Route[] = scopes.flatMap((path) => [
  route(`GET ${path}`, list),
  route(`PUT ${path}`, replaceAll),
  route(`POST ${path}`, create),
  route(`GET ${path}/:command`, (core, call) => ok(found(core, call).command)),
  route(`PATCH ${path}/:command`, change),
  route(`DELETE ${path}/:command`, remove),
]);
