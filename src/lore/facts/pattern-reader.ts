import type { Entity, EntityKind, Mention } from '../model.ts';
import type { Pattern } from './patterns.ts';

/** Turns the table of patterns into functions that read a sentence whose names are masked as ⟨0⟩, ⟨1⟩, … */

export interface Reading {
  readonly pattern: Pattern;
  readonly subject: string;
  readonly object: string;
  readonly role: string;
  /** The words that were matched, for a last look at negations. */
  readonly words: string;
}

export interface MaskedSentence {
  readonly masked: string;
  readonly words: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

export type PatternReader = (sentence: MaskedSentence, entities: ReadonlyMap<string, Entity>) => Reading[];

const rank =
  "(?:(?:the|The|a|an|its|their|his|her|both|young|nascent|former|new|old|then|newly|reformed|[A-Z][\\w'-]+|[a-z]+-[a-z]+) ){0,4}";
/** A name that only describes the noun after it ("the Xan raid", "X's fleet") is not the one acting or acted on. */
const whole =
  '(?!\'s|-|[A-Za-zÀ-ɏ])(?= ?$|[.,;:)!?"]| (?:in|at|on|and|or|by|to|from|with|for|of|as|when|while|after|before|during|until|since|who|whom|which|that|where|is|was|are|were|has|had|have|but|because|through|thanks|near|against|into|onto|over|under|so|again|then|too|also|if|once|twice|without|within|despite|via|aboard|alongside|along|about|around|towards?|across|\\d|[a-z]+(?:ed|s|ly)\\b|⟨|led|became|fought|took|held|lost|won|built|began|went|came|made|set|sent|met|let|fell|rose|gave|wrote|left)|(?= ⟨))';
/** A name after a preposition belongs to that phrase: "the fall of X led …". */
const notInPhrase = '(?<!(?:\b(?:of|by|from|with|in|at|to|for|against|on|near)|⟩,? (?:and|or)|⟩,) (?:the |a |an )?)';
/** "Queen Maelis of Aldmoor" is Maelis. */
const origin = '(?: of (?:the )?⟨\\d+⟩)?';
const one = (group: string): string => `${rank}(?<${group}>⟨\\d+⟩)${origin}${whole}`;
/** "the A", "the A and the B", "the A, the B and the C". */
const many = (group: string): string =>
  `${rank}(?<${group}>⟨\\d+⟩(?:(?:, ${rank}⟨\\d+⟩){0,12},? (?:and|or|as well as) ${rank}⟨\\d+⟩)?)${origin}${whole}`;
const role = "(?<role>(?:[A-Za-z'-]+ ){0,3}?[A-Za-z'-]+)";

export function maskNames(text: string, mentions: readonly Mention[]): MaskedSentence {
  let masked = '';
  let at = 0;
  mentions.forEach((mention, index) => {
    masked += `${text.slice(at, mention.from)}⟨${String(index)}⟩`;
    at = mention.to;
  });
  masked += text.slice(at);
  return { masked, words: new Set(masked.match(/[a-z]+/g)), mentions };
}

export function compilePatterns(table: readonly Pattern[]): PatternReader[] {
  return table.map((pattern) => {
    const source = pattern.template
      .replaceAll('{a+}', many('a'))
      .replaceAll('{b+}', many('b'))
      .replaceAll('{a}', one('a'))
      .replaceAll('{b}', one('b'))
      .replaceAll('{role}', role);
    return readerOf(pattern, uniqueGroups(/^\{[ab]\+?\} /.test(pattern.template) ? notInPhrase + source : source));
  });
}

/** The template's own words, with no more of its names than where they end: what it does not find, the whole pattern does not either. */
const sketchOf = ({ template }: Pattern): RegExp =>
  new RegExp(
    template
      .replace(/^\{[ab]\+?\}/, '⟩')
      .replace(/\{[ab]\+?\}/g, '.*⟩')
      .replaceAll('{role}', '.+'),
  );

/** A template may offer `{a}` in two alternatives; group names must differ, so the second is numbered. */
function uniqueGroups(source: string): RegExp {
  const seen = new Map<string, number>();
  const numbered = source.replace(/\(\?<(\w+)>/g, (_, name: string) => {
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `(?<${name}${count === 0 ? '' : String(count + 1)}>`;
  });
  return new RegExp(numbered, 'g');
}

function readerOf(pattern: Pattern, expression: RegExp): PatternReader {
  const cues = pattern.cues.split(' ');
  // A whole pattern is compiled when it is first tried, which takes a millisecond; most are never tried then.
  const sketch = sketchOf(pattern);
  return ({ masked, words, mentions }, entities) => {
    const readings: Reading[] = [];
    if (!cues.some((cue) => words.has(cue)) || !sketch.test(masked)) return readings;
    for (const match of masked.matchAll(expression)) {
      const groups = match.groups ?? {};
      const subjects = idsIn(groups['a'] ?? groups['a2'], mentions, entities, pattern.a);
      const objects = idsIn(groups['b'] ?? groups['b2'], mentions, entities, pattern.b);
      for (const subject of subjects) {
        for (const object of objects)
          readings.push({ pattern, subject, object, role: groups['role'] ?? '', words: match[0] });
      }
    }
    return readings;
  };
}

function idsIn(
  group: string | undefined,
  mentions: readonly Mention[],
  entities: ReadonlyMap<string, Entity>,
  kinds: readonly EntityKind[] | undefined,
): string[] {
  const ids = [...(group ?? '').matchAll(/⟨(\d+)⟩/g)]
    .map((match) => mentions[Number(match[1])]?.entityId)
    .filter((id) => id !== undefined);
  return ids.filter((id) => {
    const kind = entities.get(id)?.kind;
    return kind !== undefined && kind !== 'work' && (kinds === undefined || kinds.includes(kind));
  });
}
