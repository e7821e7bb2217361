import type { Entity } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import { granularity } from '../options/granularity.ts';
import { kindOfNoun } from '../../lore/names/noun-kinds.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { acceptedForms, isSharedShortForm } from '../answers/short-names.ts';
import { isCued } from '../answers/initial.ts';
import { isCalling } from '../answers/name-forms.ts';
import { sentenceGate, standingGate } from './gate.ts';

/** "Southeastern African" */
const kindless = /(?:ian|can|ese|ish|ern)$/;

/** "First Emissary": a post, for which "ambassador" and "envoy" are as right. */
const isOfficeName = (key: string): boolean => {
  const words = key.replace(/^the /i, '').split(' ');
  return (
    isCalling(words.at(-1) ?? '') && words.every((word) => isCalling(word) || isDictionaryWord(word.toLowerCase()))
  );
};

const isTrade = /(?:er|or|ist|eer|man|woman)$/;

/** "Masters Halsey" of "Masters Halsey, Redath and Var". */
const isRankOfMany = (key: string): boolean => {
  const [, rank = ''] = /^(\p{Lu}\p{Ll}+)s \p{Lu}/u.exec(key) ?? [];
  return rank !== '' && (isCalling(rank) || rank === 'House');
};

/** "the Delta Alliance", where "the powers of the _____" asks for the Delta Quadrant. */
function namesakeOf({ name, kind }: Entity, ground: Ground): Entity | undefined {
  const [first = '', second] = name.split(' ');
  if (second === undefined) return undefined;
  const begins = (form: string): boolean => form.startsWith(`${first} `) && !form.startsWith(`${first} ${second}`);
  return ground
    .ownersOf(first)
    .flatMap((id) => ground.entity(id) ?? [])
    .find((other) => other.kind === 'faction' && kind !== 'faction' && [other.name, ...other.aliases].some(begins));
}

const dated =
  /^(?:January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) \p{Lu}\p{Ll}+(?! (?:War|Revolution|Crisis))/u;

/** A word that its text also writes small, and that the language has: not "Veldar" of "the veldar". */
const isPlainWord = (key: string, ground: Ground): boolean =>
  !/\s/.test(key) && ground.isCommonWord(key) && isDictionaryWord(key.toLowerCase().replace(/(?<!s)s$/, ''));

/** A typed answer must be short enough to type, and its name one that a person would write. */
export const typable = sentenceGate('typed-form', ({ candidate }, ground) => {
  const { key, type, pool } = candidate;
  if (key.length > 34 || key.split(/\s+/).length > 4) return 'the answer is too long to type';
  if (!/^[\p{L}\p{N}][\p{L}\p{N}'’ .-]*$/u.test(key)) return 'the answer has marks that nobody would type';
  if (/^\p{Lu}{2,4}-\d+(?:-\p{Lu})?$/u.test(key)) return 'the answer is a number in a list of ships';
  if (/^\p{Ll}/u.test(key) || isPlainWord(key, ground)) return 'the answer is a plain word';
  if (acceptedForms(candidate, ground).length === 0) return 'no form of it would be taken for right';
  if (dated.test(key)) return 'a date was read into the name';
  // "the widowed Anne, _____, daughter of …", of "Anne, Lady Tredway"
  const [mention] = (candidate.sentences[0]?.mentions ?? []).filter((one) => one.entityId === askedEntity(pool));
  const written = mention === undefined ? '' : (candidate.sentences[0]?.text.slice(mention.from, mention.to) ?? '');
  const rank = /(\p{Lu}\p{Ll}+) $/u.exec(candidate.sentences[0]?.text.slice(0, mention?.from ?? 0) ?? '')?.[1] ?? '';
  const isTitled =
    isCalling(written.split(' ')[0] ?? '') ||
    // "the sealer Heron, _____, to study": of a captain, no word is left.
    (isCalling(rank) && /\p{Lu}\p{Ll}+, _____/u.test(candidate.stem));
  if (/, _____[,.”]/.test(candidate.stem) && isTitled && !isCalling(key.split(' ')[0] ?? ''))
    return 'its title went into the blank';
  if (isRankOfMany(key)) return 'a rank of several went into the name';
  if (
    /^\p{Lu}\p{Ll}+$/u.test(key) &&
    isDictionaryWord(key.toLowerCase()) &&
    isTrade.test(key) &&
    kindOfNoun(key.toLowerCase()) === 'character'
  )
    return 'an office goes by many words';
  if (isOfficeName(key)) return 'an office goes by many words';
  if (/^\p{Lu}\p{Ll}+(?:ish|n)(?:wo)?man$/u.test(key)) return 'it is one of a people, and no name';
  const id = askedEntity(pool);
  const entity = id === null ? undefined : ground.entity(id);
  if (type === 'where' && entity !== undefined && granularity(entity) === 'site')
    return 'the town or world that it stands in would be right as well';
  // "fired on the White Stars" names many, of which one is none.
  const [told] = candidate.sentences;
  const surfaces = (told?.mentions ?? [])
    .filter((one) => one.entityId === id)
    .map((one) => told?.text.slice(one.from, one.to));
  if (surfaces.length > 0 && surfaces.every((surface) => surface?.endsWith(`${key}s`) === true))
    return `the text tells of several called “${key}”`;
  // "until the _____ broke its power", of "the Emperor Charles V"
  if (entity?.kind === 'character' && ground.called(entity) === entity.name && /\bthe _____/i.test(candidate.stem))
    return 'its title went into the blank';
  if (/\d the \p{Lu}/u.test(key)) return 'two names ran together';
  const rival = type === 'cloze' && entity?.kind === 'place' ? namesakeOf(entity, ground) : undefined;
  if (rival !== undefined) return `“${rival.name}” begins alike and may fit as well`;
  if (kindless.test(key) && entity?.kind === 'place' && !ground.isReliable(entity)) return 'the answer is an adjective';
  if (isSharedShortForm(key, id, ground)) return `several could be called “${key}”`;
  if (entity === undefined || ['cloze', 'summary', 'relation-pick'].includes(type)) return null;
  return ground.isReliable(entity) ? null : `what sort of thing “${key}” is was not told`;
});

/** "member of _____", "in the history of the _____", "attacked the _____": the land, its people and its power all fit. */
const openBlanks: readonly RegExp[] = [
  /\bhistory of (?:the )?_____/i,
  /\b(?:forces|fighting|troops|fleets?) of (?:the )?_____/i,
  /\b(?:cease-?fire|truce|peace) of (?:the )?(?:_____ and\b|(?:\p{Lu}\S* )+and (?:the )?_____)/iu,
  /_____['’]s history\b/i,
  /\bnear (?:the )?_____/i,
  /\b(?:member|soldier|citizen|native|ally|enemy|part)s? of (?:the )?_____(?=[\s.,;”"]|$)/i,
  /\b(?:attack(?:ed|s|ing)|threaten(?:ed|s|ing)|oppos(?:ed|es|ing)) (?:the )?_____(?=[.,;”"]|$)/i,
];

/** Without options to choose from, the wording alone must lead to one name: it needs two anchors, and a verb that says something. */
export const soleReading = standingGate('typed-anchors', ({ candidate }, ground) => {
  if (candidate.anchors < 1) return 'nothing but the answer is named';
  if (isCued(candidate, ground)) return null;
  if (openBlanks.some((blank) => blank.test(candidate.stem))) return 'much else would fit the blank';
  const words = fold(candidate.stem.replace(/^Fill in the blank/, '')).split(' ').length;
  return candidate.anchors < 2 && words < 7 ? 'other names would fit so few words' : null;
});
