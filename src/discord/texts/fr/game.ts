/** Texts of the game: trivia and its ladder. */
import type { Catalogue } from '../catalogue.ts';
import { reports } from './game-reports.ts';

export const game = {
  trivia: {
    allTopics: 'tous les sujets',
    easy: 'facile',
    medium: 'moyenne',
    hard: 'difficile',
    start: {
      title: 'Quiz : {{topic}}',
      by: '**{{name}}** lance une partie ouverte à tout le monde ici.',
      hostedBy: '**{{name}}** anime une partie ouverte à tout le monde ici.',
      between: 'Un duel : {{names}}',
      length_one: 'Une question, {{seconds}} secondes pour répondre',
      length_many: '{{count}} de questions, {{seconds}} secondes chacune',
      length_other: '{{count}} questions, {{seconds}} secondes chacune',
      difficulty: ' (difficulté : {{difficulty}})',
      fewer_one: 'Il n’y a qu’une seule question de ce type.',
      fewer_many: 'Il n’y a que {{count}} de questions de ce type.',
      fewer_other: 'Il n’y a que {{count}} questions de ce type.',
      continuity: 'Uniquement {{continuity}}.',
      changes: 'Vous pouvez changer de réponse une fois ; c’est alors le moment du changement qui compte.',
      rules: {
        classic:
          'Répondez avec les boutons. Votre premier choix compte, et personne ne le voit avant la fin du temps. La bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité.',
        race: '**Course** : la première bonne réponse remporte la question et la termine. Vous n’avez qu’un choix, alors visez juste. Qui gagne reçoit 100 points, et jusqu’à 50 de plus pour la rapidité.',
        survival:
          '**Survie** : une mauvaise réponse, ou aucune, et c’est l’élimination. Répondez à la première question pour participer ; qui reste en dernier gagne. Chaque bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité.',
        duel: '**Duel** : il n’y a que vous deux. Répondez avec les boutons ; votre premier choix compte. La bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité.',
        typed:
          '**Réponses libres** : appuyez sur le bouton et écrivez votre réponse. Les petites fautes sont pardonnées, et personne ne voit votre réponse avant la fin du temps. La bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité.',
        teams:
          '**Équipes** : répondez avec les boutons ; votre premier choix compte. La bonne réponse vous donne 100 points, et jusqu’à 50 de plus pour la rapidité. À chaque question, une équipe reçoit la moyenne des points de ses membres.',
        timeline:
          '**Chronologie** : des événements à remettre dans l’ordre et des années à trouver. La bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité. Quand on demande une année, une année proche compte aussi : 100 points, moins 5 par année d’écart.',
        hosted:
          '**Partie animée** : la personne qui anime lance chaque question. Répondez avec les boutons ; votre premier choix compte, et personne ne le voit avant la fin de la question. La bonne réponse donne 100 points, et jusqu’à 50 de plus pour la rapidité.',
      },
      first: 'La première question arrive {{when}}.',
      firstHosted: 'La première question arrive au signal de la personne qui anime.',
      done: 'La partie est lancée. Pour y mettre fin avant la fin : /trivia stop.',
      doneThread: 'La partie est lancée dans <#{{channelId}}>. Pour y mettre fin avant la fin : /trivia stop, là-bas.',
    },
    question: {
      head: 'Question {{position}}/{{length}} · {{topic}} · {{difficulty}}',
      headBare: 'Question {{position}}/{{length}} · {{difficulty}}',
      option: '**{{letter}}** · {{text}}',
      closes: 'Se termine {{when}}',
      type: 'Écrire ma réponse',
      year: '-# L’année exacte donne 100 points, et plus pour la rapidité ; chaque année d’écart en retire {{points}}.',
      hint: 'Indice : divise vos points par deux',
      answered_zero: 'Aucune réponse pour l’instant',
      answered_one: '{{count}} réponse',
      answered_many: '{{count}} de réponses',
      answered_other: '{{count}} réponses',
    },
    reveal: {
      right: '✓ **{{letter}} · {{text}}** (bonne réponse)',
      wrong: '{{letter}} · {{text}}',
      share: ' · {{count}} ({{percent}} %)',
      winner: '**{{name}}** +{{points}} ({{seconds}} s)',
      winnerHinted: '**{{name}}** +{{points}} ({{seconds}} s, avec un indice)',
      near_one: '**{{name}}** +{{points}} (« {{text}} », une année d’écart)',
      near_many: '**{{name}}** +{{points}} (« {{text}} », {{count}} d’années d’écart)',
      near_other: '**{{name}}** +{{points}} (« {{text}} », {{count}} années d’écart)',
      typed: '✓ **{{text}}** (bonne réponse)',
      wrote: '{{name}} (« {{text}} »)',
      left_zero: 'Il ne reste personne en jeu.',
      left_one: 'Il reste une personne en jeu.',
      left_many: 'Il reste {{count}} de personnes en jeu.',
      left_other: 'Il reste {{count}} personnes en jeu.',
      noPoints: 'Aucun point : {{names}}',
      nobodyRight: 'Personne n’a trouvé.',
      nobodyAnswered: 'Personne n’a répondu.',
      more_one: '+{{count}} de plus',
      more_many: '+{{count}} de plus',
      more_other: '+{{count}} de plus',
      entry: 'Ouvrir la fiche',
      report: 'Signaler',
      dispute: 'Contester',
      from: 'Dans les sources :',
      quote: '> {{sentence}}',
      cited: '-# {{citation}} – {{source}}',
      uncited: '-# {{source}}',
    },
    void: {
      restart: 'Cette question ne compte pas : le bot a redémarré pendant qu’elle était ouverte.',
      stopped: 'Cette question ne compte pas : la partie s’est arrêtée pendant qu’elle était ouverte.',
      skipped: 'Cette question ne compte pas : la personne qui anime l’a passée.',
      'store-failed': 'Cette question ne compte pas : ses points n’ont pas pu être enregistrés.',
      away: 'Cette question ne compte pas : le bot a été absent trop longtemps.',
    },
    finish: {
      title: 'Classement final',
      first: '🥇 **{{name}}** – {{points, number}} points, bonnes réponses : {{correct}} sur {{answered}}',
      second: '🥈 **{{name}}** – {{points, number}} points, bonnes réponses : {{correct}} sur {{answered}}',
      third: '🥉 **{{name}}** – {{points, number}} points, bonnes réponses : {{correct}} sur {{answered}}',
      other: '{{rank}}. {{name}} – {{points, number}} points, bonnes réponses : {{correct}} sur {{answered}}',
      rating: ' · cote {{rating}} ({{delta}})',
      more_one: '+{{count}} de plus',
      more_many: '+{{count}} de plus',
      more_other: '+{{count}} de plus',
      soFar: 'Après la question {{position}} sur {{length}}',
      nobody: 'Personne n’a marqué de points cette fois.',
      again: 'Rejouer',
      rank: 'Mon rang',
      reason: {
        'last-left': 'Il ne reste qu’une personne en jeu : la partie s’arrête ici.',
        'none-left': 'Il ne reste personne en jeu : la partie s’arrête ici.',
        unanswered: 'Deux questions de suite sont restées sans réponse : la partie s’arrête ici.',
        stopped: 'La partie a été arrêtée par **{{name}}**.',
        'host-ended': 'La personne qui anime a mis fin à la partie.',
        'host-away': 'La personne qui anime ne donne plus signe de vie depuis longtemps : la partie s’arrête ici.',
        stoppedByNobody: 'La partie a été arrêtée.',
        away: 'Le bot a été absent trop longtemps : la partie s’arrête ici. Désolé !',
        'message-deleted': 'Le message de la question a été supprimé : la partie s’arrête ici.',
        'posting-failed': 'Discord n’a pas accepté la question suivante : la partie s’arrête ici. Désolé !',
        'store-failed':
          'Les points de la dernière question n’ont pas pu être enregistrés : la partie s’arrête ici. Désolé !',
      },
    },
    announce: {
      resumed: 'Le bot a redémarré. La partie continue.',
      'resumed-hosted':
        'Le bot a redémarré. La partie continue au signal de la personne qui anime : /trivia host affiche le panneau.',
      'resumed-open':
        'Le bot a redémarré. La question ci-dessus est toujours ouverte et se termine {{when}} : si votre choix n’est pas passé, appuyez de nouveau.',
      'resumed-void':
        'Le bot a redémarré pendant qu’une question était ouverte : celle-ci ne compte donc pas. La suivante arrive.',
    },
    press: {
      recorded: 'Réponse **{{letter}}** enregistrée : {{text}}',
      changed: 'Votre réponse est maintenant **{{letter}}** : {{text}}. C’était votre seul changement.',
      mayChange: 'Vous pouvez en changer une fois.',
      placed: 'Vous jouez dans l’équipe {{team}}.',
      same: '**{{letter}}** est déjà votre réponse.',
      alreadyChanged: 'Votre réponse reste **{{letter}}** : vous en avez déjà changé une fois.',
      already: 'Votre réponse reste **{{letter}}** : seul votre premier choix compte.',
      typed: 'Votre réponse est enregistrée : {{text}}',
      changedTyped: 'Votre réponse est maintenant « {{text}} ». C’était votre seul changement.',
      alreadyChangedTyped: 'Votre réponse reste « {{text}} » : vous en avez déjà changé une fois.',
      alreadyTyped: 'Votre réponse reste « {{text}} » : seule la première compte.',
      near_one:
        'Vous êtes tout près, mais ce n’est pas encore ça : cette réponse ne compte pas. Vous pouvez réessayer ; la prochaine comptera, proche ou non.',
      near_many:
        'Vous êtes tout près, mais ce n’est pas encore ça : cette réponse ne compte pas. Vous pouvez réessayer.',
      near_other:
        'Vous êtes tout près, mais ce n’est pas encore ça : cette réponse ne compte pas. Vous pouvez réessayer.',
      empty: 'Votre réponse était vide, elle ne compte donc pas. Veuillez en écrire une.',
      notAYear:
        'Il faut une année, par exemple 2375. Ce n’en était pas une : cette réponse ne compte pas. Veuillez réessayer.',
      host: 'Vous animez cette partie et connaissez donc les réponses : laissez jouer les autres.',
      out: 'Vous n’êtes plus en jeu : vous avez manqué une question, ou la première était déjà terminée à votre arrivée. La prochaine partie sera la vôtre !',
      notPlaying: 'C’est un duel entre deux autres personnes. Regardez qui gagne !',
      beaten: 'Quelqu’un a été plus rapide : cette question est déjà remportée.',
      tooLate: 'Trop tard : cette question est terminée.',
      notOpen: 'Cette question n’est pas ouverte.',
      over: 'Cette partie est terminée. Lancez-en une nouvelle avec /trivia start.',
      dropped: 'Cette question a été abandonnée au redémarrage du bot.',
    },
    teams: {
      red: '🟥 Rouge',
      blue: '🟦 Bleue',
      green: '🟩 Verte',
      yellow: '🟨 Jaune',
      line: '**{{team}}** : {{who}}',
      nobody: 'personne pour l’instant',
      join: 'Participer',
      begin: 'Commencer maintenant',
      how: {
        balanced:
          'Appuyez sur Participer, et le bot vous place là où il manque quelqu’un. Toute personne qui répond sans s’être inscrite y est placée aussi.',
        chosen:
          'Appuyez sur le bouton de votre équipe ; vous pouvez en changer jusqu’à la première question. Toute personne qui répond sans équipe est placée là où il manque quelqu’un.',
      },
      joined: 'Vous jouez dans l’équipe {{team}}.',
      already: 'Vous jouez déjà dans l’équipe {{team}}.',
      score: '{{team}} {{points, number}}',
      place_one: '{{rank}}. **{{team}}** – {{points, number}} points, une personne',
      place_many: '{{rank}}. **{{team}}** – {{points, number}} points, {{count}} de personnes',
      place_other: '{{rank}}. **{{team}}** – {{points, number}} points, {{count}} personnes',
      notYours: 'Seule la personne qui a lancé cette partie peut la commencer plus tôt.',
      soon: 'La partie a déjà commencé.',
    },
    panel: {
      title: 'Votre partie',
      between: 'Questions passées : {{position}} sur {{length}}.',
      open_zero: 'La question {{position}} sur {{length}} est ouverte : aucune réponse pour l’instant.',
      open_one: 'La question {{position}} sur {{length}} est ouverte : une réponse pour l’instant.',
      open_many: 'La question {{position}} sur {{length}} est ouverte : {{count}} de réponses pour l’instant.',
      open_other: 'La question {{position}} sur {{length}} est ouverte : {{count}} réponses pour l’instant.',
      busy: 'Question {{position}} sur {{length}} : un instant…',
      over: 'La partie est terminée.',
      current: 'Maintenant :',
      next: 'Ensuite :',
      answer: 'Réponse : **{{answer}}**',
      do: {
        next: 'Question suivante',
        finish: 'Terminer',
        close: 'Clore maintenant',
        skip: 'Passer',
        standings: 'Classement',
        end: 'Mettre fin',
      },
      cannot: {
        next: 'Une question est ouverte : closez-la ou passez-la d’abord.',
        close: 'Aucune question ouverte à clore.',
        skip: 'Il n’y a rien à passer pour l’instant.',
        standings: 'Il n’y a pas de nouveau classement à afficher pour l’instant.',
        end: 'La partie se termine déjà.',
      },
      moderators:
        'Seule une personne pouvant gérer les messages ou le serveur peut animer une partie. Tout le monde peut en lancer une avec /trivia start.',
      notYours: 'Seule la personne qui anime cette partie peut faire cela.',
    },
    hint: {
      struck:
        'Indice : **{{letter}}** est faux ({{text}}). Si vous trouvez maintenant, vous recevez la moitié des points.',
      letters: 'Indice : **{{masked}}**. Si vous trouvez maintenant, vous recevez la moitié des points.',
      answered: 'Vous avez déjà répondu à cette question : plus besoin d’indice.',
    },
    typed: {
      title: 'Écrire ma réponse',
      label: 'Votre réponse',
    },
    duel: {
      challenge_one:
        '<@{{opponentId}}>, **{{name}}** vous défie en duel sur {{topic}} : une question, {{seconds}} secondes. Vous avez cinq minutes pour accepter.',
      challenge_many:
        '<@{{opponentId}}>, **{{name}}** vous défie en duel sur {{topic}} : {{count}} de questions, {{seconds}} secondes chacune. Vous avez cinq minutes pour accepter.',
      challenge_other:
        '<@{{opponentId}}>, **{{name}}** vous défie en duel sur {{topic}} : {{count}} questions, {{seconds}} secondes chacune. Vous avez cinq minutes pour accepter.',
      accept: 'Accepter',
      refuse: 'Décliner',
      accepted: '**{{name}}** accepte : le duel commence.',
      declined: '**{{name}}** décline le duel.',
      withdrawn: '**{{name}}** retire son défi.',
      expired: 'Ce défi n’est plus ouvert. Lancez-en un nouveau avec /trivia duel.',
      notYours: 'C’est à quelqu’un d’autre de répondre à ce défi.',
      yourself: 'Vous ne pouvez pas vous défier vous-même. Pour jouer en solo : /trivia start.',
      nobody: 'Choisissez une personne à défier : les bots ne jouent pas.',
      hostOnly: 'Une partie animée commence avec /trivia host.',
      startOnly: 'Un duel commence par un défi : utilisez /trivia duel.',
    },
    reports,
    rank: {
      game: 'Dans cette partie, votre rang est {{rank}} sur {{count}}, avec {{points, number}} points (bonnes réponses : {{correct}} sur {{answered}}).',
      notInGame: 'Vous n’avez pas répondu dans cette partie.',
      guild: 'Sur ce serveur, votre rang est {{rank}}, avec {{points, number}} points en tout.',
      notInGuild: 'Vous n’avez pas encore de points sur ce serveur.',
    },
    stop: {
      done: 'La partie est arrêtée.',
      none: 'Aucune partie n’est en cours dans ce salon.',
      notYours:
        'Seule la personne qui a lancé cette partie, {{name}}, ou une personne pouvant gérer les messages ou le serveur peut l’arrêter.',
      notYoursNoName: 'Seule une personne pouvant gérer les messages ou le serveur peut arrêter cette partie.',
    },
    refuse: {
      elsewhere:
        'Le quiz se joue sur les serveurs qui ont ajouté ce bot. Demandez à une personne qui gère celui-ci de l’ajouter.',
      running:
        'Une partie est déjà en cours dans ce salon : question {{position}} sur {{length}}, sujet : {{topic}}, lancée par {{name}}. Participez, ou lancez la vôtre quand elle sera terminée.',
      starting: 'Une partie sur {{topic}}, lancée par {{name}}, va commencer dans ce salon. Participez !',
      somebody: 'quelqu’un',
      notReady: 'Le bot est en train de démarrer. Veuillez réessayer dans quelques secondes.',
      permissions_one:
        'Impossible de jouer dans ce salon : il manque au bot une permission ici : {{names}}. Une personne qui gère le salon peut l’accorder.',
      permissions_many:
        'Impossible de jouer dans ce salon : il manque au bot des permissions ici : {{names}}. Une personne qui gère le salon peut les accorder.',
      permissions_other:
        'Impossible de jouer dans ce salon : il manque au bot des permissions ici : {{names}}. Une personne qui gère le salon peut les accorder.',
      cannotPost:
        'Le bot ne peut pas écrire dans ce salon. Vérifiez ses permissions ici, ou choisissez un autre salon.',
      postFailed: 'Discord n’a pas accepté le début de la partie. Veuillez réessayer dans un instant.',
      range: '« {{option}} » : il faut un nombre entier de {{min}} à {{max}}.',
      mode: 'Ce mode de jeu n’existe pas : choisissez-en un dans la liste.',
      difficulty: 'Cette difficulté n’existe pas : choisissez facile, moyenne ou difficile.',
      topic:
        'Il n’y a aucune question sur un sujet appelé « {{typed}} ». Commencez à écrire dans l’option « sujet » pour voir ceux qui existent.',
      topicNearest: 'Il n’y a aucune question sur un sujet appelé « {{typed}} ». Vouliez-vous dire {{names}} ?',
      noQuestions:
        'Il n’y a aucune question de ce type : laissez la difficulté vide, ou choisissez un autre sujet ou un autre mode.',
      forgotten: 'Les réglages de cette partie ne sont plus connus. Lancez-en une nouvelle avec /trivia start.',
    },
    tell: {
      'channel-lost':
        'Votre partie de quiz dans <#{{channelId}}> est terminée, car le bot ne peut plus y écrire. Tous les points gagnés jusque-là sont conservés.',
      'posting-failed':
        'Votre partie de quiz dans <#{{channelId}}> est terminée, car Discord n’a pas accepté la question suivante. Tous les points gagnés jusque-là sont conservés.',
    },
  },
} as const satisfies Catalogue;
