import type { Candidate } from '../candidate.ts';
import { lower } from '../clauses/finite.ts';
import type { Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import { yearStyle } from '../options/year-words.ts';
import { blanked } from './blanked.ts';
import type { Standing } from './standing.ts';

/** Before these, a year is told as a bound, or as one of two. */
const open = /^(?:by|until|till|since|from|before|after|to|between|and|or|around|about|circa|the|at)$/;
const bounded = /^(?:by|until|till|since|from|before|after|to|between|around|about|circa|as of|early|late|mid)\b/i;

/** "Which year fills the blank: “The archive was moved to Tarn in _____.”" – where a sentence tells of one year alone. */
export function yearBlanks(standing: Standing, ground: Ground): Candidate[] {
  const { sentence, source, units, prefix, context, passage } = standing;
  const dated = units.filter(({ date }) => date !== null);
  const [unit] = dated;
  const style = unit?.date && dated.length === 1 ? yearStyle(unit.date) : null;
  if (unit?.date === undefined || unit.date === null || style === null || !/^(?:none|leading)$/.test(style.era))
    return [];
  const year = String(unit.date.year);
  // The age stays in front of the blank.
  const figures = style.era === 'leading' ? String : style.write;
  if (!isPlainYear(units, unit, year)) return [];
  const blank = unit.text.replace(year, '_____');
  if ([...(context?.units ?? []), ...(context?.context?.units ?? [])].some(({ text }) => /\d{3}/.test(text))) return [];
  if (passage?.text.includes(year)) return [];
  const made = blanked(standing, unit, blank, ground);
  if (made === null) return [];
  const { text, told, ids, qualifiersWith } = made;
  const frame = `${prefix === '' ? 'Which' : `${prefix}which`} year fills the blank`;
  return [
    {
      type: 'when',
      stem: `${frame}: “${text}.”`,
      key: figures(unit.date.year),
      pool: { from: 'years', year: unit.date.year, write: figures },
      fact: {
        article: source.id,
        subject: ids[0] ?? source.id,
        property: 'quote',
        value: year,
        qualifiers: qualifiersWith(ids),
      },
      accepted: [...new Set([style.write(unit.date.year), year])],
      sentences: [sentence],
      entityIds: ids,
      anchors: ids.length,
      slip: false,
      roughness: passage !== null ? 0 : context === null ? 3 : 5,
      ...(passage === null ? {} : { passage: { opener: passage.opener.text, asked: `${frame}: “${told}.”` } }),
    },
  ];
}

function isPlainYear(units: readonly Unit[], unit: Unit, year: string): boolean {
  const at = units.indexOf(unit);
  const { date, text } = unit;
  const behind = lower(units[at + 1]);
  return (
    date?.precision === 'exact' &&
    date.until === null &&
    !date.realWorld &&
    text.split(year).length === 2 &&
    !bounded.test(text) &&
    !open.test(lower(units[at - 1])) &&
    !numbered.test(units[at - 1]?.text ?? '') &&
    // "The Lamp Guard of 1187": which one of a name is meant.
    !(lower(units[at - 1]) === 'of' && /^(?:faction|species|character)$/.test(units[at - 2]?.entity?.kind ?? '')) &&
    !/^(?:of|or|to|-|–|['’]s?)$/.test(behind) &&
    !isInName(units.slice(0, at)) &&
    !/\d/.test(text.replace(year, '').replace(/\b\d{1,2}\b/g, '')) &&
    units.every((other) => other === unit || !/\d{3}/.test(other.text))
  );
}

/** "Subject 1138", "Unit 1204": a number of several. */
const numbered =
  /^(?:Subject|Unit|Flight|Project|Number|No|Section|Route|Order|Case|Room|Model|Type|Mark|Test|Experiment|Batch|Area|Squad|Division|Company|Regiment|Battalion|Channel|Platform)$/;

/** "the War of 1812": its year is its name. */
const isInName = (before: readonly Unit[]): boolean =>
  lower(before.at(-1)) === 'of' && /(?:^|\s)(?:War|Revolution|Panic|Act)$/.test(before.at(-2)?.text ?? '');
