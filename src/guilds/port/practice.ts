/** What a person practises, in no guild: theirs alone. */
import type { PracticeBook } from '../../game/practice.ts';

export interface PracticeGroup {
  /** An empty book where they never practised. */
  of(userId: string): Promise<PracticeBook>;
  /** False, and nothing is saved, where the book was changed since it was read. Durable where it is true. */
  save(userId: string, book: PracticeBook): Promise<boolean>;
  /** False where there was nothing to forget. */
  forget(userId: string): Promise<boolean>;
}
