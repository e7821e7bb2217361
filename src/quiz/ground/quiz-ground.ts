import type { AccountGroup, Entity, LoreEvent, Sentence, Source, Statement } from '../../lore/model.ts';

/** What of the lore questions are made from. */
export interface QuizGround {
  readonly sources: readonly Source[];
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly events: readonly LoreEvent[];
  readonly accountGroups: readonly AccountGroup[];
}
