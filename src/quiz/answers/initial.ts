import { askedEntity, type Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { isListed } from '../ground/listed.ts';
import { isCalling, withoutVessel } from './name-forms.ts';

/**
 * What a typed name begins with. A text that nobody prepared seldom tells all that a thing is called, nor all else that would
 * fit a sentence: with its first letter told, one name is meant. Of names that a glossary lists, all forms are known.
 */

export function isCued({ pool }: Candidate, ground: Pick<Ground, 'entity'>): boolean {
  const asked = pool.from === 'typed' && pool.entityId !== null ? ground.entity(pool.entityId) : undefined;
  return asked !== undefined && !isListed(asked);
}

/** The name that a blank or a "Who …?" leads to: as its sentence has it ("Barsak"), which may be less than its full name. */
export function nameAsked({ pool, key, sentences: [sentence] }: Candidate): string {
  const id = askedEntity(pool);
  const mention = sentence?.mentions.find(({ entityId, anaphor }) => entityId === id && !anaphor);
  if (sentence === undefined || mention === undefined) return key;
  const words = sentence.text.slice(mention.from, mention.to).replace(/^the /i, '').split(' ');
  const first = words.findIndex((word) => !isCalling(word));
  const written = words.slice(Math.max(0, first)).join(' ');
  return /^\p{Lu}/u.test(written) ? written : key;
}

/** The first letter or digit: articles aside, and ranks and ships' letters, which many would leave out. */
export function initialOf(name: string): string {
  const words = withoutVessel(name.replace(/^(?:the|an?) /i, '')).split(' ');
  const first = words.findIndex(
    (word, at) => !isCalling(word) || /^(?:Saint|St\.?)$/.test(word) || !/^\p{Lu}/u.test(words[at + 1] ?? ''),
  );
  return (/[\p{L}\p{N}]/u.exec(words[first] ?? name)?.[0] ?? '').toUpperCase();
}

const blank = /^Fill in the blank(?=: )/;

/** "Who lit the lamp? The name begins with “M”." */
export function withInitial(stem: string, name: string): string {
  const initial = initialOf(name);
  const told = stem.replace(blank, `Fill in the blank with a name that begins with “${initial}”`);
  return told === stem ? `${stem} The name begins with “${initial}”.` : told;
}
