import type { EntityKind } from '../model.ts';

/** What kind of answer a question asks for, by its wording. */

type Wants = 'when' | 'who' | 'where' | 'work' | 'kind' | 'count' | 'why' | 'yes-no' | 'what';

export interface Asked {
  readonly wants: Wants;
  /** Kinds that an answer may have; empty for any. */
  readonly kinds: readonly EntityKind[];
  /** Length of the question's opening words that only say what is asked for. */
  readonly opening: number;
  /** The asked-for thing does what is asked ("Who killed X?"), or it is done to it ("Whom did X kill?"); null if unknown. */
  readonly side: 'subject' | 'object' | null;
}

const kindWords: readonly (readonly [words: string, wants: Wants, kinds: readonly EntityKind[]])[] = [
  ['years?|dates?|decades?|century|centuries|day|month', 'when', []],
  [
    'episodes?|novels?|books?|missions?|stories|story|films?|movies?|works?|games?|comics?|source|series',
    'work',
    ['work'],
  ],
  [
    'persons?|people|characters?|man|woman|leaders?|captains?|admirals?|generals?|emperors?|empress|kings?|queens?|rulers?|officers?|regents?|chancellors?|presidents?|ambassadors?|prince|princess|lord|lady|commanders?|heroes?|villains?',
    'who',
    ['character'],
  ],
  [
    'planets?|places?|worlds?|stations?|systems?|cit(?:y|ies)|towns?|sectors?|regions?|quadrants?|locations?|moons?|country|countries|islands?|villages?|rivers?|fortress|castles?|capitals?',
    'where',
    ['place'],
  ],
  ['ships?|vessels?|starships?|flagships?|warships?', 'kind', ['ship']],
  ['species|races?|peoples?', 'kind', ['species', 'faction']],
  [
    'factions?|powers?|groups?|organi[sz]ations?|empires?|nations?|governments?|alliances?|house|houses|guilds?|orders?|kingdoms?|army|armies|forces?|sides?|republics?|body|council',
    'kind',
    ['faction', 'species'],
  ],
  ['events?|wars?|battles?|treat(?:y|ies)|accords?|conflicts?|conference|summit', 'kind', ['event']],
  ['technolog(?:y|ies)|devices?|weapons?|artefacts?|artifacts?|items?', 'kind', ['technology']],
];

const preposition =
  '(?:(?:in|at|on|to|from|by|with|under|of|for|into|against|during|after|before|since|until|aboard|near|through|about) )?';
const auxiliary = '(?:did|does|do|was|were|is|are|had|has|have|can|could|will|would|should)';

export function readAsked(question: string): Asked {
  const text = question.trim().replace(/\s+/g, ' ');
  for (const [words, wants, kinds] of kindWords) {
    const match = new RegExp(
      `^${preposition}(?:which|what|whose)(?: (?:\\w+ )??(?:of the )?|'s the )(?:${words})\\b(?: (?:or|and) \\w+)?(?! (?:of|that)\\b.*\\b(?:is|was)\\b)`,
      'i',
    ).exec(text);
    if (match !== null)
      return { wants, kinds, opening: match[0].length, side: sideOf(text.slice(match[0].length), text) };
  }
  for (const [pattern, wants, kinds] of openings) {
    const match = pattern.exec(text);
    if (match !== null)
      return {
        wants,
        kinds,
        opening: match[0].length,
        side: wants === 'who' || wants === 'what' ? sideOf(text.slice(match[0].length), text) : null,
      };
  }
  return { wants: 'what', kinds: [], opening: 0, side: null };
}

const openings: readonly (readonly [RegExp, Wants, readonly EntityKind[]])[] = [
  [/^(?:since |until |by )?when\b/i, 'when', []],
  [new RegExp(`^${preposition}whom\\b`, 'i'), 'who', ['character', 'faction', 'species']],
  [new RegExp(`^${preposition}who(?:'s|se)?\\b`, 'i'), 'who', ['character', 'faction', 'species']],
  [/^(?:from )?where\b/i, 'where', ['place']],
  [/^how (?:many|much|long|old|often)\b/i, 'count', []],
  [/^(?:why|for what reason|what (?:caused|was the reason|is the reason|was the cause))\b/i, 'why', []],
  [/^(?:is|are|was|were|did|does|do|has|have|had|can|could)\b/i, 'yes-no', []],
  [/^(?:what|which|how|tell me|name|describe|explain)\b/i, 'what', []],
];

/** "…did X conquer" asks for the object, "…conquered X" for the subject, "…was conquered by X" for the object. */
function sideOf(rest: string, whole: string): Asked['side'] {
  if (/^ ?(?:did|does|do|had|has|have)\b/i.test(rest) || /^(?:by|with|to|under|from|against) /i.test(whole))
    return 'object';
  if (new RegExp(`^ ?${auxiliary}\\b.*\\bby\\b`, 'i').test(rest)) return 'object';
  return /^ ?[a-z]/i.test(rest) ? 'subject' : null;
}
