import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { useText } from '../lib/i18n';
import { useOffline } from '../lib/offline/use-offline';
import classes from './kept-pill.module.css';

/** Shown while there is no connection, or while something on this device still has to go to the server. */
export function KeptPill() {
  const { t } = useText();
  const offline = useOffline();
  return (
    <p role="status" className={classes.pill} data-shown={offline || undefined}>
      {offline && (
        <>
          <IconDeviceMobileCheck size={18} stroke={1.75} aria-hidden="true" />
          {t('common.offline.kept')}
        </>
      )}
    </p>
  );
}
