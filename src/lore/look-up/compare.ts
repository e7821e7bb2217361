/** From what somebody typed to the questions that the sources answer differently. */
import type { Lore } from '../index.ts';
import { meaningsOf } from './meanings.ts';
import type { AccountGroup } from '../model.ts';
import { foldName } from '../names/names.ts';
import { termsOf } from '../words/terms.ts';

export type AccountsResult =
  | { readonly found: 'one'; readonly group: AccountGroup }
  | { readonly found: 'several'; readonly groups: readonly AccountGroup[] }
  | { readonly found: 'none'; readonly nearest: readonly AccountGroup[] };

const mark = 'id:';

const oneOrMore = (groups: readonly AccountGroup[]): AccountsResult | null => {
  const [first] = groups;
  if (first === undefined) return null;
  return groups.length === 1 ? { found: 'one', group: first } : { found: 'several', groups };
};

/** By a picked choice, the question's own wording, the name of what it is about, or words of the question. */
export function findAccounts(lore: Lore, typed: string): AccountsResult {
  const { accountGroups } = lore;
  const picked = accountGroups.find(({ id }) => `${mark}${id}` === typed);
  const exact = picked ?? accountGroups.find(({ question }) => foldName(question) === foldName(typed));
  if (exact !== undefined) return { found: 'one', group: exact };
  const named = meaningsOf(lore, typed);
  const entities = named.found === 'one' ? [named.entity] : named.found === 'several' ? named.entities : [];
  const about = accountGroups.filter((group) =>
    entities.some(({ id, name }) => group.subject === id || asks(group, foldName(name))),
  );
  const terms = termsOf(typed);
  const scored = accountGroups
    .map((group) => ({ group, shared: sharedTerms(terms, group) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  const worded = scored.filter(({ shared }) => shared === terms.length).map(({ group }) => group);
  return oneOrMore(about) ?? oneOrMore(worded) ?? { found: 'none', nearest: scored.map(({ group }) => group) };
}

const asks = ({ question }: AccountGroup, name: string): boolean => ` ${foldName(question)} `.includes(` ${name} `);

function sharedTerms(terms: readonly string[], { question }: AccountGroup): number {
  const own = new Set(termsOf(question));
  return terms.filter((term) => own.has(term)).length;
}

/** Questions for what stands in an option so far: each word of it begins a word of the question. */
export function completeAccounts(lore: Lore, typed: string, limit: number): readonly AccountGroup[] {
  const wanted = foldName(typed).split(' ').filter(Boolean);
  const begins = ({ question, subject }: AccountGroup): boolean => {
    const words = foldName(`${question} ${lore.entity(subject)?.name ?? ''}`).split(' ');
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  const fitting = lore.accountGroups.filter(begins);
  if (fitting.length > 0 || typed.trim() === '') return fitting.slice(0, limit);
  const found = findAccounts(lore, typed);
  const groups = found.found === 'one' ? [found.group] : found.found === 'several' ? found.groups : found.nearest;
  return groups.slice(0, limit);
}

export const pickAccounts = (group: AccountGroup): string => `${mark}${group.id}`;

/** What was typed, as a person would say it: a picked choice by its question. */
export const spokenTopic = (lore: Lore, typed: string): string =>
  lore.accountGroups.find((group) => pickAccounts(group) === typed)?.question ?? typed;
