import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { nameAsked } from '../answers/initial.ts';
import { namesWith } from '../answers/names-in-text.ts';
import { acceptedForms } from '../answers/short-names.ts';
import { askedEntity, type Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { gate, standingGate } from './gate.ts';

/** What holds of a text that nobody prepared: who is who in it, and what its sentences lean on, was guessed. */

/** Characters without which, and without a year or so many names, a sentence by itself hardly says of what it tells. */
const least = 75;
/** The same where it has so many names. */
const leastNamed = 50;
const enoughNames = 3;

/** Kinds that turn a clause round, and leave behind what told its fact apart from others. */
const turned: ReadonlySet<Candidate['type']> = new Set(['which', 'object', 'by-whom', 'member']);

/** Words without which, and without a year, "Who …?" tells of nothing in particular. */
const fewestOfPerson = 15;
const fewestNamed = 12;

/** "Who was the last keeper of Tarn?", "Which group was the government of Orme?": there is but one. */
const isTheOnly = /^(?:Who|Which \p{Ll}+) (?:is|was|were) the /u;

/** "In which year did the Karns seize a Velish ship?" */
const endsInAny = /\ban? (?:[\p{L}-]+ ){0,2}?\p{Ll}+\?$/u;

const earlier = /\bhad (?:earlier|previously|meanwhile)\b/;

/** "In which year did Peter die?", in a text of a Peter III too. */
function namesTooLittle({ stem, fact, entityIds }: Candidate, ground: Ground): boolean {
  const name = /^In which year (?:did|was|were) (\p{Lu}\S*) (?:\S+ ){0,3}\S+\?$/u.exec(stem)?.[1];
  const longer = name === undefined ? [] : namesWith(name, fact.article, ground).filter((one) => !stem.includes(one));
  return entityIds.length < 2 && longer.length > 0;
}

const ended = /[.!?…:;]\s*["”’')\]]*$/;

/** A found sentence must tell enough by itself, or be quoted with its paragraph. */
export const tellsEnough = standingGate('found-text', ({ candidate }, ground) => {
  const { type, fact, stem, entityIds, sentences } = candidate;
  if (type === 'odd-one-out' && !ground.isPrepared(fact.article))
    return 'its list may leave out what its text tells elsewhere';
  if (ground.isPrepared(fact.article) || fact.qualifiers['table'] !== undefined) return null;
  if (sentences[0]?.form === 'prose' && !ended.test(sentences[0].text)) return 'its sentence does not end';
  if (turned.has(type) && !isTheOnly.test(stem))
    return 'what tells it apart from others may stand in the sentences before';
  if (type === 'where') return 'what a place is told of, its own clause hardly says';
  if (type === 'when' && namesTooLittle(candidate, ground)) return 'whom it tells of, so short a name does not say';
  if (earlier.test(stem)) return 'earlier than what, it does not say';
  if (type === 'when' && endsInAny.test(stem)) return 'which of many it was, it does not say';
  if (/\d{3}/.test(stem)) return null;
  const words = stem.split(' ').length;
  const quoted = /“(.*)”/su.exec(stem)?.[1];
  const isNamed = entityIds.length >= enoughNames;
  if (type === 'cloze' && quoted !== undefined && quoted.length < (isNamed ? leastNamed : least))
    return 'so short a sentence leans on its paragraph';
  if (isNamed && (type !== 'who' || words >= fewestNamed)) return null;
  return type === 'who' && words < fewestOfPerson && !isTheOnly.test(stem)
    ? 'others may have done so, and so few words do not tell when'
    : null;
});

/** "Their son _____", read as another of that first name. */
export const noNewborn = gate('namesake', ({ candidate }, ground) => {
  const entity = ground.entity(askedEntity(candidate.pool) ?? '');
  if (entity === undefined || ground.isPrepared(candidate.fact.article)) return null;
  const written = nameAsked(candidate);
  return /\b(?:son|daughter|child|sons|daughters|children),? _____/.test(candidate.stem) &&
    !/\s/.test(written) &&
    entity.name !== written &&
    (!entity.name.startsWith(`${written} `) || / (?:of|the) | [IVX]+$/.test(entity.name))
    ? `“${written}” may be another than “${entity.name}”`
    : null;
});

const numeral = /^[IVX]+$/;
const epithet = / (?:the|of) .*$/;

/** "Zone" where the text has "Demilitarized Zone" too: a plain word that is short for a name. */
export const noShorthand = gate('shorthand', ({ candidate }, ground) => {
  const entity = ground.entity(askedEntity(candidate.pool) ?? '');
  if (entity === undefined || entity.kind === 'character' || ground.isPrepared(candidate.fact.article)) return null;
  const written = nameAsked(candidate);
  if (/\s/.test(written) || !isDictionaryWord(written.toLowerCase())) return null;
  const whole =
    written === entity.name
      ? namesWith(written, candidate.fact.article, ground).find((name) => name !== written)
      : entity.name;
  return whole === undefined ? null : `“${written}” is short for “${whole}”`;
});

/** "Sisko" long before a Jake Sisko is told of: another may be meant. */
function isMetBefore(surname: string, { id, name }: Entity, ground: Ground): boolean {
  if (!name.endsWith(` ${surname}`)) return false;
  const [first] = ground.placesOf(id);
  return first !== undefined && !first.surface.includes(name);
}

/** Who else of the text goes by the name: "Carter" of a Samantha and a Jacob, "Oseric" of an Oseric II. */
export const soleBearer = gate('namesake', ({ candidate }, ground) => {
  const id = askedEntity(candidate.pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (entity?.kind !== 'character' || ground.isPrepared(candidate.fact.article)) return null;
  const base = nameAsked(candidate).replace(epithet, '');
  const isWhole = /\s/.test(base);
  if (!isWhole && isMetBefore(base, entity, ground)) return `“${base}” stands in the text before “${entity.name}” does`;
  const forms = acceptedForms(candidate, ground);
  // "Boniface" of a Boniface of Orme and a Boniface of Velm.
  const wholes = forms.filter((form) => !isWhole && form.startsWith(`${base} of `));
  if (wholes.length > 1) return `“${wholes[1] ?? ''}” goes by that name too`;
  const known = new Set([base, entity.name, ...forms].map(fold));
  const other = namesWith(base.split(' ')[0] ?? '', candidate.fact.article, ground)
    .concat(isWhole ? [] : namesWith(base, candidate.fact.article, ground))
    .find((name) => {
      if (known.has(fold(name))) return false;
      if (!isWhole) return true;
      // Of full names, only what goes on behind the same first name as a ruler's does, or behind all of it.
      const [, second = ''] = name.split(' ');
      return name.startsWith(`${base} `) || numeral.test(second) || /^(?:the|of)$/.test(second);
    });
  if (other !== undefined) return `“${other}” goes by that name too`;
  // "Prince Jarec" of a text of King Jarec I: his grandson may be meant.
  const styles = new Set(
    entity.aliases.flatMap((alias) => /^(?:King|Queen|Prince|Princess|Emperor)(?= )/.exec(alias) ?? []),
  );
  if (!isWhole && styles.size > 1 && / [IVX]+\b/.test(entity.name)) return `“${base}” may be one without a number`;
  return null;
});
