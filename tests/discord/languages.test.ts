/** Every text in every language: none missing, none too much, its values and plural forms complete, within Discord's limits. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/discord/loader.ts';
import { commandTexts, definitionsOf, localised, pathsOf } from '../../src/discord/localise.ts';
import { sayIn } from '../../src/discord/texts.ts';
import { de } from '../../src/discord/texts/de/index.ts';
import { en } from '../../src/discord/texts/en/index.ts';
import { es } from '../../src/discord/texts/es/index.ts';
import { fr } from '../../src/discord/texts/fr/index.ts';

interface Texts {
  readonly [key: string]: string | Texts;
}

const catalogues: Readonly<Record<string, Texts>> = { en, de, fr, es };
const others = ['de', 'fr', 'es'];

const leaves = (texts: Texts, above = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${above}${key}`, value] as const] : leaves(value, `${above}${key}.`),
  );
const all = Object.fromEntries(
  Object.entries(catalogues).map(([language, texts]) => [language, new Map(leaves(texts))]),
);

const plural = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/;
const baseOf = (key: string): string => key.replace(plural, '');
const valuesIn = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name))].sort();

/** Of texts that stand where Discord allows few characters: a part of the key, and how many. */
const narrow: readonly (readonly [RegExp, number])[] = [
  [/\.(?:formTitle|modalTitle)$|form\.title$/i, 45],
  [/\.(?:previous|next|list|button|picture|mine|again|rank|hint|type|report|dispute|grant|decline|done|accept)$/, 80],
];
const anywhere = 2000;

describe.each(others)('%s', (language) => {
  const texts = all[language] ?? new Map<string, string>();

  test('has every text, and none that nobody asks for', () => {
    const wanted = new Set([...(all['en']?.keys() ?? [])].map(baseOf));
    const there = new Set([...texts.keys()].map(baseOf));
    expect([...wanted].filter((key) => !there.has(key))).toEqual([]);
    expect([...there].filter((key) => !wanted.has(key))).toEqual([]);
  });

  test('has every plural form of its own', () => {
    const missing: string[] = [];
    for (const key of new Set([...texts.keys()].filter((one) => plural.test(one)))) {
      const ordinal = key.includes('_ordinal_');
      const { pluralCategories } = new Intl.PluralRules(language, {
        type: ordinal ? 'ordinal' : 'cardinal',
      }).resolvedOptions();
      const stem = `${baseOf(key)}${ordinal ? '_ordinal' : ''}`;
      for (const form of pluralCategories) if (!texts.has(`${stem}_${form}`)) missing.push(`${stem}_${form}`);
    }
    expect([...new Set(missing)]).toEqual([]);
  });

  test('counts where English counts', () => {
    const counts = (map: ReadonlyMap<string, string>) =>
      new Set([...map.keys()].filter((key) => plural.test(key)).map(baseOf));
    expect(counts(texts)).toEqual(counts(all['en'] ?? new Map()));
  });

  test('fills in the same values', () => {
    const english = new Map<string, Set<string>>();
    for (const [key, text] of all['en'] ?? []) {
      const known = english.get(baseOf(key)) ?? new Set();
      for (const value of valuesIn(text)) known.add(value);
      english.set(baseOf(key), known);
    }
    const wrong = [...texts].filter(([key, text]) => {
      const known = english.get(baseOf(key)) ?? new Set();
      const own = valuesIn(text);
      // A form for one or for none may do without the number.
      const all = plural.test(key) ? [...known].filter((value) => value !== 'count') : [...known];
      return own.some((value) => !known.has(value)) || all.some((value) => !own.includes(value) && !plural.test(key));
    });
    expect(wrong).toEqual([]);
  });

  test('is not English that was left standing', () => {
    const same = [...texts].filter(
      ([key, text]) => /\p{L}{4,} \p{L}{3,} \p{L}{3,}/u.test(text) && all['en']?.get(key) === text,
    );
    expect(same).toEqual([]);
  });
});

describe.each(Object.keys(catalogues))('%s', (language) => {
  test('keeps within Discord’s limits', () => {
    const long = [...(all[language] ?? [])].filter(([key, text]) => {
      const most = narrow.find(([pattern]) => pattern.test(key))?.[1] ?? anywhere;
      return text.length > most;
    });
    expect(long).toEqual([]);
  });
});

test('a language is found by its first part, and what there is none of is English', () => {
  expect(sayIn('de')('leaderboard.next')).not.toBe(sayIn('en')('leaderboard.next'));
  expect(sayIn('es-419')('leaderboard.next')).toBe(sayIn('es')('leaderboard.next'));
  expect(sayIn('ja')('leaderboard.next')).toBe(sayIn('en')('leaderboard.next'));
});

describe('the words of commands', () => {
  let definitions: ReturnType<typeof definitionsOf> = [];
  beforeAll(async () => {
    const commands = await loadCommands(join(import.meta.dirname, '..', '..', 'commands'));
    definitions = definitionsOf(commands);
  });

  test.each(Object.keys(commandTexts))('are complete in %s, and belong to commands that there are', (language) => {
    const wanted = definitions.flatMap((definition) => pathsOf(definition as never));
    const there = Object.keys(commandTexts[language] ?? {});
    expect(wanted.filter((path) => !there.includes(path))).toEqual([]);
    expect(there.filter((path) => !wanted.includes(path))).toEqual([]);
  });

  test.each(Object.keys(commandTexts))('keep to Discord’s rules in %s', (language) => {
    const name = /^[-_'\p{L}\p{N}]{1,32}$/u;
    const wrong = Object.entries(commandTexts[language] ?? {}).filter(([path, text]) => {
      const isFree = path.includes(' = ') || /^[A-Z]/.test(path);
      const nameFits = isFree ? text.name.length <= 100 : name.test(text.name) && text.name === text.name.toLowerCase();
      return !nameFits || (text.description ?? '').length > 100;
    });
    expect(wrong).toEqual([]);
  });

  test.each(Object.keys(commandTexts))('are told apart in %s', (language) => {
    const texts = commandTexts[language] ?? {};
    const names = new Map<string, string>();
    for (const [path, text] of Object.entries(texts)) {
      if (path.includes(' = ')) continue;
      const place = `${path.split(' ').slice(0, -1).join(' ')} ${text.name}`;
      expect(names.get(place), `${path} and ${names.get(place) ?? ''} have one name`).toBeUndefined();
      names.set(place, path);
    }
  });

  test('reach Discord with the command', () => {
    for (const definition of definitions) {
      const { name_localizations: names } = localised(definition as never) as {
        name_localizations: Record<string, string>;
      };
      expect(Object.keys(names).sort()).toEqual(Object.keys(commandTexts).sort());
    }
  });
});

/** "/trivia start" in a text is a command that the reader can type. */
describe.each(Object.keys(catalogues))('commands named in %s', (language) => {
  test('are there', async () => {
    const commands = await loadCommands(join(import.meta.dirname, '..', '..', 'commands'));
    const words = commandTexts[language === 'es' ? 'es-ES' : language] ?? {};
    const known = new Set<string>();
    for (const definition of definitionsOf(commands)) {
      for (const path of pathsOf(definition as never)) {
        if (path.includes(' = ')) continue;
        const parts = path.split(' ').map((_, i, steps) => {
          const upTo = steps.slice(0, i + 1).join(' ');
          return words[upTo]?.name ?? steps[i] ?? '';
        });
        known.add(parts.join(' '));
      }
    }
    const named = [...(all[language] ?? [])].flatMap(([key, text]) =>
      [...text.matchAll(/(?<![\p{L}\p{N}<:/])\/(\p{L}[\p{L}\p{N}-]+(?: \p{L}[\p{L}\p{N}-]*)?)/gu)].map(
        ([, path = '']) => [key, path] as const,
      ),
    );
    const wrong = named.filter(([, path]) => !known.has(path) && !known.has(path.split(' ')[0] ?? ''));
    expect(wrong).toEqual([]);
  });
});
