import { useText } from '../../../lib/i18n';
import { useWeekWords } from '../team/components/use-week-words';

const DAY_MS = 86_400_000;

/** Numbers and periods as every part of the dashboard says them. */
export function useDashboardWords() {
  const { t, number } = useText();
  const weekWords = useWeekWords();
  const hundred = (ratio: number) => number(Math.round(ratio * 100));
  return {
    week: weekWords,
    /** "72", of a hundred. */
    hundred,
    /** "+12" or "−4", points of a hundred. */
    signed: (ratio: number) => `${ratio > 0 ? '+' : ratio < 0 ? '−' : ''}${hundred(Math.abs(ratio))}`,
    few: t('progress.dashboard.tooFewToSay'),
    /** From the Monday of the first week to the Sunday of the last. */
    span: (from: string, until: string) => {
      const sunday = new Date(new Date(`${until}T12:00:00Z`).getTime() + 6 * DAY_MS).toISOString().slice(0, 10);
      return t('progress.dashboard.span', { from: weekWords(from), until: weekWords(sunday) });
    },
  };
}
