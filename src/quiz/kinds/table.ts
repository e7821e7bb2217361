import type { Entity, Sentence } from '../../lore/model.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import type { Row, Table } from './rows.ts';
import { tabTables } from './tab-table.ts';
import { yearWords } from './year-labels.ts';

const wrongCount = 3;
/** A long list asks for one thing again and again: so many of its items are enough. */
const mostHeadings = 8;
const mostRows = 16;
const mostYears = 4;

/** Questions on the rows of a table: what is listed for one, which one is listed so, and which one is not. */
export function tableQuestions(ground: Ground): Candidate[] {
  return [...tablesOf(ground), ...tabTables(ground)].flatMap((table) => {
    const subjects = new Set(table.rows.map(({ subject }) => subject));
    // Rows of lists ("Alpha Quadrant: …") repeat their subject; a subject that two rows name by mistake is left out.
    if (subjects.size * 2 <= table.rows.length)
      return shuffled(table.rows, seededRandom(table.property))
        .flatMap((row) => heading(table, row))
        .slice(0, mostHeadings);
    const rows = table.rows.filter((row) =>
      table.rows.every((other) => other === row || other.subject !== row.subject),
    );
    const unique = { ...table, rows };
    if (rows.every(({ value }) => bareFigure.test(value)))
      return shuffled(rows, seededRandom(`${table.article} ${table.property}`))
        .flatMap((row) => yearOf(unique, row))
        .slice(0, mostYears);
    // One question a row: which of the three wordings goes first is left to the row.
    return shuffled(rows, seededRandom(`${table.article} ${table.property}`))
      .flatMap(
        (row) =>
          shuffled([listedFor, listedAs, oddOneOut], seededRandom(`${table.property} ${row.subject}`))
            .map((ask) => ask(unique, row))
            .find((made) => made.length > 0) ?? [],
      )
      .slice(0, mostRows);
  });
}

/** As the glossary calls it; where the name was only found, as the row itself writes it: "Sallow" may be a clan, and no Wat Sallow. */
function nameInRow(entity: Entity, { text }: Sentence, ground: Ground): Pick<Row, 'subject' | 'called'> {
  const written = text.split(' | ')[0]?.trim() ?? '';
  if (entity.near !== undefined || written === '') return { subject: entity.name, called: ground.called(entity) };
  return { subject: written, called: written };
}

/** A year, a height, a number of guns: but for years, nobody knows these by heart. */
const bareFigure = /^[~c.]*\s?[\d.,–-]+(?: ?\p{L}{1,3}\.?)?$/u;

/** "In which year was Tarn opened?": what a column of years says of one row. */
function yearOf(table: Table, row: Row): Candidate[] {
  const words = yearWords(table.property, row.called, row.plural ? 'were' : 'was');
  const year = Number(/^\d{3,4}$/.exec(row.value)?.[0]);
  if (words === null || Number.isNaN(year)) return [];
  return [
    {
      type: 'when',
      // "In which year did Tarn join?" does not say what.
      stem: / (?:join|leave)$/.test(words)
        ? `${tableName(table)}, which year stands under “${sentenceCase(table.property)}” in the row of ${row.called}?`
        : `According to ${tableName(table).slice('In '.length)}, in which year ${words}?`,
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

function tablesOf(ground: Ground): Table[] {
  const tables = new Map<string, Row[]>();
  for (const statement of ground.lore.statements) {
    const { pattern } = statement.qualifiers;
    const [reference] = statement.references;
    const sentence = reference === undefined ? undefined : ground.sentence(reference.sentenceId);
    const subject = ground.entity(statement.subject);
    const value =
      statement.value.type === 'text'
        ? statement.value.text
        : statement.value.type === 'entity'
          ? ground.entity(statement.value.entityId)?.name
          : undefined;
    if (
      pattern?.startsWith('table') !== true ||
      sentence?.form !== 'row' ||
      subject === undefined ||
      value === undefined
    )
      continue;
    const key = JSON.stringify([sentence.sourceId, pattern.replace(/^table:? ?/, ''), statement.property]);
    const rows = tables.get(key) ?? [];
    rows.push({
      subjectId: subject.id,
      sentence,
      ...nameInRow(subject, sentence, ground),
      plural: subject.plural,
      value,
    });
    tables.set(key, rows);
  }
  return [...tables].flatMap(([key, rows]) => {
    const [article = '', caption = '', property = ''] = JSON.parse(key) as string[];
    const title = ground.source(article)?.title ?? article;
    return rows.length > 1
      ? [{ caption: caption === '' ? (rows[0]?.sentence.section ?? '') : caption, property, article, title, rows }]
      : [];
  });
}

const tableName = ({ caption, title }: Table): string =>
  caption === ''
    ? `In the table of “${title}”`
    : fold(caption).includes(fold(title))
      ? `In the table “${caption}”`
      : `In the table “${caption}” of “${title}”`;

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
  !/^(?:unknown|none|n\/a|[-–—?]+)$/i.test(value) &&
  !/[;/.]|\b(?:except|although|though|but|some|initially|previously|after)\b/i.test(value);

function candidate(
  table: Table,
  row: Row,
  question: { type: string; stem: string; key: string; wrong: readonly string[]; asked: string },
): Candidate[] {
  // In a small table the name is asked for without options, where but one row says so.
  const typed =
    question.type === 'relation-pick' &&
    question.wrong.length < wrongCount &&
    table.rows.every((other) => other === row || !agree(other.value, row.value));
  if (question.wrong.length < wrongCount && !typed) return [];
  return [
    {
      type: question.type,
      stem: question.stem,
      key: question.key,
      pool: typed
        ? { from: 'typed', entityId: row.subjectId }
        : { from: 'given', texts: question.wrong.slice(0, wrongCount) },
      fact: factOf(table, row, question.asked),
      accepted: [question.key],
      sentences: [row.sentence],
      entityIds: [row.subjectId],
      anchors: 2,
      slip: false,
      roughness: 0,
    },
  ];
}

function listedFor(table: Table, row: Row): Candidate[] {
  if (!isPlain(row.value)) return [];
  const values: string[] = [];
  for (const { value } of shuffled(table.rows, seededRandom(`${row.subject} ${table.property}`))) {
    if (isPlain(value) && !agree(value, row.value) && values.every((other) => !agree(other, value))) values.push(value);
  }
  return candidate(table, row, {
    type: 'relation',
    stem: `${tableName(table)}, what is listed under “${sentenceCase(table.property)}” for ${row.called}?`,
    key: row.value,
    wrong: values,
    asked: 'value',
  });
}

function listedAs(table: Table, row: Row): Candidate[] {
  if (!isPlain(row.value) || overlaps(row.value, row.subject)) return [];
  const wrong = unlike(table, row);
  return candidate(table, row, {
    type: 'relation-pick',
    stem: `${tableName(table)}, ${wrong.length < wrongCount ? 'who or what' : 'which of these'} has “${row.value}” under “${sentenceCase(table.property)}”?`,
    key: row.subject,
    wrong,
    asked: 'subject',
  });
}

function oddOneOut(table: Table, row: Row): Candidate[] {
  if (!isPlain(row.value)) return [];
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
    stem: `${tableName(table)}, which of these does NOT have “${value}” under “${sentenceCase(table.property)}”?`,
    key: row.subject,
    wrong,
    asked: `not ${value}`,
  });
}

const overlaps = (a: string, b: string): boolean => sharedWords(fold(a), fold(b)) > 0;

function unlike(table: Table, row: Row): string[] {
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
function heading(table: Table, row: Row): Candidate[] {
  const under = table.rows.filter(({ value }) => agree(value, row.value));
  if (under.length !== 1 || !isPlain(row.value)) return [];
  const headings = [...new Set(table.rows.map(({ subject }) => subject))].filter((subject) => subject !== row.subject);
  return candidate(table, row, {
    type: 'relation',
    stem: `${tableName(table)}, under which of these stands “${row.value}”?`,
    key: row.subject,
    wrong: shuffled(headings, seededRandom(row.value)),
    asked: 'heading',
  });
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
