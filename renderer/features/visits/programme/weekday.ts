/** `Mon 25`, as the head of a day says it. Days are ISO. */
export function weekdayText(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date);
  return `${weekday} ${date.getUTCDate()}`;
}

/** `Mon 25 Nov` */
export function weekdayMonthText(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' }).format(date);
  return `${weekdayText(day, language)} ${month}`;
}
