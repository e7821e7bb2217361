import { askedEntity, type Candidate } from './candidate.ts';
import { fold, withoutFrame } from './fold.ts';
import { verbClass } from './options/verb-classes.ts';

const tableTypes = new Set(['relation', 'relation-pick', 'odd-one-out']);

/**
 * Under which a question counts as asked already: its id, its wording, its fact in this sentence (cloze, "who" and "object" all ask
 * for one name), and the same bond of the same names told in another text.
 */
export function factKeys({ type, sentences, key, pool, fact, entityIds, stem }: Candidate, id: string): string[] {
  const group = askedEntity(pool) !== null ? 'name' : type === 'nearest-year' ? 'when' : type;
  const wording = fold(withoutFrame(stem));
  if (pool.from === 'given')
    return [
      `id ${id}`,
      // "Which of these came first?" is asked of other events each time; "which of these has …" of one cell.
      `stem ${fold(stem)}${tableTypes.has(type) ? '' : ` ${fold(key)}`}`,
      `fact ${type} ${fact.property} ${sentences.map((sentence) => sentence.id).join()}`,
    ];
  // "Tiberius" in a blank is the Emperor Tiberius that another wording asks for.
  const answer = askedEntity(pool) ?? fold(key);
  const names = [...new Set(entityIds)].sort().join();
  // Of a year, any verb tells the same.
  const told = [group, pool.from === 'years' ? '' : verbClass(fact.property), names, answer].join('|');
  return [
    `id ${id}`,
    `stem ${wording}`,
    `fact ${group}|${sentences[0]?.id ?? ''}|${answer}`,
    ...(type === 'when' || type === 'nearest-year'
      ? [
          `dated ${verbClass(fact.property.replace(/ed$/, ''))}|${fact.subject}|${fold(key)}`,
          // "captured Tarn" and "the capture of Tarn" by the same people in the same year.
          ...pairsOf(entityIds).map((pair) => `dated ${pair}|${fold(key)}`),
        ]
      : []),
    ...(type === 'which-work' ? [`shown ${verbClass(fact.property)}|${fact.subject}|${fold(key)}`] : []),
    ...(entityIds.length > 1 && fact.property !== 'be' && type !== 'cloze' ? [`told ${told}`] : []),
  ];
}

const pairsOf = (ids: readonly string[]): string[] =>
  [...new Set(ids)].sort().flatMap((one, at, all) => all.slice(at + 1).map((other) => `${one} ${other}`));
