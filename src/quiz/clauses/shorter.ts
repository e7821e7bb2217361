import { conjunctions, isComma, isFiniteAt, isIng, lower, relatives } from './finite.ts';
import { isName, type Unit } from './units.ts';

/** Ways to tell a sentence shorter without turning anything round, the fullest first: what is left stays as true as it was. */
export function waysToTell(units: readonly Unit[]): (readonly Unit[])[] {
  const whole = withoutJoints(units);
  const named = fromName(whole);
  return [whole, withoutTail(whole), withoutClause(whole), named, withoutTail(named), withoutClause(named)].filter(
    ({ length }) => length > 0,
  );
}

/** What only joins a sentence to the one before it. */
const joining =
  /^(?:however|therefore|nonetheless|nevertheless|eventually|thus|moreover|furthermore|consequently|subsequently|finally|additionally|ironically|ultimately|accordingly|then|instead|naturally|unfortunately|meanwhile|similarly|later|physically|legally|politically|notably|importantly|surprisingly|indeed)$/;
const opener =
  /^(?:of course|in fact|in particular|in addition|in turn|in response|in return|in any case|in contrast|as a result|as such|for example|for instance|among other things|at first|at last|in the end|on the other hand|once more|to that end|over time)$/;
const pointing = /^(?:this|that|these|those|such)$/;
/** "In this episode, …": without that, what is told of a story would be told for a fact. */
const scopes =
  /^(?:episode|novel|film|movie|book|story|game|series|season|version|timeline|universe|reality|dream|vision|plan|theory|case|scenario|adaptation|play|comic|serial|issue|draft|storyline|arc|volume|cartoon|show|manga|anime|ending|quest|mission|scene|simulation|event|point|year|day)s?$/;

/** Without "However, ", "As a result, ", "Despite this, " in front and without an "also" in the midst. */
function withoutJoints(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(isComma);
  const lead = units.slice(0, comma);
  const words = lead.map(lower);
  const joins =
    comma > 0 &&
    comma <= 5 &&
    lead.every((unit) => !isName(unit) && unit.date === null) &&
    ((comma === 1 && joining.test(words[0] ?? '')) ||
      opener.test(words.join(' ')) ||
      ((['ADP', 'NOUN', 'ADV', 'SCONJ'].includes(lead[0]?.pos ?? '') || words[0] === 'following') &&
        words.slice(1, 4).some((word) => pointing.test(word)) &&
        !words.some((word) => scopes.test(word)) &&
        !lead.some((_, at) => isFiniteAt(lead, at))) ||
      /^(?:later|afterwards|earlier)$/.test(words.at(-1) ?? ''));
  if (joins) return withoutJoints(units.slice(comma + 1));
  const told =
    /^it (?:is|was) (?:also |later |then |now )?(?:revealed|known|stated|established|mentioned|shown|noted|explained|recorded|implied|learned|discovered) that /.exec(
      units.slice(0, 6).map(lower).join(' '),
    );
  if (told !== null) return withoutJoints(units.slice(told[0].trim().split(' ').length));
  const isLoose = (at: number): boolean =>
    (lower(units[at]) === 'also' && !units.some((unit) => lower(unit) === 'only')) ||
    (lower(units[at]) === 'now' && /^(?:was|were|had)$/.test(lower(units[at - 1]))) ||
    (lower(units[at]) === 'then' &&
      at > 0 &&
      // "spoke to her, then had the doors shut": it joins the two.
      !isComma(units[at - 1]) &&
      !/^(?:by|since|until)$/.test(lower(units[at - 1])) &&
      (isFiniteAt(units, at + 1) || isFiniteAt(units, at - 1)));
  // "…, however, …"; but not where it stands in for an "and" between two predicates.
  const isAside = (at: number): boolean =>
    isComma(units[at - 1]) &&
    (isComma(units[at + 1]) || at === units.length - 1) &&
    joining.test(lower(units[at])) &&
    !(isFiniteAt(units, at + 2) && units.slice(0, at).some((_, verb) => isFiniteAt(units, verb)));
  // "their own borders, also against each other": its comma goes with it.
  const isItsComma = (at: number): boolean =>
    isComma(units[at]) && lower(units[at + 1]) === 'also' && isLoose(at + 1) && units[at + 2]?.pos === 'ADP';
  return units.filter(
    (_, at) => !isLoose(at) && !isItsComma(at) && !isAside(at) && !isAside(at - 1) && !isAside(at + 1),
  );
}

/** "…, who had bought the police" at the end says nothing that the rest needs. */
function withoutTail(units: readonly Unit[]): readonly Unit[] {
  const at = units.findLastIndex(isComma);
  const next = lower(units[at + 1]);
  const opens = /^(?:who|which|where|whose)$/.test(next) || relatives.has(lower(units[at + 2]));
  return at > 4 && opens ? units.slice(0, at) : [];
}

/** So many words a clause needs to be worth asking about alone. */
const enough = 7;

/** "The Reds held the pass, but they …", "…, leaving the town to its fate": the first clause alone. */
function withoutClause(units: readonly Unit[]): readonly Unit[] {
  const at = units.findLastIndex(isComma);
  const [next, after] = [units[at + 1], units[at + 2]];
  if (at < enough || next === undefined || after === undefined) return [];
  const tail = units.slice(at + 2);
  const joined =
    /^(?:and|but|so|yet)$/.test(lower(next)) &&
    (isName(after) || ['PRON', 'DET'].includes(after.pos)) &&
    tail.some((_, verb) => verb > 0 && isFiniteAt(tail, verb));
  const hangs = /^(?:although|though|while|whereas)$/.test(lower(next)) || isIng(next);
  const head = units.slice(0, at);
  // "fought the Line, the Crown, and the League …": a list would be cut short.
  const isList = head.some((unit, index) => isComma(unit) && index > enough);
  return (joined || hangs) && !isList ? head : [];
}

/** "Her successor, Dame Hild Thorne, began …", "A second ship, the Egret, …": the name alone stands for both. */
function fromName(units: readonly Unit[]): readonly Unit[] {
  const open = units.findIndex(isComma);
  const close = units.findIndex((unit, at) => at > open && isComma(unit));
  const name = units.slice(open + 1, close);
  // Nor "The crew, unable to take Tarn, turned …".
  const plain = (unit: Unit): boolean =>
    !['ADP', 'CCONJ', 'PART', 'VERB'].includes(unit.pos) && !relatives.has(lower(unit));
  const [first] = units;
  // "When the ferry, the Egret, was launched, …", "Leading the fleet, the Egret, was …": what leads to the rest must stay.
  const leads =
    first === undefined || ['ADP', 'SCONJ', 'ADV', 'VERB'].includes(first.pos) || conjunctions.has(lower(first));
  const opens =
    !leads &&
    open > 1 &&
    open <= 7 &&
    !isName(units[open - 1]) &&
    !units.slice(0, open).some((_, at) => isFiniteAt(units, at));
  const stands = isName(name.at(-1)) && name.every(plain) && !/^an?$/.test(lower(name[0])) && name.length <= 6;
  const verb = units[close + 1];
  const goesOn =
    verb !== undefined && (verb.pos === 'AUX' || isFiniteAt([...name, ...units.slice(close + 1)], name.length));
  return opens && close > open && stands && goesOn ? [...name, ...units.slice(close + 1)] : [];
}
