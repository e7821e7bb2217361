/** Questions of a server's bank that are not asked there: retired by a moderator, or waiting for one after reports. */
import type { Acting, EntryAuthor } from './entries.ts';

export type QuestionState = 'retired' | 'quarantined';

export interface HeldQuestion {
  readonly questionId: string;
  readonly state: QuestionState;
  /** As it was asked, for lists: its source may have changed since. */
  readonly stem: string;
  /** Null for quarantine, which nobody decides, and where that person had their data removed. */
  readonly by: EntryAuthor | null;
  readonly atMs: number;
}

export interface QuestionDeed {
  readonly what: QuestionState | 'restored';
  readonly questionId: string;
  readonly stem: string;
  readonly by: EntryAuthor | null;
  readonly atMs: number;
}

export interface QuestionStatesGroup {
  /** The latest first. */
  list(guildId: string): Promise<readonly HeldQuestion[]>;
  /** False where it stood so already; a retired question is not quarantined. `by` null: reports did it. */
  hold(
    guildId: string,
    question: { readonly questionId: string; readonly stem: string; readonly state: QuestionState },
    by: Acting | null,
    atMs: number,
  ): Promise<boolean>;
  /** Null where it was not held. */
  restore(guildId: string, questionId: string, by: Acting): Promise<HeldQuestion | null>;
  /** The latest first, 200 at most. */
  log(guildId: string): Promise<readonly QuestionDeed[]>;
  /** Another number after every change, in this process. */
  revision(guildId: string): number;
}
