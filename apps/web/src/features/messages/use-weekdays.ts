import { useText } from '../../lib/i18n';

/** A Monday; the days that follow are the other six. */
const MONDAY = Date.UTC(2024, 0, 1, 12);

/** Monday to Sunday, in the reader's language. */
export function useWeekdays(): string[] {
  const { language } = useText();
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => format.format(MONDAY + day * 86_400_000));
}
