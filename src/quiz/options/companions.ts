import type { Mention, Sentence } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise } from '../ground/memoise.ts';

/** "Aakar and J'Ula", "the Dominion, the Cardassian Union and …", "Captain Hale and Admiral Roe": what stands between two told in one breath. */
const joint = /^(?:,? and|,|,? as well as|,? along with|,? together with) (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u;

/** Ids of those told together with one in the section of a sentence, or anywhere with one of `anchors`. */
export type Companions = (entityId: string, sentence: Sentence, anchors: readonly string[]) => readonly string[];

/** Who is told in one breath with whom: what is told of the one may be true of the others as well. */
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
  const withOthers = memoise((id: string): readonly { readonly id: string; readonly beside: ReadonlySet<string> }[] =>
    [...ground.sentencesNaming(id)].flatMap((sentenceId) => {
      const sentence = ground.sentence(sentenceId);
      if (sentence === undefined) return [];
      const beside = new Set(sentence.mentions.map(({ entityId }) => entityId));
      return joined(sentence).flatMap(([a, b]) =>
        a === id ? [{ id: b, beside }] : b === id ? [{ id: a, beside }] : [],
      );
    }),
  );
  return (entityId, sentence, anchors) => [
    ...(inSection(placeOf(sentence)).get(entityId) ?? []),
    ...withOthers(entityId)
      .filter(({ id, beside }) => anchors.some((anchor) => anchor !== entityId && anchor !== id && beside.has(anchor)))
      .map(({ id }) => id),
  ];
}

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
