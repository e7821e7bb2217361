/**
 * `npm run bench:lore [-- ARTICLES…]`: what it costs to build the lore of many articles, to look things up in it and to make its questions. Without words: 250,
 * 500 and 1,000 articles, each size in a process of its own; the time a thousand words takes should not grow with the size. The
 * articles are the shipped ones over and over, with every name changed from copy to copy, so that names and matches stay rare.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createProgress } from '../src/cli/progress.ts';
import { readCorpus } from '../src/corpus.ts';
import { buildLore, type Corpus, type Lore } from '../src/lore/index.ts';
import { buildBank } from '../src/quiz/index.ts';

const questionsAsked = 200;

/** A syllable for each copy: "Klingon" → "Klingonbadu". */
function mark(copy: number): string {
  const syllables = ['ba', 'do', 'fi', 'gu', 'ka', 'le', 'mo', 'nu', 'ra', 'se'];
  return String(copy).replace(/\d/g, (digit) => syllables[Number(digit)] ?? '');
}

/** Changes the words that have a capital within a sentence: names, mostly. */
const renamed = (text: string, copy: number): string =>
  text.replace(/(?<=[\p{Ll},] (?:the )?|^title: )(\p{Lu}[\p{L}']{3,})(?=[ ,.;\n])/gmu, `$1${mark(copy)}`);

async function corpusOf(size: number): Promise<Corpus> {
  const shipped = await readCorpus(join(import.meta.dirname, '..', 'data'));
  const articles = Array.from({ length: size }, (_, index) => {
    const one = shipped.articles[index % shipped.articles.length];
    if (one === undefined) throw new Error('No articles are shipped.');
    const copy = Math.floor(index / shipped.articles.length);
    const text = copy === 0 ? one.text : renamed(one.text, copy).replace(/^id: (.*)$/m, `id: $1-${copy}`);
    return { name: `${index}.md`, text };
  });
  return { ...shipped, articles };
}

function timesOf(count: number, run: (index: number) => void): { readonly median: number; readonly p95: number } {
  const times = Array.from({ length: count }, (_, index) => {
    const startMs = performance.now();
    run(index);
    return performance.now() - startMs;
  }).sort((a, b) => a - b);
  return { median: times[count >> 1] ?? 0, p95: times[Math.floor(count * 0.95)] ?? 0 };
}

function measureLookUps(lore: Lore): void {
  const named = lore.events.filter((event) => event.participants.length > 1);
  const questionAt = (index: number): string => {
    const event = named[Math.floor((index * named.length) / questionsAsked)];
    const name = lore.entity(event?.participants[index % 2] ?? '')?.name ?? 'Spock';
    return [`When did ${name} fall?`, `Who led ${name}?`, `What happened to ${name}?`][index % 3] ?? '';
  };
  const prefixAt = (index: number): string => {
    const name = lore.entities[Math.floor((index * lore.entities.length) / questionsAsked)]?.name ?? 'A';
    return name.slice(0, 1 + (index % 6));
  };
  for (let index = 0; index < 20; index += 1) lore.search(lore.ask(questionAt(index)).question);
  const figures = {
    ask: timesOf(questionsAsked, (index) => lore.ask(questionAt(index))),
    search: timesOf(questionsAsked, (index) => lore.search(questionAt(index))),
    autocomplete: timesOf(questionsAsked, (index) => lore.completeEntity(prefixAt(index))),
  };
  for (const [name, { median, p95 }] of Object.entries(figures))
    console.log(`  ${name}: median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`);
}

function measureQuestions(lore: Lore, words: number): void {
  const before = process.cpuUsage();
  const { questions } = buildBank(lore);
  const { user, system } = process.cpuUsage(before);
  const cpuSeconds = (user + system) / 1e6;
  console.log(
    `  ${questions.length} questions made: ${cpuSeconds.toFixed(1)} s of processor, ${((cpuSeconds * 1e6) / words).toFixed(1)} ms a thousand words`,
  );
}

async function measure(size: number): Promise<void> {
  const corpus = await corpusOf(size);
  const words = corpus.articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const startMs = performance.now();
  const cpuBefore = process.cpuUsage();
  const isTerminal = process.stderr.isTTY;
  const progress = createProgress('Reading', {
    err: (text) => process.stderr.write(text),
    isTerminal,
    nowMs: () => performance.now(),
  });
  const lore = buildLore(corpus, progress.step);
  progress.end();
  const seconds = (performance.now() - startMs) / 1000;
  const cpu = process.cpuUsage(cpuBefore);
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size} articles, ${words} words, ${lore.entities.length} names: ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor), ` +
      `${((cpuSeconds * 1e6) / words).toFixed(1)} ms of processor a thousand words, at most ${mebibytes} MiB`,
  );
  measureLookUps(lore);
  measureQuestions(lore, words);
}

const sizes = process.argv.slice(2).map(Number);
const [only, ...more] = sizes;
if (only !== undefined && more.length === 0) await measure(only);
else
  for (const size of only === undefined ? [250, 500, 1000] : sizes)
    execFileSync(process.execPath, [...process.execArgv, import.meta.filename, String(size)], { stdio: 'inherit' });
