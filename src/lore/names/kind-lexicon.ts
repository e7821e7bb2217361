/** Words beside a name that tell its kind; each list is what kind-votes.ts asks of one position. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** "X of NAME": what only a place has. */
export const placeHeads = words(`
  orbit city town planet moon island continent village river ruins gates walls streets port harbour harbor shores coast
  outskirts surface skies siege sack province county district parish market world colony settlement inhabitants people`);

/** "X of NAME": what a place or realm has. */
export const placeOwners = words(`
  king queen emperor duke count earl prince princess governor mayor lord lady steward invasion conquest capital north south
  east west kingdom bishop archbishop abbot fall rulers ruler duchess margrave merchants towns citizens island isle side`);

/** Verbs before a place: "reached NAME". */
export const placeVerbs = words(`
  invaded invade invades reached reach visited visit colonised colonized colonise protect defend defended ruled northern southern
  eastern western upper lower raided besieged besiege sacked annexed stormed left leave toward off via beyond occupied conquered
  rebuilt settled entered enter fortified liberated bombarded liberate conquering between opposite`);

/** Verbs before a person: "married NAME". */
export const actedOn = words(`
  married marry killed kill shot murdered executed crowned hired promoted persuaded convinced told asked arrested imprisoned
  poisoned stabbed beheaded wounded rescued befriended challenged named appointed elected succeeded met freed`);

/** Words before a ship: "aboard the NAME". */
export const aboardWords = words('aboard sank boarded launched commissioned scuttled rammed salvaged');

/** Words before a person: "as NAME told it". */
export const personLeads = words('called née nicknamed brother sister friend partner whom he she');

/** Verbs that a town or realm is the subject of as often as a person. */
export const polityVerbs = words(`
  fell surrendered joined declared ceded lies lay stood stands seceded capitulated gained prospered flourished sued hired claimed
  withdrew remained agreed grew became kept gave lost won bought entered exported imported`);
