/** Thousands of malformed and forged interactions: each is answered properly or refused, and nothing is written that should not be. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/guilds/memory.ts';
import { readCallback } from '../../src/sandbox/rules/callbacks.ts';
import type { InteractionKind } from '../../src/sandbox/rules/callbacks.ts';
import type { Direct, Sent } from './direct.ts';
import { openDirect, said } from './direct.ts';
import type { Forged, Ground } from './forgery.ts';
import { forgeries } from './forgery.ts';
import type { Write } from './watched-store.ts';
import { watchedStore } from './watched-store.ts';

const { store, writes, forget } = watchedStore(createMemoryStore());
let bot: Direct;
let ground: Ground;

beforeAll(async () => {
  bot = await openDirect({ store });
  const quietId = '610000000000000001';
  const foreignId = '620000000000000001';
  const by = { userId: '300000000000000001', displayName: 'Ann', atMs: 1 };
  for (const guildId of [bot.guildId, quietId, foreignId]) {
    const about = {
      id: `own-${guildId}`,
      title: 'Kept',
      continuity: null,
      fileName: 'kept.md',
      bytes: 40,
      digest: guildId,
      addedAtMs: 1,
    };
    await store.texts.add(guildId, about, 'The Tidewrights were founded in 812 by Orla Venn.');
    await store.settings.patch(guildId, { questions: 9 }, by);
  }
  ground = {
    guildId: bot.guildId,
    quietId,
    foreignId,
    channelIds: [bot.channelId, '500000000000000009'],
    userIds: ['300000000000000001', '300000000000000002', '300000000000000003'],
    refs: [
      `own-${quietId}`,
      `own-${foreignId}`,
      'klingon-empire',
      'questions',
      'difficulty',
      'games',
      '800000000000000001',
    ],
  };
  forget();
  bot.routed.splice(0);
}, 60_000);
afterAll(() => bot.close());

const numberOf = Number(process.env['FORGED'] ?? 10_000);
const seedOf = Number(process.env['SEED'] ?? 1);

const kinds: Readonly<Record<number, InteractionKind>> = {
  2: 'command',
  3: 'component',
  4: 'autocomplete',
  5: 'modal',
};

/** What a member without rights may have the bot write, and only in the server that they act in. */
const mayWrite: ReadonlySet<string> = new Set([
  ...[
    'awards.add',
    'ratings.apply',
    'reports.add',
    'reports.follow',
    'sessions.save',
    'games.keep',
    'questions.markAsked',
  ],
  ...['questionStats.count', 'daily.saveDaily', 'daily.saveWeekly', 'daily.answered', 'seasons.close', 'forms.keep'],
  ...['forms.drop', 'entries.addMany', 'guilds.markLeft'],
]);

/** What the kinds of body have to say of mentions: nobody is pinged but a person who was challenged or addressed by name. */
function checkMentions(body: Readonly<Record<string, unknown>> | undefined): void {
  if (!body || !('content' in body || 'embeds' in body)) return;
  const allowed = body['allowed_mentions'] as
    { parse?: unknown; users?: readonly string[]; roles?: unknown } | undefined;
  expect(allowed?.parse).toEqual([]);
  expect(allowed?.roles ?? []).toEqual([]);
  expect((allowed?.users ?? []).length).toBeLessThanOrEqual(1);
}

function checkAnswer({ payload }: Forged, sent: readonly Sent[]): void {
  const [first] = sent;
  expect(first, 'answered').toBeDefined();
  expect(first?.route).toContain('/callback');
  const kind = kinds[Number(payload['type'])] ?? 'command';
  // Throws where Discord would not take it.
  const checked = { kind, hasMessage: 'message' in payload, fileNames: first?.files ?? [], checkBodies: true };
  expect(() => readCallback(first?.body, checked), said(sent).slice(0, 2000)).not.toThrow();
  for (const { body } of sent) checkMentions(body?.data ?? body ?? undefined);
  expect(said(sent)).not.toContain('Something went wrong');
}

function checkWrites(place: string, made: readonly Write[]): void {
  for (const { what, guildId, given } of made) {
    expect(guildId, what).not.toBe(ground.foreignId);
    if (guildId !== ground.quietId) continue;
    expect(mayWrite, `${what} in a server where nobody has any rights, from ${place}`).toContain(what);
    if (what === 'entries.addMany') expect(given[3]).toMatchObject({ state: 'suggested' });
    expect(place).toBe('quiet');
  }
}

describe('malformed and forged interactions', () => {
  test('fed to the router: each gets a proper answer or a refusal', { timeout: 600_000 }, async () => {
    const failures: string[] = [];
    for (const forged of fc.sample(forgeries(bot.commands, ground), { numRuns: numberOf, seed: seedOf })) {
      forget();
      bot.routed.splice(0);
      const sent = await bot.send(forged.payload);
      try {
        checkAnswer(forged, sent);
        expect(bot.routed.filter((line) => 'err' in line)).toEqual([]);
        checkWrites(forged.place, writes);
      } catch (fault) {
        const why = fault instanceof Error ? fault.message : String(fault);
        const logged = bot.routed.map((line) => ('err' in line && line.err instanceof Error && line.err.stack) || '');
        failures.push(`${why.slice(0, 1500)} ${logged.join().slice(0, 700)}\n${JSON.stringify(forged).slice(0, 1000)}`);
        if (failures.length > 15) break;
      }
    }
    expect(failures).toEqual([]);
    for (const guildId of [ground.quietId, ground.foreignId]) {
      expect(await store.settings.get(guildId)).toEqual({ questions: 9 });
      expect(await store.texts.list(guildId)).toHaveLength(1);
    }
    for (const { body, method, path } of bot.discord.calls()) {
      if (method !== 'GET' && path.includes('/messages')) checkMentions(body as Readonly<Record<string, unknown>>);
    }
  });
});
