/** Spanish: texts of the question of the day and of the weekly game. */
import type { Catalogue } from '../catalogue.ts';

export const daily = {
  daily: {
    head: 'Pregunta del día {{number}} · {{topic}} · {{difficulty}}',
    headBare: 'Pregunta del día {{number}} · {{difficulty}}',
    rules:
      'Se cierra {{when}}. Cuenta lo primero que pulses, y solo tú ves si has acertado. Son 100 puntos, y 10 más por cada día seguido anterior (50 como máximo).',
    role: '<@&{{roleId}}> Hay una nueva pregunta del día.',
    own: {
      right: '✓ **¡Correcto!** {{letter}} · {{text}}',
      wrong: '✗ **Esta vez no.** Has elegido {{letter}} · {{text}}',
      key: 'La respuesta correcta es **{{letter}} · {{text}}**.',
      already: 'Esta ya la has respondido; cuenta lo primero que pulsaste.',
      points: '+{{points}} puntos · {{run}}',
      noPoints: 'Sin puntos · {{run}}',
      run_one: 'racha de 1 día',
      run_many: 'racha de {{count}} de días',
      run_other: 'racha de {{count}} días',
      share: 'Compartir: día {{number}}',
    },
    share: {
      right: '**{{name}}**: día {{number}} · acierto · {{run}}',
      wrong: '**{{name}}**: día {{number}} · fallo · {{run}}',
      done: 'Esta ya la has compartido.',
      none: 'Responde primero a la pregunta del día; luego podrás compartir cómo te ha ido.',
    },
    closed: 'Esa pregunta del día está cerrada. La siguiente llega a su hora de siempre.',
    reveal: {
      nobody: 'Nadie ha respondido a esta.',
      nobodyRight_one: 'Ha respondido una persona, y no ha acertado.',
      nobodyRight_many: 'Han respondido {{count}} de personas, y nadie ha acertado.',
      nobodyRight_other: 'Han respondido {{count}} personas, y nadie ha acertado.',
      winners: 'Aciertos: {{names}}',
      winner: '**{{name}}** +{{points}} ({{run}})',
    },
    status: {
      off: 'En este servidor no hay pregunta del día. Quien lo gestiona puede elegir un canal y una hora en /settings.',
      paused:
        'La pregunta del día está en pausa. Un moderador puede reanudarla con el botón que hay bajo su último mensaje.',
      waiting: 'No hay ninguna pregunta del día abierta. La siguiente llega {{when}}.',
      none: 'No hay ninguna pregunta del día abierta.',
      streak: 'Ahora: {{run}}. La mejor: {{longest}}.',
      streakNone: 'Aquí aún no has respondido a ninguna pregunta del día.',
    },
    break: {
      text: 'Nadie ha respondido a las últimas {{count}} preguntas del día, así que quedan en pausa. Un moderador puede reanudarlas con este botón o en /settings.',
      wake: 'Reanudar',
      woken: '**{{name}}** ha reanudado la pregunta del día. La siguiente llega a su hora de siempre.',
      awake: 'Ya no está en pausa.',
    },
    lost: 'La pregunta del día se ha desactivado: el bot ya no puede publicar en <#{{channelId}}>. Se puede volver a configurar en /settings.',
  },
  weekly: {
    coming:
      'La partida semanal está a punto de empezar aquí: {{questions}} preguntas, {{seconds}} segundos cada una. Empieza {{when}}.',
    role: '<@&{{roleId}}> {{text}}',
    starter: 'La partida semanal',
    running: 'Esta semana no hay partida: ya hay otra en marcha en este canal.',
    noQuestions: 'Esta semana no hay partida: no hay preguntas del tipo que este servidor ha elegido.',
    missed: 'Esta semana no hay partida: el bot no estaba disponible a la hora de empezar.',
    break: {
      text: 'Nadie ha respondido en las últimas {{count}} partidas semanales, así que quedan en pausa. Un moderador puede reanudarlas con este botón o en /settings.',
      wake: 'Reanudar',
      woken: '**{{name}}** ha reanudado la partida semanal. La siguiente llega a su hora de siempre.',
      awake: 'Ya no está en pausa.',
    },
    lost: 'La partida semanal se ha desactivado: el bot ya no puede publicar en <#{{channelId}}>. Se puede volver a configurar en /settings.',
  },
} as const satisfies Catalogue;
