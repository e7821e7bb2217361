import type { CommandDefinition } from '../command.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { wordsOf } from '../localise.ts';
import { renderEmbed } from './embed.ts';

export function renderHelp(commands: readonly CommandDefinition[], sources: number, say: Say): MessageBody {
  const lines = commands.map(({ name, description }) =>
    say('help.command', { name, description: wordsOf(name, say.locale).description ?? description }),
  );
  return {
    embeds: [
      renderEmbed({
        title: say('help.title'),
        description: say('help.intro', { count: sources }),
        fields: [
          { name: say('help.commands'), value: lines.join('\n') },
          { name: say('help.game'), value: say('help.gameText') },
          { name: say('help.privacy'), value: say('help.privacyText') },
        ],
      }),
    ],
  };
}
