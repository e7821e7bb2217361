/** Adds to a journal that is soon too long until it is killed, and prints the number of each change that was called durable. */
import { createJournal } from '../../src/guilds/lowdb/journal.ts';

const journal = createJournal(process.argv[2] ?? '', 20_000);
for (let no = 1; ; no += 1) {
  const text = JSON.stringify({ no, filling: 'x'.repeat(5000) });
  await Promise.all([journal.put('a', text), journal.put('b', text)]);
  process.stdout.write(`${no}\n`);
}
