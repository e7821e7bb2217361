import { fold, withoutFrame } from '../fold.ts';
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
const describes = /\b(?:is|was|became|were|become) the (?:\p{Ll}+ ){1,3}of (?:the )?\p{Lu}/u;

/** The wording must pin the fact down: a name, date or work beside the one asked for, two of them where the verb says little. */
export const pinnedDown = gate('anchors', ({ candidate }) => {
  if (candidate.pool.from === 'given') return null;
  const needed =
    candidate.pool.from === 'years' || candidate.pool.from === 'works'
      ? 1
      : thin.has(candidate.fact.property) && !describes.test(candidate.stem)
        ? 2
        : 1;
  if (candidate.anchors < needed) return `${String(candidate.anchors)} names or dates do not pin it down`;
  if (
    candidate.pool.from === 'entities' &&
    candidate.entityIds.length < 2 &&
    /\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince) (?:the )?(?:\p{Ll}+ )*\d/u.test(candidate.stem)
  )
    return 'an open date alone does not pin it down';
  const words = withoutFrame(candidate.stem).split(/\s+/).length;
  if (candidate.pool.from === 'works' && (words < 11 || (candidate.anchors < 2 && words < 15)))
    return 'so little may happen in many works';
  return words < (candidate.type === 'cloze' ? 10 : 6) ? 'so few words do not pin it down' : null;
});

/** A list in the text names several that are right at once. */
export const notOneOfMany = gate('list', ({ candidate }) => {
  const [sentence] = candidate.sentences;
  if (sentence === undefined || candidate.pool.from !== 'entities') return null;
  const text = sentence.text;
  const at = sentence.mentions.find(
    (mention) => candidate.pool.from === 'entities' && mention.entityId === candidate.pool.entityId,
  );
  if (at === undefined) return null;
  const before = text.slice(0, at.from);
  if (/\b(?:including|such as|among them|for example|e\.g\.|like)\b[^.;]*$/i.test(before))
    return 'it is one of several that the source names as examples';
  return /\b(?:among|one of)\b/i.test(candidate.stem) && !/\bamong the \p{Lu}/u.test(candidate.stem)
    ? '“one of” fits others as well'
    : null;
});

/** A yes/no question, or one whose answer is its own topic. */
export const worthAsking = gate('worth', ({ candidate }) => {
  if (/^(?:Is|Was|Were|Are|Did|Does|Do|Has|Have|Can|True or false)\b/.test(candidate.stem))
    return 'it can be answered by yes or no';
  return fold(candidate.key).length < 2 ? 'its answer is too short to be one' : null;
});

const negated = /\b(?:not|never|no longer|none|neither|nor|unable|failed to)\b/;

/** "Who did not come?" fits almost everyone. */
export const notNegated = gate('negation', ({ candidate }) =>
  candidate.pool.from === 'entities' && negated.test(candidate.stem) ? 'what did not happen fits others as well' : null,
);
