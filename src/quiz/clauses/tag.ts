import { tagWords as tag, type Word } from '../../lore/words/language.ts';

export interface TaggedWord extends Word {
  /** White space before the word. */
  readonly before: string;
}

/** Splits a text into words and tags them, keeping where they stood apart. */
export function tagWords(text: string): TaggedWord[] {
  let end = 0;
  return tag(text).map((word) => {
    const start = Math.max(end, text.indexOf(word.text, end));
    const before = text.slice(end, start);
    end = start + word.text.length;
    return { ...word, before };
  });
}
