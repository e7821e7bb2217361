import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createShelves } from '../../src/discord/own-shelf.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { EntryDeed, EntryState } from '../../src/guilds/port/entries.ts';
import { entryText } from '../quiz/fixtures/entry.ts';

const guildId = '200000000000000001';
const by = { userId: '100000000000000001', displayName: 'Mira', atMs: 0 };
const wish = (state: EntryState) => ({ state, origin: 'moderator' }) as const;
const stemOf = (no: number) => `Who kept lamp ${no} of the quay called ${'abcdefgh'.charAt(no % 8).repeat(4)}?`;

const step = fc.record({
  what: fc.constantFrom('add', 'addMany', 'edited', 'retired', 'approved', 'removed', 'undo', 'erase', 'look'),
  no: fc.integer({ min: 1, max: 6 }),
});

describe('a shelf that is kept up to date', () => {
  it('is the same as one that is made anew, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { entries, people } = createMemoryStore();
        const shelf = createShelves(entries);
        await (await shelf(guildId)).similar();
        let added = 0;
        for (const { what, no } of steps) {
          const id = `q${no}`;
          const text = entryText({ stem: stemOf((added += 1)) });
          if (what === 'add') await entries.addMany(guildId, [text], by, wish('suggested'));
          else if (what === 'addMany') {
            const texts = Array.from({ length: 3 }, (_, i) => entryText({ stem: stemOf(1000 * added + i) }));
            await entries.addMany(guildId, texts, by, wish('approved'));
          } else if (what === 'undo') await entries.undo(guildId, id, by);
          else if (what === 'erase') await people.erase(by.userId);
          else if (what === 'look') await shelf(guildId);
          else await entries.change(guildId, id, { what: what satisfies EntryDeed, text }, by);
        }
        const [kept, anew] = [await shelf(guildId), await createShelves(entries)(guildId)];
        expect(kept.rows).toEqual(anew.rows);
        for (const state of [null, 'approved', 'suggested'] as const)
          expect(kept.find({ state, words: 'quay' })).toEqual(anew.find({ state, words: 'quay' }));
        const [index, other] = [await kept.similar(), await anew.similar()];
        for (const { stem } of anew.rows) expect(index.find(stem)).toEqual(other.find(stem));
        expect(index.find(stemOf(999))).toEqual(other.find(stemOf(999)));
      }),
      { numRuns: 60 },
    );
  });

  it('finds by words of the question, the answer and the topic, and by state', async () => {
    const { entries } = createMemoryStore();
    const texts = [
      entryText({ stem: 'Who kept it?', answer: 'Tam Corvane', topic: 'Aldmoor' }),
      entryText({ stem: 'Who sank it?', answer: 'Orla Venn', topic: 'Saltmere' }),
    ];
    await entries.addMany(guildId, texts, by, wish('approved'));
    const shelf = await createShelves(entries)(guildId);
    const idsOf = (words: string | null, state: EntryState | null = null) =>
      shelf.find({ words, state }).map(({ id }) => id);
    expect([idsOf('aldmoor TAM'), idsOf('who'), idsOf('lamp'), idsOf(null, 'draft')]).toEqual([
      ['q1'],
      ['q2', 'q1'],
      [],
      [],
    ]);
  });
});
