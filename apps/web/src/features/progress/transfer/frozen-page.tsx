import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { StatusWord } from '../../../ui/status-word';
import { frozenReportQuery } from './api';
import { ReportBody } from './report-body';
import classes from './transfer.module.css';

/** A report as it was when somebody froze it, with when and by whom. */
export function FrozenPage() {
  const { t, language, dayAndTime } = useText();
  const { id = '' } = useParams({ strict: false });
  const answer = useQuery(frozenReportQuery(id));
  const frozen = answer.data;
  return (
    <Page
      title={
        frozen
          ? t('progress.transfer.question', { course: pickLanguage(frozen.report.title, language) })
          : t('progress.transfer.title')
      }
      over={
        frozen && (
          <Link to="/reports/transfer/$courseId" params={{ courseId: frozen.report.courseId }} className={classes.back ?? ''}>
            {t('progress.transfer.frozen.now')}
          </Link>
        )
      }
      density="compact"
      actions={
        frozen && (
          <Button
            variant="default"
            data-no-print
            leftSection={<IconPrinter size={16} stroke={1.75} />}
            onClick={() => window.print()}
          >
            {t('progress.transfer.print')}
          </Button>
        )
      }
    >
      {frozen ? (
        <>
          <div className={classes.seal}>
            <p>
              {t('progress.transfer.frozen.banner', {
                day: dayAndTime(new Date(frozen.frozenAt)),
                name: fullName(frozen.frozenBy),
              })}
            </p>
            <StatusWord tone={frozen.intact ? 'good' : 'critical'}>
              {t(frozen.intact ? 'progress.transfer.frozen.intact' : 'progress.transfer.frozen.broken')}
            </StatusWord>
            <p className={classes.meta}>
              {t('progress.transfer.frozen.hash')} <code>{frozen.hash}</code>
            </p>
          </div>
          <ReportBody
            figures={frozen.report.figures}
            method={frozen.report.method}
            weighedAt={new Date(frozen.report.weighedAt)}
          />
        </>
      ) : answer.error ? (
        <ErrorState error={answer.error} title={t('progress.transfer.failed')} onRetry={() => void answer.refetch()} />
      ) : (
        <LoadingRows count={5} height={120} />
      )}
    </Page>
  );
}
