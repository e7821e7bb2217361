/** Sentences that tell something by themselves. */
import type { Lore } from '../index.ts';
import type { Sentence } from '../model.ts';

const shortest = 40;
const longest = 320;

/** "He", "this" and the like at the start, or a tie to the sentence before it. */
const leans =
  /^(?:he|she|it|they|his|her|its|their|this|that|these|those|there|such|both|then|however|also|later|afterwards|another|the (?:same|former|latter|other|next|following|two|three))\b/i;

const told = new WeakMap<Lore, readonly Sentence[]>();

/** Those with a citation; where no sentence has one, all that stand alone. */
export function factsToTell(lore: Lore): readonly Sentence[] {
  const known = told.get(lore);
  if (known !== undefined) return known;
  const alone = lore.sentences.filter(
    ({ form, text, mentions }) =>
      form === 'prose' &&
      text.length >= shortest &&
      text.length <= longest &&
      mentions.length > 0 &&
      !mentions.some(({ anaphor }) => anaphor) &&
      !leans.test(text),
  );
  const cited = alone.filter(({ citations }) => citations.length > 0);
  const facts = cited.length > 0 ? cited : alone;
  told.set(lore, facts);
  return facts;
}
