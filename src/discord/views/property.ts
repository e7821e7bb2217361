/** What two things are to each other, in the reader's language. */
import type { Say } from '../texts.ts';
import { asWritten } from './lookup-parts.ts';

/** As sentences are read (lore/facts/patterns.ts), and as they are seen from the other side (lore/look-up/relations.ts). */
const properties = [
  'leader',
  'led',
  'founded by',
  'founded',
  'conquered by',
  'conquered',
  'killed by',
  'killed',
  'captured by',
  'captured',
  'destroyed by',
  'destroyed',
  'defeated by',
  'defeated',
  'invaded by',
  'invaded',
  'attacked by',
  'attacked',
  'made by',
  'made',
  'discovered by',
  'discovered',
  'recognised by',
  'recognised',
  'betrayed by',
  'betrayed',
  'liberated by',
  'liberated',
  'deposed by',
  'deposed',
  'author',
  'wrote',
  'predecessor',
  'successor',
  'commander',
  'ally',
  'enemy',
  'member',
  'member of',
  'part',
  'part of',
  'located in',
  'holds',
  'species',
  'has members among it',
  'spouse',
  'child of',
  'parent of',
  'type',
  'faction',
] as const;

/** A property in the reader's language, in small letters; an infobox's own label as the text has it. */
export function sayProperty(property: string, say: Say): string {
  const known = properties.find((one) => one === property);
  return known === undefined ? asWritten(property) : say(`property.${known}`);
}
