import { afterEach, describe, expect, it } from 'vitest';
import { createGuildLore } from '../../src/discord/guild-lore.ts';
import { buildInSteps } from '../../src/discord/guild-lore/build.ts';
import type { LoreBuilder } from '../../src/discord/guild-lore/builder.ts';
import { createLoreBuilder } from '../../src/discord/guild-lore/builder.ts';
import { surveyText, unreadableLines } from '../../src/discord/guild-lore/survey.ts';
import { plainTitle, titleFor } from '../../src/discord/guild-lore/title.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { GuildText } from '../../src/guilds/store.ts';
import { buildLore, LoreError, openLore } from '../../src/lore/index.ts';
import type { Question } from '../../src/quiz/index.ts';
import { buildBank } from '../../src/quiz/index.ts';
import { systemClock } from '../../src/sandbox/index.ts';

const corpus = {
  articles: [{ name: 'lamp.md', text: 'The Tidewrights were founded in 812 by Orla Venn. Orla Venn died in 851.' }],
};
const own = (id: string, words: string) => ({ id, title: `Title of ${id}`, continuity: null, fileName: 'x.md', words });
const about = (id: string): GuildText => ({ ...own(id, ''), bytes: 100, digest: id, addedAtMs: 0 });

/** As the worker does it, but here and at once. */
function countingBuilder() {
  const built: (readonly string[])[] = [];
  const builder: LoreBuilder = {
    build(job) {
      built.push(job.own.map(({ id }) => id));
      return new Promise((resolve, reject) => {
        let made: (questions: readonly Question[]) => void = () => undefined;
        const questions = new Promise<readonly Question[]>((done) => (made = done));
        try {
          buildInSteps(job, {
            lore: (packed) => resolve({ lore: openLore(packed), questions }),
            questions: (all) => made(all),
          });
        } catch (fault) {
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        }
      });
    },
    close: () => Promise.resolve(),
  };
  return { built, builder };
}

function stage() {
  const lore = buildLore(corpus);
  const shipped = { corpus, lore, bank: buildBank(lore) };
  const store = createMemoryStore();
  const faults: object[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (fields: object) => void faults.push(fields) };
  const { built, builder } = countingBuilder();
  return { shipped, store, built, faults, keeper: createGuildLore({ shipped, texts: store.texts, builder, log }) };
}
const [ours, theirs] = ['111111111111111111', '222222222222222222'];
const kestrel = 'The Black Kestrel was sunk in 847 by Bram Oake. Bram Oake was the captain of the Heron.';

describe('the lore of a guild', () => {
  it('is the shipped one, and nothing is built, where it has no text of its own', async () => {
    const { keeper, shipped, built } = stage();
    expect((await keeper.of(null)).lore).toBe(shipped.lore);
    expect((await keeper.of(ours)).lore).toBe(shipped.lore);
    expect(keeper.now(ours).bank).toBe(shipped.bank);
    expect(built).toEqual([]);
  });

  it('has its own texts beside the shipped ones, and is built once', async () => {
    const { keeper, store, built } = stage();
    await store.texts.add(ours, about('own-1'), kestrel);
    const [{ lore }] = await Promise.all([keeper.of(ours), keeper.of(ours), keeper.bankOf(ours)]);
    expect(lore.sources.map(({ id }) => id)).toEqual(['lamp.md', 'own-1']);
    expect(lore.ask('Who founded the Tidewrights?').answer).toContain('Orla Venn');
    expect(lore.findEntity('Bram Oake').found).toBe('one');
    expect((await keeper.bankOf(ours)).questions.some(({ evidence }) => evidence.source === 'own-1')).toBe(true);
    expect(keeper.titleOf(ours, 'own-1')).toBe('Title of own-1');
    expect(built).toEqual([['own-1']]);
    const other = await keeper.of(theirs);
    expect(other.lore.findEntity('Bram Oake').found).toBe('none');
    expect(keeper.titleOf(theirs, 'own-1')).not.toContain('own-1');
  });

  it('follows its texts, and takes up what was tried out without building it again', async () => {
    const { keeper, store, built } = stage();
    const { lore: tried } = await keeper.tryOut(ours, own('own-1', kestrel));
    expect((await keeper.of(ours)).lore.findEntity('Bram Oake').found).toBe('none');
    await store.texts.add(ours, about('own-1'), kestrel);
    keeper.changed(ours);
    expect((await keeper.of(ours)).lore).toBe(tried);
    await store.texts.remove(ours, 'own-1');
    keeper.changed(ours);
    expect((await keeper.of(ours)).lore.findEntity('Bram Oake').found).toBe('none');
    expect(built).toHaveLength(1);
  });

  it('lets the longest unused go when there is too much of it', async () => {
    const { keeper, store, built } = stage();
    const guilds = Array.from({ length: 6 }, (_, i) => `33333333333333333${i}`);
    const long = `${kestrel}\n\n${'~'.repeat(1024 * 1024)}`;
    for (const guildId of guilds) {
      await store.texts.add(guildId, about('own-1'), long);
      await keeper.of(guildId);
    }
    expect(built).toHaveLength(6);
    await keeper.of(guilds[5] ?? '');
    expect(built).toHaveLength(6);
    await keeper.of(guilds[0] ?? '');
    expect(built).toHaveLength(7);
  });

  it('is the shipped one, and that is noted, where its texts cannot be read', async () => {
    const { keeper, store, faults, shipped } = stage();
    await store.texts.add(ours, about('own-1'), '---\nnonsense: [\n---\nwords');
    expect((await keeper.of(ours)).lore).toBe(shipped.lore);
    expect(faults).toHaveLength(1);
  });

  it('does not let a text take the id of another', async () => {
    const { keeper } = stage();
    const spoof = `---\nid: lamp.md\ntitle: Spoof\ncontinuity: songs\nvoice: neutral\n---\n${kestrel}`;
    const { lore } = await keeper.tryOut(ours, own('own-1', spoof));
    expect(lore.sources.map(({ id, continuity }) => [id, continuity])).toContainEqual(['own-1', 'songs']);
    expect(lore.source('lamp.md')?.title).not.toBe('Spoof');
  });
});

describe('much text', () => {
  it('gives its questions in parts: those of each text, and the shipped ones once', () => {
    const job = {
      shipped: corpus,
      own: [own('own-1', kestrel), own('own-2', kestrel.replaceAll('Bram Oake', 'Isa Thorn'))],
    };
    const sourcesOf = (atOnce: number) => {
      let ids: readonly string[] = [];
      let sources: readonly string[] = [];
      buildInSteps(
        job,
        {
          lore: () => undefined,
          questions(all) {
            ids = all.map(({ id }) => id);
            sources = all.map(({ evidence }) => evidence.source);
          },
        },
        atOnce,
      );
      expect(new Set(ids).size).toBe(ids.length);
      return new Set(sources);
    };
    expect(sourcesOf(10)).toEqual(new Set(['lamp.md', 'own-1', 'own-2']));
    expect(sourcesOf(10)).toEqual(sourcesOf(10_000));
  });
});

describe('the reading thread', () => {
  const builder = createLoreBuilder(systemClock());
  afterEach(() => builder.close());

  it('reads in the order it is asked, tells of texts that cannot be used, and goes on', async () => {
    const [first, bad, last] = await Promise.allSettled([
      builder.build({ shipped: corpus, own: [own('own-1', kestrel)] }),
      builder.build({ shipped: corpus, own: [own('own-2', '')] }),
      builder.build({ shipped: corpus, own: [own('own-3', kestrel)] }),
    ]);
    if (first.status !== 'fulfilled' || last.status !== 'fulfilled') throw new Error('not read');
    expect(first.value.lore.findEntity('Bram Oake').found).toBe('one');
    expect(first.value.lore.ask('Who sank the Black Kestrel?').answer).toContain('Bram Oake');
    expect(last.value.lore.source('own-3')?.title).toBe('Title of own-3');
    expect((await last.value.questions).length).toBeGreaterThan(0);
    expect(bad.status === 'rejected' && bad.reason instanceof LoreError).toBe(true);
  }, 20_000);

  it('gives up what takes too long, and reads the next in a new thread', async () => {
    let giveUp = (): void => undefined;
    const impatient = createLoreBuilder({
      now: () => 0,
      after: (_, callback) => {
        giveUp = callback;
        return () => undefined;
      },
    });
    const slow = impatient.build({ shipped: corpus, own: [own('own-1', kestrel)] });
    giveUp();
    await expect(slow).rejects.toThrow('took too long');
    expect((await impatient.build({ shipped: corpus, own: [own('own-2', kestrel)] })).lore.sources).toHaveLength(2);
    await impatient.close();
  }, 20_000);
});

describe('what is said of a text', () => {
  it('names entities by kind, dated events, facts, questions and what is wrong', async () => {
    const { keeper } = stage();
    const words = `${kestrel}\n\nThe Tidewrights were founded in 812 by Orla Venn. \n\n%%$$%&&§§§$$%%&&$$%%&&$$%%\n`;
    const { lore, questions } = await keeper.tryOut(ours, own('own-1', words));
    const survey = surveyText({ lore, questions, id: 'own-1', words });
    expect(survey.kinds.flatMap(({ names }) => names)).toEqual(expect.arrayContaining(['Bram Oake', 'Heron']));
    expect(survey.events).toBe(2);
    expect(survey.examples.map(({ when }) => when.year)).toContain(847);
    expect(survey.questions).toBeGreaterThan(0);
    expect(survey.trouble.unreadable).toEqual({ lines: 1, first: 5 });
  });

  it('takes tables, rules and lists for text', () => {
    expect(unreadableLines('| a | b |\n| --- | --- |\n- one\n=====================\n1. two')).toBeNull();
    expect(unreadableLines('fine\nbroken \uFFFD letters')).toEqual({ lines: 1, first: 2 });
  });

  it('gives it a title without marks: the one asked for, else its heading, else the file’s name', () => {
    expect(titleFor('# The *Grey* Harbour\n', 'x.md')).toBe('The Grey Harbour');
    expect(titleFor('= The Grey Harbour =\nwords', 'x.wiki')).toBe('The Grey Harbour');
    expect(titleFor('== The Grey Harbour ==\nwords', 'x.wiki')).toBe('The Grey Harbour');
    // A section is no title: a wiki's page is called what its first sentence sets in bold.
    const page = "{{Box|name=x}}\n'''The Grey Harbour''' is a port.\n== History ==\nIt burned in 812.";
    expect(titleFor(page, 'x.wiki')).toBe('The Grey Harbour');
    expect(titleFor('The port is old.\n== History ==\nIt burned.', 'grey-harbour.wiki')).toBe('grey harbour');
    const html = '<title>Harbour &amp; Sea</title><h1>The <b>Grey</b> Harbour &amp; Sea</h1><p>words</p>';
    expect(titleFor(html, 'x.html')).toBe('The Grey Harbour & Sea');
    expect(titleFor('words', 'grey_harbour-notes.txt')).toBe('grey harbour notes');
    expect(titleFor('# Heading', 'x.md', ' @everyone [free](http://x) ||hidden|| ')).toBe(
      'everyone free (http://x) hidden',
    );
    expect(plainTitle(`${'a'.repeat(99)}😀b`)).toBe(`${'a'.repeat(99)}…`);
  });
});
