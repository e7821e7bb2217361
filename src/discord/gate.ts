/** Holds a caller against a row of access.ts: null where they may, else why not, in one sentence to them. */
import type { Rule, Who } from './access.ts';
import type { Caller } from './command.ts';
import { mayManage, mayModerate, mayPlayIn, mayStart } from './permissions.ts';
import type { TextKey } from './texts.ts';

const may: Readonly<Record<Who, (caller: Caller) => boolean>> = {
  everyone: () => true,
  starter: mayStart,
  moderator: mayModerate,
  manager: mayManage,
};

const refusals: Readonly<Record<Who, TextKey>> = {
  everyone: 'access.elsewhere',
  starter: 'access.starter',
  moderator: 'access.moderator',
  manager: 'access.manager',
};

/** As many channels or roles as a refusal names. */
const namedAtMost = 10;

const named = (ids: readonly string[] = [], mark: '#' | '@&'): string => {
  const shown = ids.slice(0, namedAtMost).map((id) => `<${mark}${id}>`);
  return [...shown, ...(ids.length > namedAtMost ? ['…'] : [])].join(', ');
};

/** `askerId`: the user whose command the message answers, as Discord says; only for parts of messages. */
export function whyBarred(rule: Rule, caller: Caller, askerId: string | null = null): string | null {
  const { say, settings } = caller;
  if (rule.where !== 'anywhere' && caller.guildId === null) return say('access.elsewhere');
  if (!may[rule.who](caller)) return say(refusals[rule.who], { roles: named(settings.starterRoles, '@&') });
  if (rule.owner && askerId !== caller.userId) return say('access.owner');
  if (rule.where === 'play-channel' && !mayPlayIn(caller))
    return say('access.playChannel', { channels: named(settings.playChannels, '#') });
  return null;
}
