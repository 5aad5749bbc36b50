import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { severityQuery } from './api';
import classes from './calibration.module.css';

/** How strict I score beside colleagues on the same calls. Nobody else can open this. */
export function SeverityPage() {
  const { t } = useText();
  const { data, error, refetch } = useQuery(severityQuery);
  return (
    <Page
      density="compact"
      width="today"
      over={<Link to="/calibration">{t('quality.calibration.title')}</Link>}
      title={t('quality.calibration.severityTitle')}
      intro={t('quality.calibration.severityIntro')}
    >
      {error && !data && <ErrorState error={error} title={t('quality.calibration.loadFailed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingRows count={3} />}
      {data &&
        (data.mean == null || data.low == null || data.high == null ? (
          <EmptyState
            title={t('quality.calibration.severityTooFew')}
            text={t('quality.calibration.severityTooFewText', { count: data.n })}
          />
        ) : (
          <Severity n={data.n} mean={data.mean} low={data.low} high={data.high} />
        ))}
    </Page>
  );
}

interface Props {
  readonly n: number;
  /** Shares of the whole score, −1 to 1; below 0 is stricter. */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

function Severity({ n, mean, low, high }: Props) {
  const { t, number } = useText();
  const sure = low > 0 || high < 0;
  const points = (share: number) => number(share * 100, 1);
  // The axis is as wide as needed, in steps of ten points, and the same to both sides.
  const reach = Math.max(0.1, Math.ceil(Math.max(Math.abs(low), Math.abs(high)) * 10) / 10);
  const at = (share: number) => `${((Math.min(reach, Math.max(-reach, share)) + reach) / (2 * reach)) * 100}%`;
  const word = sure ? (mean < 0 ? 'stricter' : 'milder') : 'alike';
  const about = t('quality.calibration.severityMean', {
    points: points(Math.abs(mean)),
    side: mean < 0 ? 'lower' : 'higher',
  });
  const basis = t('quality.calibration.severityBasis', { count: n, low: points(low), high: points(high) });
  return (
    <>
      <ChartFigure
        title={t(`quality.calibration.${word}`)}
        meta={basis}
        columns={[t('quality.calibration.severityScale'), about]}
        rows={[[basis, points(mean)]]}
      >
        <div className={classes.axis} role="img" aria-label={`${about}. ${basis}`}>
          <i className={classes.range} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
          <i className={classes.zero} />
          <b style={{ left: at(mean) }} />
        </div>
        <p className={classes.ends} aria-hidden="true">
          <span>
            {points(-reach)} {t('quality.calibration.axisStrict')}
          </span>
          <span>0</span>
          <span>
            {t('quality.calibration.axisMild')} +{points(reach)}
          </span>
        </p>
      </ChartFigure>
      <p className={classes.says}>
        <b>{about}.</b> {t(sure ? 'quality.calibration.severitySure' : 'quality.calibration.severityUnsure')}
      </p>
      <p className={classes.says}>{t('quality.calibration.severityUse')}</p>
    </>
  );
}
