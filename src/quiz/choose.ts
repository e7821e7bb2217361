import type { Candidate, Rejection } from './candidate.ts';
import { factKeys } from './fact-keys.ts';
import type { Ground } from './ground/ground.ts';
import { asEntry, type Entry, type Judgement, type Kept } from './judge.ts';
import { promise } from './rank.ts';

/** At most so many questions rest on one sentence: more of them would only ask it to and fro. */
const most = { questions: 2, withCloze: 4 };
/** Questions for a thousand words: an article with as many needs no more fill-ins. A found one has hardly any others. */
const enough = { prepared: 32, found: 40 };
/** In the shortest text, so many are welcome. */
const few = 20;

export interface Choice {
  /** In the order of the texts. */
  readonly kept: readonly Kept[];
  readonly rejections: readonly Rejection[];
}

/** What is known of a candidate when its turn comes: not judged yet, or passed already and waiting at its true rank. */
interface Waiting {
  readonly entry: Entry;
  readonly kept: Kept | null;
}

type Refusal = Pick<Rejection, 'gate' | 'reason'>;

/**
 * The best of those that ask one fact in one way, then the best few of a sentence. The most promising come first, and what has no
 * room any more is not judged at all: most candidates are spared the gates so.
 */
export function chooseQuestions(
  candidates: readonly Candidate[],
  ground: Ground,
  judge: (entry: Entry) => Judgement,
  onDone: (done: number) => void = () => undefined,
): Choice {
  const shelf = createShelf();
  const refused: { readonly at: number; readonly rejection: Rejection }[] = [];
  let done = 0;
  const refuse = ({ candidate, at }: Entry, refusal: Refusal): void => {
    refused.push({ at, rejection: { candidate, ...refusal } });
    onDone((done += 1));
  };
  const drain = (all: readonly Waiting[], room: number, full: (entry: Entry) => Refusal | null): Waiting[] => {
    const left: Waiting[] = [];
    inOrder(all, (waiting, later) => {
      const { entry } = waiting;
      const none = full(entry);
      if (none !== null || !shelf.hasRoom(entry, room)) {
        if (none === null) left.push(waiting);
        else refuse(entry, none);
        return;
      }
      const judged = waiting.kept === null ? judge(entry) : { kept: waiting.kept };
      if (!('kept' in judged)) refuse(entry, judged);
      else if (promise(judged.kept.candidate) < rankOf(waiting)) later({ entry, kept: judged.kept });
      else {
        shelf.take(judged.kept);
        onDone((done += 1));
      }
    });
    return left;
  };
  const waiting = candidates.map((candidate, at): Waiting => ({ entry: asEntry(candidate, at, ground), kept: null }));
  const isCloze = ({ entry }: Waiting): boolean => entry.candidate.type === 'cloze';
  const isPassage = (one: Waiting): boolean => isCloze(one) && one.entry.candidate.passage !== undefined;
  // What a passage tells before its blank, no question of one sentence has: of a found text, it goes first.
  const passages = drain(waiting.filter(isPassage), 1, () => null);
  const real = waiting.filter((one) => !isCloze(one));
  for (const { entry } of drain(real, most.questions, () => null))
    refuse(entry, { gate: 'duplicate', reason: 'a better question asks this already' });
  // A blank is filled only where a sentence has no real question; a second one only where its article has few questions, and so is the
  // first one of a found text outside a passage, which is more often wrong there.
  const asked: Refusal = { gate: 'cloze', reason: 'real questions ask enough of this sentence' };
  const isThin = ({ candidate: { fact } }: Entry): boolean =>
    shelf.countOf(fact.article) * 1000 <
    (ground.isPrepared(fact.article) ? enough.prepared : enough.found) * ground.wordCount(fact.article);
  const isDoubtful = ({ candidate: { fact } }: Entry): boolean =>
    !ground.isPrepared(fact.article) && shelf.countOf(fact.article) >= few;
  const alone = waiting.filter((one) => isCloze(one) && !isPassage(one));
  const blanks = drain(alone, 1, (one) => (isDoubtful(one) && !isThin(one) ? asked : null));
  for (const { entry } of drain([...passages, ...blanks], most.withCloze, (one) => (isThin(one) ? null : asked)))
    refuse(entry, asked);
  return {
    kept: shelf.all().sort((a, b) => a.at - b.at),
    rejections: refused.sort((a, b) => a.at - b.at).map(({ rejection }) => rejection),
  };
}

const rankOf = ({ entry, kept }: Waiting): number => promise(kept?.candidate ?? entry.asked);

/** Visits all, the most promising first, then as the texts have them; what is put off to a lower rank comes again there. */
function inOrder(all: readonly Waiting[], visit: (one: Waiting, later: (one: Waiting) => void) => void): void {
  const ranks = new Map<number, Waiting[]>();
  const put = (one: Waiting): void => {
    const rank = rankOf(one);
    const there = ranks.get(rank);
    if (there) there.push(one);
    else ranks.set(rank, [one]);
  };
  for (const one of all) put(one);
  while (ranks.size > 0) {
    const rank = Math.max(...ranks.keys());
    const next = (ranks.get(rank) ?? []).sort((a, b) => a.entry.at - b.entry.at);
    ranks.delete(rank);
    for (const one of next) visit(one, put);
  }
}

/** What has been taken, and what there is room for beside it. */
function createShelf(): {
  readonly hasRoom: (entry: Entry, room: number) => boolean;
  readonly take: (kept: Kept) => void;
  readonly countOf: (article: string) => number;
  readonly all: () => Kept[];
} {
  const chosen: Kept[] = [];
  const taken = new Set<string>();
  const perSentence = new Map<string, number>();
  const perArticle = new Map<string, number>();
  const sentenceOf = ({ sentences }: Candidate): string => sentences[0]?.id ?? '';
  // An order rests on its sentences together, and asks none of them to and fro.
  const isFree = ({ pool }: Candidate): boolean => pool.from === 'given';
  return {
    hasRoom: ({ asked, id }, room) =>
      (isFree(asked) || (perSentence.get(sentenceOf(asked)) ?? 0) < room) &&
      !factKeys(asked, id).some((key) => taken.has(key)),
    take: (kept) => {
      const { candidate, id } = kept;
      for (const key of factKeys(candidate, id)) taken.add(key);
      if (!isFree(candidate)) perSentence.set(sentenceOf(candidate), (perSentence.get(sentenceOf(candidate)) ?? 0) + 1);
      perArticle.set(candidate.fact.article, (perArticle.get(candidate.fact.article) ?? 0) + 1);
      chosen.push(kept);
    },
    countOf: (article) => perArticle.get(article) ?? 0,
    all: () => [...chosen],
  };
}
