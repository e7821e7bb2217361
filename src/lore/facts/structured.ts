import type { Claim } from './claim.ts';
import type { Mention, Qualifiers, Value } from '../model.ts';
import type { ReadSentence } from '../understand.ts';

/** What infobox lines and table rows state. */

const propertyNames: ReadonlyMap<string, string> = new Map([
  ['ruler', 'leader'],
  ['rulers', 'leader'],
  ['leaders', 'leader'],
  ['head of state', 'leader'],
  ['capital world', 'capital'],
  ['capital city', 'capital'],
  ['members', 'has member'],
  ['member species', 'species'],
  ['major species', 'species'],
  ['location', 'located in'],
  ['founder', 'founded by'],
  ['founders', 'founded by'],
  ['allies', 'ally'],
  ['enemies', 'enemy'],
  ['predecessor', 'predecessor'],
  ['successor', 'successor'],
]);

function propertyOf(label: string): string {
  const folded = label.trim().toLowerCase().replace(/\s+/g, ' ');
  return propertyNames.get(folded) ?? folded;
}

export function structuredStatements(sentence: ReadSentence, subject: string | undefined): Claim[] {
  const cells = sentence.line.cells;
  if (cells === undefined) return [];
  if (sentence.form === 'infobox')
    return subject === undefined ? [] : infobox(sentence, subject, cells.labels[0] ?? '', cells.values[0] ?? '');
  const boxed = cells.labels.length > 1 && new Set(cells.labels).size === 1;
  return boxed ? boxOfNames(sentence) : row(sentence, subject);
}

function infobox(sentence: ReadSentence, subject: string, label: string, value: string): Claim[] {
  const qualifiers: Qualifiers = {
    pattern: 'infobox',
    ...(sentence.dates[0] === undefined ? {} : { time: sentence.dates[0] }),
  };
  const property = propertyOf(label);
  const parts = value.split(/,\s+|;\s+/);
  const start = sentence.text.length - value.length;
  const named = sentence.mentions.filter((mention) => mention.from >= start);
  // A list of names is a list of values; anything else stays as it is worded.
  if (
    named.length === parts.length &&
    named.every((mention) => parts.includes(sentence.text.slice(mention.from, mention.to)))
  ) {
    return named.map((mention) => ({ subject, property, value: entityValue(mention), qualifiers, sentence }));
  }
  return [{ subject, property, value: { type: 'text', text: value }, qualifiers, sentence }];
}

const entityValue = (mention: Mention): Value => ({ type: 'entity', entityId: mention.entityId });

const exceptionStart = /(?:[;,]|\s\/)\s*(?=(?:but|except|although|though|some|at first|after|excluding|other than)\b)/i;

function row(sentence: ReadSentence, subject: string | undefined): Claim[] {
  const cells = sentence.line.cells;
  const name = cells?.values[0] ?? '';
  const of = sentence.mentions.find((mention) => mention.from === 0 || sentence.text.slice(0, mention.from) === 'The ');
  if (cells === undefined || of === undefined || of.to > name.length + 1) return [];
  return cells.values.slice(1).map((value, index): Claim => {
    const at = value.search(exceptionStart);
    const inName = /\((?:except|excluding)\s+[^)]*\)/i.exec(name)?.[0].slice(1, -1);
    const exception = at > 0 ? value.slice(at).replace(/^[;,\s/]+/, '') : inName;
    const qualifiers: Qualifiers = {
      pattern: `table: ${sentence.section === '' ? 'lead' : sentence.section}`,
      ...(subject === undefined || subject === of.entityId ? {} : { with: subject }),
      ...(exception === undefined ? {} : { exception }),
    };
    return {
      subject: of.entityId,
      property: propertyOf(cells.labels[index + 1] ?? 'value'),
      value: { type: 'text', text: value },
      qualifiers,
      sentence,
    };
  });
}

function boxOfNames(sentence: ReadSentence): Claim[] {
  const label = sentence.line.cells?.labels[0] ?? '';
  const start = label.length + 1;
  return sentence.mentions
    .filter((mention) => mention.from >= start)
    .map((mention) => ({
      subject: mention.entityId,
      property: 'listed under',
      value: { type: 'text', text: label },
      qualifiers: { pattern: `list: ${sentence.section}` },
      sentence,
    }));
}
