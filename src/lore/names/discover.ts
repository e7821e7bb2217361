import type { Candidate, Discovered, RawSentence } from './candidate.ts';
import { findRuns } from './discover-runs.ts';
import type { NameRun } from './name-run.ts';
import { countCase } from './word-case.ts';
import type { Gazetteer } from './gazetteer.ts';
import { dynastyCue, sexCue } from './firm-kinds.ts';
import { cuesOf } from './kind-features.ts';
import { genderAround, sexTold } from './genders.ts';
import { kindOfList } from './heading-kinds.ts';
import { addVotes } from './kind-votes.ts';
import { shareKinds } from './kind-sharing.ts';
import { isDictionaryWord, tagWords } from '../words/language.ts';
import { personTitles } from './lexicon.ts';
import { mergeNames } from './name-groups.ts';
import { foldName, tokenise, type NameToken } from './names.ts';
import { splitRuns } from './split-runs.ts';
import type { EntityKind } from '../model.ts';
import { firstOfPair, isOfPair, lowerCasePeoples, raised } from './text-habits.ts';
import { ownMonths } from '../dates/date-calendar.ts';
import { worldAdjectives, worldNames } from './world-names.ts';

/** Finds the names that no glossary knows, and what kind of thing each one is. */

export function discoverNames(sentences: readonly RawSentence[], known: Gazetteer): Discovered[] {
  const written = sentences.map((sentence) => ({ ...sentence, tokens: sentence.tokens ?? tokenise(sentence.text) }));
  const peoples = lowerCasePeoples(written);
  const read = written.map((sentence) => raised(sentence, peoples));
  const months = ownMonths(read.map(({ text }) => text));
  const seen = countCase(read);
  const found = splitRuns(read.map((sentence) => ({ sentence, runs: findRuns(sentence.text, sentence.tokens, seen) })));
  const candidates = new Map<string, Candidate>();
  for (const { sentence, runs } of found) {
    if (runs.length === 0) continue;
    const covered = coverage(sentence.text, sentence.sourceId, sentence.tokens, known);
    for (const run of runs) if (isNew(run, covered)) note(candidates, run, sentence);
    noteNeighbours(candidates, runs, sentence.text);
  }
  const isKnown = (name: string): boolean => worldNames.has(name) || candidates.has(name) || candidates.has(`${name}s`);
  const kept = new Map(
    [...candidates].filter(
      ([key, candidate]) => isName(key, candidate) && !isMadeUp(key, candidate, isKnown) && !isMonth(candidate, months),
    ),
  );
  shareKinds(kept);
  return mergeNames(kept).map((found) => withLowerCase(found, peoples));
}

const isMonth = ({ surfaces }: Candidate, months: ReadonlySet<string>): boolean =>
  months.size > 0 && [...surfaces.keys()].every((surface) => months.has(surface));

/** A people that the text writes in lower case is met so. */
function withLowerCase(found: Discovered, peoples: ReadonlySet<string>): Discovered {
  const key = found.name.toLowerCase();
  if (!peoples.has(key)) return found;
  const forms = [...peoples].filter((form) => form === key || `${form}s` === key || form === `${key}s`);
  return { ...found, kind: 'species', aliases: [...new Set([...found.aliases, ...forms])] };
}

const alsoKnown = /^,? \(?(?:also |better |commonly |usually |often )?(?:known as|called|nicknamed) "?$/;

function noteNeighbours(candidates: Map<string, Candidate>, runs: readonly NameRun[], text: string): void {
  for (let at = 1; at < runs.length; at += 1) {
    const [before, after] = [runs[at - 1]?.tokens, runs[at]?.tokens];
    if (before === undefined || after === undefined) continue;
    const gap = text.slice(before.at(-1)?.to ?? 0, after[0]?.from ?? 0);
    const [a, b] = [before, after].map((tokens) => foldName(text.slice(tokens[0]?.from ?? 0, tokens.at(-1)?.to ?? 0)));
    if (a === undefined || b === undefined) continue;
    if (alsoKnown.test(gap) && /^"?[,.)]/.test(text.slice(after.at(-1)?.to ?? 0))) candidates.get(b)?.alsoNames.add(a);
    if (!/^(?:,|,? and|,? or) (?:the )?$/.test(gap)) continue;
    candidates.get(a)?.beside.add(b);
    candidates.get(b)?.beside.add(a);
    // "In Scotia and the Low Lands": the preposition stands before the first name alone.
    const lead = /\b(?:in|at|near|off|outside|between|throughout) (?:the )?$/i.test(
      text.slice(Math.max(0, (before[0]?.from ?? 0) - 16), before[0]?.from ?? 0),
    );
    const votes = candidates.get(b)?.votes;
    if (lead && votes !== undefined) votes.set('place', (votes.get('place') ?? 0) + 1);
  }
}

/** Per token: whether a known name covers it. */
function coverage(text: string, sourceId: string, tokens: readonly NameToken[], known: Gazetteer): boolean[] {
  const covered = new Array<boolean>(tokens.length).fill(false);
  for (const match of known.match(text, sourceId, tokens)) covered.fill(true, match.first, match.last);
  return covered;
}

/** A run is news if a part of it is in no known name, and that part is more than a title. */
function isNew(run: NameRun, covered: readonly boolean[]): boolean {
  return run.tokens.some(
    (token, index) =>
      covered[run.first + index] !== true &&
      !personTitles.has(token.norm) &&
      token.norm !== 'of' &&
      token.norm !== 'the',
  );
}

/** "Orias system", "Volan colonies": the noun behind a name is often said with it. */
const placeNoun = /^ (system|sector|nebula|colony|colonies|station|cluster|province|valley|islands?|moons?)\b/;

function note(
  candidates: Map<string, Candidate>,
  run: NameRun,
  sentence: RawSentence & { readonly tokens: readonly NameToken[] },
): void {
  const { text, tokens, hint } = sentence;
  const from = run.tokens[0]?.from ?? 0;
  const to = run.tokens.at(-1)?.to ?? 0;
  const surface = firstOfPair(text, from) ?? text.slice(from, to);
  const key = foldName(surface);
  if (key === '' || /^\d+$/.test(key)) return;
  const candidate = candidates.get(key) ?? newCandidate();
  candidates.set(key, candidate);
  candidate.count += 1;
  candidate.surfaces.set(surface, (candidate.surfaces.get(surface) ?? 0) + 1);
  if (run.title !== '') candidate.titles.set(run.title, (candidate.titles.get(run.title) ?? 0) + 1);
  // "The Elostirion-stone" says nothing of Elostirion.
  if (/\bthe $/i.test(text.slice(Math.max(0, from - 5), from)) && text[to] !== '-') candidate.the += 1;
  const sex = sexTold(text, from, to);
  const gender = sex ?? genderAround(text, from, to);
  if (gender !== null) candidate.genders.set(gender, (candidate.genders.get(gender) ?? 0) + 1);
  const after = text.slice(to, to + 16);
  if (/^ \p{Ll}/u.test(after)) candidate.attributive += 1;
  const noun = placeNoun.exec(after)?.[1];
  if (noun !== undefined) candidate.surfaces.set(`${surface} ${noun}`, 0);
  const hinted = hint !== undefined || isListed(sentence, from, after);
  if (isFirmlyNamed(run, surface, after, hinted)) {
    candidate.inside += 1;
    if (sentence.form === 'prose') candidate.prose += 1;
  }
  const vote = (kind: EntityKind, weight: number): void => {
    candidate.votes.set(kind, (candidate.votes.get(kind) ?? 0) + weight);
  };
  const show = (cue: string): void => {
    candidate.cues.set(cue, (candidate.cues.get(cue) ?? 0) + 1);
  };
  if (/^ dynast(?:y|ies)\b/.test(after)) show(dynastyCue);
  if (sex !== null) show(sexCue);
  if (isOfPair(text, from)) vote('place', 6);
  if (hinted) candidate.hinted += 1;
  if (hint !== undefined) vote(hint.kind, hint.weight);
  const list = from <= 4 ? listOf(sentence) : undefined;
  if (list !== undefined) candidate.lists.add(list);
  addVotes(candidate.votes, { text, tokens, run, surface });
  cuesOf({ sentence, tokens, run }).forEach(show);
}

function newCandidate(): Candidate {
  return {
    surfaces: new Map(),
    titles: new Map(),
    votes: new Map(),
    genders: new Map(),
    cues: new Map(),
    count: 0,
    the: 0,
    inside: 0,
    prose: 0,
    hinted: 0,
    attributive: 0,
    alsoNames: new Set(),
    beside: new Set(),
    lists: new Set(),
    parts: new Set(),
  };
}

/** "Harrow – cook" under "Members": what a list is made of is named, common word or not. */
const isListed = (sentence: RawSentence, from: number, after: string): boolean =>
  sentence.form === 'item' && from <= 4 && /^(?:$|,| [–-] | \()/.test(after) && kindOfList(sentence) !== undefined;

/** What a name at the beginning of an item or a cell is listed with. */
const listOf = ({ sourceId, section = '', form, column }: RawSentence): string | undefined =>
  column === undefined && form !== 'item' ? undefined : `${sourceId}/${section}/${column ?? ''}`;

/** A word that only ever begins sentences is a name if the language does not know it otherwise, or its label says so. */
function isFirmlyNamed(run: NameRun, surface: string, after: string, hinted: boolean): boolean {
  if (/^-\p{Ll}/u.test(after) && run.tokens.length === 1) return false;
  const initial = run.initial && run.tokens.length === 1 && run.title === '';
  if (worldNames.has(foldName(surface)) || /^\p{Lu}{3,}$/u.test(surface)) return true;
  return !initial || hinted || !isDictionaryWord(surface.toLowerCase());
}

/** A common word with a capital that is never said of anything by an article or a deed: "Friendly" in a table, "Multi-". */
const isCommon = (key: string, { votes, inside, hinted, prose, attributive }: Candidate): boolean =>
  (prose === 0 || attributive > 0 || key.endsWith('s')) &&
  !worldNames.has(key) &&
  !key.includes(' ') &&
  hinted === 0 &&
  inside < 2 &&
  votes.size === 0 &&
  isDictionaryWord(key);

/** "Swedish", "Dutch": adjectives are no names of their own. */
const adjective = /(?:ish|ese|ch|ic|erial|papal|royal)$/;

/** "Part II", "S4", "VII": places in a series, not names. */
const ordinal =
  /^(?:(?:part|volume|vol|chapter|season|acts?|episode|book|level|tier|phase|stage|revision|version|figure|table|appendix|page|no) (?:\d+|[ivx]+|one|two|three|four|five|six)|[sve]\d{1,2}|[ivx]+|im|ive|ill)$/;

/** "Federation-Klingon", "Starfleet Cadet": what is put together of names to describe something. */
function isMadeUp(key: string, { surfaces, lists }: Candidate, isKnown: (name: string) => boolean): boolean {
  if (ordinal.test(key)) return true;
  const words = key.split(' ');
  const [surface = ''] = surfaces.keys();
  // "Marl-Arboreal: rather cautious": what a list is made of is named.
  if (words.length > 1 && lists.size === 0 && !surface.includes(' ') && /^\p{Lu}[\p{L}'-]+$/u.test(surface))
    return words.every(isKnown);
  return words.length === 2 && personTitles.has(words[1] ?? '') && isKnown(words[0] ?? '');
}

/** "BadgeReed": two words run together; names like "DeSeve" and "McCall" aside, such a word needs prose that has it. */
const runTogether = /(?<!\b(?:Mc|Mac|De|La|Le|Van|Von|Di|Du|Da|Del|Fitz|St|O|D))(?<=\p{Ll}{2})\p{Lu}\p{Ll}/u;

/** "Kai Remained": the last word of a cell's name is the verb of what is told beside it. */
function endsInVerb(surface: string): boolean {
  const [first, last, ...more] = surface.split(' ');
  return (
    first !== undefined &&
    last !== undefined &&
    more.length === 0 &&
    /^\p{Lu}\p{Ll}{3,}ed$/u.test(last) &&
    isDictionaryWord(last.toLowerCase()) &&
    tagWords(`They ${last.toLowerCase()} there.`)[1]?.pos === 'VERB'
  );
}

/** What stands in cells and lists alone, and is no name by its form. */
const isCellJunk = ({ prose, surfaces }: Candidate): boolean =>
  prose === 0 && [...surfaces.keys()].every((surface) => runTogether.test(surface) || endsInVerb(surface));

function isName(key: string, candidate: Candidate): boolean {
  if (isCellJunk(candidate)) return false;
  if (isCommon(key, candidate)) return false;
  if (candidate.inside === 0) return false;
  return (
    key.includes(' ') ||
    // "King Emmerich died": a word after a title describes nothing.
    candidate.titles.size > 0 ||
    !(adjective.test(key) || worldAdjectives.has(key)) ||
    candidate.attributive < candidate.count
  );
}
