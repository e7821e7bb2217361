/** What is kept about a person, and what they can do about it. */
import { gzipSync } from 'node:zlib';
import { ButtonStyle } from 'discord-api-types/v10';
import { practised } from '../../game/practice.ts';
import type { PersonExport } from '../../guilds/store.ts';
import { writeCustomId } from '../custom-id.ts';
import type { BodyFile, MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { button, card, colours, rowOf } from './game-parts.ts';

const part = (action: string): string => writeCustomId('privacy', action, 'own');

/** Lines on what there is; none where nothing is kept. */
function linesOf(kept: PersonExport, say: Say): readonly string[] {
  const servers = new Set(kept.awards.map(({ guildId }) => guildId)).size;
  const deeds = kept.settings.length + kept.questionStates.length;
  const counted = [
    [kept.ratings.length + kept.skills.length, 'privacy.ratings'],
    [kept.seasons.length, 'privacy.places'],
    [kept.reports.length, 'privacy.reports'],
    [kept.entries.length + kept.forms.length, 'privacy.entries'],
    [deeds, 'privacy.deeds'],
    [kept.daily.length, 'privacy.daily'],
    [kept.practice === null ? 0 : practised(kept.practice), 'privacy.practice'],
  ] as const;
  const answers = say('privacy.answers', { count: kept.awards.length });
  return [
    ...(servers === 0 ? [] : [`${answers}, ${say('privacy.servers', { count: servers })}`]),
    ...counted.filter(([count]) => count > 0).map(([count, key]) => say(key, { count })),
  ].map((line) => `- ${line}`);
}

export function renderPrivacy(kept: PersonExport, policyLink: string | null, say: Say): MessageBody {
  const lines = linesOf(kept, say);
  const foot = [say('privacy.never'), ...(policyLink === null ? [] : [say('privacy.policy', { link: policyLink })])];
  if (lines.length === 0) {
    return {
      embeds: [card(colours.quiet, say('privacy.title'), [say('privacy.nothing'), '', ...foot])],
      components: [],
    };
  }
  return {
    embeds: [
      card(colours.quiet, say('privacy.title'), [say('privacy.kept'), ...lines, '', say('privacy.names'), ...foot]),
    ],
    components: [
      rowOf([
        button(ButtonStyle.Secondary, say('privacy.download'), part('download')),
        button(ButtonStyle.Danger, say('privacy.erase'), part('ask')),
      ]),
    ],
  };
}

export const renderEraseQuestion = (say: Say): MessageBody => ({
  embeds: [card(colours.quiet, say('privacy.erase'), [say('privacy.sure')])],
  components: [
    rowOf([
      button(ButtonStyle.Danger, say('privacy.yes'), part('erase')),
      button(ButtonStyle.Secondary, say('privacy.no'), part('keep')),
    ]),
  ],
});

/** Discord takes files of 10 MB (https://discord.com/developers/docs/reference#uploading-files). */
const plainAtMost = 8_000_000;

export function renderDownload(kept: PersonExport, say: Say): MessageBody {
  const plain = Buffer.from(JSON.stringify(kept, null, 2));
  const description = say('privacy.file');
  const file: BodyFile =
    plain.length <= plainAtMost
      ? { name: 'my-data.json', bytes: plain, description }
      : { name: 'my-data.json.gz', bytes: gzipSync(plain), description };
  return { content: description, files: [file] };
}

export const renderErased = (content: string): MessageBody => ({ content, embeds: [], components: [] });
