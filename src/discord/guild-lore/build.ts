/** A guild's lore from its own texts and the shipped ones. Runs in the worker thread, and directly in tests. */
import type { Corpus, CorpusText, PackedLore, Told } from '../../lore/index.ts';
import { guessFormat, openLore, packLore } from '../../lore/index.ts';
import type { Question } from '../../quiz/index.ts';
import { buildBank } from '../../quiz/index.ts';

/** One of a guild's own texts as it is read. */
export interface OwnText {
  /** Becomes the source's id. */
  readonly id: string;
  readonly title: string;
  /** Null for what the text itself tells. */
  readonly continuity: string | null;
  /** Tells the format by its ending. */
  readonly fileName: string;
  readonly words: string;
}

export interface BuildJob {
  readonly shipped: Corpus;
  readonly own: readonly OwnText[];
}

export interface BuildListener {
  readonly lore: (packed: PackedLore) => void;
  readonly questions: (questions: readonly Question[]) => void;
}

/** Making questions takes more than twice as long for twice the text: beyond this, in UTF-16 units, it is done in parts. */
const unitsAtOnce = 400 * 1024;

/** Throws `LoreError` for a text that cannot be used. The lore is told of before the questions are made. */
export function buildInSteps(job: BuildJob, listener: BuildListener, atOnce = unitsAtOnce): void {
  const packed = pack(job);
  listener.lore(packed);
  const [first = [], ...others] = inParts(job.own, atOnce);
  if (others.length === 0) {
    listener.questions(buildBank(openLore(packed)).questions);
    return;
  }
  // Each part stands beside the shipped texts, so that no wrong option is right there; their questions count once.
  const made = [first, ...others].flatMap((own, at) => {
    const ids = new Set(own.map(({ id }) => id));
    const { questions } = buildBank(openLore(pack({ ...job, own })));
    return at === 0 ? questions : questions.filter(({ evidence }) => ids.has(evidence.source));
  });
  listener.questions([...new Map(made.map((question) => [question.id, question])).values()]);
}

function pack({ shipped, own }: BuildJob): PackedLore {
  const told = new Map<string, Told>(
    own.map(({ id, title, continuity }) => [id, { title, ...(continuity === null ? {} : { continuity }) }]),
  );
  return packLore({ ...shipped, articles: [...shipped.articles, ...own.map(asArticle)] }, told);
}

/** Whole texts, as many together as stay within the limit; one that is longer by itself stands alone. */
function inParts(own: readonly OwnText[], atOnce: number): readonly (readonly OwnText[])[] {
  const parts: OwnText[][] = [];
  let units = 0;
  for (const text of own) {
    const last = parts.at(-1);
    units += text.words.length;
    if (last && units <= atOnce) last.push(text);
    else {
      parts.push([text]);
      units = text.words.length;
    }
  }
  return parts;
}

const frontMatter = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Front matter may tell of the text, but the id is ours: it could be that of another text. */
function asArticle({ id, fileName, words }: OwnText): CorpusText {
  const matter = frontMatter.exec(words)?.[1];
  if (matter === undefined) return { name: id, text: words, format: guessFormat(fileName, words) };
  const others = matter
    .split(/\r?\n/)
    .filter((line) => !/^id[ \t]*:/.test(line))
    .join('\n');
  return { name: id, text: `---\nid: ${id}\n${others}\n---\n${words.slice(frontMatter.exec(words)?.[0].length ?? 0)}` };
}
