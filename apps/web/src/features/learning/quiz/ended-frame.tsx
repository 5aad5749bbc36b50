import { IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Panes } from '../../../ui/panes';
import frame from '../player/player-frame.module.css';
import type { Attempt } from './attempt-query';
import classes from './ended-frame.module.css';

/** Head and bar of the player for what is read afterwards. */
export function EndedFrame({
  attempt,
  children,
  bar,
}: {
  readonly attempt: Attempt;
  readonly children: ReactNode;
  readonly bar: ReactNode;
}) {
  const { t } = useText();
  const total = attempt.questions.length;
  return (
    <div className={`${frame.page} ${classes.page}`}>
      <header className={frame.head}>
        {attempt.mine ? (
          <Link
            to="/les/$assignmentId/$moduleId/stap/$step"
            params={{ assignmentId: attempt.assignmentId, moduleId: attempt.moduleId, step: String(attempt.stepNumber) }}
            className={frame.icon}
            aria-label={t('learning.quiz.toLesson')}
          >
            <IconX size={24} stroke={1.75} aria-hidden="true" />
          </Link>
        ) : (
          <Link to="/grading" className={frame.icon} aria-label={t('learning.grading.back')}>
            <IconX size={24} stroke={1.75} aria-hidden="true" />
          </Link>
        )}
        <Panes total={total} done={total} isDone={() => true} />
        <span />
      </header>
      <div className={frame.body}>{children}</div>
      <footer className={`${frame.bar} ${classes.bar}`}>
        <div>{bar}</div>
      </footer>
    </div>
  );
}
