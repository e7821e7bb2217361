import { entityKinds, type EntityKind } from '../model.ts';
import { cuesOfName, formOfName } from './kind-features.ts';
import type { Company } from './kind-company.ts';
import type { Votes } from './kind-votes.ts';
import { kindWeights } from './kind-weights.ts';

/**
 * Which kind of thing a name is: a multinomial logistic regression over the cues of its occurrences, the cues of the name
 * itself and the votes of kind-votes.ts. The weights stand in kind-weights.ts.
 */

export interface Evidence {
  /** The folded name and how it is mostly written. */
  readonly key: string;
  readonly name: string;
  readonly votes: Votes;
  /** How many occurrences show each cue. */
  readonly cues: ReadonlyMap<string, number>;
  readonly count: number;
  /** What longer names that it is a part of make of it. */
  readonly parts: ReadonlySet<string>;
  /** Occurrences after "the". */
  readonly the: number;
  /** Occurrences before a word in lower case. */
  readonly attributive: number;
}

/** Named quantities, about 0 to 3 each. Many occurrences tell more than one, but less than as many independent ones would. */
export function featuresOf(evidence: Evidence): Map<string, number> {
  const { count, cues, votes } = evidence;
  const features = new Map<string, number>([['bias', 1]]);
  const damp = Math.sqrt(Math.max(1, count));
  for (const [cue, seen] of cues) features.set(cue, seen / damp);
  for (const cue of cuesOfName(evidence.key, evidence.name)) features.set(`name:${cue}`, 1);
  for (const part of evidence.parts) features.set(`part=${part}`, 1);
  for (const [kind, weight] of votes) if (weight > 0) features.set(`vote:${kind}`, Math.log1p(weight));
  const the = evidence.the / Math.max(1, count);
  features.set('the', the);
  // What an article says depends on the name it stands before: "the Baltic", "the Starving Winter", "the Quiet Mother".
  const form = formOfName(evidence.key);
  features.set(`the:${form}`, the);
  features.set(`bare:${form}`, 1 - the);
  features.set('attributive', evidence.attributive / Math.max(1, count));
  return features;
}

/** The odds of each kind, as logarithms, in the order of `entityKinds`. */
export function weighKinds(evidence: Evidence): number[] {
  const sums = entityKinds.map(() => 0);
  for (const [feature, value] of featuresOf(evidence)) {
    const weights = kindWeights.get(feature);
    if (weights !== undefined) weights.forEach((weight, index) => (sums[index] = (sums[index] ?? 0) + weight * value));
  }
  return sums;
}

/** The chances of each kind, in the order of `entityKinds`. */
export function chancesOf(evidence: Evidence): number[] {
  const sums = weighKinds(evidence);
  const highest = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How much each kind of company tells. */
const companyWeights: Readonly<Record<keyof Company, number>> = {
  beside: 2,
  listed: 2.5,
  series: 1,
  tail: 0.5,
  longer: 2,
};

const companyEntries = Object.entries(companyWeights) as [keyof Company, number][];

/** The likeliest kind. */
export function chooseKind(evidence: Evidence, company: Company = {}): EntityKind {
  const sums = weighKinds(evidence);
  for (const [way, weight] of companyEntries)
    company[way]?.forEach((chance, index) => (sums[index] = (sums[index] ?? 0) + weight * chance));
  return entityKinds.reduce((best, kind, index) =>
    (sums[index] ?? 0) > (sums[entityKinds.indexOf(best)] ?? 0) ? kind : best,
  );
}
