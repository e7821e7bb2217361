/** Texts of the question of the day and of the weekly game. */
import type { Catalogue } from '../catalogue.ts';

export const daily = {
  daily: {
    head: 'Question du jour {{number}} · {{topic}} · {{difficulty}}',
    headBare: 'Question du jour {{number}} · {{difficulty}}',
    rules:
      'Se termine {{when}}. Votre premier choix compte, et personne d’autre ne voit s’il était bon. 100 points, et 10 de plus pour chaque jour d’affilée avant celui-ci (50 au maximum).',
    role: '<@&{{roleId}}> Une nouvelle question du jour est arrivée.',
    own: {
      right: '✓ **Bonne réponse !** {{letter}} · {{text}}',
      wrong: '✗ **Pas cette fois.** Vous avez choisi {{letter}} · {{text}}',
      key: 'La bonne réponse est **{{letter}} · {{text}}**.',
      already: 'Vous avez déjà répondu à cette question ; votre premier choix compte.',
      points: '+{{points}} points · {{run}}',
      noPoints: 'Aucun point · {{run}}',
      run_one: '{{count}} jour d’affilée',
      run_many: '{{count}} de jours d’affilée',
      run_other: '{{count}} jours d’affilée',
      share: 'Partager : jour {{number}}',
    },
    share: {
      right: '**{{name}}** : jour {{number}} · bonne réponse · {{run}}',
      wrong: '**{{name}}** : jour {{number}} · mauvaise réponse · {{run}}',
      done: 'Vous avez déjà partagé ce résultat.',
      none: 'Répondez d’abord à la question du jour ; vous pourrez ensuite partager votre résultat.',
    },
    closed: 'Cette question du jour est terminée. La prochaine arrive à l’heure habituelle.',
    reveal: {
      nobody: 'Personne n’a répondu à celle-ci.',
      nobodyRight_one: 'Une personne a répondu, mais n’a pas trouvé.',
      nobodyRight_many: '{{count}} de personnes ont répondu, et aucune n’a trouvé.',
      nobodyRight_other: '{{count}} personnes ont répondu, et aucune n’a trouvé.',
      winners: 'Ont trouvé : {{names}}',
      winner: '**{{name}}** +{{points}} ({{run}})',
    },
    status: {
      off: 'Il n’y a pas de question du jour sur ce serveur. Une personne qui le gère peut choisir un salon et une heure dans /settings.',
      paused:
        'La question du jour fait une pause. La modération peut la relancer avec le bouton sous son dernier message.',
      waiting: 'Aucune question du jour n’est ouverte. La prochaine arrive {{when}}.',
      none: 'Aucune question du jour n’est ouverte.',
      streak: 'Vous : {{run}}, {{longest}} au mieux.',
      streakNone: 'Vous n’avez encore répondu à aucune question du jour ici.',
    },
    break: {
      text: 'Personne n’a répondu aux {{count}} dernières questions du jour : elles font donc une pause. La modération peut les relancer avec ce bouton ou dans /settings.',
      wake: 'Relancer',
      woken: '**{{name}}** a relancé la question du jour. La prochaine arrive à l’heure habituelle.',
      awake: 'Elle n’est plus en pause.',
    },
    lost: 'La question du jour a été désactivée : le bot ne peut plus écrire dans <#{{channelId}}>. On peut la remettre en place dans /settings.',
  },
  weekly: {
    coming:
      'La partie de la semaine va commencer ici : {{questions}} questions, {{seconds}} secondes chacune. Début {{when}}.',
    role: '<@&{{roleId}}> {{text}}',
    starter: 'Le programme de la semaine',
    running: 'Pas de partie de la semaine cette fois : une autre partie est en cours dans ce salon.',
    noQuestions: 'Pas de partie de la semaine cette fois : il n’y a aucune question du type que ce serveur a choisi.',
    missed: 'Pas de partie de la semaine cette fois : le bot était absent au moment de la commencer.',
    break: {
      text: 'Personne n’a répondu dans les {{count}} dernières parties de la semaine : elles font donc une pause. La modération peut les relancer avec ce bouton ou dans /settings.',
      wake: 'Relancer',
      woken: '**{{name}}** a relancé la partie de la semaine. La prochaine arrive à l’heure habituelle.',
      awake: 'Elle n’est plus en pause.',
    },
    lost: 'La partie de la semaine a été désactivée : le bot ne peut plus écrire dans <#{{channelId}}>. On peut la remettre en place dans /settings.',
  },
} as const satisfies Catalogue;
