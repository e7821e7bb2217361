import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { openLowdbStore } from '../guilds/lowdb.ts';
import { runQuizTool } from './quiz-tool.ts';

/** `npm run quiz -- import|export …`: a server's own questions, in and out of files. */

const projectFolder = join(import.meta.dirname, '..', '..');
const { guildsFolder } = readConfig({ GUILDS_FOLDER: process.env['GUILDS_FOLDER'] });

// A reader such as `head` may close the pipe early: that is no fault of this tool.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runQuizTool(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  openStore: () => openLowdbStore({ folder: resolve(projectFolder, guildsFolder) }),
  now: () => Date.now(),
});
