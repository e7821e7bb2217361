import type { CommandOption } from '../wire.ts';
import { invalidForm } from './refusal.ts';
import type { FieldError, Path } from './refusal.ts';
import { checkSchema } from './schema.ts';

/** A command as the bot sends it. */
export interface CommandBody {
  id?: string;
  type?: number | null;
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string | null;
  description_localizations?: Record<string, string> | null;
  options?: CommandOption[] | null;
  default_member_permissions?: string | number | null;
  dm_permission?: boolean | null;
  contexts?: number[] | null;
  integration_types?: number[] | null;
  nsfw?: boolean | null;
}

const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const charactersAtMost = 8000;
/** Commands of one kind at most: slash, on users, on messages. */
const countAtMost: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };
const subcommand = 1;
const subcommandGroup = 2;

/** Throws a Refusal when Discord would not take this list of commands. */
export function checkCommands(raw: unknown): CommandBody[] {
  if (!Array.isArray(raw)) {
    throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }]);
  }
  const list: unknown[] = raw;
  const schemaErrors = list.flatMap((entry, index) => under(index, checkSchema('command', normaliseCommand(entry))));
  if (schemaErrors.length > 0) throw invalidForm(schemaErrors);
  const commands = list as CommandBody[];
  const errors = [
    ...commands.flatMap((command, index) => under(index, checkCommand(command))),
    ...checkNames(commands),
    ...checkCounts(commands),
  ];
  if (errors.length > 0) throw invalidForm(errors);
  return commands;
}

export function checkOneCommand(raw: unknown, isEdit: boolean): CommandBody {
  const schemaErrors = checkSchema(isEdit ? 'commandEdit' : 'command', normaliseCommand(raw));
  if (schemaErrors.length > 0) throw invalidForm(schemaErrors);
  return raw as CommandBody;
}

/** The rules of one whole command, after an edit was laid over it. */
export function checkWholeCommand(command: CommandBody): void {
  const errors = checkCommand(command);
  if (errors.length > 0) throw invalidForm(errors);
}

/** The schema wants a number where Discord (and its own documentation) gives and takes a decimal string. */
function normaliseCommand(raw: unknown): unknown {
  if (raw === null || typeof raw !== 'object' || !('default_member_permissions' in raw)) return raw;
  const bits = raw.default_member_permissions;
  return typeof bits === 'string' && /^\d+$/.test(bits) ? { ...raw, default_member_permissions: Number(bits) } : raw;
}

function under(index: number, errors: readonly FieldError[]): FieldError[] {
  return errors.map((error) => ({ ...error, path: [index, ...error.path] }));
}

function checkCommand(command: CommandBody): FieldError[] {
  const errors: FieldError[] = [];
  const isSlash = (command.type ?? 1) === 1;
  const description = command.description ?? '';
  if (isSlash && !isGoodName(command.name)) errors.push(badName(['name'], command.name));
  if (isSlash && description === '')
    errors.push({ path: ['description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  if (!isSlash && description !== '') {
    errors.push({
      path: ['description'],
      code: 'APPLICATION_COMMAND_INVALID_DESCRIPTION',
      message: 'Context menu commands cannot have a description',
    });
  }
  if (!isSlash && command.options?.length) {
    errors.push({
      path: ['options'],
      code: 'APPLICATION_COMMAND_INVALID_OPTIONS',
      message: 'Context menu commands cannot have options',
    });
  }
  errors.push(...checkOptions(command.options ?? [], ['options'], 0));
  if (characters(command) > charactersAtMost) {
    const message = `Command exceeds maximum size (${charactersAtMost})`;
    errors.push({ path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message });
  }
  return errors;
}

function isGoodName(name: string): boolean {
  return namePattern.test(name) && name === name.toLowerCase();
}

function badName(path: Path, name: string): FieldError {
  return { path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: `Command name is invalid: ${name}` };
}

/** `depth` 0 = a command's own options, 1 = a group's or subcommand's, 2 = a subcommand's inside a group. */
function checkOptions(options: readonly CommandOption[], path: Path, depth: number): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  let sawOptional = false;
  const hasSubcommands = options.some((option) => option.type <= subcommandGroup);
  options.forEach((option, index) => {
    const at = [...path, index];
    if (!isGoodName(option.name)) errors.push(badName([...at, 'name'], option.name));
    if (seen.has(option.name)) {
      errors.push({
        path: [...at, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: 'Option name already exists in options',
      });
    }
    seen.add(option.name);
    if (hasSubcommands && option.type > subcommandGroup) {
      errors.push({
        path: [...at, 'type'],
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
      });
    }
    if ((option.type === subcommandGroup && depth > 0) || (option.type === subcommand && depth > 1)) {
      errors.push({
        path: [...at, 'type'],
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-commands cannot be nested this deep',
      });
    }
    if (option.required === true && sawOptional) {
      errors.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    }
    if (option.type > subcommandGroup && option.required !== true) sawOptional = true;
    errors.push(...checkValues(option, at));
    if (option.type <= subcommandGroup)
      errors.push(...checkOptions(option.options ?? [], [...at, 'options'], depth + 1));
  });
  return errors;
}

function checkValues(option: CommandOption, path: Path): FieldError[] {
  const errors: FieldError[] = [];
  const choices = option.choices ?? [];
  if (option.autocomplete === true && choices.length > 0) {
    errors.push({
      path: [...path, 'choices'],
      code: 'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
      message: 'Autocomplete and choices are mutually exclusive',
    });
  }
  const names = new Set<string>();
  choices.forEach((choice, index) => {
    if (names.has(choice.name)) {
      errors.push({
        path: [...path, 'choices', index],
        code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        message: 'Option choice name already exists',
      });
    }
    names.add(choice.name);
  });
  const { min_value: least, max_value: most, min_length: shortest, max_length: longest } = option;
  if (typeof least === 'number' && typeof most === 'number' && least > most) {
    errors.push({
      path: [...path, 'min_value'],
      code: 'APPLICATION_COMMAND_OPTIONS_MIN_VALUE_INVALID',
      message: 'Min value must not be greater than max value',
    });
  }
  if (typeof shortest === 'number' && typeof longest === 'number' && shortest > longest) {
    errors.push({
      path: [...path, 'min_length'],
      code: 'APPLICATION_COMMAND_OPTIONS_MIN_LENGTH_INVALID',
      message: 'Min length must not be greater than max length',
    });
  }
  return errors;
}

/** Names, descriptions and values count, in the longest of their languages. */
function characters(part: {
  name: string;
  description?: string | null;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  options?: CommandOption[] | null;
  choices?: { name: string; value: string | number }[] | null;
}): number {
  const longest = (text: string, others: Record<string, string> | null | undefined): number =>
    Math.max(text.length, ...Object.values(others ?? {}).map((other) => other.length));
  const own =
    longest(part.name, part.name_localizations) + longest(part.description ?? '', part.description_localizations);
  const choices = (part.choices ?? []).reduce(
    (sum, choice) => sum + choice.name.length + String(choice.value).length,
    0,
  );
  return (part.options ?? []).reduce((sum, option) => sum + characters(option), own + choices);
}

function checkNames(commands: readonly CommandBody[]): FieldError[] {
  const seen = new Set<string>();
  return commands.flatMap((command, index) => {
    const key = `${command.type ?? 1} ${command.name}`;
    const isTaken = seen.has(key);
    seen.add(key);
    if (!isTaken) return [];
    return [
      {
        path: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      },
    ];
  });
}

function checkCounts(commands: readonly CommandBody[]): FieldError[] {
  return Object.entries(countAtMost).flatMap(([type, limit]) => {
    if (commands.filter((command) => String(command.type ?? 1) === type).length <= limit) return [];
    return [
      {
        path: [],
        code: 'APPLICATION_COMMAND_MAX_COUNT',
        message: `Maximum number of application commands reached (${limit}).`,
      },
    ];
  });
}
