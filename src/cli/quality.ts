import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { readCorpus, readGivenFiles } from '../corpus.ts';
import { buildLore, LoreError } from '../lore/index.ts';
import { buildBank, reportOn } from '../quiz/index.ts';
import { renderQualityPage } from './quality-page.ts';
import { renderQualityText } from './quality-text.ts';

/** `npm run quality [-- PAGE.html] [--from FILE]…`: the state of the bank as text, and as a page to look through. */

const { values, positionals } = parseArgs({
  options: { from: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const [page = 'quality.html'] = positionals;
const projectFolder = join(import.meta.dirname, '..', '..');
const { loreFolder } = readConfig({ LORE_FOLDER: process.env['LORE_FOLDER'] });

// A reader such as `head` may close the pipe early: that is no fault of this tool.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const corpus =
    values.from === undefined
      ? await readCorpus(resolve(projectFolder, loreFolder))
      : await readGivenFiles(values.from);
  const lore = buildLore(corpus);
  const bank = buildBank(lore);
  const report = reportOn(bank, lore);
  process.stdout.write(renderQualityText(report));
  await writeFile(page, renderQualityPage(report, bank));
  process.stdout.write(`\nTo look through all questions, open ${page} in a browser.\n`);
} catch (error) {
  if (!(error instanceof LoreError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
