import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { KeptPill } from '../../../ui/kept-pill';
import { Panes } from '../../../ui/panes';
import classes from './practice-frame.module.css';

interface Props {
  readonly total: number;
  readonly done: number;
  /** Undefined when the set is over. */
  readonly current?: number | undefined;
  /** Null: there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  readonly children: ReactNode;
  /** Below, where the thumb is; absent under a sheet. */
  readonly bar?: ReactNode;
}

/** Head with stop, panes and undo; one column; a bar that stays. */
export function PracticeFrame({ total, done, current, onUndo, children, bar }: Props) {
  const { t } = useText();
  return (
    <div className={classes.page}>
      <header className={classes.head}>
        <Link to="/today" className={classes.icon} aria-label={t('learning.practice.stop')}>
          <IconX size={24} stroke={1.75} aria-hidden="true" />
        </Link>
        <Panes total={total} done={done} current={current} />
        {onUndo ? (
          <button type="button" className={classes.icon} aria-label={t('learning.practice.undo')} onClick={onUndo}>
            <IconArrowBackUp size={24} stroke={1.75} aria-hidden="true" />
          </button>
        ) : (
          <span />
        )}
      </header>
      <div className={classes.body}>
        <KeptPill />
        {children}
      </div>
      {bar && (
        <footer className={classes.bar}>
          <div>{bar}</div>
        </footer>
      )}
    </div>
  );
}
