import type { CommandOption } from '../wire.ts';
import type { Leaf } from './commands.ts';
import type { Resolved } from './resolved.ts';

export type OptionValues = Readonly<Record<string, unknown>>;

interface DataOption {
  type: number;
  name: string;
  value?: string | number | boolean;
  focused?: boolean;
  options?: DataOption[];
}

/** The data of a slash command, or of its autocomplete when `focused` names the option being typed. */
export function commandData(
  leaf: Leaf,
  values: OptionValues,
  resolved: Resolved,
  focused?: string,
): Record<string, unknown> {
  const known = new Set(leaf.options.map((option) => option.name));
  for (const name of Object.keys(values)) {
    if (!known.has(name))
      throw new Error(`This command has no option "${name}". There are: ${[...known].join(', ') || 'none'}.`);
  }
  let options = leaf.options.flatMap((option) => filledIn(option, values[option.name], { resolved, focused }));
  for (const step of [...leaf.path].reverse()) options = [{ type: step.type, name: step.name, options }];
  const { command } = leaf;
  const data: Record<string, unknown> = { id: command.id, name: command.name, type: command.type };
  if (command.guild_id !== undefined) data['guild_id'] = command.guild_id;
  if (options.length > 0) data['options'] = options;
  const found = resolved.data();
  if (found) data['resolved'] = found;
  return data;
}

function filledIn(
  option: CommandOption,
  value: unknown,
  how: { resolved: Resolved; focused: string | undefined },
): DataOption[] {
  const isTyping = how.focused !== undefined;
  if (option.name === how.focused) {
    return [{ type: option.type, name: option.name, value: typed(value), focused: true }];
  }
  if (value === undefined || value === null) {
    if (option.required === true && !isTyping) throw new Error(`The option "${option.name}" has to be filled in.`);
    return [];
  }
  return [{ type: option.type, name: option.name, value: valueOf(option, value, how.resolved) }];
}

/** What stands in the box while typing is always text. */
function typed(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Checks and converts a value as Discord's client does before it sends the command. */
function valueOf(option: CommandOption, given: unknown, resolved: Resolved): string | number | boolean {
  switch (option.type) {
    case 3:
      return choiceOf(option, checkText(option, given));
    case 4:
    case 10:
      return checkNumber(option, typeof given === 'string' ? choiceOf(option, given) : given);
    case 5:
      if (typeof given !== 'boolean') throw new Error(`The option "${option.name}" takes true or false.`);
      return given;
    case 6:
      return resolved.user(given);
    case 7:
      return resolved.channel(given);
    case 8:
      return resolved.role(given);
    case 9:
      return resolved.mentionable(given);
    case 11:
      return resolved.upload(given);
    default:
      throw new Error(`The option "${option.name}" is of a type that is not known here (${option.type}).`);
  }
}

function checkText(option: CommandOption, given: unknown): string {
  if (typeof given !== 'string') throw new Error(`The option "${option.name}" takes text.`);
  if (given.length < (option.min_length ?? 0) || given.length > (option.max_length ?? 6000)) {
    throw new Error(
      `The option "${option.name}" takes ${option.min_length ?? 0} to ${option.max_length ?? 6000} characters.`,
    );
  }
  return given;
}

/** Where there are fixed choices, only one of them (by its name or value) can be picked. */
function choiceOf(option: CommandOption, given: string): string | number {
  const choices = option.choices ?? [];
  if (choices.length === 0) return given;
  const choice = choices.find((entry) => entry.value === given || entry.name === given);
  if (!choice)
    throw new Error(
      `The option "${option.name}" has no choice "${given}". There are: ${choices.map((entry) => entry.name).join(', ')}.`,
    );
  return choice.value;
}

function checkNumber(option: CommandOption, given: unknown): number {
  const number = typeof given === 'number' ? given : Number.NaN;
  const isFitting = option.type === 4 ? Number.isInteger(number) : Number.isFinite(number);
  if (!isFitting)
    throw new Error(`The option "${option.name}" takes a ${option.type === 4 ? 'whole number' : 'number'}.`);
  const { min_value: least = Number.NEGATIVE_INFINITY, max_value: most = Number.POSITIVE_INFINITY } = option;
  if (number < least || number > most) throw new Error(`The option "${option.name}" takes ${least} to ${most}.`);
  const choices = option.choices ?? [];
  if (choices.length > 0 && !choices.some((entry) => entry.value === number)) {
    throw new Error(`The option "${option.name}" has no choice ${number}.`);
  }
  return number;
}
