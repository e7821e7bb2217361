/** German: uploads in general, and taking over lists of questions and handing them out. */
import type { Catalogue } from '../catalogue.ts';
import { reasons } from './reasons.ts';

export const importing = {
  upload: {
    host: 'Diese Datei liegt nicht bei Discord und wurde darum nicht geholt. Lade sie neu hoch.',
    'too-big': 'Diese Datei ist zu groß: Erlaubt sind höchstens {{most}}.',
    'too-slow': 'Discord hat die Datei nicht rechtzeitig geliefert. Bitte versuche es gleich noch einmal.',
    unreachable: 'Die Datei konnte nicht von Discord geholt werden. Lade sie noch einmal hoch.',
    empty: 'Diese Datei ist leer: Lade eine hoch, in der Text steht.',
    'not-text': 'Das ist keine Textdatei. Lade reinen Text hoch, gespeichert als UTF-8.',
    'not-utf8':
      'Diese Datei ist nicht als UTF-8 gespeichert. Speichere sie noch einmal als UTF-8-Text (meist unter „Speichern unter“).',
  },
  import: {
    noFile: 'Es kam keine Datei mit. Wähle eine in der Option „datei“.',
    busy: 'Gerade wird eine andere Liste dieses Servers gelesen. Versuche es in einer Minute noch einmal.',
    gone: 'Diese Liste wartet nicht mehr: Sie wurde gespeichert oder verworfen, es vergingen mehr als 15 Minuten, oder der Bot wurde neu gestartet. Nutze noch einmal /quiz import.',
    notYours: 'Über diese Liste kann nur entscheiden, wer sie hochgeladen hat.',
    discarded: 'Verworfen. Nichts wurde hinzugefügt.',
    why: reasons,
    format: {
      own: 'Export dieses Bots',
      red: 'Red-Trivia-Liste',
      'red-backticks': 'Red-Trivia-Liste in der älteren Form',
      'open-trivia': 'Download der Open Trivia Database',
      lakeys: 'LakeYS-Fragendatei',
      'lakeys-categories': 'LakeYS-Kategoriendatei, die keine Fragen hat: Lade eine Fragendatei hoch',
      'lancebot-quiz': 'Quiz von sir-lancebot',
      'lancebot-trivia-night': 'Trivia-Abend von sir-lancebot',
      table: 'Tabelle',
      unknown: 'Datei in keinem bekannten Format',
    },
    preview: {
      title: '{{name}}',
      read: 'Gelesen als: {{format}}. Noch ist nichts hinzugefügt.',
      good_one: '✅ **{{count}}** Frage kann hinzugefügt werden.',
      good_other: '✅ **{{count}}** Fragen können hinzugefügt werden.',
      good_zero: 'Keine Frage darin kann hinzugefügt werden.',
      warned_one: '⚠ Bei {{count}} davon gibt es etwas zu prüfen; `/quiz list` zeigt es, sobald sie hinzugefügt ist.',
      warned_other:
        '⚠ Bei {{count}} davon gibt es etwas zu prüfen; `/quiz list` zeigt es, sobald sie hinzugefügt sind.',
      merged_one: '🔁 {{count}} steht doppelt in der Datei und wurde zusammengeführt.',
      merged_other: '🔁 {{count}} stehen mehrfach in der Datei und wurden zusammengeführt.',
      known_one: '🟰 {{count}} wird hier schon gestellt.',
      known_other: '🟰 {{count}} werden hier schon gestellt.',
      refused_one: '❌ **{{count}}** wurde abgelehnt:',
      refused_other: '❌ **{{count}}** wurden abgelehnt:',
      line: '`{{line}}` {{why}}',
      lineOf: '`{{line}}` {{why}} ({{stem}})',
      more_one: '… und noch {{count}}: Die Datei daneben nennt alle.',
      more_other: '… und noch {{count}}: Die Datei daneben nennt alle.',
      nothing: 'Gewünscht war alles oder nichts; darum kann nichts hinzugefügt werden, bis die Datei stimmt.',
      save_one: '{{count}} Frage hinzufügen',
      save_other: '{{count}} Fragen hinzufügen',
      discard: 'Verwerfen',
      listed: 'Jede abgelehnte Zeile, mit dem Grund',
      listedLine: 'Zeile {{line}}: {{why}}',
      listedLineOf: 'Zeile {{line}}: {{why}} ({{stem}})',
    },
    saved: {
      added_one: '**{{count}}** Frage hinzugefügt: Ab jetzt wird sie auf diesem Server gestellt.',
      added_other: '**{{count}}** Fragen hinzugefügt: Ab jetzt werden sie auf diesem Server gestellt.',
      known_one: '{{count}} war schon da.',
      known_other: '{{count}} waren schon da.',
      left_one: '{{count}} passte nicht mehr hinein: Ein Server hat Platz für {{most}} Fragen.',
      left_other: '{{count}} passten nicht mehr hinein: Ein Server hat Platz für {{most}} Fragen.',
      none: 'Nichts wurde hinzugefügt: Es ist nicht Platz für alle. Ein Server hat Platz für {{most}} Fragen.',
    },
  },
  export: {
    none: 'Dieser Server hat noch keine eigenen Fragen: Füge welche mit /quiz add oder /quiz import hinzu.',
    own_one:
      '{{count}} Frage mit ihrem Stand, und wer sie wann hinzugefügt hat. /quiz import liest die Datei wieder ein.',
    own_other:
      '{{count}} Fragen mit ihrem Stand, und wer sie wann hinzugefügt hat. /quiz import liest die Datei wieder ein.',
    csv_one: '{{count}} freigegebene Frage für eine Tabelle.',
    csv_other: '{{count}} freigegebene Fragen für eine Tabelle.',
    red_one:
      '{{count}} freigegebene Frage als Red-Trivia-Liste, für getippte Antworten: Falsche Optionen haben dort keinen Platz.',
    red_other:
      '{{count}} freigegebene Fragen als Red-Trivia-Liste, für getippte Antworten: Falsche Optionen haben dort keinen Platz.',
    about: 'Die eigenen Fragen des Servers',
  },
} as const satisfies Catalogue;
