import type { Entity, Sentence } from '../lore/model.ts';
import type { Name } from './clauses/units.ts';
import { pronounFits } from './gender.ts';
import type { Ground } from './ground.ts';

/** Whether a pronoun may stand for someone else than the lore takes it for: a question on it would rest on a guess. */
export function isDoubtful(pronoun: Name, sentence: Sentence, ground: Ground): boolean {
  const { entity, text } = pronoun;
  if (!pronounFits(text, ground.genderOf(entity))) return true;
  if (!/^(?:he|she|him|her|his|hers)$/i.test(text)) return false;
  const before = ground.sentenceBefore(sentence);
  const named = before === undefined ? [] : peopleIn(before, text, ground);
  const [first] = named;
  // Named in the sentence itself, or told by the one before it alone.
  if (first === undefined || named.every((one) => one.entity.id === entity.id)) return false;
  // Of several, the pronoun goes on with the subject: not with whose daughter or son that is.
  return first.entity.id !== entity.id || first.possessive;
}

interface Named {
  readonly entity: Entity;
  readonly possessive: boolean;
}

/** Whoever is named in a sentence and could be meant by the pronoun, in order. */
function peopleIn(sentence: Sentence, pronoun: string, ground: Ground): Named[] {
  return [...sentence.mentions]
    .sort((a, b) => a.from - b.from)
    .flatMap((mention) => {
      const entity = ground.entity(mention.entityId);
      if (entity?.kind !== 'character' || !pronounFits(pronoun, ground.genderOf(entity))) return [];
      return [{ entity, possessive: /^['’]s?\b/.test(sentence.text.slice(mention.to)) }];
    });
}
