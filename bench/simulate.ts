/**
 * `npm run simulate [-- GAMES [SEED]]`: games of all modes (1,000 unless said otherwise), a hundred at a time, by people at
 * random, while the store and Discord fail and the process is killed. Exits with 1 where a game hangs, a timer is left, or
 * points differ from those counted anew from the presses.
 */
import { simulate } from '../tests/flows/simulation/simulate.ts';

const atOnce = 100;
const [games = 1000, seed = 1] = process.argv.slice(2).map(Number);
const sums = { games: 0, presses: 0, counted: 0, doubtful: 0, crashes: 0, storeFaults: 0 };
let wrongs = 0;

for (let at = 0; sums.games < games; at += 1) {
  const report = await simulate({ games: Math.min(atOnce, games - sums.games), seed: seed + at });
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += report[key];
  wrongs += report.wrong.length;
  for (const sentence of report.wrong) console.log(`seed ${seed + at}: ${sentence}`);
  console.error(`${sums.games} of ${games} games, ${sums.presses} presses, ${sums.crashes} crashes`);
}
console.log(
  `${sums.games} games, ${sums.presses} presses (${sums.doubtful} never answered or just before a crash), ` +
    `${sums.counted} questions counted, ${sums.crashes} crashes, ${sums.storeFaults} failed calls of the store: ${wrongs} differences`,
);
// The client's own timers may still wait.
process.exit(wrongs === 0 ? 0 : 1);
