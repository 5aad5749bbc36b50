import { useText } from '../../../lib/i18n';
import type { Tone } from '../../../ui/status-word';
import type { TransferFigures, Verdict } from './api';

type Band = { readonly n: number; readonly share: number; readonly low: number; readonly high: number };
type Effect = { readonly difference: number; readonly low: number; readonly high: number };

export const TONES: Readonly<Record<Verdict, Tone>> = {
  moved: 'good',
  noEvidence: 'info',
  wentDown: 'attention',
  inconclusive: 'info',
  notMeasurable: 'info',
};

/** Sentences that every page about transfer says. */
export function useTransferWords() {
  const { t, number, percent, date } = useText();
  const points = (share: number) => Math.round(Math.abs(share) * 100);
  /** A rounded nothing has no sign. */
  const signed = (share: number) => {
    const rounded = Math.round(share * 100);
    return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${number(points(share))}`;
  };
  /** A date without a time is the same day everywhere. */
  const dayOf = (day: string, plusDays = 0) => date(new Date(Date.parse(`${day}T12:00:00Z`) + plusDays * 86_400_000));
  const period = ({ firstWeek, lastWeek }: Pick<TransferFigures, 'firstWeek' | 'lastWeek'>) => ({
    from: dayOf(firstWeek),
    until: dayOf(lastWeek, 6),
  });
  return {
    points,
    dayOf,
    period,
    effect: ({ difference, low, high }: Effect) =>
      t('progress.transfer.effect', {
        difference: signed(difference),
        count: points(difference),
        low: signed(low),
        high: signed(high),
      }),
    band: ({ share, low, high, n }: Band) =>
      t('progress.transfer.band', { share: percent(share), low: percent(low), high: percent(high), n: number(n) }),
    /** What it says, with how sure that is; why not, when it says nothing. */
    sentence: ({
      verdict,
      why,
      effect,
      fewestAnswers,
      limits,
    }: Pick<TransferFigures, 'verdict' | 'why' | 'fewestAnswers' | 'limits'> & {
      readonly effect?: Effect | null | undefined;
    }) => {
      if (verdict === 'notMeasurable') return why ? t(`progress.transfer.why.${why}`, { fewest: fewestAnswers }) : '';
      const how = limits.includes('notByChance') ? 'sentence' : 'certain';
      return t(`progress.transfer.${how}.${verdict}`, { count: points(effect?.difference ?? 0) });
    },
  };
}
