import type { Entity } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import type { Ground } from '../ground/ground.ts';
import { memoise } from '../ground/memoise.ts';

/** Whether a name is told of in the time and in the world of what is asked: outside of them anyone would rule it out. */
export interface Eras {
  /** Told of too far in time from what is asked, or from the key where that has no year. */
  readonly isOfOtherEra: (entity: Entity, key: Entity, candidate: Candidate) => boolean;
  /** Told of in no article of the continuity and universe of what is asked, or only within, or only outside, the novel that tells it. */
  readonly isOfOtherWorld: (entity: Entity, candidate: Candidate) => boolean;
  /** Of people: told in no section with the key, nor with anyone who is. */
  readonly isOfOtherCircle: (entity: Entity, key: Entity) => boolean;
}

/** Years: who is named only further off than this from what is asked would be ruled out by anyone. */
const reach: Partial<Readonly<Record<Entity['kind'], number>>> = {
  character: 60,
  ship: 100,
  event: 120,
  faction: 150,
  technology: 120,
};

export function createEras(ground: Ground): Eras {
  const yearOf = sentenceYears(ground);
  const yearsOf = memoise((id: string): readonly number[] => {
    const told = [...ground.sentencesNaming(id)];
    // "Spock's vision" may outlive him by a century.
    const present = told.filter((sentenceId) => isPresent(id, sentenceId, ground));
    return (present.length > 0 ? present : told).flatMap((sentenceId) => yearOf.get(sentenceId) ?? []);
  });
  const worldsOf = memoise(
    (id: string): ReadonlySet<string> =>
      new Set(
        [...ground.sentencesNaming(id)].flatMap((sentenceId) => {
          const sentence = ground.sentence(sentenceId);
          return sentence === undefined ? [] : [worldOf(sentence.sourceId, sentence.scope, ground)];
        }),
      ),
  );
  const membersOf = peopleBySection(ground);
  const acquaintances = (id: string): readonly string[] =>
    [...ground.sectionsNaming(id)].flatMap((section) => [...(membersOf.get(section) ?? [])]);
  const circleOf = memoise(
    (id: string): ReadonlySet<string> => new Set([...new Set(acquaintances(id))].flatMap(acquaintances)),
  );
  return {
    isOfOtherCircle: (entity, key) => key.kind === 'character' && !circleOf(key.id).has(entity.id),
    isOfOtherEra: (entity, key, { sentences }) => {
      const far = reach[entity.kind];
      const year = sentences[0] === undefined ? undefined : yearOf.get(sentences[0].id);
      const asked = year === undefined ? yearsOf(key.id) : [year];
      const years = yearsOf(entity.id);
      return (
        far !== undefined &&
        asked.length > 0 &&
        years.length > 0 &&
        years.every((other) => asked.every((one) => Math.abs(other - one) > far))
      );
    },
    isOfOtherWorld: (entity, { sentences: [sentence], fact }) =>
      !worldsOf(entity.id).has(worldOf(fact.article, sentence?.scope ?? null, ground)),
  };
}

function peopleBySection(ground: Ground): ReadonlyMap<string, ReadonlySet<string>> {
  const people = new Map<string, Set<string>>();
  for (const { sourceId, section, mentions } of ground.lore.sentences)
    for (const { entityId } of mentions) {
      if (ground.entity(entityId)?.kind !== 'character') continue;
      const place = `${sourceId}/${section}`;
      people.set(place, (people.get(place) ?? new Set()).add(entityId));
    }
  return people;
}

function worldOf(sourceId: string, scope: string | null, ground: Ground): string {
  const source = ground.source(sourceId);
  return [source?.continuity, source?.universe, scope].join('|');
}

const isPresent = (id: string, sentenceId: string, ground: Ground): boolean => {
  const sentence = ground.sentence(sentenceId);
  return (sentence?.mentions ?? []).some(
    ({ entityId, to }) => entityId === id && !/^['’]s?\b/.test(sentence?.text.slice(to) ?? ''),
  );
};

/** The year that each sentence tells of: its own, or the one last told in its section. */
function sentenceYears(ground: Ground): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  let place = '';
  let last: number | undefined;
  for (const { id, sourceId, section, dates } of ground.lore.sentences) {
    if (place !== `${sourceId}/${section}`) last = undefined;
    place = `${sourceId}/${section}`;
    last = dates.find((date) => !date.realWorld)?.year ?? last;
    // A year of our own time is that of its sentence alone.
    const year = dates.some((date) => !date.realWorld) ? last : (dates[0]?.year ?? last);
    if (year !== undefined) years.set(id, year);
  }
  return years;
}
