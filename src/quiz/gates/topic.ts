import { acceptedForms } from '../answers/short-names.ts';
import { askedEntity } from '../candidate.ts';
import { fold } from '../fold.ts';
import { gate } from './gate.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

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
  const isTold = ` ${title} `.includes(` ${name} `) || isShortOf(title, name) || isShortOf(name, title);
  const isSubject =
    ground.subjectOf(source.id)?.id === id ||
    (pool.from === 'typed' && acceptedForms(candidate, ground).some((form) => fold(form) === title));
  return isTold || isSubject ? 'it is what the whole text is about' : null;
});

/** "Tam" of Tamsin: what one name is cut to. */
const isShortOf = (short: string, long: string): boolean =>
  short.length >= 3 && !/[ \d]/.test(`${short}${long}`) && long.startsWith(short);
