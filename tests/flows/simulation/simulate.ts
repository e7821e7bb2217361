/**
 * Many games at once, of all modes, by people who play at random, while calls fail and the process is killed; on the local
 * Discord, through the real client, on a clock that is moved by hand. At the end: what is left, and whether points are right.
 */
import type { Bot } from '../../../src/discord/bot.ts';
import type { ModeName } from '../../../src/game/state.ts';
import { createMemoryStore } from '../../../src/guilds/memory.ts';
import type { Question } from '../../../src/quiz/index.ts';
import type { Message, Person, VirtualClock } from '../../../src/sandbox/index.ts';
import { snowflakeTime, virtualClock } from '../../../src/sandbox/index.ts';
import type { Stage } from '../stage.ts';
import { openStage, seededRandom } from '../stage.ts';
import { act, idsIn, textOf } from './crowd.ts';
import type { Pressed } from './recount.ts';
import { differences, recount } from './recount.ts';
import { countingClock } from '../../counting-clock.ts';
import { moodyStore } from './trouble.ts';
import type { Weather } from './trouble.ts';

export interface SimulationReport {
  readonly games: number;
  readonly byMode: Readonly<Record<string, number>>;
  readonly presses: number;
  readonly counted: number;
  /** Presses of which it cannot be told whether they were saved. */
  readonly doubtful: number;
  readonly crashes: number;
  readonly storeFaults: number;
  /** In one sentence each. */
  readonly wrong: readonly string[];
}

interface Played {
  channelId: string;
  gameId: string | null;
  readonly mode: ModeName;
  readonly seconds: number;
  readonly starter: Person;
  panel: Message | null;
  isOver: boolean;
}

const modes: readonly ModeName[] = ['classic', 'race', 'survival', 'typed', 'teams', 'timeline', 'duel', 'hosted'];
const stepMs = 1000;
/** Presses are saved within 250 ms. */
const savedWithinMs = 300;
const giveUpAfter = 900;
const crashChance = 0.05;
const routes = ['POST /channels/:channel/messages', 'PATCH /channels/:channel/messages'] as const;

export async function simulate({
  games,
  seed,
}: {
  readonly games: number;
  readonly seed: number;
}): Promise<SimulationReport> {
  const random = seededRandom(seed);
  const clock = virtualClock();
  const botClock = countingClock(clock);
  const weather: Weather = { chance: 0, failed: 0 };
  const memory = createMemoryStore();
  const store = moodyStore(memory, random, weather);
  const stage = await openStage({ clock, botClock, store, random, callsPerSecond: 1_000_000 });
  // In every other run an answer may be changed.
  if (seed % 2 === 0) await memory.settings.patch(stage.guildId, { answerChanges: 1 });
  const run = createRun({ stage, clock, random, weather, store: memory });
  try {
    await run.settle();
    const idle = botClock.waiting();
    const all = await run.start(games);
    await run.play(all);
    await run.calm();
    const wrong = [...(await run.left()), ...(await run.check(all))];
    if (botClock.waiting() !== idle) wrong.push(`${botClock.waiting()} timers wait where ${idle} did before`);
    return { ...run.figures(), games, byMode: countBy(all), storeFaults: weather.failed, wrong };
  } finally {
    await run.bot().stop();
    await stage.close();
  }
}

const countBy = (all: readonly Played[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { mode } of all) counts[mode] = (counts[mode] ?? 0) + 1;
  return counts;
};

interface Ground {
  readonly stage: Stage;
  readonly clock: VirtualClock;
  readonly random: () => number;
  readonly weather: Weather;
  /** The store without its moods. */
  readonly store: ReturnType<typeof createMemoryStore>;
}

function createRun({ stage, clock, random, weather, store }: Ground) {
  const { discord, guildId } = stage;
  const pressed: Pressed[] = [];
  let bot: Bot = stage.bot;
  let crashes = 0;
  let counted = 0;
  const pending = new Set<Promise<unknown>>();
  discord.addRole(guildId, { name: 'Wardens', permissions: ['ManageMessages'] });
  const watcher = stage.person('Watcher');
  const mara = discord.person('Mara');
  mara.join(guildId, { roles: ['Wardens'] });
  const people = Array.from({ length: 12 }, (_, i) => stage.person(`P${i}`));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const questions = new Map<string, Question | null>();

  const settle = async (): Promise<void> => {
    // Time that is moved by hand waits for a machine that has much to do.
    await Promise.race([Promise.allSettled([...pending]), new Promise((resolve) => setTimeout(resolve, 500))]);
    for (let i = 0; i < 3; i += 1) await new Promise((resolve) => setTimeout(resolve, 2));
  };
  const later = (work: Promise<unknown>): void => {
    pending.add(work);
    void work.catch(() => undefined).finally(() => pending.delete(work));
  };

  function questionIn(message: Message): Question | null {
    const known = questions.get(message.id);
    if (known !== undefined) return known;
    const text = textOf(message);
    const isTyped = !text.includes('**A** · ');
    const found = stage.bank.questions.find(
      ({ stem, options }) =>
        stem.split('\n').every((line) => text.includes(line)) &&
        (isTyped || options.every((option, i) => text.includes(`**${'ABCDE'.charAt(i)}** · ${option}`))),
    );
    questions.set(message.id, found ?? null);
    return found ?? null;
  }

  async function begin(mode: ModeName, channelId: string): Promise<Played> {
    const seconds = 10 + Math.floor(random() * 3) * 5;
    const wishes = { questions: 1 + Math.floor(random() * 3), seconds };
    const starter = mode === 'hosted' ? mara : pick(people);
    const game: Played = { channelId, gameId: null, mode, seconds, starter, panel: null, isOver: false };
    if (mode === 'duel') {
      const opponent = pick(people.filter((one) => one !== starter));
      await starter.slash(channelId, 'trivia duel', { opponent: opponent.id, ...wishes });
      const challenge = opponent.sees(channelId).findLast((one) => idsIn(one).length > 0);
      if (challenge) game.gameId = (await opponent.press(challenge, 'Accept')).interactionId;
      return game;
    }
    const exchange = await (mode === 'hosted'
      ? starter.slash(channelId, 'trivia host', wishes)
      : starter.slash(channelId, 'trivia start', {
          mode,
          ...wishes,
          ...(mode === 'teams' ? { choose_teams: random() < 0.5, teams: 2 + Math.floor(random() * 3) } : {}),
          ...(random() < 0.2 ? { thread: true } : {}),
        }));
    game.gameId = exchange.interactionId;
    game.panel = exchange.message ?? null;
    game.channelId = /<#(\d+)>/.exec(exchange.message ? textOf(exchange.message) : '')?.[1] ?? channelId;
    return game;
  }

  /** What people do in one channel in one step. */
  function visit(game: Played): void {
    const seen = watcher.sees(game.channelId);
    if (seen.some((one) => textOf(one).includes('Final scores'))) game.isOver = true;
    const message = seen.findLast((one) => idsIn(one).some((id) => /:(?:answer|type):/.test(id)));
    const question = message ? questionIn(message) : null;
    if (message && question) {
      for (const who of people) {
        if (random() > 0.06) continue;
        const note = (press: Pressed): void => void pressed.push(press);
        later(act({ mode: game.mode, message, question, who, random, note }));
      }
    }
    const lobby = seen.find((one) => idsIn(one).some((id) => id.includes(':join:')));
    if (lobby) visitLobby(game, lobby);
    if (game.mode === 'hosted' && game.panel && random() < 0.3) drive(game, game.panel);
    if (random() < 0.003) later(game.starter.slash(game.channelId, 'trivia stop'));
  }

  function visitLobby(game: Played, lobby: Message): void {
    const joins = idsIn(lobby).filter((id) => id.includes(':join:'));
    if (random() < 0.3) later(pick(people).press(lobby, pick(joins)));
    if (random() < 0.05) later(game.starter.press(lobby, 'Begin now'));
  }

  function drive(game: Played, panel: Message): void {
    const roll = random();
    const what =
      roll < 0.75 ? 'next' : roll < 0.85 ? 'close' : roll < 0.93 ? 'skip' : roll < 0.99 ? 'standings' : 'end';
    const data = { custom_id: `v1:trivia:drive:${game.gameId ?? ''}:${what}`, component_type: 2 };
    later(mara.forge(game.channelId, { kind: 'component', data, messageId: panel.id }));
  }

  function storm(): void {
    weather.chance = random() < 0.3 ? 0.1 : 0;
    const route = pick(routes);
    const roll = random();
    if (roll < 0.1) discord.faults.serverError({ route, times: 1 + Math.floor(random() * 5) });
    else if (roll < 0.15) discord.faults.hangUp({ route, times: 1 + Math.floor(random() * 3) });
    else if (roll < 0.2) discord.faults.rateLimit({ route, times: 2, retryAfterMs: 20 });
    else if (roll < 0.25) discord.faults.delay({ route, times: 2, delayMs: 30 });
    else if (roll < 0.27) discord.faults.dropSocket();
  }

  async function crash(): Promise<void> {
    crashes += 1;
    await bot.crash();
    const nowMs = clock.now();
    // What is still being answered is never heard of.
    clock.advance(random() < 0.5 ? 3000 : 20_000);
    await Promise.allSettled([...pending]);
    for (const press of pressed)
      if (press.atMs >= nowMs - savedWithinMs - (weather.chance > 0 ? 4 : 1) * stepMs && press.atMs <= nowMs + 1)
        press.isDoubtful = true;
    bot = await stage.startBot();
    await settle();
  }

  return {
    settle,
    bot: () => bot,
    figures: () => ({
      presses: pressed.length,
      counted,
      doubtful: pressed.filter(({ isDoubtful, told }) => isDoubtful || told === null).length,
      crashes,
    }),
    async start(count: number): Promise<readonly Played[]> {
      const all: Played[] = [];
      for (let i = 0; i < count; i += 1) {
        const { id } = discord.addChannel(guildId, { name: `game-${i}` });
        all.push(await begin(modes[i % modes.length] ?? 'classic', id));
      }
      return all;
    },
    async play(all: readonly Played[]): Promise<void> {
      for (let step = 0; step < giveUpAfter; step += 1) {
        const going = all.filter(({ isOver }) => !isOver);
        if (going.length === 0) return;
        if (step % 5 === 0) storm();
        if (random() < crashChance) await crash();
        for (const game of going) visit(game);
        await settle();
        clock.advance(stepMs);
        await settle();
      }
    },
    /** The weather clears, what is under way comes to its end, and one more process puts away what could not be put away before. */
    async calm(): Promise<void> {
      weather.chance = 0;
      discord.faults.clear();
      for (let i = 0; i < 10; i += 1) {
        clock.advance(stepMs);
        await settle();
      }
      await Promise.allSettled([...pending]);
      await bot.stop();
      bot = await stage.startBot();
      for (let i = 0; i < 10; i += 1) {
        clock.advance(stepMs);
        await settle();
      }
    },
    /** Games that did not end. */
    async left(): Promise<string[]> {
      return (await store.sessions.open()).map(({ gameId, state }) => {
        const { plan, phase } = state as { plan?: { mode: string }; phase?: { name: string } };
        return `game ${gameId} (${plan?.mode ?? '?'}) hangs in ${phase?.name ?? '?'}`;
      });
    },
    /** What the store holds against what was pressed, question by question, and in sum. */
    async check(all: readonly Played[]): Promise<string[]> {
      const wrong: string[] = [];
      const sums = new Map<string, number>();
      for (const game of all) {
        const { channelId, gameId, mode, seconds } = game;
        if (gameId === null) continue;
        const seen = watcher.sees(channelId);
        const about = `${mode} game ${gameId}`;
        const finish = seen.filter((one) => textOf(one).includes('Final scores'));
        if (finish.length !== 1) wrong.push(`${about} was ended ${finish.length} times`);
        const won = new Map<string, number>();
        const byQuestion = new Map<string, Awaited<ReturnType<typeof store.awards.of>>>();
        for (let no = 1; no <= 20; no += 1) {
          const awards = await store.awards.of(guildId, gameId, no);
          const [first] = awards;
          if (first?.questionId !== undefined) byQuestion.set(first.questionId, awards);
          for (const { userId, points } of awards) {
            won.set(userId, (won.get(userId) ?? 0) + points);
            sums.set(userId, (sums.get(userId) ?? 0) + points);
          }
        }
        for (const message of seen) {
          if (!textOf(message).includes('Question ')) continue;
          const question = questionIn(message);
          if (!question) continue;
          const awards = byQuestion.get(question.id) ?? [];
          if (textOf(message).includes('(right answer)')) {
            counted += 1;
            const presses = pressed.filter(({ messageId }) => messageId === message.id);
            const openedAtMs = snowflakeTime(message.id);
            const should = recount({ question, mode, openedAtMs, givenMs: seconds * 1000, presses });
            wrong.push(...differences(awards, should).map((one) => `${about}, “${question.stem}”: ${one}`));
          } else if (!textOf(message).includes('does not count')) {
            // Left behind by a crash: the first press takes its buttons away.
            const [id] = idsIn(message);
            if (id === undefined) continue;
            await watcher.press(message, id);
            await settle();
            const now = watcher.look(message);
            if (now && idsIn(now).length > 0) wrong.push(`${about} leaves buttons: ${textOf(message).slice(0, 80)}`);
          }
        }
        const [end] = finish;
        if (!end) continue;
        for (const [userId, points] of won) {
          const name = people.find(({ id }) => id === userId)?.name ?? '?';
          const line = new RegExp(`(?:^|\\s)(?:\\*\\*)?${name}(?:\\*\\*)? – ([\\d,]+) points`, 'm').exec(textOf(end));
          if (line && Number(line[1]?.replace(',', '')) !== points)
            wrong.push(`${about} told ${name} ${line[1] ?? ''} points, and ${points} are kept`);
        }
      }
      const query = { guildId, period: 'all', nowMs: clock.now() } as const;
      for (const { userId, points } of (await store.ladder.page(query, 0, 1000)).rows)
        if (points !== (sums.get(userId) ?? 0))
          wrong.push(`the ladder has ${points} for ${userId}, the games ${sums.get(userId) ?? 0}`);
      return wrong;
    },
  };
}
