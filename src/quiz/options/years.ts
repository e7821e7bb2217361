import type { Candidate, Distractor, Pool } from '../candidate.ts';
import { distractorCount } from '../candidate.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { seededRandom } from '../ids.ts';
import { spanWords } from './year-words.ts';

type Years = Extract<Pool, { from: 'years' }>;

/** Years: closer than this to each other, two options would ask for more than most readers could know. */
const leastGap = 2;
const reach = 12;
/** So far around a year other years of its time are told. */
const era = 150;

/** The wrong years for a candidate: far apart where the source is not exact itself, of the corpus first where it is. */
export function chooseYears(
  candidate: Candidate,
  pool: Years,
  mayFit: (year: number) => boolean,
  ground: Ground,
  seed: string,
): Distractor[] {
  const random = seededRandom(seed);
  // How many of them lie below the key is left to the seed.
  const below = Math.floor(random() * (distractorCount + 1));
  if (pool.step !== undefined) return spansBeside(pool.year, pool.step, below, pool.parted === true);
  const decade = decadeOf(candidate.stem);
  // Of the War of 1788–1790, only its own years are guesses.
  const span = spanOf(ground.subjectOf(candidate.fact.article)?.name ?? '');
  const bounds = warAround(pool.year, candidate, ground) ?? lifetimeAround(pool.year, candidate, ground);
  const told = [...candidate.stem.matchAll(/(?<![\d.,])\d{3,4}(?!\d|,\d)/g)].map(([year]) => Number(year));
  const isFree = (year: number): boolean =>
    year !== pool.year &&
    year !== 0 &&
    year > 0 === pool.year > 0 &&
    // What is told of 1704 and then went on is nobody's guess for 1698.
    told.every((other) => other === pool.year || (year !== other && year > other === pool.year > other)) &&
    (bounds === undefined || (year >= bounds.from && year <= bounds.to)) &&
    (span === null || pool.year < span.from || pool.year > span.to || (year >= span.from && year <= span.to)) &&
    (decade === null || Math.floor(year / 10) === decade || Math.floor(pool.year / 10) !== decade) &&
    !mayFit(year);
  const write = pool.write ?? String;
  const isAncient = Math.abs(pool.year) >= 1000 && /\p{Lu}/u.test(write(pool.year));
  const years = /\baround which year\b/i.test(candidate.stem)
    ? farYears(pool.year, below, ground.yearsNear(pool.year, era)).filter(isFree)
    : pool.year % 100 === 0
      ? roundYears(pool.year, isAncient ? 100 : 10, below).filter(isFree)
      : nearYears(pool.year, below, ground.yearsNear(pool.year, reach), isFree, {
          scale: isAncient ? 10 : 1,
          ...(bounds === undefined ? {} : { gap: 1 }),
        });
  return years.map((year) => ({
    text: write(year),
    entityId: null,
    closeness: 1 / (1 + Math.abs(year - pool.year) / 4),
  }));
}

const lifetime = /^[^()]{0,80}\(([^()]*\d{3,4}[^()]*)\)/u;

/** Of what somebody did between the years that stand behind their name, "Orrin Vey (1480 – 1521)", no other year is a guess. */
function lifetimeAround(
  year: number,
  { fact, entityIds }: Candidate,
  ground: Ground,
): { from: number; to: number } | undefined {
  const subject = ground.subjectOf(fact.article);
  if (subject?.kind !== 'character' || !entityIds.includes(subject.id)) return undefined;
  const [first] = sentencesOf(fact.article, ground).filter(({ form }) => form === 'prose');
  const years = [...(lifetime.exec(first?.text ?? '')?.[1] ?? '').matchAll(/(?<!\d)\d{3,4}(?!\d)/g)].map(Number);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return years.length > 1 && year >= from && year <= to && to - from < 120 ? { from, to } : undefined;
}

const wars = [
  { name: /\bFirst World War\b|\bWorld War (?:I|One)\b/, from: 1914, to: 1918 },
  { name: /\bSecond World War\b|\bWorld War (?:II|Two)\b/, from: 1939, to: 1945 },
];

/** Of what a text of a world war tells of one of its years, no year of peace is a guess. */
const warAround = (year: number, { fact }: Candidate, ground: Ground): (typeof wars)[number] | undefined =>
  wars.find(
    ({ name, from, to }) =>
      year >= from &&
      year <= to &&
      sentencesOf(fact.article, ground).some(({ text, section }) => name.test(text) || name.test(section)),
  );

/** 1788 and 1790 of the War of 1788–1790. */
function spanOf(name: string): { from: number; to: number } | null {
  const [, from = '', to = ''] = /\b(\d{3,4})\s?[–-]\s?(\d{2,4})\b/.exec(name) ?? [];
  return from === ''
    ? null
    : { from: Number(from), to: Number(`${from.slice(0, Math.max(0, from.length - to.length))}${to}`) };
}

/** 148 of "In the 1480s Orrin was buying up land. He had taken Tarn in _____ …": no other decade is a guess. */
function decadeOf(stem: string): number | null {
  const [decade, ...more] = new Set(
    [...stem.matchAll(/\b(?:\p{Ll}+[- ])?(\d{3})0s\b/gu)].map(([, digits]) => Number(digits)),
  );
  return more.length > 0 ? null : (decade ?? null);
}

/**
 * What happened around 790 did not happen around 760, though it may well have in 793; round years stand beside round ones. Where the
 * texts tell of nothing after 800, 865 is nobody's guess.
 */
function farYears(year: number, below: number, told: readonly number[]): number[] {
  // "around 28,000 BBY" is as near to 28,050.
  const size = Math.abs(year) >= 10_000 ? 10 : 1;
  const step = size * (year % (100 * size) === 0 ? 50 : year % (10 * size) === 0 ? 30 : 25);
  const room = (reached: number): number => Math.min(distractorCount, Math.round(reached / step));
  const [earlier, later] = [room(year - Math.min(year, ...told)), room(Math.max(year, ...told) - year)];
  const from = Math.max(Math.min(below, earlier), distractorCount - later);
  return [0, 1, 2, 3].map((at) => year + (at - from) * step).filter((other) => other !== year);
}

/** Beside "4300 BBY", years that end in 2 or 6 would leave it the only round one. */
const roundYears = (year: number, step: number, below: number): number[] =>
  [0, 1, 2, 3].map((at) => year + (at - below) * step).filter((other) => other !== year);

/** `scale`: how many times as far apart they lie: an event of five thousand years ago is not known to the year. */
function nearYears(
  year: number,
  below: number,
  told: readonly number[],
  isFree: (year: number) => boolean,
  { scale, gap = leastGap }: { readonly scale: number; readonly gap?: number },
): readonly number[] {
  const byGap = [...told].sort((a, b) => Math.abs(a - year) - Math.abs(b - year) || a - b);
  const spread = Array.from({ length: reach }, (_, at) => (at + gap) * scale + (scale > 1 ? at + 1 : 0)).flatMap(
    (gap) => [year - gap, year + gap],
  );
  // "1620" is not to be the only one that ends in a nought.
  const alike = year % 10 === 0 ? [below > 0 ? year - 10 : year + 10] : [];
  const candidates = [...alike, ...byGap, ...spread].filter(isFree);
  const chosen: number[] = [];
  const take = (count: number, fits: (other: number) => boolean): void => {
    for (const other of candidates) {
      if (chosen.length >= count) return;
      if (fits(other) && [year, ...chosen].every((one) => Math.abs(one - other) >= gap)) chosen.push(other);
    }
  };
  take(below, (other) => other < year);
  take(distractorCount, (other) => other > year);
  take(distractorCount, () => true);
  return chosen;
}

/** Decades or centuries beside the key's. */
const spansBeside = (year: number, step: 10 | 100, below: number, parted: boolean): Distractor[] =>
  [0, 1, 2, 3]
    .map((at) => year + (at - below) * step)
    .filter((other) => other !== year)
    .map((other) => ({ text: spanWords(other, step, parted), entityId: null, closeness: step === 10 ? 0.4 : 0.3 }));
