/** The words around a number that decide whether it is a year, and number words. */

const units =
  'years?|months?|weeks?|days?|hours?|minutes?|seconds?|men|women|people|persons?|soldiers?|troops|warriors?|ships?|vessels?|starships?|members?|colonists?|prisoners?|slaves?|casualties|dead|guilds?|worlds?|planets?|systems?|light[- ]years?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|tons?|tonnes?|crew|pages?|copies|coins?|gold|credits?|dollars?|pounds?|percent|per cent|times|points?|degrees?|horses?|houses?|inhabitants|citizens|residents|million|billion|thousand|hundred|acres?|hectares?|words?|chapters?|volumes?|books?|missions?|episodes?|players?|others?|more|sailors?|knights?|archers?|families|villages?|towns?|guns?|cannons?|islands?|survivors?|settlers|students?|candidates?|names?|lives|victims|refugees|delegates|species|pikes?|pikemen|lances?|lancers|spears|bows|bowmen|muskets|rifles|riflemen|swords|sabres|cavalry|infantry|cannon|pardaus|ducats|florins|guilders|marks|thalers|livres|roubles|rupees|taels|barrels|bushels|sacks|bales|tribbles';
const unitAfter = new RegExp(
  `^\\s+(?:(?!(?:that|the|when|where|while|an?|to|in|by|and|of|with|who|which|at|for|on|as|but|or|his|her|its|their|from|after|before|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\\b)[a-z]+[- ]){0,2}?(?:${units})\\b`,
  'i',
);
const numberBefore =
  /(?:\b(?:class|type|mark|mk|number|no|deck|species|unit|sector|page|chapter|episode|part|version|level|room|route|model|station|stardate|mission|squadron|regiment|legion|about|over|nearly|almost|some|least|than)\.?\s+|[#$€£])$/i;
const dateLead =
  /(?:^|\b)(?:in|by|since|until|till|before|after|from|circa|c\.|ca\.|year|of|during|early|mid|late|to|and|ad|as of|around|a\.d\.|through|between)[\s-]+$/i;
/** Whether the number that `match` caught stands where only a year can stand. */
export function isYearContext(
  text: string,
  match: RegExpMatchArray,
  ownEra: boolean,
  isSized: (year: number) => boolean = () => false,
): boolean {
  const digits = match.groups?.['year'] ?? '';
  if (ownEra || match.groups?.['era'] !== undefined) return true;
  if (digits.length < 3 || digits.startsWith('0')) return false;
  const at = (match.index ?? 0) + match[0].lastIndexOf(digits);
  const before = text.slice(Math.max(0, at - 24), at);
  const after = text.slice(at + digits.length);
  const bounded = match.groups?.['bound'] !== undefined || match.groups?.['part'] !== undefined;
  if (unitAfter.test(after) && !/^\s+(?:people|members|others|more)\b.*\b(?:were|had)\b/i.test(after)) return false;
  if (numberBefore.test(before) && !bounded) return false;
  if (
    /^(?:about|over|around|approximately|roughly|up to)$/i.test(match.groups?.['bound'] ?? '') &&
    /^\s+[a-z]+s\b/.test(after)
  )
    return false;
  if (countLabel.test(before)) return false;
  if (isCell(before, after)) return digits.length === 4 || (digits.length === 3 && isSized(Number(digits)));
  // Numbers of five digits are mostly counts.
  if (/^\d{5}$/.test(digits))
    return (bounded || /\b(?:in|year)\s+$/i.test(before)) && /^(?:[\s]*[,.;:)]|$)/.test(after);
  if (digits.length === 3)
    return (
      ((bounded ||
        /(?:^|\b)(?:in|year|(?:day|week|month|spring|summer|autumn|winter|end|beginning|start) of)\s+$|\($/i.test(
          before,
        )) &&
        /^(?:[\s,.;:)]|$)/.test(after)) ||
      (isSized(Number(digits)) && (isShortContext(before, after) || opensEntry(before, after)))
    );
  if (bounded || dateLead.test(before)) return true;
  // "Dissolved: 2369 (briefly revived 2374)"
  if (/:\s*$/.test(before) && /^\s\(/.test(after)) return true;
  return /^(?:[\s]*[,.;:)]|\s*$|'s\b|\s+[a-z])/.test(after) || /[,(]\s*$/.test(before) || before.trim() === '';
}

/** "Gained: 1102 | Lost: 1187": all that a cell says. */
const isCell = (before: string, after: string): boolean => /(?:^|\| )[\p{L} ]+: $/u.test(before) && /^ \|/.test(after);

/** "Population: 1204", "Ships: 300". */
const countLabel = new RegExp(
  `(?:^|[| ])(?:(?!years?|days?|others?|more)(?:${units})|population|number|size|length|height|width|strength|cost|price|capacity|distance|speed|score|rank|id|age): $`,
  'i',
);

/** "318 – The gate is finished": an entry of a timeline. */
const opensEntry = (before: string, after: string): boolean => before.trim() === '' && /^(?: [-–—]|:) /.test(after);

/** Where a year of three digits can stand in a text that has many: "Thawmoon 417", "cracked 688", "the toll war of 583", "his 894 campaign". */
const isShortContext = (before: string, after: string): boolean =>
  (!/\b(?:Flight|Vault|Unit|Squadron|Route|Area|Sector|Room|Ward|Pier|Boeing|Airbus|Page|Volume|Book|Legion|Platform|Outpost|Number|No) $/.test(
    before,
  ) &&
    /(?:\p{Lu}\p{Ll}+,?|\p{Ll}{3,}ed|\b[dbr]\.) $/u.test(before) &&
    /^(?:\s*[,.;:)]|\s*$| \p{Ll}| \p{Lu}\.(?:[\s,;)]|$))/u.test(after)) ||
  (/: $/.test(before) && /^ \p{Lu}\.(?:[\s,;)]|$)/u.test(after)) ||
  (/\bof $/.test(before) && /^(?:[,.;:)]|$)/.test(after)) ||
  (/\b(?:the|his|her|its|their) $/.test(before) &&
    /^ (?:\p{Lu}\p{Ll}+ (?:of|at|in)\b|(?:campaign|war|battle|siege|treaty|expedition|edict|charter|election|revolt|raid|invasion)\b)/u.test(
      after,
    ));

export function eraYears(year: number, era: string | undefined): number {
  return era !== undefined && /^(?:BCE|BC|B\.C\.|BBY)$/i.test(era) ? -year : year;
}

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Number words from one to ninety-nine, as a pattern. */
export const spelledNumber = `(?:${Object.keys(tens).join('|')})-(?:${small.slice(1, 10).join('|')})|${[...small.slice(1), ...Object.keys(tens)].toReversed().join('|')}`;

/** "a", "two", "twenty-one", "12" as a number; 0 for anything else. */
export function numberWords(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  if (lower === 'a dozen') return 12;
  const [ten = '', one] = lower.split('-');
  if (one !== undefined && tens[ten] !== undefined) return tens[ten] + Math.max(0, small.indexOf(one));
  return tens[lower] ?? Math.max(0, small.indexOf(lower));
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
};

/** "24th" or "twenty-fourth" as 24; null for a word that is no ordinal ("last century"). */
export function ordinalCentury(word: string): number | null {
  const lower = word.toLowerCase();
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(lower)?.[1];
  if (digits !== undefined) return Number(digits);
  const [ten, one] = lower.split('-');
  if (one !== undefined && ten !== undefined) {
    const high = tens[ten];
    const low = ordinals[one];
    return high === undefined || low === undefined ? null : high + low;
  }
  return ordinals[lower] ?? null;
}
