/**
 * `2026-03-31`, or the Dutch `31-03-2026`, as `YYYY-MM-DD`; '' when it is no day between 1900 and 2199: a year outside is a slip of
 * the hand, and a database knows no year 0.
 */
export function isoDate(text: string): string {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(iso)) return '';
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : '';
}
