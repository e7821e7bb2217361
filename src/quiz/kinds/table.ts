import { groupBy } from '../../lore/group.ts';
import type { Entity, Source } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { capitalised } from '../clauses/render.ts';
import { seededRandom, shuffled } from '../ids.ts';
import {
  calledByClass,
  calledInRow,
  columnWords,
  headingWords,
  regionIn,
  regionWords,
  type ColumnWords,
} from './table-words.ts';
import { frameOf, keyNames } from './view.ts';
import type { Row, Table } from './rows.ts';
import { relationLists } from './relation-list.ts';
import { statementTables } from './statement-table.ts';
import { tabTables } from './tab-table.ts';
import { yearWords } from './year-labels.ts';

const wrongCount = 3;
/** A long list asks for one thing again and again: so many of its items are enough. */
const mostHeadings = 4;
const mostRows = 16;
const mostYears = 4;

/** Questions on the rows of a table: what is listed for one, which one is listed so, and which one is not. */
export function tableQuestions(ground: Ground): Candidate[] {
  return [...statementTables(ground), ...tabTables(ground), ...relationLists(ground)].flatMap((plain) => {
    const asking = askingOf(plain, ground);
    const { fits } = asking.words ?? {};
    const told = plain.rows.map((row) => ({ ...row, value: row.value.replace(/(?<=\S) \([^()]*\)$/, '') }));
    const table = { ...plain, asking, rows: fits ? told.filter(({ value }) => fits(value)) : told };
    const subjects = new Set(table.rows.map(({ subject }) => subject));
    // Rows of lists ("Alpha Quadrant: …") repeat their subject; a subject that two rows name by mistake is left out.
    if (subjects.size * 2 <= table.rows.length)
      return byTurns(shuffled(table.rows, seededRandom(table.property)).flatMap((row) => heading(table, row))).slice(
        0,
        mostHeadings,
      );
    const rows = table.rows.filter((row) =>
      table.rows.every((other) => other === row || other.subject !== row.subject),
    );
    const unique = { ...table, rows };
    if (rows.every(({ value }) => bareFigure.test(value)))
      return shuffled(rows, seededRandom(`${table.article} ${table.property}`))
        .flatMap((row) => yearOf(unique, row))
        .slice(0, mostYears);
    // One question a row: which of the three wordings goes first is left to the row, but none is asked twice of one table.
    const stems = new Set<string>();
    return shuffled(rows, seededRandom(`${table.article} ${table.property}`))
      .flatMap((row) => {
        const made = shuffled([listedFor, listedAs, oddOneOut], seededRandom(`${table.property} ${row.subject}`))
          .map((ask) => ask(unique, row))
          .find(([one]) => one !== undefined && !stems.has(one.stem));
        for (const { stem } of made ?? []) stems.add(stem);
        return made ?? [];
      })
      .slice(0, mostRows);
  });
}

/** So that not all of the few that are kept have one answer. */
const byTurns = (made: readonly Candidate[]): Candidate[] => {
  const groups = [...groupBy(made, ({ key }) => key).values()];
  return made.flatMap((_, turn) => groups.flatMap((group) => group[turn] ?? []));
};

/** A year, a height, a number of guns: but for years, nobody knows these by heart. */
const bareFigure = /^[~c.]*\s?[\d.,–-]+(?: ?\p{L}{1,3}\.?)?$/u;

/** "In which year was Tarn opened?": what a column of years says of one row. */
function yearOf(table: Asked, row: Row): Candidate[] {
  const { called: name, plural } = rowIn(table, row);
  const words = yearWords(table.property, name, plural ? 'were' : 'was');
  const year = Number(/^\d{3,4}$/.exec(row.value)?.[0]);
  if (words === null || Number.isNaN(year)) return [];
  // "In which year did Tarn join?" does not say what, unless the article is about what can be joined.
  const { subject, called } = table.asking;
  const isOpen = / (?:join|leave)$/.test(words);
  if (isOpen && (subject?.kind !== 'faction' || called === null)) return [];
  return [
    {
      type: 'when',
      stem: asStem(table, `in which year ${words}${isOpen ? ` ${called ?? ''}` : ''}`),
      key: row.value,
      pool: { from: 'years', year },
      fact: factOf(table, row, 'year'),
      accepted: [row.value],
      sentences: [row.sentence],
      entityIds: [row.subjectId],
      anchors: 2,
      slip: false,
      roughness: 0,
    },
  ];
}

const factOf = (table: Table, row: Row, asked: string): Candidate['fact'] => ({
  article: table.article,
  subject: row.subjectId,
  property: table.property,
  value: row.value,
  qualifiers: { table: table.caption, asked },
});

/** A table with how its questions are worded. */
interface Asked extends Table {
  readonly asking: {
    readonly entity: (id: string) => Entity | undefined;
    /** A name with its article. */
    readonly calledOf: (entity: Entity) => string;
    /** What the article is about. */
    readonly subject: Entity | undefined;
    /** The same as a sentence calls it. */
    readonly called: string | null;
    /** How its column is asked about. */
    readonly words: ColumnWords | null;
    /** "According to “…”, " where only the article may be cited for what it says. */
    readonly frame: string;
  };
}

function askingOf({ article, property, rows }: Table, ground: Ground): Asked['asking'] {
  const subject = ground.subjectOf(article);
  const source = ground.source(article);
  const called = subject === undefined ? null : ground.called(subject);
  const about = called ?? (source === undefined ? null : `“${source.title}”`);
  return {
    entity: ground.entity,
    calledOf: ground.called,
    subject,
    called,
    words: columnWords(
      property,
      about,
      rows.map(({ value }) => value),
    ),
    frame: source === undefined ? '' : frameOf(source, false) || tellerOf(source),
  };
}

/** "In Star Trek Online, " of an article whose title says that it tells of that game. */
function tellerOf({ title, continuity }: Source): string {
  const [, teller] = / \(([^()]+)\)$/.exec(title) ?? [];
  return teller !== undefined && continuity === 'game' ? `In ${teller}, ` : '';
}

/** What a row is called in a sentence, and whether it is more than one. */
function rowIn({ caption }: Table, { called, subject, plural }: Row): { called: string; plural: boolean } {
  const byClass = called === subject ? calledByClass(caption, subject) : called;
  return byClass === subject ? calledInRow(subject, plural) : { called: byClass, plural };
}

const asStem = ({ asking: { frame } }: Asked, words: string): string =>
  frame === '' ? `${capitalised(words)}?` : `${frame}${words}?`;

/** What a cell says first: "Open warfare" of "Open warfare, Iconian servitor". */
const headOf = (value: string): string => fold(value.split(/[,;./(]|\bbut\b|\balthough\b|\bthough\b/)[0] ?? value);

/** Cells that say the same or partly the same: neither is wrong beside the other. */
function agree(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)];
  return first.includes(headOf(b)) || second.includes(headOf(a)) || sharedWords(first, second) >= 2;
}

const sharedWords = (a: string, b: string): number =>
  a.split(' ').filter((word) => word.length > 3 && b.split(' ').includes(word)).length;

const isPlain = (value: string): boolean =>
  value.length <= 60 &&
  !bareFigure.test(value) &&
  !/\?|^(?:unknown|none|n\/a|[-–—]+|[\d\s.,c~–—-]+(?:present|date|now)?)$/i.test(value) &&
  !/[;/.]|\b(?:except|although|though|but|some|initially|previously|after)\b/i.test(value);

interface Wording {
  readonly type: string;
  readonly stem: string;
  readonly key: string;
  readonly wrong: readonly string[];
  readonly asked: string;
  /** The entity asked for, where the answer can be typed. */
  readonly typed?: Entity | undefined;
}

function candidate(table: Asked, row: Row, question: Wording): Candidate[] {
  const { typed, wrong, key } = question;
  const isTyped = wrong.length < wrongCount;
  if (isTyped && typed === undefined) return [];
  return [
    {
      type: question.type,
      stem: asStem(table, question.stem),
      key,
      pool:
        isTyped && typed !== undefined
          ? { from: 'typed', entityId: typed.id }
          : { from: 'given', texts: wrong.slice(0, wrongCount) },
      fact: factOf(table, row, question.asked),
      accepted: [...new Set([key, ...(isTyped && typed !== undefined ? keyNames(typed) : [])])],
      sentences: [row.sentence],
      entityIds: [...new Set([row.subjectId, ...(isTyped && typed !== undefined ? [typed.id] : [])])],
      anchors: 2,
      slip: false,
      roughness: 0,
    },
  ];
}

/** The one name that fills a cell. */
function nameIn(row: Row, { entity }: Asked['asking']): Entity | undefined {
  const id = row.sentence.mentions.find(({ from, to }) => row.sentence.text.slice(from, to) === row.value)?.entityId;
  return id === undefined ? undefined : entity(id);
}

function listedFor(table: Asked, row: Row): Candidate[] {
  const { words } = table.asking;
  const { called, plural } = rowIn(table, row);
  const stem = words?.valueOf(called, plural) ?? null;
  if (!isPlain(row.value) || stem === null || words === null) return [];
  const values: string[] = [];
  for (const { value } of shuffled(table.rows, seededRandom(`${row.subject} ${table.property}`))) {
    if (isPlain(value) && !agree(value, row.value) && values.every((other) => !agree(other, value))) values.push(value);
  }
  return candidate(table, row, {
    type: 'relation',
    stem,
    key: row.value,
    wrong: values,
    asked: 'value',
    typed: words.ofPeople ? nameIn(row, table.asking) : undefined,
  });
}

function listedAs(table: Asked, row: Row): Candidate[] {
  const { words } = table.asking;
  if (words === null || !isPlain(row.value) || overlaps(row.value, row.subject)) return [];
  const wrong = unlike(table, row);
  const isSole = table.rows.every((other) => other === row || !agree(other.value, row.value));
  const entity = table.asking.entity(row.subjectId);
  // In a small table the name is asked for without options, where but one row says so.
  const stem = words.rowWith(row.value, wrong.length < wrongCount ? entity : 'options');
  if (stem === null) return [];
  return candidate(table, row, {
    type: 'relation-pick',
    stem,
    key: row.subject,
    wrong,
    asked: 'subject',
    typed: isSole ? entity : undefined,
  });
}

function oddOneOut(table: Asked, row: Row): Candidate[] {
  const words = table.asking.words?.rowWithout ?? null;
  if (!isPlain(row.value) || words === null) return [];
  const groups = new Map<string, Row[]>();
  for (const other of table.rows)
    if (isPlain(other.value)) groups.set(other.value, [...(groups.get(other.value) ?? []), other]);
  const options = [...groups].filter(([value, rows]) => rows.length >= wrongCount && !agree(value, row.value));
  const [chosen] = shuffled(options, seededRandom(`odd ${row.subject}`));
  if (chosen === undefined) return [];
  const [value, rows] = chosen;
  const wrong = shuffled(rows, seededRandom(`odd one ${row.subject}`))
    .map(({ subject }) => subject)
    .filter((subject) => !overlaps(subject, row.subject));
  return candidate(table, row, {
    type: 'odd-one-out',
    stem: words(value),
    key: row.subject,
    wrong,
    asked: `not ${value}`,
  });
}

const overlaps = (a: string, b: string): boolean => sharedWords(fold(a), fold(b)) > 0;

function unlike(table: Asked, row: Row): string[] {
  const names: string[] = [];
  for (const other of shuffled(table.rows, seededRandom(`pick ${row.subject}`))) {
    if (
      !agree(other.value, row.value) &&
      !overlaps(other.subject, row.subject) &&
      names.every((name) => !overlaps(name, other.subject))
    )
      names.push(other.subject);
  }
  return names;
}

/** A table of lists: under which heading something stands, where it stands under one alone. */
function heading(table: Asked, row: Row): Candidate[] {
  const under = table.rows.filter(({ value }) => agree(value, row.value));
  if (under.length !== 1 || !isPlain(row.value)) return [];
  const region = regionIn(table.caption);
  const isRegion = (subject: string): boolean => region === null || fold(subject).endsWith(` ${region}`);
  if (!isRegion(row.subject)) return [];
  const headings = [...new Set(table.rows.map(({ subject }) => subject))].filter(
    (subject) => subject !== row.subject && isRegion(subject),
  );
  // Of four quadrants, everyone knows who comes from which.
  if (region !== null && headings.length <= wrongCount) return [];
  const named = region === null ? undefined : nameIn(row, table.asking);
  return candidate(table, row, {
    type: 'relation',
    stem:
      region !== null && named !== undefined
        ? regionWords(region, table.asking.calledOf(named), named.plural)
        : headingWords(table.caption, row.value),
    key: row.subject,
    wrong: shuffled(headings, seededRandom(row.value)),
    asked: 'heading',
  });
}
