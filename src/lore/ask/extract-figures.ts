import type { LoreDate, Sentence } from '../model.ts';
import { stemOf } from '../words/terms.ts';
import { anchorsOf, distanceTo } from './anchors.ts';
import type { Question } from './analyse.ts';
import type { Extracted } from './extracted.ts';

/** The date or the number of a sentence that answers a question. */

const bounds: Readonly<Partial<Record<LoreDate['precision'], string>>> = {
  by: 'by',
  before: 'before',
  after: 'after',
  circa: 'around',
};

/** "the following year" → "2371 (the following year)"; what already has its year stays as it is worded. */
function dateWords(date: LoreDate): string {
  if (/\d/.test(date.text) || /centur/i.test(date.text))
    // "In 424", in a text of years before the era: the answer stands without the text around it.
    return date.year < 0 && !ofEra.test(date.text) ? `${date.text} BC` : date.text;
  const years = date.until === null ? yearWords(date.year) : `${yearWords(date.year)}–${yearWords(date.until)}`;
  const bound = bounds[date.precision];
  return `${bound === undefined ? '' : `${bound} `}${years} (${date.text})`;
}

const ofEra = /\bB\.?[A-Z]{1,2}\b/;
const yearWords = (year: number): string => (year < 0 ? `${String(-year)} BC` : String(year));

export function dateAnswer(question: Question, sentence: Sentence): Extracted | null {
  const dates = sentence.dates.filter((date) => !question.years.includes(date.year));
  const anchors = anchorsOf(question, sentence);
  let at = 0;
  const placed = dates.map((date) => {
    const found = sentence.text.indexOf(date.text, at);
    at = found < 0 ? at : found + 1;
    const from = Math.max(0, found);
    return { date, from, apart: distanceTo(from, anchors) };
  });
  const best = placed.sort((a, b) => a.apart - b.apart)[0];
  // "Which year …?" is not answered by "after the war".
  if (best === undefined) return question.asked.noun === null ? relativeDate(sentence) : null;
  // "The treaty of 1648": the year belongs to the very thing that is asked about.
  const labelled = sentence.mentions.some(
    ({ entityId, to }) => question.ids.has(entityId) && /^ of (?:the year )?$/.test(sentence.text.slice(to, best.from)),
  );
  return { answer: dateWords(best.date), certainty: placed.length === 1 ? 1 : 0.85, at: best.from, labelled };
}

/** "two weeks after the fall", "after the war": a time without a year. */
function relativeDate({ text }: Sentence): Extracted | null {
  const match =
    /\b(?:(?:\w+ )?(?:\w+ )(?:days?|weeks?|months?|years?|centur(?:y|ies)) (?:after|before|later|earlier)\b(?: [^,.;]+)?|(?:shortly |soon )?(?:after|before|during) [^,.;]+)/i.exec(
      text,
    );
  return match === null ? null : { answer: match[0].trim(), certainty: 0.5, at: match.index };
}

const numberPhrase =
  /\b(?:\d{1,3}(?:,\d{3})+|\d+|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundreds?|thousands?|millions?|billions?|several|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|a few|few|dozens?|both|second|third|twice|once) (?:[\p{L}-]+ ){0,2}?[\p{L}-]+/giu;
const durations = /\b(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?)\b/i;

/** "How many ships" wants a number of ships; "how long" a time; "how old" and the like are met by no other number. */
export function countAnswer(question: Question, sentence: Sentence): Extracted | null {
  const asked = /\bhow (many|much|long|often|\w+)(?: (\p{L}+))?(?: (\p{L}+))?/iu.exec(question.text);
  const [, measure = 'many', ...counted] = [...(asked ?? [])].map((word: string | undefined) => word?.toLowerCase());
  const years = new Set(sentence.dates.map((date) => String(date.year)));
  const phrases = [...sentence.text.matchAll(numberPhrase)].filter(
    (match) =>
      !/^(?:an?|one) (?!few|dozen|hundred|thousand|couple)/i.test(match[0]) && !years.has(match[0].split(' ')[0] ?? ''),
  );
  const anchors = anchorsOf(question, sentence);
  const wanted = new Set(counted.filter((word) => word !== undefined).map(stemOf));
  for (const unit of question.units)
    if (unit.type === 'word' && unit.stems.some((stem) => wanted.has(stem)))
      for (const stem of unit.synonyms) wanted.add(stem);
  const span = measure === 'long' ? sentence.dates.find(({ precision }) => precision === 'range') : undefined;
  const lasting =
    measure === 'long' ? /\bfor (?:\w+ )?(?:centuries|decades|years|months|weeks|days)\b/i.exec(sentence.text) : null;
  if (lasting !== null) return { answer: lasting[0], certainty: 0.9, at: lasting.index };
  if (span !== undefined) return { answer: dateWords(span), certainty: 0.9, at: sentence.text.indexOf(span.text) };
  const scored = phrases
    .map((match) => {
      const words = match[0].split(' ').slice(1);
      const counts =
        measure === 'long'
          ? durations.test(match[0])
          : measure === 'old'
            ? /\b(?:old|aged?)\b/i.test(sentence.text) && durations.test(match[0])
            : (words.some((word) => wanted.has(stemOf(word.toLowerCase()))) &&
                !/^(?:second|third)\b/i.test(match[0])) ||
              (wanted.has('time') && /^(?:second|third|twice|once)\b/i.test(match[0]));
      return { text: match[0], counts, at: match.index, apart: distanceTo(match.index, anchors) };
    })
    .filter(({ counts }) => counts);
  const best = scored.sort((a, b) => a.apart - b.apart)[0];
  return best === undefined ? null : { answer: best.text, certainty: 0.9, at: best.at };
}
