/** Texts in and about pictures. */
import type { Catalogue } from '../catalogue.ts';

export const picture = {
  picture: {
    more: '+{{count}} de plus',
    altMore_one: 'Et {{count}} de plus.',
    altMore_many: 'Et {{count}} de plus.',
    altMore_other: 'Et {{count}} de plus.',
  },
  chart: {
    alt: '{{title}}, en frise : {{counted}}.',
    altEvent: '{{when}} : {{text}}',
    all_one: '{{count}} événement daté',
    all_many: '{{count}} d’événements datés',
    all_other: '{{count}} événements datés',
    which: 'événements datés {{from}} à {{to}} sur {{count}}',
    none: 'aucun événement daté',
    empty: 'Les sources ne datent rien ici.',
    note: '**{{title}}** · {{counted}}',
    list: 'Liste avec sources',
    button: 'Frise',
  },
  map: {
    title: 'Relations : {{name}}',
    part: 'Membres et fondateurs',
    friend: 'Alliés',
    foe: 'Ennemis',
    other: 'Autres liens',
    edgePart: 'composé de',
    edgeFriend: 'allié à',
    edgeFoe: 'ennemi de',
    edgeOther: 'autre lien avec',
    founder: 'fondateur',
    note: '**{{title}}** · la liste donne les sources.',
    button: 'Carte des relations',
    alt: 'Une carte des relations avec {{name}} au centre.',
    altGroup: '{{heading}} : {{names}}.',
    altGroupPart: '{{heading}} ({{shown}} sur {{count}}) : {{names}}.',
    empty: 'Les sources ne citent aucune relation.',
  },
} as const satisfies Catalogue;
