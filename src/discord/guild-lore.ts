/**
 * Which lore a guild sees: the shipped texts, and its own beside them. Read when first asked for, kept while there is room,
 * read anew when its texts change. One guild's texts are in one lore, which is given out for that guild alone.
 */
import type { GuildStore, GuildText } from '../guilds/store.ts';
import type { Corpus, Lore } from '../lore/index.ts';
import type { Bank, Question } from '../quiz/index.ts';
import type { OwnText } from './guild-lore/build.ts';
import type { LoreBuilder } from './guild-lore/builder.ts';
import type { Log } from './log.ts';

export interface GuildLore {
  readonly lore: Lore;
  /** The shipped questions until the guild's own are made. */
  readonly bank: Bank;
}

export interface Reading {
  readonly lore: Lore;
  /** Null where there were too many texts to make questions in time. */
  readonly questions: readonly Question[] | null;
}

export interface GuildLoreKeeper {
  /** What may be shown there; null stands for direct messages and servers that did not add the bot. Never rejects. */
  readonly of: (guildId: string | null) => Promise<GuildLore>;
  /** With the guild's own questions, however long they take. Never rejects. */
  readonly bankOf: (guildId: string | null) => Promise<Bank>;
  /** What is there at once: the shipped lore while a guild's own is being read. */
  readonly now: (guildId: string | null) => GuildLore;
  readonly titleOf: (guildId: string, sourceId: string) => string;
  /** The lore as it would be with one more text. Shown to nobody until that text is stored. Rejects with a LoreError. */
  tryOut(guildId: string, text: OwnText): Promise<Reading>;
  /** To be called when the guild's texts have changed. */
  changed(guildId: string): void;
  close(): Promise<void>;
}

export interface GuildLoreParts {
  readonly shipped: GuildLore & { readonly corpus: Corpus };
  readonly texts: GuildStore['texts'];
  readonly builder: LoreBuilder;
  readonly log: Log;
}

/** Texts that are kept read, in bytes, the shipped ones counted for each guild: about 60 MB of memory each MB. */
const bytesKept = 4 * 1024 * 1024;
/** Guilds that are remembered to have texts or none. */
const guildsKept = 20_000;
const triedKept = 4;

interface Shelf {
  /** Of which texts it is made. */
  readonly key: string;
  readonly bytes: number;
  now: GuildLore;
  readonly questions: Promise<readonly Question[] | null>;
}

interface Slot {
  readonly shelf: Promise<Shelf>;
  /** Null while it is being read. */
  ready: Shelf | null;
}

const keyOf = (ids: readonly string[]): string => ids.join(' ');

export function createGuildLore({ shipped, texts, builder, log }: GuildLoreParts): GuildLoreKeeper {
  const everyone: GuildLore = { lore: shipped.lore, bank: shipped.bank };
  const none: Shelf = { key: '', bytes: 0, now: everyone, questions: Promise.resolve(null) };
  const shippedBytes = shipped.corpus.articles.reduce((sum, { text }) => sum + text.length, 0);
  /** The least lately used first. */
  const slots = new Map<string, Slot>();
  const tried = new Map<string, Shelf>();

  const ownText = async (guildId: string, { id, title, continuity, fileName }: GuildText): Promise<OwnText> => {
    const words = await texts.get(guildId, id);
    if (words === null) throw new Error(`the words of the text ${id} are not there`);
    return { id, title, continuity, fileName, words };
  };

  async function build(own: readonly OwnText[]): Promise<Shelf> {
    const { lore, questions } = await builder.build({ shipped: shipped.corpus, own });
    const made = questions.then(
      (all) => {
        shelf.now = { lore, bank: { questions: all, rejections: [] } };
        return all;
      },
      (err: unknown) => {
        log.warn({ err, texts: own.length }, 'no questions were made of a guild’s own texts');
        return null;
      },
    );
    const shelf: Shelf = {
      key: keyOf(own.map(({ id }) => id)),
      bytes: own.reduce((sum, { words }) => sum + words.length, shippedBytes),
      now: { lore, bank: everyone.bank },
      questions: made,
    };
    return shelf;
  }

  async function load(guildId: string): Promise<Shelf> {
    const listed = await texts.list(guildId);
    if (listed.length === 0) return none;
    const already = tried.get(guildId);
    tried.delete(guildId);
    if (already?.key === keyOf(listed.map(({ id }) => id))) return already;
    return build(await Promise.all(listed.map((one) => ownText(guildId, one))));
  }

  function open(guildId: string): Slot {
    const shelf = load(guildId).catch((err: unknown) => {
      log.error({ err, guildId }, 'a guild’s own texts could not be read');
      return none;
    });
    const slot: Slot = { shelf, ready: null };
    void shelf.then((read) => {
      slot.ready = read;
      makeRoom(guildId);
    });
    return slot;
  }

  function slotOf(guildId: string): Slot {
    const slot = slots.get(guildId) ?? open(guildId);
    slots.delete(guildId);
    slots.set(guildId, slot);
    return slot;
  }

  /** Lets the longest unused go, but never the one that was just read. */
  function makeRoom(latest: string): void {
    let bytes = 0;
    for (const { ready } of slots.values()) bytes += ready?.bytes ?? 0;
    for (const [guildId, { ready }] of slots) {
      if (bytes <= bytesKept && slots.size <= guildsKept) break;
      if (guildId === latest || ready === null || (ready === none && slots.size <= guildsKept)) continue;
      bytes -= ready.bytes;
      slots.delete(guildId);
    }
  }

  return {
    of: async (guildId) => (guildId === null ? everyone : (await slotOf(guildId).shelf).now),
    async bankOf(guildId) {
      if (guildId === null) return everyone.bank;
      const shelf = await slotOf(guildId).shelf;
      await shelf.questions;
      return shelf.now.bank;
    },
    now: (guildId) => (guildId === null ? everyone : (slotOf(guildId).ready?.now ?? everyone)),
    titleOf(guildId, sourceId) {
      const found = everyone.lore.source(sourceId) ?? slots.get(guildId)?.ready?.now.lore.source(sourceId);
      return found?.title ?? 'a text of this server';
    },
    async tryOut(guildId, text) {
      const listed = await texts.list(guildId);
      const stored = await Promise.all(listed.map((one) => ownText(guildId, one)));
      const shelf = await build([...stored, text]);
      tried.delete(guildId);
      tried.set(guildId, shelf);
      const oldest = tried.keys().next();
      if (tried.size > triedKept && !oldest.done) tried.delete(oldest.value);
      return { lore: shelf.now.lore, questions: await shelf.questions };
    },
    changed(guildId) {
      slots.delete(guildId);
    },
    close: () => builder.close(),
  };
}
