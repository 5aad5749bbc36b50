import { Dropzone } from '@mantine/dropzone';
import { IconPackageImport } from '@tabler/icons-react';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './library.module.css';
import { PackageProblem, type UploadedPackage, useUploadPackage } from './package-library';

const ZIP = { 'application/zip': ['.zip'] };
const MEGABYTE = 2 ** 20;
/** Limits in bytes are told in megabytes; the others are numbers of things. */
const IN_BYTES = new Set(['archiveTooLarge', 'unpackedTooLarge', 'manifestTooLarge']);

/** Takes a package by dropping or choosing it, follows it until it is judged, and tells in words what is wrong with it. */
export function UploadPackage({
  packageId,
  onDone,
}: {
  readonly packageId: string | null;
  readonly onDone: (done: UploadedPackage) => void;
}) {
  const { t, tCode, percent } = useText();
  const upload = useUploadPackage(packageId);
  const { error } = upload;
  const words = () => {
    if (error instanceof PackageProblem) {
      const { name = 'none', limit = 0 } = error.about;
      return tCode(`learning.package.problem.${error.code}`, 'learning.package.uploadFailed', {
        name,
        limit: IN_BYTES.has(error.code) ? Math.floor(limit / MEGABYTE) : limit,
      });
    }
    return t(error instanceof ApiError && error.code === 'OFFLINE' ? 'common.error.offline' : 'learning.package.uploadFailed');
  };
  return (
    <div className={classes.upload}>
      <Dropzone
        accept={ZIP}
        multiple={false}
        disabled={upload.isPending}
        inputProps={{ 'aria-label': t('learning.package.choose') }}
        className={classes.drop ?? ''}
        onDrop={([file]) => file && upload.mutate(file, { onSuccess: onDone })}
        onReject={() => upload.reset()}
      >
        <span className={classes.dropWords}>
          <IconPackageImport size={28} stroke={1.5} aria-hidden="true" />
          <b>{t(packageId === null ? 'learning.package.drop' : 'learning.package.dropVersion')}</b>
          <span>{t('learning.package.kinds')}</span>
        </span>
      </Dropzone>
      {upload.isPending && (
        <p role="status" className={classes.progress}>
          <progress max={1} value={upload.progress ?? undefined} aria-label={t('learning.package.choose')} />
          {upload.progress !== null && upload.progress < 1
            ? t('learning.package.sending', { percent: percent(upload.progress) })
            : t('learning.package.judging')}
        </p>
      )}
      <div role="status">
        {upload.data && <StatusWord tone="good">{t(`learning.package.outcome.${upload.data.outcome}`)}</StatusWord>}
      </div>
      <div role="alert">{error && <StatusWord tone="critical">{words()}</StatusWord>}</div>
    </div>
  );
}
