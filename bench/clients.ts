/** A client in a process of its own, for as long as something is measured. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { openWire } from './wire.ts';
import type { Wire } from './wire.ts';

/** The value that the given share of the sorted ones lies below. */
export const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Starts a client in a process of its own, lets `use` work with it once it says that it is ready, and ends it. */
export async function withClient<T>(
  script: string,
  more: readonly string[],
  use: (wire: Wire) => Promise<T>,
): Promise<T> {
  const wire = await openWire();
  const client = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, script), wire.api, ...more], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = new Promise<void>((resolve, reject) => {
    client.once('message', () => {
      resolve();
    });
    client.once('exit', (code) => {
      reject(new Error(`${script} ended with exit code ${code} before it was ready.`));
    });
  });
  try {
    await ready;
    return await use(wire);
  } finally {
    client.kill('SIGKILL');
    wire.close();
  }
}
