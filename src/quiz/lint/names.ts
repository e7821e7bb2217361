import type { Entity, Sentence } from '../../lore/model.ts';
import { fold } from '../fold.ts';
import type { QuizGround } from '../ground/quiz-ground.ts';

/** A lore by its names, for questions that were written by hand. */
export interface Names {
  /** Entities that are called so, in full. */
  readonly called: (name: string) => readonly Entity[];
  /** Entities that a text names, longer names before shorter ones inside them. */
  readonly namedIn: (text: string) => readonly Entity[];
  readonly sentencesNaming: (entityId: string) => readonly Sentence[];
}

const longestName = 7;
const known = new WeakMap<object, Names>();

/** Made once a lore. */
export function namesOf(lore: Pick<QuizGround, 'entities' | 'sentences'>): Names {
  const there = known.get(lore);
  if (there) return there;
  const byName = new Map<string, Entity[]>();
  for (const entity of lore.entities) {
    for (const name of new Set([entity.name, ...entity.aliases].map((one) => fold(one).replace(/^the /, '')))) {
      const entities = byName.get(name);
      if (entities) entities.push(entity);
      else byName.set(name, [entity]);
    }
  }
  const naming = new Map<string, Sentence[]>();
  for (const sentence of lore.sentences) {
    for (const id of new Set(sentence.mentions.map(({ entityId }) => entityId))) {
      const sentences = naming.get(id);
      if (sentences) sentences.push(sentence);
      else naming.set(id, [sentence]);
    }
  }
  const called = (name: string): readonly Entity[] => byName.get(fold(name).replace(/^the /, '')) ?? [];
  const names: Names = {
    called,
    namedIn(text) {
      const words = fold(text).split(' ');
      const found: Entity[] = [];
      for (let from = 0; from < words.length;) {
        let taken = 1;
        for (let length = Math.min(longestName, words.length - from); length > 0; length -= 1) {
          const entities = byName.get(words.slice(from, from + length).join(' '));
          if (!entities) continue;
          found.push(...entities);
          taken = length;
          break;
        }
        from += taken;
      }
      return [...new Set(found)];
    },
    sentencesNaming: (id) => naming.get(id) ?? [],
  };
  known.set(lore, names);
  return names;
}
