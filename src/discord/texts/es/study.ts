/** Spanish: texts of practice. */
import type { Catalogue } from '../catalogue.ts';

export const study = {
  study: {
    head: 'Práctica · {{topic}} · {{difficulty}}',
    headBare: 'Práctica · {{difficulty}}',
    again: 'Esta ya la has visto.',
    missed: 'Esta la fallaste en una partida.',
    fresh: 'Una nueva.',
    left: '{{due}}, {{fresh}}',
    due_zero: 'No toca repasar ninguna',
    due_one: 'Toca repasar 1',
    due_many: 'Toca repasar {{count}}',
    due_other: 'Toca repasar {{count}}',
    unseen_zero: 'ya no quedan nuevas para hoy',
    unseen_one: 'queda 1 nueva para hoy',
    unseen_many: 'quedan {{count}} nuevas para hoy',
    unseen_other: 'quedan {{count}} nuevas para hoy',
    onlyYou: 'Solo tú ves esto, y no da puntos.',
    right: '✓ **¡Correcto!**',
    wrong: '✗ **Esta vez no.** Has elegido {{letter}} · {{text}}',
    next_zero: 'Vuelve hoy.',
    next_one: 'Vuelve mañana.',
    next_many: 'Vuelve dentro de {{count}} de días.',
    next_other: 'Vuelve dentro de {{count}} días.',
    button: { next: 'Siguiente', stop: 'Parar', forget: 'Olvidar todo', keep: 'Conservar' },
    done: {
      title: 'Eso es todo por ahora.',
      next: 'La próxima pregunta toca {{when}}.',
      start: 'Sigue cuando quieras con /study start.',
    },
    stopped: 'Buen trabajo. {{left}}.',
    status: {
      title: 'Tu práctica',
      known_zero: 'No has practicado ninguna de las preguntas que pueden salir aquí.',
      known_one: 'Estás practicando una de las preguntas que pueden salir aquí.',
      known_many: 'Estás practicando {{count}} de las preguntas que pueden salir aquí.',
      known_other: 'Estás practicando {{count}} de las preguntas que pueden salir aquí.',
      how: 'Lo que fallas aquí, o en las partidas de un servidor, vuelve al cabo de un día o más, y cada vez menos cuando ya te lo sabes.',
    },
    forget: {
      ask_one: 'Esto borra lo que el bot guarda de tu práctica: una pregunta y cuándo toca. No se puede deshacer.',
      ask_many:
        'Esto borra lo que el bot guarda de tu práctica: {{count}} de preguntas y cuándo tocan. No se puede deshacer.',
      ask_other:
        'Esto borra lo que el bot guarda de tu práctica: {{count}} preguntas y cuándo tocan. No se puede deshacer.',
      done: 'Tu práctica se ha olvidado.',
      missed: 'Lo que fallaste en las partidas de los últimos 90 días aún puede salir si vuelves a practicar.',
      kept: 'No se ha borrado nada.',
      none: 'No hay nada que olvidar: aún no has practicado.',
    },
    old: 'Esa pregunta ya ha quedado atrás. Sigue con /study start.',
    already: 'Esta ya la has respondido.',
    busy: 'Han sido dos cosas a la vez. Prueba otra vez.',
    noQuestions: 'Aquí no hay preguntas de ese tipo. No pongas tema o elige otro.',
  },
} as const satisfies Catalogue;
