import type { Entity, EntityKind } from '../../lore/model.ts';
import { granularity } from './granularity.ts';

/** Finer than a kind: what may stand beside what among the options. Each row is a sort and the nouns that tell it. */
type Table = readonly (readonly [sort: string, nouns: ReadonlySet<string>])[];

const table = (lists: Readonly<Record<string, string>>): Table =>
  Object.entries(lists).map(([sort, nouns]) => [sort, new Set(nouns.trim().split(/\s+/))]);

const places = table({
  settlement:
    'city town village hamlet settlement colony capital borough suburb burgh port seaport township outpost camp seat stead market parish',
  country:
    'country nation kingdom empire republic duchy county principality state realm territory earldom jarldom margraviate bishopric archbishopric viscounty barony canton shire sultanate',
  region:
    'region province district coast quadrant sector expanse cluster nebula system wasteland wastes steppe frontier march marches borderland neutral zone',
  water:
    'river lake sea ocean bay gulf strait straits channel sound firth creek stream estuary lagoon fjord canal ford bank',
  island: 'island isle islands isles archipelago atoll islet',
  height: 'mountain mount hill peak ridge mountains hills plateau volcano cape cliff headland pass moor heights',
  wild: 'forest wood woods desert valley plain plains marsh swamp fen fens jungle cave caves reef sands beach trough glacier',
  world: 'planet moon world homeworld star sun planetoid asteroid comet',
  station: 'starbase spacedock station satellite relay',
  site: 'bridge street hall road gate palace temple chamber cathedral church abbey chapel square yard yards dock docks base university college academy school museum library archive archives hotel inn tavern links lane park stadium arena works foundry mill hospital prison theatre theater embassy laboratory shrine monastery convent priory house tunnel viaduct observatory vault lighthouse cloister cloisters tower keep castle fortress fort citadel stronghold quadrangle building courthouse guildhall barracks manor mansion villa tomb mausoleum monument memorial statue cottage farm barn warehouse factory mine quarry colliery harbour harbor quay pier wharf lock weir dam wall beacon crypt institute',
});

const bodies = table({
  learned:
    'university college academy school institute institution society association club museum library orchestra choir hospital hospitals observatory laboratory foundation trust charity press magazine newspaper station',
  company:
    'company corporation inc ltd studio studios softworks games entertainment pictures publishing records interactive motors industries airlines railway railways brewery foundry bank shipyards enterprises',
  team: 'rovers united athletic wanderers city fc colliers gulls team hotspur albion rangers',
  body: 'council senate parliament court assembly diet government ministry congress cabinet committee commission board tribunal chamber directorate',
  state:
    'federation confederacy confederation union empire kingdom republic hegemony concord concordance commonwealth dominate ascendancy protectorate khanate caliphate shogunate sultanate duchy principality state states realm',
  armed:
    'fleet navy army armada guard guards regiment battalion brigade division corps legion squadron patrol militia flotilla',
  thing:
    'beds bed house hall tower cloister lighthouse quadrangle street building bridge gate library gardens field fields codex sands prize medal cup act affair trap',
});

const nounTables: Partial<Readonly<Record<EntityKind, Table>>> = { place: places, faction: bodies };

/** The sort that a noun tells; null where it tells none. "rangers" are a team or soldiers: such a noun is not asked alone. */
export function sortOfNoun(kind: EntityKind, noun: string): string | null {
  const word = noun.toLowerCase();
  return nounTables[kind]?.find(([, nouns]) => nouns.has(word))?.[0] ?? null;
}

const continents = /^(?:(?:North |South |Central )?America|Asia|Africa|Europe|Oceania|Antarctica|Australia)$/;
const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|New (?:Hampshire|Jersey|Mexico)|(?:North|South) (?:Carolina|Dakota)|West Virginia)$/;
const wars = /\b(?:wars?|conflict|rebellion|revolt|uprising|rising|revolution|crusade|campaign|feud|mutiny|coup)\b/i;
const armed = /^(?:rangers|station|house|city|fields|act|court|chamber|company)$/i;

/** Families and bands of soldiers go by words that are a building's or a club's elsewhere. */
const families = /^(?:house|clan) /i;
const bands = /^(?:court|company) /i;
const forces = /^(?:task force|strike force) |(?<! )\p{Ll}fleet$| (?:command|force|forces)$/iu;

/** What its own name tells: "Memorial Cloister" is a site, "Siege of Tarn" a battle; null where the name tells nothing. */
export function sortByName(entity: Entity): string | null {
  const name = entity.name.replace(/\s*\(.*\)$/, '');
  const sort = granularity(entity);
  if (entity.kind === 'event') return sort === 'fight' ? (wars.test(name) ? 'war' : 'battle') : sort;
  if (entity.kind === 'technology' || entity.kind === 'ship' || sort === 'universe' || sort === 'vast') return sort;
  const head = (/^(.+?) of /.exec(name)?.[1] ?? name).split(/[\s-]+/);
  const last = head.at(-1) ?? '';
  const first = head[0] ?? '';
  if (entity.kind === 'place') {
    if (countries().has(name)) return 'country';
    if (continents.test(name)) return 'continent';
    if (states.test(name)) return 'region';
    if (/\p{Ll}{2}shire$/u.test(name)) return 'region';
    const led = leads.test(first) ? sortOfNoun('place', first) : null;
    return sortOfNoun('place', last) ?? led ?? (sort === 'spot' ? null : sort);
  }
  if (entity.kind !== 'faction') return sort;
  if (families.test(name)) return 'family';
  if (bands.test(name)) return null;
  if (forces.test(name)) return 'armed';
  const told = sortOfNoun('faction', last);
  // "Martian Rangers" are no team, and the "Drowned Court" is no parliament, unless the texts say so.
  return armed.test(last) && told !== 'thing'
    ? null
    : told === 'thing' && /^house$/i.test(last) && head.length < 2
      ? null
      : told;
}

/** "Lake Orrin", "Port Amber": these tell the sort from the front; the "Moor Steps" are no moor. */
const leads =
  /^(?:lake|mount|castle|fort|fortress|river|port|cape|isle|island|planet|sea|gulf|bay|city|starbase|station|camp|hotel|sector)$/i;

let known: ReadonlySet<string> | null = null;

/** The countries of our own world, by their English names. */
function countries(): ReadonlySet<string> {
  if (known !== null) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const all = letters.flatMap((a) => letters.flatMap((b) => names.of(`${a}${b}`) ?? []));
  known = new Set([
    ...all.filter((name) => name.length > 2),
    'England',
    'Scotland',
    'Wales',
    'Holland',
    'Prussia',
    'Persia',
    'California',
  ]);
  return known;
}
