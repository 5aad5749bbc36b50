import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { formatMonth } from '@vakwerk/i18n/format-date';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { type Measurement, measurementQuery } from './api';
import { GroupFrame } from './group-frame';
import classes from './groups.module.css';

const MONTHS = [3, 6, 12] as const;

/** How well we measure: agreement per criterion, and what chance chose and somebody heard. The period is in the address. */
export function MeasurementPage() {
  const { t } = useText();
  const search = useSearch({ from: '/shell/reports/measurement' });
  const months = MONTHS.find((each) => String(each) === String(search.months)) ?? 6;
  const navigate = useNavigate();
  const report = useQuery(measurementQuery(months));
  return (
    <GroupFrame
      page="/reports/measurement"
      title={t('progress.measurement.title')}
      intro={t('progress.measurement.intro')}
      filters={
        <NativeSelect
          label={t('quality.report.period')}
          value={String(months)}
          onChange={(event) =>
            void navigate({
              to: '/reports/measurement',
              search: { months: Number(event.currentTarget.value) },
              replace: true,
              resetScroll: false,
            })
          }
          data={MONTHS.map((each) => ({ value: String(each), label: t('progress.proficiency.months', { months: each }) }))}
        />
      }
    >
      {report.data ? (
        <>
          <Agreement report={report.data} months={months} />
          <Coverage report={report.data} />
          <section className={classes.section}>
            <h2>{t('progress.measurement.drift')}</h2>
            <p className={classes.note}>
              {t('progress.measurement.driftText')} <Link to="/calibration">{t('common.menu.calibration')}</Link>
            </p>
          </section>
        </>
      ) : report.isError ? (
        <ErrorState error={report.error} title={t('progress.measurement.failed')} onRetry={() => void report.refetch()} />
      ) : (
        <LoadingRows count={6} />
      )}
    </GroupFrame>
  );
}

const LOWEST = 0.667;
const TONES = { low: 'attention', unsure: 'info', enough: 'good' } as const;

/** Enough only when the whole margin is: a few calls may look alike by chance. */
const wordOf = ({ alpha, low, flagged }: Measurement['criteria'][number]) =>
  flagged ? 'low' : alpha == null || low == null || low < LOWEST ? 'unsure' : 'enough';

function Agreement({ report, months }: { readonly report: Measurement; readonly months: number }) {
  const { t, number, language } = useText();
  const { criteria } = report;
  if (criteria.length === 0)
    return <EmptyState title={t('progress.measurement.noRounds')} text={t('progress.measurement.noRoundsText')} />;
  const two = (value: number) => number(value, 2);
  const word = (each: Measurement['criteria'][number]) =>
    each.gap ? t(`progress.measurement.gap.${each.gap}`) : t(`progress.measurement.word.${wordOf(each)}`);
  const flagged = criteria.filter((each) => each.flagged).length;
  const margin = ({ low, high }: Measurement['criteria'][number]) =>
    low == null || high == null ? t('progress.measurement.fewCalls') : `${two(low)} – ${two(high)}`;
  const calls = Math.max(...criteria.map((each) => each.calls));
  return (
    <ChartFigure
      title={t('progress.measurement.agreement', { flagged, count: criteria.length })}
      meta={t('progress.measurement.agreementMeta', { months, calls })}
      help={[
        t('progress.measurement.help1'),
        t('progress.measurement.help2'),
        t('progress.measurement.help3'),
        t('progress.measurement.help4'),
        t('progress.measurement.help5'),
      ]}
      columns={[
        t('progress.measurement.col.criterion'),
        t('progress.measurement.col.alpha'),
        t('progress.measurement.col.margin'),
        t('progress.measurement.col.calls'),
        t('progress.measurement.col.word'),
      ]}
      rows={criteria.map((each) => [
        each.text[language],
        each.alpha == null ? '–' : two(each.alpha),
        each.alpha == null ? '–' : margin(each),
        number(each.calls),
        word(each),
      ])}
    >
      <ul className={classes.criteria}>
        {criteria.map((each) => (
          <li key={each.id}>
            <div>
              <p>{each.text[language]}</p>
              <p className={classes.note}>
                {each.alpha == null
                  ? t('progress.measurement.basisGap', { calls: each.calls })
                  : t('progress.measurement.basis', { alpha: two(each.alpha), margin: margin(each), calls: each.calls })}
              </p>
            </div>
            <AlphaLine criterion={each} />
            <StatusWord tone={TONES[wordOf(each)]}>{word(each)}</StatusWord>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

/** From 0 to 1, with the margin and where "enough" begins. The words beside it say the same. */
function AlphaLine({ criterion: { alpha, low, high } }: { readonly criterion: Measurement['criteria'][number] }) {
  const at = (value: number) => `${Math.min(1, Math.max(0, value)) * 100}%`;
  return (
    <div className={classes.alpha} aria-hidden="true">
      <i className={classes.enough} style={{ left: at(LOWEST) }} />
      {low != null && high != null && (
        <i className={classes.range} style={{ left: at(low), right: `calc(100% - ${at(high)})` }} />
      )}
      {alpha != null && <b style={{ left: at(alpha) }} />}
    </div>
  );
}

function Coverage({ report }: { readonly report: Measurement }) {
  const { t, number, language } = useText();
  const month = (date: string) => formatMonth(language, 'UTC', new Date(`${date}T12:00:00Z`));
  return (
    <section className={classes.section}>
      <h2>{t('progress.measurement.coverage')}</h2>
      <p className={classes.note}>{t('progress.measurement.coverageNote')}</p>
      {report.coverage.length === 0 ? (
        <p>{t('progress.measurement.noCoverage')}</p>
      ) : (
        <TableScroll label={t('progress.measurement.coverage')}>
          <table aria-label={t('progress.measurement.coverage')}>
            <thead>
              <tr>
                <th scope="col">{t('progress.measurement.col.team')}</th>
                <th scope="col">{t('progress.measurement.col.month')}</th>
                <th scope="col">{t('progress.measurement.col.drawn')}</th>
                <th scope="col">{t('progress.measurement.col.scored')}</th>
                <th scope="col">{t('progress.measurement.col.people')}</th>
              </tr>
            </thead>
            <tbody>
              {report.coverage.map((each) => (
                <tr key={`${each.teamId} ${each.month}`}>
                  <th scope="row">{each.teamName}</th>
                  <td>{month(each.month)}</td>
                  {each.tooFewPeople ? (
                    <td colSpan={3}>{t('progress.proficiency.fewShort')}</td>
                  ) : (
                    <>
                      <td>{number(each.drawn ?? 0)}</td>
                      <td>{t('progress.measurement.of', { some: each.scored ?? 0, all: each.drawn ?? 0 })}</td>
                      <td>{t('progress.measurement.of', { some: each.peopleScored ?? 0, all: each.people ?? 0 })}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </section>
  );
}
