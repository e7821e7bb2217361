/** The import rules of docs/architecture.md. A room that is not named as allowed is forbidden. */
const rooms = {
  lore: [],
  quiz: ['lore'],
  game: ['quiz', 'lore'],
  guilds: ['game', 'quiz'],
  pictures: [],
  sandbox: [],
};

const onlyInto = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports-only-${allowed.join('-and-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^(src|commands|tests|bench)/', pathNot: [room, ...allowed].map((name) => `^src/${name}/`) },
}));

const adapters = '^src/guilds/(?!store\\.ts$|port/)';

module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...onlyInto,
    {
      name: 'command-imports-no-adapter-and-no-shell',
      severity: 'error',
      from: { path: '^commands/' },
      to: { path: [adapters, '^src/(sandbox|cli)/', '^src/(main|config|corpus)\\.ts$'] },
    },
    {
      name: 'command-imports-no-other-command',
      severity: 'error',
      from: { path: '^commands/([^/.]+)' },
      to: { path: '^commands/', pathNot: '^commands/$1[/.]' },
    },
    {
      name: 'command-meets-the-bot-by-its-contract-and-views',
      severity: 'error',
      from: { path: '^commands/' },
      to: {
        path: '^src/discord/',
        pathNot:
          '^src/discord/(command|custom-id|limits|localise|permissions|remember|report-outcome|texts)\\.ts$|^src/discord/views/',
      },
    },
    {
      name: 'discord-imports-no-adapter-sandbox-or-shell',
      severity: 'error',
      from: { path: '^src/discord/' },
      to: { path: [adapters, '^src/(sandbox|cli)/', '^src/(main|config|corpus)\\.ts$'] },
    },
    {
      name: 'shell-imports-lore-quiz-and-adapters',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^(src|commands)/',
        pathNot: '^src/(cli|lore|quiz|guilds)/|^src/(corpus|config)\\.ts$',
      },
    },
    {
      name: 'corpus-imports-lore',
      severity: 'error',
      from: { path: '^src/corpus\\.ts$' },
      to: { path: '^(src|commands)/', pathNot: '^src/lore/' },
    },
    {
      name: 'config-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/config\\.ts$' },
      to: { path: '^(src|commands)/' },
    },
    {
      name: 'discord-js-in-discord-alone',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/(discord/|main\\.ts$)' },
      to: { path: 'node_modules/(discord\\.js|@discordjs)/' },
    },
    {
      name: 'store-library-in-adapters-alone',
      severity: 'error',
      from: { path: '^(src|commands)/', pathNot: '^src/guilds/' },
      to: { path: 'node_modules/lowdb/' },
    },
    {
      name: 'rules-touch-no-disk-and-no-wire',
      severity: 'error',
      from: { path: '^src/(lore|quiz|game)/' },
      to: { path: '^(node:)?(fs|fs/promises|http|https|net|child_process|worker_threads|timers|timers/promises)$' },
    },
    {
      name: 'no-test-in-the-product',
      severity: 'error',
      from: { path: '^(src|commands)/' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
