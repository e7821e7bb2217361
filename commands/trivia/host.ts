/** A hosted night: a moderator calls for each question, from a panel that only they see. */
import type { App, PartCall, Reply, SlashCall } from '../../src/discord/command.ts';
import { privateReply, Refusal } from '../../src/discord/command.ts';
import { mayModerate } from '../../src/discord/permissions.ts';
import { readDrive, renderPanel } from '../../src/discord/views/game-panel.ts';
import { guildOf, person } from './caller.ts';
import { begin } from './start.ts';
import { readWishes } from './wishes.ts';

/** `/trivia host`: a new game, or a fresh panel for the one that the caller hosts here. */
export async function host(call: SlashCall, app: App): Promise<Reply> {
  guildOf(call);
  if (!mayModerate(call)) throw new Refusal(call.say('trivia.panel.moderators'));
  const panel = app.games.panel(call.channelId, call.userId);
  if (panel) return privateReply(renderPanel(panel, null, call.say));
  return begin(call, app, await readWishes(call, app, 'hosted'));
}

/** `v1:trivia:drive:GAME:WHAT`, on a host's panel and on the card of a game with a lobby. Who may is asked of the game. */
export function drive(call: PartCall, { games }: App): Reply {
  const { say, onPrivateMessage } = call;
  const what = readDrive(call.arg);
  if (!what) throw new Refusal(say('oldPart'));
  const pressed = {
    guildId: guildOf(call),
    gameId: call.ref,
    by: person(call),
    what,
    mayHost: mayModerate(call),
    pressedAtMs: call.atMs,
  };
  const outcome = games.drive(pressed);
  switch (outcome.kind) {
    case 'over':
      return { kind: 'update', body: { content: say('trivia.press.over'), components: [] } };
    case 'not-ready':
      throw new Refusal(say('trivia.refuse.notReady'));
    case 'may-not-drive':
      if (!onPrivateMessage) throw new Refusal(say('trivia.teams.notYours'));
      throw new Refusal(say(pressed.mayHost ? 'trivia.panel.notYours' : 'trivia.panel.moderators'));
    case 'cannot-drive':
    case 'driven': {
      const isDone = outcome.kind === 'driven';
      if (!outcome.panel) return isDone ? { kind: 'nothing' } : privateReply({ content: say('trivia.teams.soon') });
      const note = isDone ? null : say(`trivia.panel.cannot.${what}`);
      return { kind: 'update', body: renderPanel(outcome.panel, note, say) };
    }
  }
}
