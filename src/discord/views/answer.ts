/** The answer to a question: the answer first, then the sentence it rests on, and all accounts where they differ. */
import type { APIEmbedField } from 'discord-api-types/v10';
import type { AnswerAccount, AnswerStatement, LoreAnswer } from '../../lore/index.ts';
import type { AccountGroup, Source } from '../../lore/model.ts';
import { clip } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  button,
  buttonRows,
  capitalised,
  entryButton,
  fitField,
  renderWhere,
  scopedId,
  sourceNames,
  spreadFields,
  type NameSource,
} from './lookup-parts.ts';

const alsoShown = 2;
const entriesShown = 3;

export interface AnswerView {
  readonly answer: LoreAnswer;
  /** The disagreement that the answer's accounts are of; null where there is none. */
  readonly group: AccountGroup | null;
  readonly sources: readonly Source[];
  readonly scope: string;
  readonly part: string | null;
}

const where = ({ source, citation }: AnswerStatement, nameSource: NameSource, say: Say): string =>
  renderWhere({ sourceId: source, citations: citation === null ? [] : [citation] }, nameSource, say);

const quote = (statement: AnswerStatement, nameSource: NameSource, say: Say): string =>
  `${say('card.quote', { sentence: asWritten(clip(statement.text, 400)) })}\n${where(statement, nameSource, say)}`;

/** An answer that is the sentence itself is not said twice. */
function lead({ answer, statements }: LoreAnswer, nameSource: NameSource, say: Say): string {
  const [first] = statements;
  const bold = `**${asWritten(clip(capitalised(answer ?? ''), 500))}**`;
  if (first === undefined) return bold;
  return first.text === answer
    ? `${bold}\n${where(first, nameSource, say)}`
    : `${bold}\n${quote(first, nameSource, say)}`;
}

function accountsField({ accounts }: LoreAnswer, view: AnswerView, nameSource: NameSource, say: Say): APIEmbedField[] {
  if (accounts.length === 0) return [];
  const lines = accounts.map(({ claim, source, continuity, citations }: AnswerAccount) => {
    const told = renderWhere({ sourceId: source, citations }, nameSource, say);
    return `${say('ask.account', { claim: asWritten(clip(claim, 250)) })}\n${say('ask.continuity', { told, continuity })}`;
  });
  const name =
    view.group === null ? say('ask.differ') : say('card.accounts', { question: asWritten(view.group.question) });
  return spreadFields(name, lines);
}

function alsoField({ statements, accounts }: LoreAnswer, nameSource: NameSource, say: Say): APIEmbedField[] {
  const more = statements.slice(1, 1 + alsoShown);
  if (more.length === 0 || accounts.length > 0) return [];
  const blocks = more.map((statement) => quote(statement, nameSource, say));
  return [{ name: say('ask.also'), value: fitField(blocks, say) }];
}

function silence(answer: LoreAnswer, view: AnswerView, nameSource: NameSource, say: Say) {
  const { statements, entities } = answer;
  const near = statements.slice(0, alsoShown).map((statement) => quote(statement, nameSource, say));
  return {
    description: [
      say('ask.silent'),
      say(entities.length > 0 ? 'ask.silentNearest' : statements.length > 0 ? 'ask.silentNear' : 'ask.silentNothing'),
    ].join('\n'),
    fields: [
      ...(near.length === 0 ? [] : [{ name: say('ask.near'), value: fitField(near, say) }]),
      ...accountsField(answer, view, nameSource, say),
    ],
  };
}

export function renderAnswer(view: AnswerView, say: Say): MessageBody {
  const { answer, group, scope, part } = view;
  const nameSource = sourceNames(view.sources, say);
  const asked = say('ask.asked', { question: clip(answer.question, 300) });
  const parts =
    answer.answer === null
      ? silence(answer, view, nameSource, say)
      : {
          description: lead(answer, nameSource, say),
          fields: [...accountsField(answer, view, nameSource, say), ...alsoField(answer, nameSource, say)],
        };
  const compare = group === null ? [] : [button(say('ask.compare'), scopedId('lore', 'compare', group.id, scope))];
  const entries = answer.entities
    .slice(0, answer.answer === null ? 5 : entriesShown)
    .map((entity) => entryButton(entity, scope, say));
  return {
    embeds: [
      renderEmbed({
        ...parts,
        cut: (count) => say('card.cut', { count }),
        footer: part === null ? asked : `${asked} · ${part}`,
      }),
    ],
    components: buttonRows([...compare, ...entries]),
  };
}
