import { workTitle } from '../words/citations.ts';
import { tokensOf, type Line } from '../words/sections.ts';
import { Gazetteer } from './gazetteer.ts';
import { foldName } from './names.ts';

/**
 * Folded titles of cited stories that are named after something in them: "Azati Prime" is an episode where quotes stand around it,
 * and elsewhere the place. Only titles that citations quote are asked: others are met without quotes.
 */
export function bareTitles(lines: readonly Line[]): ReadonlySet<string> {
  const titles = new Set<string>();
  for (const { citations } of lines)
    for (const citation of citations) {
      const title = citation.includes('"') ? workTitle(citation) : null;
      if (title?.includes(' ') === true) titles.add(title);
    }
  const found = new Set<string>();
  if (titles.size === 0) return found;
  const known = new Gazetteer(
    [...titles].map((title) => ({ name: title, entityId: foldName(title), scope: null, quotedOnly: false })),
  );
  for (const line of lines)
    for (const { entityIds, from, to } of known.match(line.text, line.sourceId, tokensOf(line))) {
      const isBare = line.text[from - 1] !== '"' && line.text[to] !== '"';
      if (isBare && named.test(line.text.slice(Math.max(0, from - 16), from)))
        for (const id of entityIds) found.add(id);
    }
  return found;
}

/** What stands before places and people rather than before titles. */
const named = /\b(?:of|at|to|from|near|reached|on|off|around|over|with|by|and) (?:the )?$/;
