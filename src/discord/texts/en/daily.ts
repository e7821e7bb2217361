/** Texts of the question of the day and of the weekly game. */
export const daily = {
  daily: {
    head: 'Question of the day {{number}} · {{topic}} · {{difficulty}}',
    headBare: 'Question of the day {{number}} · {{difficulty}}',
    rules:
      'Closes {{when}}. Your first press counts, and only you see whether it was right. 100 points, and 10 more for each day in a row before (50 at most).',
    role: '<@&{{roleId}}> There is a new question of the day.',
    own: {
      right: '✓ **Right!** {{letter}} · {{text}}',
      wrong: '✗ **Not this time.** You chose {{letter}} · {{text}}',
      key: 'The right answer is **{{letter}} · {{text}}**.',
      already: 'You have answered this one already; your first press counts.',
      points: '+{{points}} points · {{run}}',
      noPoints: 'No points · {{run}}',
      run_one: '1 day in a row',
      run_other: '{{count}} days in a row',
      share: 'Share: day {{number}}',
    },
    share: {
      right: '**{{name}}**: day {{number}} · right · {{run}}',
      wrong: '**{{name}}**: day {{number}} · wrong · {{run}}',
      done: 'You have shared this one.',
      none: 'Answer the question of the day first; then you can share how it went.',
    },
    closed: 'That question of the day is closed. The next one comes at its usual time.',
    reveal: {
      nobody: 'Nobody answered this one.',
      nobodyRight_one: 'One person answered, and did not have it right.',
      nobodyRight_other: '{{count}} people answered, and nobody had it right.',
      winners: 'Right: {{names}}',
      winner: '**{{name}}** +{{points}} ({{run}})',
    },
    status: {
      off: 'There is no question of the day on this server. Someone who manages it can choose a channel and a time in /settings.',
      paused:
        'The question of the day is taking a break. A moderator can bring it back with the button below its last word.',
      waiting: 'There is no open question of the day. The next one comes {{when}}.',
      none: 'There is no open question of the day.',
      streak: 'You: {{run}}, {{longest}} at best.',
      streakNone: 'You have not answered a question of the day here yet.',
    },
    break: {
      text: 'Nobody has answered the last {{count}} questions of the day, so they take a break. A moderator can bring them back with this button, or in /settings.',
      wake: 'Bring it back',
      woken: '**{{name}}** has brought the question of the day back. The next one comes at its usual time.',
      awake: 'It is not taking a break any more.',
    },
    lost: 'The question of the day has been switched off: the bot can no longer post in <#{{channelId}}>. It can be set up again in /settings.',
  },
  weekly: {
    coming:
      'The weekly game is about to begin here: {{questions}} questions, {{seconds}} seconds each. It starts {{when}}.',
    role: '<@&{{roleId}}> {{text}}',
    starter: 'The weekly schedule',
    running: 'This week’s game is left out: another game is running in this channel.',
    noQuestions: 'This week’s game is left out: there are no questions of the sort that this server has set.',
    missed: 'This week’s game is left out: the bot was away when it was to begin.',
    break: {
      text: 'Nobody has answered in the last {{count}} weekly games, so they take a break. A moderator can bring them back with this button, or in /settings.',
      wake: 'Bring it back',
      woken: '**{{name}}** has brought the weekly game back. The next one comes at its usual time.',
      awake: 'It is not taking a break any more.',
    },
    lost: 'The weekly game has been switched off: the bot can no longer post in <#{{channelId}}>. It can be set up again in /settings.',
  },
} as const;
