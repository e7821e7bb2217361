import { repairArticles } from '../clauses/render.ts';
import { matches } from '../patterns.ts';
import { gate, optionsOf, sentenceGate } from './gate.ts';

/** Characters; an order lists its four events in the stem. `option` is the most that a Discord button or choice shows. */
const limits = { stem: 300, behind: 370, order: 560, option: 80 };

const count = (text: string, mark: string): number => text.split(mark).length - 1;

const faults: readonly (readonly [RegExp, string])[] = [
  [/^[^\p{Lu}\p{N}“"]/u, 'it does not start with a capital'],
  [/^(?!.*[Ww]hich order is right).*[^?”]$/, 'it does not end as a question'],
  [/[[\]{}|]|==|\s[,.?;]|,,|\?\?|\.\.(?!\.)|[,;:] ?\?|\s{2}|_{6,}/, 'marks are left over in it'],
  [/\b(?:a|an|the|my|our|its|their|and|or)[?”]/i, 'it breaks off'],
  [/\b(?:a|an|the) (?:a|an|the|his|her|its|their|of|to|and|is|was)\b/i, 'an article stands before no noun'],
  [
    /\b(?:his|her|its|their) (?:the|an?)\b|\bthe (?:newly|\p{Ll}+ly)[- ]\p{Ll}+ the\b/iu,
    'an article stands twice or behind an owner',
  ],
  [/\b(?:of|between|against|with|by) (?:the )?\p{Lu}[\p{L}'’-]*, (?:the )?_____[.”]/u, 'its list is cut short'],
  [/\b(?:of|in|from|to|by|with) (?:of|from|to|with)\b(?<!\bin to(?= \p{Ll}))/iu, 'two prepositions stand side by side'],
  [/\p{Ll}, and (?:\p{Lu}[\p{L}'’-]*|_____)(?: \p{Lu}[\p{L}'’-]*)?[?.”]/u, 'it breaks off'],
  [/^(?!.*\band\b).*, \p{Ll}{3,}ed[?.”]|\band (?:worse|better|more|less)[?.”]/u, 'it breaks off'],
  [/^In which (?:year|place) were \p{Ll}+s \p{Ll}+\b/u, 'which of many it was, it does not say'],
  [/\bbetween (?!them\b|themselves\b)(?![^?]*\band\b)/i, 'what is between has but one side'],
  [/\bnot (?:by|through|for|with|from|because) (?![^?]*\bbut\b)/i, 'what it was instead is cut off'],
  [
    /(?<! and .*\b(?:were|are|had|have) )\b(?:both|either|neither) (?!of (?:them|us|which|whom)\b|(?:\p{Ll}+ )?\p{Ll}+s (?:were|had|are|have)\b)(?![^?]*\b(?:and|n?or)\b)/iu,
    'one of two is left out',
  ],
  [
    /_____["'’)]?(?: (?:ben|ibn|van|von|zu|de|da|di|del|della|du|der|den|ter|al|la)(?: (?:la|der|den))? \p{Lu}| ["“][^"“”]+["”] \p{Lu}| & \p{Lu}|\. \S*\d)/u,
    'the blank cuts a name in two',
  ],
  [/^[Ii]n which year .*\b(?:\d{4}[-–]\d{2,4}|or \d{3,4})\b/, 'it tells of years itself'],
  [
    /(?<!\b(?:has|have|had|been|not) )\b(?:knew|led|held|kept|lived|served|worked|ruled|belonged|stood|fought)\b [^,;]*\bsince (?:the |his |her |he |she |they |\d)/,
    'its tense does not fit',
  ],
  [/\b(?:through|during|until|into|among|between|despite|throughout|towards?)[?”]/i, 'it breaks off'],
  [
    /\b(?:was|were|did) (?:\p{Lu}[\p{L}-]+ )+(?:War|Treaty|Uprising|Rebellion|Republic|Empire|Federation|League|Confederacy|Department)\b(?! \p{Lu})/u,
    'a name lacks its article',
  ],
  [/\b\d{3,4}['’]s\b/, 'a year owns something'],
  [
    /\b(?:some|several|few|many|two|three|four|five|six|\d+) (?:years|months|weeks|days) (?:proved|led|saw|brought|became|took|made|found|won)\b/,
    'what it counts from is left out',
  ],
  [/^(?!.*(?:Which order|Which of these|In the table)).*\b[Ii]n (\d{4})\b.*\b\1\b/, 'a year is told twice'],
  [/\.\?|(?<=\p{L})\. (?:com|org|net)\b|\b(?:at|on) \d+ _____/u, 'marks or numbers are left over in it'],
  [/, (?:in )?\d[\d,]{2,6}[?.”]|year fills the blank: “[^.]*, _____[.”]/, 'a date hangs on at its end'],
  [
    /\b(?:north|south|east|west|central|upper|lower)(?:ern)? _____|\b(?:von|van|ben|ibn|del|della|ter|den|der|dal) _____|& \p{L}+ of _____/iu,
    'the blank cuts a name in two',
  ],
  [
    /\bdid \S.* and (?:\p{Ll}+ly )?\p{Ll}{3,}ed (?:the|its|their|his|her|an?|\p{Lu}\S*)\b/u,
    'its two verbs do not agree',
  ],
  [
    /\bdid (?:(?!\b(?:that|who|which|whom|when|where|after|before|as)\b).)* and (?:\p{Ll}+ly )?(?:over(?:threw|took|came|ran)|took|went|became|began|gave|came|fell|saw|wrote|broke|drove|rose|chose|fought|led|won|built|made|lost|sent|brought|kept|fled|stole|slew|struck|threw|flew|drew|swore|sold|bought|caught|met|was|were|had)\b/u,
    'its two verbs do not agree',
  ],
  [
    /(?<=(?:\p{Lu}\S*|_____)) (?:himself|herself|itself|themselves) (?:was|were|had|did|\p{Ll}+ed)\b/u,
    'it leans on what was told before',
  ],
  [
    /^(?=.*named ).*?(\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)*) (?:(?:was|were) )?(?:re-?)?named (?:[Tt]he )?\1/u,
    'it is named what it was',
  ],
  // "Books _____ to 4"
  [/_____ ?(?:to|through|until|-|–|—) ?\d|\d ?(?:-|–|—|to) ?_____/, 'the blank is an end of a range'],
  [/_____['’](?!s)/, 'a mark is left behind the blank'],
  [/^(?=.* of ).*?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*) of (?:the )?\1/su, 'a name stands beside itself'],
  [
    /^(?=.* the \p{Lu}.*['’]).*?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+) (?:\S+ ){1,3}the \1['’]/su,
    'a name stands twice where a pronoun would stand',
  ],
  [
    /\b(?:until|when|while|because) (?:his|her|its|their|the) (?:\p{Ll}+ )*\p{Ll}+, (?:\p{Lu}\S*|_____)(?: \p{Lu}\S*)*[?.”]/u,
    'it breaks off',
  ],
  [/^(?:[Ww]ho|[Ww]hat|[Ww]hich) .*, and (?:his|her|its|their) \p{Ll}+ \p{Ll}+.*\?/u, 'another sentence hangs on'],
  [
    /\bdid (?!\S+(?: \S+)* (?:that|what|who|which|whom|when|where|before|after|as|because) )\S+(?: \S+){0,6} (?:was|were|had|did)\b(?! not)/i,
    'it has one auxiliary too many',
  ],
];

/** Length, marks and grammar of the wording. */
export const wellFormed = sentenceGate('form', ({ candidate: { stem, type, fact } }) => {
  const most = type === 'order' ? limits.order : fact.qualifiers['behind'] === undefined ? limits.stem : limits.behind;
  if (stem.length > most) return `the question is longer than ${String(most)} characters`;
  if (stem.length < 15) return 'the question is too short';
  const fault = faults.find(([pattern]) => matches(pattern, stem));
  if (fault) return fault[1];
  if (isDoubled(stem)) return 'a word is doubled';
  if (count(stem, '(') !== count(stem, ')')) return 'brackets do not pair up';
  if (count(stem, '“') !== count(stem, '”') || count(stem, '"') % 2 !== 0) return 'quotation marks do not pair up';
  return repairArticles(stem) === stem ? null : 'a and an are mixed up';
});

/** "of of", but not "that that" and "had had". */
const doubled = /(?<![\p{L}\p{N}])(?!(?:that|had) )(\p{L}+) \1(?!\w)/u;
const isDoubled = (stem: string): boolean => matches(doubled, stem.toLowerCase());

/** Options must fit a button and be sound by themselves. */
export const soundOptions = gate('option-form', (draft) => {
  const bad = optionsOf(draft).find(
    (option) =>
      option.trim() === '' ||
      option.length > limits.option ||
      /[[\]{}|]|\s{2}|[,;:]$|\b(?:through|during|until|into|among|between|despite|almost|nearly|from|with|by)$/i.test(
        option,
      ) ||
      !/[\p{L}\p{N}]/u.test(option),
  );
  return bad === undefined ? null : `“${bad}” is no sound option`;
});

/** Two finite verbs with nothing to join them. */
export const readRightly = gate('parser-slip', ({ candidate }) =>
  candidate.slip ? 'the sentence has two finite verbs that nothing joins' : null,
);
