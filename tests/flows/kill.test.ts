/** A whole game in the program that operators start, then `kill -9`, then a new start: no point is lost. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Message } from '../../src/sandbox/index.ts';
import { openPeopleSocket, startProgram } from './program.ts';

/** #trivia of the demo world. */
const channel = '1100000000000000011';
const people = ['Ana', 'Ben', 'Chloe'] as const;

const textOf = ({ content, embeds }: Message): string => JSON.stringify([content, embeds]);

it('keeps the scores of a game played by three people', { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lorekeeper-kill-'));
  try {
    const first = await startProgram({ GUILDS_FOLDER: folder });
    const socket = await openPeopleSocket(first.address);
    await socket.slash('Ana', channel, 'trivia start', { questions: 2, seconds: 5 });
    for (const number of [1, 2]) {
      const question = await socket.waitFor('Ana', channel, `${number}/2`);
      const buttons = ['A', 'B', 'C'];
      for (const [at, person] of people.entries()) {
        const exchange = await socket.press(person, question.id, buttons[at] ?? 'A');
        expect(exchange.private).toBe(true);
      }
    }
    await socket.waitFor('Ana', channel, 'Final', 40_000);
    const before = await socket.slash('Ana', channel, 'leaderboard');
    await first.kill();
    socket.close();

    const second = await startProgram({ GUILDS_FOLDER: folder });
    const again = await openPeopleSocket(second.address);
    const after = await again.slash('Ana', channel, 'leaderboard');
    expect(before.message && textOf(before.message)).toBe(after.message && textOf(after.message));
    expect(after.message && textOf(after.message)).toMatch(/\d+ points?/);
    again.close();
    await second.kill();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
