import { kindByNoun, kindBySuffix } from '../names/lexicon.ts';
import type { EntityKind } from '../model.ts';
import { normWord } from '../names/names.ts';

/** What kind of answer a question asks for, by its wording. */

type Wants = 'when' | 'who' | 'where' | 'work' | 'kind' | 'role' | 'count' | 'why' | 'how' | 'yes-no' | 'what';

/** What asks for a name, a date or a number is not answered by a sentence without one. */
const strict = new Set<Wants>(['when', 'who', 'where', 'work', 'kind', 'count']);

export const isStrict = (wants: Wants): boolean => strict.has(wants);

export interface Asked {
  readonly wants: Wants;
  /** Kinds that an answer may have; empty for any. */
  readonly kinds: readonly EntityKind[];
  /** Where the words that only say what is asked for stand: from inclusive, to exclusive; such as "Which … episode". */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** The noun that is asked for: "cluster" of "Which cluster …"; null where there is none. */
  readonly noun: string | null;
  /** "Which Karvel …" asks for one of a people: the stem of its name; null where none is. */
  readonly people: string | null;
  /** The name of something is asked for: nothing less answers. */
  readonly byName: boolean;
  /** The asked-for thing does what is asked ("Who killed X?"), or it is done to it ("Whom did X kill?"); null if unknown. */
  readonly side: 'subject' | 'object' | null;
}

/** Nouns after "which", "what", "whose": what they ask for, and the kinds that an answer may have. */
const nouns = new Map<string, readonly [Wants, readonly EntityKind[]]>(
  (
    [
      ['year years date dates decade century period era day month', 'when', []],
      [
        'episode episodes novel novels book books mission missions story stories film movie work works game comic comics source series volume',
        'work',
        ['work'],
      ],
      ['people', 'kind', ['species', 'character', 'faction']],
      [
        'person persons character characters man woman guy bloke dude lady leader leaders captain captains admiral admirals general generals emperor empress king queen ruler officer regent chancellor president ambassador prince princess lord lady counterpart commander hero villain dignitaries diplomat doctor lieutenant colonel actor author warrior',
        'who',
        ['character'],
      ],
      [
        'planet planets place places world worlds station stations starbase system systems city cities town towns sector sectors region regions quadrant quadrants location moon country island village river fortress castle capital area cluster nebula block universe homeworld base colony',
        'where',
        ['place'],
      ],
      ['ship ships vessel vessels starship flagship warship warships', 'kind', ['ship']],
      ['species race races peoples being beings creature creatures', 'kind', ['species', 'faction']],
      [
        'faction factions power powers group groups organisation organization empire nation nations government alliance house guild order kingdom army forces side republic body council command enemy state members families unit force',
        'kind',
        ['faction', 'species'],
      ],
      [
        'event war battle treaty accord accords conflict conference summit agreement attack act festival',
        'kind',
        ['event'],
      ],
      ['technology device weapon weapons artefact artifact item gun sword', 'kind', ['technology']],
      ['office role part post job position title rank capacity function profession occupation', 'role', []],
    ] as const
  ).flatMap(([words, wants, kinds]) => words.split(' ').map((word) => [word, [wants, kinds]] as const)),
);

const auxiliary =
  /^(?:did|does|do|was|were|is|are|am|be|been|had|has|have|can|could|will|would|should|may|might|must|shall)$/i;
const breaks =
  /^(?:the|an?|his|her|its|their|in|on|at|to|from|by|with|under|for|into|against|during|after|before|since|until|that|who|which|when|where|and|or)$/i;

interface Word {
  readonly norm: string;
  /** "Worf's": it only says whose. */
  readonly owns: boolean;
  readonly from: number;
  readonly to: number;
}

export function readAsked(question: string): Asked {
  const words = [...question.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu)].map((match): Word => ({
    norm: normWord(match[0].toLowerCase().replace(/'s$/, '')),
    owns: /(?:'s|s')$/i.test(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
  // "Why (what made …)": the reason is asked for, not what did it.
  if (words[0]?.norm === 'why') return openingAsked(question);
  const at = words.slice(0, 3).findIndex((word) => /^(?:which|what|whose)$/.test(word.norm));
  // "What kind of war …?" asks for no war by name.
  const kindOf = /^(?:(?:in|by|with|for|from|on|at|to) )?(?:what|which) (?:kinds?|sorts?|types?) of\b/i.exec(question);
  if (kindOf !== null)
    return {
      wants: 'what',
      kinds: [],
      spans: [[0, kindOf[0].length]],
      noun: null,
      byName: false,
      people: null,
      side: null,
    };
  const asked = at < 0 ? null : nounAsked(question, words, at);
  return asked ?? openingAsked(question);
}

/** "Which X …", "What two X …", "What name the X …" (from "the name of the X"), "What is the X of …". */
function nounAsked(question: string, words: readonly Word[], at: number): Asked | null {
  const byName = words[at + 1]?.norm === 'name';
  const first = at + (byName ? 2 : 1);
  const whose = words[at]?.norm === 'whose';
  const copula = /^(?:is|was|are|were)$/.test(words[first]?.norm ?? '');
  if (!copula && auxiliary.test(words[first]?.norm ?? '')) return null;
  const start = copula && /^(?:the|an?)$/.test(words[first + 1]?.norm ?? '') ? first + 2 : first;
  if (copula && start === first) return null;
  const head = headNoun(words, start, byName);
  const open = words[at];
  const known = head === null ? undefined : (nouns.get(head.norm) ?? guess(head.norm));
  if (
    head !== null &&
    known !== undefined &&
    (byName || copula || !partWords.has(head.norm) || words[words.indexOf(head) + 1]?.norm !== 'of')
  ) {
    const [wants, kinds] = whose ? (['who', ['character', 'faction', 'species', 'ship']] as const) : known;
    // "What is the capital of X?": the noun is what has to be found, so it stays a word to look for.
    const kept = (copula && wants !== 'role') || whose;
    if (copula && !askedByCopula.has(wants)) return null;
    const spans = [[open?.from ?? 0, open?.to ?? 0] as const, ...(kept ? [] : [[head.from, head.to] as const])];
    if (byName) spans.push([words[first - 1]?.from ?? 0, words[first - 1]?.to ?? 0]);
    return {
      wants,
      kinds,
      spans,
      noun: head.norm,
      byName,
      people: null,
      side: whose ? null : sideOf(question.slice(head.to), question),
    };
  }
  if (byName || whose)
    return {
      wants: byName ? 'kind' : 'who',
      kinds: byName ? ['character', 'ship'] : ['character', 'faction', 'species', 'ship'],
      spans: [[open?.from ?? 0, words[first - 1]?.to ?? 0]],
      noun: words[first]?.norm ?? null,
      byName,
      people: null,
      side: null,
    };
  return null;
}

/** "Which part of the galaxy" asks for no part by name. */
const partWords = new Set(['part', 'side', 'group', 'body', 'member', 'members', 'people', 'unit', 'series']);
const askedByCopula = new Set<Wants>(['role', 'when', 'who', 'work', 'where']);

/**
 * Of "federation captain" the captain, of "Worf's flagship" the flagship: the last noun in a row of them, no further than a
 * preposition or an article. Where a name is asked for, the row may have other words in it: "alliance joint ship".
 */
function headNoun(words: readonly Word[], start: number, loosely: boolean): Word | null {
  let head: Word | null = null;
  for (const [index, word] of words.slice(start, start + 5).entries()) {
    if (auxiliary.test(word.norm) || (index > 0 && breaks.test(word.norm))) break;
    const isNoun = isKnownNoun(word.norm) && !word.owns;
    if (word.owns) head = null;
    else if (isNoun) head = word;
    else if (head !== null && !(loosely && isKnownNoun(words[start + index + 1]?.norm ?? ''))) break;
  }
  return head;
}

const isKnownNoun = (norm: string): boolean => nouns.has(norm) || guess(norm) !== undefined;

function guess(norm: string): readonly [Wants, readonly EntityKind[]] | undefined {
  const one = norm.replace(/s$/, '');
  const kind = kindByNoun.get(norm) ?? kindBySuffix.get(norm) ?? kindByNoun.get(one) ?? kindBySuffix.get(one);
  return kind === undefined ? undefined : [wantsOf[kind] ?? 'kind', [kind]];
}

const wantsOf: Partial<Record<EntityKind, Wants>> = { character: 'who', place: 'where', work: 'work' };

const preposition =
  '(?:(?:in|at|on|to|from|by|with|under|of|for|into|against|during|after|before|since|until|aboard|near|through|about|along) )?';

const openings: readonly (readonly [RegExp, Wants, readonly EntityKind[]])[] = [
  [/^(?:since |until |by |from )?when\b/i, 'when', []],
  [new RegExp(`^${preposition}whom\\b`, 'i'), 'who', ['character', 'faction', 'species']],
  [new RegExp(`^${preposition}who(?:'s|se)?\\b`, 'i'), 'who', ['character', 'faction', 'species', 'ship']],
  [/^(?:from |to )?where\b/i, 'where', ['place']],
  [
    /^(?:for )?how (?:many|much|long|old|often|big|fast|large|tall|heavy|wide|deep|high)(?: (?:years?|times?|days?))?\b/i,
    'count',
    [],
  ],
  [/^(?:why|for what reason|on what grounds|what (?:was the reason|is the reason|was the cause))\b/i, 'why', []],
  [/^(?:is|are|was|were|did|does|do|has|have|had|can|could)\b(?: it so that)?/i, 'yes-no', []],
  [/^(?:by what (?:route|means)|how)\b/i, 'how', []],
  [new RegExp(`^${preposition}(?:what|which)\\b`, 'i'), 'what', []],
];

/** "Who shot him, by name?": no league did. */
const person =
  /\bby name\b|\b(?:actual|specific|particular|individual) (?:person|people|guy|individuals?)\b|(?:,|\b(?:his|her|their|i mean(?: the)?)) names?\?*$|\b(?:names? (?:pls|please)|any names)\b|\bwhat(?:'s| is| was) (?:s?he|his name|her name)\b|\bnames? of (?:the )?(?:person|people|man|woman|guy)\b/i;

/** A person by name, and no group of them, is asked for. */
export const asksForPerson = (question: string): boolean => person.test(question);

function openingAsked(question: string): Asked {
  for (const [pattern, wants, kinds] of openings) {
    const match = pattern.exec(question);
    if (match === null) continue;
    const isPerson = wants === 'who' && asksForPerson(question);
    const side = wants === 'who' || wants === 'what' ? sideOf(question.slice(match[0].length), question) : null;
    return {
      wants,
      kinds: isPerson ? ['character'] : kinds,
      spans: [[0, match[0].length]],
      noun: null,
      byName: false,
      people: null,
      side,
    };
  }
  return { wants: 'what', kinds: [], spans: [], noun: null, byName: false, people: null, side: null };
}

/** "…did X conquer" asks for the object, "…conquered X" for the subject, "…was conquered by X" for the object. */
function sideOf(rest: string, whole: string): Asked['side'] {
  if (/^ ?(?:did|does|do|had|has|have)\b/i.test(rest) || /^(?:by|with|to|under|from|against) /i.test(whole))
    return 'object';
  if (/^ ?(?:was|were|is|are|had|has|have|can|could|will|would|should)\b.*\bby\b/i.test(rest)) return 'object';
  // "Who was freed?" has it done to the asked; "Who is the father of …?" asks for no doer.
  if (/^ ?(?:was|were|is|are)\b/i.test(rest))
    return /^ ?(?:was|were|is|are) (?:\w+ly )?\w+(?:ed|en)\b/i.test(rest) ? 'object' : null;
  return /^ ?[a-z]/i.test(rest) ? 'subject' : null;
}
