import type { Entity } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { matches } from '../patterns.ts';

/** Articles in front of names that have none. */

/** An article or an owner, and what may stand between it and its noun. */
const led =
  /\b(?:the|an?|his|her|its|their|\p{L}+['’]s?) (?:(?!(?:between|of|in|at|to|from|by|with|on|near|into) )\p{L}+['’-]?\p{L}* ){0,4}$/iu;

/** "at Hanna": no article stands before it anywhere in its sentence. */
export const isBareInText = (key: string, told: string): boolean => {
  const name = key.replace(/^the /i, '');
  const at = told.indexOf(name);
  return at >= 0 && !matches(led, told.slice(Math.max(0, at - 60), at));
};

/** "the Maresh was ranked": a person has no article, unless a noun follows that it belongs to. */
export function isWronglyLed(text: string, entity: Entity, ground: Ground): boolean {
  const { kind, plural } = entity;
  if (kind !== 'character' || plural || entity.near !== undefined || ground.called(entity) !== entity.name)
    return false;
  const at = ` the ${entity.name} `;
  return (
    text.includes(at) &&
    /^(?:was|is|were|had|has|did|and|in|on|at|of|to|from)\b/.test(text.slice(text.indexOf(at) + at.length))
  );
}

const ledWord = /\bthe [\p{L}'’-]* (?:become|became|was|is|had|has|did|[a-z]+ed)\b/iu;

/** "the Maresh became warden", where the text has but "Maresh became warden": the article is none of its own. */
export function isLedByNobody(text: string, { name, plural }: Entity, told: string): boolean {
  const bare = name.replace(/^The /, '');
  // Most texts have no such words with any name: then none needs patterns of its own.
  if (plural || !matches(ledWord, text) || /[^\p{L} '’-]/u.test(bare) || / /.test(bare)) return false;
  const inStem = new RegExp(`\\bthe ${bare} (?:become|became|was|is|had|has|did|[a-z]+ed)\\b`, 'iu');
  return (
    inStem.test(text) &&
    new RegExp(`(?<!\\b[Tt]he )\\b${bare}\\b(?!['’-])`, 'u').test(told) &&
    !new RegExp(`\\bthe ${bare}\\b`, 'iu').test(told)
  );
}
