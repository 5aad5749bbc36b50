import { wilsonInterval } from '@vakwerk/domain/shared/statistics/wilson-interval';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import type { Calibration, CriterionReport, Figure } from './api';
import classes from './calibration.module.css';

interface Props {
  readonly round: Calibration;
  readonly criterion: CriterionReport;
}

/** How much the group agrees beyond chance on one point, over all calls: figures with n and margin, and what each is. */
export function Agreement({ round, criterion }: Props) {
  const { t, percent } = useText();
  const { alpha, ac1, metric, flagged, calls } = criterion;
  const reference = round.evaluators.find(({ person }) => person.id === round.referenceId)?.person;
  const compared = calls.flatMap(({ sameAsReference }) => sameAsReference ?? []);
  const same = compared.reduce((sum, each) => sum + each.same, 0);
  const n = compared.reduce((sum, each) => sum + each.n, 0);
  const share = wilsonInterval(same, n);
  return (
    <section className={classes.figures} aria-label={t('quality.calibration.figures')}>
      <h4>{t('quality.calibration.figures')}</h4>
      <dl>
        {alpha && (
          <FigureLine
            name={t('quality.calibration.alpha')}
            about={`${t('quality.calibration.alphaAbout')} ${metric ? `(${t(`quality.calibration.metric.${metric}`)})` : ''}`}
            figure={alpha}
          />
        )}
        {ac1 && <FigureLine name={t('quality.calibration.ac1')} about={t('quality.calibration.ac1About')} figure={ac1} />}
        {reference && n > 0 && (
          <div>
            <dt>{t('quality.calibration.referenceShare', { name: fullName(reference) })}</dt>
            <dd>
              <b>{percent(same / n)}</b>{' '}
              {t('quality.calibration.referenceOf', { same, n, low: percent(share.low), high: percent(share.high) })}
            </dd>
          </div>
        )}
      </dl>
      <p className={classes.meta}>{t('quality.calibration.intervalAbout')}</p>
      {flagged && <p>{t('quality.calibration.flaggedText')}</p>}
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly about: string;
  readonly figure: Figure;
}

function FigureLine({ name, about, figure: { value, reason, low, high, units, ratings } }: LineProps) {
  const { t, number } = useText();
  return (
    <div>
      <dt>
        {name}
        <small>{about}</small>
      </dt>
      <dd>
        {value == null ? (
          reason && t(`quality.calibration.reason.${reason}`)
        ) : (
          <>
            <b>{number(value, 3)}</b>{' '}
            {low != null && high != null
              ? t('quality.calibration.interval', { low: number(low, 3), high: number(high, 3) })
              : t('quality.calibration.noInterval')}
          </>
        )}
        <small>{t('quality.calibration.n', { units, ratings })}</small>
      </dd>
    </div>
  );
}
