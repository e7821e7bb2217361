/** What a label says happened in the year that stands under it. `$` is the label itself. */
const yearLabels: readonly (readonly [RegExp, (subject: string, be: string) => string])[] = [
  [
    /^(?:founded|established|formed|date of (?:foundation|formation)|formation)$/,
    (subject, be) => `${be} ${subject} founded`,
  ],
  [/^(?:dissolved|disbanded|abolished)$/, (subject, be) => `${be} ${subject} dissolved`],
  [/^(?:destroyed|destruction)$/, (subject, be) => `${be} ${subject} destroyed`],
  [/^(?:born|birth|date of birth)$/, (subject, be) => `${be} ${subject} born`],
  [/^(?:died|death|date of death)$/, (subject) => `did ${subject} die`],
  [
    /^(?:launched|commissioned|built|completed|discovered|signed|retired|opened|closed|introduced|withdrawn|demolished|lost|sunk|scrapped)$/,
    (subject, be) => `${be} ${subject} $`,
  ],
  [/^(?:fell|fall)$/, (subject) => `did ${subject} fall`],
  [/^joined$/, (subject) => `did ${subject} join`],
  [/^left$/, (subject) => `did ${subject} leave`],
];

/** What follows "In which year"; null for a label that does not say what happened. `label` in small letters. */
export function yearWords(label: string, subject: string, be: string): string | null {
  const ask = yearLabels.find(([pattern]) => pattern.test(label))?.[1];
  return ask === undefined ? null : ask(subject, be).replace('$', label);
}
