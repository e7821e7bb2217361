/** Nothing of one server is seen in another: every command, choice and button there is, tried elsewhere with what belongs here. */
import { ApplicationCommandOptionType, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partRules } from '../../src/discord/access.ts';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import type { EntryText } from '../../src/quiz/entry.ts';
import type { Direct } from './direct.ts';
import { openDirect, said } from './direct.ts';
import type { Leaf, Where } from './payloads.ts';
import { commandData, filled, interaction, leavesOf } from './payloads.ts';
import { watchedStore } from './watched-store.ts';

/** Words that stand in the things of the one server alone, and are never typed: whoever reads one has seen them. */
const secrets = {
  'a text of its own': 'Vennix',
  'the title of a text': 'Ossuary',
  'a question': 'Quorvane',
  'a suggestion': 'Lumbrice',
  'a name on the ladder': 'Marnoth',
  'a report': 'Sibbelow',
  'a setting': '555555555555555551',
  'who changed a setting': 'Tarquelle',
  'a season': 'Ollivane',
} as const;
/** What somebody elsewhere may have heard of, and tries. */
const typed = ['Tidewrights', 'lighthouse', 'Klingon Empire', ''];

const home = '660000000000000001';
const away = '660000000000000002';
const { store, writes, forget } = watchedStore(createMemoryStore());
let bot: Direct;
let refs: readonly string[];
const ann = { userId: '300000000000000001', displayName: 'Ann', atMs: 1 };

const entry = (stem: string): EntryText => ({
  stem,
  answer: 'lighthouse',
  accepted: [],
  wrong: ['harbour', 'pier', 'mole'],
  topic: 'lighthouse',
  difficulty: null,
  citation: null,
  explanation: null,
  hints: [],
  credit: null,
});

/** All that a server can have. */
async function furnish(): Promise<readonly string[]> {
  const words =
    'The Tidewrights were a guild of lamp keepers in the city of Saltmere. They were founded in 812 by Orla Vennix.\n' +
    'Orla Vennix led the Tidewrights until 851. In 840 the Tidewrights took the Grey Harbour.';
  const about = {
    id: 'own-1',
    title: 'Book of the Ossuary',
    continuity: null,
    fileName: 'x.md',
    bytes: 200,
    digest: 'd',
    addedAtMs: 1,
  };
  await store.texts.add(home, about, words);
  const approved = { state: 'approved', origin: 'moderator' } as const;
  const asked = await store.entries.addMany(home, [entry('Where did Quorvane stay?')], ann, approved);
  const wish = { state: 'suggested', origin: 'moderator' } as const;
  const suggested = await store.entries.addMany(home, [entry('Who was Lumbrice?')], ann, wish);
  const by = { userId: '300000000000000008', displayName: 'Marnoth' };
  await store.awards.add(home, '800000000000000001', 1, [{ ...by, points: 120, correct: true, atMs: Date.now() }]);
  const report = {
    id: '800000000000000002',
    kind: 'report' as const,
    gameId: '800000000000000001',
    questionNo: 1,
    questionId: 'q',
    stem: 'Who?',
    answer: 'Tam',
    ownAnswer: null,
    reason: 'Sibbelow says no',
    by: ann,
    channelId: '500000000000000001',
    givenMs: 1000,
    atMs: 1,
  };
  await store.reports.add(home, report);
  await store.settings.patch(home, { moderatorRoles: [secrets['a setting']] }, { ...ann, displayName: 'Tarquelle' });
  const place = { rank: 1, userId: ann.userId, displayName: 'Ollivane', points: 5, correct: 1, answered: 1 };
  await store.seasons.close(home, { id: '2024-10-01.quarter', fromMs: 1, untilMs: 2, top: [place], total: 1 });
  return [about.id, ...asked.ids, ...suggested.ids, '800000000000000001', report.id, '2024-10-01.quarter'];
}

beforeAll(async () => {
  bot = await openDirect({ store });
  refs = [...(await furnish()), 'tidewrights', home, 'roles', 'moderatorRoles', '_'];
}, 60_000);
afterAll(() => bot.close());

const admin = { id: '300000000000000005', permissions: PermissionFlagsBits.Administrator };
const message = {
  id: '700000000000000001',
  flags: 64,
  interaction_metadata: { id: '1', type: 2, user: { id: admin.id } },
};

/** Each option in turn with each of the values, the required ones filled in. */
function* tries(leaf: Leaf): Generator<readonly object[]> {
  const needed = filled(leaf) as readonly { readonly name: string }[];
  yield needed;
  for (const option of leaf.options) {
    if (option.type !== ApplicationCommandOptionType.String) continue;
    const { type, name } = option;
    const others = needed.filter((one) => one.name !== name);
    const choices = (option.choices ?? []).map(({ value }) => value);
    for (const value of [...choices, ...(choices.length > 0 ? [] : [...typed, ...refs])])
      yield [...others, { type, name, value }];
  }
}

/** All that is answered there, whatever is tried. */
async function sweep(where: Where): Promise<string> {
  const heard: string[] = [];
  const hear = async (payload: object): Promise<void> => void heard.push(said(await bot.send(payload)));
  for (const leaf of bot.commands.flatMap(({ definition }) => leavesOf(definition))) {
    for (const values of tries(leaf)) await hear(interaction(2, admin, where, commandData(leaf, values)));
    for (const option of leaf.options.filter((one) => 'autocomplete' in one && one.autocomplete)) {
      for (const value of ['', 't', 'li', ...typed]) {
        const focused = { type: option.type, name: option.name, value, focused: true };
        await hear(interaction(4, admin, where, commandData(leaf, [focused])));
      }
    }
  }
  for (const part of Object.keys(partRules)) {
    for (const ref of refs) {
      for (const arg of ['', ':0', ':1']) {
        // Pictures are dear, and hold no more than the lists beside them.
        if (/:(map|chart|picture)$/.test(part)) continue;
        const data = { custom_id: `v1:${part}:${ref}${arg}`, component_type: 3, values: [ref] };
        await hear({ ...interaction(3, admin, where, data), message });
        if (arg === '') await hear({ ...interaction(5, admin, where, { ...data, components: [] }), message });
      }
    }
  }
  return heard.join('\n');
}

describe('what belongs to one server', () => {
  test.each([
    ['in another server, for its administrator', { guildId: away, channelId: '500000000000000001' }],
    ['in direct messages', { guildId: null, channelId: '500000000000000002' }],
    [
      'in its own place, where the bot is there through a person alone',
      { guildId: home, channelId: '500000000000000001', installed: false },
    ],
  ])('is neither seen nor touched %s', { timeout: 120_000 }, async (_, where) => {
    forget();
    const heard = await sweep(where);
    for (const [what, secret] of Object.entries(secrets)) expect(heard.includes(secret), what).toBe(false);
    expect(writes.filter(({ guildId }) => guildId === home)).toEqual([]);
    expect(bot.routed.filter((line) => 'err' in line)).toEqual([]);
  });

  // Last, since it removes what it finds; without it the tests above could find nothing because nothing is shown.
  test('is all seen at home', { timeout: 120_000 }, async () => {
    const heard = await sweep({ guildId: home, channelId: '500000000000000001' });
    for (const [what, secret] of Object.entries(secrets)) expect(heard.includes(secret), what).toBe(true);
  });
});

describe('a game', () => {
  test('is not played, stopped or joined from another server', async () => {
    forget();
    const host = bot.person('Host');
    await host.slash(bot.channelId, 'trivia start', { questions: 1, seconds: 60 });
    const asked = await host.waitFor(
      bot.channelId,
      ({ embeds }) => JSON.stringify(embeds).includes('Question 1/'),
      10_000,
    );
    const gameId = /v1:trivia:answer:(\d+):0/.exec(JSON.stringify(asked.components))?.[1] ?? '';
    const where = { guildId: away, channelId: bot.channelId };
    for (const part of ['answer', 'hint', 'type', 'typed', 'join', 'drive', 'again', 'report']) {
      const data = { custom_id: `v1:trivia:${part}:${gameId}:0`, component_type: 2, components: [] };
      const there = { ...message, id: asked.id };
      await bot.send({ ...interaction(3, admin, where, data), message: there });
      await bot.send({ ...interaction(5, admin, where, data), message: there });
    }
    await host.slash(bot.channelId, 'trivia stop');
    const end = await host.waitFor(
      bot.channelId,
      ({ embeds }) => JSON.stringify(embeds).includes('Final scores'),
      10_000,
    );
    expect(JSON.stringify(end.embeds)).not.toContain('Somebody');
    const sessions = writes.filter(({ what }) => what === 'sessions.save').map(({ given }) => JSON.stringify(given));
    expect(sessions.filter((state) => state.includes(admin.id))).toEqual([]);
  });
});
