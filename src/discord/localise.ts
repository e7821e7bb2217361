/**
 * Commands in the languages of the people who type them: names, descriptions and choices
 * (https://discord.com/developers/docs/interactions/application-commands#localization).
 * The definitions themselves are English; what a language does not name keeps its English words.
 */
import type { Command, CommandDefinition, MenuDefinition } from './command.ts';
import type { CommandTexts } from './texts/catalogue.ts';
import { commandsDe } from './texts/de/commands.ts';
import { commandsEs } from './texts/es/commands.ts';
import { commandsFr } from './texts/fr/commands.ts';

/** By Discord's own names of the languages (https://discord.com/developers/docs/reference#locales). */
export const commandTexts: Readonly<Record<string, CommandTexts>> = {
  de: commandsDe,
  fr: commandsFr,
  'es-ES': commandsEs,
  'es-419': commandsEs,
};

/** The words that a person with that language sees: for texts that name a command's option. English where there are no others. */
export function wordsOf(path: string, locale: string): { readonly name: string; readonly description?: string } {
  const language = [locale, ...Object.keys(commandTexts).filter((one) => one.split('-')[0] === locale.split('-')[0])];
  const texts = language.map((one) => commandTexts[one]?.[path]).find((found) => found !== undefined);
  return texts ?? { name: path.split(' ').at(-1) ?? path };
}

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly options?: readonly Named[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
}

/** Paths of everything in a definition that has a name. */
export function pathsOf(part: Named, above = ''): readonly string[] {
  const path = above === '' ? part.name : `${above} ${part.name}`;
  return [
    path,
    ...(part.choices ?? []).map(({ value }) => `${path} = ${value}`),
    ...(part.options ?? []).flatMap((option) => pathsOf(option, path)),
  ];
}

const within = (path: string, field: 'name' | 'description'): Record<string, string> =>
  Object.fromEntries(
    Object.entries(commandTexts).flatMap(([language, texts]) => {
      const text = texts[path]?.[field];
      return text === undefined ? [] : [[language, text]];
    }),
  );

function localisedPart(part: Named, above: string): object {
  const path = above === '' ? part.name : `${above} ${part.name}`;
  return {
    ...part,
    name_localizations: within(path, 'name'),
    ...(part.description === undefined ? {} : { description_localizations: within(path, 'description') }),
    ...(part.choices === undefined
      ? {}
      : {
          choices: part.choices.map((choice) => ({
            ...choice,
            name_localizations: within(`${path} = ${choice.value}`, 'name'),
          })),
        }),
    ...(part.options === undefined ? {} : { options: part.options.map((option) => localisedPart(option, path)) }),
  };
}

/** The same command with its words in every language. */
export const localised = <Definition extends CommandDefinition | MenuDefinition>(definition: Definition): Definition =>
  localisedPart(definition as Named, '') as Definition;

/** Everything that is registered with Discord: slash commands, and commands in menus. */
export const definitionsOf = (commands: readonly Command[]): readonly (CommandDefinition | MenuDefinition)[] =>
  commands.flatMap(({ definition, menus = [] }) => [definition, ...menus.map((menu) => menu.definition)]);
