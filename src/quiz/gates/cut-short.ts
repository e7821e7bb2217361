import { firstMatch, matches } from '../patterns.ts';

/** What a cut leaves of a sentence, held against the sentence as it was told. */

/** "Halabi signed for Tarn and Lowell, recalled from retirement, for the Trust." */
export const gapped =
  /\b(for|to|with|in|at) (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* and (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)*(?:, [^,]+)?, \1 (?:the )?\p{Lu}/u;

/** "at Tarn; in the tower of Sethra; and in Orme": where else, the rest of the sentence tells. */
export const phraseBehind =
  /; (?:and |or )?(?:in|at|on|to|from|with|by|under|near|for) [^;.]*(?:; (?:and |or )|\.$)(?<!\b(?:was|were|is|are|had|has|did|became)\b[^;]*)/u;

/** "into Teylish, Vennish." of "into Teylish, Vennish and Old Karr": the last that is named, and more of them in the text. */
export function cutsList(stem: string, key: string, told: string): boolean {
  const text = stem.replace('_____', key);
  const last = /, ((?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*)*)[.?”]+$/u.exec(text)?.[1];
  if (
    last === undefined ||
    /[.*+?()|[\]\\]/.test(last) ||
    /,? (?:and|or|&) [^,]*$/.test(text.slice(0, text.lastIndexOf(last)))
  )
    return false;
  return new RegExp(`, ${last}(?:,? (?:and|or|&)\\b|, \\p{Lu}[^,]*,? (?:and|or)\\b)`, 'u').test(told);
}

/** "was wiped out and thirty ships" of "… and thirty ships and many lives was lost": the other half of what the "and" joins is gone. */
export function cutsConjunct(stem: string, key: string, told: string): boolean {
  const text = stem.replace('_____', key).replace(/[.?”]+$/, '');
  // "called at Tarn showed that", of "called at Tarn, showed that …, and left"
  const next = /_____ (\p{Ll}+ed)\b/u.exec(stem)?.[1];
  if (next !== undefined && told.includes(`${key}, ${next} `) && !told.includes(`${key} ${next} `)) return true;
  // "surveyed with Tarn", of "surveyed with Tarn and Velmish help"
  const last = firstMatch(withName, text)?.[1];
  if (last !== undefined && matches(andOthers, told.slice(told.lastIndexOf(last) + last.length))) return true;
  // "and a droid with Max in his chest", of "…, got into the tower"
  const words = text.split(' ').slice(-3).join(' ');
  const end = told.indexOf(words);
  if (end >= 0 && finiteNext.test(told.slice(end + words.length))) return true;
  return [
    ...text.matchAll(/ and (?:the )?((?:[\p{L}\d'’-]+ ){0,3}?)([\p{L}\d'’-]+)(?=$| (?:in|at|on|by|during) )/gu),
  ].some(({ 0: joined, index }) => {
    const from = told.indexOf(joined);
    const behind = told.slice(from + joined.length);
    const kept = text.slice(index + joined.length);
    return from >= 0 && cutHere.test(behind) && (kept === '' || !behind.startsWith(kept));
  });
}

const withName = / (?:with|by|under|through|without) (?:the )?(\p{Lu}[\p{L}’'-]*)$/u;
const andOthers = /^ and (?:the )?(?:\p{Lu}[\p{L}’'-]* )+\p{Ll}{3,}[,.;]/u;
const finiteNext = /^, (?:got|went|came|took|made|fell|broke|began|gave|became|was|were|had|did) /;

const cutHere =
  /^ (?:(?:and|or|was|were|is|are|had|has|did)\b|(?:help|support|aid|assistance|backing|approval|consent|forces|troops|ships|rule|control)\b|(?:in|at|on|by) the (?:next|second|third|other|last|following|latter)(?: (?:one|year))?\b)/;

/** "counts his loss to Orrin", of "counts his loss to Orrin to be his greatest": what it is taken for is gone. */
export const losesWhatItIs = (stem: string, told: string): boolean =>
  / to be (?:an?|the|his|her|its|their|one)\b/.test(told) &&
  !/ to be\b/.test(stem) &&
  /\b(?:counts?|counted|considers?|considered|deems?|deemed|believes?|believed|judges?|judged|thinks?|thought|takes?|took|knows?|knew|declares?|declared|finds?|found)\b/.test(
    stem,
  );

const openingDeed = /(?<=^“ ?)(?:\p{Lu}[\p{L}’'-]* )+\p{Ll}+(?= )/u;

/** "Orrin seize the gate", of "The king has Orrin seize the gate". */
export function isMadeTo(text: string, told: string): boolean {
  const [deed = ''] = firstMatch(openingDeed, text) ?? [];
  const at = deed === '' ? 0 : told.indexOf(` ${deed} `);
  return (
    at > 0 &&
    /\b(?:has|have|had|lets?|makes?|made|helps?|helped|sees|saw|hears|heard|watches|watched)(?: (?:[\p{L}'’-]+ ){1,4}and)?$/u.test(
      told.slice(0, at),
    )
  );
}

const verbs = 'had|has|have|was|were|is|are|could|would|did|might|got|came';
const opensWithVerb = new RegExp(`^(?:${verbs}|[a-z]{3,}ed)\\b`);
const goesOnWithVerb = new RegExp(`^(?:,[^,]+,)? (?:${verbs})\\b`);

/** "after one of its factors, Brannic Thule", of "after one of its factors, Brannic Thule, was caught". */
function cutsSubject(stem: string, key: string, told: string): boolean {
  const name = /, (\p{Lu}[^,?.”]*)[?.”]+$/u.exec(stem.replace('_____', key))?.[1];
  if (name === undefined) return false;
  return told
    .split(`, ${name}, `)
    .slice(1)
    .some((rest) => opensWithVerb.test(rest));
}

/** "until a convoy of hospital ships", of "until a convoy of hospital ships had got through". */
export const losesItsVerb = (stem: string, key: string, told: string): boolean =>
  cutsSubject(stem, key, told) ||
  [
    ...stem
      .replace('_____', key)
      .matchAll(
        /\b(?:until|before|after|when|while|because|since) (?:an?|the|his|her|their) [^,.?“”]*?(?= in (?:the \p{Ll}+ of )?\d{3,4}|[,.?”\n]|$)/gu,
      ),
  ].some(([clause]) => {
    const from = told.indexOf(clause);
    return from >= 0 && goesOnWithVerb.test(told.slice(from + clause.length));
  });

/** "In 1356 a captain, who took Tarn?": the rest of its first clause is gone. */
export const halfClause = /^(?:In|On|At) [^,?“]*\d{3,4} an? [^,?]+, who\b/;

/** "Water reached Tarn", of "scouts in search of power and water reached Tarn": no subject, but half of what stands behind its preposition. */
export function isHalfOfPair(stem: string, told: string): boolean {
  const [, noun = '', verb = ''] =
    /\bdid (\p{Ll}+) (\p{Ll}{3})/u.exec(stem) ?? /“ ?(\p{Lu}\p{Ll}+) (\p{Ll}{3})\p{Ll}*/u.exec(stem) ?? [];
  if (noun === '' || noun === 'The') return false;
  return new RegExp(`\\b(?:of|for|with|from|by) \\p{Ll}+ and ${noun.toLowerCase()} ${verb}`, 'u').test(told);
}

export const halved = 'its subject is half of what a preposition leads to';

/** "Guardian noticed it", of "Timor, a Guardian, who noticed it". */
function losesItsArticle(item: string, told: string): boolean {
  const [, noun = ''] = /^(\p{Lu}\p{Ll}{3,}) \p{Ll}{3,}/u.exec(item) ?? [];
  return noun !== '' && told.includes(`, a ${noun}, who `);
}

/** What a cut has left of an order's or a choice's statements, held against the sentences that tell them. */
export function faultInItems(items: readonly string[], sentences: readonly { readonly text: string }[]): string | null {
  const isOf = (fault: (item: string, told: string) => boolean): boolean =>
    items.some((item) => sentences.some(({ text }) => fault(item, text)));
  if (isOf((item, told) => isHalfOfPair(`“ ${item}`, told))) return halved;
  return isOf(losesItsArticle) ? 'an article is missing' : null;
}

const passivePair =
  /\b(?:was|were) (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en) [^,;.]*? and ((?:called|named|hailed|sentenced|stripped|banished|exiled|imprisoned|appointed|crowned) )/u;

/** "Orrin called the Butcher", of "was hailed at Tarn and called the Butcher at Orme": what makes it passive is gone. */
export function losesItsPassive(text: string, told: string): boolean {
  const verb = passivePair.exec(told)?.[1];
  return verb !== undefined && text.includes(` ${verb}`) && !/\b(?:was|were)\b/.test(text);
}

const twoYears = /\bin \d{3,4},? and (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* in \d{3,4}\b/u;
/** "Orrin died in 1204 and Velk." of "Orrin died in 1204 and Velk in 1211." */
export const losesSecondYear = (text: string, told: string): boolean =>
  twoYears.test(told) && !/\d{3,4}\b.*\d{3,4}/.test(text);

const manner = /, if \p{Ll}+ly\b/u;
/** "They worked together" of "They worked together, if grudgingly." */
export const losesManner = (text: string, told: string): boolean => manner.test(told) && !manner.test(text);

/** "was burnt by the Crown and local lords, such as the Orrins gained control" */
export const goesOnBehindExample = /\band [^,]+, such as (?:the )?\p{Lu}\S*(?: \p{Lu}\S*)* \p{Ll}{3,}ed\b/u;

/** "Orrin dubbed Lamplight, to find Tarn", of "Orrin led a raid, dubbed Lamplight, to find Tarn". */
export function isOfNamed(text: string, told: string): boolean {
  const [, word = ''] = /[^,] (dubbed|codenamed|nicknamed|titled|styled) /.exec(text) ?? [];
  return word !== '' && told.includes(`, ${word} `) && !new RegExp(`[^,] ${word} `).test(told);
}

/** "The Great Houses held Tarn", of "House Vey was one of the Great Houses, which held Tarn". */
export function isOneOfMany(text: string, told: string): boolean {
  const many = /\bone of (?:the )?(\p{Lu}[^,]*), which\b/u.exec(told)?.[1];
  return many !== undefined && text.replace(/^“ ?(?:[Tt]he )?/, '').startsWith(`${many} `);
}

/** "By whom was the Rim founded?" of "an empire in the Rim founded by …": the empire was. */
export function isOfWhole(stem: string, told: string): boolean {
  const [, made = '', verb = ''] = /^By whom was (?:the )?(\p{Lu}[\p{L} '’-]+) (\p{Ll}+)\?$/u.exec(stem) ?? [];
  return (
    verb !== '' &&
    new RegExp(`\\b(?:in|on|at|of|from|near) (?:the )?${made} (?:\\p{Ll}+ly )?\\p{Ll}+(?:ed|t|n|de) by\\b`, 'u').test(
      told,
    )
  );
}
