import type { Lore } from '../../lore/index.ts';

/** What of the lore questions are made from. */
export type QuizGround = Pick<Lore, 'sources' | 'entities' | 'sentences' | 'statements' | 'events' | 'accountGroups'>;
