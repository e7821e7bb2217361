import type { Cast } from './entities.ts';
import type { NameMatch } from './gazetteer.ts';
import { isCalledBySurname } from './habit.ts';
import { personTitles } from './lexicon.ts';
import type { Entity, Mention, Source } from '../model.ts';
import { normWord } from './names.ts';
import { tokensOf, type Line } from '../words/sections.ts';

const saysHe = /\b(?:he|she|his|him|hers?)\b/i;

/** "Its first rector being Odo", "a son of Marla": named in passing, and not whom the next sentence goes on with. */
const inPassing = /\b(?:being|including|like|such as|of|than|named after) (?:the )?(?:\p{Lu}\p{Ll}+ )?$/u;

/** What stands between "his" and the name of who is told of: " successor, ", " younger brother ". */
const apposed = /^ (?:[\p{Ll}-]+ ){0,3}[\p{Ll}-]+,? $/u;

/** "Shan" in the life of Bastila Shan, whatever other Shans it tells of. */
function surnameUsed(name: string, lines: readonly Line[]): string | null {
  const [, first = '', surname] = /^(\p{Lu}[\p{L}’'-]+) (\p{Lu}[\p{L}’'-]+)$/u.exec(name) ?? [];
  if (surname === undefined) return null;
  const countOf = (word: string): number => {
    const alone = new RegExp(`(?<!\\p{Lu}[\\p{L}’'.-]* )(?<![\\p{L}’'-])${word}(?![\\p{L}-]| \\p{Lu})`, 'gu');
    return lines.reduce((sum, { text }) => sum + [...text.matchAll(alone)].length, 0);
  };
  const count = countOf(surname);
  return isCalledBySurname(count, countOf(first)) ? surname : null;
}

/** Finds who and what each line names, and resolves the plainest pronouns. One reader an article: it remembers. */
export class MentionReader {
  readonly #cast: Cast;
  readonly #entity: ReadonlyMap<string, Entity>;
  readonly #universe: string | null;
  /** People named in the sentence before, its subject first. */
  #people: string[] = [];
  /** Of entities that share a name, the one named last. */
  readonly #recent = new Map<string, number>();
  /** The thing that the sentence before began with, for "It" and "Its". */
  #thing: string | null = null;
  #paragraph = -1;
  #clock = 0;

  /** When the paragraph began. */
  #begun = 0;
  /** Whom the whole article is about. */
  readonly #subject: string | null;
  /** The surname that the article calls them by; null where it uses another name. */
  readonly #surname: string | null;

  constructor(cast: Cast, source: Source, entities: ReadonlyMap<string, Entity>, lines: readonly Line[]) {
    const subject = cast.subjects.get(source.id) ?? '';
    const entity = entities.get(subject);
    this.#subject = entity?.kind === 'character' ? subject : null;
    this.#surname = entity?.kind === 'character' ? surnameUsed(entity.name, lines) : null;
    this.#cast = cast;
    this.#universe = source.universe;
    this.#entity = entities;
  }

  read(line: Line): Mention[] {
    this.#clock += 1;
    if (line.paragraph !== this.#paragraph) {
      this.#people = [];
      this.#thing = null;
      this.#begun = this.#clock;
    }
    this.#paragraph = line.paragraph;
    const named = this.#cast.gazetteer
      .match(line.text, line.sourceId, tokensOf(line))
      .map((match) => this.#mention(line.text, match));
    const pronoun = this.#pronoun(line.text, named);
    const mentions = pronoun === null ? named : [pronoun, ...named].sort((a, b) => a.from - b.from);
    this.#remember(line.text, mentions);
    return mentions;
  }

  #mention(text: string, match: NameMatch): Mention {
    const entityId = this.#choose(match, text);
    this.#recent.set(entityId, this.#clock);
    return { entityId, from: match.from, to: match.to, anaphor: false };
  }

  /** Of several that bear the name: a person after a title, else the article's universe, else the one named last. */
  #choose(match: NameMatch, text: string): string {
    const [first = ''] = match.entityIds;
    if (match.entityIds.length < 2) return first;
    const before = /([\p{L}']+) $/u.exec(text.slice(Math.max(0, match.from - 24), match.from))?.[1];
    const titled = before !== undefined && personTitles.has(normWord(before));
    const score = (id: string): number => {
      const entity = this.#entity.get(id);
      const universe = this.#universe !== null && entity?.universe === this.#universe ? 2 : 0;
      const person = titled && entity?.kind === 'character' ? 4 : 0;
      // Whom it is about comes to mind again with each paragraph.
      // By the surname alone, the article means them wherever the same sentence names no other who has it.
      const isCalled = this.#surname !== null && text.slice(match.from, match.to) === this.#surname;
      const own = id === this.#subject ? (isCalled ? this.#clock : this.#begun) - 0.5 : 0;
      const last = Math.max(this.#recent.get(id) ?? 0, own);
      const recent = last > 0 ? 1 + last / 1e6 : 0;
      return universe + person + recent;
    };
    return match.entityIds.reduce((best, id) => (score(id) > score(best) ? id : best), first);
  }

  /** A sentence that begins with "He" or "Her reign" speaks of the only person the sentence before began with. */
  #pronoun(text: string, named: readonly Mention[]): Mention | null {
    const match =
      /^(?:(?:However|Later|Then|Eventually|Afterwards|Finally|Subsequently),? )?(He|She|His|Her|Its?)\b/i.exec(text);
    const word = match?.[1];
    if (match === null || word === undefined) return null;
    const from = match[0].length - word.length;
    if (named.some((mention) => mention.from < from)) return null;
    if (/^its?$/i.test(word)) {
      const impersonal =
        /^ (?:(?:is|was) (?:not|only) (?:until|after|when|in)|(?:is|was) (?:not |also |un)?(?:\w+ed|known|clear|likely|said|possible|unclear)(?: \w+)? (?:that|whether|why|how|what|if)|seems|appears|took|turned out)\b/i;
      if (this.#thing === null || impersonal.test(text.slice(match[0].length))) return null;
      return { entityId: this.#thing, from, to: match[0].length, anaphor: true };
    }
    const wanted = /^(?:he|his)$/i.test(word) ? 'female' : 'male';
    // "He tried to join Dorvan": whom a sentence names behind its "he", that is not.
    // Nor "His successor, Dorvan": whose, the name behind does not say.
    const isNamed = (id: string): boolean =>
      named.some(
        ({ entityId, from: behind }) =>
          entityId === id && (/^s?he$/i.test(word) || apposed.test(text.slice(match[0].length, behind))),
      );
    const [only, ...others] = this.#people.filter((id) => this.#entity.get(id)?.gender !== wanted && !isNamed(id));
    if (only === undefined || others.length > 1) return null;
    // In the life of one person, "he" behind a sentence on another may be either.
    const own = this.#subject === null ? undefined : this.#entity.get(this.#subject);
    if (own !== undefined && own.id !== only && own.gender !== null && own.gender !== wanted) return null;
    return { entityId: only, from, to: match[0].length, anaphor: true };
  }

  #remember(text: string, mentions: readonly Mention[]): void {
    const told = mentions.filter(({ entityId }) => this.#entity.get(entityId)?.kind === 'character');
    const people = told.filter(({ from }) => !inPassing.test(text.slice(0, from))).map((mention) => mention.entityId);
    const [first] = mentions;
    const entity = first === undefined ? undefined : this.#entity.get(first.entityId);
    const isThing =
      first !== undefined && entity !== undefined && first.from <= 4 && entity.kind !== 'character' && !entity.plural;
    this.#thing = isThing ? first.entityId : null;
    // "In 1406 he had married Philippa, daughter of Henry": the next "he" is none of those named, but whoever this one is.
    if (people.length > 0) this.#people = saysHe.test(text.slice(0, told[0]?.from)) ? [] : [...new Set(people)];
  }
}
