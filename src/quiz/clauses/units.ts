import type { Entity, LoreDate, Mention, Sentence } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { isHeadOfName, isTailOfName } from './cut-names.ts';
import { tagWords } from './tag.ts';

/** A word of a sentence, or several taken as one: a name with its title, a date. */
export interface Unit {
  readonly text: string;
  readonly pos: string;
  readonly lemma: string;
  /** White space before it: '' or ' '. */
  readonly before: string;
  readonly entity: Entity | null;
  /** True where a pronoun or common noun stands for the entity. */
  readonly anaphor: boolean;
  /** Whom the pronoun stands for was told by the sentence before, and could be nobody else. */
  readonly isSure?: boolean;
  /** The title swallowed in front of a name: "Queen" of "Queen Maresh"; else ''. */
  readonly title: string;
  readonly date: LoreDate | null;
}

/** A unit that is a name. */
export type Name = Unit & { readonly entity: Entity };

export const isName = (unit: Unit | undefined): unit is Name => unit !== undefined && unit.entity !== null;

interface Span {
  readonly from: number;
  readonly to: number;
  readonly entity: Entity | null;
  readonly anaphor: boolean;
  readonly date: LoreDate | null;
}

const possessivePronouns = new Set(['his', 'her', 'hers', 'its', 'their', 'theirs']);
/** Stands in for a name while tagging, so that an odd name cannot mislead the tagger about its neighbours. */
const nameStandIn = 'London';
const dateStandIn = '1999';
const leadingThe = /^the\s+/i;

/** The words of a sentence with names and dates as single units. */
export function readUnits(sentence: Sentence, entityOf: (id: string) => Entity | undefined): Unit[] {
  const spans = findSpans(sentence, entityOf);
  const { text, starts } = withStandIns(sentence.text, spans);
  const units: Unit[] = [];
  let at = 0;
  for (const word of tagWords(text)) {
    at += word.before.length;
    const span = starts.get(at);
    const from = at;
    at += word.text.length;
    const before = word.before === '' ? '' : ' ';
    if (span === undefined) {
      const text = withoutStandIns(word.text, from, starts, sentence.text);
      units.push({ ...word, text, before, entity: null, anaphor: false, title: '', date: null });
      continue;
    }
    const surface = sentence.text.slice(span.from, span.to);
    const pos = span.date ? 'NUM' : possessivePronouns.has(surface.toLowerCase()) ? 'PRON' : 'PROPN';
    units.push({
      text: surface,
      pos,
      lemma: surface.toLowerCase(),
      before,
      entity: span.entity,
      anaphor: span.anaphor,
      title: '',
      date: span.date,
    });
    // The tagger takes some possessives for one word: the mark is a word of its own here.
    const tail = word.text.slice((span.date ? dateStandIn : nameStandIn).length);
    if (/^['’]s?$/.test(tail)) units.push(plainUnit(tail, 'PART'));
  }
  return swallowTitles(units).map(retagged);
}

/** "Anti-London" of "Anti-Tarn": the tagger takes it for one word, and its end is what the text has. */
function withoutStandIns(word: string, from: number, starts: ReadonlyMap<number, Span>, text: string): string {
  for (let at = 1; at < word.length; at++) {
    const span = starts.get(from + at);
    if (span !== undefined) {
      const standIn = span.date ? dateStandIn : nameStandIn;
      return word.slice(0, at) + text.slice(span.from, span.to) + word.slice(at + standIn.length);
    }
  }
  return word;
}

const plainUnit = (text: string, pos: string): Unit => ({
  text,
  pos,
  lemma: text,
  before: '',
  entity: null,
  anaphor: false,
  title: '',
  date: null,
});

function findSpans(sentence: Sentence, entityOf: (id: string) => Entity | undefined): Span[] {
  const spans: Span[] = [];
  const free = (from: number, to: number): boolean => spans.every((span) => to <= span.from || from >= span.to);
  const byLength = [...sentence.mentions].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const mention of byLength) {
    const entity = entityOf(mention.entityId);
    const ofPlace =
      entity?.kind === 'character' && entity.name.endsWith(` of ${sentence.text.slice(mention.from, mention.to)}`);
    // "non-Terrans" is a word of its own, and tells of others than the name.
    const compound = /(?<![\p{L}\p{N}-])\p{Ll}+[-–]$/u.test(sentence.text.slice(0, mention.from));
    if (entity === undefined || ofPlace || compound || !free(mention.from, mention.to)) continue;
    if (
      !mention.anaphor &&
      (isOtherThing(sentence.text, mention, entity) || isPlainOpener(sentence.text, mention, entity))
    )
      continue;
    if (isTailOfName(sentence.text.slice(0, mention.from)) || isCut(sentence, mention, entity)) continue;
    spans.push({
      ...(leadingThe.test(entity.name) ? { from: mention.from, to: mention.to } : trimThe(sentence.text, mention)),
      entity,
      anaphor: mention.anaphor,
      date: null,
    });
  }
  let cursor = 0;
  for (const date of sentence.dates) {
    const from = indexOfWords(sentence.text, date.text, cursor);
    if (from < 0) continue;
    const to = from + date.text.length;
    if (free(from, to)) spans.push({ ...trimThe(sentence.text, { from, to }), entity: null, anaphor: false, date });
    cursor = to;
  }
  return spans.sort((a, b) => a.from - b.from);
}

/** "in Orme" for Orme Tal, "Giants and Men" for the Men of Tarn: a word of its name, and something else by what stands before it. */
function isOtherThing(text: string, { from, to }: Mention, { kind, name }: Entity): boolean {
  const surface = text.slice(from, to);
  const before = text.slice(0, from);
  if (/\s/.test(surface) || surface === name) return false;
  if (kind === 'character' && name.startsWith(`${surface} `))
    return /\b(?:in|at|near|cit(?:y|ies)(?: of|,)|towns?(?: of|,)) $/.test(before);
  // "goats at Marlow", "Houses Holt and Marlow", of Tam Marlow: a place, a family.
  const isPerson = kind === 'character' || isTitleWord(name.split(' ')[0] ?? '');
  if (isPerson && name.endsWith(` ${surface}`))
    return (
      namesNoPerson.test(before) ||
      /^['’]s (?:Rebellion|War|Revolt|Rising|Landing|Conquest|Uprising|Reach)\b/.test(text.slice(to))
    );
  // "the Alliance to Restore the Republic" is a name of its own.
  if (/ to \p{Lu}\p{Ll}+ (?:the )?$/u.test(before) && kind !== 'character') return true;
  // "the Charter of 1204" for the book Drowned Charter: by its year it is another one, unless the name has that too.
  const isNoun = isPartOf(name, surface) && isDictionaryWord(surface.toLowerCase());
  if (isNoun && kind !== 'character' && /^ of (?:the year )?\d/.test(text.slice(to))) return true;
  if (isNoun && kind === 'work' && !/["“‘]$/.test(before)) return true;
  if (kind === 'event' && isPartOf(name, surface) && isBareNoun(before, surface, text.slice(to))) return true;
  // "the Fifth Fleet" for the Second Fleet: the word before it makes another name of it.
  if (kind !== 'character' && name.endsWith(` ${surface}`) && isOrdinal.test(before)) return true;
  // "a parliamentary form of Government" for the Government of Tarn Act
  if (name.startsWith(`${surface} of `) && /\p{Ll} of $/u.test(before)) return isDictionaryWord(surface.toLowerCase());
  return (
    isPartOf(name, surface) &&
    (kind !== 'character' || /^(?:wo)?men$/i.test(surface)) &&
    /\p{Lu}\S* (?:and|or|of) $/u.test(before) &&
    isDictionaryWord(surface.toLowerCase())
  );
}

/** What a surname behind it is none of. */
const namesNoPerson =
  /(?:\b(?:at|in|near) |\b(?:Houses|Clans|Families) (?:\p{Lu}\S*(?: \p{Lu}\S*)*,? (?:and |or )?)*)$/u;

/** "War" of the Salt War, "Peace" of the Peace of Tarn. */
const isPartOf = (name: string, surface: string): boolean =>
  name.includes(`${surface} of `) || name.endsWith(` ${surface}`);

/** "War with Tarn began in 1204" for the Second Salt War: without its article the word is a word, and may be of another war. */
const isBareNoun = (before: string, surface: string, after: string): boolean =>
  isDictionaryWord(surface.toLowerCase()) &&
  /(?:^|[.!?:;]["”]? |\p{Ll} )$/u.test(before) &&
  !/\b(?:the|an?|his|her|its|their|this|that) (?:\p{Ll}+ )*$/iu.test(before) &&
  /^(?:$|[.,;:]| (?:with|was|is|were|came|broke|ended|began|between|in|on|at|against|and|had|has|by|from|after|before|until)\b)/.test(
    after,
  );

const isOrdinal =
  /\b(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|New|Old|Grand|High|Greater|Lesser|Northern|Southern|Eastern|Western|\d+(?:st|nd|rd|th)) $/;

/** "Colonies are built at …" for the Lowland Colonies: with its capital only because it opens the sentence. */
const isPlainOpener = (text: string, { from, to }: Mention, { kind, name }: Entity): boolean =>
  from === 0 &&
  kind !== 'character' &&
  /^\p{Lu}\p{Ll}+s$/u.test(text.slice(from, to)) &&
  name.endsWith(` ${text.slice(from, to)}`) &&
  isDictionaryWord(text.slice(from, to).toLowerCase());

/** Half of a name that nothing else in the sentence takes up: "Lantern" of "Lantern Master Ashur Kald". */
function isCut({ text, mentions }: Sentence, { from, to, anaphor }: Mention, entity: Entity): boolean {
  return (
    !anaphor &&
    isHeadOfName(text.slice(from, to), text.slice(to), entity) &&
    !mentions.some((other) => other.from === to + 1 && other.entityId === entity.id)
  );
}

function trimThe(text: string, { from, to }: Pick<Mention, 'from' | 'to'>): { from: number; to: number } {
  const article = leadingThe.exec(text.slice(from, to));
  return { from: from + (article?.[0].length ?? 0), to };
}

function indexOfWords(text: string, words: string, from: number): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const bounded = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + words.length));
    if (bounded) return at;
  }
  return -1;
}

/** The text with each span replaced by one plain word, and where those words start. */
function withStandIns(text: string, spans: readonly Span[]): { text: string; starts: Map<number, Span> } {
  const starts = new Map<number, Span>();
  let result = '';
  let cursor = 0;
  for (const span of spans) {
    result += text.slice(cursor, span.from);
    starts.set(result.length, span);
    result += span.date ? dateStandIn : nameStandIn;
    cursor = span.to;
  }
  return { text: result + text.slice(cursor), starts };
}

/** Verbs that the tagger takes for nouns or adjectives: "the captain boards the ship", "the Accord formalised the League". */
function retagged(unit: Unit, at: number, units: readonly Unit[]): Unit {
  const [previous, next] = [units[at - 1], units[at + 1]];
  if (unit.entity !== null || unit.date !== null || next === undefined || !['NOUN', 'ADJ', 'X'].includes(unit.pos))
    return unit;
  const afterName =
    previous !== undefined && (previous.pos === 'PROPN' || (previous.pos === 'NOUN' && unit.pos === 'NOUN'));
  const beforeArticle = next.pos === 'DET' && next.text.toLowerCase() !== 'all';
  const inPast = /ed$/.test(unit.text) && (beforeArticle || isName(next) || next.pos === 'ADP');
  const acts = isName(previous) && previous.entity.kind === 'character' && isName(next);
  const inPresent = unit.pos === 'NOUN' && /[^s]s$/.test(unit.text) && (beforeArticle || acts);
  // "rebuilt the yards and resettled Tarn"
  const joined = previous?.pos === 'CCONJ' && inPast && (beforeArticle || isName(next));
  if (!joined && (!afterName || !(inPast || inPresent))) return unit;
  const lemma = unit.lemma === unit.text ? unit.text.replace(/(?<=e)d$|s$/, '') : unit.lemma;
  return { ...unit, pos: 'VERB', lemma };
}

const titles = new Set(
  `admiral ambassador archduke baron baroness bishop captain cardinal centurion chairman chairwoman chancellor chief colonel commander commodore consul
  count countess czar dame director doctor duchess duke earl elder emperor empress fleet first general governor grand high inquisitor intendant judge kaiser khan king
  lady legate lieutenant lord madam major marquis marshal master matriarch mayor minister mother overseer patriarch pope premier president prince princess
  prime proconsul professor queen rear regent saint senator sergeant sheriff sir speaker sultan thot tsar viceroy vice warden`.split(
    /\s+/,
  ),
);

export const isTitleWord = (word: string): boolean =>
  titles.has(word.toLowerCase().replace(/\.$/, '')) || /^(?:Dr|Mr|Mrs|Ms|Prof|Sgt|Lt|Gen|Capt|Col)\.?$/.test(word);

/** "Queen" + "Maresh" become one unit, so that asking for her takes the title out of the question too. */
function swallowTitles(units: readonly Unit[]): Unit[] {
  const result: Unit[] = [];
  for (const unit of units) {
    if (unit.entity?.kind === 'character' && !unit.anaphor && unit.pos === 'PROPN') {
      let title = '';
      let before = unit.before;
      for (
        let last = result.at(-1);
        last !== undefined && last.entity === null && /^\p{Lu}/u.test(last.text) && isTitleWord(last.text);
        last = result.at(-1)
      ) {
        title = `${last.text} ${title}`.trim();
        before = last.before;
        result.pop();
      }
      result.push({ ...unit, before, title, text: title === '' ? unit.text : `${title} ${unit.text}` });
    } else {
      result.push(unit);
    }
  }
  return result;
}
