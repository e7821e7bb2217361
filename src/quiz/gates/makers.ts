import type { Entity } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { hasFirstName, isKnownAs } from '../options/kind-evidence.ts';
import { memoiseEntity } from '../ground/memoise.ts';

const trades =
  'actors?|actress|writers?|co-writers?|screenwriters?|novelists?|producers?|directors?|designers?|authors?|critics?|reviewers?|artists?|illustrators?|composers?|animators?|creators?|showrunners?|supervisors?';
const works =
  'written|co-written|directed|produced|designed|created|drawn|illustrated|portrayed|played|voiced|composed|performed';
const before = new RegExp(
  `\\b(?:(?:${trades}),? |(?:${works}) (?:\\p{L}+ )?by )(?:\\p{Lu}[\\p{L}.'’-]* (?:\\p{Lu}[\\p{L}.'’-]* )*(?:and|,) )?$`,
  'iu',
);
/** "under Director Orm", "The first was Director Orm": a rank of the story. */
const ranked = /\p{Ll},? (?:Director|Supervisor|Producer|Designer)s? $/u;
const after =
  /^,? (?:and \p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*,? )?(?:who )?(?:has |had |also |later |then )*(?:played|plays|portrayed|portrays|voiced|wrote(?! to\b)|directed|auditioned|was cast|designed|co-wrote|reprised|written|(?:here |also )?(?:drew|took|draws|takes) (?:\p{Ll}+ )?inspiration)\b/u;
const production =
  /\b(?:actors?|actress|casting|scripts?|screenplay|teleplay|written by|producers?|designers?|make-?up|costumes?|auditioned|filming)\b/i;

/** "the prequel trilogy (1999–2001) by Brian Orm and Kevin Roe". */
const byline =
  /\b(?:novels?|trilogy|books?|sequels?|prequels?|films?|movies?|comics?|series|stories|short story|franchise|episodes?|scripts?|teleplay|screenplay|score|review|essay) (?:(?:["“]?\p{Lu}\S*|of|the|and|in|a) ){0,8}(?:\([^)]*\) )?by (?:\p{Lu}[\p{L}.'’-]* )*(?:(?:and|,) )?(?:\p{Lu}[\p{L}.'’-]* )*$/u;
/** "Travis Hale of The Tarn Gazette describes him as cruel". */
const critical =
  /^,? (?:writing )?(?:of|from|for|in|at) (?:the )?\p{Lu}[^,;]{1,60}? (?:describes|explains|writes|notes|argues|calls|opines|comments|praises|observes|states|described|praised|called|wrote|opined) /u;
/** "Orm Dal (Nora Bell)": who plays somebody stands in brackets behind. */
const inBrackets = (before: string, after: string): boolean =>
  /\p{Lu}[\p{L}.'’-]+ \($/u.test(before) && after.startsWith(')');
const acting =
  /\b(?:actors?|actress|portrayed|played|voiced) (?:\p{L}+ )?(?:by )?$|\b(?:actors?|actress),? (?:after )?$/iu;
const acted =
  /^,? (?:who )?(?:has |had |also |later |then )?(?:played|plays|portrayed|portrays|voiced|auditioned|was cast|reprised)\b/u;
/** "that model was built by Greg Orm". */
const modelled = /\b(?:models?|props?|costumes?|sets|miniatures?)\b[^.;]* (?:built|made|sewn|painted) by $/;
const makingOf = /\b(?:conception|concept|creation|portrayals?|critical|adaptations?)\b/i;

/** So many times as often told of otherwise. */
const oftenElse = 8;

/** Whether somebody is told of as an actor or another maker of the story, and is none of those in it. */
export const isMaker = memoiseEntity((entity: Entity, ground: Ground): boolean => {
  if (entity.kind !== 'character' || entity.near !== undefined) return false;
  const isFull = hasFirstName(entity.name);
  const places = ground.placesOf(entity.id);
  const acts = places.some(
    (place) =>
      isFull && (acting.test(place.before) || acted.test(place.after) || inBrackets(place.before, place.after)),
  );
  if (acts) return !isKnown(entity);
  // Whom everybody knows from a story may design a ship in it, but a franchise or a novel is by its author alone.
  if (places.some(({ before: lead }) => byline.test(lead) || /\b(?:franchise|series|universe) created by $/.test(lead)))
    return true;
  if (isKnown(entity)) return false;
  if (isFull && places.some((place) => critical.test(place.after))) return true;
  const toldSo = places.filter(
    (place) =>
      // "G'Quan had written of it": who has but one name wrote in the story.
      (before.test(place.before) && !ranked.test(place.before)) ||
      modelled.test(place.before) ||
      (isFull && after.test(place.after)),
  );
  // A king who once wrote a letter, among much else that is told of him, is in the story.
  const isToldSo = toldSo.length > 0 && places.length <= toldSo.length * oftenElse;
  const isOnlyThere =
    isFull &&
    places.length > 0 &&
    places.every(({ sentence: { text, section } }) => production.test(text) || makingOf.test(section));
  return isToldSo || isOnlyThere;
});

const isKnown = ({ name }: Entity): boolean => isKnownAs(name, 'character');
