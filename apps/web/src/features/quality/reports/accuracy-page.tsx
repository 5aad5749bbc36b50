import { useNavigate, useSearch } from '@tanstack/react-router';
import { formatMonth } from '@vakwerk/i18n/format-date';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { IntervalBand } from '../../../ui/interval-band';
import { LoadingRows } from '../../../ui/loading-rows';
import { dateIn } from '../queue/queue-views';
import { type AccuracyClass, type AccuracyReport, useAccuracyReport } from './api';
import classes from './report.module.css';
import { reportFilter } from './report-filter';
import { ReportFrame } from './report-frame';
import { type ReportSearch, readReportSearch } from './report-search';
import { ShareLine } from './share-line';
import { useReportWords } from './use-report-words';

/** Accuracy as COPC counts it: contacts without an error for each critical class, errors per opportunity for the rest. */
export function AccuracyPage() {
  const { t, zone } = useText();
  const navigate = useNavigate();
  const search = readReportSearch({ ...useSearch({ from: '/shell/reports/accuracy' }) });
  const filter = reportFilter(search, dateIn(zone, new Date()));
  const report = useAccuracyReport(filter);
  const to = (next: ReportSearch) => void navigate({ to: '/reports/accuracy', search: next, replace: true, resetScroll: false });
  return (
    <ReportFrame
      page="/reports/accuracy"
      title="quality.accuracy.title"
      intro="quality.accuracy.intro"
      search={search}
      filter={filter}
      cards={report.data?.cards ?? []}
      cardId={report.data?.scorecardId ?? null}
      allCards
      onChange={to}
    >
      {report.isPending && <LoadingRows count={4} height={200} />}
      {report.isError && (
        <ErrorState error={report.error} title={t('quality.report.error')} onRetry={() => void report.refetch()} />
      )}
      {report.data && <Loaded report={report.data} />}
    </ReportFrame>
  );
}

function Loaded({ report }: { readonly report: AccuracyReport }) {
  const { t } = useText();
  const words = useReportWords();
  const { evaluations, people, tooFewPeople, classes: lines, period } = report;
  if (evaluations === 0) return <EmptyState title={t('quality.report.empty')} text={t('quality.report.emptyText')} />;
  if (tooFewPeople)
    return <EmptyState title={t('quality.report.fewPeople')} text={t('quality.report.fewPeopleText', { people })} />;
  return (
    <>
      <p className={classes.over}>{t('quality.report.meta', { period: words.period(period), evaluations, people })}</p>
      <div className={classes.figures}>
        {lines.map((line) => (
          <ClassFigure key={line.critical} line={line} report={report} />
        ))}
      </div>
      <details className={classes.method}>
        <summary>{t('quality.report.method')}</summary>
        <p>{t('quality.report.methodWhich')}</p>
        <p>{t('quality.accuracy.methodCritical')}</p>
        <p>{t('quality.accuracy.methodRest')}</p>
        <p>
          {t('quality.report.methodChange', { before: words.period({ from: period.beforeFrom, until: period.beforeUntil }) })}
        </p>
      </details>
    </>
  );
}

function ClassFigure({ line, report }: { readonly line: AccuracyClass; readonly report: AccuracyReport }) {
  const { t, percent, language, day } = useText();
  const words = useReportWords();
  const { critical, ratio, low, high, n, contacts, errors, change, series } = line;
  const kind = critical === 'none' ? 'rest' : 'critical';
  const few = t('quality.report.tooFewWord');
  // A calendar date is no instant: noon of that day in UTC is that day anywhere the product is used.
  const label = (startsOn: string) => {
    const noon = new Date(`${startsOn}T12:00:00Z`);
    return report.bucket === 'month' ? formatMonth(language, 'UTC', noon) : day(noon);
  };
  const points = series.flatMap((each, index) =>
    each.ratio == null || each.low == null || each.high == null
      ? []
      : [
          {
            label: label(report.startsOn[index] ?? ''),
            estimate: each.ratio * 100,
            low: each.low * 100,
            high: each.high * 100,
          },
        ],
  );
  const known = ratio != null && low != null && high != null;
  return (
    <ChartFigure
      title={
        known
          ? t(`quality.accuracy.sentence.${kind}`, { critical: t(`quality.accuracy.class.${critical}`), share: percent(ratio) })
          : t('quality.accuracy.sentence.tooFew', { critical: t(`quality.accuracy.class.${critical}`) })
      }
      meta={t(`quality.accuracy.meta.${kind}`, { n, contacts, errors })}
      columns={[
        t(`quality.accuracy.col.${report.bucket}`),
        t('quality.accuracy.col.share'),
        t('quality.report.col.interval'),
        t(`quality.accuracy.col.n.${kind}`),
        t(`quality.accuracy.col.errors.${kind}`),
      ]}
      rows={series.map((each, index) => [
        label(report.startsOn[index] ?? ''),
        each.ratio == null ? few : percent(each.ratio),
        each.low == null || each.high == null ? few : words.interval(each.low, each.high),
        String(each.n),
        String(each.errors),
      ])}
    >
      {known && (
        <div className={classes.whole}>
          <ShareLine ratio={ratio} low={low} high={high} />
          <p>
            <b>{percent(ratio)}</b> {words.interval(low, high)}
          </p>
          {critical !== 'none' && (
            <p className={classes.meta} data-word={change?.word}>
              {t(`quality.accuracy.change.${change?.word ?? 'none'}`, { points: change ? words.points(change) : '' })}
            </p>
          )}
        </div>
      )}
      {points.length > 1 ? (
        <IntervalBand
          points={points}
          label={t(`quality.accuracy.drawn.${report.bucket}`, {
            critical: t(`quality.accuracy.class.${critical}`),
            count: points.length,
          })}
        />
      ) : (
        <p className={classes.meta}>{t('quality.accuracy.noLine')}</p>
      )}
    </ChartFigure>
  );
}
