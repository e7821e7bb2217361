/** What the sources say differently, side by side; and the choice between several such questions. */
import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import type { Account, AccountGroup, Entity, Source } from '../../lore/model.ts';
import { shortId } from '../../lore/look-up/short-id.ts';
import { clip, clipWords, limits } from '../limits.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { renderEmbed } from './embed.ts';
import {
  asWritten,
  buttonRows,
  entryButton,
  fitField,
  renderWhere,
  sayContinuity,
  scopedId,
  sourceNames,
  type NameSource,
} from './lookup-parts.ts';

export interface AccountsView {
  readonly group: AccountGroup;
  /** What the question is about; null where that has no entry. */
  readonly subject: Entity | null;
  readonly sources: readonly Source[];
  readonly scope: string;
  readonly part: string | null;
}

/** So that every account has its share of an embed: none is left out for the length of the others. */
function shares(count: number): { readonly claim: number; readonly sentences: number } {
  const claim = count > 4 ? 120 : limits.fieldName;
  const roomForAll = 5200;
  return { claim, sentences: Math.min(limits.fieldValue, Math.max(80, Math.floor(roomForAll / count) - claim)) };
}

/** Columns any narrower would break every other word. */
const sideBySideAtMost = 3;

function sentencesOf(
  { claim, references }: Account,
  view: AccountsView,
  most: number,
  nameSource: NameSource,
  say: Say,
): string {
  const blocks = references.map((reference) => {
    const continuity = view.sources.find(({ id }) => id === reference.sourceId)?.continuity ?? '';
    const told = renderWhere(reference, nameSource, say);
    return [
      // A claim in the sentence's own words is not said twice.
      ...(reference.sentence === claim
        ? []
        : [say('card.quote', { sentence: asWritten(clipWords(reference.sentence, 400)) })]),
      continuity === '' ? told : say('ask.continuity', { told, continuity: sayContinuity(continuity, say) }),
    ].join('\n');
  });
  return fitField(blocks, say, { most });
}

export function renderAccounts(view: AccountsView, say: Say): MessageBody {
  const { group, subject, scope, part } = view;
  const nameSource = sourceNames(view.sources, say);
  const share = shares(group.accounts.length);
  const inline = group.accounts.length <= sideBySideAtMost;
  return {
    embeds: [
      renderEmbed({
        title: group.question,
        description: say('compare.intro', { count: group.accounts.length }),
        fields: group.accounts.map((account, at) => ({
          name: clipWords(say('compare.account', { number: at + 1, claim: asWritten(account.claim) }), share.claim),
          value: sentencesOf(account, view, share.sentences, nameSource, say),
          inline,
        })),
        cut: (count) => say('card.cut', { count }),
        ...(part === null ? {} : { footer: part }),
      }),
    ],
    components: buttonRows(subject === null ? [] : [entryButton(subject, scope, say)]),
  };
}

/** A menu of questions; each leads to its accounts. */
export function renderTopics(text: string, groups: readonly AccountGroup[], scope: string, say: Say): MessageBody {
  const unseen = groups.length - limits.choices;
  const content = clip(unseen > 0 ? `${text} ${say('compare.more', { count: unseen })}` : text, limits.content);
  if (groups.length === 0) return { content };
  const menu: APIMessageTopLevelComponent = {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: scopedId('lore', 'pick', '_', scope),
        placeholder: say('compare.placeholder'),
        options: groups
          .slice(0, limits.choices)
          .map(({ id, question }) => ({ label: clipWords(question, limits.choiceName), value: shortId(id) })),
      },
    ],
  };
  return { content, components: [menu] };
}
