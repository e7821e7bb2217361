/** The words of commands in French. Commands and subcommands keep their English names: people tell them each other on mixed servers. */
import type { CommandTexts } from '../catalogue.ts';

const continuity = {
  name: 'continuité',
  description: 'S’en tenir à une continuité, par exemple « screen canon » ou « game »',
};
const leaveOut = { name: 'exclure', description: 'Une source à exclure, contre les spoilers' };
const isPrivate = { name: 'privé', description: 'Ne montrer la réponse qu’à vous (par défaut : non)' };

/** Options that several commands share, put under one command. */
const scope = (path: string): CommandTexts => ({
  [`${path} continuity`]: continuity,
  [`${path} leave_out`]: leaveOut,
});
const scopeAndPrivate = (path: string): CommandTexts => ({ ...scope(path), [`${path} private`]: isPrivate });

const quizKind = (path: string): CommandTexts => ({
  [`${path} kind`]: { name: 'type', description: 'Comment on y répond (par défaut : choix multiple)' },
  [`${path} kind = choice`]: { name: 'Choix multiple' },
  [`${path} kind = typed`]: { name: 'Réponse libre' },
});
const quizQuestion = (path: string): CommandTexts => ({
  [`${path} question`]: { name: 'question', description: 'Des mots de la question, ou son numéro' },
});
const quizState = (path: string): CommandTexts => ({
  [`${path} state`]: { name: 'état', description: 'Seulement celles dans un état (par défaut : toutes)' },
  [`${path} state = approved`]: { name: 'Posées' },
  [`${path} state = draft`]: { name: 'Brouillons' },
  [`${path} state = suggested`]: { name: 'Suggérées' },
  [`${path} state = retired`]: { name: 'Retirées' },
});

const topic = { name: 'sujet', description: 'Le sujet des questions (par défaut : tous les sujets)' };
const gameOptions = (path: string): CommandTexts => ({
  [`${path} topic`]: topic,
  [`${path} questions`]: { name: 'questions', description: 'Combien de questions, de 1 à 50 (par défaut : 10)' },
  [`${path} seconds`]: {
    name: 'secondes',
    description: 'Temps par question, de 5 à 120 s (par défaut : 20 ; libre, chronologie, animée : 30)',
  },
  [`${path} difficulty`]: { name: 'difficulté', description: 'La difficulté des questions (par défaut : toutes)' },
  [`${path} difficulty = easy`]: { name: 'Facile' },
  [`${path} difficulty = medium`]: { name: 'Moyenne' },
  [`${path} difficulty = hard`]: { name: 'Difficile' },
  ...scope(path),
  [`${path} source`]: {
    name: 'source',
    description: 'Seulement des questions de cette source (par défaut : toutes)',
  },
  [`${path} thread`]: { name: 'fil', description: 'Jouer dans un fil créé pour la partie (par défaut : non)' },
});

const lore: CommandTexts = {
  lore: { name: 'lore', description: 'Demander, consulter, chercher et comparer ce que disent les sources' },
  'lore ask': {
    name: 'ask',
    description: 'Poser une question en mots simples ; la réponse vient avec sa phrase et sa référence',
  },
  'lore ask question': { name: 'question', description: 'Votre question, en anglais' },
  ...scopeAndPrivate('lore ask'),
  'lore about': {
    name: 'about',
    description: 'Consulter personnage, vaisseau, lieu, espèce, événement, faction, technologie ou œuvre',
  },
  'lore about name': { name: 'nom', description: 'Son nom, ou un autre de ses noms' },
  ...scopeAndPrivate('lore about'),
  'lore search': {
    name: 'search',
    description: 'Trouver des passages des sources, les meilleurs d’abord, les mots mis en évidence',
  },
  'lore search words': { name: 'mots', description: 'Les mots à chercher' },
  ...scopeAndPrivate('lore search'),
  'lore compare': {
    name: 'compare',
    description: 'Là où les sources divergent : toutes les versions d’une question, côte à côte',
  },
  'lore compare topic': { name: 'sujet', description: 'Une question, ou de qui ou de quoi il s’agit' },
  ...scopeAndPrivate('lore compare'),
  'lore random': { name: 'random', description: 'Un fait au hasard, avec sa référence' },
  ...scopeAndPrivate('lore random'),
  'lore sources': { name: 'sources', description: 'Les textes d’où viennent toutes les réponses' },
  'lore sources private': isPrivate,
  'lore add': {
    name: 'add',
    description: 'Ajouter un texte du serveur, pour qui le gère : vous voyez d’abord ce qui a été compris',
  },
  'lore add file': { name: 'fichier', description: 'Texte brut ou Markdown en anglais, 512 Ko au maximum' },
  'lore add title': { name: 'titre', description: 'Comment il s’appelle (par défaut : son propre titre)' },
  'lore add continuity': {
    name: 'continuité',
    description: 'À quoi il appartient, par exemple « notre campagne » (par défaut : inconnue)',
  },
  'lore texts': { name: 'texts', description: 'Les textes du serveur, pour qui le gère' },
  'lore remove': { name: 'remove', description: 'Supprimer un texte du serveur, pour qui le gère' },
  'lore remove text': { name: 'texte', description: 'Son titre' },
  faction: {
    name: 'faction',
    description: 'Consulter une faction : ses faits, chacun avec sa phrase et sa référence',
  },
  'faction name': { name: 'nom', description: 'Le nom de la faction, ou un autre de ses noms' },
  'faction map': {
    name: 'carte',
    description: 'Montrer une image de ses relations à la place de la fiche (par défaut : non)',
  },
  ...scopeAndPrivate('faction'),
  timeline: { name: 'timeline', description: 'Les événements datés dans l’ordre, chacun avec sa référence' },
  'timeline name': {
    name: 'nom',
    description: 'Seulement les événements avec cette faction, ce personnage, ce vaisseau ou ce lieu',
  },
  'timeline with': { name: 'avec', description: 'Seulement les événements où figure aussi ce deuxième nom' },
  'timeline from': { name: 'début', description: 'Première année' },
  'timeline to': { name: 'fin', description: 'Dernière année' },
  'timeline chart': { name: 'frise', description: 'Montrer une image à la place de la liste (par défaut : non)' },
  ...scopeAndPrivate('timeline'),
};

const trivia: CommandTexts = {
  trivia: { name: 'trivia', description: 'Une partie de quiz pour tout le monde dans ce salon' },
  'trivia start': { name: 'start', description: 'Lancer une partie ici' },
  'trivia start mode': { name: 'mode', description: 'Le mode de jeu (par défaut : classique)' },
  'trivia start mode = classic': { name: 'Classique : tout le monde répond, la rapidité compte' },
  'trivia start mode = race': { name: 'Course : la première bonne réponse remporte la question' },
  'trivia start mode = survival': { name: 'Survie : une erreur et c’est l’élimination' },
  'trivia start mode = typed': { name: 'Réponses libres : aucun choix proposé' },
  'trivia start mode = teams': { name: 'Équipes : rejoignez-en une et jouez pour elle' },
  'trivia start mode = timeline': { name: 'Chronologie : événements dans l’ordre, et année la plus proche' },
  ...gameOptions('trivia start'),
  'trivia start teams': { name: 'équipes', description: 'Mode équipes : combien, de 2 à 4 (par défaut : 2)' },
  'trivia start choose_teams': {
    name: 'choix_équipe',
    description: 'Mode équipes : on choisit la sienne (par défaut : placement là où il manque du monde)',
  },
  'trivia duel': { name: 'duel', description: 'Défier quelqu’un : il n’y a que vous deux' },
  'trivia duel opponent': { name: 'adversaire', description: 'Qui vous défiez' },
  ...gameOptions('trivia duel'),
  'trivia host': {
    name: 'host',
    description: 'Animer une partie : vous lancez les questions et voyez les réponses. Pour la modération',
  },
  ...gameOptions('trivia host'),
  'trivia stop': {
    name: 'stop',
    description: 'Arrêter la partie de ce salon : pour qui l’a lancée, et pour la modération',
  },
  'trivia reports': {
    name: 'reports',
    description: 'Les questions signalées ou contestées : pour la modération',
  },
};

const quiz: CommandTexts = {
  quiz: { name: 'quiz', description: 'Les questions du serveur' },
  'quiz suggest': {
    name: 'suggest',
    description: 'Suggérer une question aux personnes qui s’en occupent ici',
  },
  ...quizKind('quiz suggest'),
  'quiz add': { name: 'add', description: 'Écrire une question, pour la modération' },
  ...quizKind('quiz add'),
  'quiz edit': { name: 'edit', description: 'Modifier une question du serveur, pour la modération' },
  ...quizQuestion('quiz edit'),
  'quiz remove': { name: 'remove', description: 'Supprimer une question du serveur, pour la modération' },
  ...quizQuestion('quiz remove'),
  'quiz list': { name: 'list', description: 'Les questions du serveur, pour la modération' },
  ...quizState('quiz list'),
  'quiz search': { name: 'search', description: 'Trouver des questions du serveur, pour la modération' },
  'quiz search words': { name: 'mots', description: 'Des mots de la question' },
  ...quizState('quiz search'),
  'quiz preview': {
    name: 'preview',
    description: 'Une question telle qu’on la voit en jouant, pour vous seulement, pour la modération',
  },
  ...quizQuestion('quiz preview'),
  'quiz queue': { name: 'queue', description: 'Les suggestions qui attendent une décision, pour la modération' },
  'quiz stats': { name: 'stats', description: 'Comment on a répondu à une question ici, pour la modération' },
  ...quizQuestion('quiz stats'),
  'quiz retire': { name: 'retire', description: 'Ne plus poser une question sur ce serveur, pour la modération' },
  ...quizQuestion('quiz retire'),
  'quiz restore': {
    name: 'restore',
    description: 'Poser de nouveau une question retirée ou suspendue, pour la modération',
  },
  ...quizQuestion('quiz restore'),
  'quiz import': {
    name: 'import',
    description: 'Reprendre une liste de questions d’un fichier, pour la modération',
  },
  'quiz import file': {
    name: 'fichier',
    description: 'Liste Red ou LakeYS, Open Trivia Database, sir-lancebot, CSV, ou un export',
  },
  'quiz import all_or_nothing': {
    name: 'tout_ou_rien',
    description: 'Ne rien ajouter si une seule question ne peut pas l’être (par défaut : non)',
  },
  'quiz export': { name: 'export', description: 'Les questions du serveur dans un fichier, pour la modération' },
  'quiz export format': {
    name: 'format',
    description: 'Quel fichier (par défaut : tout, pour être importé de nouveau)',
  },
  'quiz export format = json': { name: 'Tout, en JSON' },
  'quiz export format = csv': { name: 'Tableau pour un tableur, en CSV' },
  'quiz export format = red': { name: 'Liste de trivia Red' },
  'Make a quiz question': { name: 'Créer une question de quiz' },
};

const rest: CommandTexts = {
  daily: { name: 'daily', description: 'La question du jour sur ce serveur, et vos jours d’affilée' },
  help: { name: 'help', description: 'Ce que fait ce bot, et ses commandes' },
  leaderboard: {
    name: 'leaderboard',
    description: 'Qui a le plus de points sur ce serveur, et votre rang',
  },
  'leaderboard period': {
    name: 'période',
    description: 'Depuis quand les points comptent (par défaut : depuis toujours)',
  },
  'leaderboard period = day': { name: '24 dernières heures' },
  'leaderboard period = week': { name: '7 derniers jours' },
  'leaderboard period = month': { name: '30 derniers jours' },
  'leaderboard period = season': { name: 'Cette saison' },
  'leaderboard period = all': { name: 'Depuis toujours' },
  'leaderboard topic': {
    name: 'sujet',
    description: 'Seulement les points des questions sur ce sujet (par défaut : tous les sujets)',
  },
  'leaderboard mode': {
    name: 'mode',
    description: 'Seulement les points des parties de ce mode (par défaut : tous)',
  },
  'leaderboard mode = classic': { name: 'Classique' },
  'leaderboard mode = race': { name: 'Course' },
  'leaderboard mode = survival': { name: 'Survie' },
  'leaderboard mode = typed': { name: 'Réponses libres' },
  'leaderboard mode = teams': { name: 'Équipes' },
  'leaderboard mode = timeline': { name: 'Chronologie' },
  'leaderboard mode = duel': { name: 'Duel' },
  'leaderboard mode = hosted': { name: 'Partie animée' },
  'leaderboard mode = daily': { name: 'Question du jour' },
  'leaderboard show': { name: 'afficher', description: 'Un autre classement (par défaut : les points)' },
  'leaderboard show = points': { name: 'Points' },
  'leaderboard show = rating': { name: 'Cote' },
  'leaderboard show = duels': { name: 'Cote en duel' },
  'leaderboard show = seasons': { name: 'Saisons passées' },
  'leaderboard picture': { name: 'image', description: 'Sous forme d’image (par défaut : non)' },
  privacy: {
    name: 'privacy',
    description: 'Ce qui est conservé sur vous : le voir, le télécharger, le supprimer',
  },
  profile: {
    name: 'profile',
    description: 'Vos points, cote, titres, sujets forts et sujets à revoir sur ce serveur',
  },
  'profile picture': {
    name: 'image',
    description: 'Sous forme d’image, avec vos points semaine par semaine (par défaut : non)',
  },
  'profile share': {
    name: 'partager',
    description: 'Le montrer à tout le salon (par défaut : à vous seulement)',
  },
  settings: {
    name: 'settings',
    description: 'Le comportement du bot sur ce serveur : pour qui le gère',
  },
  study: { name: 'study', description: 'S’entraîner : ce que vous manquez revient jusqu’à ce que vous le sachiez' },
  'study start': {
    name: 'start',
    description: 'Ce qui est à revoir, et quelques nouvelles questions ; visibles par vous uniquement',
  },
  'study start topic': topic,
  'study status': { name: 'status', description: 'Combien de questions sont à revoir, et quand' },
  'study forget': { name: 'forget', description: 'Supprimer ce que le bot conserve de votre entraînement' },
};

export const commandsFr: CommandTexts = { ...lore, ...trivia, ...quiz, ...rest };
