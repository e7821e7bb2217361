import type { Sentence } from '../../lore/model.ts';
import { broken, misspelt, missingWord, ofItsText } from '../gates/slips.ts';
import type { Unit } from '../clauses/units.ts';
import type { Ground } from '../ground/ground.ts';
import type { Opener, Passage } from './standing.ts';

/** Characters that may be told before the sentence with the blank. */
const most = 480;

/**
 * What the paragraph of a sentence tells before it, from its start. A found text leans on what it told before in more ways
 * than can be listed ("the garrison", "on the morning of the sale", "took Füssen on 9 July"): in a passage, it is all there. Null where
 * nothing comes before, where it is too long, or where its start or a date in it leans on what was told before.
 */
export function passageBefore(
  sentence: Sentence,
  openers: ReadonlyMap<string, Opener>,
  ground: Ground,
): Passage | null {
  const before = ground.paragraphBefore(sentence);
  const [first] = before;
  const opener = openers.get(first?.id ?? '');
  if (
    opener === undefined ||
    !before.every((one) => one.form === 'prose' && isSound(one.text) && !ground.isMisspelt(one.text))
  )
    return null;
  const text = [opener.text, ...before.slice(1).map((one) => one.text)].join(' ');
  const all = `${text} ${sentence.text}`;
  if (text.length > most || isUndated(all) || namesNoEvent(all)) return null;
  return { opener, text, ids: new Set(before.flatMap(({ mentions }) => mentions.map((one) => one.entityId))) };
}

/** "The same year …", before any year is told. */
function isUndated(text: string): boolean {
  const at = text.search(
    /\b(?:the (?:same|following|next|previous) (?:year|spring|summer|autumn|winter)|that (?:same )?(?:year|spring|summer|autumn|winter)|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|\d+) years? (?:later|earlier|before)|(?:late|later|early) in the year|in (?:the )?(?:early |late )?(?:spring|summer|autumn|winter)(?! of))\b/i,
  );
  return at >= 0 && !/\d{3}/.test(text.slice(0, at));
}

const happening =
  'feud|war|battle|siege|revolt|rebellion|uprising|mutiny|coup|massacre|invasion|raid|treaty|plague|flood|earthquake|lockout|strike|trial|duel|ambush|blockade|schism|famine|crusade';
const theEvent = new RegExp(
  `\\bthe (?:${happening})\\b(?! (?:of|between|against|with|in|at|on|for|over|that|which|to|from)\\b)(?!-)`,
  'giu',
);
/** What an event is told by, besides its noun. */
const eventTold = new RegExp(
  `\\b(?:${happening}|f(?:ought|ight\\w*)|attack\\w*|invad\\w+|besieg\\w+|raid\\w*|rebel\\w*|revolt\\w*|mutin\\w+|rose|feud\\w*|kill\\w*|sack\\w*|storm\\w*|captur\\w+|defeat\\w*|declar\\w+|hostil\\w+|conflict|troops|arm(?:y|ies)|fleets?|sign\\w*|peace|agree\\w*|died|sick\\w*|disease|illness|struck|shook|rain\\w*|locked|accus\\w+|arrest\\w*|court|challeng\\w+|blockad\\w+|split|hunger|harvest|\\p{Lu}\\p{L}+ (?:War|Battle|Siege|Rebellion|Revolt|Uprising|Plague|Treaty|Crusade))\\b`,
  'u',
);

/** "All four died in the feud", where no feud and no fight is told before. */
const namesNoEvent = (text: string): boolean =>
  [...text.matchAll(theEvent)].some(({ index }) => {
    const end = text.lastIndexOf('. ', index);
    return end > 0 && !eventTold.test(text.slice(0, end));
  });

/** Quotation marks in pairs, and an end. */
const isSound = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) &&
  !/[“”]|\s{2}/.test(text) &&
  !misspelt.test(text) &&
  !broken.test(text) &&
  !missingWord.test(text) &&
  !ofItsText.test(text) &&
  text.split('"').length % 2 === 1;

/** The words of a sentence as the text has them; a date gets its year where the passage tells none. */
export const asWritten = (units: readonly Unit[], key: Unit, { text }: Passage): Unit[] =>
  units.map((unit) => (unit === key ? unit : { ...unit, entity: null, date: /\d{3}/.test(text) ? null : unit.date }));
