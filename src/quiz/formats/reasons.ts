/** Why a question of a file was not taken: one sentence each, the same for the shell and for Discord's catalogues. */
import { entryTextLimits, fileLimits } from './limits.ts';

export const reasons = {
  // The file as a whole.
  'nothing-known':
    'This is no list of questions that can be read: use a Red trivia list, an Open Trivia Database download, a LakeYS or sir-lancebot file, CSV with a header row, or an export of this bot.',
  'not-json': 'This is not valid JSON: it breaks off or goes wrong here.',
  'not-yaml': 'This line is not valid YAML: look for a missing quotation mark, colon or space.',
  'second-document': 'Only the first document of a file is read: what follows this “---” was left out.',
  'too-many-entries': 'A file may hold {{entries}} questions at most: what follows was left out.',
  'newer-version': 'This export was made by a newer version of the bot: update the bot first.',
  'response-no-results': 'Open Trivia Database answered that it has not enough questions for this search (code 1).',
  'response-bad-parameter': 'Open Trivia Database answered that the search was not valid (code 2).',
  'response-no-token': 'Open Trivia Database answered that the session token is not known (code 3).',
  'response-token-empty': 'Open Trivia Database answered that the token has seen all questions (code 4).',
  'response-too-often': 'Open Trivia Database answered that it was asked too often (code 5): download it again later.',
  'response-unknown': 'Open Trivia Database answered with a code that is not known.',
  // YAML's own.
  alias: 'It uses a YAML alias (*name), which is not followed: write the text out.',
  'not-closed': 'A quotation mark or bracket is not closed, or its text goes on in a next line that is not indented.',
  'too-deep': 'Lists are nested too deeply here.',
  colon: 'A text with “: ” in it needs quotation marks around it.',
  'no-colon': 'A colon is missing here, or hidden: a text with “ #” in it needs quotation marks around it.',
  'long-key': 'A question has to stand on one line, with its colon at the end.',
  // Red's list keys.
  'red-author': 'AUTHOR has to be a text of 1 to 1,000 characters.',
  'red-description': 'DESCRIPTION has to be a text of 1 to 200 characters.',
  'red-schema': '$schema has to be a text.',
  'red-config': 'CONFIG has to be a mapping of settings.',
  'red-config-key':
    'CONFIG has a setting that is not known: use max_score, timeout, delay, bot_plays, reveal_answer, payout_multiplier or use_spoilers.',
  'red-max-score': 'max_score in CONFIG has to be a whole number of at least 1.',
  'red-timeout': 'timeout in CONFIG has to be a number above 0.',
  'red-delay': 'delay in CONFIG has to be a number of at least 4.',
  'red-payout': 'payout_multiplier in CONFIG has to be a number of at least 0.',
  'red-boolean': 'bot_plays, reveal_answer and use_spoilers in CONFIG have to be true or false.',
  // One question.
  'not-a-question': 'This is not a question with its fields.',
  'no-question': 'It has no question.',
  'no-answer': 'It has no answer.',
  'no-answers': 'No answers follow the question: list them below it, each after “- ”.',
  'answers-not-list': 'Its answers are not a list: write each on a line of its own, after “- ”.',
  'answer-null': 'An answer is empty or null: write a text, in quotation marks if the word “null” is meant.',
  'answer-colon': 'An answer has “: ” in it: put it into quotation marks.',
  'answer-not-text': 'An answer is not a plain text.',
  'question-too-long': 'The question is longer than {{stem}} characters.',
  'answer-too-long': 'An answer or option is longer than {{answer}} characters.',
  'too-many-accepted': 'It has more than {{accepted}} accepted answers.',
  'too-many-wrong': 'It has more than {{wrong}} wrong options.',
  'empty-option': 'A wrong option is empty.',
  'option-is-answer': 'A wrong option is also a right answer.',
  'no-wrong': 'It has no wrong options.',
  'wrong-not-list': 'Its wrong options are not a list of texts.',
  'correct-not-among': 'Its right answer is not among its options.',
  'extra-too-long': 'Its topic, citation, explanation or a hint is too long.',
  'bad-difficulty': 'Its difficulty is not “easy”, “medium” or “hard”.',
  picture: 'It needs a picture, which cannot be asked here.',
  link: 'The question has a link in it.',
  dynamic: 'It is made by a program each time (dynamic_id), so there is no fixed question to take.',
  'bad-encoding': 'Its text is not encoded as the rest of the file is.',
  'too-many-cells': 'This row has more cells than the header.',
  'quote-not-closed': 'A quotation mark in this row is not closed.',
} as const;

export type Why = keyof typeof reasons;

/** What the sentences above are filled in with. */
export const reasonValues = { ...entryTextLimits, entries: fileLimits.entries } as const;

export interface Refused {
  /** Of the file, the first being 1. */
  readonly line: number;
  /** The question's beginning, where it has one. */
  readonly stem: string | null;
  readonly why: Why;
  /** The sentence of `why`. */
  readonly what: string;
}

const shownOfStem = 60;

export const refuse = (why: Why, line: number, stem: string | null = null): Refused => ({
  line,
  stem: stem === null || stem === '' ? null : beginning(stem),
  why,
  what: reasons[why].replace(/\{\{(\w+)\}\}/g, (all, name: string) =>
    String((reasonValues as Readonly<Record<string, number>>)[name] ?? all),
  ),
});

function beginning(stem: string): string {
  const plain = stem.replace(/\s+/g, ' ').trim();
  // Not within a character of two units.
  const cut = plain
    .slice(0, shownOfStem)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  return plain.length <= shownOfStem ? plain : `${cut}…`;
}
