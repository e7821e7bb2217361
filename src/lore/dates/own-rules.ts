import type { Calendar } from './date-calendar.ts';
import { bound, makeRange, makeSameYear, makeYear, part, rule, type Rule } from './date-rules.ts';

/** Rules for what a text has of its own in its dates: months, and marks of ages in front of years. */

/** Made once for each set of names, since all sentences of a text ask for them. */
function bySet(make: (names: string) => readonly Rule[]): (names: ReadonlySet<string> | undefined) => readonly Rule[] {
  const known = new WeakMap<ReadonlySet<string>, readonly Rule[]>();
  return (names) => {
    if (names === undefined || names.size === 0) return [];
    const made = known.get(names) ?? make([...names].map((one) => one.replaceAll('.', '\\.')).join('|'));
    known.set(names, made);
    return made;
  };
}

/** "On 22 Reapmoon". */
const dayRules = bySet((months) => [
  rule(
    'day or month',
    `\\b(?:(?:on|by|since|until|before|after|from) )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})\\b(?!,? \\d)`,
    makeSameYear,
  ),
]);

/** "In T.A. 2941", "by 2E 582". */
const ageRules = bySet((marks) => {
  const mark = `(?<!\\p{L})(?<age>${marks}) `;
  return [
    rule(
      'range of an age',
      `(?:\\b(?:from|between)\\s+)?${mark}(?<year>\\d{1,4})\\s?(?:-|–|—|to|and|until)\\s?(?:\\k<age> )?(?<until>\\d{1,4})(?![\\d,.]*\\d)`,
      makeRange,
    ),
    rule('year of an age', `${bound}${part}${mark}(?<year>\\d{1,4})(?![\\d,.]*\\d)`, makeYear),
  ];
});

export const ownRules = (calendar: Calendar | undefined): readonly Rule[] => [
  ...dayRules(calendar?.months),
  ...ageRules(calendar?.leading),
];
