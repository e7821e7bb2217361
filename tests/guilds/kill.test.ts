import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { openLowdbStore } from '../../src/guilds/lowdb.ts';
import { query } from './contract.ts';

test('whatever was called durable is there after kill -9, and no file is broken', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'killed-'));
  try {
    const script = join(import.meta.dirname, 'kill-writer.ts');
    const writer = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const gone = new Promise((resolve) => writer.once('exit', resolve));
    let durable = 0;
    for await (const line of createInterface(writer.stdout)) {
      durable = Number(line);
      if (durable === 150) writer.kill('SIGKILL');
    }
    await gone;
    expect(durable).toBeGreaterThanOrEqual(150);
    const store = await openLowdbStore({ folder });
    // One more may have been written than could be told.
    const points = (await store.ladder.rank(query(), 'a'))?.points ?? 0;
    expect(points - durable).toBeGreaterThanOrEqual(0);
    expect(points - durable).toBeLessThanOrEqual(1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
