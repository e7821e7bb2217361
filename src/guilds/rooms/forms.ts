/** Forms that came back and wait to be put right or saved: few, and the oldest make room. */
import type { EntryForm, FormsGroup } from '../port/forms.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';
import { formsShape } from './entry-shapes.ts';

const kind: DocumentKind<readonly EntryForm[]> = { name: 'entry-forms', shape: formsShape };
const kept = { perGuild: 50, perPerson: 5 } as const;

export function createFormsRoom(documents: Documents): {
  readonly group: FormsGroup;
  readonly trace: Trace<EntryForm & { readonly guildId: string }>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  return {
    group: {
      keep(guildId, given) {
        const form = structuredClone(given);
        return of(guildId).update((now) => {
          const others = (now ?? []).filter(({ id }) => id !== form.id);
          const own = others.filter(({ userId }) => userId === form.userId);
          const tooOld = new Set(own.slice(0, Math.max(own.length - kept.perPerson + 1, 0)));
          return [...others.filter((one) => !tooOld.has(one)), form].slice(-kept.perGuild);
        });
      },
      get: async (guildId, id) => structuredClone((await of(guildId).read())?.find((form) => form.id === id) ?? null),
      drop: (guildId, id) =>
        of(guildId).update((now) => (now?.some((form) => form.id === id) ? now.filter((form) => form.id !== id) : now)),
    },
    trace: {
      async of(guildId, userId) {
        const own = ((await of(guildId).read()) ?? []).filter((form) => form.userId === userId);
        return structuredClone(own.map((form) => ({ ...form, guildId })));
      },
      erase: (guildId, userId) => of(guildId).update((now) => now && now.filter((form) => form.userId !== userId)),
    },
  };
}
