import { IconX } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { KeptPill } from '../../../ui/kept-pill';
import { Panes } from '../../../ui/panes';
import type { LearnerModule } from '../api/module';
import { Contents } from './contents';
import classes from './player-frame.module.css';
import { TextSize } from './text-size';
import { useDoneSteps } from './use-done-steps';

interface Props {
  readonly module: LearnerModule;
  /** Index from 0; undefined once every step is behind us. */
  readonly current?: number;
  readonly children: ReactNode;
  readonly bar: ReactNode;
  /** Panes of the step itself instead of those of the lesson; the words that go with them stand in the step. */
  readonly own?: { readonly total: number; readonly done: number; readonly current?: number | undefined } | undefined;
}

/** Head with close and progress, one column, a bar that stays. On wide screens the contents stand beside it. */
export function PlayerFrame({ module, current, children, bar, own }: Props) {
  const { t } = useText();
  const done = useDoneSteps(module);
  const navigate = useNavigate();
  useShortcuts([
    {
      keys: 'Escape',
      label: 'learning.player.keyStop',
      group: 'learning.player.keys',
      // A dialog closes first.
      run: () => void (document.querySelector('[role=dialog]') ?? navigate({ to: '/today' })),
    },
  ]);
  return (
    <div className={classes.frame}>
      <Contents module={module} current={current} />
      <div className={classes.page}>
        <header className={classes.head}>
          <Link to="/today" className={classes.icon} aria-label={t('learning.player.stop')}>
            <IconX size={24} stroke={1.75} aria-hidden="true" />
          </Link>
          <div className={classes.progress}>
            {own ? (
              <Panes {...own} />
            ) : (
              <Panes
                total={module.steps.length}
                done={done.size}
                current={current}
                isDone={(index) => done.has(module.steps[index]?.id ?? '')}
              />
            )}
          </div>
          <TextSize />
        </header>
        <div className={classes.body}>
          <KeptPill />
          {children}
        </div>
        <footer className={classes.bar}>
          <div>{bar}</div>
        </footer>
      </div>
    </div>
  );
}
