/** Each at the place of its number. */
export const numberNames = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "DS9" of "Deep Space Nine" and of "Deep Space 9", "NRC" of "Naval Rank Code": small words are left out. */
export const capitalsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => {
      const digit = numberNames.indexOf(word.toLowerCase());
      return digit > 0 ? String(digit) : (/^(?:\p{Lu}|\d+)/u.exec(word)?.[0] ?? '');
    })
    .join('');
