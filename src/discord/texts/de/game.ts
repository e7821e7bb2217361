/** German: the game, trivia and its ladder. */
import type { Catalogue } from '../catalogue.ts';
import { reports } from './game-reports.ts';

export const game = {
  trivia: {
    allTopics: 'alle Themen',
    easy: 'leicht',
    medium: 'mittel',
    hard: 'schwer',
    start: {
      title: 'Trivia: {{topic}}',
      by: '**{{name}}** hat ein Spiel für alle hier gestartet.',
      hostedBy: '**{{name}}** leitet ein Spiel für alle hier.',
      between: 'Ein Duell: {{names}}',
      length_one: 'Eine Frage, {{seconds}} Sekunden Zeit',
      length_other: '{{count}} Fragen, je {{seconds}} Sekunden Zeit',
      difficulty: ' ({{difficulty}})',
      fewer_one: 'Von dieser Art gibt es nur eine Frage.',
      fewer_other: 'Von dieser Art gibt es nur {{count}} Fragen.',
      continuity: 'Nur aus {{continuity}}.',
      changes: 'Du darfst deine Antwort einmal ändern; es zählt der Zeitpunkt der Änderung.',
      rules: {
        classic:
          'Antworte mit den Buttons. Dein erster Klick zählt, und niemand sieht ihn, bis die Zeit um ist. Die richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo.',
        race: '**Wettlauf**: Die erste richtige Antwort gewinnt die Frage und schließt sie. Du hast nur einen Klick, also nutze ihn gut. Wer gewinnt, bekommt 100 Punkte und bis zu 50 mehr für Tempo.',
        survival:
          '**Überleben**: Wer falsch oder gar nicht antwortet, scheidet aus. Mit einer Antwort auf die erste Frage bist du dabei; wer zuletzt übrig ist, gewinnt. Jede richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo.',
        duel: '**Duell**: Nur ihr beide spielt. Antworte mit den Buttons; dein erster Klick zählt. Die richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo.',
        typed:
          '**Getippte Antworten**: Drücke den Button und tippe deine Antwort. Kleine Tippfehler sind kein Problem, und niemand sieht deine Antwort, bis die Zeit um ist. Die richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo.',
        teams:
          '**Teams**: Antworte mit den Buttons; dein erster Klick zählt. Die richtige Antwort bringt dir 100 Punkte und bis zu 50 mehr für Tempo. Ein Team bekommt bei jeder Frage den Durchschnitt der Punkte seiner Mitglieder.',
        timeline:
          '**Zeitleiste**: Ereignisse ordnen und Jahre nennen. Die richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo. Wo nach einem Jahr gefragt wird, zählt auch ein nahes: 100 Punkte, minus 5 für jedes Jahr daneben.',
        hosted:
          '**Mit Spielleitung**: Die Spielleitung ruft jede Frage auf. Antworte mit den Buttons; dein erster Klick zählt, und niemand sieht ihn, bis die Frage schließt. Die richtige Antwort bringt 100 Punkte und bis zu 50 mehr für Tempo.',
      },
      first: 'Die erste Frage kommt {{when}}.',
      firstHosted: 'Die erste Frage kommt, wenn die Spielleitung sie aufruft.',
      done: 'Das Spiel läuft. Mit /trivia stop kannst du es vorzeitig beenden.',
      doneThread: 'Das Spiel läuft in <#{{channelId}}>. Mit /trivia stop kannst du es dort vorzeitig beenden.',
    },
    question: {
      head: 'Frage {{position}}/{{length}} · {{topic}} · {{difficulty}}',
      headBare: 'Frage {{position}}/{{length}} · {{difficulty}}',
      option: '**{{letter}}** · {{text}}',
      closes: 'Schließt {{when}}',
      type: 'Antwort tippen',
      year: '-# Das genaue Jahr bringt 100 Punkte und mehr für Tempo; jedes Jahr daneben kostet {{points}}.',
      hint: 'Tipp: halbiert deine Punkte',
      answered_zero: 'Noch keine Antworten',
      answered_one: '1 Antwort',
      answered_other: '{{count}} Antworten',
    },
    reveal: {
      right: '✓ **{{letter}} · {{text}}** (richtige Antwort)',
      wrong: '{{letter}} · {{text}}',
      share: ' · {{count}} ({{percent}} %)',
      winner: '**{{name}}** +{{points}} ({{seconds}} s)',
      winnerHinted: '**{{name}}** +{{points}} ({{seconds}} s, mit Tipp)',
      near_one: '**{{name}}** +{{points}} („{{text}}“, ein Jahr daneben)',
      near_other: '**{{name}}** +{{points}} („{{text}}“, {{count}} Jahre daneben)',
      typed: '✓ **{{text}}** (richtige Antwort)',
      wrote: '{{name}} („{{text}}“)',
      left_zero: 'Niemand ist mehr dabei.',
      left_one: 'Eine Person ist noch dabei.',
      left_other: '{{count}} sind noch dabei.',
      noPoints: 'Keine Punkte: {{names}}',
      nobodyRight: 'Niemand lag richtig.',
      nobodyAnswered: 'Niemand hat geantwortet.',
      more_one: '+{{count}} weitere',
      more_other: '+{{count}} weitere',
      entry: 'Eintrag öffnen',
      report: 'Melden',
      dispute: 'Einspruch',
      from: 'Aus den Quellen:',
      quote: '> {{sentence}}',
      cited: '-# {{citation}} – {{source}}',
      uncited: '-# {{source}}',
    },
    void: {
      restart: 'Diese Frage zählt nicht: Der Bot wurde neu gestartet, während sie offen war.',
      stopped: 'Diese Frage zählt nicht: Das Spiel endete, während sie offen war.',
      skipped: 'Diese Frage zählt nicht: Die Spielleitung hat sie übersprungen.',
      'store-failed': 'Diese Frage zählt nicht: Ihre Punkte konnten nicht gespeichert werden.',
      away: 'Diese Frage zählt nicht: Der Bot war zu lange weg.',
    },
    finish: {
      title: 'Endstand',
      first: '🥇 **{{name}}** – {{points, number}} Punkte, {{correct}} von {{answered}} richtig',
      second: '🥈 **{{name}}** – {{points, number}} Punkte, {{correct}} von {{answered}} richtig',
      third: '🥉 **{{name}}** – {{points, number}} Punkte, {{correct}} von {{answered}} richtig',
      other: '{{rank}}. {{name}} – {{points, number}} Punkte, {{correct}} von {{answered}} richtig',
      rating: ' · Wertung {{rating}} ({{delta}})',
      more_one: '+{{count}} weitere',
      more_other: '+{{count}} weitere',
      soFar: 'Nach {{position}} von {{length}} Fragen',
      nobody: 'Diesmal hat niemand Punkte geholt.',
      again: 'Noch ein Spiel',
      rank: 'Mein Platz',
      reason: {
        'last-left': 'Nur noch eine Person war übrig, darum endet das Spiel hier.',
        'none-left': 'Niemand war mehr übrig, darum endet das Spiel hier.',
        unanswered: 'Zwei Fragen hintereinander blieben ohne Antwort, darum endet das Spiel hier.',
        stopped: '**{{name}}** hat das Spiel beendet.',
        'host-ended': 'Die Spielleitung hat das Spiel beendet.',
        'host-away': 'Von der Spielleitung war lange nichts zu hören, darum endet das Spiel hier.',
        stoppedByNobody: 'Das Spiel wurde beendet.',
        away: 'Der Bot war zu lange weg, darum endet das Spiel hier. Entschuldigung!',
        'message-deleted': 'Die Nachricht mit der Frage wurde gelöscht, darum endet das Spiel hier.',
        'posting-failed': 'Discord hat die nächste Frage nicht angenommen, darum endet das Spiel hier. Entschuldigung!',
        'store-failed':
          'Die Punkte der letzten Frage konnten nicht gespeichert werden, darum endet das Spiel hier. Entschuldigung!',
      },
    },
    announce: {
      resumed: 'Der Bot wurde neu gestartet. Das Spiel geht weiter.',
      'resumed-hosted':
        'Der Bot wurde neu gestartet. Das Spiel geht weiter, wenn die Spielleitung es sagt: /trivia host zeigt die Steuerung.',
      'resumed-open':
        'Der Bot wurde neu gestartet. Die Frage oben ist noch offen und schließt {{when}}: Wenn dein Klick nicht ankam, klicke noch einmal.',
      'resumed-void':
        'Der Bot wurde neu gestartet, während eine Frage offen war; sie zählt darum nicht. Gleich kommt die nächste.',
    },
    press: {
      recorded: '**{{letter}}** ist notiert: {{text}}',
      changed: 'Geändert zu **{{letter}}**: {{text}}. Das war deine eine Änderung.',
      mayChange: 'Du darfst sie einmal ändern.',
      placed: 'Du spielst für {{team}}.',
      same: '**{{letter}}** ist schon deine Antwort.',
      alreadyChanged: 'Deine Antwort bleibt **{{letter}}**: Du hast sie schon einmal geändert.',
      already: 'Deine Antwort bleibt **{{letter}}**: Nur dein erster Klick zählt.',
      typed: 'Deine Antwort ist notiert: {{text}}',
      changedTyped: 'Geändert zu „{{text}}“. Das war deine eine Änderung.',
      alreadyChangedTyped: 'Deine Antwort bleibt „{{text}}“: Du hast sie schon einmal geändert.',
      alreadyTyped: 'Deine Antwort bleibt „{{text}}“: Nur deine erste zählt.',
      near_one:
        'Das ist nah dran, aber noch nicht richtig; es zählt darum nicht. Du darfst es noch einmal versuchen; die nächste Antwort zählt, nah dran oder nicht.',
      near_other:
        'Das ist nah dran, aber noch nicht richtig; es zählt darum nicht. Du darfst es noch einmal versuchen.',
      empty: 'Deine Antwort war leer; sie zählt darum nicht. Bitte tippe eine.',
      notAYear:
        'Gefragt ist ein Jahr, zum Beispiel 2375. Das war keines; es zählt darum nicht. Bitte versuche es noch einmal.',
      host: 'Du leitest dieses Spiel und kennst die Antworten: Lass die anderen spielen.',
      out: 'Du bist ausgeschieden: Du hast eine Frage verpasst, oder die erste war schon vorbei, als du kamst. Das nächste Spiel gehört dir!',
      notPlaying: 'Das ist ein Duell zwischen zwei anderen. Schau zu, wer gewinnt!',
      beaten: 'Jemand war schneller: Diese Frage ist gewonnen.',
      tooLate: 'Zu spät: Diese Frage ist geschlossen.',
      notOpen: 'Diese Frage ist nicht offen.',
      over: 'Dieses Spiel ist vorbei. Starte ein neues mit /trivia start.',
      dropped: 'Diese Frage ist weggefallen, als der Bot neu gestartet wurde.',
    },
    teams: {
      red: '🟥 Rot',
      blue: '🟦 Blau',
      green: '🟩 Grün',
      yellow: '🟨 Gelb',
      line: '**{{team}}**: {{who}}',
      nobody: 'noch niemand',
      join: 'Mitmachen',
      begin: 'Jetzt beginnen',
      how: {
        balanced:
          'Drücke „Mitmachen“, und du kommst dahin, wo du gebraucht wirst. Wer antwortet, ohne mitzumachen, wird ebenso zugeteilt.',
        chosen:
          'Drücke den Button deines Teams; bis zur ersten Frage kannst du wechseln. Wer ohne Team antwortet, kommt dahin, wo jemand gebraucht wird.',
      },
      joined: 'Du spielst für {{team}}.',
      already: 'Du spielst schon für {{team}}.',
      score: '{{team}} {{points, number}}',
      place_one: '{{rank}}. **{{team}}** – {{points, number}} Punkte, eine Person',
      place_other: '{{rank}}. **{{team}}** – {{points, number}} Punkte, {{count}} Personen',
      notYours: 'Nur wer dieses Spiel gestartet hat, kann es früher beginnen lassen.',
      soon: 'Das Spiel hat schon begonnen.',
    },
    panel: {
      title: 'Dein Spiel',
      between: '{{position}} von {{length}} Fragen liegen hinter dir.',
      open_zero: 'Frage {{position}} von {{length}} ist offen: noch keine Antworten.',
      open_one: 'Frage {{position}} von {{length}} ist offen: bisher eine Antwort.',
      open_other: 'Frage {{position}} von {{length}} ist offen: bisher {{count}} Antworten.',
      busy: 'Frage {{position}} von {{length}}: einen Moment …',
      over: 'Das Spiel ist vorbei.',
      current: 'Jetzt:',
      next: 'Danach:',
      answer: 'Antwort: **{{answer}}**',
      do: {
        next: 'Nächste Frage',
        finish: 'Abschließen',
        close: 'Jetzt schließen',
        skip: 'Überspringen',
        standings: 'Zwischenstand',
        end: 'Beenden',
      },
      cannot: {
        next: 'Eine Frage ist offen: Schließe oder überspringe sie zuerst.',
        close: 'Es ist keine Frage offen, die man schließen könnte.',
        skip: 'Gerade gibt es nichts zu überspringen.',
        standings: 'Es gibt gerade keinen neuen Zwischenstand.',
        end: 'Das Spiel endet schon.',
      },
      moderators:
        'Nur wer Nachrichten oder den Server verwalten darf, kann ein Spiel leiten. Mit /trivia start kann jede Person eines starten.',
      notYours: 'Das kann nur, wer dieses Spiel leitet.',
    },
    hint: {
      struck:
        'Tipp: **{{letter}}** ist falsch ({{text}}). Wenn du jetzt richtig liegst, bekommst du die Hälfte der Punkte.',
      letters: 'Tipp: **{{masked}}**. Wenn du jetzt richtig liegst, bekommst du die Hälfte der Punkte.',
      answered: 'Du hast diese Frage schon beantwortet und brauchst keinen Tipp.',
    },
    typed: {
      title: 'Antwort tippen',
      label: 'Deine Antwort',
    },
    duel: {
      challenge_one:
        '<@{{opponentId}}>, **{{name}}** fordert dich zum Duell ({{topic}}): eine Frage, {{seconds}} Sekunden. Du hast fünf Minuten, um anzunehmen.',
      challenge_other:
        '<@{{opponentId}}>, **{{name}}** fordert dich zum Duell ({{topic}}): {{count}} Fragen, je {{seconds}} Sekunden. Du hast fünf Minuten, um anzunehmen.',
      accept: 'Annehmen',
      refuse: 'Ablehnen',
      accepted: '**{{name}}** nimmt an: Das Duell beginnt.',
      declined: '**{{name}}** lehnt das Duell ab.',
      withdrawn: '**{{name}}** nimmt die Herausforderung zurück.',
      expired: 'Diese Herausforderung ist nicht mehr offen. Stelle eine neue mit /trivia duel.',
      notYours: 'Auf diese Herausforderung antwortet jemand anderes.',
      yourself: 'Du kannst dich nicht selbst herausfordern. Allein spielst du mit /trivia start.',
      nobody: 'Wähle eine Person, die du herausforderst: Bots spielen nicht mit.',
      hostOnly: 'Ein Spiel mit Spielleitung beginnt mit /trivia host.',
      startOnly: 'Ein Duell beginnt mit einer Herausforderung: Nutze /trivia duel.',
    },
    reports,
    rank: {
      game: 'In diesem Spiel bist du auf Platz {{rank}} von {{count}}, mit {{points, number}} Punkten ({{correct}} von {{answered}} richtig).',
      notInGame: 'Du hast in diesem Spiel nicht geantwortet.',
      guild: 'Auf diesem Server bist du auf Platz {{rank}}, mit insgesamt {{points, number}} Punkten.',
      notInGuild: 'Du hast auf diesem Server noch keine Punkte.',
    },
    stop: {
      done: 'Das Spiel ist beendet.',
      none: 'In diesem Kanal läuft kein Spiel.',
      notYours: 'Beenden kann es nur {{name}} (hat es gestartet) oder wer Nachrichten oder den Server verwalten darf.',
      notYoursNoName: 'Nur wer Nachrichten oder den Server verwalten darf, kann dieses Spiel beenden.',
    },
    refuse: {
      elsewhere:
        'Trivia gibt es auf Servern, die diesen Bot hinzugefügt haben. Bitte jemanden, der diesen verwaltet, ihn hinzuzufügen.',
      running:
        'In diesem Kanal läuft schon ein Spiel: Frage {{position}} von {{length}}, {{topic}}, gestartet von {{name}}. Mach mit, oder starte deines, wenn es vorbei ist.',
      starting: 'In diesem Kanal beginnt gleich ein Spiel ({{topic}}), gestartet von {{name}}. Mach mit!',
      somebody: 'jemandem',
      notReady: 'Der Bot startet gerade. Bitte versuche es in ein paar Sekunden noch einmal.',
      permissions_one:
        'In diesem Kanal kann nicht gespielt werden, weil dem Bot hier eine Berechtigung fehlt: {{names}}. Wer den Kanal verwaltet, kann sie geben.',
      permissions_other:
        'In diesem Kanal kann nicht gespielt werden, weil dem Bot hier Berechtigungen fehlen: {{names}}. Wer den Kanal verwaltet, kann sie geben.',
      cannotPost:
        'Der Bot kann in diesem Kanal nicht schreiben. Prüfe seine Berechtigungen hier, oder wähle einen anderen Kanal.',
      postFailed: 'Discord hat den Start des Spiels nicht angenommen. Bitte versuche es gleich noch einmal.',
      range: '„{{option}}“ muss eine ganze Zahl von {{min}} bis {{max}} sein.',
      mode: 'Diesen Modus gibt es nicht: Wähle einen aus der Liste.',
      difficulty: 'Diese Schwierigkeit gibt es nicht: Wähle leicht, mittel oder schwer.',
      topic:
        'Es gibt keine Fragen zum Thema „{{typed}}“. Fang in der Option „thema“ an zu tippen, um zu sehen, welche es gibt.',
      topicNearest: 'Es gibt keine Fragen zum Thema „{{typed}}“. Meintest du {{names}}?',
      noQuestions:
        'Von dieser Art gibt es keine Fragen: Lass die Schwierigkeit weg, oder wähle ein anderes Thema oder einen anderen Modus.',
      forgotten: 'Wie dieses Spiel eingestellt war, ist nicht mehr bekannt. Starte ein neues mit /trivia start.',
    },
    tell: {
      'channel-lost':
        'Dein Trivia-Spiel in <#{{channelId}}> ist zu Ende, weil der Bot dort nicht mehr schreiben kann. Alle bisher gewonnenen Punkte bleiben.',
      'posting-failed':
        'Dein Trivia-Spiel in <#{{channelId}}> ist zu Ende, weil Discord die nächste Frage nicht angenommen hat. Alle bisher gewonnenen Punkte bleiben.',
    },
  },
} as const satisfies Catalogue;
