import { InteractionContextType } from 'discord-api-types/v10';
import type { CommandDefinition } from '../command.ts';
import type { MessageBody } from '../poster.ts';
import type { Say } from '../texts.ts';
import { wordsOf } from '../localise.ts';
import { renderEmbed } from './embed.ts';

export interface HelpView {
  readonly commands: readonly CommandDefinition[];
  /** How many texts answers come from. */
  readonly sources: number;
  /** False in direct messages, and where the bot is a person's own alone. */
  readonly inServer: boolean;
}

/** Only what can be used where it was asked for. */
export function renderHelp({ commands, sources, inServer }: HelpView, say: Say): MessageBody {
  const here = commands.filter(
    ({ contexts }) => inServer || contexts?.includes(InteractionContextType.BotDM) !== false,
  );
  const lines = here.map(({ name, description }) =>
    say('help.command', { name, description: wordsOf(name, say.locale).description ?? description }),
  );
  return {
    embeds: [
      renderEmbed({
        title: say('help.title'),
        description: say('help.intro', { count: sources }),
        fields: [
          { name: say('help.commands'), value: lines.join('\n') },
          { name: say('help.game'), value: say(inServer ? 'help.gameText' : 'help.gameElsewhere') },
          { name: say('help.privacy'), value: say('help.privacyText') },
        ],
      }),
    ],
  };
}
