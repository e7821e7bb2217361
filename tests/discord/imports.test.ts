import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import type { AttachmentReader } from '../../src/discord/attachments.ts';
import { createImports } from '../../src/discord/imports.ts';
import { createOwnQuestions } from '../../src/discord/own-questions.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { writeRed, writeTable } from '../../src/quiz/formats/index.ts';
import { systemClock } from '../../src/sandbox/index.ts';
import { shippedLore } from '../flows/stage.ts';
import { entryText } from '../quiz/fixtures/entry.ts';

const guildId = '200000000000000001';
const by = { userId: '100000000000000001', displayName: 'Mira', atMs: 0 };
const file = { id: '1', fileName: 'list.txt', bytes: 1, url: 'https://x.example/list.txt' };
const handing = (words: string): AttachmentReader => ({
  read: () => Promise.resolve({ kind: 'text', words, bytes: words.length }),
});

const places = [
  'harbour',
  'bridge',
  'lamp',
  'market',
  'archive',
  'shipyard',
  'temple',
  'quarry',
  'orchard',
  'causeway',
];
const verbs = ['built', 'burned', 'bought', 'sold', 'painted', 'guarded', 'mapped', 'flooded'];
/** All of them different, and about the shipped lore's names, so that every rule has work to do. */
async function manyEntries(count: number) {
  const { lore } = await shippedLore();
  const names = lore.entities.map(({ name }) => name).filter((name) => name.length < 40);
  const nameAt = (at: number): string => names[at % names.length] ?? '';
  return Array.from({ length: count }, (_, no) =>
    entryText({
      stem: `Who ${verbs[no % 8] ?? ''} the ${places[no % 10] ?? ''} of ${nameAt(no * 7)} in ${String(1000 + no)}?`,
      answer: `Orla of the ${String(no)}th lamp`,
      wrong: no % 3 === 0 ? [] : [nameAt(no * 3 + 1), nameAt(no * 3 + 2), nameAt(no * 3 + 3)],
    }),
  );
}

async function importsOver(words: string) {
  const { lore, bank } = await shippedLore();
  const store = createMemoryStore();
  const found = { lore, bank };
  const questions = createOwnQuestions({
    store,
    lore: {
      of: () => Promise.resolve(found),
      bankOf: () => Promise.resolve(bank),
      now: () => found,
    } as never,
  });
  return { store, imports: createImports({ store, questions, attachments: handing(words), clock: systemClock() }) };
}

const wish = { guildId, userId: by.userId, interactionId: '300000000000000001', file, allOrNothing: false };

describe('a list of 5,000 questions', () => {
  it.each([
    ['a table', writeTable],
    ['a Red list', writeRed],
  ])('is read, checked and added while others are served: %s', async (_, write) => {
    const { store, imports } = await importsOver(write(await manyEntries(5000)));
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const startedMs = performance.now();
    delay.enable();
    const looked = await imports.look(wish);
    const saved = await imports.save(guildId, wish.interactionId, by);
    delay.disable();
    const tookMs = performance.now() - startedMs;
    expect(looked).toMatchObject({ kind: 'read', preview: { good: 5000, refused: [] } });
    expect(saved).toMatchObject({ kind: 'saved', added: 5000 });
    expect(await store.entries.list(guildId)).toHaveLength(5000);
    // A heartbeat is due every 41 s and missed when one more is due; a press waits 3 s at most.
    const longestMs = delay.max / 1e6;
    expect(longestMs).toBeLessThan(1500);
    expect(longestMs).toBeLessThan(tookMs / 2);
  });
});

describe('an import', () => {
  const table = 'question,answer\nWho keeps the quiet lamp?,Orla of Saltmere\n';

  it('waits for its own uploader, in its own server', async () => {
    const { store, imports } = await importsOver(table);
    await imports.look(wish);
    expect(await imports.save(guildId, wish.interactionId, { ...by, userId: '2' })).toEqual({ kind: 'not-yours' });
    expect(await imports.save('200000000000000002', wish.interactionId, by)).toEqual({ kind: 'gone' });
    expect(imports.discard(guildId, '2', wish.interactionId)).toBe(false);
    expect(await store.entries.list(guildId)).toEqual([]);
    expect(await imports.save(guildId, wish.interactionId, by)).toMatchObject({ kind: 'saved', added: 1 });
    expect(await imports.save(guildId, wish.interactionId, by)).toEqual({ kind: 'gone' });
  });

  it('is one at a time in a server', async () => {
    const { imports } = await importsOver(table);
    const [first, second] = await Promise.all([imports.look(wish), imports.look(wish)]);
    expect(first.kind).toBe('read');
    expect(second).toEqual({ kind: 'refused', why: 'busy' });
    expect((await imports.look(wish)).kind).toBe('read');
  });
});
