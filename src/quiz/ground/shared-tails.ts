import { groupBy } from '../../lore/group.ts';
import type { Entity, Sentence } from '../../lore/model.ts';
import { isName, type Unit } from '../clauses/units.ts';

interface Naming {
  readonly at: number;
  readonly id: string;
  readonly section: string;
}

/** What a name of several words is called for short, where it is nobody's first name: "Republic" of "New Republic", "Order" of "Order of Tarn". */
const headOf = ({ name, kind }: Entity): string | null => {
  if (kind === 'character') return null;
  const [, before = '', behind] = /^(?:the )?(.+?)( of .+)?$/i.exec(name) ?? [];
  const head = /(?:^| )(\p{Lu}[\p{L}'’-]*)$/u.exec(before)?.[1];
  return head === undefined || (behind === undefined && head === before) ? null : head;
};

/**
 * "the Republic", where the text last told of the Old Republic by its whole name: the word is left a word, and stands for the New one
 * no longer.
 */
export function createSharedTails(
  sentences: readonly Sentence[],
  entityOf: (id: string) => Entity | undefined,
  subjectOf: (sourceId: string) => Entity | undefined,
): (units: readonly Unit[], sentence: Sentence) => Unit[] {
  const named = new Map<string, Naming[]>();
  const places = new Map<string, number>();
  for (const [sourceId, list] of groupBy(sentences, (sentence) => sentence.sourceId)) {
    list.forEach((sentence, order) => {
      places.set(sentence.id, order);
      for (const { anaphor, entityId, from, to } of sentence.mentions) {
        const entity = anaphor ? undefined : entityOf(entityId);
        const tail = entity === undefined ? null : headOf(entity);
        if (tail === null || sentence.text.slice(from, to).replace(/^the /i, '') !== entity?.name.replace(/^the /i, ''))
          continue;
        const key = `${sourceId} ${tail}`;
        named.set(key, [...(named.get(key) ?? []), { at: order, id: entityId, section: sentence.section }]);
      }
    });
  }
  return (units, sentence) =>
    units.map((unit) => {
      if (!isName(unit) || unit.anaphor || unit.entity.near !== undefined || headOf(unit.entity) !== unit.text)
        return unit;
      const order = places.get(sentence.id) ?? 0;
      const last = (named.get(`${sentence.sourceId} ${unit.text}`) ?? []).findLast(({ at }) => at < order);
      // What its whole article is about gives its short name away for a section at most.
      const isOwn = last?.section !== sentence.section && subjectOf(sentence.sourceId)?.id === unit.entity.id;
      return last === undefined || last.id === unit.entity.id || isOwn ? unit : { ...unit, entity: null };
    });
}
