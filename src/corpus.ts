import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LoreError, seemsEnglish, type Corpus, type CorpusText } from './lore/index.ts';

/** The only place that reads lore from disk. Every failure is a `LoreError` with one sentence that says what to do. */

/** The shipped corpus: `articles/*.md`, `glossary.yaml` and `accounts.yaml` of the data folder. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const articlesFolder = join(folder, 'articles');
  const names = await readdir(articlesFolder).catch((cause: unknown) => {
    throw new LoreError(`There is no lore at ${articlesFolder}: the folder is missing or cannot be read.`, { cause });
  });
  const articles = names.filter((name) => name.endsWith('.md')).sort();
  if (articles.length === 0)
    throw new LoreError(`There is no lore at ${articlesFolder}: it holds no article (.md file).`);
  const texts = await Promise.all(
    articles.map(async (name): Promise<CorpusText> => ({ name, text: await readText(join(articlesFolder, name)) })),
  );
  const [glossary, accounts] = await Promise.all(
    ['glossary.yaml', 'accounts.yaml'].map((name) => readOptional(join(folder, name))),
  );
  return {
    articles: texts,
    ...(glossary === undefined ? {} : { glossary }),
    ...(accounts === undefined ? {} : { accounts }),
  };
}

/** Texts that a user names: plain text, Markdown, MediaWiki markup or HTML, in English. Their ids are the files' names, or their paths where two names are alike. */
export async function readGivenFiles(paths: readonly string[]): Promise<Corpus> {
  const articles = await Promise.all(
    paths.map(async (path): Promise<CorpusText> => {
      const text = await readText(path);
      refuseOtherLanguage(path, text);
      const name = basename(path);
      const twice = paths.some((other) => other !== path && basename(other) === name);
      return { name: twice ? path : name, text };
    }),
  );
  return { articles };
}

/** A file's text. Refuses what is missing, a folder, empty, or no text at all. */
export async function readText(path: string): Promise<string> {
  const about = await stat(path).catch((cause: unknown) => {
    throw new LoreError(
      isMissing(cause)
        ? `${path} does not exist: give the path of a text file.`
        : `${path} cannot be read: check its permissions.`,
      { cause },
    );
  });
  if (about.isDirectory()) throw new LoreError(`${path} is a folder: give the files in it by name.`);
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new LoreError(`${path} cannot be read: check its permissions.`, { cause });
  });
  if (bytes.includes(0)) throw new LoreError(`${path} is not a text file: give plain text or Markdown.`);
  const text = decode(path, bytes);
  if (text.trim() === '') throw new LoreError(`${path} is empty: give a file with some text in it.`);
  return text;
}

async function readOptional(path: string): Promise<string | undefined> {
  const exists = await stat(path).then(
    () => true,
    (cause: unknown) => {
      if (isMissing(cause)) return false;
      throw new LoreError(`${path} cannot be read: check its permissions.`, { cause });
    },
  );
  return exists ? readText(path) : undefined;
}

function decode(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new LoreError(`${path} is not UTF-8 text: save it as plain text or Markdown in UTF-8.`, { cause });
  }
}

const isMissing = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

function refuseOtherLanguage(path: string, text: string): void {
  if (seemsEnglish(text)) return;
  throw new LoreError(`${path} does not seem to be in English: only English texts can be read.`);
}
