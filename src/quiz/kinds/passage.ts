import type { Sentence } from '../../lore/model.ts';
import { kindOfNoun } from '../../lore/names/noun-kinds.ts';
import { isWronglyLed } from '../gates/articles.ts';
import { broken, leftover, misspelt, misspeltWord, missingWord, ofItsText } from '../gates/mistakes.ts';
import { isMistaken } from '../gates/grammar.ts';
import type { Unit } from '../clauses/units.ts';
import { ranTogether } from '../ground/glued.ts';
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
    !before.every((one) => (one.form === 'prose' || one.form === 'item') && isSound(one.text) && !isSlip(one, ground))
  )
    return null;
  const text = [opener.text, ...before.slice(1).map((one) => one.text)].join(' ');
  const all = `${text} ${sentence.text}`;
  if (
    text.length > most ||
    (opener.topic?.kind !== 'character' && speaksOfNobody([...before, sentence], ground)) ||
    isUndated(all) ||
    namesNoEvent(all, ground.source(sentence.sourceId)?.title ?? '')
  )
    return null;
  const named = before.flatMap(({ mentions }) => mentions.map((one) => one.entityId));
  return { opener, text, ids: new Set(opener.topic === null ? named : [...named, opener.topic.id]) };
}

/** A name in it is misspelt, or has an article that it never has. */
const isSlip = ({ text, mentions }: Sentence, ground: Ground): boolean =>
  ground.isMisspelt(text) ||
  mentions.some(({ entityId }) => {
    const entity = ground.entity(entityId);
    return entity !== undefined && isWronglyLed(text, entity, ground);
  });

const ofPerson = /\b(?:he|him|his|she|hers?)\b/i;
const actor = /\bs?he\b/i;

/** "The ship was taken back. For the journey, he also mended its shuttle": nobody is named who could be "he". */
function speaksOfNobody(sentences: readonly Sentence[], ground: Ground): boolean {
  const namesSomebody = ({ text, mentions }: Sentence, end = text.length): boolean =>
    mentions.some(({ entityId, anaphor, from }) => {
      const kind = ground.entity(entityId)?.kind;
      return !anaphor && from < end && kind !== 'place' && kind !== 'event' && kind !== 'work';
    }) ||
    text
      .slice(0, end)
      .split(/[^\p{L}]+/u)
      .some((word) => kindOfNoun(word.toLowerCase()) === 'character');
  return sentences.some((one, at) => {
    if (at === 0 || !ofPerson.test(one.text) || sentences.slice(0, at).some((told) => namesSomebody(told)))
      return false;
    return !namesSomebody(one, actor.exec(one.text)?.index);
  });
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

/** What some events are told by, and no other word that tells of fights and deaths. */
const toldBy: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bthe (?:massacre|slaughter)\b/iu,
    /\b(?:massacr|slaughter|kill|murder|annihilat|wip|exterminat|executed|shot)\p{L}*/iu,
  ],
  [
    /\bthe (?:installation|coronation|inauguration|accession|enthronement)\b/iu,
    /\b(?:install|crown|coron|inaugurat|acced|access|throne|king|queen|emperor|chancellor|elect)\p{L}*/iu,
  ],
  [/\bthe (?:wedding|marriage|betrothal)\b/iu, /\b(?:wed|marr|betroth|bride|engag|spouse|wife|husband)\p{L}*/iu],
  [/\bthe (?:funeral|burial)\b/iu, /\b(?:funeral|bur[iy]|died|death|dead|kill)\p{L}*/iu],
  [/\bthe (?:execution|hanging|beheading)\b/iu, /\b(?:execut|hang|behead|sentenc|condemn|death)\p{L}*/iu],
  [/\bthe (?:assassination|murder)\b/iu, /\b(?:assassin|murder|kill|shot|stab|poison|dead|death)\p{L}*/iu],
];
const ofWhat = /^ (?:of|between|against|with|in|at|on|for|over|that|which|to|from)\b/;

/** "All four died in the feud", where no feud and no fight is told before. */
const namesNoEvent = (text: string, title: string): boolean =>
  [...text.matchAll(theEvent)].some(({ index }) => {
    const end = text.lastIndexOf('. ', index);
    return end > 0 && !eventTold.test(text.slice(0, end));
  }) ||
  toldBy.some(([event, telling]) => {
    const match = event.exec(text);
    return (
      match !== null &&
      !ofWhat.test(text.slice(match.index + match[0].length)) &&
      !telling.test(`${title}. ${text.slice(0, match.index)}`)
    );
  });

/** Quotation marks in pairs, and an end. */
const isSound = (text: string): boolean =>
  /[.!?]["”’)]?$/.test(text) &&
  !/[“”]|\s{2}/.test(text) &&
  !misspelt.test(text) &&
  !misspeltWord.test(text) &&
  !broken.test(text) &&
  !missingWord.test(text) &&
  !ofItsText.test(text) &&
  !leftover.test(text) &&
  !ranTogether.test(text) &&
  !isMistaken(text) &&
  !/\b(?:currently|presently|to date|as of (?:now|this))\b/i.test(text) &&
  text.split('"').length % 2 === 1;

/** The words of a sentence as the text has them; a date gets its year where the passage tells none. */
export const asWritten = (units: readonly Unit[], key: Unit, { text }: Passage): Unit[] =>
  units.map((unit) => (unit === key ? unit : { ...unit, entity: null, date: /\d{3}/.test(text) ? null : unit.date }));
