import { Link, useNavigate } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import classes from './library.module.css';
import { usePackages } from './package-library';
import { UploadPackage } from './upload-package';
import { useSizeWords } from './use-size-words';

/** Courses made elsewhere: bring one in, and see which there are. */
export function PackagesPage() {
  const { t, date } = useText();
  const sizeWords = useSizeWords();
  const navigate = useNavigate();
  const packages = usePackages();
  return (
    <Page title={t('learning.package.title')} intro={t('learning.package.intro')}>
      <UploadPackage
        packageId={null}
        onDone={({ packageId }) => void navigate({ to: '/packages/$packageId', params: { packageId } })}
      />
      {packages.isError && (
        <ErrorState error={packages.error} title={t('learning.package.listFailed')} onRetry={() => void packages.refetch()} />
      )}
      {packages.isPending && <LoadingRows count={3} />}
      {packages.data?.length === 0 && <EmptyState title={t('learning.package.empty')} text={t('learning.package.emptyText')} />}
      <ul className={classes.list}>
        {packages.data?.map((one) => (
          <li key={one.id}>
            <Link to="/packages/$packageId" params={{ packageId: one.id }} className={classes.row}>
              <b>{one.title}</b>
              <span className={classes.meta}>
                {[
                  t(`learning.package.standard.${one.standard}`),
                  t('learning.package.items', { count: one.itemCount }),
                  t('learning.package.version', { number: one.versionNumber, day: date(new Date(one.importedAt)) }),
                  t('learning.package.usedIn', { count: one.courseCount }),
                  t('learning.package.people', { count: one.learnerCount }),
                  sizeWords(one.bytes),
                  ...(one.archivedAt ? [t('learning.package.archived')] : []),
                ].join(' · ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
