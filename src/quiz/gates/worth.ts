import { askedEntity } from '../candidate.ts';
import { bareQuestion, fold, withoutFrame } from '../fold.ts';
import { gate } from './gate.ts';

const thin = new Set([
  'be',
  'have',
  'include',
  'remain',
  'continue',
  'do',
  'say',
  'seem',
  'contain',
  'exist',
  'mean',
  'use',
  'want',
  'know',
  'begin',
  'become',
  'see',
  'go',
  'come',
  'get',
  'participate',
  'arrive',
  'call',
  'name',
]);

/** "Which ship was the command ship of Queen Maresh?" tells one thing by one name. */
const describes =
  /\b(?:is|was|became|were|become) (?:the (?:\p{Ll}+ ){1,3}of|(?:an?|the) \p{Ll}+(?: \p{Ll}+)? (?:on|at|of|in|aboard)) (?:the )?\p{Lu}/u;

/** A quantity or a quoted word pins a fact down as a name does. */
const figures =
  /“[^”]*"[^"]+"|(?<!\b(?:in|by|from|to|since|until|after|before|of|around|about|and|year) )\b(?:\d{2,}|(?:eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundreds?|thousands?|millions?|billions?)\b(?! (?:years|months|days))/u;

/** Words of the question itself, without what frames it. */
const wordsOf = (stem: string): number =>
  withoutFrame(stem)
    .replace(/^Fill in the blank: |^what fills the blank: /, '')
    .split(/\s+/).length;

const dayOfMonth =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The wording must pin the fact down: a name, date or work beside the one asked for, two of them where the verb says little. */
export const pinnedDown = gate('anchors', ({ candidate }) => {
  if (candidate.pool.from === 'given') return null;
  const needed =
    candidate.pool.from === 'years' || candidate.pool.from === 'works'
      ? 1
      : thin.has(candidate.fact.property) && !describes.test(candidate.stem) && wordsOf(candidate.stem) < 10
        ? 2
        : 1;
  const told =
    candidate.anchors +
    (candidate.anchors === 0 && wordsOf(candidate.stem) > 6 && figures.test(candidate.stem) ? 1 : 0);
  if (told < needed) return `${String(candidate.anchors)} names or dates do not pin it down`;
  if (
    askedEntity(candidate.pool) !== null &&
    candidate.entityIds.length < 2 &&
    /\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince) (?:the )?(?:\p{Ll}+ )*\d/u.test(candidate.stem)
  )
    return 'an open date alone does not pin it down';
  if (
    askedEntity(candidate.pool) !== null &&
    candidate.entityIds.length < 2 &&
    wordsOf(candidate.stem) < 8 &&
    !dayOfMonth.test(candidate.stem) &&
    candidate.type !== 'summary'
  )
    return 'a year and so few words do not pin it down';
  const words = withoutFrame(candidate.stem).split(/\s+/).length;
  if (candidate.pool.from === 'works' && (words < 11 || (candidate.anchors < 2 && words < 15)))
    return 'so little may happen in many works';
  return words < (candidate.type === 'cloze' ? 10 : 6) ? 'so few words do not pin it down' : null;
});

/** A list in the text names several that are right at once. */
export const notOneOfMany = gate('list', ({ candidate }) => {
  const [sentence] = candidate.sentences;
  const asked = askedEntity(candidate.pool);
  if (sentence === undefined || asked === null) return null;
  const text = sentence.text;
  const at = sentence.mentions.find((mention) => mention.entityId === asked);
  if (at === undefined) return null;
  const before = text.slice(0, at.from);
  if (/\b(?:including|such as|among them|for example|e\.g\.|like)\b[^.;]*$/i.test(before))
    return 'it is one of several that the source names as examples';
  return /\b(?:among|one of)\b/i.test(candidate.stem) && !/\bamong the \p{Lu}/u.test(candidate.stem)
    ? '“one of” fits others as well'
    : null;
});

export const isYesNo = (stem: string): boolean =>
  /^(?:Is|Was|Were|Are|Did|Does|Do|Has|Have|Can|True or false)\b/.test(stem);

/** A yes/no question, or one whose answer is its own topic. */
export const worthAsking = gate('worth', ({ candidate }) => {
  if (isYesNo(candidate.stem)) return 'it can be answered by yes or no';
  return fold(candidate.key).length < 2 ? 'its answer is too short to be one' : null;
});

const negated = /\b(?:not|never|no longer|none|neither|nor|unable|failed to)\b/;

/** "Who did not come?" fits almost everyone. */
export const notNegated = gate('negation', ({ candidate }) =>
  askedEntity(candidate.pool) !== null && negated.test(candidate.stem)
    ? 'what did not happen fits others as well'
    : null,
);

const unsaid: readonly (readonly [RegExp, string])[] = [
  [
    /(?:['’]s?|\b(?:its|their|his|her)) (?:new|next|latest|further|other|second|two) \p{Ll}+[?.”]/u,
    'which, it does not say',
  ],
  [/^(?:[Ww]ho|_____) (?:was|is|became) an? (?!\p{Ll}+ (?:to|for)\b)/u, 'many can have been so'],
  [
    /\b(?:met|meet|gather(?:ed)?|remain(?:ed)?|stay(?:ed)?) (?:in|at|on) (?:the )?_____[.”]*$/u,
    'when, it does not say',
  ],
  [/\baccept(?:s|ed)? (?:the )?[\p{Lu}_][^?]*?(?<! (?:as|into|for) [^?]*)[?.”]*$/u, 'as what, it does not say'],
  [
    /\bthe (?:[A-Z]\p{Ll}+(?:ian|an|ese))(?= (?:has|had|was|is|kill|appear|attack|left|led)\w*)/u,
    'which of them, it does not say',
  ],
  [
    /\b(?:[Tt]he|[Aa]n?) (?:\p{Lu}\S* )+(?:captain|officer|representative|agent|soldier|member|envoy)\b(?! \p{Lu}| of\b| who\b)/u,
    'which of many it was, it does not say',
  ],
  [/\b(?:take|took|takes) over(?=[?.”]| (?:in|on|by|before|after|from) )/, 'of what, it does not say'],
  [
    /^(?:\p{L}+ )?[Ww]h(?:ich (?!year|decade|century|mission|episode|story|novel|\p{Lu})\p{L}+|o|om) did an? /u,
    'many can have done so',
  ],
  [
    /^\p{L}+ which \p{L}+(?: \p{L}+)? (?:was|were) an? \p{Ll}+ (?!of\b|from\b|named\b|called\b|under\b)\p{Ll}+/u,
    'what there can be many of is not told apart',
  ],
  [/^An? \p{Ll}+ (?:was|were)\b/u, 'what there can be many of is not told apart'],
  [/told: “An? \p{Ll}+ (?:was|were)\b/u, 'what there can be many of is not told apart'],
  [
    /\b(?:take|took|takes|assumed?|assumes) (?:command|office|power|control|part|charge)\b(?! (?:of|in|at|from|over|aboard))/i,
    'of what, it does not say',
  ],
];

/** "the Ombrai followed in 2301": with nothing behind it, whom or what, nobody can tell. */
const incomplete =
  /\b(?:follow|join|agree|refuse|accept|respond|reply|compl[yi]|consent|intervene|oblige)(?:s|e?d)?(?=[?”]| (?:in|on|by|before|after) (?:the )?(?:early |late |mid-)?[\d_])/i;

/** "was a museum opened", "took command": something is left unsaid without which many answers fit. */
export const saysWhat = gate('vague', ({ candidate }) => {
  const stem = bareQuestion(candidate.stem).replace(/^(?:Fill in the blank|what fills the blank): “/, '');
  if (candidate.type !== 'object' && incomplete.test(stem)) return 'whom or what, it does not say';
  return unsaid.find(([pattern]) => pattern.test(stem))?.[1] ?? null;
});
