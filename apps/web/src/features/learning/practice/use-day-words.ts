import { useText } from '../../../lib/i18n';

const DAY_MS = 86_400_000;

/** A calendar date in words: "morgen", "wo 25 nov". Noon in UTC is the same day everywhere from −11 to +11 hours. */
export function useDayWords() {
  const { t, day } = useText();
  const noon = (date: string) => new Date(`${date}T12:00:00Z`);
  const isTomorrow = (date: string, today: string) => noon(date).getTime() - noon(today).getTime() <= DAY_MS;
  return {
    isTomorrow,
    dayOf: (date: string) => day(noon(date)),
    soon: (date: string, today: string) => (isTomorrow(date, today) ? t('learning.practice.tomorrow') : day(noon(date))),
  };
}
