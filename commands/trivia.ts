import type { App, Choice, Command, PartCall, Reply } from '../src/discord/command.ts';
import { privateReply } from '../src/discord/command.ts';
import { limits } from '../src/discord/limits.ts';
import { completeTopic } from '../src/game/topics.ts';
import { completeScope } from '../src/discord/views/lookup-options.ts';
import { definition } from './trivia/definition.ts';
import { accept, challenge, refuse } from './trivia/duel.ts';
import { drive, host } from './trivia/host.ts';
import { answer, hint, join, rank, stop, type, typed } from './trivia/play.ts';
import { close, file, follow, grant, list, openForm, retire } from './trivia/report.ts';
import { again, start, startAbout } from './trivia/start.ts';
import { topicNames } from './trivia/wishes.ts';

function part(call: PartCall, app: App): Reply | Promise<Reply> {
  switch (call.action) {
    case 'answer':
      return answer(call, app);
    case 'type':
      return type(call, app);
    case 'typed':
      return typed(call, app);
    case 'hint':
      return hint(call, app);
    case 'join':
      return join(call, app);
    case 'drive':
      return drive(call, app);
    case 'accept':
      return accept(call, app);
    case 'refuse':
      return refuse(call, app);
    case 'report':
    case 'dispute':
      return openForm(call.action, call);
    case 'follow':
      return follow(call, app);
    case 'retire':
      return retire(call, app);
    case 'reported':
      return file('report', call, app);
    case 'disputed':
      return file('dispute', call, app);
    case 'grant':
      return grant(call, app);
    case 'decline':
      return close('declined', call, app);
    case 'done':
      return close('done', call, app);
    case 'again':
      return again(call, app);
    case 'about':
      return startAbout(call, app);
    case 'rank':
      return rank(call, app);
    default:
      return privateReply({ content: call.say('oldPart') });
  }
}

const command: Command = {
  definition,
  slowReplies: ({ subcommand }) => (subcommand === 'duel' ? 'public' : 'private'),
  execute(call, app) {
    switch (call.subcommand) {
      case 'stop':
        return stop(call, app);
      case 'reports':
        return list(call, app);
      case 'duel':
        return challenge(call, app);
      case 'host':
        return host(call, app);
      default:
        return start(call, app);
    }
  },
  autocomplete({ focused, guildId }, app): readonly Choice[] {
    const { lore, bank } = app.loreNow(guildId);
    // A source to keep to is found as one to leave out is.
    const option = focused.name === 'source' ? 'leave_out' : focused.name;
    return (
      completeScope(lore.sources, option, focused.typed) ??
      completeTopic(topicNames({ bank }), focused.typed, limits.choices)
        .filter((topic) => topic.length <= limits.choiceValue)
        .map((topic) => ({ name: topic, value: topic }))
    );
  },
  features: { trivia: part },
};
export default command;
