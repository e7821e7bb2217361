import type { Sign } from './signs.ts';

/**
 * How much each sign counts, fitted on some hundred questions on the shipped texts, with their answers, and questions that
 * these cannot answer; docs/adr/0006 has how. `rank` orders the sentences (listwise logistic regression), `support` says whether
 * the best of them answers at all (logistic regression, answered above one half). A sign keeps the direction that its
 * meaning gives it.
 */
export const weights: Readonly<Record<Sign, { readonly rank: number; readonly support: number }>> = {
  lag: { rank: -1.1, support: -0.17 },
  coverage: { rank: 1.35, support: 1.63 },
  names: { rank: 1.08, support: 1.21 },
  words: { rank: 0.34, support: 0 },
  direct: { rank: 1.1, support: 0.63 },
  exact: { rank: 2.64, support: 1.83 },
  wordsDirect: { rank: 0.17, support: 0 },
  namesDirect: { rank: 0.65, support: 0.3 },
  gap: { rank: -1.44, support: -1.04 },
  whole: { rank: 0, support: 0 },
  nothing: { rank: 0, support: -0.74 },
  nothingStrict: { rank: 0, support: -0.23 },
  missing: { rank: -0.47, support: 0 },
  verb: { rank: 0.62, support: 0.84 },
  length: { rank: 0, support: 4.04 },
  fit: { rank: 1.64, support: 1.48 },
  unfit: { rank: -1.72, support: -3.33 },
  labelled: { rank: 0.56, support: 0.63 },
  near: { rank: 0.61, support: 0.72 },
  inOrder: { rank: 0.64, support: 0 },
  noun: { rank: 1.96, support: 0.42 },
  close: { rank: 0.91, support: 1 },
  agrees: { rank: 0.39, support: 0.09 },
  clashes: { rank: -0.31, support: -0.39 },
  introduces: { rank: 2.21, support: 0.68 },
  begins: { rank: 0.46, support: 0 },
  plain: { rank: 0.25, support: 0 },
  partisan: { rank: -0.35, support: -0.35 },
  caption: { rank: -0.41, support: 0 },
  row: { rank: 0.31, support: 0.48 },
  rowOpen: { rank: -1.24, support: -0.97 },
  infobox: { rank: 0.34, support: -0.09 },
  tableAsked: { rank: 0.2, support: 1.24 },
  tried: { rank: -0.08, support: -0.15 },
  denied: { rank: 0, support: 0 },
  story: { rank: -0.71, support: -0.16 },
  unseen: { rank: 0, support: 0 },
  when: { rank: 0, support: -0.09 },
  who: { rank: 0, support: -0.61 },
  where: { rank: 0, support: -0.29 },
  work: { rank: 0, support: 0.56 },
  kind: { rank: 0, support: 0.57 },
  role: { rank: 0, support: 0.07 },
  count: { rank: 0, support: -0.54 },
  why: { rank: 0, support: 0.26 },
  how: { rank: 0, support: -0.49 },
  what: { rank: 0, support: 0.46 },
  yesNo: { rank: 0, support: 0.12 },
};

export const bias = -7.95;
