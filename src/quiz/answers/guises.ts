import type { Entity } from '../../lore/model.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import { shortNames } from './name-forms.ts';

/** The names that the texts tie to one thing: in whose guise somebody goes, and what a project is dubbed. */
export const guises = (entity: Entity, ground: Ground): string[] => [
  ...guisesOf(entity, ground),
  ...dubbings(entity, ground),
];

/** What stands between two names of one person. */
const guise =
  /^(?:,|—|–| -)? ?(?:(?:once again|again|once more|now|then) )?(?:in the guise of|under the (?:name|alias|pseudonym)(?: of)?|going by(?: the name(?: of)?)?|(?:travel|liv)l?ing as|calling (?:him|her|it|them)sel(?:f|ves)) (?:the )?["“]?$/i;

function guisesOf({ id, kind }: Entity, ground: Ground): string[] {
  if (kind !== 'character') return [];
  return [...ground.sentencesNaming(id)].flatMap((sentenceId) => {
    const { mentions = [], text = '' } = ground.sentence(sentenceId) ?? {};
    const inOrder = mentions.filter(({ anaphor }) => !anaphor).sort((a, b) => a.from - b.from);
    return inOrder.flatMap((mention, at) => {
      const next = inOrder[at + 1];
      if (next === undefined || !guise.test(text.slice(mention.to, next.from))) return [];
      const other = mention.entityId === id ? next : next.entityId === id ? mention : undefined;
      const entity = other === undefined ? undefined : ground.entity(other.entityId);
      return entity?.kind === 'character' && entity.id !== id
        ? [
            entity.name,
            ...[...entity.aliases, ...shortNames(entity.name, entity.kind)].filter((form) =>
              ground.ownersOf(form).every((owner) => owner === entity.id),
            ),
          ]
        : [];
    });
  });
}

const dubbed =
  /\bthe (\p{L}+),? (?:now |then |later |soon |also )?(?:dubbed|renamed|called|known as) (?:the )?["“]?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)(?: \((\p{Lu}[^)]*)\))?/gu;

/** What the texts call "the project", "the ship", by that noun. */
const dubbedBy = memoiseObject((ground: Ground): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>();
  for (const { text } of ground.lore.sentences)
    for (const [, noun = '', form = '', within = ''] of text.matchAll(dubbed)) {
      const key = noun.toLowerCase();
      names.set(key, [...(names.get(key) ?? []), ...[form, within].filter((one) => one !== '')]);
    }
  return names;
});

/** "FEV" and "Forced Evolutionary Virus" of the one project of the corpus: "the project, now dubbed the FEV (Forced …) project". */
function dubbings({ id, name }: Entity, ground: Ground): readonly string[] {
  const noun = / (\p{Lu}\p{L}+)$/u.exec(name)?.[1] ?? '';
  const isOne = ground
    .ownersOf(noun)
    .every((owner) => owner === id || !fold(ground.entity(owner)?.name ?? '').endsWith(` ${fold(noun)}`));
  return noun !== '' && isOne ? (dubbedBy(ground).get(noun.toLowerCase()) ?? []) : [];
}
