import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction } from 'wink-nlp';

/** The language model, loaded once: it takes about a second and holds no state between texts. */
const nlp = winkNlp(model, ['sbd', 'pos']);

/** What is asked of each token. The published types make methods of these and list arguments that are never used. */
interface TokenReaders {
  readonly lemma: ItsFunction<string>;
  readonly pos: ItsFunction<string>;
  readonly uniqueId: ItsFunction<number>;
}
const { lemma, pos, uniqueId } = nlp.its as unknown as TokenReaders;

export interface Word {
  readonly text: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, … */
  readonly pos: string;
}

/** Sentences as the model parts them, without any repair. */
export function roughSentences(paragraph: string): string[] {
  return nlp.readDoc(paragraph).sentences().out();
}

export function tagWords(text: string): Word[] {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  const lemmas = tokens.out(lemma);
  const tags = tokens.out(pos);
  return values.map((value, index) => ({
    text: value,
    lemma: lemmas[index] ?? value,
    pos: tags[index] ?? 'X',
  }));
}

/** Ids that the model gives to words of its own are lower than the first one it has to invent. */
const firstInvented = Number(nlp.readDoc('qzxvqzxv').tokens().out(uniqueId)[0]);
const knownWords = new Map<string, boolean>();

/** Whether a lower-case word is one of the language's own, not a name. */
export function isDictionaryWord(word: string): boolean {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const tokens = nlp.readDoc(word).tokens();
  const answer = Number(tokens.out(uniqueId)[0]) < firstInvented || tokens.out(lemma)[0] !== word;
  if (knownWords.size < 100_000) knownWords.set(word, answer);
  return answer;
}
