import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { fullName, useSignedIn } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { type CriterionFailure, type CriterionFigure, type ReportFilter, useCriterionFailures } from './api';
import classes from './report.module.css';
import { useReportWords } from './use-report-words';

interface Props {
  readonly figure: CriterionFigure;
  readonly scorecardId: string;
  readonly filter: ReportFilter;
}

/** Why a point failed, and the calls behind it with the very fragments. */
export default function CriterionDetail({ figure, scorecardId, filter }: Props) {
  const { t } = useText();
  const words = useReportWords();
  const { criterionId, difference, failedBefore, nBefore, changed, versions } = figure;
  const failures = useCriterionFailures(scorecardId, criterionId, filter);
  const rows = failures.data?.pages.flatMap(({ nodes }) => nodes) ?? [];
  return (
    <div className={classes.detail}>
      <p className={classes.meta}>
        {difference
          ? t('quality.report.beforeWas', { failed: failedBefore, n: nBefore, points: words.points(difference) })
          : t('quality.report.beforeTooFew', { n: nBefore })}
        {changed && ` ${t('quality.report.changed', { versions: versions.join(', ') })}`}
      </p>
      <Causes figure={figure} />
      <h3>{t('quality.report.behind')}</h3>
      {failures.isPending && <LoadingRows count={3} height={44} />}
      {failures.isError && (
        <ErrorState error={failures.error} title={t('quality.report.error')} onRetry={() => void failures.refetch()} />
      )}
      {failures.data && rows.length === 0 && <p className={classes.meta}>{t('quality.report.noneFailed')}</p>}
      <ul className={classes.failures}>
        {rows.map((row) => (
          <Failure key={row.evaluationId} row={row} />
        ))}
      </ul>
      {failures.hasNextPage && (
        <Button
          variant="default"
          data-no-print
          loading={failures.isFetchingNextPage}
          onClick={() => void failures.fetchNextPage()}
        >
          {t('quality.report.moreCalls')}
        </Button>
      )}
    </div>
  );
}

/** How often each cause was named; a failure can have more than one. */
function Causes({ figure: { causes, failed, withoutCause } }: { readonly figure: CriterionFigure }) {
  const { t, language } = useText();
  if (causes.length === 0 || failed === 0) return null;
  const named = causes.filter(({ count }) => count > 0);
  return (
    <>
      <h3>{t('quality.report.why')}</h3>
      <ul className={classes.causes}>
        {named.map(({ id, label, count }) => (
          <li key={id}>
            <span>{pickLanguage(label, language)}</span>
            <i aria-hidden="true">
              <b style={{ width: `${(count / failed) * 100}%` }} />
            </i>
            <span>{t('quality.report.times', { count, failed })}</span>
          </li>
        ))}
      </ul>
      <p className={classes.meta}>{t('quality.report.withoutCause', { count: withoutCause, failed })}</p>
    </>
  );
}

function Failure({ row }: { readonly row: CriterionFailure }) {
  const { t, date, time } = useText();
  const { person } = useSignedIn();
  const { evaluationId, agent, startedAt, subject, comment, fragments, audioRemovedOn } = row;
  const own = agent.id === person.id;
  const at = new Date(startedAt);
  const called = `${date(at)}, ${time(at)}`;
  return (
    <li>
      <p>
        {own ? (
          <Link to="/feedback/$evaluationId" params={{ evaluationId }}>
            {subject ?? t('quality.queue.noSubject')}
          </Link>
        ) : (
          <Link to="/evaluations/$evaluationId" params={{ evaluationId }}>
            {subject ?? t('quality.queue.noSubject')}
          </Link>
        )}
        <span>
          {!own && `${fullName(agent)} · `}
          {called}
        </span>
      </p>
      {comment && <blockquote>{comment}</blockquote>}
      {!own && fragments.length > 0 && (
        <ul>
          {fragments.map(({ id, startMs, note }) => (
            <li key={id}>
              <Link
                to="/evaluations/$evaluationId"
                params={{ evaluationId }}
                search={{ fragment: id }}
                className={classes.fragment}
              >
                <IconPlayerPlay size={14} stroke={1.75} aria-hidden="true" />
                {t('quality.report.fragment', { at: formatTimecode(startMs), note: note || t('quality.report.noWords') })}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {audioRemovedOn && (
        <span className={classes.meta}>{t('quality.report.audioRemoved', { day: date(new Date(audioRemovedOn)) })}</span>
      )}
    </li>
  );
}
