import type { Entity, EntityKind } from '../../lore/model.ts';
import type { Unit } from './units.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Nouns for a body of people or a place, and for what every such one has of its own: "the head office", "the harbour". Where its
 * article is all about one of them, these are its own.
 */
const nouns: Partial<Record<EntityKind, ReadonlySet<string>>> = {
  faction: words(
    `office headquarters navy guard government council senate board cabinet parliament assembly congress company line firm business
    enterprise team society order guild league union club band group organisation organization association alliance confederation federation empire
    kingdom republic realm state throne monarchy founder founders member members membership chairman chairmanship chairwoman president presidency
    chancellor leader leadership emblem flag motto currency capital constitution treasury territory economy population charter name school
    university college faculty department library newspaper paper`,
  ),
  place: words(
    `city town village settlement island country kingdom region province district population harbour harbor port council mayor walls cathedral castle
    capital currency flag throne monarchy government parliament`,
  ),
  ship: words(`ship vessel starship crew captain bridge hull wreck cargo passengers`),
  event: words(
    `battle war siege conflict fighting attack assault offensive invasion campaign defenders attackers front
    enemy victors victims prisoners executed troops soldiers army negotiations bombardment evacuation surrender retreat
    wedding marriage feast ceremony procession guests bride groom bridegroom coronation trial verdict tourney tournament`,
  ),
};

/** A war has many sieges and attacks: of these it has but one. */
const longEvent =
  /\b(?:wars?|campaigns?|occupation|rebellions?|revolts?|revolution|uprising|conquests?|crusades?|crisis)\b/i;
const onceInLong = words('war conflict fighting campaign invasion enemy victors victims negotiations');

/** A battle is part of these, and none of them itself. */
const shortEvent = /\b(?:battle|siege|raid|sack|ambush|skirmish)\b/i;
const wider = words('war conflict invasion campaign');

export const hasOwnParts = (kind: EntityKind): boolean => nouns[kind] !== undefined;

export const isOwnPart =
  ({ kind, name }: Pick<Entity, 'kind' | 'name'>) =>
  (noun: string): boolean =>
    !(kind === 'event' && shortEvent.test(name) && wider.has(noun.toLowerCase())) &&
    (kind === 'event' && longEvent.test(name) ? onceInLong : nouns[kind])?.has(noun.toLowerCase()) === true;

/** For any of the kinds: where the question itself names whose part it is. */
export const isSomeonesPart = (noun: string): boolean =>
  Object.values(nouns).some((own) => own.has(noun.toLowerCase()));

/** Nouns that a name alone of its kind, told just before, gives a meaning: "the Egret … the crew". */
const namedKinds: readonly (readonly [EntityKind, RegExp])[] = [
  ['ship', /^(?:ship|vessel|crew|captain|wreck|hull|bridge)$/],
  [
    'work',
    /^(?:show|series|film|movie|novel|book|episode|game|franchise|story|comic|writers?|producers?|director|author)$/,
  ],
  ['place', /^(?:city|town|village|planet|moon|island|station|colony|inhabitants|locals)$/],
];

/** "After the launch of The Salt Road in 1987, the show's writers …" */
export const isOfNamed = (noun: string, before: readonly Unit[]): boolean =>
  namedKinds.some(
    ([kind, nouns]) =>
      nouns.test(noun.toLowerCase()) &&
      new Set(before.flatMap(({ entity }) => (entity?.kind === kind ? [entity.id] : []))).size === 1,
  );
