/** German: practice. */
import type { Catalogue } from '../catalogue.ts';

export const study = {
  study: {
    head: 'Übung · {{topic}} · {{difficulty}}',
    headBare: 'Übung · {{difficulty}}',
    again: 'Diese hattest du schon einmal.',
    missed: 'Diese hast du in einem Spiel verpasst.',
    fresh: 'Eine neue.',
    left: '{{due}}, {{fresh}}',
    due_zero: 'Nichts ist fällig',
    due_one: '1 Frage ist fällig',
    due_other: '{{count}} Fragen sind fällig',
    unseen_zero: 'für heute keine neuen mehr',
    unseen_one: 'für heute noch 1 neue',
    unseen_other: 'für heute noch {{count}} neue',
    onlyYou: 'Nur du siehst das, und es gibt keine Punkte.',
    right: '✓ **Richtig!**',
    wrong: '✗ **Diesmal nicht.** Du hast {{letter}} · {{text}} gewählt',
    next_zero: 'Sie kommt heute noch einmal.',
    next_one: 'Sie kommt morgen wieder.',
    next_other: 'Sie kommt in {{count}} Tagen wieder.',
    button: { next: 'Weiter', stop: 'Aufhören', forget: 'Alles vergessen', keep: 'Behalten' },
    done: {
      title: 'Das war alles für jetzt.',
      next: 'Die nächste Frage ist {{when}} fällig.',
      start: 'Mit /study start machst du jederzeit weiter.',
    },
    stopped: 'Gut gemacht. {{left}}.',
    status: {
      title: 'Deine Übung',
      known_zero: 'Von den Fragen, die hier gestellt werden können, hast du noch keine geübt.',
      known_one: 'Du übst eine der Fragen, die hier gestellt werden können.',
      known_other: 'Du übst {{count}} der Fragen, die hier gestellt werden können.',
      how: 'Was du hier oder in Spielen eines Servers verpasst, kommt nach einem Tag oder später wieder, und immer seltener, sobald du es weißt.',
    },
    forget: {
      ask_one:
        'Das löscht, was der Bot über deine Übung speichert: eine Frage, und wann sie fällig ist. Das lässt sich nicht zurücknehmen.',
      ask_other:
        'Das löscht, was der Bot über deine Übung speichert: {{count}} Fragen, und wann sie fällig sind. Das lässt sich nicht zurücknehmen.',
      done: 'Deine Übung ist vergessen.',
      missed: 'Was du in Spielen der letzten 90 Tage verpasst hast, kann noch drankommen, wenn du wieder übst.',
      kept: 'Nichts wurde gelöscht.',
      none: 'Es gibt nichts zu vergessen: Du hast noch nicht geübt.',
    },
    old: 'Diese Frage liegt hinter dir. Mach weiter mit /study start.',
    already: 'Diese Frage hast du schon beantwortet.',
    busy: 'Das waren zwei Dinge auf einmal. Bitte versuche es noch einmal.',
    noQuestions: 'Von dieser Art gibt es hier keine Fragen. Lass das Thema weg, oder wähle ein anderes.',
  },
} as const satisfies Catalogue;
