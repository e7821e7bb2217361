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

/** "the Maresh was ranked", "the loss of the Tarn II,": a person has no article, unless a noun follows that it belongs to, nor has a planet. */
export function isWronglyLed(text: string, entity: Entity, ground: Ground): boolean {
  const { kind, plural, name } = entity;
  const isBare = kind === 'character' || (kind === 'place' && / [IVX]+$/.test(name));
  if (!isBare || plural || entity.near !== undefined || ground.called(entity) !== name) return false;
  const first = kind === 'character' ? (name.split(' ')[0] ?? name) : name;
  return [name, first].some((form) => {
    const at = Math.max(text.indexOf(`the ${form}`), text.indexOf(`The ${form}`));
    if (at < 0 || /\p{L}/u.test(text.charAt(at - 1))) return false;
    return matches(kind === 'place' ? endsPhrase : endsPerson, text.slice(at + form.length + 4));
  });
}

/** What follows shows that the name before it belongs to no noun: "the Maresh as the best", "the loss of the Tarn II, …". */
const endsPerson = /^ (?:was|is|were|had|has|did|and|in|on|at|of|to|from|as|the|\p{Ll}{3,}ed)\b/u;
const endsPhrase = /^(?:[,.;]| (?:was|is|were|had|has|did|and|in|on|at|to|from)\b)/;

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
