/** Verbs that tell the same fact in other words: what holds for one of a row may hold for all of it. */
const rows = `
attack invade raid assault strike bombard besiege
ban forbid outlaw prohibit
become make name appoint elect proclaim crown declare succeed
begin start launch open commence initiate
battle clash combat confront engage face fight oppose resist war
capture conquer seize take occupy annex retake recapture overrun reclaim
create establish found form build construct design develop set organise organize make raise
defeat beat destroy overcome overthrow crush rout repel drive vanquish
ally member membership join accept admit belong unite enter sign
leader ruler head chief lead rule govern command head run administer reign direct lead guide
kill slay murder assassinate execute
help aid assist support back save rescue
meet encounter contact
find discover explore reach
lose cede surrender yield
flee escape withdraw retreat leave
betray desert defect
marry wed
send dispatch transport bring carry
serve work
say announce declare call demand tell warn ask request`;

const classOf = new Map<string, string>();
for (const row of rows.trim().split('\n')) {
  const words = row.split(' ');
  for (const word of words) if (!classOf.has(word)) classOf.set(word, words[0] ?? word);
}

/** The verb that stands for all of its row; the verb itself where it is in none. */
export const verbClass = (verb: string): string => classOf.get(verb) ?? verb;
