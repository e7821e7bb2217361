import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { memoiseObject } from '../ground/memoise.ts';
import { isCalling } from './name-forms.ts';

/** Names that stand written in the texts – in a table, a summary, a citation – though nothing was read from them there. */
export const writtenNames = (entity: Entity, ground: Ground): string[] => [
  ...inRows(entity, ground),
  ...hulls(entity, ground),
  ...isles(entity, ground),
  ...crowns(entity, ground),
];

interface Written {
  /** Runs of capitals by their first word, folded. */
  readonly runs: ReadonlyMap<string, ReadonlySet<string>>;
  /** "Petrel-C", by the word before the hyphen, folded. */
  readonly lettered: ReadonlyMap<string, ReadonlySet<string>>;
}

const writtenOf = memoiseObject((ground: Ground): Written => {
  const runs = new Map<string, Set<string>>();
  const lettered = new Map<string, Set<string>>();
  const note = (list: Map<string, Set<string>>, word: string, form: string): void => {
    const key = fold(word);
    list.set(key, (list.get(key) ?? new Set()).add(form));
  };
  for (const { text } of ground.lore.sentences) {
    for (const [run, first = ''] of text.matchAll(/(?<![\p{L}’'-])(\p{Lu}[\p{L}’']+)(?: \p{Lu}[\p{L}’']*)+/gu))
      note(runs, first, run);
    for (const [form, word = ''] of text.matchAll(/(?<![\p{L}’'-])(\p{Lu}\p{Ll}+)-\p{Lu}(?![\p{L}-])/gu))
      note(lettered, word, form);
  }
  const written = { runs, lettered };
  return written;
});

const numeral = /^[IVX]+$/;
const isSurname = (word: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !isCalling(word) && !isDictionaryWord(word.toLowerCase());

/** "Osmund Carrack II" of Osmund, whom a table alone names in full; none where two by that name have other surnames. */
function inRows({ kind, name }: Entity, ground: Ground): string[] {
  if (kind !== 'character' || /\s/.test(name)) return [];
  const full = [...(writtenOf(ground).runs.get(fold(name)) ?? [])]
    .map((run) => run.split(' '))
    .filter(
      ([first = '', surname = '', ...rest]) =>
        first === name && isSurname(surname) && rest.every((word) => numeral.test(word)),
    );
  return new Set(full.map(([, surname]) => surname)).size === 1
    ? full.flatMap((words) => [words.join(' '), words.slice(0, 2).join(' ')])
    : [];
}

/** "Petrel-C" of the Petrel, where the text brings her in by that letter and knows no other. */
function hulls({ kind, name }: Entity, ground: Ground): string[] {
  if (kind !== 'ship' || !/^\p{L}+$/u.test(name)) return [];
  const [form, ...others] = writtenOf(ground).lettered.get(fold(name)) ?? [];
  if (form === undefined || others.length > 0) return [];
  const first = ground.lore.sentences.find(({ text }) => text.includes(name))?.text ?? '';
  return first.indexOf(name) === first.indexOf(form) ? [form, `USS ${name}`, `USS ${form}`] : [];
}

const many = /^(?:Isles|Islands|Mountains|Hills|Reefs|Rocks|Peaks|Marshes)$/;

/** "Sarry Isles" of the Sarries. */
function isles({ kind, name }: Entity, ground: Ground): string[] {
  if (kind !== 'place' || !/^\p{Lu}\p{L}{3,}s$/u.test(name)) return [];
  const one = name.replace(/ies$/, 'y').replace(/s$/, '');
  return [...(writtenOf(ground).runs.get(fold(one)) ?? [])].filter((run) => {
    const [, noun = '', ...rest] = run.split(' ');
    return many.test(noun) && rest.length === 0;
  });
}

const realm = /^(?:Crown|Kingdom|Empire|Republic|Realm|Throne|Union)$/;

/** "Orrish Crown" of Orr, which makes war and peace. */
function crowns({ kind, name }: Entity, ground: Ground): string[] {
  if (!['place', 'faction'].includes(kind) || /\s/.test(name)) return [];
  const { runs } = writtenOf(ground);
  return ['ish', 'ian', 'an', 'ese', 'n']
    .flatMap((ending) => [...(runs.get(fold(`${name}${ending}`)) ?? [])])
    .flatMap((run) => {
      const [people = '', noun = ''] = run.split(' ');
      return realm.test(noun) ? [`${people} ${noun}`] : [];
    });
}
