import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { runLoreTool } from './lore-tool.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
// Only the lore's place is taken from the settings: a wrong token is no business of this tool.
const { loreFolder } = readConfig({ LORE_FOLDER: process.env['LORE_FOLDER'] });

// A reader such as `head` may close the pipe early: that is no fault of this tool.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runLoreTool(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  dataFolder: resolve(projectFolder, loreFolder),
  isTerminal: process.stderr.isTTY,
  nowMs: () => performance.now(),
});
