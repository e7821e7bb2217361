import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { runLoreTool } from './lore-tool.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
// Only the lore's place is taken from the settings: a wrong token is no business of this tool.
const { loreFolder } = readConfig({ LORE_FOLDER: process.env['LORE_FOLDER'] });

process.exitCode = await runLoreTool(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  dataFolder: resolve(projectFolder, loreFolder),
  isTerminal: process.stderr.isTTY === true,
  nowMs: () => performance.now(),
});
