import { isDictionaryWord } from '../words/language.ts';
import type { Block } from './document.ts';

/** Boxes whose labels and values stand on lines of their own: "Capital", "Hollin", "Founded", "412". */

const usualLabel = new RegExp(
  `^(?:${[
    'type|kind|class|status|era|seat|domain|motto|symbol|emblem|arms|colou?rs|anthem|area|region|location|planet|system|sector|quadrant|climate',
    'capital(?: city)?|largest city|founded(?: by)?|founders?|formed|established|created(?: by)?|creators?|inventors?|dissolved|disbanded|abolished|destroyed|fragmented|restored',
    'head of state|head of government|leaders?|rulers?|ruling house|house|dynasty|government(?: type)?|governor|commanders?(?: \\d)?|captain|commanding officer|members|notable members',
    'languages?|official languages?|currency|religions?|population|peoples?|species|races?|demonym|affiliations?|allegiance|allies|enemies|rivals|headquarters|base',
    'born|died|birth|death|date of birth|date of death|place of birth|birthplace|gender|sex|height|mass|hair colou?r|eye colou?r|homeworld|home world|nationality|occupation|profession|rank|titles?|offices?|service|years of service',
    'spouse|spouses|consort|parents|father|mother|siblings|children|issue|family|relatives|reign|coronation|burial|buried|predecessor|successor|preceded by|succeeded by|followed by',
    'first appearance|last appearance|appearances|portrayed by|played by|voiced by|manufacturer|builder|built(?: by)?|length|width|crew|complement|registry|launched|commissioned|decommissioned|owners?|operators?|weapons?|armament|material|weight',
    'date|place|result|outcome|conflict|battles?|wars?|belligerents|combatants|casualties|losses|strength|side \\d',
  ].join('|')}):?$`,
  'i',
);

const fewestLabels = 3;
const maxLabelWords = 4;
const maxValue = 160;

/** "Chief of security", "Subsidiaries": words of the language, and no name. */
const isOwnLabel = (line: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}+)*$/u.test(line) &&
  line.split(' ').length <= maxLabelWords &&
  isDictionaryWord(line.split(' ')[0]?.toLowerCase() ?? '');

/** The box that begins at `lines[at]`, and how many lines it takes; null where none stands there. */
export function labelLines(
  lines: readonly string[],
  at: number,
): { readonly blocks: readonly Block[]; readonly used: number } | null {
  if (!usualLabel.test(lines[at] ?? '')) return null;
  let end = at;
  while ((lines[end] ?? '') !== '' && (lines[end] ?? '').length <= maxValue) end += 1;
  const box = lines.slice(at, end);
  const labels = box.flatMap((line, index) => (usualLabel.test(line) ? [index] : []));
  if (labels.length < fewestLabels) return null;
  const blocks = labels.flatMap((start, index) => {
    const label = (box[start] ?? '').replace(/:$/, '');
    return linesOfLabel(label, box.slice(start + 1, labels[index + 1] ?? box.length));
  });
  return blocks.length < fewestLabels ? null : { blocks, used: end - at };
}

/** A label's values, and labels among them that few other boxes have. */
function linesOfLabel(label: string, values: readonly string[]): Block[] {
  const own = values.findIndex((value, at) => at > 0 && isOwnLabel(value) && isValue(values[at + 1]));
  if (own < 0) return values.length === 0 ? [] : [line(label, values.join(', '))];
  return [line(label, values.slice(0, own).join(', ')), ...linesOfLabel(values[own] ?? '', values.slice(own + 1))];
}

const isValue = (value: string | undefined): boolean => value !== undefined && !isOwnLabel(value);

const line = (label: string, value: string): Block => ({ type: 'infobox', line: { label, value, citations: [] } });
