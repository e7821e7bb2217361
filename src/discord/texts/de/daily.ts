/** German: the question of the day and the weekly game. */
import type { Catalogue } from '../catalogue.ts';

export const daily = {
  daily: {
    head: 'Frage des Tages {{number}} · {{topic}} · {{difficulty}}',
    headBare: 'Frage des Tages {{number}} · {{difficulty}}',
    rules:
      'Schließt {{when}}. Dein erster Klick zählt, und nur du siehst, ob er richtig war. 100 Punkte, und 10 mehr für jeden Tag in Folge davor (höchstens 50).',
    role: '<@&{{roleId}}> Es gibt eine neue Frage des Tages.',
    own: {
      right: '✓ **Richtig!** {{letter}} · {{text}}',
      wrong: '✗ **Diesmal nicht.** Du hast {{letter}} · {{text}} gewählt',
      key: 'Die richtige Antwort ist **{{letter}} · {{text}}**.',
      already: 'Diese Frage hast du schon beantwortet; dein erster Klick zählt.',
      points: '+{{points}} Punkte · {{run}}',
      noPoints: 'Keine Punkte · {{run}}',
      run_one: '1 Tag in Folge',
      run_other: '{{count}} Tage in Folge',
      share: 'Teilen: Tag {{number}}',
    },
    share: {
      right: '**{{name}}**: Tag {{number}} · richtig · {{run}}',
      wrong: '**{{name}}**: Tag {{number}} · falsch · {{run}}',
      done: 'Das hast du schon geteilt.',
      none: 'Beantworte erst die Frage des Tages; dann kannst du teilen, wie es lief.',
    },
    closed: 'Diese Frage des Tages ist geschlossen. Die nächste kommt zur gewohnten Zeit.',
    reveal: {
      nobody: 'Diese Frage hat niemand beantwortet.',
      nobodyRight_one: 'Eine Person hat geantwortet und lag nicht richtig.',
      nobodyRight_other: '{{count}} Personen haben geantwortet, und niemand lag richtig.',
      winners: 'Richtig: {{names}}',
      winner: '**{{name}}** +{{points}} ({{run}})',
    },
    status: {
      off: 'Auf diesem Server gibt es keine Frage des Tages. Wer ihn verwaltet, kann in /settings einen Kanal und eine Uhrzeit wählen.',
      paused:
        'Die Frage des Tages macht gerade Pause. Die Moderation kann sie mit dem Button unter ihrer letzten Nachricht zurückholen.',
      waiting: 'Gerade ist keine Frage des Tages offen. Die nächste kommt {{when}}.',
      none: 'Gerade ist keine Frage des Tages offen.',
      streak: 'Du: {{run}}, Bestwert {{longest}}.',
      streakNone: 'Du hast hier noch keine Frage des Tages beantwortet.',
    },
    break: {
      text: 'Die letzten {{count}} Fragen des Tages hat niemand beantwortet, darum machen sie Pause. Die Moderation kann sie mit diesem Button oder in /settings zurückholen.',
      wake: 'Zurückholen',
      woken: '**{{name}}** hat die Frage des Tages zurückgeholt. Die nächste kommt zur gewohnten Zeit.',
      awake: 'Die Pause ist schon vorbei.',
    },
    lost: 'Die Frage des Tages wurde abgeschaltet: Der Bot kann in <#{{channelId}}> nichts mehr schreiben. In /settings lässt sie sich neu einrichten.',
  },
  weekly: {
    coming: 'Gleich beginnt hier das Wochenspiel: {{questions}} Fragen, je {{seconds}} Sekunden. Start {{when}}.',
    role: '<@&{{roleId}}> {{text}}',
    starter: 'Der Wochenplan',
    running: 'Das Wochenspiel fällt diese Woche aus: In diesem Kanal läuft ein anderes Spiel.',
    noQuestions:
      'Das Wochenspiel fällt diese Woche aus: Es gibt keine Fragen von der Art, die dieser Server eingestellt hat.',
    missed: 'Das Wochenspiel fällt diese Woche aus: Der Bot war nicht da, als es beginnen sollte.',
    break: {
      text: 'In den letzten {{count}} Wochenspielen hat niemand geantwortet, darum machen sie Pause. Die Moderation kann sie mit diesem Button oder in /settings zurückholen.',
      wake: 'Zurückholen',
      woken: '**{{name}}** hat das Wochenspiel zurückgeholt. Das nächste kommt zur gewohnten Zeit.',
      awake: 'Die Pause ist schon vorbei.',
    },
    lost: 'Das Wochenspiel wurde abgeschaltet: Der Bot kann in <#{{channelId}}> nichts mehr schreiben. In /settings lässt es sich neu einrichten.',
  },
} as const satisfies Catalogue;
