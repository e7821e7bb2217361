import type { Entity } from '../../lore/model.ts';
import { isDictionaryWord } from '../../lore/words/language.ts';
import { sentencesOf } from '../ground/by-source.ts';
import type { Ground } from '../ground/ground.ts';
import { isOfLongerName } from '../options/alias-pairs.ts';
import { namesWith } from './names-in-text.ts';

/** What else is right for a name of a text that nobody prepared, by what stands around it in that text. */
export const foundForms = (entity: Entity, written: string, article: string, ground: Ground): string[] => [
  ...besideIt(entity, article, ground),
  ...(entity.kind === 'character' ? longerHere(written, article, ground) : headAlone(written, entity, article, ground)),
  ...throughSmallWords(written, article, ground),
  ...(/^(?:species|faction)$/.test(entity.kind) ? ofOneRoot(written, article, ground) : []),
];

/** "Gold Coast" of "Guldkysten (Gold Coast)". */
const bracketed = /^ \((?:\p{Lu}\p{Ll}+: )?["“]?(\p{Lu}[\p{L}'’-]*(?: (?:of |the )*\p{Lu}[\p{L}'’-]*){0,3})["”]?\)/u;

const besideIt = ({ id, kind }: Entity, article: string, ground: Ground): string[] =>
  kind === 'character'
    ? []
    : ground
        .placesOf(id)
        .filter(({ sentence }) => sentence.sourceId === article)
        .flatMap(({ surface, after }) => {
          const other = bracketed.exec(after)?.[1];
          return other === undefined || isOfLongerName(other, surface) ? [] : [other];
        });

/** "Sansa Tarrow" and "Yezzan zo Karr" of Sansa and Yezzan, "James L. Alcott" of James Alcott, where the text has those too. */
function longerHere(written: string, article: string, ground: Ground): string[] {
  const words = written.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 2) return [];
  const longer = namesWith(last, article, ground).filter(
    (name) => name.startsWith(`${first} `) && (words.length === 1 || name.endsWith(` ${last}`)),
  );
  if (words.length > 1) return longer;
  // "Catarina" of a Catarina Lopes and a Catarina Vey is either.
  const ends = new Set(longer.map((name) => name.split(' ').at(-1)));
  return [...(ends.size > 1 ? [] : longer), ...withParticle(first, article, ground)];
}

/** "Eastmarch" and "Eastmarch-by-the-Sea" of each other, where the text has both. */
function throughSmallWords(written: string, article: string, ground: Ground): string[] {
  const head = /^(\p{Lu}\p{Ll}{3,})-(?:by|on|upon|under|in|of|at)-/u.exec(written)?.[1];
  const texts = sentencesOf(article, ground).map(({ text }) => text);
  if (head !== undefined) return texts.some((text) => new RegExp(`\\b${head}(?!-)\\b`, 'u').test(text)) ? [head] : [];
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(written)) return [];
  const whole = new RegExp(`\\b${written}-(?:by|on|upon|under|in|of|at)-[\\p{L}-]+`, 'u');
  return texts.filter((text) => text.includes(`${written}-`)).flatMap((text) => whole.exec(text)?.[0] ?? []);
}

/** "Yezzan zo Karr": a small word within, which the language has not. */
function withParticle(first: string, article: string, ground: Ground): string[] {
  if (!/^\p{Lu}[\p{L}’'-]+$/u.test(first)) return [];
  const whole = new RegExp(`(?<![\\p{L}’'-])${first} (\\p{Ll}{2,3}) \\p{Lu}[\\p{L}’'-]+`, 'gu');
  return sentencesOf(article, ground)
    .filter(({ text }) => text.includes(`${first} `))
    .flatMap(({ text }) =>
      [...text.matchAll(whole)].flatMap(([name, small = '']) =>
        isDictionaryWord(small) ? [] : [name.replace(/['’]s?$/, '')],
      ),
    );
}

/** Of these, a text tells of many. */
const manyOf =
  /^(?:Battle|Siege|War|Treaty|Fall|Sack|Peace|Pact|Raid|Feast|King|Queen|Lord|House|Kingdom|Duchy|County|Principality|Knights?|Men|People|Army|Church|Bank|University|Book)$/;

/** "Fellowship" of the Fellowship of the Lamp, where the text has the one word with its capital too. */
function headAlone(written: string, { kind }: Entity, article: string, ground: Ground): string[] {
  const head = /^(?:the )?(\p{Lu}[\p{L}’'-]+) (?:of|for) /u.exec(written)?.[1];
  if (head === undefined || kind === 'place' || manyOf.test(head)) return [];
  const alone = new RegExp(`\\p{Ll},? (?:the )?${head}(?![\\p{L}’'-]| of\\b| for\\b| \\p{Lu})`, 'u');
  return sentencesOf(article, ground).some(({ text }) => alone.test(text)) ? [head] : [];
}

const endings = /^(?:s|n|ns|i|is|id|ids|ite|ites|an|ans|ian|ians|ean|eans|ese|ish|ic|ion|er|ers)?$/;
/** "Sassanid" as "sasanid": how often a letter is doubled, writers differ in. */
const plain = (word: string): string => word.toLowerCase().replace(/(\p{L})\1/gu, '$1');
const rootLength = 5;
const nameWord = /(?<![\p{L}'’-])\p{Lu}\p{Ll}{4,}(?![\p{L}'’-])/gu;

/** "Sasanids" and "Sassanids" of the Sasanians, where the text has those too. */
function ofOneRoot(written: string, article: string, ground: Ground): string[] {
  const [first = '', ...more] = written.replace(/^the /i, '').split(' ');
  if (more.length > 1 || first.length < rootLength || isDictionaryWord(first.toLowerCase())) return [];
  const words = sentencesOf(article, ground).flatMap(({ text }) => text.match(nameWord) ?? []);
  return [...new Set(words)].filter((word) => {
    const [a, b] = [plain(first), plain(word)];
    let root = 0;
    while (root < a.length && a.charAt(root) === b.charAt(root)) root += 1;
    // The ending may share letters with the root's: "sasan-ian", "sasan-id".
    return [root, root - 1, root - 2].some(
      (end) => end >= rootLength && endings.test(a.slice(end)) && endings.test(b.slice(end)),
    );
  });
}
