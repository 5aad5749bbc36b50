import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { IntervalBand } from '../../../ui/interval-band';
import type { LinePoint } from './line-points';

/** How often it works out, per 10 calls, with the margin around it; the same numbers as a table. */
export function SkillLine({ points, tooFew }: { readonly points: readonly LinePoint[]; readonly tooFew: boolean }) {
  const { t, day, number } = useText();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const from = day(first.week);
  const until = day(last.week);
  const one = (value: number) => number(value, 1);
  return (
    <ChartFigure
      title={t('progress.growth.chart')}
      meta={`${t('progress.growth.meta', { count: last.count, from, until })} ${t(tooFew ? 'progress.growth.wide' : 'progress.growth.band')}`}
      columns={[
        t('progress.growth.columnWeek'),
        t('progress.growth.columnEstimate'),
        t('progress.growth.columnMargin'),
        t('progress.growth.columnCount'),
      ]}
      rows={points.map(({ week, estimate, low, high, count }) => [
        day(week),
        one(estimate),
        `${one(low)} – ${one(high)}`,
        number(count),
      ])}
    >
      <IntervalBand
        label={t('progress.growth.drawing', {
          from,
          until,
          estimate: one(last.estimate),
          low: one(last.low),
          high: one(last.high),
        })}
        points={points.map(({ week, estimate, low, high }) => ({ label: day(week), estimate, low, high }))}
        max={10}
      />
    </ChartFigure>
  );
}
