import type { Sentence, Source } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { isStopWord, stemOf } from '../words/terms.ts';
import type { Unit } from './analyse.ts';

/** Which sentences have a name, a word or a year; and what stands around them. Look-ups touch only the lists of what is asked. */

/** However rare, no word weighs more: see `weightOf` of the evidence. */
export const mostWeight = 4;
const none: readonly number[] = [];
const asSynonym = 0.85;
const inPart = 0.75;

/** What a sentence says in other words: "a novel by Ann" has a writer. */
const said: readonly (readonly [RegExp, string])[] = [
  [/\b(?:holds?|held|drives?|drove|driven) off\b/, 'repel'],
  [/\b(?:brings?|brought|tore|tears?) down\b/, 'destroy'],
  [/\bin order to\b|\b(?:created|established|founded|formed|built|meant|made) to \p{Ll}/u, 'purpose'],
  ...['begin', 'end', 'last'].map((word) => [/\bfrom \d{3,4} (?:to|until) \d{3,4}\b/, word] as const),
  [/\b(?:wife|husband|spouse|consort) of\b|[’']s (?:wife|husband|spouse|consort)\b/, 'marry'],
  [/\b(?:novels?|books?|trilogy|story|stories|series|play|poem|comic|saga)\b.* by \p{Lu}/u, 'write'],
  [/\p{Lu}\p{L}+'s? (?:\p{Ll}+ )?(?:novel|book|trilogy|story|play|poem|ballad|song|saga|epic|treatise)\b/u, 'write'],
];

const stemsIn = (text: string): Set<string> =>
  new Set(
    tokenise(text)
      .map((token) => token.norm)
      .filter((norm) => !isStopWord(norm))
      .map(stemOf),
  );

interface Posting {
  readonly list: readonly number[];
  readonly degree: number;
}

export class SentenceIndex {
  readonly #sentences: readonly Sentence[];
  readonly #byEntity = new Map<string, number[]>();
  readonly #byStem = new Map<string, number[]>();
  readonly #byYear = new Map<number, number[]>();
  readonly #subjects: ReadonlyMap<string, string>;
  /** Stems of headings, citations and titles, each text read once. */
  readonly #around = new Map<string, ReadonlySet<string>>();
  readonly #titles = new Map<string, string>();
  readonly #universes = new Map<string, ReadonlySet<string>>();
  readonly #lengths: readonly number[];

  constructor(sentences: readonly Sentence[], subjects: ReadonlyMap<string, string>, sources: readonly Source[]) {
    this.#sentences = sentences;
    this.#subjects = subjects;
    for (const { id, title, continuity } of sources) this.#titles.set(id, `${title} ${continuity}`);
    for (const { id, universe } of sources)
      if (universe !== null) this.#universes.set(id, stemsIn(`${universe} universe`));
    this.#lengths = sentences.map((sentence, index) => this.#add(sentence, index));
  }

  #add(sentence: Sentence, index: number): number {
    const ids = new Set(sentence.mentions.map((mention) => mention.entityId));
    const subject = this.#subjects.get(sentence.sourceId);
    if (sentence.form === 'infobox' && subject !== undefined) ids.add(subject);
    for (const id of ids) push(this.#byEntity, id, index);
    const stems = stemsIn(sentence.text);
    for (const [pattern, word] of said) if (pattern.test(sentence.text)) stems.add(stemOf(word));
    for (const stem of stems) push(this.#byStem, stem, index);
    const years = new Set<number>();
    for (const { year, until } of sentence.dates)
      if ((until ?? year) - year < 50) for (let one = year; one <= (until ?? year); one += 1) years.add(one);
    for (const year of years) push(this.#byYear, year, index);
    return stems.size;
  }

  get size(): number {
    return this.#sentences.length;
  }

  sentence(index: number): Sentence | undefined {
    return this.#sentences[index];
  }

  /** The next sentence of the same section. */
  after(index: number): Sentence | null {
    const own = this.#sentences[index];
    const next = this.#sentences[index + 1];
    return next !== undefined && next.sourceId === own?.sourceId && next.section === own.section ? next : null;
  }

  /** How many different content words a sentence has. */
  lengthOf(index: number): number {
    return this.#lengths[index] ?? 0;
  }

  /** The lists of sentences that have a unit, the surest first, each with how far its sentences have it. */
  listsOf(unit: Unit): Posting[] {
    if (unit.year !== null) return [{ list: this.#byYear.get(unit.year) ?? none, degree: 1 }];
    const named = (degree: number) => (id: string) => ({ list: this.#byEntity.get(id) ?? none, degree });
    const worded = (degree: number) => (stem: string) => ({ list: this.#byStem.get(stem) ?? none, degree });
    return [
      ...unit.ids.map(named(1)),
      ...unit.counterparts.map(named(0.9)),
      ...unit.stems.map(worded(unit.type === 'word' ? 1 : inPart / unit.stems.length ** 2)),
      ...unit.synonyms.map(worded(asSynonym)),
    ];
  }

  /** In how many sentences a unit stands under its own name. */
  frequencyOf(unit: Unit): number {
    const own =
      unit.type === 'name'
        ? unit.ids.map((id) => this.#byEntity.get(id))
        : unit.stems.map((stem) => this.#byStem.get(stem));
    const count = own.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    return count > 0 ? count : Math.max(0, ...unit.synonyms.map((stem) => this.#byStem.get(stem)?.length ?? 0));
  }

  /** What a word weighs that no sentence has. */
  get heaviest(): number {
    return Math.min(mostWeight, Math.log((this.size + 8) / 2));
  }

  /** How far a sentence itself has a unit: 0 to 1. */
  degreeAt(unit: Unit, index: number): number {
    if (unit.year !== null) return has(this.#byYear.get(unit.year), index) ? 1 : 0;
    if (unit.type === 'word') {
      if (unit.stems.some((stem) => has(this.#byStem.get(stem), index))) return 1;
      return unit.synonyms.some((stem) => has(this.#byStem.get(stem), index)) ? asSynonym : 0;
    }
    if (unit.ids.some((id) => has(this.#byEntity.get(id), index))) return 1;
    if (unit.counterparts.some((id) => has(this.#byEntity.get(id), index))) return 0.9;
    const part = unit.stems.filter((stem) => has(this.#byStem.get(stem), index)).length;
    return unit.stems.length === 0 ? 0 : inPart * (part / unit.stems.length) ** 2;
  }

  /** How far what stands around a sentence has a unit: its neighbours, headings, citations, the article's title and subject. */
  degreeAround(unit: Unit, index: number): number {
    const sentence = this.#sentences[index];
    if (sentence === undefined) return 0;
    const leans = /^(?:He|She|It|They|This|That|These|Those|His|Her|Its|Their|Then|Later|At that|In that|There)\b/.test(
      sentence.text,
    );
    let most = 0.3 * this.#neighbour(unit, index, 1);
    most = Math.max(most, (leans ? 0.7 : 0.45) * this.#neighbour(unit, index, -1));
    if (unit.year !== null) return most;
    const subject = this.#subjects.get(sentence.sourceId);
    const universe = this.#universes.get(sentence.sourceId);
    if (unit.type === 'word' && unit.stems.some((stem) => universe?.has(stem))) most = Math.max(most, 0.9);
    const structured = sentence.form === 'row' || sentence.form === 'infobox';
    if (subject !== undefined && unit.ids.includes(subject)) most = Math.max(most, structured ? 0.9 : 0.5);
    most = Math.max(most, 0.6 * this.#shareIn(unit, sentence.section));
    most = Math.max(most, 0.6 * this.#shareIn(unit, this.#titles.get(sentence.sourceId) ?? ''));
    for (const citation of sentence.citations) most = Math.max(most, 0.6 * this.#shareIn(unit, citation));
    return most;
  }

  #neighbour(unit: Unit, index: number, step: number): number {
    const own = this.#sentences[index];
    const other = this.#sentences[index + step];
    if (other?.sourceId !== own?.sourceId || other?.section !== own?.section) return 0;
    return this.degreeAt(unit, index + step);
  }

  #shareIn(unit: Unit, text: string): number {
    if (text === '' || unit.stems.length === 0) return 0;
    let stems = this.#around.get(text);
    if (stems === undefined) {
      stems = stemsIn(text);
      this.#around.set(text, stems);
    }
    const found = unit.stems.filter((stem) => stems.has(stem)).length / unit.stems.length;
    return unit.type === 'word' && found === 0 && unit.synonyms.some((stem) => stems.has(stem)) ? asSynonym : found;
  }
}

/** Whether a sorted list has a number. */
function has(list: readonly number[] | undefined, wanted: number): boolean {
  if (list === undefined) return false;
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = list[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function push<K>(map: Map<K, number[]>, key: K, index: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [index]);
  else list.push(index);
}
