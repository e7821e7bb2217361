/** The adapter from SVG to PNG: resvg in a thread of its own, with our font files and none of the machine's. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { fontFiles } from './font.ts';
import { fontFamily } from './look.ts';

type Drawn = { readonly png: Uint8Array } | { readonly fault: string };

/** Opened when a picture is asked for: about 100 ms a picture there (the first a second), none of this thread's. */
let worker: Worker | null = null;
/** An unused one is closed, as it takes about 100 MB. */
const idleMs = 5 * 60_000;
let idle: NodeJS.Timeout | undefined;

function open(): Worker {
  const opened = new Worker(new URL('./raster-worker.mjs', import.meta.url), {
    execArgv: [],
    workerData: { fontFiles, fontFamily },
  });
  const forget = (): void => {
    if (worker === opened) worker = null;
  };
  opened.on('error', forget);
  opened.on('exit', forget);
  return opened;
}

function close(): void {
  const unused = worker;
  worker = null;
  void unused?.terminate();
}

async function render(svg: string): Promise<Uint8Array> {
  clearTimeout(idle);
  const thread = (worker ??= open());
  // An idle thread keeps no process alive, a busy one does.
  thread.ref();
  try {
    // Rejects where the thread fails. It is asked one thing at a time, so the next message is the answer.
    const answer = once(thread, 'message');
    thread.postMessage(svg);
    const [drawn] = (await answer) as [Drawn];
    if ('fault' in drawn) throw new Error(`The picture could not be drawn: ${drawn.fault}`);
    return drawn.png;
  } finally {
    thread.unref();
    idle = setTimeout(close, idleMs).unref();
  }
}

let last: Promise<unknown> = Promise.resolve();

/** The same SVG gives the same bytes. Rejects for a text that is not SVG. One at a time, in the order asked for. */
export function rasterise(svg: string): Promise<Uint8Array> {
  const picture = last.then(() => render(svg));
  last = picture.catch(() => undefined);
  return picture;
}
