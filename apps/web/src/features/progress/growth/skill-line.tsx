import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { IntervalBand } from '../../../ui/interval-band';
import { PointWalk } from '../../../ui/point-walk';
import { type LinePoint, placeOnLine } from './line-points';
import type { MySkill } from './my-skill';
import classes from './skill-detail.module.css';

interface Props {
  readonly points: readonly LinePoint[];
  readonly events: MySkill['events'];
  readonly tooFew: boolean;
  /** The week somebody points at. */
  readonly onChoose: (week: Date) => void;
}
const INSET = [44, 20] as const;

/** How often it works out, per 10 calls, with the margin around it; lessons and conversations as marks; the same numbers as a table. */
export function SkillLine({ points, events, tooFew, onChoose }: Props) {
  const { t, day, number } = useText();
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const from = day(first.week);
  const until = day(last.week);
  const one = (value: number) => number(value, 1);
  const placed = events.flatMap((event) => {
    const at = placeOnLine(points, new Date(event.at));
    return at === null ? [] : [{ ...event, at }];
  });
  const describe = (index: number) => {
    const point = points[index];
    if (!point) return '';
    const { week, estimate, low, high, count } = point;
    return t('progress.growth.point', { week: day(week), estimate: one(estimate), low: one(low), high: one(high), count });
  };
  return (
    <ChartFigure
      title={t('progress.growth.chart')}
      meta={`${t('progress.growth.meta', { count: last.count, from, until })} ${t(tooFew ? 'progress.growth.wide' : 'progress.growth.band')}`}
      help={[
        t('progress.growth.help1'),
        t('progress.growth.help2'),
        t('progress.growth.help3'),
        t('progress.growth.help4'),
        t('progress.growth.help5'),
      ]}
      columns={[
        t('progress.growth.columnWeek'),
        t('progress.growth.columnEstimate'),
        t('progress.growth.columnMargin'),
        t('progress.growth.columnCount'),
        t('progress.growth.columnMarks'),
      ]}
      rows={points.map(({ week, estimate, low, high, count }, index) => [
        day(week),
        one(estimate),
        `${one(low)} – ${one(high)}`,
        number(count),
        placed
          .filter(({ at }) => Math.round(at) === index)
          .map(({ kind }) => t(`progress.growth.mark.${kind}`))
          .join(', ') || '–',
      ])}
    >
      <PointWalk
        label={t('progress.growth.walk')}
        count={points.length}
        describe={describe}
        inset={INSET}
        onChoose={(index) => points[index] && onChoose(points[index].week)}
      >
        {(active) => (
          <div aria-hidden="true">
            <IntervalBand
              label=""
              points={points.map(({ week, estimate, low, high }) => ({ label: day(week), estimate, low, high }))}
              markers={placed.map(({ at, kind }) => ({ at, label: t(`progress.growth.markShort.${kind}`) }))}
              active={active}
              max={10}
            />
          </div>
        )}
      </PointWalk>
      {placed.length > 0 && <p className={classes.over}>{t('progress.growth.marks')}</p>}
    </ChartFigure>
  );
}
