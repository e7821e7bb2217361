import type { EntityKind, Source } from '../lore/model.ts';
import { askedEntity, type Candidate, type Rejection } from './candidate.ts';
import { chooseQuestions } from './choose.ts';
import { sentencesOf } from './ground/by-source.ts';
import { parseCitation } from './ground/citation.ts';
import { genderOfGivenName } from '../lore/names/genders.ts';
import { leakedWord } from './gates/leak.ts';
import { createGround, type Ground, type QuizGround } from './ground/ground.ts';
import { seededRandom, shuffled } from './ids.ts';
import { createJudge, type Kept } from './judge.ts';
import { makeCandidates } from './kinds/index.ts';
import type { Question } from './model.ts';
import { escaped } from './patterns.ts';
import { priorDifficulty } from './rank.ts';
import { foundForms } from './answers/found-forms.ts';
import { cuedForms, isCued, nameAsked, withCue, withoutPeople } from './answers/initial.ts';
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
  const shared = sharedFirstWords(lore);
  const questions = kept.map((draft) => asQuestion(draft, ground, shared));
  onProgress?.('questions', questions.length, candidates.length);
  return { questions, rejections };
}

function asQuestion(draft: Kept, ground: Ground, shared: ReadonlySet<string>): Question {
  const { candidate, distractors, id } = draft;
  const [sentence] = candidate.sentences;
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const typed = candidate.pool.from === 'typed';
  const options = typed
    ? []
    : shuffled([candidate.key, ...distractors.map(({ text }) => text)], seededRandom(`${id} options`));
  const topicId = candidate.entityIds.find((entityId) => askedEntity(candidate.pool) !== entityId);
  const { stem, accepted } = isCued(candidate, ground)
    ? cued(candidate, ground, shared)
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

/** Its wording with what is told of the name, and the forms of it that are right. */
function cued(candidate: Candidate, ground: Ground, shared: ReadonlySet<string>): Pick<Question, 'stem' | 'accepted'> {
  const asked = ground.entity(askedEntity(candidate.pool) ?? '');
  const kindsOf = (name: string): readonly EntityKind[] =>
    ground.ownersOf(name).flatMap((owner) => ground.entity(owner)?.kind ?? []);
  const isPerson = (name: string): boolean => asked?.kind === 'character' || kindsOf(name).includes('character');
  const isGroup = (name: string): boolean => kindsOf(name).some((kind) => kind === 'species' || kind === 'faction');
  // "the Val Jean" is a ship, and no Jean of the Vals.
  const isOfPeople = asked === undefined || asked.kind === 'character' || asked.kind === 'species';
  const written = nameAsked(candidate);
  const told = isOfPeople ? withoutPeople(written, candidate, { isPerson, isGroup }) : written;
  const own = asked?.kind === 'character' ? withoutSharedRank(told, shared) : told;
  // What is no part of the name stands in front of its blank: "the Empress _____".
  const people = own === written ? '' : written.slice(0, -own.length);
  const rank = rankInFront(candidate, written);
  const isMetLater = isNamedInFullLater(candidate, own, ground);
  const forms = [
    ...acceptedAnswers(candidate, ground),
    ...(asked === undefined ? [] : foundForms(asked, own, candidate.fact.article, ground)),
  ];
  return {
    stem: withCue(candidate.stem.replace(/\bthe _____/, `the ${rank}_____`).replace('_____', `${people}_____`), own),
    accepted: cuedForms(
      own,
      forms,
      asked?.name ?? candidate.key,
      (word) => shared.has(word),
      asked?.kind === 'character',
    ).filter(
      (form) =>
        !people.split(' ').includes(form) &&
        !standsIn(form, candidate.stem) &&
        !(isMetLater && !own.split(' ').includes(form)),
    ),
  };
}

/** "Razik" of "Maje Razik", in a text of a Maje Culluh too: a rank that no list has. */
function withoutSharedRank(name: string, shared: ReadonlySet<string>): string {
  const [first = '', own, ...more] = name.split(' ');
  return own !== undefined &&
    more.length === 0 &&
    /^\p{Lu}/u.test(own) &&
    shared.has(first) &&
    genderOfGivenName(name) === null
    ? own
    : name;
}

/** "Empress " of "the Empress Thessaly", where the name alone is asked for. */
function rankInFront({ pool, sentences: [sentence] }: Candidate, own: string): string {
  const id = askedEntity(pool);
  const mention = sentence?.mentions.find(({ entityId, anaphor }) => entityId === id && !anaphor);
  const text = sentence?.text.slice(mention?.from, mention?.to).replace(/^the /i, '') ?? '';
  return mention !== undefined && text !== own && text.endsWith(` ${own}`) ? text.slice(0, -own.length) : '';
}

const kin = /\b(?:brother|sister|son|daughter|father|mother|wife|husband|uncle|aunt|nephew|niece|cousin),? $/;

/** "George" of 1280, in a text that tells of George Amiroutzes long behind it: another of the name, as likely as not. */
function isNamedInFullLater({ pool, fact, sentences: [sentence] }: Candidate, own: string, ground: Ground): boolean {
  const id = askedEntity(pool);
  if (/\s/.test(own) || ground.entity(id ?? '')?.kind !== 'character') return false;
  // "his brother David": none of those who are told of with their surname elsewhere.
  const mention = sentence?.mentions.find(({ entityId, anaphor }) => entityId === id && !anaphor);
  if (kin.test(sentence?.text.slice(0, mention?.from) ?? '')) return true;
  const told = sentencesOf(fact.article, ground);
  const at = told.findIndex((one) => one.id === sentence?.id);
  const whole = told.findIndex(({ text, mentions }) =>
    mentions.some(
      ({ entityId, anaphor, from, to }) => entityId === id && !anaphor && / \p{Lu}/u.test(text.slice(from, to)),
    ),
  );
  return at >= 0 && whole > at;
}

/** "was renamed Mol'Rihan, or _____": whoever types what is told knows nothing. */
const standsIn = (form: string, stem: string): boolean =>
  stem.includes(form) && new RegExp(`(?<![\\p{L}’'-])${escaped(form)}(?![\\p{L}’'-])`, 'u').test(stem);

/** "Darth": first words of names that more than one has, so a title or no name of one's own. */
function sharedFirstWords({ entities }: QuizGround): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of entities) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length > 0) (seen.has(first) ? shared : seen).add(first);
  }
  return shared;
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
