import { distance } from 'fastest-levenshtein';
import { nameAsked } from '../answers/initial.ts';
import { acceptedForms } from '../answers/short-names.ts';
import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import { capitalsOf } from '../../lore/names/acronyms.ts';
import { escaped } from '../patterns.ts';
import { gate } from './gate.ts';

/** Where all is told by one text, what it is about is announced, and no question may ask for it. */
export const noTopic = gate('topic', ({ candidate }, ground) => {
  const { pool, key, fact, stem } = candidate;
  const id = askedEntity(pool);
  const source = ground.source(fact.article);
  if (id === null || source === undefined || ground.lore.sources.length > 1) return null;
  // "_____, commonly known as Old Aldric", on the page "Old Aldric".
  if (new RegExp(`_____,? (?:\\p{Ll}+ )?known as ${escaped(source.title)}`, 'u').test(stem))
    return 'it is what the whole text is about';
  const [title, name] = [fold(source.title), fold(key.replace(/^the /i, ''))];
  const asked = fold(nameAsked(candidate).replace(/^the /i, ''));
  const isTold =
    [name, asked].some((one) => ` ${title} `.includes(` ${one} `)) ||
    // "War of Reed Kings", on the page "War of the Reed Kings".
    title.replace(/ the /g, ' ') === name.replace(/ the /g, ' ') ||
    isShortOf(title, name) ||
    isShortOf(name, title) ||
    isEndOf(name, title) ||
    // "Tarn City", on the page "Tarn".
    (ground.entity(id)?.kind === 'place' && name.startsWith(`${title} `)) ||
    isLettersOf(key.replace(/^the /i, ''), source.title);
  const isSubject =
    ground.subjectOf(source.id)?.id === id || acceptedForms(candidate, ground).some((form) => fold(form) === title);
  // "Tarvor", on the page "Tarvoran resistance".
  const isLandOf =
    ground.entity(id)?.kind === 'place' &&
    name.length > root &&
    !/\s/.test(name) &&
    title.split(' ').some((word) => word.startsWith(name.replace(/[aeiou]$/, '')) && peopleOf.test(word));
  const isOfTitle = /^(?:species|faction)$/.test(ground.entity(id)?.kind ?? '') && hasRootIn(name, title);
  // "Demawend", on the page "Demavend III"; "Ottoman Empire", on the page "Ottoman Turks"; "House Greyjoy", on that of its rebellion.
  const [first = ''] = title.split(' ');
  const isKin =
    (first.length > root && name.length > root && distance(first, name) <= 1) ||
    isSpelledElse(name, title) ||
    (name.startsWith(`${first} `) && realm.test(name) && !anyOne.test(first)) ||
    fileOf(source.id) === name ||
    ` ${title} `.includes(` ${/^(?:house|clan) (\S+)$/.exec(name)?.[1] ?? '_'} `);
  return isTold || isLandOf || isSubject || isOfTitle || isKin ? 'it is what the whole text is about' : null;
});

/** "Katherine Orwell", on the page "Kathryn Orwell". */
const isSpelledElse = (name: string, title: string): boolean => {
  const [a, b] = [name.split(' '), title.split(' ')];
  return a.length === 2 && b.length === 2 && a[1] === b[1] && a[0] !== b[0] && a[0]?.slice(0, 4) === b[0]?.slice(0, 4);
};

const anyOne =
  /^(?:the|a|an|old|new|great|grand|first|second|third|north|south|east|west|united|royal|imperial|battle|siege|list|history)$/;

/** "kobra" of "Kobra_(DC_Comics).txt". */
const fileOf = (id: string): string =>
  fold(
    id
      .replace(/\.[A-Za-z0-9]{1,8}$/, '')
      .replace(/[-_]+/g, ' ')
      .replace(/ \(.*$/, ''),
  );

const realm =
  / (?:empire|kingdom|republic|state|dynasty|army|people|government|crown|federation|union|confederacy|system|[ivx]+)$/;

const peopleOf = /(?:an|ans|ian|ians|ese|ish|ite|ites)$/;

/** So many letters two words of one root share: "Swedes" and "Swedish". */
const root = 4;

/** "Swedes" of the Russo-Swedish War. */
const hasRootIn = (name: string, title: string): boolean =>
  name.length > root &&
  !/\s/.test(name) &&
  title.split(/[^\p{L}]+/u).some((word) => word.length > root && word.startsWith(name.slice(0, root)));

/** "DMZ" of the Demilitarized Zone: all its letters stand there in their order, the first one first. */
const isLettersOf = (letters: string, title: string): boolean =>
  /^\p{Lu}{2,5}s?$/u.test(letters) &&
  title.startsWith(letters.charAt(0)) &&
  (capitalsOf(title) === letters.replace(/s$/, '') ||
    new RegExp(Array.from(letters.replace(/s$/, '')).join('.*'), 'i').test(title));

/** "Tam" of Tamsin: what one name is cut to. */
const isShortOf = (short: string, long: string): boolean =>
  short.length >= 3 && !/[ \d]/.test(`${short}${long}`) && long.startsWith(short);

/** "Lorien" of Lothlorien. */
const isEndOf = (short: string, long: string): boolean =>
  short.length > root && !/[ \d]/.test(`${short}${long}`) && long.endsWith(short);
