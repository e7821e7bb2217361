import { askedEntity } from '../candidate.ts';
import type { Sentence } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { escaped } from '../patterns.ts';
import { gate } from './gate.ts';

/** What a realm or a people has one of. */
const seat = '(?:capital(?: city| planet| world)?|homeworld|home world|seat|headquarters)';
const between = {
  /** "Tarn, the old capital of the League", "Tarn was the capital of the island nation League" */
  seatFirst: new RegExp(
    `^(?:,| is| was| became| remained)?,? (?:the |its )?(?:\\p{L}+ ){0,2}${seat} of (?:the )?(?:\\p{Ll}+ ){0,3}$`,
    'u',
  ),
  /** "the League's capital, Tarn" */
  owned: new RegExp(`^['’]s? (?:\\p{L}+ ){0,2}${seat}(?:,| of| is| was)? (?:the )?(?:\\p{Ll}+ ){0,2}$`, 'u'),
  /** "The capital of the League was Tarn" */
  realmFirst: /^ (?:is|was|became|remained) (?:the )?(?:\p{Ll}+ of )?$/u,
};
const opensRealm = new RegExp(`${seat} of (?:the )?(?:\\p{Ll}+ ){0,3}$`, 'iu');

const opensOwn = new RegExp(`^(?:Its|Their) (?:\\p{Ll}+ )?${seat} (?:is|was) (?:the )?(?:\\p{Ll}+ of )?$`, 'u');

interface Seat {
  readonly seat: string;
  readonly realm: string;
}

/** What a text names as the seat of what, wherever it does. */
function seatsIn({ sourceId, text, mentions }: Sentence, ground: Ground): Seat[] {
  const named = mentions.filter(({ anaphor }) => !anaphor).sort((a, b) => a.from - b.from);
  const [first] = named;
  const topic = ground.subjectOf(sourceId)?.id;
  // "Its capital was Tarn": of what the article is about.
  if (first !== undefined && topic !== undefined && opensOwn.test(text.slice(0, first.from)))
    return [{ seat: first.entityId, realm: topic }];
  return named.flatMap((a, at) =>
    named.slice(at + 1, at + 4).flatMap((b): Seat[] => {
      const gap = text.slice(a.to, b.from);
      if (between.seatFirst.test(gap)) return [{ seat: a.entityId, realm: b.entityId }];
      const isRealm =
        between.owned.test(gap) || (between.realmFirst.test(gap) && opensRealm.test(text.slice(0, a.from)));
      return isRealm ? [{ seat: b.entityId, realm: a.entityId }] : [];
    }),
  );
}

/** "the capital of the League was _____": another sentence names another one, and who knows that one is right as well. */
export const soleHolder = gate('two-answers', ({ candidate: { pool, sentences, stem } }, ground) => {
  const key = askedEntity(pool);
  const [sentence] = sentences;
  if (key === null || sentence === undefined || !new RegExp(`\\b${seat}\\b`).test(stem)) return null;
  for (const own of seatsIn(sentence, ground)) {
    const rival = rivalOf(own, key, ground);
    if (rival !== undefined) return `${ground.entity(rival)?.name ?? rival} would be right as well`;
  }
  return null;
});

/** "The first Karnish War (489–497)": one of several, and a question of "the Karnish War" does not say which. */
export const soleOfNumber = gate('which-of-several', ({ candidate: { entityIds, sentences, stem, fact } }, ground) => {
  const text = sentences[0]?.text ?? '';
  const one = entityIds
    .flatMap((id) => ground.entity(id) ?? [])
    .find(
      ({ kind, name }) =>
        kind === 'event' &&
        fact.property !== 'quote' &&
        stem.includes(name) &&
        !numberBefore(name).test(stem) &&
        numberBefore(name).test(text),
    );
  return one === undefined ? null : `which of several is meant by “${one.name}”, it does not say`;
});

const numberBefore = (name: string): RegExp =>
  new RegExp(`\\b(?:first|second|third|fourth|last) ${escaped(name)}`, 'i');

function rivalOf(own: Seat, key: string, ground: Ground): string | undefined {
  if (own.seat !== key && own.realm !== key) return undefined;
  const [anchor, end]: ['seat' | 'realm', 'seat' | 'realm'] = own.seat === key ? ['realm', 'seat'] : ['seat', 'realm'];
  return [...ground.sentencesNaming(own[anchor])]
    .flatMap((id) => ground.sentence(id) ?? [])
    .filter(({ text }) => /capital|homeworld|home world|seat|headquarters/.test(text))
    .flatMap((sentence) => seatsIn(sentence, ground))
    .find((other) => other[anchor] === own[anchor] && other[end] !== key)?.[end];
}

const kin = '(?:brother|sister|father|mother|parents|siblings?|uncle|aunt|cousin|family|ancestors?|house|clan)';
/** "_____ lost much of her family": kin of the one who is asked for, whom others may have as well. */
const sharedKin = new RegExp(`_____,? (?!['’]s).*\\b(?:his|her|their) (?:\\p{Ll}+ )?${kin}\\b`, 'u');
const sibling = '(?:(?:twin|half|elder|older|younger|little|big|only)[ -])*(?:brother|sister|twin)';
/** "Orsa, Velk's sister", "Velk and his sister Orsa", "her brother Velk". */
const besideSibling = [
  new RegExp(`^['’]s? ${sibling},? (?:the )?$`, 'u'),
  new RegExp(`^,?(?: and)? (?:his|her|their) ${sibling},? $`, 'u'),
];
const behindSibling = new RegExp(`^['’]s? ${sibling}\\b`, 'u');

/** "_____ lost her brother Velk": her sister did as well. */
export const soleKin = gate('two-answers', ({ candidate: { pool, stem } }, ground) => {
  const key = askedEntity(pool);
  if (key === null || pool.from !== 'typed' || !sharedKin.test(stem)) return null;
  const rival = siblingsOf(key, ground).find((id) => {
    const entity = ground.entity(id);
    return entity !== undefined && ![entity.name, ...entity.aliases].some((name) => stem.includes(name));
  });
  return rival === undefined ? null : `${ground.entity(rival)?.name ?? rival} has the same kin`;
});

function siblingsOf(key: string, ground: Ground): string[] {
  return [...ground.sentencesNaming(key)].flatMap((sentenceId) => {
    const { mentions = [], text = '' } = ground.sentence(sentenceId) ?? {};
    const people = mentions
      .filter(({ anaphor, entityId }) => !anaphor && ground.entity(entityId)?.kind === 'character')
      .sort((a, b) => a.from - b.from);
    return people.flatMap((one, at) => {
      const next = people[at + 1];
      if (next === undefined || (one.entityId === key) === (next.entityId === key)) return [];
      const gap = text.slice(one.to, next.from);
      const isBeside =
        besideSibling.some((pattern) => pattern.test(gap)) ||
        (/^, (?:the )?$/.test(gap) && behindSibling.test(text.slice(next.to)));
      return isBeside ? [one.entityId === key ? next.entityId : one.entityId] : [];
    });
  });
}
