/** So often by the surname alone, and so much more often than by the first name, a text calls somebody by it. */
const habit = { least: 5, times: 3 };

/** Whether a text that has somebody's surname alone `surname` times, and the first name alone `first` times, calls them by the surname. */
export const isCalledBySurname = (surname: number, first: number): boolean =>
  surname >= habit.least && surname >= habit.times * first;
