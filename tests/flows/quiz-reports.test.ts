import { afterEach, describe, expect, it } from 'vitest';
import type { Exchange, Message, Person } from '../../src/sandbox/index.ts';
import { dayMs, hourMs, openDaily } from './daily-play.ts';
import type { Game } from './game-play.ts';
import { buttonsOf, openGame, rightLetter, textOf } from './game-play.ts';
import { lamp, moderatorIn, readIn } from './quiz-stage.ts';

let game: Game;
afterEach(async () => {
  expect(game.faults).toEqual([]);
  expect(game.discord.refusedCalls()).toEqual([]);
  await game.close();
});

async function played() {
  game = await openGame();
  const [mara, ana, ben, cid] = [moderatorIn(game), game.person('Ana'), game.person('Ben'), game.person('Cid')];
  await game.start(ana, { questions: 1 });
  const { message, question } = await game.question(1, 5000);
  await ana.press(message, rightLetter(question));
  return { mara, ana, ben, cid, question, reveal: await game.reveal(1, 21_000) };
}

const report = async (by: Person, reveal: Message): Promise<Exchange> =>
  by.submit(await by.press(reveal, 'Report'), { text: 'There is a slip in it.' });
const held = async () => (await game.store.questionStates.list(game.guildId)).map(({ state }) => state);

describe('reports', () => {
  it('hold a question back after three people, beside its evidence, until a moderator dismisses them', async () => {
    const { mara, ana, ben, cid, question, reveal } = await played();
    await report(ana, reveal);
    await report(ben, reveal);
    expect(await held()).toEqual([]);
    await report(cid, reveal);
    expect(await held()).toEqual(['quarantined']);
    const list = await mara.slash(game.channelId, 'trivia reports');
    expect(readIn(list)).toContain('3 people have reported');
    expect(readIn(list)).toContain('It is not asked until you decide');
    expect(readIn(list)).toContain(question.evidence.sentence.slice(0, 60));
    let left = list.message!;
    for (let i = 0; i < 3; i += 1) {
      expect(await held()).toEqual(['quarantined']);
      left = (await mara.press(left, '1: Dismiss')).message!;
    }
    expect(await held()).toEqual([]);
    expect((await game.store.questionStates.log(game.guildId)).map(({ what }) => what)).toEqual([
      'restored',
      'quarantined',
    ]);
  });

  it('are settled when a moderator asks the question again, so that one more holds nothing back', async () => {
    const { mara, ana, ben, cid, question, reveal } = await played();
    const told = await report(ana, reveal);
    await ana.press(told.message!, 'Tell me the outcome');
    await report(ben, reveal);
    await report(cid, reveal);
    expect(await held()).toEqual(['quarantined']);
    const back = await mara.slash(game.channelId, 'quiz restore', { question: question.id });
    expect(readIn(back)).toContain('is asked in this server again');
    expect(readIn(await mara.slash(game.channelId, 'trivia reports'))).toContain('Nothing is open');
    await ana.waitFor(ana.dm(), (message) => textOf(message).includes(question.stem.slice(0, 20)));
    await report(game.person('Dan'), reveal);
    expect(await held()).toEqual([]);
  });

  it('can be as few as the server wants', async () => {
    const { ana, reveal } = await played();
    await game.store.settings.patch(game.guildId, { quarantineAfter: 1 });
    await report(ana, reveal);
    expect(await held()).toEqual(['quarantined']);
  });

  it('lead to a question’s retirement, which settles them all and is told to who wants to hear of it', async () => {
    const { mara, ana, ben, question, reveal } = await played();
    const told = await report(ana, reveal);
    expect(readIn(await ana.press(told.message!, 'Tell me the outcome'))).toContain('You will hear of it');
    await report(ben, reveal);
    const list = await mara.slash(game.channelId, 'trivia reports');
    expect(readIn(await mara.press(list.message!, '1: Retire'))).toContain('Nothing is open');
    expect(await held()).toEqual(['retired']);
    const word = await ana.waitFor(ana.dm(), (message) => textOf(message).includes('is not asked any more'));
    expect(textOf(word)).toContain(question.stem.slice(0, 20));
    expect(ben.sees(ben.dm())).toEqual([]);
  });

  it('come from the question of the day too, once each person, while it is open to them and when it is closed', async () => {
    const daily = await openDaily();
    game = daily;
    const [mara, ana, ben] = [moderatorIn(game), game.person('Ana'), game.person('Ben')];
    await daily.pass(18 * hourMs);
    const { message, question } = await daily.question(1);
    const own = await ana.press(message, rightLetter(question));
    expect(readIn(await report(ana, own.message!))).toContain('can see your report');
    expect(readIn(await report(ana, own.message!))).toContain('You have said so already');
    await daily.pass(dayMs);
    await daily.question(2);
    await report(ben, game.watcher.look(message)!);
    const list = readIn(await mara.slash(game.channelId, 'trivia reports'));
    expect(list).toContain('2 people have reported');
    expect(list).toContain(question.evidence.sentence.slice(0, 60));
  });

  it('come from practice on a server, and not from practice elsewhere', async () => {
    game = await openGame();
    const [mara, ana] = [moderatorIn(game), game.person('Ana')];
    ana.install();
    const answered = async (channelId: string) => {
      const { message } = await ana.slash(channelId, 'study start');
      await ana.press(message!, 'A');
      return ana.look(message!)!;
    };
    expect(buttonsOf(await answered(ana.dm())).map(({ label }) => label)).toEqual(['Next', 'Stop']);
    await report(ana, await answered(game.channelId));
    expect(readIn(await mara.slash(game.channelId, 'trivia reports'))).toContain('One open report');
  });

  it('are of questions that this server has, and no dispute without a game', async () => {
    game = await openGame();
    const ana = game.person('Ana');
    const { id: messageId } = ana.say(game.channelId, 'Hello');
    const field = { type: 18, component: { type: 4, custom_id: 'text', value: 'There is a slip in it.' } };
    const send = async (action: string, ref: string) => {
      const data = { custom_id: `v1:trivia:${action}:${ref}:0`, components: [field] };
      return readIn(await ana.forge(game.channelId, { kind: 'modal', data, messageId }));
    };
    expect(await send('reported', '0123456789ab')).toContain('not known any more');
    expect(await send('disputed', game.bank.questions[0]!.id)).toContain('not known any more');
    expect(await game.store.reports.list(game.guildId)).toEqual([]);
    expect(await send('reported', game.bank.questions[0]!.id)).toContain('can see your report');
  });

  it('are followed and decided on by nobody else', async () => {
    const { ana, ben, reveal } = await played();
    const told = await report(ana, reveal);
    const [button] = buttonsOf(told.message!);
    const messageId = ben.say(game.channelId, 'Hello').id;
    const press = (customId: string) =>
      ben.forge(game.channelId, { kind: 'component', data: { custom_id: customId, component_type: 2 }, messageId });
    await press(button!.custom_id);
    expect((await game.store.reports.list(game.guildId))[0]?.tell).toBeUndefined();
    const retired = await press(button!.custom_id.replace('follow', 'retire'));
    expect(readIn(retired)).toContain('Only someone who may manage messages');
    expect(await held()).toEqual([]);
  });

  it('on a question of the server’s own lead to its form, and the reporter hears that it was corrected', async () => {
    game = await openGame();
    const [mara, ana] = [moderatorIn(game), game.person('Ana')];
    await mara.submit(await mara.slash(game.channelId, 'quiz add'), lamp);
    await game.start(ana, { topic: 'Aldmoor', questions: 1 });
    game.clock.advance(5000);
    const message = await game.heard(/Question 1\/1[^]*Closes/);
    await game.settle();
    await ana.press(message, 'A');
    const reveal = await game.reveal(1, 21_000);
    const told = await report(ana, reveal);
    await ana.press(told.message!, 'Tell me the outcome');
    game.clock.advance(60_000);
    const list = await mara.slash(game.channelId, 'trivia reports');
    await mara.submit(await mara.press(list.message!, '1: Edit'), { answers: 'Tam Corvane the Younger' });
    expect((await game.store.entries.get(game.guildId, 'q1'))?.text.answer).toBe('Tam Corvane the Younger');
    const again = await mara.slash(game.channelId, 'trivia reports');
    await mara.press(again.message!, '1: Dismiss');
    await ana.waitFor(ana.dm(), (one) => textOf(one).includes('was corrected'));
  });
});
