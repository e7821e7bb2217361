/** Answers to the question of the day: the store alone knows them, so that a restart and an erasure change nothing here. */
import { pointsFor, runAt, withAnswered } from '../../game/daily.ts';
import type { OpenDaily } from '../../guilds/port/daily.ts';
import type { Award } from '../../guilds/store.ts';
import { snowflakeAt } from '../snowflake.ts';
import type { DailyOutcome, DailyPress, OwnAnswer, ScheduleParts } from './contract.ts';

/** Somebody's answer, as all may see it once the question is closed. */
export interface GivenAnswer {
  readonly displayName: string;
  readonly option: number;
  readonly isRight: boolean;
  readonly points: number;
  readonly run: number;
}

export interface DailyAnswers {
  answer(press: DailyPress): Promise<DailyOutcome>;
  /** Null where the person has not answered it. */
  of(guildId: string, open: OpenDaily, userId: string): Promise<OwnAnswer | null>;
  /** Takes no more answers, waits for those on their way, and tells them all, the earliest first. */
  close(guildId: string, open: OpenDaily): Promise<readonly GivenAnswer[]>;
}

export interface AnswerParts extends Pick<ScheduleParts, 'store' | 'titleOf'> {
  readonly nowMs: () => number;
}

/** A question of the day is a game of one question; its id sorts among those of the others. */
const gameIdOf = ({ dueMs }: OpenDaily): string => snowflakeAt(dueMs);
const questionNo = 1;

export function createAnswers({ store, titleOf, nowMs }: AnswerParts): DailyAnswers {
  /** Numbers of questions that take no more answers, by guild. */
  const closed = new Map<string, number>();
  const onTheirWay = new Map<string, Set<Promise<void>>>();

  const awardsOf = (guildId: string, open: OpenDaily): Promise<readonly Award[]> =>
    store.awards.of(guildId, gameIdOf(open), questionNo);

  async function ownOf(guildId: string, open: OpenDaily, award: Award): Promise<OwnAnswer> {
    const { question, number, closesAtMs } = open;
    return {
      number,
      question,
      option: question.options.indexOf(award.answer ?? ''),
      isRight: award.correct,
      points: award.points,
      run: runAt(await store.daily.streak(guildId, award.userId), number),
      source: await titleOf(guildId, question.evidence.source),
      closesAtMs,
    };
  }

  async function of(guildId: string, open: OpenDaily, userId: string): Promise<OwnAnswer | null> {
    const own = (await awardsOf(guildId, open)).find((award) => award.userId === userId);
    return own ? ownOf(guildId, open, own) : null;
  }

  const isClosed = (guildId: string, { number, closesAtMs }: OpenDaily): boolean =>
    nowMs() >= closesAtMs || (closed.get(guildId) ?? 0) >= number;

  async function record({ guildId, by, option, pressedAtMs }: DailyPress, open: OpenDaily): Promise<void> {
    const { question, number } = open;
    const { run } = withAnswered(await store.daily.streak(guildId, by.userId), number);
    const isRight = option === question.key;
    const award: Award = {
      ...by,
      points: pointsFor(isRight, run),
      correct: isRight,
      atMs: pressedAtMs,
      topic: question.topic,
      mode: 'daily',
      questionId: question.id,
      answer: question.options[option] ?? '',
    };
    await store.awards.add(guildId, gameIdOf(open), questionNo, [award]);
    // Should the process end here, closing the question counts the day.
    await store.daily.answered(guildId, number, [by.userId]);
  }

  return {
    of,
    async answer(press) {
      const { guildId, number, option, by } = press;
      const open = (await store.daily.daily(guildId))?.open ?? null;
      if (open?.number !== number) return { kind: 'closed' };
      const before = await of(guildId, open, by.userId);
      if (before) return { kind: 'already', own: before };
      // Nothing is waited for between this and `onTheirWay`: closing sees every answer that it lets through.
      if (isClosed(guildId, open) || open.question.options[option] === undefined) return { kind: 'closed' };
      const work = record(press, open);
      const others = onTheirWay.get(guildId) ?? new Set();
      onTheirWay.set(guildId, others.add(work));
      try {
        await work;
      } finally {
        others.delete(work);
        if (others.size === 0) onTheirWay.delete(guildId);
      }
      const own = await of(guildId, open, by.userId);
      if (!own) return { kind: 'closed' };
      // Of two presses at once, the one that the store took counts.
      return { kind: own.option === option ? 'recorded' : 'already', own };
    },
    async close(guildId, open) {
      closed.set(guildId, open.number);
      await Promise.allSettled([...(onTheirWay.get(guildId) ?? [])]);
      const awards = [...(await awardsOf(guildId, open))].sort((a, b) => a.atMs - b.atMs);
      await store.daily.answered(
        guildId,
        open.number,
        awards.map(({ userId }) => userId),
      );
      const runs = await Promise.all(awards.map(({ userId }) => store.daily.streak(guildId, userId)));
      return awards.map(({ displayName, answer, correct, points }, i) => ({
        displayName,
        option: open.question.options.indexOf(answer ?? ''),
        isRight: correct,
        points,
        run: runAt(runs[i] ?? null, open.number),
      }));
    },
  };
}
