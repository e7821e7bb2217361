import type { Cast } from '../names/entities.ts';
import type { AccountGroup, Entity, Sentence, Source } from '../model.ts';
import type { NameIndex } from '../names/name-index.ts';
import { isCapitalised, tokenise } from '../names/names.ts';
import { grammarWords } from '../words/terms.ts';
import { AccountMatcher } from './account-match.ts';
import { analyseQuestion, type Question, type QuestionGround } from './analyse.ts';
import type { LoreAnswer } from './answer.ts';
import { listAnswer } from './cells.ts';
import { differingEvidence } from './differ.ts';
import { EvidenceFinder } from './evidence.ts';
import { renderAnswer, renderDisagreement, renderSilence } from './reply.ts';
import { SentenceIndex } from './sentence-index.ts';
import { enough } from './support.ts';
import { Vocabulary } from './vocabulary.ts';
import { verdictOf } from './yes-no.ts';

export interface AskGround {
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly accountGroups: readonly AccountGroup[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly names: NameIndex;
  readonly cast: Pick<Cast, 'gazetteer' | 'subjects'>;
}

/** Sentences that are ranked, and of these the ones that a reply may show. */
const looked = 40;

/** Answers questions from the sentences; made once, holds no state between questions. */
export class Asker {
  readonly #ground: AskGround;
  readonly #evidence: EvidenceFinder;
  readonly #accounts: AccountMatcher;
  readonly #questions: QuestionGround;

  constructor(ground: AskGround) {
    const { cast, sentences, entityById, sourceById } = ground;
    this.#ground = ground;
    const index = new SentenceIndex(sentences, cast.subjects, [...sourceById.values()]);
    this.#evidence = new EvidenceFinder(index, entityById, sourceById);
    const { all, common } = wordsOf(ground);
    this.#questions = {
      gazetteer: cast.gazetteer,
      vocabulary: new Vocabulary([...all, ...[...grammarWords].filter((word) => word.length > 5)]),
      nameByCapitals: (letters) => ground.names.byCapitals(letters)?.name ?? null,
      entityById,
      isCommon: (norm) => common.has(norm),
    };
    this.#accounts = new AccountMatcher(ground.accountGroups, {
      gazetteer: cast.gazetteer,
      entityById,
      weightOf: (unit) => this.#evidence.weightOf(unit),
      isKnown: (unit) => index.frequencyOf(unit) > 0,
      analyse: (text) => analyseQuestion(text, this.#questions),
    });
  }

  ask(text: string): LoreAnswer {
    const question = analyseQuestion(text, this.#questions);
    const entities = this.#entitiesOf(question);
    const evidence = this.#evidence.find(question, looked);
    const [best] = evidence;
    const isKnown = question.unknown.length === 0;
    const support = best === undefined || !isKnown ? 0 : best.support;
    const match = isKnown ? this.#accounts.find(question, evidence) : null;
    if (best === undefined || (support < enough && match?.alone !== true))
      return renderSilence({
        asked: text,
        question,
        evidence,
        group: match?.group ?? null,
        nearest: this.#nearest(question, entities),
        sources: this.#ground.sourceById,
      });
    const own = match === null || support >= enough ? [] : this.#sentencesOf(match.group);
    if (match !== null && own.length > 0 && !own.includes(best.sentence))
      return renderDisagreement({
        asked: text,
        question,
        evidence,
        confidence: Math.min(1, match.score),
        group: match.group,
        own,
        entities,
        sources: this.#ground.sourceById,
      });
    return renderAnswer({
      asked: text,
      question,
      evidence,
      answer: verdictOf(question, best) ?? listAnswer(question, evidence),
      confidence: Math.min(1, Math.max(support, match?.score ?? 0)),
      group: match?.group ?? differingEvidence(question, evidence),
      entities,
      sources: this.#ground.sourceById,
    });
  }

  #entitiesOf(question: Question): Entity[] {
    return [...question.ids].map((id) => this.#ground.entityById.get(id)).filter((entity) => entity !== undefined);
  }

  #sentencesOf({ accounts }: AccountGroup): Sentence[] {
    const ids = accounts.flatMap(({ references }) => references.map(({ sentenceId }) => sentenceId));
    return [...new Set(ids)].flatMap((id) => this.#ground.sentences.find((sentence) => sentence.id === id) ?? []);
  }

  #nearest(question: Question, entities: readonly Entity[]): Entity[] {
    const guesses = question.unknown.flatMap((word) => this.#ground.names.complete(word, undefined, 3));
    const fromWords =
      entities.length + guesses.length > 0
        ? []
        : question.units.flatMap((unit) => this.#ground.names.complete(unit.text, undefined, 2));
    return [...new Set([...guesses, ...entities, ...fromWords])].slice(0, 5);
  }
}

/** All words of the corpus, and those that it writes in lower case. */
function wordsOf({ sentences, entities, sourceById }: AskGround): { all: Set<string>; common: Set<string> } {
  const all = new Set<string>();
  const common = new Set<string>();
  for (const sentence of sentences) {
    for (const token of tokenise(`${sentence.text} ${sentence.citations.join(' ')} ${sentence.section}`)) {
      all.add(token.norm);
      if (!isCapitalised(token.text)) common.add(token.norm);
    }
  }
  const names = [
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...sourceById.values()].map(({ title }) => title),
  ];
  for (const name of names) for (const token of tokenise(name)) all.add(token.norm);
  return { all, common };
}
