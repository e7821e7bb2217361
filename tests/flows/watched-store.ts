/** A guild store that notes whose things are written: what may be looked at changes nothing, everything else is a write. */
import type { GuildStore } from '../../src/guilds/store.ts';

export interface Write {
  /** "settings.patch" */
  readonly what: string;
  /** Null for what belongs to no guild. */
  readonly guildId: string | null;
  readonly given: readonly unknown[];
}

/** Operations that only look, or do not touch a guild's own things. */
const looks: ReadonlySet<string> = new Set([
  ...[
    'settings.get',
    'settings.log',
    'settings.guilds',
    'guilds.known',
    'guilds.leftAt',
    'daily.daily',
    'daily.weekly',
  ],
  ...['daily.streak', 'practice.of', 'awards.of', 'awards.ofPerson', 'awards.tally', 'ladder.page', 'ladder.rank'],
  ...[
    'ladder.person',
    'ratings.get',
    'ratings.ranked',
    'seasons.list',
    'reports.list',
    'sessions.open',
    'games.recall',
  ],
  ...['questions.asked', 'entries.get', 'entries.list', 'entries.removed', 'entries.revision', 'forms.get'],
  'entries.changedSince',
  ...['questionStates.list', 'questionStates.log', 'questionStates.revision', 'questionStats.list', 'questionStats.of'],
  ...['questionStats.skills', 'texts.room', 'texts.list', 'texts.get', 'people.export'],
]);

const guildOf = ([first]: readonly unknown[]): string | null => {
  if (typeof first === 'string') return first;
  const { guildId } = (first ?? {}) as { guildId?: unknown };
  return typeof guildId === 'string' ? guildId : null;
};

type Method = (...given: unknown[]) => unknown;

export function watchedStore(store: GuildStore): {
  readonly store: GuildStore;
  readonly writes: readonly Write[];
  readonly forget: () => void;
} {
  const writes: Write[] = [];
  const watch = (name: string, group: object): object =>
    Object.fromEntries(
      Object.entries(group as Readonly<Record<string, unknown>>).map(([method, work]) => {
        const what = `${name}.${method}`;
        if (typeof work !== 'function' || looks.has(what)) return [method, work];
        const noted: Method = (...given) => {
          const guildId = what.startsWith('sessions.') && method === 'close' ? null : guildOf(given);
          writes.push({ what, guildId, given });
          return (work as Method).apply(group, given);
        };
        return [method, noted];
      }),
    );
  const groups = Object.entries(store as unknown as Readonly<Record<string, unknown>>).map(([name, group]) => [
    name,
    typeof group === 'object' && group !== null ? watch(name, group) : group,
  ]);
  return {
    store: Object.fromEntries(groups) as GuildStore,
    writes,
    forget() {
      writes.length = 0;
    },
  };
}
