import { isCapitalised, type NameToken } from './names.ts';

/** How often each word was seen capitalised inside a sentence, and in lower case. */
export interface WordCase {
  readonly capital: ReadonlyMap<string, number>;
  readonly lower: ReadonlyMap<string, number>;
  /** How often a capitalised word stands without "of Another" behind it. */
  readonly alone: ReadonlyMap<string, number>;
}

export function countCase(sentences: Iterable<{ text: string; tokens: readonly NameToken[] }>): WordCase {
  const capital = new Map<string, number>();
  const lower = new Map<string, number>();
  const alone = new Map<string, number>();
  const add = (counts: Map<string, number>, word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { text, tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (!isCapitalised(token.text)) {
        add(lower, token.norm);
        return;
      }
      if (index > 0 || (tokens.length < 5 && tokens.length > 1 && tokens.every((one) => isCapitalised(one.text))))
        add(capital, token.norm);
      const owner = tokens[index - 1];
      if (owner !== undefined && text.slice(owner.to, token.from) === "'s ") return;
      const [of, name] = [tokens[index + 1], tokens[index + 2]];
      // "Tin Star Press" says nothing of "Star".
      if (owner !== undefined && isCapitalised(owner.text) && text.slice(owner.to, token.from) === ' ') return;
      if (of?.norm !== 'of' || name === undefined || !isCapitalised(name.text)) add(alone, token.norm);
    });
  }
  return { capital, lower, alone };
}
