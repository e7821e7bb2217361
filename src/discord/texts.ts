/** Texts for people, from catalogues: `say('help.title')`. Adding a language is adding a catalogue. */
import { createInstance } from 'i18next';
import { de } from './texts/de/index.ts';
import { en } from './texts/en/index.ts';
import { es } from './texts/es/index.ts';
import { fr } from './texts/fr/index.ts';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${Plain<K>}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
/** `points_one` and `points_other` are forms of one text, `points`; so are `century_ordinal_one` and the like. */
type Plain<K extends string> = K extends `${infer Base}_ordinal_${PluralForm}`
  ? Base
  : K extends `${infer Base}_${PluralForm}`
    ? Base
    : K;

export type TextKey = Leaves<typeof en>;
export type Values = Readonly<Record<string, string | number | boolean>>;
/** A text in one language with its values filled in; `count` picks the plural form. */
export interface Say {
  (key: TextKey, values?: Values): string;
  /** As Discord gives it. */
  readonly locale: string;
}

/** Those that there is a catalogue of. */
export const languages = ['en', 'de', 'fr', 'es'] as const;

const catalogues = createInstance();
void catalogues.init({
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  resources: { en: { translation: en }, de: { translation: de }, fr: { translation: fr }, es: { translation: es } },
  interpolation: { escapeValue: false },
});

/** Centuries have Roman numbers in some languages. */
const roman = (value: number): string => {
  const signs = { X: 10, IX: 9, V: 5, IV: 4, I: 1 };
  let left = value;
  return Object.entries(signs).reduce((text, [sign, worth]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return text + sign.repeat(times);
  }, '');
};
catalogues.services.formatter?.add('roman', (value: unknown) => roman(Number(value)));

const sayings = new Map<string, Say>();

/** `locale` as Discord gives it ("en-GB", "de"); a language without a catalogue falls back to English. */
export function sayIn(locale: string): Say {
  let say = sayings.get(locale);
  if (!say) {
    const translate = catalogues.getFixedT(locale);
    // Filling in a text takes some 50 µs: one without values is always the same.
    const plain = new Map<TextKey, string>();
    const sayIt = (key: TextKey, values?: Values): string => {
      if (values !== undefined) return translate(key, values);
      const text = plain.get(key) ?? translate(key);
      plain.set(key, text);
      return text;
    };
    say = Object.assign(sayIt, { locale });
    sayings.set(locale, say);
  }
  return say;
}
