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

/** What a text is made of: its own words, and places for values. */
type Piece = string | { readonly name: string; readonly format: string | undefined };

const takeApart = (text: string): readonly Piece[] =>
  text.split(/\{\{(.+?)\}\}/).map((part, i) => {
    if (i % 2 === 0) return part;
    const [name = '', format] = part.split(',').map((one) => one.trim());
    return { name, format };
  });

const none: Values = {};
const sayings = new Map<string, Say>();

/** `locale` as Discord gives it ("en-GB", "de"); a language without a catalogue falls back to English. */
export function sayIn(locale: string): Say {
  let say = sayings.get(locale);
  if (!say) {
    say = createSay(locale);
    sayings.set(locale, say);
  }
  return say;
}

/**
 * i18next chooses the text, in its plural form; values are put in here, into texts that were taken apart once. Else that
 * would be done anew each time, and take longer than all else that a press brings about.
 */
function createSay(locale: string): Say {
  const translate = catalogues.getFixedT(locale);
  const language = languages.find((one) => one === locale.split('-')[0]) ?? 'en';
  const cardinals = new Intl.PluralRules(language);
  const ordinals = new Intl.PluralRules(language, { type: 'ordinal' });
  const numbers = new Intl.NumberFormat(isLocale(locale) ? locale : language);
  const texts = new Map<string, readonly Piece[]>();

  /** Empty where nothing is counted. */
  function formOf({ count, ordinal }: Values): string {
    if (typeof count !== 'number') return '';
    if (ordinal === true) return `ordinal ${ordinals.select(count)}`;
    return count === 0 ? 'zero' : cardinals.select(count);
  }

  function shown({ name, format }: Exclude<Piece, string>, values: Values): string {
    const value = values[name];
    if (value === undefined) return `{{${name}}}`;
    if (format === 'number') return numbers.format(Number(value));
    return format === 'roman' ? roman(Number(value)) : String(value);
  }

  const sayIt = (key: TextKey, values = none): string => {
    const form = formOf(values);
    const id = form === '' ? key : `${key} ${form}`;
    let pieces = texts.get(id);
    if (!pieces) {
      pieces = takeApart(translate(key, { ...values, skipInterpolation: true }));
      texts.set(id, pieces);
    }
    let text = '';
    for (const piece of pieces) text += typeof piece === 'string' ? piece : shown(piece, values);
    return text;
  };
  return Object.assign(sayIt, { locale });
}

/** Whether numbers can be written as that locale does. */
function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
