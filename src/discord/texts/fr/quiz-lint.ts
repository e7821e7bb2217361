/** What is amiss with a question that somebody wrote. */
import type { Catalogue } from '../catalogue.ts';

export const lint = {
  'no-question': 'Il n’y a pas de question : écrivez-en une.',
  'no-answer': 'Il n’y a pas de bonne réponse : écrivez-en au moins une.',
  'no-wrong':
    'Il n’y a pas de mauvaise option, et le lore n’en a pas pour cette réponse : écrivez-en une à quatre, ou ajoutez-la comme question à réponse libre.',
  'question-too-long': 'La question a {{length}} caractères : le maximum est de {{most}}.',
  'answer-too-long': 'Une réponse est trop longue pour être écrite : « {{answer}} » ({{most}} caractères au maximum).',
  'option-too-long': 'Une option est trop longue : « {{option}} » ({{most}} caractères au maximum).',
  'extra-too-long': 'Un champ est trop long ({{part}}) : {{most}} caractères au maximum.',
  'too-many-wrong': 'Il y a trop de mauvaises options : {{most}} au maximum.',
  'too-many-accepted': 'Il y a trop de bonnes réponses : {{most}} au maximum en plus de la première.',
  mention: 'Elle mentionnerait quelqu’un ou quelque chose : enlevez « {{mention}} ».',
  link: 'Elle contient un lien : enlevez « {{link}} ».',
  'answer-in-question': 'La question donne la réponse : « {{answer}} » s’y trouve.',
  'word-in-question': 'La question donne peut-être la réponse : « {{word}} » s’y trouve.',
  'option-is-right': 'Deux options seraient bonnes : « {{option}} » compte comme « {{answer}} ».',
  'same-options': 'Une option y est deux fois : « {{option}} ».',
  'option-in-option': '« {{option}} » et « {{answer}} » se recoupent : les deux peuvent sembler bonnes.',
  'sole-echo': 'Seule « {{option}} » reprend un mot de la question, ce qui attire l’œil.',
  'answer-longer': 'La bonne réponse est bien plus longue que les mauvaises, ce qui la trahit.',
  'answer-shorter': 'La bonne réponse est bien plus courte que les mauvaises, ce qui la trahit.',
  'yes-no': 'On peut y répondre par oui ou non : au hasard, on a raison une fois sur deux.',
  'no-question-mark': 'Elle ne se lit pas comme une question : terminez-la par un point d’interrogation.',
  'same-question': 'Elle est déjà posée, avec la même réponse : « {{stem}} ».',
  'near-question': 'Elle est presque identique à une autre : « {{stem}} » (réponse : {{answer}}).',
  'supported-option': 'Les sources donnent peut-être aussi raison à « {{option}} » : « {{sentence}} » ({{source}})',
} as const satisfies Catalogue;
