import type { Core } from '../core.ts';
import type { UserRecord } from '../world/state.ts';
import { newUser } from '../world/world.ts';
import { createPerson } from './person.ts';
import type { Person } from './person.ts';

export interface People {
  /** Finds the person of this name, or makes a new one. */
  person(name: string, how?: { locale?: string; id?: string }): Person;
  find(nameOrId: string): Person | undefined;
  list(): Person[];
}

/** `idOf` gives a newcomer's id. */
export function createPeople(core: Core, idOf: (name: string) => string): People {
  const people = new Map<string, Person>();
  const byName = new Map<string, Person>();
  const add = (user: UserRecord): Person => {
    const person = createPerson(core, user);
    people.set(person.id, person);
    byName.set(person.name, person);
    return person;
  };
  return {
    person(name, how = {}) {
      const known = byName.get(name);
      if (known) {
        if (how.locale !== undefined) known.setLocale(how.locale);
        return known;
      }
      const user = newUser(how.id ?? idOf(name), name, how.locale);
      core.world.users.set(user.id, user);
      return add(user);
    },
    find: (nameOrId) => people.get(nameOrId) ?? byName.get(nameOrId),
    list: () => [...people.values()],
  };
}
