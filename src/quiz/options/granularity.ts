import type { Entity, EntityKind } from '../../lore/model.ts';

const agreements = /\b(?:treaty|pact|accords?|truce|armistice|convention|agreement|charter|concordat|peace of)\b/i;
const fights =
  /\b(?:war|battle|siege|raid|invasion|conquest|rebellion|revolt|uprising|revolution|mutiny|massacre|crusade|campaign|conflict|skirmish|ambush|attack|incident|coup|feud)\b/i;
const plagues = /\b(?:plague|famine|fever|blight|flood|fire|drought|earthquake|pox|death)\b/i;
const classes = /\bclass\b|\b(?:battlecruiser|cruiser|frigate|raider|fighter|shuttle|joint ship)$/i;
const universes = /\b(?:universe|realm|dimension|timeline)s?\b/i;
const vast = /\b(?:galaxy|quadrant|continent|ocean|world)s?\b/i;
const regions =
  /\b(?:system|sector|cluster|space|coast|wastelands?|wastes?|fens?|marsh(?:es)?|drift|arm|nebula|belt|expanse|badlands|rims?|regions?|province|empire|kingdom|county|republic|state|sea|valley|peninsula|desert|mountains|forest|river|gulf|straits?)\b/i;
const sites =
  /\b(?:bridge|street|hall|road|gate|palace|temple|chamber|cathedral|church|abbey|square|(?:ship|dock)?yards?|docks?|base|universit(?:y|ies)|college|academy|school|museum|librar(?:y|ies)|archives?|hotel|inn|tavern|lane|park|stadium|arena|ground|dome|works|foundry|mill|hospital|prison|theatre|embassy|laborator(?:y|ies)|shrine|monastery|house|tunnel|viaduct|canal|observatory|vault)\b/i;

/** Options stand beside others of their size and sort: a quadrant beside quadrants, a treaty beside treaties. */
export function granularity(entity: Entity): string {
  const name = entity.name.replace(/\s*\(.*\)$/, '');
  if (entity.kind === 'event') {
    const sort = [agreements, fights, plagues].findIndex((pattern) => pattern.test(name));
    return ['agreement', 'fight', 'plague'][sort] ?? 'happening';
  }
  if (entity.kind === 'ship') return classes.test(name) ? 'class' : 'ship';
  // A weapon beside weapons; beside a drug or a uniform it would stand out.
  if (entity.kind === 'technology') return `technology ${/\S+$/.exec(name)?.[0].toLowerCase() ?? ''}`;
  if (entity.kind !== 'place') return entity.kind;
  const sort = [universes, vast, regions, sites].findIndex((pattern) => pattern.test(name));
  return ['universe', 'vast', 'region', 'site'][sort] ?? 'spot';
}

const questionWords: Readonly<Record<EntityKind, string>> = {
  character: 'who',
  faction: 'which faction',
  species: 'which species',
  place: 'which place',
  ship: 'which ship',
  event: 'which event',
  technology: 'what',
  work: 'which work',
};

/** Where only the name was found, the kind is a guess: a nation is no species, and a circus no faction. */
const cautiousWords: Partial<Readonly<Record<EntityKind, string>>> = {
  species: 'which people',
  faction: 'which group',
};

/** How a question calls what it asks for. */
export function questionWordFor(entity: Entity): string {
  const sort = granularity(entity);
  if (sort === 'agreement') return 'which agreement';
  // "Which event came to Tarn aboard a ship?" is no way to ask for a plague, and "which plague" gives it away.
  if (sort === 'plague') return 'what';
  return (entity.near === undefined ? cautiousWords[entity.kind] : undefined) ?? questionWords[entity.kind];
}
