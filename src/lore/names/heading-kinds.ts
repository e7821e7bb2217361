import type { RawSentence } from './candidate.ts';
import type { EntityKind } from '../model.ts';
import { foldName } from './names.ts';
import { kindOfNoun } from './noun-kinds.ts';

const headingKinds: ReadonlyMap<string, EntityKind> = new Map(
  (
    [
      [
        'character',
        'members individuals people leaders staff cast crew personnel characters officers rulers personalities figures inhabitants residents alumni champions',
      ],
      [
        'faction',
        'vassals allies enemies rivals bannermen houses divisions branches subsidiaries clubs teams chapters affiliates',
      ],
      ['place', 'locations places towns territories holdings worlds geography grounds venues bases'],
      [
        'technology',
        'items equipment relics weapons artefacts artifacts loot gear inventory armoury armory possessions products treasures technology',
      ],
      [
        'work',
        'appearances quests books episodes media filmography discography publications releases missions adventures',
      ],
      ['ship', 'ships vessels fleet starships'],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind] as const)),
);

/** What a list holds, by the last telling word of its heading: "Known starships", "Ships of the line", "Notable Orrikai". */
const kindOfHeading = (words: readonly string[]): EntityKind | undefined => {
  const last = words.at(-1) ?? '';
  const known = headingKinds.get(last) ?? headingKinds.get(words[0] ?? '') ?? kindOfNoun(last);
  return known ?? (/^(?:notable|known|prominent|famous|important)$/.test(words[0] ?? '') ? 'character' : undefined);
};

/** What the list holds that an item stands in, or the row of captions; undefined for other lines and where the heading tells nothing. */
export function kindOfList({ section, form }: RawSentence): EntityKind | undefined {
  const words = foldName(section?.split(' / ').at(-1) ?? '').split(' ');
  return words.length <= 4 && (form === 'item' || form === 'caption') ? kindOfHeading(words) : undefined;
}
