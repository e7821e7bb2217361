import { capitalised, renderUnits } from '../clauses/render.ts';
import type { Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import type { Standing } from './standing.ts';
import { asWritten } from './passage.ts';
import { toldBefore } from './told-before.ts';

/** Characters of the sentence: a shorter one says too little to fill a blank by, a longer one is hard to take in. */
const length = { least: 35, most: 185, together: 330 };
/** The same of a found text, whose sentences are longer, and with all its passage. */
const found = { most: 240, together: 660 };

export interface Blanked {
  /** What is told before it, and the sentence with its blank. */
  readonly text: string;
  /** The sentence with its blank. */
  readonly told: string;
  /** Ids of all that it names, its topic first. */
  readonly ids: readonly string[];
  /** What tells this blank's fact from another of the same names, `ids` being those beside the key. */
  readonly qualifiersWith: (ids: readonly string[]) => Readonly<Record<string, string>>;
}

/** A standing sentence with a blank in place of one of its units; null where it is too short or too long. */
export function blanked(standing: Standing, unit: Unit, blank: string, ground: Ground): Blanked | null {
  const { units, topic, context, passage } = standing;
  const named = new Set<string>();
  const before = context === null ? '' : toldBefore(context, ground, named);
  const shown = passage === null ? units : asWritten(units, unit, passage);
  const isFound = !ground.isPrepared(standing.source.id);
  // Whose short name it is may be misread in a text that nobody prepared: its own words are never wrong.
  const told = capitalised(
    renderUnits(shown, { ground, named, replace: new Map([[unit, blank]]), keepsNames: isFound }),
  );
  const text = passage === null ? `${before}${told}` : `${passage.text} ${told}`;
  if (told.length < length.least || told.length > (isFound ? found.most : length.most)) return null;
  if (text.length > (passage === null ? length.together : found.together)) return null;
  const all = [...units, ...(context?.units ?? []), ...(context?.context?.units ?? [])];
  return {
    text,
    told,
    ids: [
      ...new Set([
        ...(topic === null ? [] : [topic.id]),
        ...all.flatMap(({ entity }) => entity?.id ?? []),
        ...(passage?.ids ?? []),
      ]),
    ],
    qualifiersWith: (ids) => ({
      sentence: String(units.length),
      with: [...ids].sort().join(' '),
      ...(context === null ? {} : { behind: context.sentence.id }),
      ...(passage === null ? {} : { passage: 'yes' }),
    }),
  };
}
