import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { Page } from '../../../ui/page';
import classes from './library.module.css';
import { previewPackage, useChangePackage, usePackage } from './package-library';
import { PackageStage } from './package-stage';
import { UploadPackage } from './upload-package';
import { useSizeWords } from './use-size-words';

/** One package: what was found in it, where it is used, a look around, and its next version. */
export function PackagePage() {
  const { t, number, date, language } = useText();
  const sizeWords = useSizeWords();
  const { packageId } = useParams({ from: '/shell/packages/$packageId' });
  const found = usePackage(packageId);
  const change = useChangePackage();
  const [preview, setPreview] = useState<Awaited<ReturnType<typeof previewPackage>> | null>(null);
  if (found.isError)
    return (
      <Page title={t('learning.package.title')}>
        <ErrorState error={found.error} title={t('learning.package.listFailed')} onRetry={() => void found.refetch()} />
      </Page>
    );
  const { data } = found;
  const newest = data?.versions[0];
  if (!data || !newest)
    return (
      <Page title={t('learning.package.title')}>
        <LoadingRows count={4} />
      </Page>
    );
  const look = (itemId: string | null) => void previewPackage(newest.id, itemId).then(setPreview, () => undefined);
  return (
    <Page title={data.title}>
      <div className={classes.buttons}>
        <Button onClick={() => look(null)}>{t('learning.package.preview')}</Button>
        <Button
          variant="default"
          renderRoot={(props) => <Link {...props} to="/package-report/$packageId" params={{ packageId }} />}
        >
          {t('learning.package.report')}
        </Button>
        <Button
          variant="default"
          loading={change.isPending}
          onClick={() => change.mutate({ id: packageId, archived: !data.archivedAt })}
        >
          {t(data.archivedAt ? 'learning.package.unarchive' : 'learning.package.archive')}
        </Button>
      </div>
      <section className={classes.section}>
        <h2>{t('learning.package.found')}</h2>
        <dl className={classes.facts}>
          <dt>{t('learning.package.kind')}</dt>
          <dd>
            {t(`learning.package.standard.${newest.standard}`)}{' '}
            {newest.standard === 'scorm2004' && newest.edition && `(${newest.edition})`}
          </dd>
          <dt>{t('learning.package.file')}</dt>
          <dd>{newest.fileName}</dd>
          <dt>{t('learning.package.holds')}</dt>
          <dd>{t('learning.package.files', { count: newest.files, size: sizeWords(newest.bytes) })}</dd>
        </dl>
        <ol className={classes.list}>
          {newest.items.map((item) => (
            <li key={item.id} className={classes.row}>
              <span>
                {item.folders.length > 0 && <span className={classes.meta}>{item.folders.join(' › ')} › </span>}
                <b>{item.title}</b>
                <p className={classes.meta}>
                  {t(`learning.package.item.${item.kind}`)}
                  {item.masteryScore !== null &&
                    item.masteryScore !== undefined &&
                    ` · ${t('learning.package.mastery', { score: number(item.masteryScore, 2) })}`}
                </p>
              </span>
              <Button variant="default" onClick={() => look(item.id)}>
                {t('learning.package.previewItem')}
              </Button>
            </li>
          ))}
        </ol>
      </section>
      <section className={classes.section}>
        <h2>{t('learning.package.usedTitle')}</h2>
        {data.courses.length === 0 && <p className={classes.meta}>{t('learning.package.usedNowhere')}</p>}
        <ul className={classes.list}>
          {data.courses.map((course) => (
            <li key={course.id} className={classes.row}>
              <b>{course.title[language]}</b>
              <span className={classes.meta}>
                {t(course.published ? 'learning.package.inPublished' : 'learning.package.inDraft')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.section}>
        <h2>{t('learning.package.versions')}</h2>
        <p className={classes.meta}>{t('learning.package.versionsText')}</p>
        <ul className={classes.list}>
          {data.versions.map((version) => (
            <li key={version.id} className={classes.row}>
              <b>{t('learning.package.version', { number: version.number, day: date(new Date(version.importedAt)) })}</b>
              <span className={classes.meta}>{version.fileName}</span>
            </li>
          ))}
        </ul>
        {!data.archivedAt && <UploadPackage packageId={packageId} onDone={() => undefined} />}
      </section>
      {preview && (
        <PackageStage
          key={preview.sittingId}
          launched={preview}
          title={data.title}
          onReport={null}
          onClosed={() => setPreview(null)}
          note={t('learning.package.previewNote')}
        />
      )}
    </Page>
  );
}
