/** Spanish: what is wrong, or may be, with a question that somebody wrote. */
import type { Catalogue } from '../catalogue.ts';

export const lint = {
  'no-question': 'No hay pregunta: escribe una.',
  'no-answer': 'No hay respuesta correcta: escribe al menos una.',
  'no-wrong':
    'No hay opciones incorrectas, y el lore no tiene ninguna para esta respuesta: escribe de una a cuatro, o añádela como pregunta de respuesta escrita.',
  'question-too-long': 'La pregunta tiene {{length}} caracteres: el máximo es {{most}}.',
  'answer-too-long':
    'Una respuesta es demasiado larga para escribirla: «{{answer}}» ({{most}} caracteres como máximo).',
  'option-too-long': 'Una opción es demasiado larga: «{{option}}» ({{most}} caracteres como máximo).',
  'extra-too-long': 'Este campo es demasiado largo: {{part}} ({{most}} caracteres como máximo).',
  'too-many-wrong': 'Hay demasiadas opciones incorrectas: {{most}} como máximo.',
  'too-many-accepted': 'Hay demasiadas respuestas correctas: {{most}} como máximo además de la primera.',
  mention: 'Mencionaría a alguien o algo: quita «{{mention}}».',
  link: 'Contiene un enlace: quita «{{link}}».',
  'answer-in-question': 'La pregunta delata la respuesta: contiene «{{answer}}».',
  'word-in-question': 'La pregunta puede delatar la respuesta: contiene «{{word}}».',
  'option-is-right': 'Dos opciones serían correctas: «{{option}}» vale como «{{answer}}».',
  'same-options': 'Una opción está dos veces: «{{option}}».',
  'option-in-option': '«{{option}}» y «{{answer}}» se contienen una a otra: ambas pueden parecer correctas.',
  'sole-echo': 'Solo «{{option}}» comparte una palabra con la pregunta, y eso llama la atención.',
  'answer-longer': 'La respuesta correcta es mucho más larga que las incorrectas, y eso la delata.',
  'answer-shorter': 'La respuesta correcta es mucho más corta que las incorrectas, y eso la delata.',
  'yes-no': 'Se puede responder con sí o no: la mitad de las veces se acierta al azar.',
  'no-question-mark': 'No se lee como una pregunta: termínala con un signo de interrogación.',
  'same-question': 'Ya existe, con la misma respuesta: «{{stem}}».',
  'near-question': 'Es casi igual que otra: «{{stem}}» (respuesta: {{answer}}).',
  'supported-option': 'Puede que las fuentes respalden también «{{option}}»: «{{sentence}}» ({{source}})',
} as const satisfies Catalogue;
