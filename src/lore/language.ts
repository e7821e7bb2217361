import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItsFunction } from 'wink-nlp';

/** The language model, loaded once: it takes about a second and holds no state between texts. */
const nlp = winkNlp(model, ['sbd', 'pos']);
const { its } = nlp;
/** The published type of `its.lemma` lists an argument that `out` never asks for. */
const lemmaOf = its.lemma as ItsFunction<string>;

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
  const lemmas = tokens.out(lemmaOf);
  const tags = tokens.out(its.pos);
  return values.map((value, index) => ({
    text: value,
    lemma: String(lemmas[index] ?? value),
    pos: String(tags[index] ?? 'X'),
  }));
}

/** Ids that the model gives to words of its own are lower than the first one it has to invent. */
const firstInvented = Number(nlp.readDoc('qzxvqzxv').tokens().out(its.uniqueId)[0]);
const knownWords = new Map<string, boolean>();

/** Whether a lower-case word is one of the language's own, not a name. */
export function isDictionaryWord(word: string): boolean {
  const known = knownWords.get(word);
  if (known !== undefined) return known;
  const tokens = nlp.readDoc(word).tokens();
  const answer = Number(tokens.out(its.uniqueId)[0]) < firstInvented || tokens.out(lemmaOf)[0] !== word;
  if (knownWords.size < 100_000) knownWords.set(word, answer);
  return answer;
}
