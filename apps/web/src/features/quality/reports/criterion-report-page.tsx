import { Switch } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { areApart } from '@vakwerk/domain/shared/statistics/interval';
import { useText } from '../../../lib/i18n';
import { ChartFigure } from '../../../ui/chart-figure';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { dateIn } from '../queue/queue-views';
import { type CriterionFigure, type CriterionReport, type ReportFilter, useCriterionReport } from './api';
import { CriterionList } from './criterion-list';
import classes from './report.module.css';
import { reportFilter } from './report-filter';
import { ReportFrame } from './report-frame';
import { type ReportSearch, readReportSearch } from './report-search';
import { useReportWords } from './use-report-words';

/** Where it goes wrong: how often each point of a card failed, with how sure that is, and why. */
export function CriterionReportPage() {
  const { t, zone } = useText();
  const navigate = useNavigate();
  const search = readReportSearch({ ...useSearch({ from: '/shell/reports' }) });
  const filter = reportFilter(search, dateIn(zone, new Date()));
  const report = useCriterionReport(filter);
  const to = (next: ReportSearch) => void navigate({ to: '/reports', search: next, replace: true, resetScroll: false });
  return (
    <ReportFrame
      page="/reports"
      title="quality.report.title"
      intro="quality.report.intro"
      search={search}
      filter={filter}
      cards={report.data?.cards ?? []}
      cardId={report.data?.scorecardId ?? null}
      allCards={false}
      onChange={to}
    >
      {report.isPending && <LoadingRows count={8} height={56} />}
      {report.isError && (
        <ErrorState error={report.error} title={t('quality.report.error')} onRetry={() => void report.refetch()} />
      )}
      {report.data && <Loaded report={report.data} search={search} filter={filter} onChange={to} />}
    </ReportFrame>
  );
}

interface Props {
  readonly report: CriterionReport;
  readonly search: ReportSearch;
  readonly filter: ReportFilter;
  readonly onChange: (search: ReportSearch) => void;
}

function Loaded({ report, search, filter, onChange }: Props) {
  const { t, percent, language } = useText();
  const words = useReportWords();
  const sentence = useSentence();
  const { period, evaluations, people, tooFewPeople, criteria, scorecardId } = report;
  if (scorecardId === null || evaluations === 0)
    return <EmptyState title={t('quality.report.empty')} text={t('quality.report.emptyText')} />;
  if (tooFewPeople)
    return <EmptyState title={t('quality.report.fewPeople')} text={t('quality.report.fewPeopleText', { people })} />;
  const shown = search.worst ? [...criteria].sort((one, other) => (other.ratio ?? -1) - (one.ratio ?? -1)) : criteria;
  const few = t('quality.report.tooFewWord');
  return (
    <>
      <ChartFigure
        title={sentence(criteria)}
        meta={t('quality.report.meta', { period: words.period(period), evaluations, people })}
        columns={(['point', 'failed', 'n', 'share', 'interval', 'before', 'change'] as const).map((each) =>
          t(`quality.report.col.${each}`),
        )}
        rows={shown.map((each) => [
          pickLanguage(each.text, language),
          String(each.failed),
          String(each.n),
          each.ratio == null ? few : percent(each.ratio),
          each.low == null || each.high == null ? few : words.interval(each.low, each.high),
          t('quality.report.of', { failed: each.failedBefore, n: each.nBefore }),
          each.difference ? words.points(each.difference) : few,
        ])}
      >
        <div className={classes.sort}>
          <Switch
            data-no-print
            checked={search.worst ?? false}
            onChange={(event) => onChange(readReportSearch({ ...search, worst: event.currentTarget.checked ? true : undefined }))}
            label={t('quality.report.sortShare')}
          />
          {criteria.some(({ difference }) => difference) && <span className={classes.meta}>{t('quality.report.legend')}</span>}
        </div>
        <CriterionList
          criteria={shown}
          scorecardId={scorecardId}
          filter={filter}
          openId={search.point}
          onOpen={(point) => onChange(readReportSearch({ ...search, point }))}
        />
      </ChartFigure>
      <details className={classes.method}>
        <summary>{t('quality.report.method')}</summary>
        <p>{t('quality.report.methodWhich')}</p>
        <p>{t('quality.report.methodShare')}</p>
        <p>
          {t('quality.report.methodChange', { before: words.period({ from: period.beforeFrom, until: period.beforeUntil }) })}
        </p>
        <p>{t('quality.report.methodCauses')}</p>
      </details>
    </>
  );
}

/** Points whose intervals overlap with the highest one are named together, or not at all: nobody can say which goes wrong more. */
function useSentence() {
  const { t, language } = useText();
  return (criteria: readonly CriterionFigure[]): string => {
    const measured = criteria.flatMap(({ text, ratio, low, high }) =>
      ratio == null || low == null || high == null ? [] : [{ name: pickLanguage(text, language), ratio, low, high }],
    );
    const [worst] = [...measured].sort((one, other) => other.ratio - one.ratio);
    if (!worst) return t('quality.report.sentence.tooFew');
    if (worst.ratio === 0) return t('quality.report.sentence.nothing');
    const alike = measured.filter((each) => each.ratio > 0 && !areApart(each, worst));
    if (alike.length === 1) return t('quality.report.sentence.one', { point: worst.name });
    const [first = '', second = ''] = alike.map(({ name }) => name);
    return alike.length === 2
      ? t('quality.report.sentence.two', { first, second })
      : t('quality.report.sentence.many', { count: alike.length });
  };
}
