import type { LoreDate, Sentence } from '../../lore/model.ts';
import { groupBy } from '../../lore/group.ts';
import type { Candidate } from '../candidate.ts';
import { fold } from '../fold.ts';
import type { Ground } from '../ground/ground.ts';
import { seededRandom, shuffled } from '../ids.ts';
import { frameOf } from './view.ts';

/** Fewer entries than this are no list to ask of. */
const fewest = 3;
/** So many of one list are enough. */
const most = 5;

/** Questions on a timeline ("March 1204: fall of Tarn") and on a list of those who held an office ("Hew Ord, 1204–1210"). */
export function listQuestions(ground: Ground): Candidate[] {
  const lines = ground.lore.sentences.filter(({ form }) => ['item', 'caption', 'row'].includes(form));
  return [...groupBy(lines, ({ sourceId, section }) => `${sourceId}/${section}`).values()].flatMap((list) => [
    ...timelineQuestions(list, ground),
    ...termQuestions(list, ground),
  ]);
}

const lastOf = (section: string): string => section.split(' / ').at(-1) ?? '';

/** "the Typhon War" of an article, or its title where nothing is known of what it is about. */
function aboutOf(sourceId: string, ground: Ground): string {
  const subject = ground.subjectOf(sourceId);
  return subject === undefined ? `“${ground.source(sourceId)?.title ?? sourceId}”` : ground.called(subject);
}

interface Entry {
  readonly sentence: Sentence;
  readonly text: string;
  readonly date: LoreDate;
}

const ofTimes = /\b(?:timeline|chronology|key dates|history)\b/i;

function timelineQuestions(list: readonly Sentence[], ground: Ground): Candidate[] {
  const [first] = list;
  if (first === undefined || !ofTimes.test(lastOf(first.section))) return [];
  const entries = list.flatMap((sentence): Entry[] => {
    const [date, ...more] = sentence.dates;
    if (date === undefined || more.length > 0 || !sentence.text.startsWith(date.text)) return [];
    const text = /^\s*(?:[–—:]|-(?= ))\s*(.+?)\.?$/.exec(sentence.text.slice(date.text.length))?.[1];
    return text === undefined ? [] : [{ sentence, text, date }];
  });
  if (entries.length < fewest) return [];
  return shuffled(entries.filter(isAskable), seededRandom(`${first.sourceId} ${first.section}`))
    .slice(0, most)
    .map(({ sentence, text, date }) => {
      const key = String(date.year);
      return candidateOn(sentence, ground, {
        type: 'when',
        stem: `in the timeline of ${aboutOf(sentence.sourceId, ground)}, which year has the entry “${text}”?`,
        key,
        pool: { from: 'years', year: date.year },
        property: 'timeline',
        accepted: [key],
      });
    });
}

/** A whole entry of one year, which names something and gives no other time. */
const isAskable = ({ text, date, sentence }: Entry): boolean =>
  date.precision === 'exact' &&
  date.until === null &&
  !date.realWorld &&
  date.year > 0 &&
  !/\d{3}|[;:“”"]|\.\.\./.test(text) &&
  text.length >= 10 &&
  text.length <= 90 &&
  /\s/.test(text) &&
  sentence.mentions.length > 0;

/** "Sextons-General", "Leaders of the League", "Governors": offices that one person holds at a time. */
const ofOffices =
  /^(?:list of )?(?:the )?(?:\p{L}+ )?(?:leaders|rulers|kings|queens|emperors|presidents|chancellors|governors|captains|commanders|directors|chairmen|masters|grand masters|ministers|admirals|generals|abbots|bishops|headmasters|mayors|heads|\p{L}+s-general|stewards|regents|archons|praetors|consuls|wardens)(?: (?:of|and) .*)?$/iu;

const personName =
  /^(?:\p{Lu}[\p{L}'’.-]*\.? )*\p{Lu}[\p{L}'’-]+(?: (?:of|the|von|van|de) (?:\p{Lu}[\p{L}'’-]+))?(?: [IVX]+)?$/u;

/** "Hew Ord", "Maresh II", and not "Maresh's brother, known as …" or "(vacant)". */
const isNamedPerson = (name: string): boolean =>
  name.length <= 40 &&
  personName.test(name) &&
  !/['’]s\b/.test(name) &&
  !/^(?:vacant|unknown|none|various)$/i.test(name);

interface Term extends Entry {
  readonly name: string;
}

function termQuestions(list: readonly Sentence[], ground: Ground): Candidate[] {
  const [first] = list;
  if (first === undefined || !ofOffices.test(lastOf(first.section))) return [];
  const terms = list.flatMap((sentence) => termOf(sentence) ?? []);
  if (terms.length < 4) return [];
  return shuffled(terms, seededRandom(`${first.sourceId} ${first.section} terms`))
    .flatMap((term) => termQuestion(term, terms, ground))
    .slice(0, most);
}

/** "Hew Ord | Term: 1204–1210", "Hew Ord (Warden), from 1204", "1204–1210: Hew Ord": one person and one time. */
function termOf(sentence: Sentence): Term | null {
  const [date, ...more] = sentence.dates;
  if (date === undefined || more.length > 0 || date.realWorld) return null;
  const at = sentence.text.indexOf(date.text);
  const before = sentence.text.slice(0, at).replace(/ \| \p{L}+: $/u, '');
  const behind = sentence.text.slice(at + date.text.length);
  const name = (at === 0 ? behind.replace(/^[\s:–—-]+/, '') : before)
    .replace(/ \([^()]*\)/g, '')
    .replace(/[\s,:–—(-]+$/, '');
  const isRest = at === 0 || /^(?: \([^()]*\))?\)?\.?$/.test(behind);
  return isRest && isNamedPerson(name) ? { sentence, date, text: date.text, name } : null;
}

function termQuestion(term: Term, terms: readonly Term[], ground: Ground): Candidate[] {
  const { date, sentence, name } = term;
  if (date.until === null || date.precision !== 'range' || date.until <= date.year) return [];
  const until = date.until;
  const others = terms.filter((other) => other !== term && fold(other.name) !== fold(name));
  // Who began or ended in the same year is as wrong as the others; who ruled beside them is not.
  const wrong = others.filter(({ date: { year, until: end } }) => year >= until || (end !== null && end <= date.year));
  if (wrong.length < 3 || others.some((other) => other.text === term.text)) return [];
  const texts = shuffled(wrong, seededRandom(`${name} term`)).map((other) => other.name);
  const title = lastOf(sentence.section).replace(/^Lists? of (?:the )?/i, '');
  // "Emperors and era names": which of them, its years do not say.
  if (/ and /.test(title)) return [];
  const list = / of /.test(title) ? `“${title}”` : `“${title}” of ${aboutOf(sentence.sourceId, ground)}`;
  return [
    candidateOn(sentence, ground, {
      type: 'relation-pick',
      stem: `which of these is listed among the ${list} for the years ${String(date.year)}–${String(until)}?`.replace(
        /the “(?:The )?([^”]+)”/,
        'the $1',
      ),
      key: name,
      pool: { from: 'given', texts: [...new Set(texts)].slice(0, 3) },
      property: 'term',
      accepted: [name],
    }),
  ];
}

interface Asked {
  readonly type: string;
  readonly stem: string;
  readonly key: string;
  readonly pool: Candidate['pool'];
  readonly property: string;
  readonly accepted: readonly string[];
}

function candidateOn(sentence: Sentence, ground: Ground, asked: Asked): Candidate {
  const source = ground.source(sentence.sourceId);
  const frame = source === undefined ? '' : frameOf(source, ground.disputed.has(sentence.id));
  const { type, key, pool, accepted, property } = asked;
  const ids = [...new Set(sentence.mentions.map(({ entityId }) => entityId))];
  return {
    type,
    stem: frame === '' ? asked.stem.replace(/^./, (letter) => letter.toUpperCase()) : `${frame}${asked.stem}`,
    key,
    pool,
    fact: {
      article: sentence.sourceId,
      subject: ids[0] ?? sentence.sourceId,
      property,
      value: fold(key),
      qualifiers: { entry: fold(sentence.text) },
    },
    accepted,
    sentences: [sentence],
    entityIds: ids,
    anchors: 2,
    slip: false,
    roughness: 0,
  };
}
