import type { Candidate, Draft, Rejection } from './candidate.ts';
import { chooseDistractors } from './distractors.ts';
import { fold } from './fold.ts';
import { firstFailure, optionGates, stemGates } from './gates/index.ts';
import { createGround, type Ground, type QuizGround } from './ground.ts';
import { questionId, seededRandom, shuffled } from './ids.ts';
import { makeCandidates } from './kinds/index.ts';
import type { Question } from './model.ts';
import { priorDifficulty, promise } from './rank.ts';
import { createTruth } from './truth.ts';

export interface BankOptions {
  /** Told as each stage ends: what was done, and of how many. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface Bank {
  readonly questions: readonly Question[];
  readonly rejections: readonly Rejection[];
}

interface Kept extends Draft {
  readonly id: string;
  readonly at: number;
}

/** At most so many questions rest on one sentence: more of them would only ask it to and fro. */
const perSentence = 4;

/**
 * All questions that the lore supports, in the order of its texts. Deterministic: the same lore gives the same ids in the same order.
 * What was made and turned away comes along with the gate and its reason.
 */
export function buildBank(lore: QuizGround, { onProgress }: BankOptions = {}): Bank {
  const ground = createGround(lore);
  const rejections: Rejection[] = [];
  const candidates = makeCandidates(ground);
  onProgress?.('candidates', candidates.length, candidates.length);
  const kept = gated(candidates, ground, rejections, onProgress);
  const chosen = onePerFact(kept, rejections);
  const questions = chosen.map((draft) => asQuestion(draft, ground));
  onProgress?.('questions', questions.length, candidates.length);
  return { questions, rejections };
}

function gated(
  candidates: readonly Candidate[],
  ground: Ground,
  rejections: Rejection[],
  onProgress: BankOptions['onProgress'],
): Kept[] {
  const truth = createTruth(ground);
  const kept: Kept[] = [];
  candidates.forEach((candidate, at) => {
    if (at % 500 === 499) onProgress?.('gates', at + 1, candidates.length);
    const id = questionId(candidate.type, candidate.fact);
    const early = firstFailure({ candidate, distractors: [] }, ground, stemGates);
    const draft: Draft = { candidate, distractors: early ? [] : chooseDistractors(candidate, { ground, truth }, id) };
    const failure = early ?? firstFailure(draft, ground, optionGates);
    if (failure) rejections.push({ candidate, ...failure });
    else kept.push({ ...draft, id, at });
  });
  return kept;
}

/** The best of those that ask one fact in one way, then the best few of a sentence; back in the order of the texts. */
function onePerFact(kept: readonly Kept[], rejections: Rejection[]): Kept[] {
  const byPromise = [...kept].sort((a, b) => promise(b.candidate) - promise(a.candidate) || a.at - b.at);
  const taken = {
    ids: new Set<string>(),
    facts: new Set<string>(),
    stems: new Set<string>(),
    sentences: new Map<string, number>(),
  };
  const chosen: Kept[] = [];
  for (const draft of byPromise) {
    const { candidate, id } = draft;
    const sentenceId = candidate.sentences[0]?.id ?? '';
    const fact = factKey(candidate);
    const stem = fold(candidate.pool.from === 'given' ? `${candidate.stem} ${candidate.key}` : candidate.stem);
    const told = taken.sentences.get(sentenceId) ?? 0;
    const clash =
      taken.ids.has(id) ||
      taken.stems.has(stem) ||
      taken.facts.has(fact) ||
      (told >= perSentence && candidate.pool.from !== 'given');
    if (clash) {
      rejections.push({ candidate, gate: 'duplicate', reason: 'a better question asks this already' });
      continue;
    }
    taken.ids.add(id);
    taken.stems.add(stem);
    taken.facts.add(fact);
    taken.sentences.set(sentenceId, told + 1);
    chosen.push(draft);
  }
  return chosen.sort((a, b) => a.at - b.at);
}

/** Cloze, "who" and "object" all ask for one name of one sentence: only the best of them stays. */
function factKey({ type, sentences, key, pool }: Candidate): string {
  const group = pool.from === 'entities' ? 'name' : type;
  return [
    group,
    sentences[0]?.id ?? '',
    fold(key),
    ['first', 'last', 'order'].includes(type) ? sentences.map(({ id }) => id).join() : '',
  ].join('|');
}

function asQuestion(draft: Kept, ground: Ground): Question {
  const { candidate, distractors, id } = draft;
  const [sentence] = candidate.sentences;
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const options = shuffled([candidate.key, ...distractors.map(({ text }) => text)], seededRandom(`${id} options`));
  const topicId =
    candidate.entityIds.find(
      (entityId) => !(candidate.pool.from === 'entities' && candidate.pool.entityId === entityId),
    ) ?? candidate.entityIds[0];
  return {
    id,
    type: candidate.type,
    stem: candidate.stem,
    options,
    key: options.indexOf(candidate.key),
    accepted: [...new Set([candidate.key, ...candidate.accepted])],
    evidence: {
      sentence: sentence?.text ?? '',
      source: source?.id ?? candidate.fact.article,
      citation: sentence === undefined || sentence.citations.length === 0 ? null : sentence.citations.join('; '),
    },
    topic:
      (topicId === undefined ? undefined : ground.entity(topicId)?.name) ?? source?.title ?? candidate.fact.article,
    entityIds:
      topicId === undefined ? [] : [topicId, ...candidate.entityIds.filter((entityId) => entityId !== topicId)],
    difficulty: priorDifficulty(draft, ground),
    continuity: source?.continuity ?? '',
    origin: 'generated',
  };
}
