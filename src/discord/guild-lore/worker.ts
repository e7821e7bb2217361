/** The thread in which guilds' texts are read, so that nobody waits for a press to be answered meanwhile. */
import { parentPort } from 'node:worker_threads';
import { LoreError } from '../../lore/index.ts';
import { buildInSteps } from './build.ts';
import type { FromWorker, ToWorker } from './builder.ts';

const port = parentPort;
const answer = (message: FromWorker): void => port?.postMessage(message);

port?.on('message', ({ job, ...texts }: ToWorker) => {
  try {
    buildInSteps(texts, {
      lore: (packed) => answer({ job, kind: 'lore', packed }),
      questions: (questions) => answer({ job, kind: 'questions', questions }),
    });
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    answer({ job, kind: fault instanceof LoreError ? 'refused' : 'failed', message });
  }
});
