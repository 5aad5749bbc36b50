import { CopyButton, UnstyledButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useText } from '../lib/i18n';
import classes from './copy-code.module.css';

export function CopyCodeButton({ code }: { readonly code: string }) {
  const { t } = useText();
  return (
    <CopyButton value={code} timeout={2000}>
      {({ copied, copy }) => (
        <UnstyledButton className={classes.button} onClick={copy}>
          {copied ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />}
          <span aria-live="polite">{copied ? t('common.copied') : t('common.copy')}</span>
        </UnstyledButton>
      )}
    </CopyButton>
  );
}
