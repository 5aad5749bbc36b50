import { Link, useParams } from '@tanstack/react-router';
import { formatTimecode } from '@vakwerk/i18n/format-number';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import { TableScroll } from '../../../ui/table-scroll';
import classes from './library.module.css';
import { usePackageLearner, usePackageReport } from './package-library';
import { PackageVerdict } from './package-verdict';

/** How far people are in a package: numbers of everyone, names of the viewer's own teams. */
export function PackageReportPage() {
  const { t } = useText();
  const { packageId } = useParams({ from: '/shell/package-report/$packageId' });
  const report = usePackageReport(packageId);
  const { data } = report;
  return (
    <Page title={data?.title ?? t('learning.package.report')} intro={t('learning.package.reportIntro')}>
      {report.isError && (
        <ErrorState error={report.error} title={t('learning.package.listFailed')} onRetry={() => void report.refetch()} />
      )}
      {report.isPending && <LoadingRows count={3} />}
      <ul className={classes.list}>
        {data?.counts.map(({ progress, success, people }) => (
          <li key={`${progress}-${success}`} className={classes.row}>
            <PackageVerdict progress={progress} success={success ?? null} />
            <b>{t('learning.package.people', { count: people })}</b>
          </li>
        ))}
      </ul>
      {data?.learners.length === 0 && <EmptyState title={t('learning.package.nobody')} text={t('learning.package.nobodyText')} />}
      {data && data.learners.length > 0 && (
        <TableScroll label={t('learning.package.report')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('learning.package.who')}</th>
                <th scope="col">{t('learning.package.how')}</th>
                <th scope="col">{t('learning.package.location')}</th>
                <th scope="col">{t('learning.package.time')}</th>
                <th scope="col">{t('learning.package.versionShort')}</th>
              </tr>
            </thead>
            <tbody>
              {data.learners.map((one) => (
                <tr key={one.registrationId}>
                  <th scope="row">
                    <Link to="/package-report/person/$registrationId" params={{ registrationId: one.registrationId }}>
                      {fullName(one.person)}
                    </Link>
                  </th>
                  <td>
                    <PackageVerdict {...one} />
                  </td>
                  <td>{one.location ?? ''}</td>
                  <td>{formatTimecode(one.totalSeconds * 1000)}</td>
                  <td>{one.versionNumber}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Page>
  );
}

/** What one person reported: each sitting with the answers the package told of. */
export function PackageLearnerPage() {
  const { t, dayAndTime } = useText();
  const { registrationId } = useParams({ from: '/shell/package-report/person/$registrationId' });
  const report = usePackageLearner(registrationId);
  const { data } = report;
  return (
    <Page title={data ? fullName(data.person) : t('learning.package.report')} intro={data?.title}>
      {report.isError && (
        <ErrorState error={report.error} title={t('learning.package.listFailed')} onRetry={() => void report.refetch()} />
      )}
      {report.isPending && <LoadingRows count={3} />}
      {data && (
        <>
          <dl className={classes.facts}>
            <dt>{t('learning.package.how')}</dt>
            <dd>
              <PackageVerdict {...data} />
            </dd>
            <dt>{t('learning.package.location')}</dt>
            <dd>{data.location ?? t('learning.package.noLocation')}</dd>
            <dt>{t('learning.package.time')}</dt>
            <dd>{formatTimecode(data.totalSeconds * 1000)}</dd>
          </dl>
          <p className={classes.note}>{t('learning.package.noProof')}</p>
          {data.sittings.map((sitting) => (
            <section key={sitting.id} className={classes.sitting}>
              <h2>{dayAndTime(new Date(sitting.startedAt))}</h2>
              <p className={classes.meta}>
                {[
                  sitting.itemTitle,
                  formatTimecode(sitting.seconds * 1000),
                  !sitting.finished && t('learning.package.unfinished'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {sitting.interactions.length > 0 && (
                <ul className={classes.list}>
                  {sitting.interactions.map((answer) => (
                    <li key={answer.id} className={classes.row}>
                      <b>{answer.description || answer.id}</b>
                      <span className={classes.meta}>{[answer.response, answer.result].filter(Boolean).join(' · ')}</span>
                    </li>
                  ))}
                </ul>
              )}
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
