/** The shapes of catalogues in other languages than English, whose catalogue is the measure of all (tests/discord/languages.test.ts). */

/** The same keys as the English catalogue; where a text counts, one for each plural form of its own language. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

/**
 * Words of commands, by path: "trivia", "trivia start", "trivia start topic"; of a choice by its value:
 * "trivia start mode = classic". `name` keeps to Discord's rule for command names but in choices and menus, where it is free.
 */
export type CommandTexts = Readonly<Record<string, { readonly name: string; readonly description?: string }>>;
