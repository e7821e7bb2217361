/** Spanish: texts in and about pictures. */
import type { Catalogue } from '../catalogue.ts';

export const picture = {
  picture: {
    more: '+{{count}} más',
    altMore_one: 'Y {{count}} más.',
    altMore_many: 'Y {{count}} más.',
    altMore_other: 'Y {{count}} más.',
  },
  chart: {
    alt: '{{title}}, en forma de gráfico: {{counted}}.',
    altEvent: '{{when}}: {{text}}',
    all_one: '{{count}} evento con fecha',
    all_many: '{{count}} de eventos con fecha',
    all_other: '{{count}} eventos con fecha',
    which: 'eventos con fecha, del {{from}} al {{to}} de {{count}}',
    none: 'ningún evento con fecha',
    empty: 'Las fuentes no fechan nada aquí.',
    note: '**{{title}}** · {{counted}}',
    list: 'Lista con fuentes',
    button: 'Gráfico',
  },
  map: {
    title: 'Relaciones: {{name}}',
    part: 'Miembros y fundadores',
    friend: 'Aliados',
    foe: 'Enemigos',
    other: 'Otros vínculos',
    edgePart: 'se compone de',
    edgeFriend: 'se alía con',
    edgeFoe: 'se enfrenta a',
    edgeOther: 'se vincula también a',
    founder: 'fundador',
    note: '**{{title}}** · la lista tiene las fuentes.',
    button: 'Mapa de relaciones',
    alt: 'Un mapa de relaciones con {{name}} en el centro.',
    altGroup: '{{heading}}: {{names}}.',
    altGroupPart: '{{heading}} ({{shown}} de {{count}}): {{names}}.',
    empty: 'Las fuentes no nombran ninguna relación.',
  },
} as const satisfies Catalogue;
