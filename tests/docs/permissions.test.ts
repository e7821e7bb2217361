import { test } from 'vitest';
import type { Rule, Where, Who } from '../../src/discord/access.ts';
import { commandRules, partRules } from '../../src/discord/access.ts';
import { expectPage, table } from './page.ts';

const who: Readonly<Record<Who, string>> = {
  everyone: 'everyone',
  starter: 'starters',
  moderator: 'moderators',
  manager: 'managers',
};
const where: Readonly<Record<Where, string>> = {
  anywhere: 'anywhere, direct messages included',
  server: 'servers',
  'play-channel': 'servers, in channels for games',
};

const cells = ([name, rule]: readonly [string, Rule], mark: string): readonly string[] => [
  `${mark}${name.split(':').at(-1) ?? name}${mark}`,
  [
    who[rule.who],
    ...(rule.owner ? ['their own panel only'] : []),
    ...(rule.only === undefined ? [] : [`only ${rule.only}`]),
  ].join('; '),
  where[rule.where],
];

const commandCells = ([name, rule]: readonly [string, Rule]): readonly string[] => {
  const isMenu = /[A-Z]/.test(name);
  return [isMenu ? `${name} (on a message)` : `\`/${name}\``, ...cells([name, rule], '').slice(1)];
};

test('docs/permissions.md tells what the table of rights holds', async () => {
  const features = [...new Set(Object.keys(partRules).map((name) => name.split(':')[0] ?? ''))];
  const parts = features.map((feature) => {
    const own = Object.entries(partRules).filter(([name]) => name.startsWith(`${feature}:`));
    return `### ${feature}\n\n${table(
      ['Part', 'Who', 'Where'],
      own.map((entry) => cells(entry, '`')),
    )}`;
  });
  await expectPage(
    'permissions.md',
    `# Who may do what

The router holds every command, button, menu and form against this table, each time, by what Discord says of the member at that moment. A right that was taken away is gone at once, also for a panel or form that is open. This page is made from \`src/discord/access.ts\`; a test holds it up to date.

- **Everyone**: all members, and outside servers whoever uses the bot.
- **Starters**: everybody, unless the server chose roles for it in \`/settings\`; moderators always.
- **Moderators**: members with Manage Messages, with a role that the server chose for it in \`/settings\`, and managers.
- **Managers**: members with Manage Server, or Administrator.

"Servers" are those that have added the bot. "Channels for games" are all of them, unless the server chose some; a thread counts as its channel. Discord itself hides what is for managers alone from everybody else; a server can change that under Server Settings, Integrations, but not what is checked here.

## Commands

${table(['Command', 'Who', 'Where'], Object.entries(commandRules).map(commandCells))}

## Buttons, menus and forms

${parts.join('\n\n')}
`,
  );
});
