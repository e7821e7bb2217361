import type { Entity, Statement } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { capitalised } from '../clauses/render.ts';
import { questionWordFor } from '../options/granularity.ts';
import type { Ground } from '../ground/ground.ts';
import { frameOf, keyNames } from './view.ts';

interface Ends {
  readonly subject: Entity;
  readonly value: Entity;
}

/** Both as a sentence calls them, with their article. */
interface Names {
  readonly subject: string;
  readonly value: string;
}

interface Wording {
  /** Which end of the bond is asked for. */
  readonly asks: 'subject' | 'value';
  readonly verb: string;
  readonly words: (names: Names, ends: Ends) => string;
}

/** What ties two names, in words that leave one of them open. */
const wordings: Readonly<Record<string, Wording>> = {
  'member of': {
    asks: 'subject',
    verb: 'join',
    words: (names, { subject }) => `${questionWordFor(subject)} belonged to ${names.value}`,
  },
  spouse: { asks: 'value', verb: 'marry', words: ({ subject }) => `to whom was ${subject} married` },
  'child of': { asks: 'value', verb: 'be', words: ({ subject }) => `whose child was ${subject}` },
  capital: { asks: 'value', verb: 'be', words: ({ subject }) => `which place was the capital of ${subject}` },
  'killed by': {
    asks: 'value',
    verb: 'kill',
    words: (names, { subject, value }) => `${byWhom(value)} ${was(subject)} ${names.subject} killed`,
  },
  'destroyed by': {
    asks: 'value',
    verb: 'destroy',
    words: (names, { subject, value }) => `${byWhom(value)} ${was(subject)} ${names.subject} destroyed`,
  },
  'founded by': {
    asks: 'value',
    verb: 'found',
    words: (names, { subject, value }) => `${byWhom(value)} ${was(subject)} ${names.subject} founded`,
  },
};

const was = (entity: Entity): string => (entity.plural ? 'were' : 'was');
const byWhom = (value: Entity): string => (value.kind === 'character' ? 'by whom' : `by ${questionWordFor(value)}`);

/** "To whom was Maresh Tal married?", "By whom was Tarn founded?", "Who belonged to the Guild of Lamps?": from what binds two names. */
export function bondQuestions(ground: Ground): Candidate[] {
  return ground.lore.statements.flatMap((statement) => {
    const wording = wordings[statement.property];
    const subject = ground.entity(statement.subject);
    const value = statement.value.type === 'entity' ? ground.entity(statement.value.entityId) : undefined;
    if (wording === undefined || subject === undefined || value === undefined) return [];
    return ask(ground, statement, wording, subject, value);
  });
}

function ask(ground: Ground, statement: Statement, wording: Wording, subject: Entity, value: Entity): Candidate[] {
  const [reference] = statement.references;
  const sentence = reference === undefined ? undefined : ground.sentence(reference.sentenceId);
  const source = sentence === undefined ? undefined : ground.source(sentence.sourceId);
  const asked = wording.asks === 'subject' ? subject : value;
  if (sentence === undefined || source === undefined || sentence.form !== 'prose' || sentence.scope !== null) return [];
  // A writer who created a people has not founded it.
  if (statement.property === 'founded by' && !['faction', 'place'].includes(subject.kind)) return [];
  if (statement.qualifiers.hedged === true || statement.rank === 'deprecated' || !ground.isReliable(asked)) return [];
  // "The League and the Crown founded it": neither of them is the answer alone.
  const sharers = ground
    .statementsOn(wording.asks === 'value' ? subject.id : value.id)
    .filter(
      (other) =>
        other !== statement &&
        other.property === statement.property &&
        (wording.asks === 'value'
          ? other.subject === statement.subject
          : sameValue(other, statement) && other.references[0]?.sentenceId === sentence.id),
    );
  if (sharers.length > 0) return [];
  // What a whole article is about is no answer; and "has been a partner" tells no bond that is over.
  if (ground.subjectOf(source.id)?.id === asked.id || /\b(?:has|have) been\b/.test(sentence.text)) return [];
  // Of an article's own subject, all that it names may be members.
  if (statement.property === 'member of' && ground.subjectOf(source.id)?.id === value.id) return [];
  const names = { subject: ground.called(subject), value: ground.called(value) };
  const question = wording.words(names, { subject, value });
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  return [
    {
      type: statement.property === 'member of' ? 'member' : question.startsWith('by ') ? 'by-whom' : 'bond',
      stem: prefix === '' ? `${capitalised(question)}?` : `${prefix}${question}?`,
      key: asked.name,
      pool: { from: 'entities', entityId: asked.id, kind: asked.kind },
      fact: {
        article: source.id,
        subject: wording.asks === 'subject' ? value.id : subject.id,
        property: wording.verb,
        value: asked.id,
        qualifiers: { bond: statement.property },
      },
      accepted: keyNames(asked),
      sentences: [sentence],
      entityIds: wording.asks === 'subject' ? [value.id, subject.id] : [subject.id, value.id],
      anchors: 2,
      slip: false,
      roughness: 1,
    },
  ];
}

const sameValue = (a: Statement, b: Statement): boolean =>
  a.value.type === 'entity' && b.value.type === 'entity' && a.value.entityId === b.value.entityId;
