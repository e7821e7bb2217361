/** Signs that a sentence tells of the making, selling and reading of a story, and not of what happens in it. */

const apparatus =
  /\b(?:references|notes|footnotes|citations|external links|further reading|bibliography|sources|see also|gallery|merchandise)\b/i;
// "Development" alone is as often a ship's as a story's.
const makingOf =
  /\b(?:behind the scenes|in the game|gameplay|quests|cast|casting|voice|background info\w*|apocrypha|production|publication|reception|(?:concept|script|story|character|game) (?:and )?development|development (?:and|of the (?:show|series|film|game))|real[- ]world|trivia|appearances|in other media)\b/i;

/** Lists of books and links: nothing there is told. */
export const isApparatus = (section: string): boolean => apparatus.test(section) && !section.includes('\t');

// A line of a table that was taken for a heading says nothing of what stands below it.
export const isMakingOf = (section: string): boolean => makingOf.test(section) && !section.includes('\t');

const made =
  /\b(?:created|invented|devised|designed|written|co-written|directed|produced|composed|scored|played|portrayed|voiced|developed|illustrated|conceived)\b[^,;]*? (?:by|for)\b|\bbased on\b|\binspired by\b|\bfirst appear(?:ed|s|ance)\b/i;
const unnamed =
  /\b(?:the|this|that|each|its|his|her|their) (?:\p{Ll}+ )?(?:show|series|episode|film|movie|novel|book|game|comic|serial|story|script|character|writers?|director|producers?)(?:['’]s)?(?! \p{Lu})\b/u;

/** A question that says itself that it is about the making of a story, and of which one. */
export const asksOfMaking = (stem: string): boolean => made.test(stem) && !unnamed.test(stem);
