import { useText } from '../../../../lib/i18n';

/** "23 nov" for a Monday YYYY-MM-DD. */
export function useWeekWords() {
  const { day } = useText();
  // Noon, so that it is the same day in every zone; the weekday is always Monday and is left out.
  return (week: string) =>
    day(new Date(`${week}T12:00:00Z`))
      .split(' ')
      .slice(1)
      .join(' ');
}
