import type { Entity, LoreDate, Sentence } from '../../lore/model.ts';
import type { Candidate, Pool } from '../candidate.ts';
import { capitalised } from '../clauses/render.ts';
import { fold } from '../fold.ts';
import { granularity } from '../options/granularity.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { spanWords, yearStyle } from '../options/year-words.ts';
import { frameOf, keyNames } from './view.ts';
import { spanOf } from './when.ts';
import { yearWords } from './year-labels.ts';

/** Questions on an article's summary ("Seat: Tarn") and its chronology ("1204 – fall of Tarn"). */
export function factLineQuestions(ground: Ground): Candidate[] {
  return ground.lore.sentences.flatMap((sentence) => {
    if (sentence.dates.some((date) => date.realWorld) || sentence.text.length > 200) return [];
    if (sentence.form === 'infobox') return summaryLine(sentence, ground);
    return sentence.form === 'item' ? chronologyLine(sentence, ground) : [];
  });
}

/** Of these, what other texts name is of too many sorts to stand beside the right one. */
const ownParts = /^(?:assembly|legislature|parliament|military|army|navy|currency|newspaper|mascot|state religion)$/;

/** Labels under which one name stands, and how it is asked for. */
const nameLabels: readonly (readonly [RegExp, (subject: string, be: string) => string])[] = [
  [
    /^(?:capital|seat|headquarters|base of operations|religion|official language|common language|capital world|capital city|homeworld|home world|flagship|treaty|home port|port of registry)$/,
    (subject, be) => `what ${be} the $ of ${subject}`,
  ],
  [ownParts, (subject, be) => `what ${be} the $ of ${subject}`],
  [/^(?:patron saint|architect|designer)$/, (subject, be) => `who ${be} the $ of ${subject}`],
  [/^(?:founder|founded by|creator|created by)$/, (subject, be) => `who ${be} the founder of ${subject}`],
  [
    /^(?:leader|current leader|ruler|commander|captain|head|governor|grand master|king|queen|emperor|head of state|commanding officer|chancellor|principal|president|prime minister|chairman|rector|dean|mayor|regent|(?:managing )?editor|director|abbot|bishop|admiral)$/,
    (subject, be) => `who ${be} the $ of ${subject}`,
  ],
  [/^(?:successor|succeeded by)$/, (subject) => `who or what succeeded ${subject}`],
  [/^(?:builder|built by|shipyard)$/, (subject) => `who built ${subject}`],
  [/^(?:spouse|wife|husband|father|mother)$/, (subject, be) => `who ${be} the $ of ${subject}`],
];

const rulers =
  /^(?:leader|current leader|ruler|commander|captain|head|governor|king|queen|emperor|head of state|chancellor|president|prime minister|regent|director|bishop|admiral)$/;

/** "Chancellor" of "Chancellor Toma Reyl". */
const title = /^(?:\p{Lu}[\p{L}-]+ ){1,2}(?=\p{Lu}\S* \p{Lu})/u;

/** What a value says first: not where the city lies, what it was called before, or since when someone rules. */
const coreOf = (value: string): string =>
  value.replace(/(?: \((?:since|from|formerly|\p{Lu}[\p{L} ]*$)[^()]*\)|, \p{Lu}[\p{L}' -]*)$/u, '');

/** What a box has where there is nothing to tell. */
const isEmpty = /^(?:none|n\/a|unknown|various|vacant)\b/i;

function summaryLine(sentence: Sentence, ground: Ground): Candidate[] {
  const match = /^([^:]{3,30}): (.+)$/.exec(sentence.text);
  const [, rawLabel = '', value = ''] = match ?? [];
  const label = fold(rawLabel);
  const source = ground.source(sentence.sourceId);
  const subject = ground.subjectOf(sentence.sourceId);
  if (match === null || source === undefined || subject === undefined || isEmpty.test(value)) return [];
  const name = ground.called(subject);
  // "the Marlows", as nobody marked them for many.
  const be = subject.plural || /^the \p{Lu}\S*(?: \p{Ll}+)?[^ius]s$/u.test(name) ? 'were' : 'was';
  const prefix = frameOf(source, ground.disputed.has(sentence.id));
  const base = { sentence, prefix, subject: subject.id, property: label };
  const ends = { ...base, from: 'span' } as const;
  const what = label === 'reign' ? `the reign of ${name}` : name;
  const [date] = sentence.dates;
  if (date !== undefined && sentence.dates.length === 1) {
    const words = yearWords(label, name, be);
    if (words !== null && date.until === null) return yearQuestion(base, date, words);
    // Of two reigns, neither is the reign.
    if (label === 'reign' && linesOf(label, sentence, ground) > 1) return [];
    if (
      /^(?:date|dates|duration|period|time|years?|began|reign|active)$/.test(label) &&
      date.precision === 'range' &&
      !/\b(?:before|after|ca|circa|c|by|around|about|until|since)\b|[?~]/i.test(value) &&
      !/\d0s|centur/i.test(date.text)
    )
      return [
        ...yearQuestion(ends, { ...date, until: null, precision: 'exact' }, `did ${what} begin`),
        ...yearQuestion(
          ends,
          { ...date, year: date.until ?? date.year, until: null, precision: 'exact' },
          `did ${what} end`,
        ),
      ];
    return [];
  }
  // "Emperor: Orrin I", of a governor: nobody is his emperor.
  const isUnder = subject.kind === 'character' && rulers.test(label);
  const ask = isUnder ? undefined : nameLabels.find(([pattern]) => pattern.test(label))?.[1];
  const core = coreOf(value);
  const from = sentence.text.indexOf(core);
  const inCore = sentence.mentions.filter((item) => item.from >= from && item.to <= from + core.length);
  const [mention, ...others] = [...new Map(inCore.map((item) => [item.entityId, item])).values()];
  const entity = mention === undefined ? undefined : ground.entity(mention.entityId);
  const whole =
    entity !== undefined &&
    [entity.name, ...entity.aliases].some((item) =>
      [core.replace(/^the /i, ''), core.replace(title, '')].some((name) => fold(item) === fold(name)),
    );
  if (ask === undefined || entity === undefined || others.length > 0 || !whole) return [];
  const isFound = !ground.isPrepared(source.id);
  // Of a body that goes on, whoever wrote the box saw but the last leader; a people is no founder.
  if (isFound && ((rulers.test(label) && subject.kind === 'faction') || (entity.plural && label.startsWith('found'))))
    return [];
  const question = ask(name, be).replace('$', rawLabel.toLowerCase());
  // "Head of state: First Warden": an office is nobody.
  if (/^who (?!or what)/.test(question) && !ground.isReliable(entity)) return [];
  const pool: Pool =
    ground.isReliable(entity) && !ownParts.test(label)
      ? { from: 'entities', entityId: entity.id, kind: entity.kind }
      : { from: 'typed', entityId: entity.id };
  return [
    lineCandidate(base, {
      type: 'summary',
      question,
      key: entity.name,
      accepted: keyNames(entity),
      pool,
      value: entity.id,
      entityIds: [subject.id, entity.id],
    }),
  ];
}

/** How often a page's box has the label. */
const linesOf = (label: string, { sourceId }: Sentence, ground: Ground): number =>
  sentencesOf(sourceId, ground).filter(
    ({ form, text }) => form === 'infobox' && fold(text.slice(0, Math.max(0, text.indexOf(':')))) === label,
  ).length;

interface Line {
  readonly sentence: Sentence;
  readonly prefix: string;
  readonly subject: string;
  readonly property: string;
  /** That its date is one end of a span. */
  readonly from?: 'span';
}

function yearQuestion(line: Line, date: LoreDate, question: string): Candidate[] {
  const style = yearStyle(date);
  const span = spanOf(date);
  if (style === null || !['exact', 'circa', 'decade', 'century'].includes(date.precision)) return [];
  const key = span === 1 ? style.write(date.year) : spanWords(date.year, span);
  const unit = { 1: 'year', 10: 'decade', 100: 'century' }[span];
  return [
    lineCandidate(line, {
      type: 'when',
      question: `${date.precision === 'circa' ? 'around' : 'in'} which ${unit} ${question}`,
      key,
      accepted: [key, ...(span === 1 ? [String(Math.abs(date.year))] : [])],
      pool: { from: 'years', year: date.year, ...(span === 1 ? { write: style.write } : { step: span }) },
      value: key,
      entityIds: [line.subject],
    }),
  ];
}

interface Asked {
  readonly type: string;
  readonly question: string;
  readonly key: string;
  readonly accepted: readonly string[];
  readonly pool: Pool;
  readonly value: string;
  readonly entityIds: readonly string[];
}

const lineCandidate = (line: Line, asked: Asked): Candidate => ({
  type: asked.type,
  stem: line.prefix === '' ? `${capitalised(asked.question)}?` : `${line.prefix}${asked.question}?`,
  key: asked.key,
  pool: asked.pool,
  fact: {
    article: line.sentence.sourceId,
    subject: line.subject,
    property: line.property,
    value: asked.value,
    qualifiers: { from: line.from ?? line.sentence.form },
  },
  accepted: [...new Set(asked.accepted)],
  sentences: [line.sentence],
  entityIds: [...new Set(asked.entityIds)],
  anchors: 2,
  slip: false,
  roughness: 0,
});

/** "1204 – fall of Tarn; death of Maresh": what one year of a chronology lists, each part by itself. */
function chronologyLine(sentence: Sentence, ground: Ground): Candidate[] {
  const [date] = sentence.dates;
  const source = ground.source(sentence.sourceId);
  if (date === undefined || source === undefined || sentence.dates.length !== 1 || date.precision !== 'exact')
    return [];
  if (date.until !== null || !sentence.text.startsWith(date.text)) return [];
  const list = /^\s*[–—:-]\s+(.+?)\.?$/.exec(sentence.text.slice(date.text.length))?.[1];
  if (list === undefined) return [];
  return list.split(/;\s*/).flatMap((part) => {
    const from = sentence.text.indexOf(part);
    const named = sentence.mentions.filter((mention) => mention.from >= from && mention.to <= from + part.length);
    const question = chronologyWords(
      part,
      named.flatMap(({ entityId }) => ground.entity(entityId) ?? []),
    );
    const [first] = named;
    if (question === null || first === undefined) return [];
    const line = {
      sentence,
      prefix: frameOf(source, ground.disputed.has(sentence.id)),
      subject: first.entityId,
      property: fold(part),
    };
    return yearQuestion(line, date, question);
  });
}

/** "fall of Tarn" → "did the fall of Tarn come"; a bare name only where it names what happened. */
function chronologyWords(part: string, named: readonly Entity[]): string | null {
  if (/,/.test(part) || part.length > 90 || /\b(?:is|are|was|were|has|had)\b/.test(part)) return null;
  const only = named.find(({ name }) => fold(name) === fold(part));
  if (only !== undefined)
    return only.kind !== 'event'
      ? null
      : granularity(only) === 'agreement'
        ? `was the ${only.name} concluded`
        : `did the ${only.name} take place`;
  return /^(?:the )?\p{Ll}+ of (?:the )?\p{Lu}/u.test(part) ? `did the ${part.replace(/^the /, '')} take place` : null;
}
