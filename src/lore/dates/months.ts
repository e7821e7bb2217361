/** The months as a pattern has them, in their order. */
export const monthNames = 'January|February|March|April|May|June|July|August|September|October|November|December';

const inOrder = monthNames.split('|').map((month) => new RegExp(`\\b${month}\\b`, 'i'));

/** The month that a date tells, counted from 0; null where it tells none. */
export function monthIn(text: string): number | null {
  const at = inOrder.findIndex((month) => month.test(text));
  return at < 0 ? null : at;
}
