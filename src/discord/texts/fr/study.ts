/** Texts of practice. */
import type { Catalogue } from '../catalogue.ts';

export const study = {
  study: {
    head: 'Entraînement · {{topic}} · {{difficulty}}',
    headBare: 'Entraînement · {{difficulty}}',
    again: 'Vous avez déjà vu cette question.',
    missed: 'Vous avez manqué cette question dans une partie.',
    fresh: 'Une nouvelle question.',
    left: '{{due}}, {{fresh}}',
    due_zero: 'Rien à revoir',
    due_one: '{{count}} à revoir',
    due_many: '{{count}} à revoir',
    due_other: '{{count}} à revoir',
    unseen_zero: 'plus de nouvelle question pour aujourd’hui',
    unseen_one: 'encore {{count}} nouvelle pour aujourd’hui',
    unseen_many: 'encore {{count}} de nouvelles pour aujourd’hui',
    unseen_other: 'encore {{count}} nouvelles pour aujourd’hui',
    onlyYou: 'Visible par vous uniquement, et sans points.',
    right: '✓ **Bonne réponse !**',
    wrong: '✗ **Pas cette fois.** Vous avez choisi {{letter}} · {{text}}',
    next_zero: 'Elle revient aujourd’hui.',
    next_one: 'Elle revient demain.',
    next_many: 'Elle revient dans {{count}} de jours.',
    next_other: 'Elle revient dans {{count}} jours.',
    button: { next: 'Suivante', stop: 'Arrêter', forget: 'Tout oublier', keep: 'Conserver' },
    done: {
      title: 'C’est tout pour le moment.',
      next: 'La prochaine question est à revoir {{when}}.',
      start: 'Continuez quand vous voulez avec /study start.',
    },
    stopped: 'Beau travail. {{left}}.',
    status: {
      title: 'Votre entraînement',
      known_zero: 'Vous n’avez travaillé aucune des questions qui peuvent être posées ici.',
      known_one: 'Vous travaillez une des questions qui peuvent être posées ici.',
      known_many: 'Vous travaillez {{count}} des questions qui peuvent être posées ici.',
      known_other: 'Vous travaillez {{count}} des questions qui peuvent être posées ici.',
      how: 'Ce que vous manquez ici, ou dans les parties d’un serveur, revient au bout d’un jour ou plus, puis de moins en moins souvent à mesure que vous le savez.',
    },
    forget: {
      ask_one:
        'Ceci supprime ce que le bot conserve de votre entraînement : une question et sa date de révision. C’est définitif.',
      ask_many:
        'Ceci supprime ce que le bot conserve de votre entraînement : {{count}} de questions et leur date de révision. C’est définitif.',
      ask_other:
        'Ceci supprime ce que le bot conserve de votre entraînement : {{count}} questions et leur date de révision. C’est définitif.',
      done: 'Votre entraînement est oublié.',
      missed:
        'Ce que vous avez manqué dans les parties des 90 derniers jours peut encore revenir si vous reprenez l’entraînement.',
      kept: 'Rien n’a été supprimé.',
      none: 'Il n’y a rien à oublier : vous n’avez encore rien travaillé.',
    },
    old: 'Cette question est déjà passée. Continuez avec /study start.',
    already: 'Vous avez déjà répondu à cette question.',
    busy: 'Deux actions sont arrivées en même temps. Veuillez réessayer.',
    noQuestions: 'Il n’y a aucune question de ce type ici. Laissez le sujet vide, ou choisissez-en un autre.',
  },
} as const satisfies Catalogue;
