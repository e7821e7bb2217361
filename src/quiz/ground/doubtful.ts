import type { Sentence } from '../../lore/model.ts';
import type { Name } from '../clauses/units.ts';
import { pronounFits } from '../options/gender.ts';
import type { Ground } from './ground.ts';

/** Whether a pronoun may stand for someone else than the lore takes it for: a question on it would rest on a guess. */
export function isDoubtful(pronoun: Name, sentence: Sentence, ground: Ground): boolean {
  const { entity, text } = pronoun;
  if (/^(?:he|she|him|her|his|hers)$/i.test(text) && isAgentAlone(entity.id, sentence, ground)) return true;
  if (pronoun.isSure === true) return false;
  if (!pronounFits(text, ground.genderOf(entity))) return true;
  if (!/^(?:he|she|him|her|his|hers)$/i.test(text)) return false;
  // A ship can be a she; a place, a planet or a body of people is none.
  const female = /^(?:she|her|hers)$/i.test(text);
  if (entity.kind !== 'character' && !(female && entity.kind === 'ship')) return true;
  if (ground.isOneOfMany(entity.id)) return true;
  const before = ground.sentenceBefore(sentence);
  // Whoever was not told of just before, or earlier in the sentence, may have been passed over for a nearer one.
  const isFresh =
    before?.mentions.some(({ entityId }) => entityId === entity.id) === true ||
    sentence.mentions.some(({ entityId, anaphor }) => entityId === entity.id && !anaphor);
  if (!isFresh || (before !== undefined && hasLoosePronoun(before, text))) return true;
  if (female && entity.kind === 'character' && ground.genderOf(entity) === null && before && ship.test(before.text))
    return true;
  const named = before === undefined ? [] : peopleIn(before, text, ground);
  // Of several who could be meant, which one it is would be a guess; and so where it is not sure that this one is a person.
  return named.some((id) => id !== entity.id) || (entity.kind === 'character' && !ground.isReliable(entity));
}

/** "a tale created by Orme. He …": the maker is named at its end, and the sentence is about another. */
function isAgentAlone(id: string, sentence: Sentence, ground: Ground): boolean {
  const before = ground.sentenceBefore(sentence);
  const places = (before?.mentions ?? []).filter(({ entityId }) => entityId === id);
  const isNamedHere = sentence.mentions.some(({ entityId, anaphor }) => entityId === id && !anaphor);
  return (
    before !== undefined &&
    !isNamedHere &&
    places.length > 0 &&
    places.every(({ from }) =>
      /\b(?:created|written|made|directed|invented|designed|played|portrayed) by $/.test(before.text.slice(0, from)),
    )
  );
}

/** The sentence before says "she" of somebody whom the lore could not name: "her" may be that one's. */
function hasLoosePronoun(before: Sentence, pronoun: string): boolean {
  const same = /^(?:she|her|hers)$/i.test(pronoun) ? /\b(?:she|her|hers|herself)\b/gi : /\b(?:he|him|his|himself)\b/gi;
  return [...before.text.matchAll(same)].some(
    ({ index }) => !before.mentions.some(({ anaphor, from, to }) => anaphor && from <= index && index < to),
  );
}

const ship =
  /\b(?:ship|vessel|galley|caravel|frigate|cruiser|carrier|destroyer|schooner|clipper|barque|steamer|trawler|submarine|starship|airship|flagship|tanker|freighter|HMS|USS|RMS|SS|CSV)s?\b/;

/** Ids of whoever is named in a sentence and could be meant by the pronoun. */
const peopleIn = (sentence: Sentence, pronoun: string, ground: Ground): string[] =>
  sentence.mentions.flatMap(({ entityId }) => {
    const entity = ground.entity(entityId);
    return entity?.kind === 'character' && pronounFits(pronoun, ground.genderOf(entity)) ? [entityId] : [];
  });
