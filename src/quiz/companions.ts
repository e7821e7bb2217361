import type { Mention, Sentence } from '../lore/model.ts';
import type { Ground } from './ground.ts';
import { memoise } from './memoise.ts';

/** "Aakar and J'Ula", "the Dominion, the Cardassian Union and …", "Captain Hale and Admiral Roe": what stands between two told in one breath. */
const joint = /^(?:,? and|,|,? as well as|,? along with|,? together with) (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u;

export type Companions = (entityId: string, sentence: Sentence) => ReadonlySet<string>;

/** Who is told together with one in the section of a sentence: what is told of the one may be true of them as well. */
export function createCompanions(ground: Ground): Companions {
  const inSection = memoise((section: string): ReadonlyMap<string, ReadonlySet<string>> => {
    const pairs = new Map<string, Set<string>>();
    for (const sentence of bySection().get(section) ?? [])
      for (const [a, b] of joined(sentence)) {
        pairs.set(a, (pairs.get(a) ?? new Set()).add(b));
        pairs.set(b, (pairs.get(b) ?? new Set()).add(a));
      }
    return pairs;
  });
  let sections: Map<string, Sentence[]> | null = null;
  const bySection = (): ReadonlyMap<string, readonly Sentence[]> => {
    if (sections !== null) return sections;
    sections = new Map();
    for (const sentence of ground.lore.sentences) {
      const all = sections.get(placeOf(sentence));
      if (all) all.push(sentence);
      else sections.set(placeOf(sentence), [sentence]);
    }
    return sections;
  };
  return (entityId, sentence) => inSection(placeOf(sentence)).get(entityId) ?? none;
}

const none: ReadonlySet<string> = new Set();
const placeOf = ({ sourceId, section }: Sentence): string => `${sourceId}/${section}`;

/** Every two names of one list, near or far from one another in it. */
function joined({ form, text, mentions }: Sentence): [string, string][] {
  if (form === 'row') return [];
  const groups: Mention[][] = [];
  for (const mention of [...mentions].sort((a, b) => a.from - b.from)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && joint.test(text.slice(last.to, mention.from))) group.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap((group) =>
    group.flatMap((a, at) => group.slice(at + 1).map((b): [string, string] => [a.entityId, b.entityId])),
  );
}
