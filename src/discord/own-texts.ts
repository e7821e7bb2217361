/** A guild's own texts on their way in and out: read, shown to whoever gave them, stored on their word, removed. */
import { createHash } from 'node:crypto';
import type { Clock } from '../game/clock.ts';
import type { AddedText, GuildStore, GuildText } from '../guilds/store.ts';
import { textLimits } from '../guilds/store.ts';
import { LoreError, seemsEnglish } from '../lore/index.ts';
import type { Attachment, AttachmentReader, AttachmentTrouble } from './attachments.ts';
import type { GuildLoreKeeper } from './guild-lore.ts';
import type { Survey } from './guild-lore/survey.ts';
import { surveyText } from './guild-lore/survey.ts';
import { plainTitle, titleFor } from './guild-lore/title.ts';
import { createWaiting } from './waiting.ts';

export interface Offer {
  readonly guildId: string;
  readonly userId: string;
  /** The interaction's: unique, and the text's id is made of it. */
  readonly interactionId: string;
  readonly file: Attachment;
  readonly title: string | undefined;
  readonly continuity: string | undefined;
}

export type TextTrouble =
  | AttachmentTrouble
  | 'not-english'
  | 'nothing-in-it'
  | 'too-slow-to-read'
  /** Another text of this guild is being read. */
  | 'busy';

export type Offered =
  | { readonly kind: 'read'; readonly about: GuildText; readonly survey: Survey }
  | { readonly kind: 'refused'; readonly why: TextTrouble }
  /** It would not fit among what is stored. */
  | { readonly kind: 'no-room'; readonly room: Exclude<AddedText, { kind: 'added' }> };

export type Taken =
  | { readonly kind: 'added'; readonly about: GuildText; readonly sources: number }
  | { readonly kind: 'no-room'; readonly room: Exclude<AddedText, { kind: 'added' }> }
  /** Stored by an earlier press. */
  | { readonly kind: 'already'; readonly about: GuildText }
  | { readonly kind: 'not-yours' }
  /** Too old, discarded, replaced by a later upload, or from before a restart. */
  | { readonly kind: 'gone' };

export interface OwnTexts {
  offer(offer: Offer): Promise<Offered>;
  add(guildId: string, userId: string, textId: string): Promise<Taken>;
  /** False where there is nothing of theirs to discard (any more). */
  discard(guildId: string, userId: string, textId: string): boolean;
  list(guildId: string): Promise<readonly GuildText[]>;
  /** The text that was removed; null where the guild has none of that id (any more). */
  remove(guildId: string, textId: string): Promise<GuildText | null>;
}

export interface OwnTextsParts {
  readonly store: GuildStore;
  readonly lore: GuildLoreKeeper;
  readonly attachments: AttachmentReader;
  readonly clock: Clock;
}

const keptAtMost = 40;

interface Pending {
  readonly guildId: string;
  readonly userId: string;
  readonly about: GuildText;
  readonly words: string;
}

const digestOf = (words: string): string =>
  createHash('sha256').update(words.normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex');

export function createOwnTexts({ store, lore, attachments, clock }: OwnTextsParts): OwnTexts {
  const pending = createWaiting<Pending>(clock, keptAtMost);
  const reading = new Set<string>();

  async function read(offer: Offer): Promise<Offered> {
    const { guildId, userId, file } = offer;
    const fetched = await attachments.read(file, textLimits.bytesEach);
    if (fetched.kind === 'trouble') return { kind: 'refused', why: fetched.why };
    const { words, bytes } = fetched;
    if (!seemsEnglish(words)) return { kind: 'refused', why: 'not-english' };
    const continuity = plainTitle(offer.continuity ?? '');
    const about: GuildText = {
      id: `own-${offer.interactionId}`,
      title: titleFor(words, file.fileName, offer.title),
      continuity: continuity === '' ? null : continuity,
      fileName: plainTitle(file.fileName),
      bytes,
      digest: digestOf(words),
      addedAtMs: clock.now(),
    };
    const room = await store.texts.room(guildId, about);
    if (room.kind !== 'added') return { kind: 'no-room', room };
    const { lore: tried, questions } = await lore.tryOut(guildId, { ...about, words });
    const survey = surveyText({ lore: tried, questions, id: about.id, words });
    if (survey.sentences === 0) return { kind: 'refused', why: 'nothing-in-it' };
    pending.keep(about.id, { guildId, userId, about, words });
    return { kind: 'read', about, survey };
  }

  return {
    async offer(offer) {
      if (reading.has(offer.guildId)) return { kind: 'refused', why: 'busy' };
      reading.add(offer.guildId);
      try {
        return await read(offer);
      } catch (fault) {
        if (fault instanceof LoreError)
          return { kind: 'refused', why: fault.cause === 'too slow' ? 'too-slow-to-read' : 'nothing-in-it' };
        throw fault;
      } finally {
        reading.delete(offer.guildId);
      }
    },
    async add(guildId, userId, textId) {
      const found = pending.find(guildId, userId, textId);
      if (found === 'not-yours') return { kind: 'not-yours' };
      if (!found) {
        const stored = (await store.texts.list(guildId)).find(({ id }) => id === textId);
        return stored ? { kind: 'already', about: stored } : { kind: 'gone' };
      }
      // Taken before anything is waited for: a second press finds nothing.
      pending.drop(textId);
      const room = await store.texts.add(guildId, found.about, found.words);
      if (room.kind !== 'added') return { kind: 'no-room', room };
      lore.changed(guildId);
      const { lore: now } = await lore.of(guildId);
      return { kind: 'added', about: found.about, sources: now.sources.length };
    },
    discard(guildId, userId, textId) {
      const found = pending.find(guildId, userId, textId);
      return found !== null && found !== 'not-yours' && pending.drop(textId);
    },
    list: (guildId) => store.texts.list(guildId),
    async remove(guildId, textId) {
      const found = (await store.texts.list(guildId)).find(({ id }) => id === textId);
      if (!found || !(await store.texts.remove(guildId, textId))) return null;
      lore.changed(guildId);
      return found;
    },
  };
}
