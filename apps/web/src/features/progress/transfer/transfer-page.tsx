import { Button } from '@mantine/core';
import { IconPrinter, IconSnowflake } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { pickLanguage } from '@vakwerk/domain/shared/localized';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { transferReportQuery, useFreeze } from './api';
import { FrozenList } from './frozen-list';
import { ReportBody } from './report-body';
import classes from './transfer.module.css';

/** One course: did training show up in calls? */
export function TransferPage() {
  const { t, language } = useText();
  const { courseId = '' } = useParams({ strict: false });
  const answer = useQuery(transferReportQuery(courseId));
  const report = answer.data?.transferReport;
  return (
    <Page
      title={
        report ? t('progress.transfer.question', { course: pickLanguage(report.title, language) }) : t('progress.transfer.title')
      }
      over={
        <Link to="/reports/transfer" className={classes.back ?? ''}>
          {t('progress.transfer.title')}
        </Link>
      }
      density="compact"
      actions={report && <Actions courseId={courseId} />}
    >
      {answer.data && report ? (
        <>
          <ReportBody figures={report.figures} method={report.method} weighedAt={new Date(report.weighedAt)} />
          <FrozenList versions={answer.data.frozenTransferReports} />
        </>
      ) : answer.error ? (
        <ErrorState error={answer.error} title={t('progress.transfer.failed')} onRetry={() => void answer.refetch()} />
      ) : (
        <LoadingRows count={5} height={120} />
      )}
    </Page>
  );
}

function Actions({ courseId }: { readonly courseId: string }) {
  const { t } = useText();
  const freeze = useFreeze(courseId);
  const [said, say] = useState('');
  const press = async () => {
    say('');
    const frozenId = await freeze.mutateAsync();
    const link = `${window.location.origin}/reports/transfer/frozen/${frozenId}`;
    // A browser without a clipboard (no https) still has the list of frozen versions below.
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    );
    say(t(copied ? 'progress.transfer.frozenNow' : 'progress.transfer.frozenNoCopy'));
  };
  return (
    <div className={classes.actions} data-no-print>
      <span role="status" className={classes.meta}>
        {freeze.error ? t('progress.transfer.freezeFailed') : said}
      </span>
      <Button variant="default" leftSection={<IconPrinter size={16} stroke={1.75} />} onClick={() => window.print()}>
        {t('progress.transfer.print')}
      </Button>
      <Button
        leftSection={<IconSnowflake size={16} stroke={1.75} />}
        loading={freeze.isPending}
        onClick={() => void press().catch(() => undefined)}
      >
        {t('progress.transfer.freeze')}
      </Button>
    </div>
  );
}
