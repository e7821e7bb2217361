import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { readCorpus, readGivenFiles } from '../corpus.ts';
import { buildLore, LoreError } from '../lore/index.ts';
import { buildBank, reportOn } from '../quiz/index.ts';
import { parseOptions, UsageError } from './options.ts';
import { renderQualityPage } from './quality-page.ts';
import { renderQualityText } from './quality-text.ts';

/** `npm run quality [-- PAGE.html] [--from FILE]…`: the state of the bank as text, and as a page to look through. */

const projectFolder = join(import.meta.dirname, '..', '..');
const { loreFolder } = readConfig({ LORE_FOLDER: process.env['LORE_FOLDER'] });

// A reader such as `head` may close the pipe early: that is no fault of this tool.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const usage = `Usage: npm run quality [-- PAGE.html] [--from FILE]…
Writes the state of the bank as text, and as a page to look through (quality.html unless named).
`;

try {
  const { values, positionals } = parseOptions(process.argv.slice(2), {
    from: { type: 'string', multiple: true },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) process.stdout.write(usage);
  else await writeQuality(positionals[0] ?? 'quality.html', values.from);
} catch (error) {
  if (!(error instanceof LoreError || error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function writeQuality(page: string, from: readonly string[] | undefined): Promise<void> {
  const corpus = from === undefined ? await readCorpus(resolve(projectFolder, loreFolder)) : await readGivenFiles(from);
  const lore = buildLore(corpus);
  const bank = buildBank(lore);
  const report = reportOn(bank, lore);
  process.stdout.write(renderQualityText(report));
  await writeFile(page, renderQualityPage(report, bank));
  process.stdout.write(`\nTo look through all questions, open ${page} in a browser.\n`);
}
