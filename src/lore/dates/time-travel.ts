/** "sent back in time to Tarn in 1204", "an altered 1204": a year that is not the one the story has come to. */
const leaps =
  /\b(?:back|forward|backwards?|forwards|travel\w*|journey\w*|sent|thrown|hurled|displaced) (?:\p{Ll}+ ){0,2}?(?:through time|in time(?! for\b| to (?!the\b)\p{Ll}))\b|\btime[- ](?:travel|machine|portal|displace)|\b(?:in|to|into) the (?:distant )?(?:past|future) (?:in|of|to)\b|\b(?:sent|brought|taken|took|transported|thrown|pulled|went|goes|travel\w*|hurled)\b[^.;]{0,60} (?:to|into|in) the year \d|\b(?:altered|alternate|alternative|simulated|fictional) (?:version of )?(?:the year )?\d{3,4}s?\b/u;
const flashes = /\bflash(?:ed)?[- ]?(?:back|forward)s?\b/i;

/** Whether a sentence leaves the time of its story: what years it has are not those of what follows. */
export const leavesItsTime = (text: string): boolean => leaps.test(text) || flashes.test(text);
