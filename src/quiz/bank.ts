import { askedEntity, type Candidate, type Draft, type Rejection } from './candidate.ts';
import { chooseDistractors, hasRival } from './distractors.ts';
import { parseCitation } from './citation.ts';
import { fold, withoutFrame } from './fold.ts';
import { firstFailure, optionGates, stemGates, typedGates } from './gates/index.ts';
import { createGround, type Ground, type QuizGround } from './ground.ts';
import { questionId, seededRandom, shuffled } from './ids.ts';
import { makeCandidates } from './kinds/index.ts';
import type { Question } from './model.ts';
import { createPeers } from './peers.ts';
import { acceptedForms } from './short-names.ts';
import { priorDifficulty, promise } from './rank.ts';
import { createTruth } from './truth.ts';
import { verbClass } from './verb-classes.ts';

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
const most = { questions: 2, withCloze: 2 };
/** Questions for a thousand words: an article with as many needs no more fill-ins. */
const enough = 32;

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
  const chosen = onePerFact(kept, ground, rejections);
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
  const kitchen = { ground, truth: createTruth(ground), peers: createPeers(ground) };
  const kept: Kept[] = [];
  candidates.forEach((candidate, at) => {
    if (at % 500 === 499) onProgress?.('gates', at + 1, candidates.length);
    const id = questionId(candidate.type, candidate.fact);
    const early = firstFailure({ candidate, distractors: [] }, ground, stemGates);
    const draft: Draft = { candidate, distractors: early ? [] : chooseDistractors(candidate, kitchen, id) };
    const chosen = early
      ? null
      : firstFailure(draft, ground, candidate.pool.from === 'typed' ? typedGates : optionGates);
    const failure = early ?? chosen;
    if (failure === null) {
      kept.push(nearest({ ...draft, id, at }));
      return;
    }
    const typed = chosen === null ? null : asTyped(candidate);
    const last = typed === null || hasRival(candidate, kitchen) ? failure : firstFailure(typed, ground, typedGates);
    if (typed !== null && last === null) kept.push({ ...typed, id, at });
    else rejections.push({ candidate, ...failure });
  });
  return kept;
}

/** One year in so many is asked to be guessed: whoever comes nearest is best. */
const oneIn = 4;

/** The same question with its year to be typed, for some of the facts; which ones is left to their ids. */
function nearest(kept: Kept): Kept {
  const { candidate, id } = kept;
  const { pool, stem } = candidate;
  if (candidate.type !== 'when' || pool.from !== 'years' || pool.step !== undefined) return kept;
  if (Number.parseInt(id.slice(0, 2), 16) % oneIn !== 0) return kept;
  const asked = stem.replace(/^(.*?)\b[Ii]n which year/, (_, prefix: string) =>
    prefix === '' ? 'As near as you can guess, in which year' : `${prefix}as near as you can guess, in which year`,
  );
  if (asked === stem) return kept;
  const typed: Candidate = { ...candidate, type: 'nearest-year', stem: asked, pool: { from: 'typed', entityId: null } };
  return { ...kept, candidate: typed, distractors: [], id: questionId(typed.type, typed.fact) };
}

/** Where the corpus has too few wrong options for a name or a work's title, it can still be asked for by typing. */
function asTyped(candidate: Candidate): Draft | null {
  const { pool, roughness } = candidate;
  if (pool.from !== 'entities' && pool.from !== 'works') return null;
  const entityId = pool.from === 'entities' ? pool.entityId : null;
  return { candidate: { ...candidate, pool: { from: 'typed', entityId }, roughness: roughness + 1 }, distractors: [] };
}

/** The best of those that ask one fact in one way, then the best few of a sentence; back in the order of the texts. */
function onePerFact(kept: readonly Kept[], ground: Ground, rejections: Rejection[]): Kept[] {
  const byPromise = [...kept].sort((a, b) => promise(b.candidate) - promise(a.candidate) || a.at - b.at);
  const taken = new Set<string>();
  const perSentence = new Map<string, number>();
  const perArticle = new Map<string, number>();
  const chosen: Kept[] = [];
  const take = (draft: Kept, room: number): boolean => {
    const { candidate } = draft;
    const sentenceId = candidate.sentences[0]?.id ?? '';
    const told = perSentence.get(sentenceId) ?? 0;
    const keys = factKeys(draft);
    if (keys.some((key) => taken.has(key)) || (told >= room && candidate.pool.from !== 'given')) return false;
    for (const key of keys) taken.add(key);
    // An order rests on its sentences together, and asks none of them to and fro.
    if (candidate.pool.from !== 'given') perSentence.set(sentenceId, told + 1);
    perArticle.set(candidate.fact.article, (perArticle.get(candidate.fact.article) ?? 0) + 1);
    chosen.push(draft);
    return true;
  };
  const isCloze = ({ candidate }: Kept): boolean => candidate.type === 'cloze';
  for (const draft of byPromise.filter((item) => !isCloze(item)))
    if (!take(draft, most.questions))
      rejections.push({ candidate: draft.candidate, gate: 'duplicate', reason: 'a better question asks this already' });
  // A blank is filled only where a sentence has no real question; a second one only where its article has few questions.
  const left = byPromise.filter((item) => isCloze(item) && !take(item, 1));
  for (const draft of left) {
    const { article } = draft.candidate.fact;
    const thin = (perArticle.get(article) ?? 0) * 1000 < enough * ground.wordCount(article);
    if (!thin || !take(draft, most.withCloze))
      rejections.push({
        candidate: draft.candidate,
        gate: 'cloze',
        reason: 'real questions ask enough of this sentence',
      });
  }
  return chosen.sort((a, b) => a.at - b.at);
}

/**
 * Under which a question counts as asked already: its id, its wording, its fact in this sentence (cloze, "who" and "object" all ask
 * for one name), and the same bond of the same names told in another text.
 */
const tableTypes = new Set(['relation', 'relation-pick', 'odd-one-out']);

function factKeys({ candidate, id }: Kept): string[] {
  const { type, sentences, key, pool, fact, entityIds, stem } = candidate;
  const group = askedEntity(pool) === null ? type : 'name';
  const wording = fold(withoutFrame(stem));
  if (pool.from === 'given')
    return [
      `id ${id}`,
      // "Which of these came first?" is asked of other events each time; "which of these has …" of one cell.
      `stem ${fold(stem)}${tableTypes.has(type) ? '' : ` ${fold(key)}`}`,
      `fact ${type} ${sentences.map((sentence) => sentence.id).join()}`,
    ];
  const names = [...new Set(entityIds)].sort().join();
  // Of a year, any verb tells the same.
  const told = [group, pool.from === 'years' ? '' : verbClass(fact.property), names, fold(key)].join('|');
  return [
    `id ${id}`,
    `stem ${wording}`,
    `fact ${group}|${sentences[0]?.id ?? ''}|${fold(key)}`,
    ...(type === 'when' || type === 'nearest-year'
      ? [`dated ${verbClass(fact.property.replace(/ed$/, ''))}|${fact.subject}|${fold(key)}`]
      : []),
    ...(type === 'which-work' ? [`shown ${verbClass(fact.property)}|${fact.subject}|${fold(key)}`] : []),
    ...(entityIds.length > 1 && fact.property !== 'be' && type !== 'cloze' ? [`told ${told}`] : []),
  ];
}

function asQuestion(draft: Kept, ground: Ground): Question {
  const { candidate, distractors, id } = draft;
  const [sentence] = candidate.sentences;
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const typed = candidate.pool.from === 'typed';
  const options = typed
    ? []
    : shuffled([candidate.key, ...distractors.map(({ text }) => text)], seededRandom(`${id} options`));
  const topicId = candidate.entityIds.find((entityId) => askedEntity(candidate.pool) !== entityId);
  return {
    id,
    type: candidate.type,
    stem: candidate.stem,
    options,
    key: typed ? null : options.indexOf(candidate.key),
    accepted: acceptedForms(candidate, ground),
    evidence: {
      sentence: sentence?.text ?? '',
      source: source?.id ?? candidate.fact.article,
      citation: sentence === undefined || sentence.citations.length === 0 ? null : sentence.citations.join('; '),
    },
    topic: topicName(draft, ground, topicId),
    entityIds:
      topicId === undefined
        ? candidate.entityIds
        : [topicId, ...candidate.entityIds.filter((entityId) => entityId !== topicId)],
    difficulty: priorDifficulty(draft, ground),
    continuity: source?.continuity ?? '',
    universe: source?.universe ?? null,
    spoils: worksTold(candidate, ground),
    origin: 'generated',
  };
}

/** The works that its sentences cite, or whose story they tell. */
function worksTold({ sentences }: Candidate, ground: Ground): string[] {
  const titles = sentences.flatMap(({ citations, scope }) => [
    ...(scope === null ? [] : [ground.entity(scope)?.name ?? scope]),
    ...citations.flatMap((citation) => parseCitation(citation)?.title ?? []),
  ]);
  return [...new Set(titles)];
}

/** What is shown beside a question must not tell its answer: another name of the sentence stands in for the topic where it would. */
function topicName({ candidate }: Kept, ground: Ground, topicId: string | undefined): string {
  const [sentence] = candidate.sentences;
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const key = ` ${fold(candidate.key)} `;
  const names = [
    topicId === undefined ? undefined : ground.entity(topicId)?.name,
    source?.title,
    ...(sentence?.mentions ?? []).map(({ entityId }) => ground.entity(entityId)?.name),
    sentence?.section,
    source?.continuity,
  ];
  return names.find((name) => name !== undefined && name !== '' && !` ${fold(name)} `.includes(key)) ?? 'Lore';
}
