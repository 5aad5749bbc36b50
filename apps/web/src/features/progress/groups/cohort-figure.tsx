import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { PointWalk } from '../../../ui/point-walk';
import type { CohortTime } from './api';
import { CohortCurve } from './cohort-curve';

interface Props {
  readonly time: CohortTime;
  /** "Actief luisteren · Zelfstandig". */
  readonly what: string;
  readonly period: string;
}

/** How many newcomers are there, week by week since they were hired. */
export function CohortFigure({ time, what, period }: Props) {
  const { t, number } = useText();
  const words = useMedianWords();
  const steps = time.weeks.map((week, index) => ({
    week,
    share: (time.shares[index] ?? 0) * 100,
    low: (time.lows[index] ?? 0) * 100,
    high: (time.highs[index] ?? 0) * 100,
    atRisk: time.atRisk[index] ?? 0,
  }));
  const whole = (value: number) => number(Math.round(value));
  const last = steps.at(-1);
  return (
    <ChartFigure
      title={words.sentence(time)}
      meta={t('progress.proficiency.meta', {
        what,
        period,
        people: time.people ?? 0,
        reached: time.reached ?? 0,
        left: time.left ?? 0,
        going: time.going ?? 0,
      })}
      help={[
        t('progress.proficiency.help1'),
        t('progress.proficiency.help2'),
        t('progress.proficiency.help3'),
        t('progress.proficiency.help4'),
        t('progress.proficiency.help5'),
      ]}
      columns={[
        t('progress.proficiency.col.week'),
        t('progress.proficiency.col.share'),
        t('progress.proficiency.col.margin'),
        t('progress.proficiency.col.atRisk'),
      ]}
      rows={steps.map(({ week, share, low, high, atRisk }) => [
        number(week),
        t('progress.proficiency.ofHundred', { share: whole(share) }),
        `${whole(low)} – ${whole(high)}`,
        number(atRisk),
      ])}
    >
      {last ? (
        <PointWalk
          label={t('progress.proficiency.walk')}
          count={steps.length}
          describe={(index) => {
            const { week, share, low, high } = steps[index] ?? last;
            return t('progress.proficiency.point', {
              week,
              share: whole(share),
              low: whole(low),
              high: whole(high),
              people: time.people ?? 0,
            });
          }}
        >
          {(active) => (
            <CohortCurve
              steps={steps}
              active={active}
              ends={[t('progress.proficiency.hired'), t('progress.proficiency.weeks', { weeks: last.week })]}
            />
          )}
        </PointWalk>
      ) : (
        <p>{t('progress.proficiency.nobody')}</p>
      )}
    </ChartFigure>
  );
}

/** The median in words, with its margin, or why there is none. */
export function useMedianWords() {
  const { t } = useText();
  const margin = ({ medianLow, medianHigh }: CohortTime) =>
    medianHigh == null
      ? t('progress.proficiency.marginOpen', { low: medianLow ?? 0 })
      : t('progress.proficiency.margin', { low: medianLow ?? 0, high: medianHigh });
  return {
    sentence: (time: CohortTime) =>
      time.medianWeeks == null
        ? t('progress.proficiency.noMedian')
        : t('progress.proficiency.median', { weeks: time.medianWeeks, margin: margin(time) }),
    cell: (time: CohortTime) =>
      time.medianWeeks == null
        ? t('progress.proficiency.noMedianShort')
        : `${t('progress.proficiency.weeks', { weeks: time.medianWeeks })} (${margin(time)})`,
  };
}
