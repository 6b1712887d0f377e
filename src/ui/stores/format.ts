// Made once: a formatter takes longer to make than thousands of moments to format.
const dateTimes = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });
const times = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

/** A moment as date and time in the person's locale. */
export function dateTime(iso: string): string {
  return dateTimes.format(new Date(iso));
}

/** A day in the person's locale; a dash where there is none. */
export function day(iso: string | null): string {
  return iso === null ? '–' : days.format(new Date(iso));
}

/** A time of day to the second in the person's locale. */
export function timeOfDay(iso: string): string {
  return times.format(new Date(iso));
}
