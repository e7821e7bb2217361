/** Text that says what a picture shows, for those who do not see it. */

/** Discord takes at most this many characters (https://discord.com/developers/docs/resources/message#attachment-object). */
export const altTextAtMost = 1024;

/**
 * `lead` and as many whole `items` as fit, parted by spaces; what is left out is counted by `sayMore`.
 * Each item is a sentence with its full stop. An item that alone is too long is left out, never cut.
 */
export function altText(lead: string, items: readonly string[], sayMore: (count: number) => string): string {
  const room = altTextAtMost - sayMore(items.length).length - 1;
  let text = lead.length > room ? `${lead.slice(0, room - 1).trimEnd()}…` : lead;
  for (const [i, item] of items.entries()) {
    const longer = `${text} ${item}`;
    const isLast = i === items.length - 1;
    if (longer.length > (isLast ? altTextAtMost : room)) return `${text} ${sayMore(items.length - i)}`;
    text = longer;
  }
  return text;
}
