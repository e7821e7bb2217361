import type { AccountEntry } from '../data/data-files.ts';
import { LoreError } from '../error.ts';
import { referenceTo } from './events.ts';
import { groupBy } from '../group.ts';
import type { Account, AccountGroup, Entity, Reference, Statement } from '../model.ts';
import { foldName, slugOf } from '../names/names.ts';
import type { ReadSentence } from '../understand.ts';

/** Where the sources disagree: what the accounts file lists, and what can be told from the statements themselves. */

export function listedAccounts(
  entries: readonly AccountEntry[],
  sentences: readonly ReadSentence[],
  resolve: (name: string) => string | undefined,
  file = 'accounts.yaml',
): AccountGroup[] {
  const bySource = groupBy(sentences, (sentence) => sentence.sourceId);
  for (const { id, asks } of entries)
    for (const name of asks.join(' ').split(' '))
      if (name.startsWith('@') && resolve(name.slice(1)) === undefined)
        throw new LoreError(`${file}: the group "${id}" asks about "${name}", which is no entity.`);
  return entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    also: entry.also,
    asks: entry.asks,
    subject: resolve(entry.subject) ?? slugOf(entry.subject),
    property: entry.property,
    accounts: entry.accounts.map((account) => ({
      claim: account.claim,
      references: account.refs.map(({ article, sentence }): Reference => {
        const wanted = foldName(sentence);
        const found = (bySource.get(article) ?? []).find((one) => foldName(one.text).includes(wanted));
        if (found === undefined)
          throw new LoreError(
            `${file}: the group "${entry.id}" cites a sentence that ${article} does not have: "${sentence}".`,
          );
        return referenceTo(found);
      }),
    })),
  }));
}

interface SingleValued {
  readonly question: (subject: string) => string;
  /** Values of different times do not contradict each other. */
  readonly overTime: boolean;
}

/** Properties that can have one value only, and how one asks for it. */
const singleValued: ReadonlyMap<string, SingleValued> = new Map([
  ['capital', { question: (subject) => `What is the capital of ${subject}?`, overTime: true }],
  ['leader', { question: (subject) => `Who led ${subject}?`, overTime: true }],
  ['killed by', { question: (subject) => `Who killed ${subject}?`, overTime: false }],
  ['destroyed by', { question: (subject) => `Who destroyed ${subject}?`, overTime: true }],
  ['founded by', { question: (subject) => `Who founded ${subject}?`, overTime: false }],
  ['made by', { question: (subject) => `Who made ${subject}?`, overTime: false }],
  ['author', { question: (subject) => `Who wrote ${subject}?`, overTime: false }],
  ['child of', { question: (subject) => `Whose child was ${subject}?`, overTime: false }],
  ['discovered by', { question: (subject) => `Who discovered ${subject}?`, overTime: false }],
]);

/** Properties of things that happen once: two years for one of them are two accounts. */
const onceOnly: ReadonlyMap<string, (subject: string, object: string) => string> = new Map([
  ['killed by', (subject) => `When was ${subject} killed?`],
  ['conquered by', (subject, object) => `When did ${object} conquer ${subject}?`],
  ['founded by', (subject) => `When was ${subject} founded?`],
  ['destroyed by', (subject) => `When was ${subject} destroyed?`],
  ['captured by', (subject, object) => `When did ${object} capture ${subject}?`],
  ['recognised by', (subject, object) => `When did ${object} recognise ${subject}?`],
  ['spouse', (subject, object) => `When did ${subject} marry ${object}?`],
]);

export function detectedAccounts(
  statements: readonly Statement[],
  entities: ReadonlyMap<string, Entity>,
): AccountGroup[] {
  const nameOf = (id: string): string => {
    const entity = entities.get(id);
    return entity === undefined ? id : entity.takesThe ? `the ${entity.name}` : entity.name;
  };
  const groups: AccountGroup[] = [];
  for (const [, same] of groupBy(statements, (statement) => `${statement.subject}/${statement.property}`)) {
    const [first] = same;
    if (first === undefined) continue;
    groups.push(...differingValues(first, same, nameOf), ...differingYears(same, nameOf));
  }
  return groups;
}

function differingValues(first: Statement, same: readonly Statement[], nameOf: (id: string) => string): AccountGroup[] {
  const single = singleValued.get(first.property);
  if (single === undefined) return [];
  const byValue = groupBy(
    same.filter((one) => one.value.type === 'entity'),
    (one) => (one.value.type === 'entity' ? one.value.entityId : ''),
  );
  if (byValue.size < 2) return [];
  const sides = [...byValue].filter(([, side]) => side.every((one) => !alsoWithAnother(one, same)));
  const independent = new Set(
    sides.flatMap(([, side]) =>
      side.flatMap((one) => one.references.map((reference) => reference.sourceId + (one.qualifiers.scope ?? ''))),
    ),
  );
  if (sides.length < 2 || independent.size < 2 || (single.overTime && apartInTime(sides.map(([, side]) => side))))
    return [];
  const accounts = sides.map(([id, side]): Account => ({
    claim: capitalise(nameOf(id)),
    references: side.flatMap((one) => one.references),
  }));
  return [
    {
      id: `${first.subject}-${slugOf(first.property)}`,
      question: single.question(nameOf(first.subject)),
      subject: first.subject,
      property: first.property,
      accounts,
    },
  ];
}

/** One sentence that names two values (two founders) is no disagreement. */
const alsoWithAnother = (one: Statement, same: readonly Statement[]): boolean =>
  same.some(
    (other) =>
      other !== one &&
      other.references.some((reference) => one.references.some((own) => own.sentenceId === reference.sentenceId)),
  );

const apartInTime = (sides: readonly (readonly Statement[])[]): boolean => {
  const years = sides.map((side) => side.map((one) => one.qualifiers.time?.year));
  return years.every((side) => side.every((year) => year !== undefined)) && new Set(years.flat()).size > 1;
};

function differingYears(same: readonly Statement[], nameOf: (id: string) => string): AccountGroup[] {
  const groups: AccountGroup[] = [];
  for (const [, side] of groupBy(same, (one) => (one.value.type === 'entity' ? one.value.entityId : ''))) {
    const [first] = side;
    const ask = first === undefined ? undefined : onceOnly.get(first.property);
    if (first === undefined || ask === undefined || first.value.type !== 'entity') continue;
    const byYear = groupBy(
      side.filter((one) => one.qualifiers.time?.precision === 'exact'),
      (one) => one.qualifiers.time?.year ?? 0,
    );
    const sources = new Set(
      [...byYear.values()]
        .flat()
        .flatMap((one) => one.references.map((reference) => reference.sourceId + (one.qualifiers.scope ?? ''))),
    );
    if (byYear.size < 2 || sources.size < 2) continue;
    groups.push({
      id: `${first.subject}-${slugOf(first.property)}-when`,
      question: ask(nameOf(first.subject), nameOf(first.value.entityId)),
      subject: first.subject,
      property: `${first.property}: when`,
      accounts: [...byYear].map(([year, ones]) => ({
        claim: `In ${String(year)}`,
        references: ones.flatMap((one) => one.references),
      })),
    });
  }
  return groups;
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
