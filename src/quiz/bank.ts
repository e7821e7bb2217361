import type { Source } from '../lore/model.ts';
import { askedEntity, type Candidate, type Rejection } from './candidate.ts';
import { chooseQuestions } from './choose.ts';
import { sentencesOf } from './ground/by-source.ts';
import { parseCitation } from './ground/citation.ts';
import { leakedWord } from './gates/leak.ts';
import { createGround, type Ground, type QuizGround } from './ground/ground.ts';
import { seededRandom, shuffled } from './ids.ts';
import { createJudge, type Kept } from './judge.ts';
import { makeCandidates } from './kinds/index.ts';
import type { Question } from './model.ts';
import { priorDifficulty } from './rank.ts';
import { cued } from './answers/cued.ts';
import { isCued } from './answers/initial.ts';
import { acceptedAnswers } from './answers/short-names.ts';
import { underHeading } from './under-heading.ts';

export interface BankOptions {
  /** Told as each stage ends: what was done, and of how many. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
}

export interface Bank {
  readonly questions: readonly Question[];
  readonly rejections: readonly Rejection[];
}

/**
 * All questions that the lore supports, in the order of its texts. Deterministic: the same lore gives the same ids in the same order.
 * What was made and turned away comes along with the gate and its reason.
 */
export function buildBank(lore: QuizGround, { onProgress }: BankOptions = {}): Bank {
  const ground = createGround(lore);
  const candidates = makeCandidates(ground);
  onProgress?.('candidates', candidates.length, candidates.length);
  const { kept, rejections } = chooseQuestions(candidates, ground, createJudge(ground), (done) => {
    if (done % 500 === 0) onProgress?.('gates', done, candidates.length);
  });
  const questions = kept.map((draft) => asQuestion(draft, ground));
  onProgress?.('questions', questions.length, candidates.length);
  return { questions, rejections };
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
  const { stem, accepted } = isCued(candidate, ground)
    ? cued(candidate, ground)
    : { stem: candidate.stem, accepted: acceptedAnswers(candidate, ground) };
  const isFound = source !== undefined && !ground.isPrepared(source.id);
  return {
    id,
    type: candidate.type,
    stem: isFound ? underHeading(stem, candidate, accepted, ground) : stem,
    accepted,
    options,
    key: typed ? null : options.indexOf(candidate.key),
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
  const titles = sentences.flatMap((sentence) => [
    ...(sentence.scope === null ? [] : [ground.entity(sentence.scope)?.name ?? sentence.scope]),
    ...(ground.isCitedItself(sentence) ? sentence.citations : []).flatMap(
      (citation) => parseCitation(citation)?.title ?? [],
    ),
  ]);
  return [...new Set(titles)];
}

/** Headings and lines above a text that name nothing. */
const noTopic = /^(?:introduction|overview|section|chapter|part|for|see|about|unknown|my|our|welcome)\b/i;

/** Whether the text itself says what it is called, and not its file alone. */
function opensWith({ id, title }: Source, ground: Ground): boolean {
  const [first] = sentencesOf(id, ground);
  return first?.text.toLowerCase().includes(title.toLowerCase()) === true;
}

/** What is shown beside a question must not tell its answer: another name of the sentence stands in for the topic where it would. */
function topicName({ candidate }: Kept, ground: Ground, topicId: string | undefined): string {
  const [sentence] = candidate.sentences;
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const nameOf = (id: string): string | undefined => {
    const entity = ground.entity(id);
    return entity !== undefined && ground.isSound(entity) ? entity.name : undefined;
  };
  // Where all is told by one text, what that is about says most.
  const whole = ground.lore.sources.length === 1 ? source : undefined;
  const about = whole === undefined ? undefined : ground.subjectOf(whole.id);
  // "Mandalore the Great" is not what the page "Mandalore" is about.
  const subject = about?.name.startsWith(`${whole?.title ?? ''} the `) === true ? undefined : about;
  const names = [
    subject === undefined ? undefined : nameOf(subject.id),
    whole !== undefined && opensWith(whole, ground) ? whole.title : undefined,
    topicId === undefined ? undefined : nameOf(topicId),
    source?.title,
    ...(sentence?.mentions ?? []).map(({ entityId }) => nameOf(entityId)),
    ...candidate.entityIds.map(nameOf),
    sentence?.section,
  ];
  return (
    names.find(
      (name) =>
        name !== undefined && name !== '' && !noTopic.test(name) && leakedWord(name, candidate.key) === undefined,
    ) ?? 'Lore'
  );
}
