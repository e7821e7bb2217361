import { isDictionaryWord } from '../../lore/words/language.ts';

/** Verb forms: base ↔ past ↔ participle, by a table for the irregular ones and by rule for the rest. */

// base, past, participle (left out where it equals the past).
const irregularRows = `
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun
bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut
deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|forsake forsook forsaken|foresee foresaw foreseen|freeze froze frozen|get got|give gave given|go went gone|grow grew grown
hang hung|have had|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|know knew known|lay laid|lead led
leave left|lend lent|let let|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|oversee oversaw overseen
overcome overcame overcome|overrun overran overrun|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid|put put|read read|rebuild rebuilt
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat
slay slew slain|sleep slept|speak spoke spoken|spend spent|spin spun|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen
stick stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken
teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

interface Forms {
  readonly past: string;
  readonly participle: string;
}

const formsByBase = new Map<string, Forms>();
const baseByForm = new Map<string, string>();
for (const row of irregularRows.trim().split(/[|\n]/)) {
  const [base, past, participle = past] = row.trim().split(' ');
  if (base === undefined || past === undefined || participle === undefined) continue;
  formsByBase.set(base, { past, participle });
  for (const form of [past, participle]) if (!baseByForm.has(form)) baseByForm.set(form, base);
}
// "found" is far oftener the past of "find" than a base in chronicles, but "founded" is regular; "lay" stays its own base.
baseByForm.set('were', 'be').set('is', 'be').set('are', 'be').set('am', 'be').set('has', 'have').set('does', 'do');

const endsInDoubledConsonant = /([bcdfgklmnprtvz])\1ed$/;
/** Verbs whose base itself ends in the doubled letter ("kill", "pass", "cross"). */
const keepsDouble = /(?:[lsfz]{2}|\berr|\bpurr|add|odd|ebb|egg)$/;
const undoubledL = new Set([
  'cancel',
  'compel',
  'control',
  'counsel',
  'dispel',
  'equal',
  'excel',
  'expel',
  'fuel',
  'impel',
  'label',
  'level',
  'marshal',
  'model',
  'patrol',
  'propel',
  'quarrel',
  'rebel',
  'repel',
  'rival',
  'signal',
  'total',
  'travel',
]);

/** Longer verbs that are stressed on their last syllable and so double its consonant. */
const longDoublers =
  /(?:[a-z]mit|re(?:fer|but|gret|cur)|(?:pre|trans|in|con|de)fer|(?:oc|in)cur|abet|equip|allot|kidnap|outfit|worship)$/;

export function pastOf(base: string): string {
  const irregular = formsByBase.get(base);
  return irregular ? irregular.past : regularPast(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (undoubledL.has(base)) return `${base}led`;
  const doubles = oneSyllable(base) ? /[^aeiou][aeiou][bdgklmnprt]$/.test(base) : longDoublers.test(base);
  return doubles ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

const oneSyllable = (base: string): boolean => (base.match(/[aeiouy]+/g) ?? []).length === 1;

/**
 * The base of a verb's form. `lemma` is the tagger's guess; it decides where spelling alone cannot ("hoped", "hopped").
 * Null where no base gives this form back: better no question than "did the League creat".
 */
export function baseOf(form: string, lemma: string): string | null {
  const low = form.toLowerCase();
  const irregular = baseByForm.get(low);
  if (irregular !== undefined) return irregular;
  if (low.endsWith('ed')) return baseOfRegularPast(low, lemma);
  if (low.endsWith('s') && !low.endsWith('ss')) return baseOfThirdPerson(low, lemma);
  if (low.endsWith('ing')) return null;
  return lemma === low || formsByBase.has(low) ? low : null;
}

function baseOfRegularPast(form: string, lemma: string): string | null {
  const candidates: string[] = [];
  if (form.endsWith('ied') && !/^(?:un)?[dltv]ied$/.test(form)) return `${form.slice(0, -3)}y`;
  if (endsInDoubledConsonant.test(form) && !keepsDouble.test(form.slice(0, -2))) candidates.push(form.slice(0, -3));
  if (/lled$/.test(form) && undoubledL.has(form.slice(0, -3))) return form.slice(0, -3);
  candidates.push(form.slice(0, -1), form.slice(0, -2));
  // The tagger's "sighte" of "sighted" is no word.
  const word = candidates.includes(lemma) && !isDictionaryWord(lemma) ? candidates.find(isDictionaryWord) : undefined;
  if (candidates.includes(lemma)) return word ?? lemma;
  // The tagger writes American lemmas ("colonize"): take the candidate that differs from its guess by that spelling only.
  const american = candidates.find((candidate) => candidate.replace(/is(e|)$/, 'iz$1').replace('our', 'or') === lemma);
  return american ?? null;
}

function baseOfThirdPerson(form: string, lemma: string): string | null {
  const candidates = [form.slice(0, -1)];
  if (form.endsWith('es')) candidates.push(form.slice(0, -2));
  if (form.endsWith('ies')) candidates.push(`${form.slice(0, -3)}y`);
  return candidates.find((candidate) => candidate === lemma) ?? null;
}

/** True for a form that can be a simple past: "seized", "took"; false for "taken", "seize", "seizing". */
export function isPastForm(form: string): boolean {
  const low = form.toLowerCase();
  const base = baseByForm.get(low);
  if (base !== undefined) return formsByBase.get(base)?.past === low || low === 'were';
  return low.endsWith('ed');
}

/** True for a form that can be a past participle: "seized", "taken"; false for "took". */
export function isParticipleForm(form: string): boolean {
  const low = form.toLowerCase();
  const base = baseByForm.get(low);
  if (base !== undefined) return formsByBase.get(base)?.participle === low;
  return low.endsWith('ed');
}

/** Verbs without an object, and so without a passive; joined to one, they still have their own voice: "was sent after her and disappeared". */
export const neverPassive = new Set(
  'live dwell reside stay sleep disappear vanish die arrive fall rise flee go come remain return escape emerge occur happen appear depart perish collapse survive retire retreat resign travel proceed refuse decline agree rebel defect'.split(
    ' ',
  ),
);
