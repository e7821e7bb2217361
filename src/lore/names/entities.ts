import type { Article } from '../data/article.ts';
import { seriesOf, workTitle } from '../words/citations.ts';
import type { GlossaryEntry } from '../data/data-files.ts';
import type { Discovered } from './candidate.ts';
import { discoverNames } from './discover.ts';
import { Gazetteer, type KnownName } from './gazetteer.ts';
import type { Entity, EntityKind } from '../model.ts';
import { genderByPronouns } from './genders.ts';
import { personTitles } from './lexicon.ts';
import { foldName, slugOf, tokenise, withoutArticle } from './names.ts';
import type { Line } from '../words/sections.ts';
import { groupBy } from '../group.ts';
import { cellNames, rawSentences } from './cell-names.ts';
import { bareTitles } from './bare-titles.ts';
import { votesOfName } from './kind-votes.ts';
import { shortForms, type ShortForm } from './short-forms.ts';

/** Who and what the corpus speaks of: the glossary's entities, then cited works, then names found in the texts. */

export interface Cast {
  readonly entities: readonly Entity[];
  /** What the gazetteer was made of. */
  readonly names: readonly KnownName[];
  readonly gazetteer: Gazetteer;
  /** Source id → entity id of the article's subject. */
  readonly subjects: ReadonlyMap<string, string>;
  /** False for a name that means this entity in some articles only. Asked while reading. */
  readonly holdsEverywhere: (name: string, entityId: string) => boolean;
}

/** Entities and their names while they are being gathered. */
class Registry {
  readonly entities = new Map<string, Entity>();
  readonly names: KnownName[] = [];
  readonly #byName = new Map<string, string[]>();
  /** Names that hold without quotes. */
  readonly #bare = new Set<string>();

  add(entity: Entity, names: readonly KnownName[]): void {
    this.entities.set(entity.id, entity);
    for (const known of names) {
      this.names.push(known);
      const key = foldName(known.name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), known.entityId]);
      if (!known.quotedOnly) this.#bare.add(key);
    }
  }

  /** One more name of an entity that is there. */
  call(id: string, name: string): void {
    const entity = this.entities.get(id);
    if (entity !== undefined)
      this.add({ ...entity, aliases: [...entity.aliases, name] }, [
        { name, entityId: id, scope: null, quotedOnly: false },
      ]);
  }

  hasWork(name: string): boolean {
    return (this.#byName.get(foldName(name)) ?? []).some((id) => this.entities.get(id)?.kind === 'work');
  }

  idOf(name: string): string | undefined {
    return this.#byName.get(foldName(name))?.[0];
  }

  /** Whether all that bear this name are works known by it within quotes only. */
  isTitleOnly(name: string): boolean {
    const key = foldName(name);
    return !this.#bare.has(key);
  }

  freeId(name: string, kind: EntityKind): string {
    const slug = slugOf(name);
    if (!this.entities.has(slug)) return slug;
    for (let n = 1; ; n += 1) {
      const id = n === 1 ? `${slug}-${kind}` : `${slug}-${kind}-${n}`;
      if (!this.entities.has(id)) return id;
    }
  }
}

export function gatherCast(
  articles: readonly Article[],
  lines: readonly Line[],
  glossary: readonly GlossaryEntry[],
): Cast {
  const registry = new Registry();
  for (const entry of glossary) addEntry(registry, entry);
  const bare = bareTitles(lines);
  for (const line of lines) {
    for (const citation of line.citations) {
      addWork(registry, workTitle(citation), bare);
      addWork(registry, seriesOf(citation));
    }
  }
  const discovered = discoverNames(lines.flatMap(rawSentences), new Gazetteer(registry.names));
  for (const found of discovered) addDiscovered(registry, found);
  const subjects = addSubjects(registry, articles);
  const given = new Set(glossary.map(({ id }) => id));
  for (const [sourceId, id] of subjects)
    if (!given.has(id))
      tellGender(
        registry,
        id,
        lines.filter((line) => line.sourceId === sourceId),
      );
  const kindOf = (name: string): EntityKind | undefined => registry.entities.get(registry.idOf(name) ?? '')?.kind;
  for (const found of cellNames(lines, kindOf))
    if (registry.idOf(found.name) === undefined) addDiscovered(registry, found);
  const found = shortForms(lines, [...registry.entities.values()], registry.names, subjects);
  const everywhere = new Set(
    registry.names.filter((known) => known.scope === null).map((known) => nameKey(known.name, known.entityId)),
  );
  registry.names.push(...found);
  const entities = withAliases(registry, found, new Set(subjects.values()));
  return {
    entities,
    names: registry.names,
    gazetteer: new Gazetteer(registry.names),
    subjects,
    holdsEverywhere: (name, id) => everywhere.has(nameKey(name, id)),
  };
}

const nameKey = (name: string, id: string): string => `${foldName(name)}/${id}`;

function addEntry(registry: Registry, entry: GlossaryEntry): void {
  const scopeOfEntry = entry.scope.length > 0 ? new Set(entry.scope) : null;
  const name = (one: string, scope: ReadonlySet<string> | null): KnownName => ({
    name: one,
    entityId: entry.id,
    scope: scope ?? scopeOfEntry,
    quotedOnly: entry.kind === 'work' && tokenise(one).length < 2,
  });
  const aliases = [...entry.aliases, ...entry.variants];
  const names = [entry.name, ...plurals(entry.name, entry.kind)].map((one) => name(one, null));
  for (const alias of aliases) {
    if (typeof alias === 'string') names.push(name(alias, null));
    else names.push(name(alias.name, new Set(alias.scope)));
  }
  const shown = aliases.map((alias) => (typeof alias === 'string' ? alias : alias.name));
  registry.add(
    {
      id: entry.id,
      name: entry.name,
      kind: entry.kind,
      universe: entry.universe,
      aliases: [...new Set(shown)],
      counterpart: entry.counterpart,
      partOf: entry.partOf,
      near: entry.near,
      gender: entry.gender,
      plural: entry.plural,
      takesThe: entry.takesThe,
    },
    names,
  );
}

function plurals(name: string, kind: EntityKind): string[] {
  if (kind !== 'species' && kind !== 'faction') return [];
  if (/s$/.test(name)) return kind === 'species' && /[^s]s$/.test(name) ? [name.slice(0, -1)] : [];
  return kind === 'species' ? [`${name}s`] : [];
}

function plainEntity(id: string, name: string, kind: EntityKind): Entity {
  return {
    id,
    name,
    kind,
    universe: null,
    aliases: [],
    counterpart: null,
    partOf: [],
    gender: null,
    plural: false,
    takesThe: false,
  };
}

function addWork(registry: Registry, title: string | null, bare: ReadonlySet<string> = new Set()): void {
  if (title === null || foldName(title) === '') return;
  const known = registry.idOf(title);
  if (registry.hasWork(title)) return;
  const id = registry.freeId(title, 'work');
  const quotedOnly = tokenise(withoutArticle(title)).length < 2 || known !== undefined || bare.has(foldName(title));
  registry.add(plainEntity(id, title, 'work'), [{ name: title, entityId: id, scope: null, quotedOnly }]);
}

function addDiscovered(registry: Registry, found: Discovered): void {
  const known = registry.idOf(found.name);
  // A title that counts within quotes only leaves the bare name to what the work is named after.
  if (known !== undefined && !(found.kind !== 'work' && registry.isTitleOnly(found.name))) return;
  const id = registry.freeId(found.name, found.kind);
  const names = [found.name, ...found.aliases, ...plurals(found.name, found.kind)];
  registry.add(
    {
      ...plainEntity(id, found.name, found.kind),
      aliases: [...found.aliases, ...(found.titled ?? [])],
      gender: found.gender ?? null,
      plural: found.plural,
      takesThe: found.takesThe,
    },
    names.map((name) => ({ name, entityId: id, scope: null, quotedOnly: false })),
  );
}

/** "Kendal" is a woman's name in most registries, and the man of whom his article tells "he". */
function tellGender({ entities }: Registry, id: string, lines: readonly Line[]): void {
  const entity = entities.get(id);
  if (entity?.kind !== 'character') return;
  const gender = genderByPronouns(lines.filter(({ form }) => form === 'prose').map(({ text }) => text));
  if (gender !== null) entities.set(id, { ...entity, gender });
}

const opensOtherwise =
  /^(?:(?:This|These|That|Those|It|He|She|They|There|Here)$|After|Before|During|When|While|Since|By|On|At|For|With|From|Under|Over|As|If|Although|Though|Because|Following|In (?=\d))(?:\b|$)/;

/** The entity that each article is about; made where no sentence of the article names it. */
function addSubjects(registry: Registry, articles: readonly Article[]): Map<string, string> {
  const subjects = new Map<string, string>();
  for (const { source, subject, subjectKind } of articles) {
    // "After the Salt War, the guild grew": the page opens with a time, and not with its subject.
    if (subject === null || opensOtherwise.test(subject)) continue;
    let id = registry.idOf(subject);
    if (id === undefined) {
      id = calledLess(registry, subject);
      if (id !== undefined) registry.call(id, subject);
    }
    if (id === undefined) {
      const found: Discovered = {
        name: subject,
        kind: subjectKind ?? votesOfName(foldName(subject))[0]?.[0] ?? 'faction',
        aliases: [],
        takesThe: true,
        plural: false,
        count: 1,
      };
      addDiscovered(registry, found);
      id = registry.idOf(subject);
    }
    if (id !== undefined) subjects.set(source.id, id);
  }
  return subjects;
}

/**
 * Whom or what the sentences of an article call by less than its title does: "Daena Velm" on "Princess Daena Velm", "Edric II" on
 * "Edric II of Holm", "Orrin Tal" on "Orrin Tal, 1st Earl of Tarn", "Kai" on "Kai (warden)".
 */
function calledLess(registry: Registry, subject: string): string | undefined {
  const plain = subject.replace(/ \([^()]*\)$/, '');
  const bracketed = plain === subject ? undefined : registry.idOf(plain);
  if (bracketed !== undefined) return bracketed;
  const words = plain.replace(rankBehind, '').split(' ');
  const from = words.findIndex((word) => !personTitles.has(word.toLowerCase()));
  if (from < 0) return undefined;
  const untitled = words.slice(from).join(' ');
  return [untitled, untitled.replace(/ (?:of|the) .*$/, '')]
    .filter((name) => name !== subject)
    .flatMap((name) => registry.idOf(name) ?? [])
    .find((id) => registry.entities.get(id)?.kind === 'character');
}

const rankBehind =
  /, (?:\d+(?:st|nd|rd|th) )?(?:Baron(?:ess)?|Duke|Duchess|Earl|Count(?:ess)?|Viscount(?:ess)?|Mar(?:quess|quis|chioness)|Lord|Lady|King|Queen|Prince|Princess)\b.*$/;

/** Short forms that the text spells out are aliases, so that a look-up knows them; bare heads only of an article's subject. */
function withAliases(registry: Registry, found: readonly ShortForm[], subjects: ReadonlySet<string>): Entity[] {
  const byId = groupBy(
    found.filter((form) => form.spelled || subjects.has(form.entityId)),
    (form) => form.entityId,
  );
  return [...registry.entities.values()].map((entity) => {
    const names = [...entity.aliases, ...(byId.get(entity.id) ?? []).map((form) => form.name)];
    return { ...entity, aliases: withoutDoubles(entity.name, names) };
  });
}

/** One of "the Alliance" and "Alliance", of "V'ger" and "V'Ger": look-ups ask for neither articles nor capitals. */
function withoutDoubles(own: string, names: readonly string[]): string[] {
  const fold = (name: string): string => withoutArticle(name).toLowerCase();
  const kept = new Map<string, string>();
  for (const name of names) {
    const known = kept.get(fold(name));
    if (known === undefined || known.length > name.length) kept.set(fold(name), name);
  }
  kept.delete(fold(own));
  return [...kept.values()];
}
