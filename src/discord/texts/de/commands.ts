/** German: names, descriptions and choices of commands. Commands and subcommands keep their English names. */
import type { CommandTexts } from '../catalogue.ts';

const scoped = (path: string): CommandTexts => ({
  [`${path} continuity`]: {
    name: 'kontinuität',
    description: 'In einer Kontinuität bleiben, etwa „screen canon“ oder „game“',
  },
  [`${path} leave_out`]: { name: 'weglassen', description: 'Eine Quelle, die wegbleiben soll, gegen Spoiler' },
});

const hidden = (path: string): CommandTexts => ({
  [`${path} private`]: { name: 'privat', description: 'Die Antwort nur dir zeigen (Standard: nein)' },
});

const gameWishes = (path: string): CommandTexts => ({
  [`${path} topic`]: { name: 'thema', description: 'Worum es in den Fragen geht (Standard: alle Themen)' },
  [`${path} questions`]: { name: 'fragen', description: 'Wie viele Fragen, 1 bis 50 (Standard: 10)' },
  [`${path} seconds`]: {
    name: 'sekunden',
    description: 'Zeit je Frage, 5 bis 120 Sekunden (Standard: 20; getippt, Zeitleiste, mit Spielleitung 30)',
  },
  [`${path} difficulty`]: { name: 'schwierigkeit', description: 'Wie schwer die Fragen sind (Standard: alle)' },
  [`${path} difficulty = easy`]: { name: 'Leicht' },
  [`${path} difficulty = medium`]: { name: 'Mittel' },
  [`${path} difficulty = hard`]: { name: 'Schwer' },
  ...scoped(path),
  [`${path} source`]: { name: 'quelle', description: 'Nur Fragen aus dieser Quelle (Standard: alle)' },
  [`${path} thread`]: { name: 'thread', description: 'In einem eigenen Thread spielen (Standard: nein)' },
});

const ownQuestion = (path: string): CommandTexts => ({
  [`${path} question`]: { name: 'frage', description: 'Wörter daraus oder ihre Nummer' },
});

const kindOfQuestion = (path: string): CommandTexts => ({
  [`${path} kind`]: { name: 'art', description: 'Wie sie beantwortet wird (Standard: Multiple Choice)' },
  [`${path} kind = choice`]: { name: 'Multiple Choice' },
  [`${path} kind = typed`]: { name: 'Getippt' },
});

const stateOfQuestion = (path: string): CommandTexts => ({
  [`${path} state`]: { name: 'stand', description: 'Nur die mit diesem Stand (Standard: alle)' },
  [`${path} state = approved`]: { name: 'Freigegeben' },
  [`${path} state = draft`]: { name: 'Entwürfe' },
  [`${path} state = suggested`]: { name: 'Vorgeschlagen' },
  [`${path} state = retired`]: { name: 'Ausgemustert' },
});

const lookUps: CommandTexts = {
  faction: { name: 'faction', description: 'Eine Fraktion nachschlagen: ihre Fakten, jeder mit seinem Satz und Beleg' },
  'faction name': { name: 'name', description: 'Der Name der Fraktion oder ein anderer Name für sie' },
  'faction map': { name: 'karte', description: 'Ein Bild ihrer Beziehungen statt der Übersicht (Standard: nein)' },
  ...scoped('faction'),
  ...hidden('faction'),
  lore: { name: 'lore', description: 'Fragen, nachschlagen, suchen und vergleichen, was die Quellen sagen' },
  'lore ask': {
    name: 'ask',
    description: 'Stelle eine Frage in einfachen Worten; die Antwort kommt mit ihrem Satz und Beleg',
  },
  'lore ask question': { name: 'frage', description: 'Deine Frage, auf Englisch' },
  ...scoped('lore ask'),
  ...hidden('lore ask'),
  'lore about': {
    name: 'about',
    description: 'Person, Schiff, Ort, Spezies, Ereignis, Fraktion, Technologie oder Werk nachschlagen',
  },
  'lore about name': { name: 'name', description: 'Der Name oder ein anderer Name dafür' },
  ...scoped('lore about'),
  ...hidden('lore about'),
  'lore search': {
    name: 'search',
    description: 'Textstellen der Quellen finden, die besten zuerst, mit markierten Wörtern',
  },
  'lore search words': { name: 'wörter', description: 'Wörter, nach denen gesucht wird' },
  ...scoped('lore search'),
  ...hidden('lore search'),
  'lore compare': {
    name: 'compare',
    description: 'Wo die Quellen abweichen: alle Darstellungen zu einer Frage nebeneinander',
  },
  'lore compare topic': { name: 'thema', description: 'Eine Frage, oder um wen oder was es geht' },
  ...scoped('lore compare'),
  ...hidden('lore compare'),
  'lore random': { name: 'random', description: 'Ein zufälliger Fakt, mit Beleg' },
  ...scoped('lore random'),
  ...hidden('lore random'),
  'lore sources': { name: 'sources', description: 'Die Texte, aus denen alle Antworten stammen' },
  ...hidden('lore sources'),
  'lore add': {
    name: 'add',
    description: 'Einen eigenen Text dieses Servers hinzufügen, mit Vorschau (nur wer ihn verwaltet)',
  },
  'lore add file': { name: 'datei', description: 'Reiner Text oder Markdown auf Englisch, höchstens 512 KB' },
  'lore add title': { name: 'titel', description: 'Wie er heißt (Standard: seine eigene Überschrift)' },
  'lore add continuity': {
    name: 'kontinuität',
    description: 'Wozu er gehört, etwa „unsere Kampagne“ (Standard: unbekannt)',
  },
  'lore texts': { name: 'texts', description: 'Die eigenen Texte dieses Servers (nur wer ihn verwaltet)' },
  'lore remove': { name: 'remove', description: 'Einen eigenen Text dieses Servers entfernen (nur wer ihn verwaltet)' },
  'lore remove text': { name: 'text', description: 'Sein Titel' },
  timeline: { name: 'timeline', description: 'Datierte Ereignisse der Reihe nach, jedes mit seinem Beleg' },
  'timeline name': { name: 'name', description: 'Nur Ereignisse mit dieser Fraktion, Person, diesem Schiff oder Ort' },
  'timeline with': { name: 'mit', description: 'Nur Ereignisse, an denen auch dies beteiligt ist' },
  'timeline from': { name: 'von', description: 'Erstes Jahr' },
  'timeline to': { name: 'bis', description: 'Letztes Jahr' },
  'timeline chart': { name: 'diagramm', description: 'Ein Bild statt der Liste zeigen (Standard: nein)' },
  ...scoped('timeline'),
  ...hidden('timeline'),
};

const scores: CommandTexts = {
  leaderboard: { name: 'leaderboard', description: 'Wer auf diesem Server die meisten Punkte hat, und wo du stehst' },
  'leaderboard period': { name: 'zeitraum', description: 'Wie weit zurück Punkte zählen (Standard: gesamte Zeit)' },
  'leaderboard period = day': { name: 'Letzte 24 Stunden' },
  'leaderboard period = week': { name: 'Letzte 7 Tage' },
  'leaderboard period = month': { name: 'Letzte 30 Tage' },
  'leaderboard period = season': { name: 'Diese Saison' },
  'leaderboard period = all': { name: 'Gesamte Zeit' },
  'leaderboard topic': { name: 'thema', description: 'Nur Punkte aus Fragen dazu (Standard: alle Themen)' },
  'leaderboard mode': { name: 'modus', description: 'Nur Punkte aus Spielen in diesem Modus (Standard: alle)' },
  'leaderboard mode = classic': { name: 'Klassisch' },
  'leaderboard mode = race': { name: 'Wettlauf' },
  'leaderboard mode = survival': { name: 'Überleben' },
  'leaderboard mode = typed': { name: 'Getippt' },
  'leaderboard mode = teams': { name: 'Teams' },
  'leaderboard mode = timeline': { name: 'Zeitleiste' },
  'leaderboard mode = duel': { name: 'Duell' },
  'leaderboard mode = hosted': { name: 'Mit Spielleitung' },
  'leaderboard mode = daily': { name: 'Frage des Tages' },
  'leaderboard show': { name: 'anzeigen', description: 'Eine andere Rangliste (Standard: Punkte)' },
  'leaderboard show = points': { name: 'Punkte' },
  'leaderboard show = rating': { name: 'Wertung' },
  'leaderboard show = duels': { name: 'Wertung in Duellen' },
  'leaderboard show = seasons': { name: 'Vergangene Saisons' },
  'leaderboard picture': { name: 'bild', description: 'Als Bild (Standard: nein)' },
  profile: {
    name: 'profile',
    description: 'Deine Punkte, Wertung, Titel, starken und schwachen Themen auf diesem Server',
  },
  'profile picture': { name: 'bild', description: 'Als Bild, mit deinen Punkten Woche für Woche (Standard: nein)' },
  'profile share': { name: 'teilen', description: 'Allen im Kanal zeigen (Standard: nur dir)' },
};

const questions: CommandTexts = {
  quiz: { name: 'quiz', description: 'Die eigenen Fragen dieses Servers' },
  'quiz suggest': { name: 'suggest', description: 'Eine Frage vorschlagen; wer sich hier darum kümmert, entscheidet' },
  ...kindOfQuestion('quiz suggest'),
  'quiz add': { name: 'add', description: 'Eine Frage schreiben, für die Moderation' },
  ...kindOfQuestion('quiz add'),
  'quiz edit': { name: 'edit', description: 'Eine eigene Frage dieses Servers ändern, für die Moderation' },
  ...ownQuestion('quiz edit'),
  'quiz remove': { name: 'remove', description: 'Eine eigene Frage dieses Servers entfernen, für die Moderation' },
  ...ownQuestion('quiz remove'),
  'quiz list': { name: 'list', description: 'Eigene Fragen dieses Servers, für die Moderation' },
  ...stateOfQuestion('quiz list'),
  'quiz search': { name: 'search', description: 'Eigene Fragen dieses Servers finden, für die Moderation' },
  'quiz search words': { name: 'wörter', description: 'Wörter daraus' },
  ...stateOfQuestion('quiz search'),
  'quiz preview': {
    name: 'preview',
    description: 'Eine Frage, wie sie im Spiel aussieht, nur für dich, für die Moderation',
  },
  ...ownQuestion('quiz preview'),
  'quiz queue': { name: 'queue', description: 'Vorschläge, die auf eine Entscheidung warten, für die Moderation' },
  'quiz stats': {
    name: 'stats',
    description: 'Wie eine Frage auf diesem Server beantwortet wurde, für die Moderation',
  },
  ...ownQuestion('quiz stats'),
  'quiz retire': {
    name: 'retire',
    description: 'Eine Frage ausmustern: auf diesem Server nicht mehr stellen, für die Moderation',
  },
  ...ownQuestion('quiz retire'),
  'quiz restore': {
    name: 'restore',
    description: 'Eine ausgemusterte oder zurückgehaltene Frage wieder stellen, für die Moderation',
  },
  ...ownQuestion('quiz restore'),
  'quiz import': {
    name: 'import',
    description: 'Eine Liste von Fragen aus einer Datei übernehmen, für die Moderation',
  },
  'quiz import file': {
    name: 'datei',
    description: 'Liste von Red oder LakeYS, Open Trivia Database, sir-lancebot, CSV oder ein Export',
  },
  'quiz import all_or_nothing': {
    name: 'alles_oder_nichts',
    description: 'Nur hinzufügen, wenn jede Frage hinzugefügt werden kann (Standard: nein)',
  },
  'quiz export': { name: 'export', description: 'Die eigenen Fragen dieses Servers als Datei, für die Moderation' },
  'quiz export format': {
    name: 'format',
    description: 'Welche Datei (Standard: alles, um es wieder einzulesen)',
  },
  'quiz export format = json': { name: 'Alles, als JSON' },
  'quiz export format = csv': { name: 'Tabelle, als CSV' },
  'quiz export format = red': { name: 'Red-Trivia-Liste' },
  'Make a quiz question': { name: 'Quizfrage daraus machen' },
  study: { name: 'study', description: 'Allein üben: Was du verpasst hast, kommt wieder, bis du es weißt' },
  'study start': { name: 'start', description: 'Was fällig ist, und ein paar neue Fragen; nur du siehst sie' },
  'study start topic': { name: 'thema', description: 'Worum es in den Fragen geht (Standard: alle Themen)' },
  'study status': { name: 'status', description: 'Wie viel fällig ist, und wann' },
  'study forget': { name: 'forget', description: 'Löschen, was der Bot über deine Übung speichert' },
};

const games: CommandTexts = {
  trivia: { name: 'trivia', description: 'Ein Trivia-Spiel für alle in diesem Kanal' },
  'trivia start': { name: 'start', description: 'Hier ein Spiel starten' },
  'trivia start mode': { name: 'modus', description: 'Wie gespielt wird (Standard: Klassisch)' },
  'trivia start mode = classic': { name: 'Klassisch: Alle antworten, Tempo zählt' },
  'trivia start mode = race': { name: 'Wettlauf: Die erste richtige Antwort gewinnt die Frage' },
  'trivia start mode = survival': { name: 'Überleben: Ein Fehler, und du bist raus' },
  'trivia start mode = typed': { name: 'Getippt: nichts zur Auswahl' },
  'trivia start mode = teams': { name: 'Teams: Wähle eines, und spiele dafür' },
  'trivia start mode = timeline': { name: 'Zeitleiste: Ereignisse ordnen, und das nächste Jahr zählt' },
  ...gameWishes('trivia start'),
  'trivia start teams': { name: 'teams', description: 'Modus Teams: wie viele, 2 bis 4 (Standard: 2)' },
  'trivia start choose_teams': {
    name: 'teamwahl',
    description: 'Modus Teams: Alle wählen ihr Team selbst (Standard: Sie werden zugeteilt)',
  },
  'trivia duel': { name: 'duel', description: 'Jemanden herausfordern: Nur ihr beide spielt' },
  'trivia duel opponent': { name: 'gegner', description: 'Wen du herausforderst' },
  ...gameWishes('trivia duel'),
  'trivia host': {
    name: 'host',
    description: 'Ein Spiel leiten: Du rufst die Fragen auf und siehst die Antworten. Für die Moderation',
  },
  ...gameWishes('trivia host'),
  'trivia stop': {
    name: 'stop',
    description: 'Das Spiel in diesem Kanal beenden: für alle, die es gestartet haben, und die Moderation',
  },
  'trivia reports': { name: 'reports', description: 'Fragen mit Meldungen oder Einsprüchen: für die Moderation' },
};

export const commandsDe: CommandTexts = {
  daily: { name: 'daily', description: 'Die Frage des Tages auf diesem Server, und deine Tage in Folge' },
  help: { name: 'help', description: 'Was dieser Bot kann, und seine Befehle' },
  privacy: { name: 'privacy', description: 'Was über dich gespeichert ist: ansehen, herunterladen, löschen' },
  settings: {
    name: 'settings',
    description: 'Wie sich der Bot auf diesem Server verhält: für alle, die ihn verwalten',
  },
  ...lookUps,
  ...scores,
  ...questions,
  ...games,
};
