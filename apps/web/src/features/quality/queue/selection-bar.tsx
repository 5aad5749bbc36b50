import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { KeyHint } from '../../../ui/key-hint';
import classes from './selection-bar.module.css';

interface Props {
  readonly count: number;
  readonly onNone: () => void;
  /** The deeds. */
  readonly children: ReactNode;
}

/** What can be done with the rows that are chosen. */
export function SelectionBar({ count, onNone, children }: Props) {
  const { t } = useText();
  if (count === 0) return null;
  return (
    <section className={classes.bar} aria-label={t('quality.select.region')}>
      <b role="status">{t('quality.select.count', { count })}</b>
      {children}
      <button type="button" onClick={onNone}>
        {t('quality.select.none')} <KeyHint keys="Escape" />
      </button>
    </section>
  );
}
