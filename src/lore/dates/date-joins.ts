import type { FoundDate } from './date-rules.ts';

/** What dates that stand side by side mean together, and what a date means by the words around it. */

const joint = /^\s?(?:-|–|—|\bto\b|\binto\b|\buntil\b|\btill\b|\bthrough\b)\s?(?:the )?$/;
const jointAnd = /^ and $/;
const ownJoint = /^(?:until|till|up to)\b/i;

/** "4 April 1611 – 21 January 1613", "from the end of 2410 into early 2411": two dates that are one span. */
export function joinSpans(text: string, found: readonly FoundDate[]): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (last === undefined || !isSpan(text, last, next)) {
      joined.push(next);
      continue;
    }
    const wording = text.slice(last.from, next.to);
    joined[joined.length - 1] = {
      date: { ...last.date, until: next.date.year, precision: 'range', text: wording },
      from: last.from,
      to: next.to,
    };
  }
  return joined;
}

function isSpan(text: string, first: FoundDate, second: FoundDate): boolean {
  if (first.date.until !== null || second.date.until !== null || first.date.year >= second.date.year) return false;
  if (!/\d/.test(first.date.text) || !/\d/.test(second.date.text)) return false;
  const gap = text.slice(first.to, second.from);
  const opened = /(?:^|\b)(?:from|between) (?:the )?(?:year )?$/i.test(text.slice(0, first.from));
  const opening = /^(?:from|between)\b/i.test(first.date.text) || opened;
  if (ownJoint.test(second.date.text)) return /^\s?$/.test(gap) && opening;
  return joint.test(gap) || (opening && jointAnd.test(gap));
}

/** "Like the summit of 2410, …", "as in 2375": the year belongs to what is only compared. */
const compared = /(?:^|[;.] )(?:Like|Unlike|As with|Just like|Compared (?:to|with)|Similar to|In contrast to) [^,;]*$/;

export const isCompared = (text: string, from: number): boolean => compared.test(text.slice(0, from));

const vague =
  /^(?:a few|some|several|many|a couple of|shortly|not long|months|weeks|days|years|decades) ?(?:years?|months?|weeks?|days?|decades?)? (?:before|after|prior to)\b/i;

/** "the 25th century, a few years before 2411": the second date only says more of the first. */
export function withoutNearer(text: string, found: readonly FoundDate[]): FoundDate[] {
  return found.filter((date, index) => {
    const last = found[index - 1];
    if (last === undefined) return true;
    const start = vagueStart(text, date.from, date.date.text);
    return start === null || !/^,? $/.test(text.slice(last.to, start));
  });
}

/** Where the vague distance before a date begins; null where there is none. */
function vagueStart(text: string, from: number, wording: string): number | null {
  const head = text.slice(0, from);
  const before =
    /(?:a few|some|several|many|a couple of)? ?(?:years?|months?|weeks?|days?|decades?) (?:before |after |prior to )?$/i.exec(
      head,
    );
  if (before === null) return null;
  return vague.test(`${before[0].trim()} ${wording}`) ? before.index + (before[0].startsWith(' ') ? 1 : 0) : null;
}
