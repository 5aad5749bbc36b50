import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { ApiError } from '../lib/graphql';
import { useText } from '../lib/i18n';
import { CopyCode } from './copy-code';
import classes from './error-state.module.css';

interface Props {
  readonly error: unknown;
  /** What happened, in the words of the page: "We konden je kaarten niet laden." */
  readonly title?: string;
  /** What is safe. */
  readonly safe?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** What happened, what is safe, one button, and a code that support can look up. */
export function ErrorState({ error, title, safe, onRetry }: Props) {
  const { t } = useText();
  const known = error instanceof ApiError ? error : null;
  const offline = known?.code === 'OFFLINE';
  const forbidden = known?.code === 'FORBIDDEN';
  return (
    <div className={classes.error} role="alert">
      <IconAlertCircle size={24} stroke={1.75} aria-hidden="true" />
      <div>
        <h2>{forbidden ? t('common.error.forbidden') : (title ?? t('common.error.title'))}</h2>
        {!forbidden && <p>{offline ? t('common.error.offline') : (safe ?? t('common.error.safe'))}</p>}
        {onRetry && !forbidden && (
          <Button mt={16} onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        {known?.requestId && <CopyCode label={t('common.error.code')} code={known.requestId} />}
      </div>
    </div>
  );
}
