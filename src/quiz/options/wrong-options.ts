import type { Entity } from '../../lore/model.ts';
import type { EntryText } from '../entry.ts';
import { fold } from '../fold.ts';
import { seededRandom, shuffled } from '../ids.ts';
import type { Names } from '../lint/names.ts';
import { namesOf } from '../lint/names.ts';
import { supportFor } from '../lint/support.ts';
import type { QuizGround } from '../ground/quiz-ground.ts';

const wanted = 3;
/** Of the closest few, which ones is left to the question, so that not all have the same company. */
const among = 8;

/** Wrong options for a question without any: names of the answer's kind that the sources do not support, or years near it. */
export function suggestWrong(text: EntryText, lore: Pick<QuizGround, 'entities' | 'sentences'>): readonly string[] {
  const random = seededRandom(`${text.stem} ${text.answer}`);
  const names = namesOf(lore);
  if (/^\d{3,4}$/.test(text.answer.trim())) return nearYears(Number(text.answer), text, names, random);
  const [key] = names.called(text.answer);
  if (key === undefined) return [];
  const ranked = lore.entities
    .filter((entity) => isAlike(entity, key, names) && !fold(text.stem).includes(fold(entity.name)))
    .map((entity) => ({ entity, closeness: closenessOf(entity, key, names) }))
    .sort((a, b) => b.closeness - a.closeness || (a.entity.id < b.entity.id ? -1 : 1));
  const close = ranked.slice(0, among);
  const chosen: string[] = [];
  for (const { entity } of [...shuffled(close, random), ...ranked.slice(among, among * 4)]) {
    if (chosen.length === wanted) break;
    if (!overlaps(entity.name, [text.answer, ...chosen]) && supportFor(entity.name, text, names) === null)
      chosen.push(entity.name);
  }
  return chosen;
}

function isAlike(entity: Entity, key: Entity, names: Names): boolean {
  if (entity.kind !== key.kind || entity.id === key.id || entity.id === key.counterpart) return false;
  if (entity.universe !== null && key.universe !== null && entity.universe !== key.universe) return false;
  if (entity.plural !== key.plural || entity.universe === 'real') return false;
  if (entity.partOf.includes(key.id) || key.partOf.includes(entity.id)) return false;
  // What is named once may be no name at all.
  return names.sentencesNaming(entity.id).length > 1;
}

function closenessOf(entity: Entity, key: Entity, names: Names): number {
  const sections = new Set(names.sentencesNaming(key.id).map(({ sourceId, section }) => `${sourceId}/${section}`));
  const sources = new Set(names.sentencesNaming(key.id).map(({ sourceId }) => sourceId));
  const own = names.sentencesNaming(entity.id);
  const share = (is: (sentence: (typeof own)[number]) => boolean): number => (own.some(is) ? 1 : 0);
  return (
    2 * share(({ sourceId }) => sources.has(sourceId)) +
    share(({ sourceId, section }) => sections.has(`${sourceId}/${section}`)) +
    (entity.gender === key.gender ? 0.5 : 0) +
    Math.min(1, own.length / 10)
  );
}

function overlaps(name: string, others: readonly string[]): boolean {
  const words = ` ${fold(name)} `;
  return others.some((other) => words.includes(` ${fold(other)} `) || ` ${fold(other)} `.includes(words));
}

function nearYears(year: number, text: EntryText, names: Names, random: () => number): readonly string[] {
  const near = [1, 2, 3, 4, 5, 7].flatMap((gap) => [year - gap, year + gap]).filter((one) => one > 0);
  return shuffled(near, random)
    .map(String)
    .filter((one) => supportFor(one, text, names) === null)
    .slice(0, wanted);
}
