import { distance } from 'fastest-levenshtein';
import type { Entity, EntityKind } from '../model.ts';
import { capitalsOf } from './acronyms.ts';
import { foldName } from './names.ts';

/** Look-ups by name: exact after folding, then by prefix, then by typing mistakes. Made once; look-ups cost microseconds. */

export type NameResult =
  | { readonly found: 'one'; readonly entity: Entity }
  | { readonly found: 'several'; readonly entities: readonly Entity[] }
  | { readonly found: 'none'; readonly nearest: readonly Entity[] };

interface Key {
  readonly text: string;
  readonly entity: number;
  /** The entity's own name comes before its aliases. */
  readonly own: boolean;
}

/** Fewer letters may stand for anything. */
const leastCapitals = 3;

const gramsOf = (text: string): string[] => {
  const padded = ` ${text} `;
  const grams: string[] = [];
  for (let at = 0; at + 2 <= padded.length; at += 1) grams.push(padded.slice(at, at + 2));
  return grams;
};

export class NameIndex {
  readonly #entities: readonly Entity[];
  readonly #weight: readonly number[];
  readonly #exact = new Map<string, number[]>();
  /** Sorted by text: whole names and their later words, for prefixes by binary search. */
  readonly #whole: readonly Key[];
  readonly #words: readonly Key[];
  readonly #grams = new Map<string, number[]>();
  /** "kca": by the capitals of names of three words and more. */
  readonly #capitals = new Map<string, number[]>();
  readonly #folded: readonly string[];

  /** `weight` says how often an entity is named: of equal matches the one named most comes first. */
  constructor(entities: readonly Entity[], weight: (id: string) => number) {
    this.#entities = entities;
    this.#weight = entities.map((entity) => weight(entity.id));
    const whole: Key[] = [];
    const words: Key[] = [];
    const folded: string[] = [];
    entities.forEach((entity, index) => {
      const capitals = capitalsOf(entity.name).toLowerCase();
      if (capitals.length >= leastCapitals)
        this.#capitals.set(capitals, [...(this.#capitals.get(capitals) ?? []), index]);
      for (const name of new Set([entity.name, ...entity.aliases].map(foldName))) {
        if (name === '') continue;
        const own = foldName(entity.name) === name;
        this.#exact.set(name, [...new Set([...(this.#exact.get(name) ?? []), index])]);
        whole.push({ text: name, entity: index, own });
        const parts = name.split(' ');
        for (let at = 1; at < parts.length; at += 1)
          words.push({ text: parts.slice(at).join(' '), entity: index, own });
        folded.push(name);
        for (const gram of new Set(gramsOf(name))) {
          const list = this.#grams.get(gram);
          if (list === undefined) this.#grams.set(gram, [whole.length - 1]);
          else list.push(whole.length - 1);
        }
      }
    });
    this.#folded = folded;
    this.#byWeight = entities.map((_, index) => index).sort((a, b) => (this.#weight[b] ?? 0) - (this.#weight[a] ?? 0));
    this.#byKey = [...whole];
    this.#whole = whole.sort(byText);
    this.#words = words.sort(byText);
  }

  readonly #byKey: readonly Key[];
  /** All entities, the one named most first: what is offered before anything is typed. */
  readonly #byWeight: readonly number[];

  find(name: string, kind?: EntityKind): NameResult {
    const fits = (index: number): boolean => kind === undefined || this.#entities[index]?.kind === kind;
    const exact = (this.#exact.get(foldName(name)) ?? []).filter(fits);
    const own = exact.filter((index) => foldName(this.#entities[index]?.name ?? '') === foldName(name));
    const chosen = own.length === 1 && exact.length > 1 && this.#dominates(own[0] ?? 0, exact) ? own : exact;
    const entities = this.#ranked(chosen);
    const [only] = entities;
    if (only !== undefined)
      return entities.length === 1 ? { found: 'one', entity: only } : { found: 'several', entities };
    const called = this.byCapitals(name);
    if (called !== null && (kind === undefined || called.kind === kind)) return { found: 'one', entity: called };
    const nearest = this.complete(name, kind === undefined ? undefined : [kind], 5);
    const close = nearest[0];
    const certain =
      close !== undefined &&
      this.#isTypo(foldName(name), close) &&
      nearest.filter((entity) => this.#isTypo(foldName(name), entity)).length === 1;
    return certain ? { found: 'one', entity: close } : { found: 'none', nearest };
  }

  /** The Klingon-Cardassian Alliance for "KCA", where no other name has these capitals. */
  byCapitals(letters: string): Entity | null {
    const [index, another] = this.#capitals.get(letters.toLowerCase()) ?? [];
    return index === undefined || another !== undefined ? null : (this.#entities[index] ?? null);
  }

  /** A name's own bearer is meant, unless another bears it as an alias and is named more often. */
  #dominates(own: number, all: readonly number[]): boolean {
    return all.every((index) => index === own || (this.#weight[index] ?? 0) < (this.#weight[own] ?? 0));
  }

  #isTypo(typed: string, entity: Entity): boolean {
    if (typed.length < 4) return false;
    const allowed = typed.length < 8 ? 1 : 2;
    return [entity.name, ...entity.aliases].some((name) => distance(typed, foldName(name)) <= allowed);
  }

  complete(typed: string, kinds?: readonly EntityKind[], limit = 25): Entity[] {
    const folded = foldName(typed);
    const allowed = kinds === undefined ? null : new Set(kinds);
    const fits = (index: number): boolean => allowed === null || allowed.has(this.#entities[index]?.kind ?? 'work');
    if (folded === '')
      return this.#byWeight
        .filter((index) => fits(index))
        .slice(0, limit)
        .flatMap((index) => this.#entities[index] ?? []);
    const result = new Set<number>();
    const take = (indexes: readonly number[]): void => {
      for (const index of indexes) if (result.size < limit && fits(index)) result.add(index);
    };
    take(this.#sortByWeight(prefixed(this.#whole, folded)));
    take(this.#capitals.get(folded) ?? []);
    if (result.size < limit) take(this.#sortByWeight(prefixed(this.#words, folded)));
    if (result.size < Math.min(limit, 5)) take(this.#fuzzy(folded));
    return [...result].map((index) => this.#entities[index]).filter((entity) => entity !== undefined);
  }

  #fuzzy(folded: string): number[] {
    const shared = new Map<number, number>();
    const grams = new Set(gramsOf(folded));
    for (const gram of grams) {
      const list = this.#grams.get(gram) ?? [];
      // A pair of letters that half the names have tells little and would cost most.
      if (list.length > 4000) continue;
      for (const key of list) shared.set(key, (shared.get(key) ?? 0) + 1);
    }
    const near = [...shared]
      .filter(([, count]) => count * 3 >= grams.size)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 80);
    const scored = near.map(([key]) => ({
      key,
      apart: distance(folded, this.#folded[key] ?? '') / Math.max(folded.length, (this.#folded[key] ?? '').length),
    }));
    return scored
      .filter(({ apart }) => apart <= 0.55)
      .sort((a, b) => a.apart - b.apart)
      .map(({ key }) => this.#byKey[key]?.entity)
      .filter((index) => index !== undefined);
  }

  #sortByWeight(keys: readonly Key[]): number[] {
    return [...keys]
      .sort(
        (a, b) =>
          Number(b.own) - Number(a.own) ||
          (this.#weight[b.entity] ?? 0) - (this.#weight[a.entity] ?? 0) ||
          a.text.length - b.text.length,
      )
      .map((key) => key.entity);
  }

  #ranked(indexes: readonly number[]): Entity[] {
    return [...indexes]
      .sort((a, b) => (this.#weight[b] ?? 0) - (this.#weight[a] ?? 0))
      .flatMap((index) => this.#entities[index] ?? []);
  }
}

const byText = (a: Key, b: Key): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

/** Never more than this many keys are looked at for one prefix; a longer prefix finds the rest. */
const mostPrefixed = 400;

function prefixed(keys: readonly Key[], prefix: string): Key[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle]?.text ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: Key[] = [];
  for (let at = low; at < keys.length && found.length < mostPrefixed; at += 1) {
    const key = keys[at];
    if (key === undefined || !key.text.startsWith(prefix)) break;
    found.push(key);
  }
  return found;
}
