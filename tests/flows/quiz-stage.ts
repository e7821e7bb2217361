/** What the flows on a server's own questions share: a moderator, a form filled in, and a card read. */
import type { Exchange, Person } from '../../src/sandbox/index.ts';
import { textOf } from './game-play.ts';
import type { Stage } from './stage.ts';

export function moderatorIn(stage: Pick<Stage, 'discord' | 'guildId'>, name = 'Mara'): Person {
  stage.discord.addRole(stage.guildId, { name: `Wardens of ${name}`, permissions: ['ManageMessages'] });
  const person = stage.discord.person(name);
  person.join(stage.guildId, { roles: [`Wardens of ${name}`] });
  return person;
}

/** Sound in every way, and about nothing that the lore knows. */
export const lamp = {
  question: 'Who relit the great lamp of Aldmoor harbour?',
  answers: 'Tam Corvane\nOld Tam',
  wrong: 'Orla Venn\nBrin Hasted\nSela Marsh',
  topic: 'Aldmoor',
  citation: 'The Lamp, chapter 2',
};

/** All that a person reads in the bot's answer. */
export const readIn = (exchange: Exchange): string => {
  if (!exchange.message) throw new Error(`nothing was said: ${exchange.error ?? exchange.state}`);
  return textOf(exchange.message);
};

/** What stands in a form that was opened, by field. */
export function formIn(exchange: Exchange): Record<string, string> {
  if (!exchange.modal) throw new Error(`no form was opened: ${exchange.message ? readIn(exchange) : exchange.state}`);
  return Object.fromEntries(
    exchange.modal.components.map(({ component }) => [component?.custom_id ?? '', component?.value ?? '']),
  );
}
