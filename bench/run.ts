/**
 * `npm run bench`: the answer path of the bot against a bare discord.js client that answers with a body of the same size.
 * Each client runs in a process of its own; five alternating runs each; the figures are ratios of the runs' medians.
 * Then many games at once, with presses at the same times (`games.ts`). Words after `npm run bench --` choose: the cases that
 * have one of them in their title, and `games`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, withClient } from './clients.ts';
import { measureGames } from './games.ts';
import { usualGuildId } from './wire.ts';
import type { SlashData, Wire } from './wire.ts';

const runs = 5;
const inFlight = 100;
const warmUps = 1000;
const asked = 4000;

interface Case {
  readonly title: string;
  readonly data: SlashData;
  /** What the bot is started with, beside the address. */
  readonly more: readonly string[];
}

const text = (name: string, value: string) => ({ name, type: 3, value });
const own = ['', usualGuildId, '5000'];

const cases: readonly Case[] = [
  {
    title: '/faction',
    data: { name: 'faction', options: [text('name', 'Klingon-Cardassian Alliance')] },
    more: [],
  },
  { title: '/timeline', data: { name: 'timeline', options: [text('name', 'Khitomer Alliance')] }, more: [] },
  { title: '/help', data: { name: 'help', options: [] }, more: [] },
  {
    title: '/quiz list of 5,000 questions',
    data: { name: 'quiz', options: [{ name: 'list', type: 1, options: [] }] },
    more: own,
  },
  {
    title: '/quiz search in 5,000 questions',
    data: { name: 'quiz', options: [{ name: 'search', type: 1, options: [text('words', 'lamp 4711')] }] },
    more: own,
  },
];

interface Figures {
  readonly median: number;
  readonly p99: number;
}

const medianOf = (values: readonly number[]): number =>
  at(
    values.toSorted((a, b) => a - b),
    0.5,
  );

async function load(wire: Wire, data: SlashData, count: number): Promise<number[]> {
  const times: number[] = [];
  let left = count;
  const worker = async (): Promise<void> => {
    while (left-- > 0) times.push((await wire.ask(data)).ms);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return times;
}

async function measure(script: string, more: readonly string[], data: SlashData): Promise<Figures> {
  return withClient(script, more, async (wire) => {
    await load(wire, data, warmUps);
    const times = (await load(wire, data, asked)).sort((a, b) => a - b);
    return { median: at(times, 0.5), p99: at(times, 0.99) };
  });
}

const chosen = process.argv.slice(2);
const isChosen = (title: string): boolean => chosen.length === 0 || chosen.some((word) => title.includes(word));
const folder = await mkdtemp(join(tmpdir(), 'lorekeeper-bench-'));
try {
  console.log(
    `Frame in to callback out, ${inFlight} in flight, ${asked} a run, ${runs} alternating runs, Node ${process.version}`,
  );
  for (const { title, data, more } of cases.filter((one) => isChosen(one.title))) {
    const answer = await withClient('bot.ts', more, (wire) => wire.ask(data));
    const body = (answer.body as { data: object }).data;
    const bodyFile = join(folder, `${data.name}.json`);
    await writeFile(bodyFile, JSON.stringify(body));
    const bare: Figures[] = [];
    const bot: Figures[] = [];
    for (let run = 0; run < runs; run++) {
      bare.push(await measure('bare-client.ts', [bodyFile], data));
      bot.push(await measure('bot.ts', more, data));
    }
    const line = (name: 'median' | 'p99'): string => {
      const [ours, theirs] = [medianOf(bot.map((one) => one[name])), medianOf(bare.map((one) => one[name]))];
      return `${name} ${(ours / theirs).toFixed(2)}× (${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms)`;
    };
    console.log(`${title}, a body of ${JSON.stringify(body).length} bytes: ${line('median')}, ${line('p99')}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (isChosen('games')) await measureGames();
