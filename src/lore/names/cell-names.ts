import type { Discovered, RawSentence } from './candidate.ts';
import { votesOfName } from './kind-votes.ts';
import type { EntityKind } from '../model.ts';
import { personTitles } from './lexicon.ts';
import { foldName } from './names.ts';
import { kindOfNoun } from './noun-kinds.ts';
import { isDictionaryWord } from '../words/language.ts';
import { bookSections, tokensOf, type Line } from '../words/sections.ts';

/** What labels of boxes and heads of columns say of the names under them. */

const labelKinds: readonly (readonly [RegExp, EntityKind])[] = [
  [/\b(?:flagship|ships?|vessels?|starships?)\b/i, 'ship'],
  [
    /\b(?:place|planet|city|world|system|location|headquarters?|homeland|continent|station|town|quadrant|region|seat|capital|headquarters|base|homeworld|area|birthplace|born in|territory|theat(?:er|re)|site)\b/i,
    'place',
  ],
  [
    /\b(?:head of (?:state|government)|speaker|person|character|ruler|king|queen|leaders?|commanders?|officer|monarch|captain|founders?|founded by|author|lord|lady|heir|ceo|chief executive|key people|individuals|president|creators?|created by|developer|directed by|written by|spouse|husband|wife|father|mother|parents?|child(?:ren)?|architect|owner|mayor|vicar|governor|chairman|president|director|writer|actor|played by|portrayed by|squire)\b/i,
    'character',
  ],
  [/\b(?:species|races?|peoples?)\b/i, 'species'],
  [
    /\b(?:belligerents?|combatants?|rivals?|allies|enemies|affiliations?|allegiance|factions?|parties|members|organi[sz]ations?|house|government|successor|predecessor|side|parent|overlord|vassals?|publisher|studio|employer|agency|military|legislature|allegiances|religion)\b/i,
    'faction',
  ],
  [/\b(?:battles?|wars?|events?|treat(?:y|ies))\b/i, 'event'],
  [/\b(?:books?|episodes?|titles?|works?|novels?|missions?|appearances?|films?)\b/i, 'work'],
  [
    /\b(?:weapons?|devices?|technology|items?|artefacts?|artifacts?|products?|equipment|languages?|currency|rocket|engine|armou?r)\b/i,
    'technology',
  ],
];
const ofPeople =
  /^(?:species|race|fate|office|title|rank|role|reign|born|died|actor|played by|post|occupation|term|years)$/i;

/** By the words that labels use, else by what the label's own noun names: "Youth wing", "Newspaper". */
export const kindOfLabel = (label: string): EntityKind | undefined =>
  labelKinds.find(([pattern]) => pattern.test(label))?.[1] ?? kindOfNoun(foldName(label).split(' ').at(-1) ?? '');

/** A column headed "Name" holds people where its neighbours speak of ranks and fates. */
function hintOf(label: string, labels: readonly string[]): RawSentence['hint'] {
  const kind = kindOfLabel(label);
  if (kind !== undefined) return { kind, weight: 4 };
  // A table of relations is one of powers.
  if (label === labels[0] && labels.slice(1).some((other) => /relation|standing|attitude|diplomacy/i.test(other)))
    return { kind: 'faction', weight: 3 };
  return /^names?$/i.test(label) && labels.some((other) => ofPeople.test(other))
    ? { kind: 'character', weight: 4 }
    : undefined;
}

const isBox = (line: Line): boolean =>
  line.form === 'row' && (line.cells?.labels.length ?? 0) > 1 && new Set(line.cells?.labels).size === 1;

const mostlyName = /^(?:the )?\p{Lu}[\p{L}'. -]*$/u;

/** A line as the texts in which names are looked for: its sentence, or each of its cells with what the label says. */
export function rawSentences(line: Line): RawSentence[] {
  const { sourceId, text, cells, section, form } = line;
  if (cells === undefined)
    return bookEntry(line) ?? listedTitle(line) ?? [{ sourceId, text, tokens: tokensOf(line), section, form }];
  if (isBox(line)) return [];
  return cells.values.flatMap((value, index) => {
    const hint = hintOf(cells.labels[index] ?? '', cells.labels);
    return value.split(/[,;] /).map((part): RawSentence => {
      const isList = mostlyName.test(part) && part.split(' ').length <= 5;
      return {
        sourceId,
        text: part,
        section,
        form,
        column: cells.labels[index] ?? '',
        ...(hint !== undefined && isList ? { hint } : {}),
      };
    });
  });
}

const entry =
  /^(\p{Lu}[\p{L}'-]+), (?:\p{Lu}\.[ -]?)+,? (.{4,90}?)(?:\.|,) (?:([\p{Lu}][\p{L} ]{2,30}?),? )?\(?\d{4}\)?\b/u;

/** A line of a bibliography: "Larn, K. Wars of the Coast. Ostby 1948, p. 211." Null for any other. */
function bookEntry({ sourceId, text, section }: Line): RawSentence[] | null {
  if (!bookSections.test(section)) return null;
  const [, author, title, place] = entry.exec(text) ?? [];
  if (author === undefined || title === undefined) return null;
  const hinted = (name: string, kind: EntityKind): RawSentence => ({
    sourceId,
    text: name,
    hint: { kind, weight: 15 },
  });
  return [hinted(author, 'character'), hinted(title, 'work'), ...(place === undefined ? [] : [hinted(place, 'place')])];
}

const titleSections =
  /\b(?:appearances|books|novels|stories|comics|episodes|films|movies|games|albums|songs|series|quests|missions|works|publications|filmography|discography|bibliography)$/i;
const listed = /^"?((?:The |An? )?\p{Lu}[^"(,.;:–]{2,60}(?:: \p{Lu}[^"(,.;:–]{2,60})?)"?(?:$| \(|, | – | - )/u;

/** A line of a list of works is a title up to its first mark: "Vales and Vespers (2004)". */
function listedTitle({ sourceId, text, section, form }: Line): RawSentence[] | null {
  if (form !== 'item' || !titleSections.test(section)) return null;
  const title = listed.exec(text)?.[1]?.trim().replace(/^The /, '');
  if (title === undefined || title.split(' ').length > 8) return null;
  const rest = text.slice(text.indexOf(title) + title.length);
  return [
    { sourceId, text: `"${title}"`, section, form, hint: { kind: 'work', weight: 6 } },
    ...(/\p{Lu}/u.test(rest) ? [{ sourceId, text: rest, section, form }] : []),
  ];
}

const noName = /^(?:Others?|Total|None|Unknown|Various|See also)$/;

const linking =
  /^(?:of|the|and|or|for|in|on|at|to|from|with|by|de|von|van|der|den|ibn|al|du|del|della|di|da|dos|das|la|le|bin|ben|bint|el|zu|zum|zur|af|ap)$/;

/** "Known drones Orrin": the label of the cell, and the name behind it. */
const holdsLabel = (name: string): boolean => {
  const [first, ...words] = name.split(' ');
  const at = words.findIndex((word) => /^\p{Ll}{3,}$/u.test(word) && !linking.test(word) && isDictionaryWord(word));
  return (
    at >= 0 && isDictionaryWord(first?.toLowerCase() ?? '') && words.slice(at + 1).some((word) => /^\p{Lu}/u.test(word))
  );
};

/** Names that stand in tables alone: the first cell of a row, the members of a box of names. */
export function cellNames(lines: readonly Line[], kindOf: (name: string) => EntityKind | undefined): Discovered[] {
  return lines.flatMap((line) => {
    if (line.form !== 'row' || line.cells === undefined) return [];
    const { labels, values } = line.cells;
    const named = isBox(line) ? values : values.slice(0, 1);
    const shared = isBox(line) ? commonest(values.map(kindOf)) : undefined;
    return named
      .map((cell) => cell.replace(/ \([^)]*\)$/, ''))
      .filter(
        (name) =>
          /^\p{Lu}/u.test(name) &&
          !noName.test(name) &&
          !holdsLabel(name) &&
          !personTitles.has(foldName(name)) &&
          name.split(' ').length <= 5,
      )
      .map((name) => ({
        name,
        kind: votesOfName(foldName(name))[0]?.[0] ?? shared ?? kindOfLabel(labels[0] ?? '') ?? 'faction',
        aliases: [],
        takesThe: false,
        plural: false,
        count: 1,
      }));
  });
}

/** The kind that most of the known members of a box have; undefined where fewer than two are known. */
function commonest(kinds: readonly (EntityKind | undefined)[]): EntityKind | undefined {
  const counts = new Map<EntityKind, number>();
  for (const kind of kinds) if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] > 1 ? best[0] : undefined;
}
