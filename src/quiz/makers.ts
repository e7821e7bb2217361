import type { Entity } from '../lore/model.ts';
import type { Ground } from './ground.ts';
import { hasFirstName, isKnownAs } from './kind-evidence.ts';
import { memoise } from './memoise.ts';

const trades =
  'actors?|actress|writers?|co-writers?|screenwriters?|novelists?|producers?|directors?|designers?|artists?|illustrators?|composers?|animators?|creators?|showrunners?|supervisors?';
const works =
  'written|co-written|directed|produced|designed|created|drawn|illustrated|portrayed|played|voiced|composed|performed';
const before = new RegExp(
  `\\b(?:(?:${trades}),? |(?:${works}) (?:\\p{L}+ )?by )(?:\\p{Lu}[\\p{L}.'’-]* (?:\\p{Lu}[\\p{L}.'’-]* )*(?:and|,) )?$`,
  'iu',
);
const after =
  /^,? (?:and \p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*,? )?(?:who )?(?:has |had |also |later |then )?(?:played|plays|portrayed|portrays|voiced|wrote|directed|auditioned|was cast|designed|co-wrote|reprised|written)\b/u;
const production =
  /\b(?:actors?|actress|casting|episodes?|scripts?|screenplay|writers?|written by|directed|directors?|producers?|designers?|make-?up|costumes?|auditioned|filming|season|franchise|played by|portrayed)\b/i;

/** Whether somebody is told of as a maker of the story, an actor or a writer, and is none of those in it. */
export function createMakers(ground: Ground): (entity: Entity) => boolean {
  const isMaker = memoise((id: string): boolean => {
    const entity = ground.entity(id);
    if (entity?.kind !== 'character' || entity.near !== undefined || isKnownAs(entity.name, 'character')) return false;
    const told = [...ground.sentencesNaming(id)].flatMap((sentenceId) => ground.sentence(sentenceId) ?? []);
    const isToldSo = told.some(({ text, mentions }) =>
      mentions.some(
        ({ entityId, from, to, anaphor }) =>
          entityId === id && !anaphor && (before.test(text.slice(0, from)) || after.test(text.slice(to))),
      ),
    );
    return (
      isToldSo || (hasFirstName(entity.name) && told.length > 0 && told.every(({ text }) => production.test(text)))
    );
  });
  return ({ id }) => isMaker(id);
}
