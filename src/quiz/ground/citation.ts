/** A citation's parts: `DS9: "Crossover"` is an episode of the series DS9. */
export interface CitedWork {
  readonly series: string;
  readonly title: string;
  /** "episode", "mission", "novel", "story", … */
  readonly noun: string;
}

const quoted = /["“”]([^"“”]+)["“”]/;
const nouns: readonly (readonly [RegExp, string])[] = [
  [/\bmission/i, 'mission'],
  [/\bepisode/i, 'episode'],
  [/\bnovel|\btrilogy|\bbook/i, 'novel'],
  [/\bcomic/i, 'comic'],
  [/\bexpansion/i, 'expansion'],
  // A game, a part of one or a season of it: which, such a citation does not say.
  [/\bvideo game/i, 'release'],
  [/\bfilm|\bmovie/i, 'film'],
  [/\bshort story/i, 'short story'],
  [/\bblog|\barticle|\bnews|\bweb ?site/i, 'article'],
  [/^STO\b/, 'mission'],
  [/^[A-Z][A-Z0-9]{1,3}$/, 'episode'],
];

/** The work that a citation names; null where it names none by title, or several. */
export function parseCitation(citation: string): CitedWork | null {
  if ((citation.match(/["“”]/g)?.length ?? 0) > 2) return null;
  const title = quoted.exec(citation)?.[1]?.trim();
  if (title === undefined || title === '') return null;
  const prefix = citation
    .slice(0, citation.search(/["“”]/))
    .replace(/[:\s]+$/, '')
    .trim();
  // "STO video game: “Star Trek Online”": the letters in front of it are its own.
  const initials = title
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .join('');
  if (initials.length > 1 && initials === seriesFamily(prefix)) return null;
  const noun = nouns.find(([pattern]) => pattern.test(prefix))?.[1] ?? 'story';
  return { series: prefix, title, noun };
}

/** "STO" of `STO – Breen Invasion`: works are told apart within one such family. */
export const seriesFamily = (series: string): string => series.split(/\s[–—-]\s|\s/)[0] ?? series;
