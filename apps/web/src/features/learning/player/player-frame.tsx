import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Panes } from '../../../ui/panes';
import type { LearnerModule } from '../api/module';
import { Contents } from './contents';
import classes from './player-frame.module.css';
import { TextSize } from './text-size';

interface Props {
  readonly module: LearnerModule;
  /** Index from 0; undefined once every step is behind us. */
  readonly current?: number;
  readonly children: ReactNode;
  readonly bar: ReactNode;
}

/** Head with close and progress, one column, a bar that stays. On wide screens the contents stand beside it. */
export function PlayerFrame({ module, current, children, bar }: Props) {
  const { t } = useText();
  const done = new Set(module.state.doneStepIds);
  return (
    <div className={classes.frame}>
      <Contents module={module} current={current} />
      <div className={classes.page}>
        <header className={classes.head}>
          <Link to="/today" className={classes.icon} aria-label={t('learning.player.stop')}>
            <IconX size={24} stroke={1.75} aria-hidden="true" />
          </Link>
          <div className={classes.progress}>
            <Panes
              total={module.steps.length}
              done={done.size}
              current={current}
              isDone={(index) => done.has(module.steps[index]?.id ?? '')}
            />
          </div>
          <TextSize />
        </header>
        <div className={classes.body}>{children}</div>
        <footer className={classes.bar}>
          <div>{bar}</div>
        </footer>
      </div>
    </div>
  );
}
