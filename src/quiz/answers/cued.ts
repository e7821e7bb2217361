import type { EntityKind } from '../../lore/model.ts';
import { genderOfGivenName } from '../../lore/names/genders.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground, QuizGround } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import type { Question } from '../model.ts';
import { fold } from '../fold.ts';
import { escaped } from '../patterns.ts';
import { foundForms } from './found-forms.ts';
import { cuedForms, initialOf, mentionAsked, nameAsked, withCue, withoutPeople } from './initial.ts';
import { acceptedAnswers } from './short-names.ts';

/** How a name that no glossary lists is asked for, and what is taken for right. */

/** Its wording with what is told of the name, and the forms of it that are right. */
export function cued(candidate: Candidate, ground: Ground): Pick<Question, 'stem' | 'accepted'> {
  const asked = ground.entity(askedEntity(candidate.pool) ?? '');
  const shared = sharedFirstWords(ground.lore);
  const kindsOf = (name: string): readonly EntityKind[] =>
    ground.ownersOf(name).flatMap((owner) => ground.entity(owner)?.kind ?? []);
  const isPerson = (name: string): boolean => asked?.kind === 'character' || kindsOf(name).includes('character');
  const isGroup = (name: string): boolean => kindsOf(name).some((kind) => kind === 'species' || kind === 'faction');
  // "the Val Jean" is a ship, and no Jean of the Vals.
  const isOfPeople = asked === undefined || asked.kind === 'character' || asked.kind === 'species';
  const written = nameAsked(candidate);
  const told = isOfPeople ? withoutPeople(written, candidate, { isPerson, isGroup }) : written;
  const own = asked?.kind === 'character' ? withoutSharedRank(told, shared) : told;
  // What is no part of the name stands in front of its blank: "the Empress _____".
  const people = own === written ? '' : written.slice(0, -own.length);
  const rank = rankInFront(candidate, written);
  // "Averel" of Siona Averel, on the page "House Averel": it is what all of them are called.
  const title = ground.source(candidate.fact.article)?.title ?? '';
  const houses = new Set(/^(?:House|Clan|Family) /.test(title) ? title.split(' ') : []);
  const isMetLater = isNamedInFullLater(candidate, own, ground);
  const forms = [
    ...acceptedAnswers(candidate, ground),
    ...(asked === undefined ? [] : foundForms(asked, own, candidate.fact.article, ground)),
  ];
  return {
    stem: withCue(candidate.stem.replace(/\bthe _____/, `the ${rank}_____`).replace('_____', `${people}_____`), own),
    accepted: cuedForms(
      own,
      forms,
      asked?.name ?? candidate.key,
      (word) => shared.has(word),
      asked?.kind === 'character',
    ).filter(
      (form) =>
        !people.split(' ').includes(form) &&
        !standsIn(form, candidate.stem) &&
        !isOtherwise(form, own, asked?.name ?? own) &&
        !(/\s/.test(own) && houses.has(form)) &&
        !(isMetLater && !own.split(' ').includes(form)),
    ),
  };
}

/** "Razik" of "Maje Razik", in a text of a Maje Culluh too: a rank that no list has. */
function withoutSharedRank(name: string, shared: ReadonlySet<string>): string {
  const [first = '', own, ...more] = name.split(' ');
  return own !== undefined &&
    more.length === 0 &&
    /^\p{Lu}/u.test(own) &&
    shared.has(first) &&
    genderOfGivenName(name) === null
    ? own
    : name;
}

/**
 * "Crystal Waste" of Tarn, which begins with "T": no word of it is the name's own, and it does not begin as is told. Nobody needs
 * it who was told so, and of what a found text seems to call by two names, some are two things.
 */
function isOtherwise(form: string, own: string, name: string): boolean {
  const words = new Set(fold(`${own} ${name}`).split(' '));
  return (
    initialOf(form) !== initialOf(own) &&
    !fold(form)
      .split(' ')
      .some((word) => words.has(word))
  );
}

/** "Empress " of "the Empress Thessaly", where the name alone is asked for. */
function rankInFront(candidate: Candidate, own: string): string {
  const text = mentionAsked(candidate)?.text.replace(/^the /i, '') ?? '';
  return text !== own && text.endsWith(` ${own}`) ? text.slice(0, -own.length) : '';
}

const kin = /\b(?:brother|sister|son|daughter|father|mother|wife|husband|uncle|aunt|nephew|niece|cousin),? $/;

/** "George" of 1280, in a text that tells of George Amiroutzes long behind it: another of the name, as likely as not. */
function isNamedInFullLater(candidate: Candidate, own: string, ground: Ground): boolean {
  const { pool, fact, sentences } = candidate;
  const id = askedEntity(pool);
  if (/\s/.test(own) || ground.entity(id ?? '')?.kind !== 'character') return false;
  // "his brother David": none of those who are told of with their surname elsewhere.
  if (kin.test(mentionAsked(candidate)?.before ?? '')) return true;
  const told = sentencesOf(fact.article, ground);
  const at = told.findIndex((one) => one.id === sentences[0]?.id);
  const whole = told.findIndex(({ text, mentions }) =>
    mentions.some(
      ({ entityId, anaphor, from, to }) => entityId === id && !anaphor && / \p{Lu}/u.test(text.slice(from, to)),
    ),
  );
  return at >= 0 && whole > at;
}

/** "was renamed Mol'Rihan, or _____": whoever types what is told knows nothing. */
const standsIn = (form: string, stem: string): boolean =>
  stem.includes(form) && new RegExp(`(?<![\\p{L}’'-])${escaped(form)}(?![\\p{L}’'-])`, 'u').test(stem);

/** "Darth": first words of names that more than one has, so a title or no name of one's own. */
const sharedFirstWords = memoiseObject(({ entities }: QuizGround): ReadonlySet<string> => {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of entities) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) (seen.has(first) ? shared : seen).add(first);
  }
  return shared;
});
