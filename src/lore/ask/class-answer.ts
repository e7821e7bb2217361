import { kindByNoun } from '../names/lexicon.ts';
import type { Entity, EntityKind, Sentence } from '../model.ts';
import { foldName, tokenise } from '../names/names.ts';
import type { Question, Unit } from './analyse.ts';
import type { Extracted } from './extracted.ts';

/** What species, race or house somebody is of: told beside the name, and nowhere else in a sentence. */

const asked =
  /^(?:what|which) (?:species|race|(?:[\p{L}]+ )?(?:house|clan|family)) (?:is|was|are|were|does|did|do) (?:the )?/iu;

/** Of "What species is X?" or "Which house does X belong to?" the X; null for any other question. */
export function classAsked({ text, units }: Question): Unit | null {
  const end = asked.exec(text)?.[0].length ?? -1;
  const owner = units.find(({ type, at }) => type === 'name' && at === end);
  if (owner === undefined) return null;
  const copula = /\b(?:is|was|are|were) (?:the )?$/i.test(text.slice(0, end));
  return copula || /^ (?:belong|come|came|hail)/i.test(text.slice(end + owner.text.length)) ? owner : null;
}

/** What stands before the class that stands before the name: "the Vorta Loriss". */
const opens = /(?:^|[ ,(])(?:the |an? )?$/i;
/** What stands between the name and its class: "X, a Ferasan"; "X belonged to the House of Y". */
const apposed = /^(?:,? (?:(?:is|was|are|were) )?(?:an?|the|one of the) (?:\p{Ll}+ ){0,2})$/u;
const belongs = /^ (?:belong(?:s|ed)? to|comes? from|came from|(?:is|was) (?:of|from)|of|from) (?:the )?$/i;

/** The class that stands beside a name; null where none does. */
export function classAnswer(
  owner: Unit,
  { asked: { noun } }: Question,
  { text, mentions }: Sentence,
  entities: ReadonlyMap<string, Entity>,
): Extracted | null {
  const wanted = kindByNoun.get(noun ?? 'species') === 'species' ? 'species' : 'faction';
  for (const name of mentions.filter(({ entityId }) => owner.ids.includes(entityId))) {
    for (const { entityId, from, to } of mentions) {
      const entity = entities.get(entityId);
      if (entity?.kind !== wanted || owner.ids.includes(entityId)) continue;
      const between = text.slice(name.to, from);
      const stands =
        from >= name.to
          ? apposed.test(between) || belongs.test(between)
          : text.slice(to, name.from) === ' ' && opens.test(text.slice(0, from));
      if (stands) return { answer: entity.name, certainty: 1, at: from };
    }
    const own = tokenise(text.slice(name.from, name.to)).map(({ norm }) => norm);
    const within = own.length > 1 ? speciesIn(own, wanted, entities) : null;
    if (within !== null) return { answer: within, certainty: 1, at: name.from };
  }
  return null;
}

/** "Vorta Loriss" is one name, and has the class in it. */
function speciesIn(words: readonly string[], kind: EntityKind, entities: ReadonlyMap<string, Entity>): string | null {
  for (const entity of entities.values())
    if (entity.kind === kind && [entity.name, ...entity.aliases].some((name) => foldName(name) === words[0]))
      return entity.name;
  return null;
}
