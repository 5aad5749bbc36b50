import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import type { TransferReportListQuery } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import list from '../../../ui/desk-list.module.css';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { transferReportsQuery } from './api';
import { EffectLine } from './effect-line';
import classes from './transfer.module.css';
import { TransferPages } from './transfer-frame';
import { VERDICTS, verdictIn } from './transfer-search';
import { TONES, useTransferWords } from './use-transfer-words';

/** Every course, and whether it reached the floor. The answer that is looked for is in the address. */
export function TransfersPage() {
  const { t } = useText();
  const verdict = verdictIn(useSearch({ from: '/shell/reports/transfer' }));
  const navigate = useNavigate();
  const reports = useQuery(transferReportsQuery);
  const shown = reports.data?.filter(({ figures }) => !verdict || figures.verdict === verdict);
  return (
    <Page title={t('progress.transfer.title')} intro={t('progress.transfer.intro')} density="compact">
      <TransferPages page="/reports/transfer" />
      {reports.data && reports.data.length > 0 && (
        <div className={list.tools} data-no-print>
          <label className={list.select}>
            {t('progress.transfer.show')}
            <select
              value={verdict ?? ''}
              onChange={(event) => {
                const chosen = VERDICTS.find((each) => each === event.currentTarget.value);
                void navigate({
                  to: '/reports/transfer',
                  search: chosen ? { verdict: chosen } : {},
                  replace: true,
                  resetScroll: false,
                });
              }}
            >
              <option value="">{t('progress.transfer.showAll')}</option>
              {VERDICTS.map((each) => (
                <option key={each} value={each}>
                  {t(`progress.transfer.verdict.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {shown && reports.data ? (
        shown.length > 0 ? (
          <>
            <ul className={classes.reports}>
              {shown.map((report) => (
                <ReportRow key={report.courseId} report={report} />
              ))}
            </ul>
            <p className={classes.meta}>{t('progress.transfer.axis')}</p>
          </>
        ) : reports.data.length > 0 ? (
          <EmptyState title={t('progress.transfer.noneSuch')} text={t('progress.transfer.noneSuchText')} />
        ) : (
          <EmptyState title={t('progress.transfer.empty')} text={t('progress.transfer.emptyText')} />
        )
      ) : reports.error ? (
        <ErrorState error={reports.error} title={t('progress.transfer.failed')} onRetry={() => void reports.refetch()} />
      ) : (
        <LoadingRows count={4} height={96} />
      )}
    </Page>
  );
}

function ReportRow({ report }: { readonly report: TransferReportListQuery['transferReports'][number] }) {
  const { t, language, number } = useText();
  const words = useTransferWords();
  const { courseId, title, figures } = report;
  const { verdict, finished, trained, effect } = figures;
  const facts = [
    finished != null && t('progress.transfer.finished', { count: finished }),
    trained && t('progress.transfer.answers', { before: number(trained.before.n), after: number(trained.after.n) }),
    t('progress.transfer.period', words.period(figures)),
  ];
  return (
    <li>
      <div className={classes.course}>
        <h2>
          <Link to="/reports/transfer/$courseId" params={{ courseId }}>
            {pickLanguage(title, language)}
          </Link>
        </h2>
        <p>{words.sentence(figures)}</p>
        <span className={classes.meta}>{facts.filter(Boolean).join(' · ')}</span>
      </div>
      <div className={classes.answer}>
        <StatusWord tone={TONES[verdict]}>{t(`progress.transfer.verdict.${verdict}`)}</StatusWord>
        {effect ? (
          <>
            <EffectLine {...effect} />
            <span className={classes.meta}>{words.effect(effect)}</span>
          </>
        ) : (
          <span className={classes.meta}>{t('progress.transfer.noEffect')}</span>
        )}
      </div>
    </li>
  );
}
