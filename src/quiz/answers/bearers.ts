import { groupBy } from '../../lore/group.ts';
import type { Entity, Sentence } from '../../lore/model.ts';
import { isCalledBySurname } from '../../lore/names/habit.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isHeadOfName } from '../clauses/cut-names.ts';
import { isName, isTitleWord, type Unit } from '../clauses/units.ts';

/** Who bears which name, by the order in which a text brings them in. */
export interface Bearers {
  /** "Morello" for Deke Morello, where the text last told of Sal "the Deacon" Morello; "Sal", where it tells of two by that first name. */
  readonly isOthers: (unit: Unit, sentence: Sentence) => boolean;
  /** "Morello's father", where the lines before it tell of two Morellos. */
  readonly isShared: (unit: Unit, sentence: Sentence) => boolean;
  /** "Shan" in the life of Bastila Shan, whom it calls so again and again, where the sentence names no other Shan. */
  readonly isHabitual: (unit: Unit, sentence: Sentence) => boolean;
  /** Known by the first word of a name alone: "Moses", where the text also writes "Moses ben Attar". */
  readonly isHalf: (entity: Entity) => boolean;
  /** "Edoras" where the full name stands but once and the short one, no word of the language, again and again. */
  readonly isSeldomFull: (unit: Unit) => boolean;
}

/** So many times the short name alone, and it is what it is called. */
const seldom = 3;

/** Characters that a reader still has in mind. */
const paragraph = 400;

interface Bearer {
  readonly at: number;
  readonly first: string;
}

const numbered = / [IVX]+(?: |$)/;
/** A number, or where somebody is from, behind a first name. */
const toldApart = /^\p{Lu}\S+ (?:[IVX]+(?: |$)|of \p{Lu})/u;
/** "Ser Jarec", "Prince Jarec", of a text of a King Jarec I: whoever is called so may be no king. */
const titledAlone =
  /\b(?:Ser|Sir|Dame|Lord|Lady|Prince|Princess|(?:Grand )?Maester|Septon|Septa|Brother|Sister|Captain) (\p{Lu}\p{Ll}+)(?!\p{L}| (?:\p{Lu}|of ))/gu;

const named = /(["”]|\p{Lu}[\p{L}'’.-]*)(?= (\p{Lu}[\p{L}'’-]+))/gu;

export function createBearers(sentences: readonly Sentence[], entityOf: (id: string) => Entity | undefined): Bearers {
  const bySurname = new Map<string, Bearer[]>();
  const byFirst = new Map<string, Set<string>>();
  const places = new Map<string, number>();
  const halves = new Set<string>();
  const whole = new Set<string>();
  const surfaces = new Map<string, number>();
  const commoners = new Set<string>();
  /** By source and ruler: where the number first stands. */
  const firstNumbered = new Map<string, number>();
  for (const list of groupBy(sentences, (sentence) => sentence.sourceId).values()) {
    let offset = 0;
    for (const sentence of list) {
      places.set(sentence.id, offset);
      if (sentence.form === 'prose') noteBearers(sentence, offset, bySurname);
      for (const { anaphor, entityId, from, to } of sentence.mentions) {
        const key = `${entityId} ${sentence.text.slice(from, to)}`;
        const entity = anaphor ? undefined : entityOf(entityId);
        const first = entity?.kind === 'character' ? /^(\p{Lu}\p{Ll}+) \p{Lu}/u.exec(entity.name)?.[1] : undefined;
        if (first !== undefined) {
          const bearer = `${sentence.sourceId} ${first}`;
          byFirst.set(bearer, (byFirst.get(bearer) ?? new Set()).add(entityId));
        }
        if (!anaphor) surfaces.set(key, (surfaces.get(key) ?? 0) + 1);
        const ruler = `${sentence.sourceId} ${entityId}`;
        if (toldApart.test(sentence.text.slice(from, to)) && !firstNumbered.has(ruler))
          firstNumbered.set(ruler, offset + from);
      }
      for (const [, first] of sentence.text.matchAll(titledAlone)) commoners.add(`${sentence.sourceId} ${first ?? ''}`);
      noteHalves(sentence, entityOf, halves, whole);
      offset += sentence.text.length + 1;
    }
  }
  return {
    isOthers: (unit, sentence) => {
      if (!isName(unit) || unit.anaphor || unit.entity.kind !== 'character') return false;
      const surname = unit.title === '' ? unit.text : unit.text.slice(unit.title.length + 1);
      if (unit.entity.name.startsWith(`${surname} `) && (byFirst.get(`${sentence.sourceId} ${surname}`)?.size ?? 0) > 1)
        return true;
      // "Bohemond", long before a Bohemond II is told of: his father.
      const isLater = / (?:I[IVX]|[VX])|^\S+ of /.test(unit.entity.name) && unit.entity.name.startsWith(`${surname} `);
      const after = firstNumbered.get(`${sentence.sourceId} ${unit.entity.id}`) ?? 0;
      if (isLater && (places.get(sentence.id) ?? 0) + sentence.text.length < after) return true;
      if (numbered.test(unit.entity.name) && commoners.has(`${sentence.sourceId} ${surname}`)) return true;
      if (/\s/.test(surname) || !unit.entity.name.endsWith(` ${surname}`)) return false;
      const own = bySurname.get(`${sentence.sourceId} ${surname}`) ?? [];
      // Of two by the name, one whom the text calls by the first name is not called by the other.
      const [first = ''] = unit.entity.name.split(' ');
      const isFirstCalled = (surfaces.get(`${unit.entity.id} ${first}`) ?? 0) > 1;
      if (unit.title === '' && isFirstCalled && new Set(own.map((bearer) => bearer.first)).size > 1) return true;
      const from = sentence.mentions.find(
        (mention) => mention.entityId === unit.entity.id && sentence.text.slice(mention.from, mention.to) === surname,
      )?.from;
      const at = (places.get(sentence.id) ?? 0) + (from ?? sentence.text.length);
      const last = own.findLast((bearer) => bearer.at < at);
      return (
        // "the Marlow banner", "the last Marlow king": the family's.
        /\bthe (?:(?:first|last|old|new|next|young) )?$/.test(sentence.text.slice(0, from)) ||
        (last !== undefined && ![unit.entity.name, ...unit.entity.aliases].some((name) => name.includes(last.first)))
      );
    },
    isShared: (unit, sentence) => {
      if (!isName(unit) || unit.anaphor || unit.entity.kind !== 'character' || unit.title !== '') return false;
      if (/\s/.test(unit.text) || !unit.entity.name.endsWith(` ${unit.text}`)) return false;
      const at = places.get(sentence.id) ?? 0;
      const near = (bySurname.get(`${sentence.sourceId} ${unit.text}`) ?? []).filter(
        (bearer) => bearer.at < at && at - bearer.at < paragraph && !/^(?:House|Clan|The|Family)$/.test(bearer.first),
      );
      return new Set(near.map(({ first }) => first)).size > 1;
    },
    isHabitual: (unit, { mentions }) => {
      if (!isName(unit) || unit.anaphor || unit.title !== '') return false;
      const { id, name } = unit.entity;
      const [first = ''] = name.split(' ');
      const [own, other] = [unit.text, first].map((word) => surfaces.get(`${id} ${word}`) ?? 0);
      const isOther = ({ entityId }: { readonly entityId: string }): boolean =>
        entityId !== id && entityOf(entityId)?.name.endsWith(` ${unit.text}`) === true;
      return name.endsWith(` ${unit.text}`) && isCalledBySurname(own ?? 0, other ?? 0) && !mentions.some(isOther);
    },
    isSeldomFull: (unit) => {
      if (!isName(unit) || unit.anaphor || isDictionaryWord(unit.text.toLowerCase())) return false;
      const [full, short] = [unit.entity.name, unit.text].map((name) => surfaces.get(`${unit.entity.id} ${name}`) ?? 0);
      return (full ?? 0) <= 1 && (short ?? 0) >= seldom;
    },
    isHalf: ({ id }) => halves.has(id) && !whole.has(id),
  };
}

function noteBearers({ text, sourceId }: Sentence, offset: number, bySurname: Map<string, Bearer[]>): void {
  for (const { 1: first = '', 2: surname = '', index } of text.matchAll(named)) {
    if (isTitleWord(first) || (index === 0 && isDictionaryWord(first.toLowerCase()))) continue;
    const key = `${sourceId} ${surname.replace(/['’]s$/, '')}`;
    bySurname.set(key, [...(bySurname.get(key) ?? []), { at: offset + index, first }]);
  }
}

function noteHalves(
  sentence: Sentence,
  entityOf: (id: string) => Entity | undefined,
  halves: Set<string>,
  whole: Set<string>,
): void {
  for (const { entityId, anaphor, from, to } of sentence.mentions) {
    const entity = entityOf(entityId);
    const name = sentence.text.slice(from, to);
    if (anaphor || entity?.kind !== 'character' || /\s/.test(entity.name) || name !== entity.name) continue;
    (isHeadOfName(name, sentence.text.slice(to), entity) ? halves : whole).add(entityId);
  }
}
