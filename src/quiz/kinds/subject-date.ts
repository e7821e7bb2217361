import { lower } from '../clauses/finite.ts';
import type { View } from './view.ts';

/** What happens, as a noun: its year is the year of what it did. */
const happenings =
  /^(?:invasion|attack|raid|siege|capture|fall|loss|seizure|occupation|liberation|destruction|launch|death|murder|assassination|execution|election|coronation|marriage|battle|war|treaty|accords?|pact|peace|armistice|truce|revolt|rebellion|rising|uprising|mutiny|coup|fire|flood|earthquake|eruption|plague|famine|crash|collapse|discovery|wreck|sinking|burning|sack|conquest|defeat|victory|strike|summit|conference|merger|reform|edict|decree|charter)$/;

/**
 * The view with the date that stands within its subject, "The loss of Tarn in 1204 ended …", where the subject is a happening: what
 * that brought about has the same year. Any other view stays as it is.
 */
export function withSubjectDate(view: View): View {
  const { clause, date } = view;
  if (date !== null || clause.shared) return view;
  const dated = [...clause.leads.flat(), ...clause.rest].some((unit) => unit.date !== null);
  const at = clause.subject.findIndex((unit) => unit.date !== null);
  const unit = clause.subject[at];
  if (dated || unit === undefined || unit.date === null || at !== clause.subject.length - 1) return view;
  const before = lower(clause.subject[at - 1]);
  if (before !== 'of' && before !== 'in') return view;
  const [first, second] = clause.subject.slice(lower(clause.subject[0]) === 'the' ? 1 : 0);
  const isHappening =
    first?.entity?.kind === 'event' ||
    happenings.test(lower(first)) ||
    (first?.pos === 'ADJ' && happenings.test(lower(second)));
  return isHappening ? { ...view, date: { value: unit.date, unit, words: clause.subject.slice(at - 1) } } : view;
}
