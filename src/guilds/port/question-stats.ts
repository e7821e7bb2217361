/** How a server's people have answered its questions. */

/** On the scale of `src/quiz/rating.ts`: 0 is a middling player or question. */
export interface SkillRating {
  readonly value: number;
  /** How many answers it rests on. */
  readonly answers: number;
}

export interface QuestionStat {
  readonly questionId: string;
  /** How often it was asked and closed. */
  readonly asked: number;
  readonly answered: number;
  readonly right: number;
  /** How often each option was chosen; empty where it was never asked with options. */
  readonly options: readonly number[];
  /** Typed answers: wrong ones, right ones. */
  readonly typed: readonly [wrong: number, right: number];
  readonly rating: SkillRating;
}

/** What one closed question adds. */
export interface QuestionCount {
  readonly questionId: string;
  readonly answers: readonly { readonly correct: boolean; readonly option: number | null }[];
  /** How many options it has; 0 where there are none. */
  readonly optionCount: number;
  /** The question's rating after them. */
  readonly rating: SkillRating;
}

export interface PlayerSkill extends SkillRating {
  readonly userId: string;
}

export interface QuestionStatsGroup {
  /** Questions that were answered, in no order. */
  list(guildId: string): Promise<readonly QuestionStat[]>;
  /** Null where it was never asked. */
  of(guildId: string, questionId: string): Promise<QuestionStat | null>;
  /** How much these people know; without those who never answered. */
  skills(guildId: string, userIds: readonly string[]): Promise<readonly PlayerSkill[]>;
  /** Adds a game's questions; once a game, however often it is called for it. Durable when it resolves. */
  count(
    guildId: string,
    gameId: string,
    played: { readonly questions: readonly QuestionCount[]; readonly players: readonly PlayerSkill[] },
  ): Promise<void>;
}
