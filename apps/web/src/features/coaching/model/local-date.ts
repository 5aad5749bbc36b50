/** The date on the wall in a zone: YYYY-MM-DD. */
export const localDateOf = (instant: Date, timeZone: string): string =>
  // Swedish writes dates the way date fields want them.
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);

/** Noon of a calendar date, so that it is the same day in every zone it is shown in. */
export const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);
