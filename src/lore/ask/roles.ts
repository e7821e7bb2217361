import type { Sentence } from '../model.ts';
import { tokenise } from '../names/names.ts';
import { stemOf } from '../words/terms.ts';
import type { Question, Unit } from './analyse.ts';
import { placesOf, wordsOf } from './reading.ts';

/** Who does what to whom: whether a sentence gives a name the part that the question gives it. */

type Part = 'doer' | 'done-to';

/** The part of a name beside a verb, as the question has it. */
export interface AskedPart {
  readonly name: Unit;
  readonly verb: Unit;
  readonly part: Part;
}

const forms = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const auxiliaries = forms('did does do can could will would may might must should');
const beings = forms('is are was were be been being got');
const prepositions = forms(
  'in on at to from with under for into against during after before since until of by near as about over through',
);
/** What stands behind one of these has its part in another clause; "agreed that" leads on. */
const clauseOpeners = forms('when where while because although though if that who whom which whose than');
const fillers = forms('the a an its his her their this that these own new first last former');

/** "Whom did A free?": A is the doer. "Who freed B?", "When was B freed?": it is done to B. */
export function askedParts(question: Question): AskedPart[] {
  const words = tokenise(question.text).map(({ norm, from }) => ({ norm, stem: stemOf(norm), from }));
  const verb = question.units.find((unit) => unit.type === 'word' && unit.verb);
  if (verb === undefined) return [];
  const at = words.findIndex(({ stem }) => verb.stems.includes(stem));
  const before = words.slice(0, at);
  const progressive = /ing$/.test(words[at]?.norm ?? '');
  const passive =
    !progressive &&
    before.slice(-8).some(({ norm }) => beings.has(norm)) &&
    !before.some(({ norm }) => auxiliaries.has(norm));
  const asks = before.some(({ norm }) => auxiliaries.has(norm) || (progressive && beings.has(norm)));
  return question.units.flatMap((name): AskedPart[] => {
    if (name.type !== 'name') return [];
    const place = words.findIndex(({ from }) => from >= name.at);
    if (place < 0 || at < 0) return [];
    const lead = leadOf(words, place);
    if (lead === 'by' && place > at) return [{ name, verb, part: 'doer' }];
    if (prepositions.has(lead)) return [];
    if (place < at) return asks ? [{ name, verb, part: 'doer' }] : passive ? [{ name, verb, part: 'done-to' }] : [];
    return passive ? [] : [{ name, verb, part: 'done-to' }];
  });
}

/** The last word before a name, past articles and the like. */
function leadOf(words: readonly { readonly norm: string }[], place: number): string {
  let at = place - 1;
  const norm = (): string => words[at]?.norm ?? '';
  while (fillers.has(norm())) at -= 1;
  // Past one adjective: "of the warring Federation".
  const before = words[at - 1]?.norm ?? '';
  if (!prepositions.has(norm()) && norm() !== 'by' && (fillers.has(before) || prepositions.has(before))) at -= 1;
  while (fillers.has(norm())) at -= 1;
  return norm();
}

/** 1: the name has the part that is asked for; -1: it has the other; 0: neither can be told. */
export function agreement({ name, verb, part }: AskedPart, sentence: Sentence): number {
  const words = wordsOf(sentence);
  const names = placesOf(name, sentence);
  let told = 0;
  for (const at of placesOf(verb, sentence)) {
    const passive =
      words.slice(Math.max(0, at - 3), at).some(({ norm }) => beings.has(norm)) &&
      !/(?:s|y|er|or|ing)$/.test(words[at]?.norm ?? '');
    for (const place of names) {
      if (names.includes(place - 1)) continue;
      const own = partIn(words, { at, place, passive });
      if (own === part) return 1;
      if (own !== null) told = -1;
    }
  }
  return told;
}

const reach = 10;

function partIn(
  words: readonly { readonly norm: string }[],
  { at, place, passive }: { readonly at: number; readonly place: number; readonly passive: boolean },
): Part | null {
  if (Math.abs(place - at) > reach) return null;
  const lead = leadOf(words, place);
  if (lead === 'by') return 'doer';
  if (lead === 'of' && leadOf(words, place - 1) !== '' && place - at <= 3 && place > at) return null;
  if (prepositions.has(lead) || words.slice(at + 2, place).some(({ norm }) => clauseOpeners.has(norm))) return null;
  if (place < at) return passive ? 'done-to' : 'doer';
  return passive ? null : 'done-to';
}
