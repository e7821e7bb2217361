import { tokenise } from './names.ts';
import { synonymGroups } from './synonyms.ts';

/** Content words of a text, cut to stems, so that questions and sentences meet whatever their grammar. */

const stop = new Set(
  (
    'a an the of in on at by to for from with without and or but nor so as is are was were be been being am do does did done has have had having will would shall should can could may might must ' +
    'it its he she they them their his her him hers theirs this that these those there here who whom whose what which when where why how not no yes than then also too very just only both either neither ' +
    'i you we us our your my me s t if while because although though into onto up down out about over under again further once more most some any each all such own same other another during before after ' +
    'between among through against until since upon within per via year years date time happen happened happens take took taken place called named name know known tell say said says according kind type sort ' +
    'tells telling shows show shown mention mentions mentioned appear appears appeared feature features featured depict depicts depicted describe describes described ' +
    'many much long exactly ever still first one two three original originally now later ago actually called give gave given make made become became'
  ).split(' '),
);

const irregular: Readonly<Record<string, string>> = {
  led: 'lead',
  leader: 'lead',
  leaders: 'lead',
  leadership: 'lead',
  built: 'build',
  fought: 'fight',
  won: 'win',
  lost: 'lose',
  loss: 'lose',
  losses: 'lose',
  losing: 'lose',
  wrote: 'write',
  written: 'write',
  slain: 'kill',
  slew: 'kill',
  began: 'begin',
  begun: 'begin',
  beginning: 'begin',
  beginnings: 'begin',
  overthrew: 'overthrow',
  overthrown: 'overthrow',
  broke: 'break',
  broken: 'break',
  stole: 'steal',
  stolen: 'steal',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  held: 'hold',
  kept: 'keep',
  left: 'leave',
  met: 'meet',
  sent: 'send',
  sought: 'seek',
  told: 'tell',
  brought: 'bring',
  taught: 'teach',
  thought: 'think',
  bought: 'buy',
  caught: 'catch',
  came: 'come',
  went: 'go',
  gone: 'go',
  ran: 'run',
  saw: 'see',
  seen: 'see',
  spoke: 'speak',
  spoken: 'speak',
  swore: 'swear',
  sworn: 'swear',
  drove: 'drive',
  driven: 'drive',
  chose: 'choose',
  chosen: 'choose',
  died: 'die',
  dying: 'die',
  dies: 'die',
  death: 'die',
  deaths: 'die',
  dead: 'die',
  men: 'man',
  women: 'woman',
  wives: 'wife',
  people: 'people',
  married: 'marry',
  marriage: 'marry',
  wed: 'marry',
  founded: 'found',
  founding: 'found',
  foundation: 'found',
  founder: 'found',
  founders: 'found',
  beat: 'beat',
  beaten: 'beat',
  laid: 'lay',
  hid: 'hide',
  hidden: 'hide',
  fled: 'flee',
  struck: 'strike',
  shot: 'shoot',
  grew: 'grow',
  bore: 'bear',
  born: 'born',
  ruler: 'rule',
  rulers: 'rule',
  conquerors: 'conquer',
  writer: 'write',
  killer: 'kill',
  winner: 'win',
  builder: 'build',
  commander: 'command',
  freed: 'free',
  freedom: 'free',
  freeing: 'free',
  flew: 'fly',
  flown: 'fly',
  sank: 'sink',
  sunk: 'sink',
  wore: 'wear',
  worn: 'wear',
  ruins: 'ruin',
  conquest: 'conquer',
  conqueror: 'conquer',
  invasion: 'invad',
  destruction: 'destroy',
  victory: 'victor',
  victorious: 'victor',
  defeat: 'defeat',
  reign: 'reign',
  species: 'species',
  alliance: 'alli',
  allies: 'alli',
  allied: 'alli',
  ally: 'alli',
  betrayal: 'betray',
  chancellorship: 'chancellor',
  membership: 'member',
  members: 'member',
  admission: 'admit',
  admitted: 'admit',
  assassination: 'assassinat',
  assassins: 'assassinat',
  surrender: 'surrend',
  surrendered: 'surrend',
  surrenders: 'surrend',
  discovery: 'discover',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  forced: 'force',
  unity: 'unit',
  united: 'unit',
  unite: 'unit',
  unites: 'unit',
  uniting: 'unit',
  union: 'unit',
  succession: 'succeed',
  successor: 'succeed',
  success: 'success',
  ceasefire: 'ceasefir',
  refusal: 'refus',
  arrival: 'arriv',
  creation: 'creat',
  creator: 'creat',
  rebellion: 'rebel',
  rebels: 'rebel',
  liberation: 'liberat',
};

const cache = new Map<string, string>();

export function stemOf(norm: string): string {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const stem = suffixless(irregular[norm] ?? norm);
  if (cache.size < 200_000) cache.set(norm, stem);
  return stem;
}

const endings = [
  'ations',
  'ation',
  'ising',
  'izing',
  'ised',
  'ized',
  'ises',
  'izes',
  'ise',
  'ize',
  'ments',
  'ment',
  'ings',
  'ing',
  'edly',
  'ied',
  'ies',
  'ions',
  'ion',
  'ed',
  'es',
  'ly',
  's',
  'e',
  'y',
];

function suffixless(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) {
      const stem = word.slice(0, -ending.length);
      return /([bdfgklmnprt])\1$/.test(stem) && !/(?:ll|ss)$/.test(stem) ? stem.slice(0, -1) : stem;
    }
  }
  return word;
}

/** Stem → stems that may stand for it. */
const standIns = new Map<string, Set<string>>();
for (const group of synonymGroups) {
  const [mutual = [], oneWay = []] = group.split(' : ').map((part) => part.split(' ').map(stemOf));
  for (const stem of mutual) {
    const set = standIns.get(stem) ?? new Set();
    for (const other of [...mutual, ...oneWay]) if (other !== stem) set.add(other);
    standIns.set(stem, set);
  }
}

/** Stems that may stand for this one, itself left out. */
export const synonymsOf = (stem: string): string[] => [...(standIns.get(stem) ?? [])];

export const isStopWord = (norm: string): boolean => stop.has(norm);

/** Stems of the content words of a text, in order. */
export function termsOf(text: string): string[] {
  return tokenise(text)
    .map((token) => token.norm)
    .filter((norm) => !stop.has(norm))
    .map(stemOf);
}
