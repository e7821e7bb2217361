import { isCalling } from '../answers/name-forms.ts';
import { leadsOn, oneOfAKind } from '../clauses/leaning.ts';
import { isSomeonesPart } from '../clauses/own-parts.ts';
import { tagWords, type TaggedWord } from '../clauses/tag.ts';
import { withoutFrame } from '../fold.ts';
import { gate } from './gate.ts';

/** The stem without its quotation marks and the frame that every question of its type has. */
const bareStem = (stem: string): string =>
  withoutFrame(stem)
    .replace(
      /^(?:[Ww]hen|[Ii]n which year is this told|[Ww]hich (?:[A-Z0-9]{2,5} )?\p{Ll}+(?: \p{Ll}+)? tells of this): /u,
      '',
    )
    .replace(/[“”]/g, '')
    .replace(/^Fill in the blank: |^(?:what|[Ww]hich year) fills the blank: /, '')
    .replace(
      /\bthe (novel|episode|comic|film|game|book|story|play|poem|article|table|planet|station|ship|city) (?=\p{Lu})/gu,
      '',
    );

/** What the question is about is said in front, and with it whose head office is meant. */
const topicNamed = /^In the (?:history|story|life) of /;

/** "the invasion", "the three powers": a definite noun that nothing before or behind it tells apart. */
export const noOrphanNoun = gate('definite-noun', ({ candidate: { stem, leans, fact, passage } }) => {
  // Of a sentence as it stands, its words were looked at when it was chosen.
  if (passage !== undefined) return leadsWithEpithet(passage.opener);
  const captain = someCaptain.exec(stem)?.[1];
  if (captain !== undefined) return toldBefore(captain);
  if (fact.property === 'quote') return fact.qualifiers['behind'] === undefined ? leadsWithEpithet(stem) : null;
  if (leans !== undefined && leans !== null) return `“${leans}” leans on what was told before`;
  const words = tagWords(bareStem(stem));
  const someone = epithetIn(words);
  if (someone !== null) return toldBefore(someone);
  const seen: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    seen.push(word.lemma);
    if (word.text.toLowerCase() !== 'the') continue;
    let head = at + 1;
    while (
      ['NOUN', 'ADJ', 'NUM', 'ADV', 'PROPN'].includes(words[head + 1]?.pos ?? '') ||
      /^[-–]$/.test(words[head + 1]?.text ?? '')
    )
      head++;
    const noun = words[head];
    const phrase = words.slice(at + 1, head + 1);
    if (
      noun === undefined ||
      phrase.some((part) => /^\p{Lu}|_/u.test(part.text) || (part.pos === 'NUM' && /\d{3,4}|century/.test(part.text)))
    )
      continue;
    if (!['NOUN', 'ADJ', 'VERB'].includes(noun.pos) || /^["\p{Lu}]/u.test(words[head + 1]?.text ?? '')) continue;
    if (
      isToldApart(words, at, head) ||
      isSuperlative(phrase, words.slice(head + 1)) ||
      (!phrase.slice(0, -1).some((part) => part.pos === 'NOUN') &&
        (oneOfAKind.has(noun.lemma) || oneOfAKind.has(noun.text.toLowerCase()))) ||
      seen.slice(0, -1).includes(noun.lemma) ||
      (topicNamed.test(stem) && isSomeonesPart(noun.text))
    )
      continue;
    return `“the ${phrase.map((part) => part.text).join(' ')}” is not told apart`;
  }
  return null;
});

const toldBefore = (name: string): string => `who “the ${name}” is was told before`;

/** "the Marsh League captain": one of many captains, who was told of before. */
const someCaptain =
  /\b[Tt]he ((?:\p{Lu}[\p{L}'’-]+ )+(?:captain|commander|officer|admiral|agent|representative|ambassador))(?= (?:\p{Ll}|\p{Lu}\p{Ll}+(?:ed|s)\b)|(?!, [\p{Lu}_])[.,”?]|$)(?! (?:who|of|that|called|named)\b)/u;

/** "The Hessian, a year younger, had tried": in a whole sentence, others may be told apart by what stands around them. */
function leadsWithEpithet(stem: string): string | null {
  const name = /(?:“|^)The (\p{Lu}\p{Ll}{3,}(?:ian|ean|ssan|ese|ish))(?=,)/u.exec(stem)?.[1];
  if (name !== undefined) return toldBefore(name);
  const [office] = [...stem.matchAll(/\bthe (\p{Lu}\p{Ll}{3,})(?=['’]s\b)/gu)]
    .map(([, word = '']) => word)
    .filter(isCalling);
  return office === undefined ? null : toldBefore(office);
}

/** "The Hessian tried", "at the Elector's wish": one of a people, or the holder of an office, who was named before. */
function epithetIn(words: readonly TaggedWord[]): string | null {
  for (const [at, { text }] of words.entries()) {
    if (text.toLowerCase() !== 'the') continue;
    const [name, next] = [words[at + 1]?.text ?? '', words[at + 2]];
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(name) || next === undefined) continue;
    const ofPeople = /(?:[^t]ian|ean|ssan|ese|ish)$/.test(name) && (next.pos === 'AUX' || next.pos === 'VERB');
    const ofOffice =
      isCalling(name) && !/^(?:Doctor|Prophet)$/.test(name) && /^(?:['’]s?|was|had|[.,;?])$/.test(next.text);
    if (ofPeople || ofOffice) return name;
  }
  return null;
}

/** "the largest market north of Tarn" */
const isSuperlative = (phrase: readonly TaggedWord[], behind: readonly TaggedWord[]): boolean =>
  phrase.some(({ text }) => /^(?:first|last|only|oldest)$|\p{Ll}{3}est$/u.test(text.toLowerCase())) &&
  behind[0]?.text !== 'to' &&
  behind.slice(0, 6).some(({ text }) => /^\p{Lu}|^_/u.test(text));

/** "the valley of …", "the harbour that …", "the war in Ossara": what follows says which. */
function isToldApart(words: readonly TaggedWord[], article: number, head: number): boolean {
  const next = words[head + 1];
  if (next === undefined) return false;
  const word = next.text.toLowerCase();
  if (/^(?:of|between|against|among|about|that|which|who|whose|where|_____)$/.test(word)) return true;
  if (/^(?:to|for)$/.test(word)) return leadsOn.has(words[head]?.lemma ?? '');
  const name = words[head + 2]?.text.toLowerCase() === 'the' ? words[head + 3] : words[head + 2];
  // "the mine at Tarn", but not "built the model from Orrin's design"
  if (/^(?:in|at|on|from|near|around|over)$/.test(word))
    return (
      name !== undefined &&
      /^\p{Lu}|^_/u.test(name.text) &&
      !/^['’]s?$/.test(words[words.indexOf(name) + 1]?.text ?? '')
    );
  // "the fleet built at Tarn" tells which; "were the archives found by …" has its main verb there.
  const auxiliary = /^(?:was|were|is|are|did|been)$/.test(words[article - 1]?.text.toLowerCase() ?? '');
  return (
    (next.pos === 'VERB' &&
      /(?:ed|en|ing)$/.test(word) &&
      !auxiliary &&
      words[head + 2]?.pos === 'ADP' &&
      // "The company failed in 1931": with no other verb, this one is the sentence's own.
      words.some((other, at) => at !== head + 1 && ['VERB', 'AUX'].includes(other.pos))) ||
    (next.pos === 'PRON' && !/^(?:its|his|her|their)$/.test(word))
  );
}
