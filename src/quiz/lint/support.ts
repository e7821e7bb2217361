import type { Entity, Sentence } from '../../lore/model.ts';
import type { EntryText } from '../entry.ts';
import type { QuizGround } from '../ground/quiz-ground.ts';
import { verbClassesIn } from '../options/truth.ts';
import type { Finding } from './finding.ts';
import { warning } from './finding.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';

/** Words of a question that say nothing of what happened. */
const empty = new Set(
  'who whom whose what which when where how why the and was were are had has have did does been being that this with from into after before first last year name not for its his her their they many much'.split(
    ' ',
  ),
);

/** A sentence that tells of the option what the question asks: with the names of the question, and in a verb of its kind. */
export function supportFor(option: string, { stem, answer }: EntryText, names: Names): Sentence | null {
  const answers = new Set(names.called(answer).map(({ id }) => id));
  const anchors = names.namedIn(stem).filter(({ id }) => !answers.has(id));
  if (anchors.length === 0) return null;
  const asked = verbClassesIn(withoutNames(stem, anchors));
  const needed = Math.min(2, anchors.length);
  const tells = (sentence: Sentence): boolean => {
    const named = new Set(sentence.mentions.map(({ entityId }) => entityId));
    if (anchors.filter(({ id }) => named.has(id)).length < needed) return false;
    // The answer itself beside the option: then the sentence most likely tells of the answer.
    if ([...answers].some((id) => named.has(id))) return false;
    return [...verbClassesIn(sentence.text)].some((verb) => asked.has(verb) && !empty.has(verb) && verb.length > 2);
  };
  const year = /^\d{3,4}$/.test(option.trim()) ? Number(option) : null;
  if (year !== null) {
    const [first] = anchors;
    const dated = first === undefined ? [] : names.sentencesNaming(first.id);
    return dated.find(({ dates }) => dates.some((date) => date.year === year && date.until === null)) ?? null;
  }
  const ids = names.called(option).filter(({ id }) => !anchors.some((anchor) => anchor.id === id));
  for (const { id } of ids) {
    const found = names.sentencesNaming(id).find(tells);
    if (found) return found;
  }
  return null;
}

function withoutNames(stem: string, anchors: readonly Entity[]): string {
  const names = anchors.flatMap(({ name, aliases }) => [name, ...aliases]).sort((a, b) => b.length - a.length);
  const bare = names.reduce((text, name) => text.replaceAll(name, ' '), stem);
  return bare
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !empty.has(word))
    .join(' ');
}

/** Wrong options that the sources may support as well. */
export function lintSupport(text: EntryText, lore: Pick<QuizGround, 'entities' | 'sentences'>): readonly Finding[] {
  const names = namesOf(lore);
  return text.wrong.flatMap((option) => {
    const sentence = supportFor(option, text, names);
    if (sentence === null) return [];
    const citation = sentence.citations.join('; ');
    return [warning('supported-option', { option, sentence: sentence.text, citation, source: sentence.sourceId })];
  });
}
