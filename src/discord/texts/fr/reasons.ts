/** Why a question of a file was not taken: the sentences of quiz/formats/reasons.ts. */
import type { Catalogue } from '../catalogue.ts';

export const reasons = {
  'nothing-known':
    'Ce n’est pas une liste de questions lisible : utilisez une liste de trivia Red, un téléchargement d’Open Trivia Database, un fichier LakeYS ou sir-lancebot, un CSV avec une ligne d’en-tête, ou un export de ce bot.',
  'not-json': 'Ce JSON n’est pas valide : il s’interrompt ou contient une erreur ici.',
  'not-yaml': 'Cette ligne n’est pas du YAML valide : cherchez un guillemet, un deux-points ou une espace qui manque.',
  'second-document': 'Seul le premier document d’un fichier est lu : ce qui suit ce « --- » a été laissé de côté.',
  'too-many-entries': 'Un fichier peut contenir {{entries}} questions au maximum : ce qui suit a été laissé de côté.',
  'newer-version': 'Cet export vient d’une version plus récente du bot : mettez d’abord le bot à jour.',
  'response-no-results':
    'Open Trivia Database a répondu ne pas avoir assez de questions pour cette recherche (code 1).',
  'response-bad-parameter': 'Open Trivia Database a répondu que la recherche n’était pas valide (code 2).',
  'response-no-token': 'Open Trivia Database a répondu que le jeton de session est inconnu (code 3).',
  'response-token-empty': 'Open Trivia Database a répondu que le jeton a déjà vu toutes les questions (code 4).',
  'response-too-often':
    'Open Trivia Database a répondu avoir reçu trop de demandes (code 5) : refaites le téléchargement plus tard.',
  'response-unknown': 'Open Trivia Database a répondu par un code inconnu.',
  alias: 'Elle utilise un alias YAML (*nom), qui n’est pas suivi : écrivez le texte en entier.',
  'not-closed':
    'Un guillemet ou un crochet n’est pas fermé, ou son texte continue sur une ligne suivante sans retrait.',
  'too-deep': 'Les listes sont trop imbriquées ici.',
  colon: 'Un texte qui contient un deux-points suivi d’une espace doit être entre guillemets droits.',
  'no-colon':
    'Un deux-points manque ici, ou est caché : un texte qui contient une espace puis # doit être entre guillemets droits.',
  'long-key': 'Une question doit tenir sur une ligne, avec son deux-points à la fin.',
  'red-author': 'AUTHOR doit être un texte de 1 à 1 000 caractères.',
  'red-description': 'DESCRIPTION doit être un texte de 1 à 200 caractères.',
  'red-schema': '$schema doit être un texte.',
  'red-config': 'CONFIG doit associer des réglages à des valeurs.',
  'red-config-key':
    'CONFIG contient un réglage inconnu : utilisez max_score, timeout, delay, bot_plays, reveal_answer, payout_multiplier ou use_spoilers.',
  'red-max-score': 'max_score dans CONFIG doit être un nombre entier d’au moins 1.',
  'red-timeout': 'timeout dans CONFIG doit être un nombre supérieur à 0.',
  'red-delay': 'delay dans CONFIG doit être un nombre d’au moins 4.',
  'red-payout': 'payout_multiplier dans CONFIG doit être un nombre d’au moins 0.',
  'red-boolean': 'bot_plays, reveal_answer et use_spoilers dans CONFIG doivent être true ou false.',
  'not-a-question': 'Ce n’est pas une question avec ses champs.',
  'no-question': 'Elle n’a pas de question.',
  'no-answer': 'Elle n’a pas de réponse.',
  'no-answers': 'Aucune réponse ne suit la question : listez-les en dessous, chacune après un tiret et une espace.',
  'answers-not-list':
    'Ses réponses ne forment pas une liste : écrivez chacune sur sa propre ligne, après un tiret et une espace.',
  'answer-null':
    'Une réponse est vide ou null : écrivez un texte, entre guillemets droits s’il s’agit du mot « null ».',
  'answer-colon': 'Une réponse contient un deux-points suivi d’une espace : mettez-la entre guillemets droits.',
  'answer-not-text': 'Une réponse n’est pas un simple texte.',
  'question-too-long': 'La question dépasse {{stem}} caractères.',
  'answer-too-long': 'Une réponse ou une option dépasse {{answer}} caractères.',
  'too-many-accepted': 'Elle a plus de {{accepted}} réponses acceptées.',
  'too-many-wrong': 'Elle a plus de {{wrong}} mauvaises options.',
  'empty-option': 'Une mauvaise option est vide.',
  'option-is-answer': 'Une mauvaise option est aussi une bonne réponse.',
  'no-wrong': 'Elle n’a pas de mauvaise option.',
  'wrong-not-list': 'Ses mauvaises options ne sont pas une liste de textes.',
  'correct-not-among': 'Sa bonne réponse n’est pas parmi ses options.',
  'extra-too-long': 'Son sujet, sa référence, son explication ou un indice est trop long.',
  'bad-difficulty': 'Sa difficulté n’est ni « easy », ni « medium », ni « hard ».',
  picture: 'Elle a besoin d’une image, ce qu’on ne peut pas demander ici.',
  link: 'La question contient un lien.',
  dynamic: 'Un programme la crée à chaque fois (dynamic_id) : il n’y a pas de question fixe à reprendre.',
  'bad-encoding': 'Son texte n’est pas encodé comme le reste du fichier.',
  'too-many-cells': 'Cette ligne a plus de cellules que l’en-tête.',
  'quote-not-closed': 'Un guillemet n’est pas fermé sur cette ligne.',
} as const satisfies Catalogue;
