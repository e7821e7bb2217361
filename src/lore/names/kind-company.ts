import type { Candidate } from './candidate.ts';

/** What the names that a name stands with, or shares words with, tell of its kind: their chances, kind by kind. */

type Chances = readonly number[];

/** Each is the mean of the chances of some other names; left out where there are none. */
export interface Company {
  /** In one list with it: "Marl, Ostvik and Tarn". */
  readonly beside?: Chances | undefined;
  /** In one column, or in one list of items. */
  readonly listed?: Chances | undefined;
  /** The same but for a number: "Beacon Two" and "Beacon Nine". */
  readonly series?: Chances | undefined;
  /** With the same last word: "Long Line" and "Lantern Line". */
  readonly tail?: Chances | undefined;
  /** Longer names that end with it: "Jan Quellin" for "Quellin". */
  readonly longer?: Chances | undefined;
}

const number = /^(?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

/** The chances of one spelling by what is known of it alone. */
type ChancesAlone = (key: string, candidate: Candidate) => Chances;

type Way = 'listed' | 'series' | 'tail' | 'longer';

/** The groups that a name belongs to, each under a key of its own. */
function groupsOf(key: string, candidate: Candidate): [Way, string][] {
  const words = key.split(' ');
  const last = words.at(-1) ?? '';
  const groups = [...candidate.lists].map((list): [Way, string] => ['listed', list]);
  if (words.length < 2) return groups;
  if (number.test(last)) groups.push(['series', words.slice(0, -1).join(' ')]);
  else if (!words.includes('of')) groups.push(['tail', last], ['longer', last]);
  return groups;
}

export class KindCompany {
  readonly #groups = new Map<string, string[]>();
  readonly #chances = new Map<string, Chances>();
  readonly #candidates: ReadonlyMap<string, Candidate>;
  readonly #chancesAlone: ChancesAlone;

  constructor(candidates: ReadonlyMap<string, Candidate>, chancesAlone: ChancesAlone) {
    this.#candidates = candidates;
    this.#chancesAlone = chancesAlone;
    for (const [key, candidate] of candidates)
      for (const [way, name] of groupsOf(key, candidate)) {
        const id = `${way}/${name}`;
        const members = this.#groups.get(id);
        if (members === undefined) this.#groups.set(id, [key]);
        else members.push(key);
      }
  }

  /** What others tell of the name that all these spellings are. */
  of(keys: readonly string[]): Company {
    const own = new Set(keys);
    const beside = new Set<string>();
    const met: Record<Way, Set<string>> = { listed: new Set(), series: new Set(), tail: new Set(), longer: new Set() };
    const meet = (way: Way, name: string): void => {
      for (const other of this.#groups.get(`${way}/${name}`)?.slice(0, widest) ?? []) met[way].add(other);
    };
    for (const key of keys) {
      const candidate = this.#candidates.get(key);
      if (candidate === undefined) continue;
      for (const other of candidate.beside) beside.add(other);
      for (const [way, name] of groupsOf(key, candidate)) if (way !== 'longer') meet(way, name);
      if (!key.includes(' ')) meet('longer', key);
    }
    const mean = (others: ReadonlySet<string>): Chances | undefined => this.#mean(others, own);
    return {
      beside: mean(beside),
      listed: mean(met.listed),
      series: mean(met.series),
      tail: mean(met.tail),
      longer: mean(met.longer),
    };
  }

  #mean(keys: ReadonlySet<string>, own: ReadonlySet<string>): Chances | undefined {
    const all = [...keys].filter((key) => !own.has(key)).flatMap((key) => this.#alone(key) ?? []);
    const [first] = all;
    return first?.map((_, index) => all.reduce((sum, chances) => sum + (chances[index] ?? 0), 0) / all.length);
  }

  #alone(key: string): [Chances] | undefined {
    const candidate = this.#candidates.get(key);
    if (candidate === undefined) return undefined;
    const known = this.#chances.get(key) ?? this.#chancesAlone(key, candidate);
    this.#chances.set(key, known);
    return [known];
  }
}

/** Of more names than these in one group no more are asked. */
const widest = 60;
