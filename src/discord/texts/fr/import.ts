/** Texts of uploads in general, and of taking over lists of questions and handing them out. */
import type { Catalogue } from '../catalogue.ts';
import { reasons } from './reasons.ts';

export const importing = {
  upload: {
    host: 'Ce fichier ne se trouve pas sur Discord : il n’a pas été récupéré. Envoyez-le de nouveau.',
    'too-big': 'Ce fichier est trop gros : il peut faire {{most}} au maximum.',
    'too-slow': 'Discord n’a pas transmis le fichier à temps. Veuillez réessayer dans un instant.',
    unreachable: 'Le fichier n’a pas pu être récupéré sur Discord. Envoyez-le de nouveau.',
    empty: 'Ce fichier est vide : envoyez-en un qui contient du texte.',
    'not-text': 'Ce n’est pas un fichier texte. Envoyez du texte brut, enregistré en UTF-8.',
    'not-utf8':
      'Ce fichier n’est pas enregistré en UTF-8. Enregistrez-le de nouveau en texte UTF-8 (dans la plupart des éditeurs, sous « Enregistrer sous »).',
  },
  import: {
    noFile: 'Aucun fichier n’est arrivé. Choisissez-en un dans l’option « fichier ».',
    busy: 'Une autre liste de ce serveur est en cours de lecture. Réessayez dans une minute.',
    gone: 'Cette liste n’attend plus : elle a été enregistrée ou abandonnée, plus de 15 minutes ont passé, ou le bot a redémarré. Relancez /quiz import.',
    notYours: 'Seule la personne qui a envoyé cette liste peut en décider.',
    discarded: 'Abandonné. Rien n’a été ajouté.',
    why: reasons,
    format: {
      own: 'un export de ce bot',
      red: 'une liste de trivia Red',
      'red-backticks': 'une liste de trivia Red de l’ancienne forme',
      'open-trivia': 'un téléchargement d’Open Trivia Database',
      lakeys: 'un fichier de questions LakeYS',
      'lakeys-categories':
        'un fichier de catégories LakeYS, qui n’a pas de questions : envoyez un fichier de questions',
      'lancebot-quiz': 'un quiz sir-lancebot',
      'lancebot-trivia-night': 'une soirée trivia sir-lancebot',
      table: 'un tableau',
      unknown: 'un fichier de format inconnu',
    },
    preview: {
      title: '{{name}}',
      read: 'Lu comme {{format}}. Rien n’est encore ajouté.',
      good_one: '✅ **{{count}}** question peut être ajoutée.',
      good_many: '✅ **{{count}}** de questions peuvent être ajoutées.',
      good_other: '✅ **{{count}}** questions peuvent être ajoutées.',
      good_zero: 'Aucune de ses questions ne peut être ajoutée.',
      warned_one:
        '⚠ {{count}} d’entre elles a un point à vérifier ; `/quiz list` le montre une fois la question ajoutée.',
      warned_many:
        '⚠ {{count}} d’entre elles ont un point à vérifier ; `/quiz list` le montre une fois les questions ajoutées.',
      warned_other:
        '⚠ {{count}} d’entre elles ont un point à vérifier ; `/quiz list` le montre une fois les questions ajoutées.',
      merged_one: '🔁 {{count}} est deux fois dans le fichier et a été fusionnée.',
      merged_many: '🔁 {{count}} sont plusieurs fois dans le fichier et ont été fusionnées.',
      merged_other: '🔁 {{count}} sont plusieurs fois dans le fichier et ont été fusionnées.',
      known_one: '🟰 {{count}} est déjà posée ici.',
      known_many: '🟰 {{count}} sont déjà posées ici.',
      known_other: '🟰 {{count}} sont déjà posées ici.',
      refused_one: '❌ **{{count}}** a été refusée :',
      refused_many: '❌ **{{count}}** ont été refusées :',
      refused_other: '❌ **{{count}}** ont été refusées :',
      line: '`{{line}}` {{why}}',
      lineOf: '`{{line}}` {{why}} ({{stem}})',
      more_one: '… et {{count}} de plus : le fichier joint en donne la liste complète.',
      more_many: '… et {{count}} de plus : le fichier joint en donne la liste complète.',
      more_other: '… et {{count}} de plus : le fichier joint en donne la liste complète.',
      nothing: 'Vous avez demandé tout ou rien : rien ne peut être ajouté tant que le fichier n’est pas corrigé.',
      save_one: 'Ajouter {{count}} question',
      save_many: 'Ajouter {{count}} de questions',
      save_other: 'Ajouter {{count}} questions',
      discard: 'Abandonner',
      listed: 'Chaque ligne refusée, avec la raison',
      listedLine: 'Ligne {{line}} : {{why}}',
      listedLineOf: 'Ligne {{line}} : {{why}} ({{stem}})',
    },
    saved: {
      added_one: '**{{count}}** question ajoutée : elle est désormais posée sur ce serveur.',
      added_many: '**{{count}}** de questions ajoutées : elles sont désormais posées sur ce serveur.',
      added_other: '**{{count}}** questions ajoutées : elles sont désormais posées sur ce serveur.',
      known_one: '{{count}} y était déjà.',
      known_many: '{{count}} y étaient déjà.',
      known_other: '{{count}} y étaient déjà.',
      left_one: '{{count}} n’a pas tenu : un serveur a de la place pour {{most}} questions.',
      left_many: '{{count}} n’ont pas tenu : un serveur a de la place pour {{most}} questions.',
      left_other: '{{count}} n’ont pas tenu : un serveur a de la place pour {{most}} questions.',
      none: 'Rien n’a été ajouté : il n’y a pas assez de place pour toutes. Un serveur a de la place pour {{most}} questions.',
    },
  },
  export: {
    none: 'Ce serveur n’a pas encore de questions à lui : ajoutez-en avec /quiz add ou /quiz import.',
    own_one: '{{count}} question avec son état, qui l’a ajoutée et quand. /quiz import sait relire ce fichier.',
    own_many:
      '{{count}} de questions avec leur état, qui les a ajoutées et quand. /quiz import sait relire ce fichier.',
    own_other: '{{count}} questions avec leur état, qui les a ajoutées et quand. /quiz import sait relire ce fichier.',
    csv_one: '{{count}} question approuvée, pour un tableur.',
    csv_many: '{{count}} de questions approuvées, pour un tableur.',
    csv_other: '{{count}} questions approuvées, pour un tableur.',
    red_one:
      '{{count}} question approuvée en liste de trivia Red, à réponse libre : les mauvaises options n’y ont pas de place.',
    red_many:
      '{{count}} de questions approuvées en liste de trivia Red, à réponse libre : les mauvaises options n’y ont pas de place.',
    red_other:
      '{{count}} questions approuvées en liste de trivia Red, à réponse libre : les mauvaises options n’y ont pas de place.',
    about: 'Les questions du serveur',
  },
} as const satisfies Catalogue;
