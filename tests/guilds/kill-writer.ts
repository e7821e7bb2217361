/** Writes awards until it is killed, and prints the number of each one that the store called durable. */
import { openLowdbStore } from '../../src/guilds/lowdb.ts';
import { award, guild } from './contract.ts';

const store = await openLowdbStore({ folder: process.argv[2] ?? '' });
for (let no = 1; ; no += 1) {
  await store.awards.add(guild, `game${no % 3}`, no, [award('a', 1)]);
  process.stdout.write(`${no}\n`);
}
