import { foldedWords, tellingWords, withoutFrame } from '../fold.ts';
import { genderTold } from '../gender.ts';
import { gate, optionsOf } from './gate.ts';

const common = new Set('the of and a an in on at to for by from with or de la le el di da von van der'.split(' '));
const telling = (text: string): string[] => foldedWords(text).filter((word) => !common.has(word));
const stemOf = (word: string): string => word.replace(/(?:ians?|ans?|ese|ish|s|n)$/, '');

/** No telling word of the key may stand in the stem, in any form ("Bajoran" for "Bajor"). */
export const noLeak = gate('leak', ({ candidate }) => {
  if (
    candidate.pool.from === 'given' &&
    ['order', 'first', 'last', 'before', 'after', 'account', 'relation-pick', 'odd-one-out'].includes(candidate.type)
  )
    return null;
  const inStem = telling(candidate.pool.from === 'given' ? withoutFrame(candidate.stem) : candidate.stem);
  const roots = new Set(inStem.map(stemOf));
  const leaked = telling(candidate.key).find(
    (word) =>
      inStem.includes(word) ||
      (word.length >= 4 &&
        (roots.has(stemOf(word)) ||
          inStem.some((other) => other.length >= 5 && (other.startsWith(word) || word.startsWith(other))))),
  );
  return leaked === undefined ? null : `“${leaked}” stands in the question`;
});

/** The only option that shares a word with the stem, right or wrong, draws the eye. */
export const noEcho = gate('echo', (draft) => {
  if (draft.candidate.pool.from === 'given') return null;
  const inStem = new Set(tellingWords(withoutFrame(draft.candidate.stem)));
  const echoes = optionsOf(draft).map((option) => tellingWords(option).some((word) => inStem.has(word)));
  return echoes.filter(Boolean).length === 1 ? 'only one option shares a word with the question' : null;
});

/** One option much longer or shorter than all others, or alone in its form. */
export const noOutlier = gate('outlier', (draft) => {
  const options = optionsOf(draft);
  const [key = '', ...others] = options;
  const lengths = others.map((option) => option.length);
  const [longest, shortest] = [Math.max(...lengths), Math.min(...lengths)];
  if (key.length > 14 && key.length > longest * 2.2) return 'the key is far longer than the rest';
  if (shortest > 14 && key.length * 2.5 < shortest) return 'the key is far shorter than the rest';
  const forms: ((option: string) => boolean)[] = [
    (option) => /\d/.test(option),
    (option) => option.includes('('),
    (option) => option.includes('-'),
    (option) => /^the /i.test(option),
  ];
  const odd = forms.find((form) => form(key) && !others.some(form));
  return odd &&
    /\d|\(|^the /i.test(key) &&
    draft.candidate.pool.from !== 'given' &&
    draft.candidate.pool.from !== 'works'
    ? 'the key alone has this form'
    : null;
});

/** "her fleet" with one woman among the options. */
export const noGenderLeak = gate('gender', ({ candidate, distractors }, ground) => {
  if (candidate.pool.from !== 'entities' || candidate.pool.kind !== 'character') return null;
  const gender = genderTold(candidate.stem);
  const own = ground.entity(candidate.pool.entityId)?.gender ?? null;
  if (gender === null || (own !== null && own !== gender)) return null;
  const fitting = distractors.filter(
    ({ entityId }) => entityId !== null && ground.entity(entityId)?.gender === gender,
  ).length;
  return fitting >= 2 ? null : `the question tells that the answer is ${gender}`;
});
