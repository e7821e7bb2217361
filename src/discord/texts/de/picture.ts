/** German: in and about pictures. */
import type { Catalogue } from '../catalogue.ts';

export const picture = {
  picture: {
    more: '+{{count}} weitere',
    altMore_one: 'Und noch {{count}}.',
    altMore_other: 'Und noch {{count}}.',
  },
  chart: {
    alt: '{{title}}, als Diagramm: {{counted}}.',
    altEvent: '{{when}}: {{text}}',
    all_one: '{{count}} datiertes Ereignis',
    all_other: '{{count}} datierte Ereignisse',
    which: 'datierte Ereignisse {{from}} bis {{to}} von {{count}}',
    none: 'keine datierten Ereignisse',
    empty: 'Die Quellen datieren hier nichts.',
    note: '**{{title}}** · {{counted}}',
    list: 'Liste mit Quellen',
    button: 'Diagramm',
  },
  map: {
    title: 'Beziehungen: {{name}}',
    part: 'Mitglieder und Gründung',
    friend: 'Verbündete',
    foe: 'Feinde',
    other: 'Andere Beziehungen',
    edgePart: 'besteht aus',
    edgeFriend: 'verbündet mit',
    edgeFoe: 'verfeindet mit',
    edgeOther: 'auch verbunden mit',
    founder: 'Gründung',
    note: '**{{title}}** · Die Liste nennt die Quellen.',
    button: 'Beziehungskarte',
    alt: 'Eine Karte der Beziehungen mit {{name}} in der Mitte.',
    altGroup: '{{heading}}: {{names}}.',
    altGroupPart: '{{heading}} ({{shown}} von {{count}}): {{names}}.',
    empty: 'Die Quellen nennen keine Beziehungen.',
  },
} as const satisfies Catalogue;
