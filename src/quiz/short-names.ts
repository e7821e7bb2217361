import { askedEntity, type Candidate } from './candidate.ts';
import { fold } from './fold.ts';
import { isTitleWord } from './clauses/units.ts';
import type { Ground } from './ground.ts';

/** What is taken for right: the key, its other names, and the short forms that nobody else of the corpus could be called by. */
export function acceptedForms(candidate: Candidate, ground: Ground): string[] {
  const id = askedEntity(candidate.pool);
  const entity = id === null ? undefined : ground.entity(id);
  const short =
    entity === undefined
      ? []
      : shortNames(entity.name, entity.kind).filter((name) => ground.ownersOf(name).every((owner) => owner === id));
  return [
    ...new Set([candidate.key, ...candidate.accepted, ...short, ...(fullerNames(candidate.key, id, ground) ?? [])]),
  ];
}

/** "Alder Premier Circuit" where the text asked for calls it "the Circuit"; null where several could be called so. */
function fullerNames(key: string, id: string | null, ground: Ground): string[] | null {
  if (id === null || /\s/.test(key)) return [];
  const asked = ground.entity(id)?.kind;
  const isPerson = asked === 'character';
  const fuller = ground
    .ownersOf(key)
    .filter((owner) => owner !== id)
    .flatMap((owner) => ground.entity(owner) ?? [])
    .filter(
      ({ name, kind }) =>
        // "A Candle for Orme" is a book, and no other name of the town.
        (kind === asked && fold(name).endsWith(` ${fold(key)}`)) ||
        // "Maren" is a lady by her first name; "Saltwick" is not the quay of that name.
        (isPerson && kind === 'character' && fold(untitled(name)).startsWith(`${fold(key)} `)),
    )
    .flatMap(({ name }) => (/\b(?:of|von|de)\b/.test(name) ? [] : [name]));
  const longest = [...fuller].sort((a, b) => b.length - a.length)[0] ?? '';
  return fuller.every((name) => longest.endsWith(name)) ? fuller : null;
}

const untitled = (name: string): string => {
  const words = name.split(' ');
  return words
    .slice(
      Math.max(
        0,
        words.findIndex((word) => !isTitleWord(word)),
      ),
    )
    .join(' ');
};

/** Whether the text calls by the key more than one that the corpus knows by a longer name: "Torvald" of two Torvalds. */
export const isSharedShortForm = (key: string, id: string | null, ground: Ground): boolean =>
  fullerNames(key, id, ground) === null;

const bodies =
  /^(?:house|clan|order of|kingdom of|treaty of|battle of|siege of|city of|port of|town of|republic of|duchy of) (?:the )?/i;
/** "RV", "CSV", "U.S.S.": letters before a ship's name. */
const vessels = /^(?:[A-Z]{2,4}|(?:[A-Z]\.){2,4}) /;

/** "Sisko" of "Benjamin Sisko", "Voyager" of "USS Voyager", "Corvane" of "House Corvane". */
export function shortNames(name: string, kind: string): string[] {
  const plain = name.replace(/\s*\(.*\)$/, '');
  const words = plain.split(' ');
  const found: string[] = [];
  if (plain !== name) found.push(plain);
  if (/^the /i.test(plain)) found.push(plain.replace(/^the /i, ''));
  if (kind === 'ship' && vessels.test(plain)) found.push(plain.replace(vessels, ''));
  if (bodies.test(plain)) found.push(plain.replace(bodies, ''));
  if (kind === 'character' && words.length > 1) {
    const untitled = words.slice(words.findIndex((word) => !isTitleWord(word)));
    const last = words.at(-1) ?? '';
    if (untitled.length > 0 && untitled.length < words.length) found.push(untitled.join(' '));
    // A numeral is no name: "Leto II" stays whole.
    if (/^\p{Lu}\p{L}{2,}/u.test(last) && !/^[IVXL]+$/.test(last) && !/\b(?:of|the)\b/i.test(plain)) found.push(last);
  }
  return found.filter((short) => fold(short).length > 2);
}
