import type { FoundDate } from './dates.ts';
import type { LoreDate } from '../model.ts';
import type { Line } from '../words/sections.ts';

/**
 * Years of our own world (when a novel came out, when a mission was released) are no years of the story.
 * A year is taken for one only if the words say so, and not in a text that is itself about those years.
 */

const cue =
  /\b(?:real[- ]world|in[- ]game|published|publication|released?|aired|airing|premiered|broadcast|filmed|filming|screened|players?|player character|featured episode|expansion|patch|novel(?:s|ist)?|video game|game's launch|episode|series|trilogy|written by|directed by|author|franchise|came out|DVD|box office|television|actor|actress|portrayed by)\b/i;
const strongCue =
  /\b(?:real[- ]world|featured episode|in[- ]game|player character|novelist|was (?:first )?(?:published|released|aired|broadcast)|premiered|was cancell?ed in \d|portrayed by|(?:series|trilogy|game)\b[^.]{0,30}\b(?:began|launched|started|came out))\b/i;
const section =
  /\b(?:in (?:the )?(?:novels?|books?|games?|films?|fiction|(?:popular )?culture|other media)|background information|behind the scenes|production|real world|development|release|reception|appearances|publication|apocrypha|trivia|notes|external links|references)\b/i;

const firstYear = 1895;
const lastYear = 2050;

/** A judge for one article; it weighs the article's other years. */
export function realWorldJudge(
  lines: readonly Line[],
  dated: readonly (readonly FoundDate[])[],
): (line: Line, date: LoreDate) => boolean {
  const storyYears = lines.flatMap((line, index) =>
    cue.test(line.text) ? [] : (dated[index] ?? []).map(({ date }) => date.year),
  );
  const modern = storyYears.filter((year) => year >= firstYear - 200 && year < lastYear).length;
  const ownTime = modern >= 2 && modern * 2 > storyYears.length;
  return (line, date) => {
    if (date.year < firstYear || date.year >= lastYear) return false;
    if (/\breal[- ]world\b/i.test(line.text)) return true;
    if (ownTime) return false;
    return strongCue.test(line.text) || cue.test(line.text) || section.test(line.section);
  };
}
