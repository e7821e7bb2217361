/**
 * A part of the lore: the sources of one continuity, or all but some. What is told elsewhere too keeps the references that
 * are left; what is told nowhere else is not there.
 */
import type { Understood } from '../build.ts';
import { seriesOf, workTitle } from '../words/citations.ts';
import type { Account, AccountGroup, Entity, Reference, Source } from '../model.ts';
import { foldName } from '../names/names.ts';

export interface Scope {
  /** Null for all of them. */
  readonly continuity: string | null;
  /** Ids of sources that are left out. */
  readonly without: readonly string[];
}

export const wholeScope: Scope = { continuity: null, without: [] };

export const isWhole = ({ continuity, without }: Scope): boolean => continuity === null && without.length === 0;

/** One text for scopes that mean the same. */
export const scopeKey = ({ continuity, without }: Scope): string => JSON.stringify([continuity, [...without].sort()]);

const includes = ({ continuity, without }: Scope, source: Source): boolean =>
  (continuity === null || source.continuity === continuity) && !without.includes(source.id);

/** What is understood of a corpus, as if it held the scope's sources alone. Takes time linear in the corpus. */
export function narrow(understood: Understood, scope: Scope): Understood {
  const sources = understood.sources.filter((source) => includes(scope, source));
  const ids = new Set(sources.map((source) => source.id));
  const kept = (references: readonly Reference[]): readonly Reference[] =>
    references.every(({ sourceId }) => ids.has(sourceId))
      ? references
      : references.filter(({ sourceId }) => ids.has(sourceId));
  const referenced = <Item extends { readonly references: readonly Reference[] }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const references = kept(item.references);
      return references.length === 0 ? [] : [references === item.references ? item : { ...item, references }];
    });
  const sentences = understood.sentences.filter(({ sourceId }) => ids.has(sourceId));
  const statements = referenced(understood.statements);
  const accountGroups = understood.accountGroups.flatMap((group): AccountGroup[] => {
    const accounts: Account[] = referenced(group.accounts);
    return accounts.length < 2 ? [] : [{ ...group, accounts }];
  });
  return {
    ...understood,
    sources,
    sentences,
    statements,
    events: referenced(understood.events),
    accountGroups,
    entities: understood.entities.filter(toldOf({ ...understood, sentences, statements }, ids)),
  };
}

/** Entities that the kept sentences name, and works that they cite. */
function toldOf(
  { sentences, statements, cast }: Pick<Understood, 'sentences' | 'statements' | 'cast'>,
  sourceIds: ReadonlySet<string>,
): (entity: Entity) => boolean {
  const named = new Set(sentences.flatMap(({ mentions }) => mentions.map(({ entityId }) => entityId)));
  for (const [sourceId, entityId] of cast.subjects) if (sourceIds.has(sourceId)) named.add(entityId);
  for (const { subject, value } of statements) {
    named.add(subject);
    if (value.type === 'entity') named.add(value.entityId);
  }
  const cited = new Set(
    [...new Set(sentences.flatMap(({ citations }) => citations))]
      .flatMap((citation) => [workTitle(citation), seriesOf(citation)])
      .map((title) => foldName(title ?? '')),
  );
  const isCited = ({ name, aliases }: Entity): boolean => [name, ...aliases].some((one) => cited.has(foldName(one)));
  return (entity) => named.has(entity.id) || (entity.kind === 'work' && isCited(entity));
}

export const continuitiesOf = (sources: readonly Source[]): readonly string[] => [
  ...new Set(sources.map((source) => source.continuity)),
];

export type ScopeResult =
  | { readonly kind: 'scope'; readonly scope: Scope }
  | { readonly kind: 'no-continuity'; readonly typed: string; readonly known: readonly string[] }
  | { readonly kind: 'no-source'; readonly typed: string; readonly known: readonly string[] }
  /** No source is left. */
  | { readonly kind: 'nothing-left' };

export interface ScopeWish {
  /** A continuity's name. */
  readonly continuity?: string | undefined;
  /** A source's title or id. */
  readonly leaveOut?: string | undefined;
}

/** From what somebody typed to a scope of these sources. */
export function readScope(sources: readonly Source[], { continuity = '', leaveOut = '' }: ScopeWish): ScopeResult {
  const continuities = continuitiesOf(sources);
  const chosen = continuities.find((name) => foldName(name) === foldName(continuity));
  if (continuity.trim() !== '' && chosen === undefined)
    return { kind: 'no-continuity', typed: continuity.trim(), known: continuities };
  const left =
    sources.find(({ id }) => id === leaveOut.trim()) ??
    sources.find(({ title }) => foldName(title) === foldName(leaveOut));
  if (leaveOut.trim() !== '' && left === undefined)
    return { kind: 'no-source', typed: leaveOut.trim(), known: sources.map(({ title }) => title) };
  const scope: Scope = { continuity: chosen ?? null, without: left === undefined ? [] : [left.id] };
  return sources.some((source) => includes(scope, source)) ? { kind: 'scope', scope } : { kind: 'nothing-left' };
}

/** FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), as four characters: the same at every start. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}

/** A scope in a few characters fit for a custom id; '' for all of the lore. */
export const writeScope = ({ continuity, without }: Scope): string =>
  [
    continuity === null ? '' : `c${shortHash(continuity)}`,
    ...[...without].sort().map((id) => `s${shortHash(id)}`),
  ].join('');

/** Null where it names what these sources do not have (any more). */
export function parseScope(sources: readonly Source[], code: string): Scope | null {
  if (!/^(?:c[0-9a-z]{4})?(?:s[0-9a-z]{4})*$/.test(code)) return null;
  let continuity: string | null = null;
  const without: string[] = [];
  for (const [part] of code.matchAll(/[cs][0-9a-z]{4}/g)) {
    const hash = part.slice(1);
    if (part.startsWith('c')) {
      const found = continuitiesOf(sources).find((name) => shortHash(name) === hash);
      if (found === undefined) return null;
      continuity = found;
    } else {
      const found = sources.find(({ id }) => shortHash(id) === hash);
      if (found === undefined) return null;
      without.push(found.id);
    }
  }
  const scope = { continuity, without };
  return sources.some((source) => includes(scope, source)) ? scope : null;
}
