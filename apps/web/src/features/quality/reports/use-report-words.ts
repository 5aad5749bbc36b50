import { useText } from '../../../lib/i18n';

interface Difference {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly word: 'more' | 'less' | 'same' | 'unclear';
}

/** Sentences that both reports say. */
export function useReportWords() {
  const { t, percent, number, date } = useText();
  /** A date without a time is the same day everywhere. */
  const dayOf = (day: string) => date(new Date(`${day}T12:00:00Z`));
  const signed = (share: number) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${number(Math.abs(share) * 100)}`;
  return {
    dayOf,
    period: ({ from, until }: { readonly from: string; readonly until: string }) =>
      t('quality.report.fromUntil', { from: dayOf(from), until: dayOf(until) }),
    interval: (low: number, high: number) => t('quality.report.interval', { low: percent(low), high: percent(high) }),
    /** Points of a hundred, with the interval: the words never say more than it does. */
    points: ({ difference, low, high }: Difference) =>
      t('quality.report.points', { difference: signed(difference), low: signed(low), high: signed(high) }),
  };
}
