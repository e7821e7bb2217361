import type { Entity } from '../lore/model.ts';
import { isDictionaryWord } from '../lore/language.ts';
import { isTitleWord } from './clauses/units.ts';

const offices = /(?:ship|ery|hood|dom|bearer|ment|ness|tion|ism)$/i;

/**
 * Whether a name is surely one and of the kind that the lore takes it for. A name that was only guessed from capitals may be
 * a plain word at a sentence's start ("Violence") or a heading ("Featured Episode"): these make bad keys and worse distractors.
 * `common`: words that the corpus also writes small.
 */
export function isReliable(entity: Entity, common: ReadonlySet<string>): boolean {
  const words = entity.name.replace(/\s*\(.*\)$/, '').split(/[\s-]+/);
  const plain = words.map((word) => word.toLowerCase()).filter((word) => word !== 'the' && word !== 'of');
  const [only = ''] = plain;
  // "the Other": no one to be asked for by "who".
  if (entity.kind === 'character' && entity.takesThe && entity.gender === null && plain.length === 1 && isDictionaryWord(only) && !isTitleWord(only)) return false;
  if (/\bclass$/i.test(entity.name) && entity.kind === 'ship') return false;
  if (plain.length === 1 && common.has(only)) return isWellDescribed(entity);
  if (entity.kind === 'place' || entity.kind === 'event' || entity.kind === 'technology' || entity.kind === 'work') return true;
  const ordinary = plain.every((word) => isDictionaryWord(word));
  if (!ordinary || isWellDescribed(entity)) return true;
  return entity.kind === 'faction' || entity.kind === 'species' ? plain.length > 1 || !offices.test(only) && entity.plural : plain.length === 1;
}

/** Something was known of it beforehand: nobody guesses these. */
const isWellDescribed = (entity: Entity): boolean => entity.gender !== null || entity.counterpart !== null || entity.partOf.length > 0 || (entity.near?.length ?? 0) > 0 || entity.aliases.length > 1;
