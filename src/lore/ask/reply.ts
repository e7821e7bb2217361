import type { AccountGroup, Entity, Reference, Sentence, Source } from '../model.ts';
import type { Question } from './analyse.ts';
import type { AnswerAccount, AnswerStatement, LoreAnswer } from './answer.ts';
import type { Evidence } from './evidence-model.ts';

/** The reply as plain text: the answer, what it rests on, and where accounts differ. */

export interface Parts {
  readonly asked: string;
  readonly question: Question;
  /** Best first; not empty. */
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
  /** The short answer, where it is not the best sentence's own: a verdict, a list. */
  readonly answer: string | null;
  readonly group: AccountGroup | null;
  readonly entities: readonly Entity[];
  readonly sources: ReadonlyMap<string, Source>;
}

/** Passages told beside an answer; and where there is none, for the reader to see that there is none. */
const mostFurther = 6;
const mostNear = 8;

export function renderAnswer({
  asked,
  question,
  evidence,
  confidence,
  answer,
  group,
  entities,
  sources,
}: Parts): LoreAnswer {
  const [best, ...others] = evidence;
  if (best === undefined) throw new Error('An answer without evidence.');
  const sentence = best.sentence.text;
  const words = answer ?? best.extracted?.answer ?? '';
  const first = [sentence, ...companions(best, others, question, sources).map(({ text }) => text)].join(' ');
  const further = others.filter((other) => other.score >= best.score - 5).slice(0, mostFurther);
  const statements = [best, ...further].map((one) => statementOf(one.sentence, sources));
  const accounts = accountsOf(group, sources);
  const lines = [
    words === '' ? first : `${capitalise(words)} — ${first}`,
    `Source: ${sourceLine(best.sentence, sources)}`,
    ...passages('See also:', further, sources),
    ...difference(group, accounts, sources),
  ];
  return {
    question: asked,
    answer: words === '' ? sentence : words,
    confidence: Math.round(confidence * 100) / 100,
    text: lines.join('\n'),
    statements,
    accounts,
    entities,
  };
}

export interface Disagreement extends Omit<Parts, 'answer' | 'group'> {
  readonly group: AccountGroup;
  /** The sentences that its accounts rest on. */
  readonly own: readonly Sentence[];
}

/** Where no sentence answers but a disagreement is asked for: what its accounts say is the answer. */
export function renderDisagreement({
  asked,
  evidence,
  confidence,
  group,
  own,
  entities,
  sources,
}: Disagreement): LoreAnswer {
  const accounts = accountsOf(group, sources);
  const answer = `The sources differ. ${claimsOf(accounts)}`;
  const further = evidence.filter(({ sentence }) => !own.includes(sentence)).slice(0, mostFurther);
  const names = [...new Set(accounts.map(({ source }) => sources.get(source)?.title ?? source))];
  return {
    question: asked,
    answer,
    confidence: Math.round(confidence * 100) / 100,
    text: [
      answer,
      `Source: ${names.join('; ')}`,
      ...passages('See also:', further, sources),
      ...difference(group, accounts, sources),
    ].join('\n'),
    statements: [...own, ...further.map(({ sentence }) => sentence)].map((sentence) => statementOf(sentence, sources)),
    accounts,
    entities,
  };
}

/** All that fit in one line, and two at least. */
function claimsOf(accounts: readonly AnswerAccount[]): string {
  const claims = accounts.map(({ claim }) => claim.replace(/(?<![.!?])$/, '.'));
  let count = claims.length;
  while (count > 2 && claims.slice(0, count).join(' ').length > longest) count -= 1;
  const left = claims.length - count;
  return [...claims.slice(0, count), ...(left > 0 ? [`And ${left} more.`] : [])].join(' ');
}

/** In the scale of ranking, where 0.7 makes one twice as likely as the other: for a second sentence, and for a third. */
const nearlyAsGood = [2.2, 0.7];
/** How much more the sentence that follows the best one may lack. */
const goesOn = 1;
/** Characters: a first line is for reading at a glance. */
const longest = 420;
const isProse = ({ form }: Sentence): boolean => form === 'prose' || form === 'item';

/** Further sentences for the first line: those that answer nearly as well and say something else. */
function companions(
  best: Evidence,
  others: readonly Evidence[],
  question: Question,
  sources: Parts['sources'],
): Sentence[] {
  // What is asked about is often stated first and explained after.
  const unexplained = question.asked.wants === 'why' && (best.extracted?.answer ?? '') === '';
  const explains = unexplained && best.next !== null && isProse(best.next) ? [best.next] : [];
  const isNeutral = ({ sentence }: Evidence): boolean =>
    sentence.sourceId === best.sentence.sourceId || sources.get(sentence.sourceId)?.voice !== 'in-universe';
  const worth = ({ sentence, score }: Evidence): number => score + (sentence.id === best.next?.id ? goesOn : 0);
  const good = others
    .filter(({ sentence }) => isProse(sentence) && !explains.includes(sentence))
    .filter(isNeutral)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, nearlyAsGood.length - explains.length)
    .filter((other, place) => worth(other) >= best.score - (nearlyAsGood[place] ?? 0));
  const chosen = [...explains, ...good.map(({ sentence }) => sentence)];
  const fits = chosen.reduce((sum, { text }) => sum + text.length, best.sentence.text.length) <= longest;
  return fits ? chosen : chosen.slice(0, 1);
}

/** How likely a sentence has to answer to be told at once beside the word that the sources do not say; and to be told as all but an answer. */
const worthTelling = 0.02;
const nearlyEnough = 0.2;
/** How much of a question it has to have to be told at once though it lacks what is asked for. */
const nearSubject = 0.5;

export interface Silence {
  readonly asked: string;
  readonly question: Question;
  readonly evidence: readonly Evidence[];
  /** A disagreement that the question touches, though it may ask for something else. */
  readonly group: AccountGroup | null;
  readonly nearest: readonly Entity[];
  readonly sources: ReadonlyMap<string, Source>;
}

export function renderSilence({ asked, question, evidence, group, nearest, sources }: Silence): LoreAnswer {
  const { unknown } = question;
  const near = unknown.length > 0 ? [] : evidence.slice(0, mostNear);
  const [first, ...others] = near;
  const told = first !== undefined && (first.support >= worthTelling || first.signs.coverage >= nearSubject);
  const lines = [told ? nearestLine(first, others, question, sources) : 'The sources do not say.'];
  if (told) lines.push(`Source: ${sourceLine(first.sentence, sources)}`);
  if (unknown.length > 0) lines.push(`No source mentions ${unknown.map((word) => `"${word}"`).join(' or ')}.`);
  if (nearest.length > 0) lines.push(`Nearest entries: ${nearest.map((entity) => entity.name).join(', ')}.`);
  lines.push(...(told ? passages('See also:', others, sources) : passages('What comes nearest:', near, sources)));
  const accounts = accountsOf(group, sources);
  lines.push(...difference(group, accounts, sources));
  return {
    question: asked,
    answer: null,
    confidence: 0,
    text: lines.join('\n'),
    statements: near.map((one) => statementOf(one.sentence, sources)),
    accounts,
    entities: nearest,
  };
}

/** What comes nearest, for the first line: with all that an answer would have told, where it may well be one. */
function nearestLine(
  first: Evidence,
  others: readonly Evidence[],
  question: Question,
  sources: Parts['sources'],
): string {
  const { text } = first.sentence;
  if (first.support < nearlyEnough) return `The sources do not say. What comes nearest: ${text}`;
  const more = companions(first, others, question, sources).map((sentence) => sentence.text);
  return `The sources do not say so outright. What comes nearest: ${[text, ...more].join(' ')}`;
}

const accountsOf = (group: AccountGroup | null, sources: ReadonlyMap<string, Source>): AnswerAccount[] =>
  (group?.accounts ?? []).map((account) => accountOf(account.claim, account.references, sources));

const difference = (
  group: AccountGroup | null,
  accounts: readonly AnswerAccount[],
  sources: ReadonlyMap<string, Source>,
): string[] =>
  group === null
    ? []
    : [
        '',
        `Accounts differ: ${group.question}`,
        ...accounts.map((account) => `• ${account.claim} (${accountLine(account, sources)})`),
      ];

function passages(title: string, evidence: readonly Evidence[], sources: ReadonlyMap<string, Source>): string[] {
  if (evidence.length === 0) return [];
  return ['', title, ...evidence.map(({ sentence }) => `• ${sentence.text} (${sourceLine(sentence, sources)})`)];
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
