import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useText } from '../../../lib/i18n';
import { StatusWord } from '../../../ui/status-word';
import classes from './intake.module.css';
import type { SentRow } from './table-import';

/** What came in, what waits, what was here, and every file that was refused with its reason. */
export function FolderDone({ sent, onClose }: { readonly sent: readonly SentRow[]; readonly onClose: () => void }) {
  const { t, tCode } = useText();
  const count = (outcome: string) => sent.filter((each) => each.outcome === outcome).length;
  const [parked, duplicate] = [count('parked'), count('duplicate')];
  const refused = sent.flatMap(({ row, outcome }) => (typeof outcome === 'string' ? [] : [{ row, code: outcome.refused }]));
  return (
    <div className={classes.form} role="status">
      <h2>{t('quality.intake.doneTitle', { count: count('imported') })}</h2>
      <ul className={classes.sums}>
        {parked > 0 && (
          <li>
            <StatusWord tone="info">{t('quality.intake.doneParked', { count: parked })}</StatusWord>{' '}
            <Link to="/admin/parked">{t('quality.parked.title')}</Link>
          </li>
        )}
        {duplicate > 0 && (
          <li>
            <StatusWord tone="info">{t('quality.intake.doneDuplicate', { count: duplicate })}</StatusWord>
          </li>
        )}
        {refused.length > 0 && (
          <li>
            <StatusWord tone="critical">{t('quality.intake.doneRefused', { count: refused.length })}</StatusWord>
          </li>
        )}
      </ul>
      {refused.length > 0 && (
        <ul className={classes.refused}>
          {refused.map(({ row, code }) => (
            <li key={row.line}>
              <b>{row.reference}</b> {tCode(code, 'quality.import.row.unknown')}
            </li>
          ))}
        </ul>
      )}
      <Button className={classes.start ?? ''} onClick={onClose}>
        {t('quality.intake.close')}
      </Button>
    </div>
  );
}
