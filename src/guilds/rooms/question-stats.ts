/** How questions were answered: counts and ratings a question, and how much each person knows. */
import { z } from 'zod';
import type {
  PlayerSkill,
  QuestionCount,
  QuestionStat,
  QuestionStatsGroup,
  SkillRating,
} from '../port/question-stats.ts';
import type { DocumentKind, Documents, Trace } from './document.ts';

type KeptStat = Omit<QuestionStat, 'questionId'>;

interface Kept {
  readonly questions: Readonly<Record<string, KeptStat>>;
  readonly players: Readonly<Record<string, SkillRating>>;
  /** The latest games that were counted, the oldest first. */
  readonly games: readonly string[];
}

const count = z.number().int().nonnegative();
const rating = z.object({ value: z.number(), answers: count });
const kind: DocumentKind<Kept> = {
  name: 'question-stats',
  shape: z.object({
    questions: z.record(
      z.string(),
      z.object({
        asked: count,
        answered: count,
        right: count,
        options: z.array(count),
        typed: z.tuple([count, count]),
        rating,
      }),
    ),
    players: z.record(z.string(), rating),
    games: z.array(z.string()),
  }),
};
const nothing: Kept = { questions: {}, players: {}, games: [] };
const gamesKept = 200;

export type SkillTrace = PlayerSkill & { readonly guildId: string };

export function createQuestionStatsRoom(documents: Documents): {
  readonly group: QuestionStatsGroup;
  readonly trace: Trace<SkillTrace>;
} {
  const of = (guildId: string) => documents.ofGuild(guildId, kind);
  const keptOf = async (guildId: string): Promise<Kept> => (await of(guildId).read()) ?? nothing;
  return {
    group: {
      list: async (guildId) => Object.entries((await keptOf(guildId)).questions).map(([id, stat]) => statOf(id, stat)),
      async of(guildId, questionId) {
        const stat = own((await keptOf(guildId)).questions, questionId);
        return stat ? statOf(questionId, stat) : null;
      },
      async skills(guildId, userIds) {
        const { players } = await keptOf(guildId);
        return userIds.flatMap((userId) => {
          const skill = own(players, userId);
          return skill ? [{ userId, ...skill }] : [];
        });
      },
      count(guildId, gameId, given) {
        const { questions, players } = structuredClone(given);
        return of(guildId).update((now) => {
          const before = now ?? nothing;
          if (before.games.includes(gameId)) return now;
          return {
            questions: { ...before.questions, ...afterCounts(before.questions, questions) },
            players: {
              ...before.players,
              ...Object.fromEntries(players.map(({ userId, value, answers }) => [userId, { value, answers }])),
            },
            games: [...before.games, gameId].slice(-gamesKept),
          };
        });
      },
    },
    trace: {
      async of(guildId, userId) {
        const skill = own((await keptOf(guildId)).players, userId);
        return skill ? [{ userId, ...skill, guildId }] : [];
      },
      erase: (guildId, userId) =>
        of(guildId).update((now) => {
          if (!now || !own(now.players, userId)) return now;
          const players = Object.entries(now.players).filter(([id]) => id !== userId);
          return { ...now, players: Object.fromEntries(players) };
        }),
    },
  };
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

const statOf = (questionId: string, stat: KeptStat): QuestionStat => structuredClone({ questionId, ...stat });

function afterCounts(before: Kept['questions'], counts: readonly QuestionCount[]): Kept['questions'] {
  const after: Record<string, KeptStat> = {};
  for (const one of counts)
    after[one.questionId] = withCount(own(after, one.questionId) ?? own(before, one.questionId), one);
  return after;
}

function withCount(before: KeptStat | undefined, { answers, optionCount, rating }: QuestionCount): KeptStat {
  const options = Array.from({ length: Math.max(optionCount, before?.options.length ?? 0) }, (_, option) =>
    answers.reduce((sum, one) => sum + (one.option === option ? 1 : 0), before?.options[option] ?? 0),
  );
  const typed = answers.filter(({ option }) => option === null);
  const right = (list: typeof answers): number => list.filter(({ correct }) => correct).length;
  return {
    asked: (before?.asked ?? 0) + 1,
    answered: (before?.answered ?? 0) + answers.length,
    right: (before?.right ?? 0) + right(answers),
    options,
    typed: [(before?.typed[0] ?? 0) + typed.length - right(typed), (before?.typed[1] ?? 0) + right(typed)],
    rating,
  };
}
