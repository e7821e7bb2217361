import type { Cast } from '../entities.ts';
import type { AccountGroup, Entity, Sentence, Source } from '../model.ts';
import type { NameIndex } from '../name-index.ts';
import { isCapitalised, tokenise } from '../names.ts';
import { termsOf } from '../terms.ts';
import { analyseQuestion, type Question } from './analyse.ts';
import type { LoreAnswer } from './answer.ts';
import { EvidenceIndex, type Evidence } from './evidence.ts';
import { extractAnswer, type Extracted } from './extract.ts';
import { renderAnswer, renderSilence } from './reply.ts';
import { Vocabulary } from './vocabulary.ts';

export interface AskGround {
  readonly entities: readonly Entity[];
  readonly sentences: readonly Sentence[];
  readonly accountGroups: readonly AccountGroup[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly names: NameIndex;
  readonly cast: Cast;
}

/**
 * Below these shares of its names and words, a sentence does not answer a question. A long question may tell more of the
 * matter than any one sentence does, so that less of it is asked for.
 */
function thresholds(question: Question): { coverage: number; predicate: number; missing: number } {
  const parts = question.named.length + question.terms.length;
  const ease = Math.min(0.16, Math.max(0, parts - 4) * 0.03);
  return { coverage: 0.6 - ease, predicate: 0.45 - ease, missing: question.named.length > 2 ? 1 : 0 };
}

/** Answers questions from the sentences; made once, holds no state between questions. */
export class Asker {
  readonly #ground: AskGround;
  readonly #evidence: EvidenceIndex;
  readonly #vocabulary: Vocabulary;
  readonly #common: ReadonlySet<string>;
  readonly #groupsBySentence = new Map<string, AccountGroup[]>();

  constructor(ground: AskGround) {
    this.#ground = ground;
    this.#evidence = new EvidenceIndex(ground.sentences, ground.cast.subjects);
    const words = new Set<string>();
    const common = new Set<string>();
    for (const sentence of ground.sentences) {
      for (const token of tokenise(`${sentence.text} ${sentence.citations.join(' ')} ${sentence.section}`)) {
        words.add(token.norm);
        if (!isCapitalised(token.text)) common.add(token.norm);
      }
    }
    for (const entity of ground.entities)
      for (const name of [entity.name, ...entity.aliases]) for (const token of tokenise(name)) words.add(token.norm);
    this.#vocabulary = new Vocabulary(words);
    this.#common = common;
    for (const group of ground.accountGroups) {
      for (const account of group.accounts) {
        for (const { sentenceId } of account.references)
          this.#groupsBySentence.set(sentenceId, [...(this.#groupsBySentence.get(sentenceId) ?? []), group]);
      }
    }
  }

  ask(text: string): LoreAnswer {
    const question = analyseQuestion(text, {
      gazetteer: this.#ground.cast.gazetteer,
      vocabulary: this.#vocabulary,
      isCommon: (norm) => this.#common.has(norm),
    });
    const evidence = this.#evidence.find(question, 12);
    const least = thresholds(question);
    const entities = this.#entitiesOf(question);
    const supported =
      question.unknown.length > 0
        ? []
        : evidence.filter(
            (one) =>
              one.coverage >= least.coverage &&
              one.predicate >= least.predicate &&
              (one.namesMissing <= least.missing || (one.namesMissing < question.named.length && one.coverage >= 0.7)),
          );
    const chosen = this.#choose(question, supported);
    const group = this.#accountsFor(question, chosen, supported);
    if (chosen === null)
      return renderSilence(text, question, evidence, this.#nearest(question, entities), this.#ground.sourceById);
    return renderAnswer({
      asked: text,
      best: chosen,
      others: supported.filter((one) => one.sentence !== chosen.evidence.sentence),
      group,
      entities,
      sources: this.#ground.sourceById,
    });
  }

  /** The best sentence that has an answer of the kind that is asked for. */
  #choose(
    question: Question,
    supported: readonly Evidence[],
  ): { evidence: Evidence; extracted: Extracted | null } | null {
    const best = supported[0];
    if (best === undefined) return null;
    const options = supported
      .filter((one) => one.score >= best.score - (question.asked.wants === 'work' ? 0.45 : 0.28))
      .map((evidence) => ({
        evidence,
        extracted: extractAnswer(question, evidence.sentence, this.#ground.entityById),
      }));
    const { wants } = question.asked;
    if (wants === 'what' || wants === 'yes-no') return options[0] ?? null;
    const answered = options.filter((option) => option.extracted !== null);
    const ranked = answered.sort(
      (a, b) =>
        b.evidence.score +
        (b.extracted?.certainty ?? 0) * 0.12 -
        a.evidence.score -
        (a.extracted?.certainty ?? 0) * 0.12,
    );
    if (ranked[0] !== undefined) return ranked[0];
    return wants === 'when' || wants === 'count' || best.coverage < 0.75 ? null : { evidence: best, extracted: null };
  }

  /** The disagreement that the question is about: its evidence is a side of one, or the question is the group's own. */
  #accountsFor(
    question: Question,
    chosen: { evidence: Evidence } | null,
    supported: readonly Evidence[],
  ): AccountGroup | null {
    const asked = new Set(question.named.flatMap((part) => part.ids));
    const own = new Set([
      ...question.terms.flatMap((term) => [term.stem, ...term.synonyms]),
      ...question.named.flatMap((part) => part.stems),
    ]);
    const groups = new Set<AccountGroup>();
    for (const one of supported.slice(0, 3))
      for (const group of this.#groupsBySentence.get(one.sentence.id) ?? []) groups.add(group);
    for (const group of this.#ground.accountGroups) if (asked.has(group.subject)) groups.add(group);
    let best: AccountGroup | null = null;
    let most = 0.5;
    for (const group of groups) {
      const terms = termsOf(group.question);
      const shared = terms.filter((stem) => own.has(stem)).length / Math.max(1, terms.length);
      const cited =
        chosen !== null && (this.#groupsBySentence.get(chosen.evidence.sentence.id) ?? []).includes(group) ? 0.25 : 0;
      if (shared + cited > most) {
        most = shared + cited;
        best = group;
      }
    }
    return best;
  }

  #entitiesOf(question: Question): Entity[] {
    return [...new Set(question.named.flatMap((part) => part.ids))]
      .map((id) => this.#ground.entityById.get(id))
      .filter((entity) => entity !== undefined);
  }

  #nearest(question: Question, entities: readonly Entity[]): Entity[] {
    const guesses = question.unknown.flatMap((word) => this.#ground.names.complete(word, undefined, 3));
    const fromWords =
      entities.length + guesses.length > 0
        ? []
        : question.terms.flatMap((term) => this.#ground.names.complete(term.stem, undefined, 2));
    return [...new Set([...guesses, ...entities, ...fromWords])].slice(0, 5);
  }
}
