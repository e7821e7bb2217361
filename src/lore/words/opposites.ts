import { stemOf } from './terms.ts';

/** Words that deny each other, as stems. */
const opposites = new Map(
  'accept refuse / win lose / alive dead / live die / friend enemy / join leave / ally enemy / open close / free slave / agree refuse / survive die / succeed fail / neutral member / attack defend / build destroy'
    .split(' / ')
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split(' ').map(stemOf);
      return [[one, other] as const, [other, one] as const];
    }),
);

/** The stem that denies this one; undefined where none is known. */
export const oppositeOf = (stem: string): string | undefined => opposites.get(stem);
