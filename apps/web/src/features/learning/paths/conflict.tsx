import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import classes from './path.module.css';

/** Two people changed the same path: one of both has to be taken. */
export function Conflict({ onMine, onTheirs }: { readonly onMine: () => void; readonly onTheirs: () => void }) {
  const { t } = useText();
  return (
    <div role="alert" className={classes.conflict}>
      <p>{t('learning.paths.conflict')}</p>
      <Button variant="default" onClick={onMine}>
        {t('learning.paths.conflictMine')}
      </Button>
      <Button variant="default" onClick={onTheirs}>
        {t('learning.paths.conflictTheirs')}
      </Button>
    </div>
  );
}
