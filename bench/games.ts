/**
 * `npm run bench`: games at once, through the wire, with the store on the disk; how long a press waits for its answer,
 * against a bare discord.js client that answers the very same commands and presses with a body of the same size and posts and
 * edits the very same messages, at the same times.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { at, withClient } from './clients.ts';
import type { ClientCall, Posted, SlashData, Wire } from './wire.ts';

const games = 500;
const guilds = 50;
const people = 10;
const questions = 3;
const seconds = 20;
/** A press that was made in time may arrive a second later. */
const closedAfterMs = seconds * 1000 + 1000;
/** Games begin one after the other, as people start them. */
const startedWithinMs = 20_000;
/** People answer within so long. */
const pressedWithinMs = 15_000;

interface Call {
  readonly afterMs: number;
  readonly channelId: string;
  readonly guildId: string;
  readonly userId: string;
}
interface Press extends Call {
  readonly messageId: string;
  readonly customId: string;
}

const channelOf = (game: number): string => String(300_000_000_000_000_000n + BigInt(game));
const guildOf = (game: number): string => String(200_000_000_000_000_000n + BigInt(game % guilds));
const userOf = (game: number, person: number): string => String(400_000_000_000_000_000n + BigInt(game * 100 + person));

function buttonsOf({ body }: Posted): readonly string[] {
  const ids = [...JSON.stringify(body.components ?? []).matchAll(/"custom_id":"(v1:trivia:answer:[^"]+)"/g)];
  return ids.flatMap(([, id]) => id ?? []);
}

const start: SlashData = {
  name: 'trivia',
  options: [
    {
      name: 'start',
      type: 1,
      options: [
        { name: 'questions', type: 4, value: questions },
        { name: 'seconds', type: 4, value: seconds },
      ],
    },
  ],
};

interface Played {
  readonly calls: readonly Call[];
  readonly presses: readonly Press[];
  readonly times: readonly number[];
  /** The body of one answer to a press. */
  readonly body: object;
  readonly otherCalls: number;
  readonly finished: number;
  /** What was posted and edited from the first command on. */
  readonly posted: readonly ClientCall[];
  /** How long the answers to /trivia start took. */
  readonly starts: readonly number[];
  /** By how much answers to questions came after their time. */
  readonly late: readonly number[];
}

/** Plays all games with the bot and notes every press. */
async function play(wire: Wire): Promise<Played> {
  const calls: Call[] = [];
  const presses: Press[] = [];
  const times: number[] = [];
  const starts: number[] = [];
  const late: number[] = [];
  const posted: ClientCall[] = [];
  const note = (method: ClientCall['method'], path: ClientCall['path'], sent: unknown): void =>
    void posted.push({ afterMs: performance.now() - begunAt, method, path, body: sent });
  const postedAt = new Map<string, number>();
  const asked = new Map<string, number>();
  const under: Promise<unknown>[] = [];
  const begunAt = performance.now();
  let body: object = {};
  const ended = new Set<string>();
  const told = new Map<string, string>();
  wire.onPost((message) => {
    note('post', `/channels/${message.channelId}/messages`, message.body);
    const buttons = buttonsOf(message);
    if (JSON.stringify(message.body).includes('Final scores')) ended.add(message.channelId);
    if (buttons.length === 0) return;
    const { channelId, id: messageId } = message;
    postedAt.set(messageId, performance.now());
    const game = Number(BigInt(channelId) - 300_000_000_000_000_000n);
    const no = (asked.get(channelId) ?? 0) + 1;
    asked.set(channelId, no);
    for (let person = 0; person < people; person += 1) {
      const waitMs = ((person * 7919 + game * 104_729 + no * 31) % 1000) * (pressedWithinMs / 1000);
      const customId = buttons[(person + game + no) % buttons.length] ?? '';
      const press = { channelId, guildId: guildOf(game), userId: userOf(game, person), messageId, customId };
      under.push(
        delay(waitMs).then(async () => {
          presses.push({ ...press, afterMs: performance.now() - begunAt });
          const timing = await wire.press(customId, press);
          times.push(timing.ms);
          ({ data: body } = timing.body as { data: object });
        }),
      );
    }
  });
  wire.onEdit(({ channelId, id, body: shown }) => {
    note('patch', `/channels/${channelId}/messages/${id}`, shown);
    if (!JSON.stringify(shown).includes('(right answer)')) return;
    late.push(performance.now() - (postedAt.get(id) ?? Number.NaN) - closedAfterMs);
  });
  for (let game = 0; game < games; game += 1) {
    const setting = { channelId: channelOf(game), guildId: guildOf(game), userId: userOf(game, 0) };
    calls.push({ ...setting, afterMs: performance.now() - begunAt });
    under.push(
      wire.ask(start, setting).then((timing) => {
        starts.push(timing.ms);
        told.set(setting.channelId, JSON.stringify(timing.body));
      }),
    );
    await delay(startedWithinMs / games);
  }
  const giveUpAt = performance.now() + questions * (seconds + 15) * 1000 + 60_000;
  while (ended.size < games && performance.now() < giveUpAt) await delay(200);
  await Promise.all(under);
  for (let game = 0; game < games; game += 1) {
    const of = channelOf(game);
    if (ended.has(of)) continue;
    console.error(
      `Game ${game} did not end: ${asked.get(of) ?? 0} questions were asked; at its start: ${told.get(of)}`,
    );
  }
  const firstMs = Math.min(...calls.map(({ afterMs }) => afterMs));
  const after = posted.map((one) => ({ ...one, afterMs: one.afterMs - firstMs })).filter(({ afterMs }) => afterMs > 0);
  return { calls, presses, times, body, otherCalls: wire.calls(), finished: ended.size, starts, late, posted: after };
}

/** The same commands and presses at the same times; how long the presses took. */
async function replay(wire: Wire, { calls, presses }: Played): Promise<number[]> {
  const begunAt = performance.now();
  const until = (afterMs: number): Promise<void> => delay(Math.max(afterMs - (performance.now() - begunAt), 0));
  const asked = calls.map(async ({ afterMs, ...setting }) => {
    await until(afterMs);
    await wire.ask(start, setting);
  });
  const times = presses.map(async ({ afterMs, customId, ...setting }) => {
    await until(afterMs);
    return (await wire.press(customId, setting)).ms;
  });
  await Promise.all(asked);
  return Promise.all(times);
}

const sorted = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);

export async function measureGames(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lorekeeper-games-'));
  try {
    const played = await withClient('bot.ts', [join(folder, 'guilds')], play);
    const bodyFile = join(folder, 'body.json');
    await writeFile(bodyFile, JSON.stringify(played.body));
    const callsFile = join(folder, 'calls.json');
    await writeFile(callsFile, JSON.stringify(played.posted));
    const bare = sorted(await withClient('bare-client.ts', [bodyFile, callsFile], (wire) => replay(wire, played)));
    const bot = sorted(played.times);
    const line = (name: string, share: number): string => {
      const [ours, theirs] = [at(bot, share), at(bare, share)];
      return `${name} ${(ours / theirs).toFixed(2)}× (${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms)`;
    };
    const late = (share: number): string => (at(sorted(played.late), share) / 1000).toFixed(1);
    console.log(
      `${games} games at once, ${people} people each, ${bot.length} presses: ${line('median', 0.5)}, ${line('p99', 0.99)}; ` +
        `the slowest ${at(bot, 1).toFixed(0)} ms, of /trivia start ${at(sorted(played.starts), 1).toFixed(0)} ms; ` +
        `${played.finished} games ended, their answers ${late(0.5)} s after their time (median), ${late(0.99)} s (p99); ` +
        `${played.otherCalls} other calls`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
