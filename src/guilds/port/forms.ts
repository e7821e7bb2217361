/** Forms that came back and were not saved yet: what was wrong is put right in the form, filled in again. */
import type { EntryText } from '../../quiz/entry.ts';

export interface EntryForm {
  /** Unique in the guild: letters, digits, "-" and "_". */
  readonly id: string;
  readonly userId: string;
  readonly atMs: number;
  /** Whose entry it changes; null for a new one. */
  readonly of: string | null;
  /** `suggest`: for the moderators to decide on. */
  readonly purpose: 'add' | 'suggest';
  readonly kind: 'choice' | 'typed';
  readonly text: EntryText;
}

export interface FormsGroup {
  /** A person's latest five are kept, and a guild's latest fifty. */
  keep(guildId: string, form: EntryForm): Promise<void>;
  get(guildId: string, id: string): Promise<EntryForm | null>;
  drop(guildId: string, id: string): Promise<void>;
}
