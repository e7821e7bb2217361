import type { AccountGroup, Entity, Reference, Sentence, Source } from '../model.ts';
import type { Question } from './analyse.ts';
import type { AnswerAccount, AnswerStatement, LoreAnswer } from './answer.ts';
import type { Evidence } from './evidence.ts';
import type { Extracted } from './extract.ts';

/** The reply as plain text: the answer, what it rests on, and where accounts differ. */

export interface Parts {
  readonly asked: string;
  readonly best: { readonly evidence: Evidence; readonly extracted: Extracted | null };
  readonly others: readonly Evidence[];
  readonly group: AccountGroup | null;
  readonly entities: readonly Entity[];
  readonly sources: ReadonlyMap<string, Source>;
}

const mostStatements = 4;

export function renderAnswer({ asked, best, others, group, entities, sources }: Parts): LoreAnswer {
  const { evidence, extracted } = best;
  const sentence = evidence.sentence.text;
  const near = others.filter((other) => other.score >= evidence.score - 0.25).slice(0, mostStatements - 1);
  const statements = [evidence, ...near].map((one) => statementOf(one.sentence, sources));
  const accounts =
    group === null ? [] : group.accounts.map((account) => accountOf(account.claim, account.references, sources));
  const answer = extracted?.answer ?? sentence;
  const lines = [
    extracted === null ? sentence : `${capitalise(answer)} — ${sentence}`,
    `Source: ${sourceLine(evidence.sentence, sources)}`,
  ];
  if (near.length > 0)
    lines.push('', 'See also:', ...near.map((one) => `• ${one.sentence.text} (${sourceLine(one.sentence, sources)})`));
  if (group !== null)
    lines.push(
      '',
      `Accounts differ: ${group.question}`,
      ...accounts.map((account) => `• ${account.claim} (${accountLine(account, sources)})`),
    );
  return {
    question: asked,
    answer: extracted === null ? sentence : answer,
    confidence: round(Math.min(1, evidence.coverage) * (extracted?.certainty ?? 0.7)),
    text: lines.join('\n'),
    statements,
    accounts,
    entities,
  };
}

export function renderSilence(
  asked: string,
  question: Question,
  evidence: readonly Evidence[],
  nearest: readonly Entity[],
  sources: ReadonlyMap<string, Source>,
): LoreAnswer {
  const lines = ['The sources do not say.'];
  if (question.unknown.length > 0)
    lines.push(`No source mentions ${question.unknown.map((word) => `"${word}"`).join(' or ')}.`);
  if (nearest.length > 0) lines.push(`Nearest entries: ${nearest.map((entity) => entity.name).join(', ')}.`);
  return {
    question: asked,
    answer: null,
    confidence: 0,
    text: lines.join('\n'),
    statements: evidence.slice(0, 2).map((one) => statementOf(one.sentence, sources)),
    accounts: [],
    entities: nearest,
  };
}

function statementOf(sentence: Sentence, sources: ReadonlyMap<string, Source>): AnswerStatement {
  return {
    text: sentence.text,
    source: sentence.sourceId,
    continuity: sources.get(sentence.sourceId)?.continuity ?? 'unknown',
    citation: sentence.citations.length === 0 ? null : sentence.citations.join('; '),
  };
}

function accountOf(
  claim: string,
  references: readonly Reference[],
  sources: ReadonlyMap<string, Source>,
): AnswerAccount {
  const source = references[0]?.sourceId ?? '';
  return {
    claim,
    source,
    continuity: sources.get(source)?.continuity ?? 'unknown',
    citations: [...new Set(references.flatMap((reference) => reference.citations))],
  };
}

function sourceLine(sentence: Sentence, sources: ReadonlyMap<string, Source>): string {
  const source = sources.get(sentence.sourceId);
  const parts = [
    source?.title ?? sentence.sourceId,
    ...(sentence.section === '' ? [] : [sentence.section]),
    ...sentence.citations,
  ];
  return `${parts.join('; ')}${source?.voice === 'in-universe' ? '; told from inside its world' : ''}`;
}

function accountLine(account: AnswerAccount, sources: ReadonlyMap<string, Source>): string {
  return [sources.get(account.source)?.title ?? account.source, ...account.citations].join('; ');
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const round = (value: number): number => Math.round(value * 100) / 100;
