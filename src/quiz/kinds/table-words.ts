import type { Entity } from '../../lore/model.ts';
import { questionWordFor } from '../options/granularity.ts';

/** How a column is asked about in plain English. Null where a wording would not read well, or would guess what the label means. */
export interface ColumnWords {
  /** What stands in the column for one row. */
  readonly valueOf: (row: string, plural: boolean) => string | null;
  /** Which row has a value; `asked` is what is asked for where no options stand beside it. */
  readonly rowWith: (value: string, asked: Entity | 'options' | undefined) => string | null;
  /** Which row has not what the others have. */
  readonly rowWithout: ((value: string) => string) | null;
  /** Its values are people's names. */
  readonly ofPeople: boolean;
  /** Whether a cell says what its label asks for. */
  readonly fits?: (value: string) => boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const people = words(
  `commander captain leader ruler king queen head founder architect designer builder author writer director inventor keeper owner
  holder winner discoverer governor master editor chancellor principal president chairman mayor bishop abbot admiral general chief
  composer sculptor painter creator successor predecessor husband wife spouse father mother`,
);
const things = words(
  `seat capital emblem trade motto homeworld flag weapon colour color religion language currency rank role office title position type class
  kingdom country region province planet symbol crest patron domain element house allegiance species occupation profession material
  manufacturer shipyard instrument prize sport discipline subject county district parish sector quadrant system affiliation`,
);
/** What became of something is told of many in the same words: it is asked for, and never asked by. */
const outcomes = words('fate outcome result');
/** What powers are to each other; "Asleep" is no such thing. */
const stance =
  /\b(?:friend|friend(?:ly|ship)|all(?:y|ies|ied|iance)|members?|hostil\p{L}*|enem(?:y|ies)|rival\p{L}*|neutral\p{L}*|war(?:fare)?|peace(?:ful)?|trade|treaty|truce|armistice|cooperat\p{L}*|conflicts?|antagonis\p{L}*|tense|tensions?|cordial|cold|strained|vassals?|subjects?|patrons?|creditors?|servitors?|clients?|protectorate|partners?|allegiance|non-?aggression|contact|unknown|uneasy|distrust\p{L}*|wary|occupied|annexed|conquered|absorbed|outlawed|independent|relations?)\b/iu;
const standing = /^(?:(?:recent|current|foreign|diplomatic) )?(?:relations?|relationship|standing|stance|attitude)$/;

/** The wording for a column; null for one that is not asked about. `subject` is what the article is about, with its article. */
export function columnWords(label: string, subject: string | null, values: readonly string[]): ColumnWords | null {
  const be = (plural: boolean): string => (plural ? 'were' : 'was');
  if (standing.test(label)) return subject === null ? null : standingWords(label, subject);
  if (people.has(label) || isOffice(label, values))
    return {
      valueOf: (row) => `who was the ${label} of ${row}`,
      rowWith: (value, asked) => {
        const which = whichOf(asked);
        return which === null ? null : `${which} had ${value} as its ${label}`;
      },
      rowWithout: null,
      ofPeople: true,
    };
  if (things.has(label))
    return {
      valueOf: (row) => `what was the ${label} of ${row}`,
      rowWith: (value, asked) =>
        asked === 'options'
          ? `which of these had “${value}” as ${label === 'title' || label === 'rank' ? 'a' : 'its'} ${label}`
          : null,
      rowWithout: (value) =>
        `which of these did NOT have “${value}” as ${label === 'title' || label === 'rank' ? 'a' : 'its'} ${label}`,
      ofPeople: false,
    };
  if (outcomes.has(label))
    return {
      valueOf: (row, plural) => (label === 'fate' ? `what ${be(plural)} the fate of ${row}` : null),
      rowWith: () => null,
      rowWithout: null,
      ofPeople: false,
    };
  return null;
}

const agent =
  /(?<!^(?:riv|tow|numb|lett|bord|ord|chapt|quart|sect|man|harb|harbou|wat|pow))(?:er|or|ist|man|woman|ian)$/;
const personName = /^(?:\p{Lu}[\p{L}'’-]+\.? ){1,3}\p{Lu}[\p{L}'’-]+$/u;

/** "Speaker" over nothing but people's names. */
const isOffice = (label: string, values: readonly string[]): boolean =>
  agent.test(label) && !/\s/.test(label) && values.every((value) => personName.test(value));

/** "Which ship", where the answer is typed; null where no such word leads to it. */
function whichOf(asked: Entity | 'options' | undefined): string | null {
  if (asked === 'options') return 'which of these';
  const word = asked === undefined ? '' : questionWordFor(asked);
  return word.startsWith('which ') ? word : null;
}

function standingWords(label: string, subject: string): ColumnWords {
  const noun = label.endsWith('s') || !/relation$/.test(label) ? label : `${label}s`;
  const towards = `in its ${noun} with ${subject}`;
  return {
    fits: (value) => stance.test(value),
    // "Vorgon" may be a people or a realm: only a name with its article goes into a sentence.
    valueOf: (row, plural) =>
      plural || row.startsWith('the ')
        ? `how ${plural ? 'do' : 'does'} ${row} stand to ${subject}`
        : `how is “${row}” listed ${towards}`,
    rowWith: (value, asked) => (asked === 'options' ? `which of these is listed as “${value}” ${towards}` : null),
    rowWithout: (value) => `which of these is NOT listed as “${value}” ${towards}`,
    ofPeople: false,
  };
}

/** A list of lists: under which heading something stands. The list is named, since "by quadrant" tells what its headings are. */
export const headingWords = (caption: string, value: string): string =>
  caption === ''
    ? `under which of these headings is “${value}” listed`
    : `in the table “${caption}”, under which of these stands “${value}”`;

/** "Powers by region": what the headings are; null where the caption does not tell, or they are no places. */
export function regionIn(caption: string): string | null {
  const noun = /^\p{Lu}\p{Ll}+s by (\p{Ll}+)$/u.exec(caption)?.[1] ?? '';
  return regions.has(noun) ? noun : null;
}

export const regionWords = (region: string, called: string, plural: boolean): string =>
  `to which ${region} ${plural ? 'do' : 'does'} ${called} belong`;

const regions = words('quadrant region province country county district sector continent kingdom realm planet world');

const classes = words(
  `clans houses ships vessels stations towns villages cities planets worlds moons tribes guilds orders companies regiments islands provinces districts
  satellites clubs colleges schools kingdoms duchies families colonies bands`,
);

const ledBy = words(
  `kingdom isle island empire order republic duchy margravate county principality federation confederation confederacy union alliance league
  house church city council guild brotherhood sisterhood state states realm dominion commonwealth free knights lords sons daughters
  collective hegemony coalition pact assembly consortium syndicate imperium triumvirate caste tribe clans companions`,
);

/** "the Kingdom of Marl", "the Almoners": a row's name as a sentence has it, and whether it is more than one. */
export function calledInRow(name: string, isPlural: boolean): { readonly called: string; readonly plural: boolean } {
  const bare = name.replace(/^The /, 'the ');
  const [first = '', second] = name.toLowerCase().split(' ');
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const many =
    isPlural || (/[^sui]s$/.test(last) && !/\p{Ll} of /u.test(name) && !/^(?:house|planet|city)\b/i.test(name));
  const isLed =
    bare === name && (many || (second === 'of' && ledBy.has(first)) || (second !== undefined && ledBy.has(last)));
  return { called: isLed ? `the ${name}` : bare, plural: many };
}

/** "the clan Stilt" of a row "Stilt" under "Clans": a short name alone would not tell what it is. */
export function calledByClass(caption: string, name: string): string {
  const plural = /(\p{L}+)$/u.exec(caption)?.[1]?.toLowerCase() ?? '';
  if (/\s/.test(name) || !classes.has(plural)) return name;
  const noun = plural
    .replace(/ies$/, 'y')
    .replace(/(?<!hou)ses$/, 's')
    .replace(/s$/, '');
  return `the ${noun} ${name}`;
}
