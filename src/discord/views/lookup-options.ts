/** The options that all look-ups share, what is offered for them while one types, and what is said of them. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Entity, EntityKind, Source } from '../../lore/model.ts';
import type { Lore } from '../../lore/index.ts';
import { pickValue } from '../../lore/look-up/meanings.ts';
import { continuitiesOf, readScope, type Scope, type ScopeResult } from '../../lore/look-up/scope.ts';
import type { Choice, TypingCall } from '../command.ts';
import { clip, limits } from '../limits.ts';
import { createMemory } from '../remember.ts';
import type { Say } from '../texts.ts';
import { asWritten, nameWithUniverse } from './lookup-parts.ts';

export const privateOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Show the answer to you alone (default: no)',
} as const;

export const scopeOptions = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'continuity',
    description: 'Stay within one continuity, such as screen canon or game',
    autocomplete: true,
    max_length: 100,
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'leave_out',
    description: 'A source to leave out, against spoilers',
    autocomplete: true,
    max_length: 100,
  },
] as const;

/** Null for an option that is none of these. */
export function completeScope(sources: readonly Source[], option: string, typed: string): Choice[] | null {
  const wanted = typed.trim().toLowerCase();
  if (option === 'continuity') {
    return continuitiesOf(sources)
      .filter((name) => name.toLowerCase().includes(wanted))
      .map((name) => ({ name: clip(name, limits.choiceName), value: name.slice(0, limits.choiceValue) }));
  }
  if (option !== 'leave_out') return null;
  return sources
    .filter(({ id, title }) => id.length <= limits.choiceValue && title.toLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: clip(title, limits.choiceName), value: id }));
}

/** One sentence for a wish that cannot be met. */
export function sayScope(result: Exclude<ScopeResult, { readonly kind: 'scope' }>, say: Say): string {
  if (result.kind === 'nothing-left') return say('scope.nothingLeft');
  const known = clip(result.known.map((name) => asWritten(name)).join('; '), 1000);
  const typed = asWritten(clip(result.typed, 100));
  return say(result.kind === 'no-continuity' ? 'scope.noContinuity' : 'scope.noSource', { typed, known });
}

/** What part of the lore was asked for, for the foot of a reply; null for all of it. */
export function saidScope({ continuity, without }: Scope, sources: readonly Source[], say: Say): string | null {
  const left = without.map((id) => sources.find((source) => source.id === id)?.title ?? id);
  const parts = [
    ...(continuity === null ? [] : [say('scope.only', { continuity })]),
    ...(left.length === 0 ? [] : [say('scope.without', { names: left.join(', ') })]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

const choices = createMemory<Choice>(5000);

/** Names for what stands in an option so far. The kind is said where several are offered. */
export function completeNames(lore: Lore, typed: string, say: Say, kind?: EntityKind): Choice[] {
  const entities = lore.completeEntity(typed, kind === undefined ? {} : { kinds: [kind] });
  const counts = new Map<string, number>();
  for (const { name } of entities) counts.set(name, (counts.get(name) ?? 0) + 1);
  const nameOf = (entity: Entity, alone: boolean): string => {
    const name = nameWithUniverse(entity, say);
    if (kind === undefined) return say('kind.choice', { name, kind: say(`kind.${entity.kind}`) });
    return alone ? entity.name : name;
  };
  return entities.map((entity) => {
    const alone = counts.get(entity.name) === 1;
    return choices(lore, say, `${kind ?? ''}:${entity.id}:${String(alone)}`, () => ({
      name: clip(nameOf(entity, alone), limits.choiceName),
      value: pickValue(lore, entity, limits.choiceValue, kind),
    }));
  });
}

/** The part of the lore that the options filled in so far ask for; all of it while they cannot be met. */
export function loreWhileTyping(lore: Lore, { options }: TypingCall): Lore {
  const wanted = readScope(lore.sources, {
    continuity: options.text('continuity'),
    leaveOut: options.text('leave_out'),
  });
  return wanted.kind === 'scope' ? lore.within(wanted.scope) : lore;
}
