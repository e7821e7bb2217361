/** What the beginning and the end of a line of plain text tell of it. */

export const bullet = /^(?:[•▪◦‣·+–—-]|\*{1,4}|\d{1,2}[.)])\s+(?=\S)/;
/** A sentence's full stop, question or exclamation mark, with what may close after it. */
export const terminal = /[.!?]["')\]]*$/;
/** A finite verb, by its commonest forms: tells a caption that states a fact from a heading. */
export const finiteVerb =
  /\b(?:is|are|was|were|has|had|have|be|been|began|begins?|will|would|can|could|did|does|becomes?|became|\p{Ll}\w+(?:ed|ing))\b/u;
