// The thread that draws: resvg in WebAssembly. Plain JavaScript, so that the thread needs no TypeScript loader.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** @type {{ fontFiles: readonly string[], fontFamily: string }} */
const { fontFiles, fontFamily } = workerData;
const fontBuffers = fontFiles.map((file) => readFileSync(file));
const font = { fontBuffers, defaultFontFamily: fontFamily, loadSystemFonts: false };
const ready = initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** @param {string} svg */
function draw(svg) {
  const drawing = new Resvg(svg, { font });
  try {
    const image = drawing.render();
    // WebAssembly's memory is nobody's to collect: what is drawn is copied out and given back.
    const png = image.asPng();
    image.free();
    return png;
  } finally {
    drawing.free();
  }
}

parentPort?.on('message', async (/** @type {string} */ svg) => {
  try {
    await ready;
    const png = draw(svg);
    parentPort?.postMessage({ png }, [png.buffer]);
  } catch (fault) {
    parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
});
