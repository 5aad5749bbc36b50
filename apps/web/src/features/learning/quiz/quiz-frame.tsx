import { IconCloudOff, IconLayoutGrid, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../../lib/i18n';
import { Panes } from '../../../ui/panes';
import frame from '../player/player-frame.module.css';
import type { Attempt } from './attempt-query';
import { QuizContents } from './quiz-contents';
import classes from './quiz-frame.module.css';
import type { Answering } from './use-attempt';

interface Props {
  readonly attempt: Attempt;
  readonly answering: Answering;
  /** Index from 0; undefined on the overview. */
  readonly current?: number;
  readonly children: ReactNode;
  readonly bar: ReactNode;
}

/** Head with close, progress and the way to the overview; one column; a bar that stays. On wide screens all questions stand beside it. */
export function QuizFrame({ attempt, answering, current, children, bar }: Props) {
  const { t } = useText();
  const { questions, saving } = answering;
  return (
    <div className={frame.frame}>
      <QuizContents attempt={attempt} questions={questions} current={current} />
      <div className={frame.page}>
        <header className={frame.head}>
          <Link
            to="/les/$assignmentId/$moduleId/stap/$step"
            params={{ assignmentId: attempt.assignmentId, moduleId: attempt.moduleId, step: String(attempt.stepNumber) }}
            className={frame.icon}
            aria-label={t('learning.quiz.stop')}
          >
            <IconX size={24} stroke={1.75} aria-hidden="true" />
          </Link>
          <Panes
            total={questions.length}
            done={questions.filter(({ answered }) => answered).length}
            current={current}
            isDone={(index) => questions[index]?.answered ?? false}
          />
          <Link
            to="/quiz/$attemptId/$place"
            params={{ attemptId: attempt.id, place: 'overzicht' }}
            className={frame.icon}
            aria-label={t('learning.quiz.overview')}
          >
            <IconLayoutGrid size={24} stroke={1.75} aria-hidden="true" />
          </Link>
        </header>
        <p role="status" className={classes.offline} data-shown={saving === 'offline' || undefined}>
          {saving === 'offline' && (
            <>
              <IconCloudOff size={18} stroke={1.75} aria-hidden="true" />
              {t('learning.quiz.offline')}
            </>
          )}
        </p>
        <div className={frame.body}>{children}</div>
        <footer className={frame.bar}>
          <div>{bar}</div>
        </footer>
      </div>
    </div>
  );
}
