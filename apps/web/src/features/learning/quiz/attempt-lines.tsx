import { Link } from '@tanstack/react-router';
import { displayPercent } from '@vakwerk/domain/shared/ratio';
import { useText } from '../../../lib/i18n';
import { RowContent, Rows, rowClass } from '../../../ui/row';
import { StatusWord } from '../../../ui/status-word';
import classes from './attempt-lines.module.css';
import type { LearnerQuiz } from './quiz-query';

const METHODS = {
  highest: 'learning.quiz.finalHighest',
  average: 'learning.quiz.finalAverage',
  first: 'learning.quiz.finalFirst',
  last: 'learning.quiz.finalLast',
} as const;

/** What somebody did before, each try a way back to its answers. */
export function AttemptLines({ quiz }: { readonly quiz: LearnerQuiz }) {
  const { t, dayAndTime } = useText();
  if (quiz.attempts.length === 0) return null;
  return (
    <section className={classes.attempts}>
      {quiz.passedAt && <StatusWord tone="good">{t('learning.quiz.passed')}</StatusWord>}
      <h2>{t('learning.quiz.attempts')}</h2>
      {quiz.finalRatio != null && quiz.attempts.length > 1 && (
        <p className={classes.final}>
          {t('learning.quiz.finalGrade', { percent: displayPercent(quiz.finalRatio) })}. {t(METHODS[quiz.finalGrade])}
        </p>
      )}
      <Rows label={t('learning.quiz.attempts')}>
        {quiz.attempts.map((attempt) => (
          <li key={attempt.id}>
            <Link to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: '1' }} className={rowClass}>
              <RowContent
                title={t('learning.quiz.attemptNumber', { number: attempt.number })}
                sub={dayAndTime(new Date(attempt.endedAt ?? attempt.startedAt))}
                value={<Word attempt={attempt} />}
              />
            </Link>
          </li>
        ))}
      </Rows>
    </section>
  );
}

function Word({ attempt }: { readonly attempt: LearnerQuiz['attempts'][number] }) {
  const { t } = useText();
  if (attempt.state === 'inProgress') return t('learning.quiz.attemptOpen');
  if (attempt.state === 'overdue') return t('learning.quiz.attemptOverdue');
  if (attempt.state === 'abandoned') return t('learning.quiz.attemptAbandoned');
  if (attempt.awaiting) return t('learning.quiz.attemptAwaiting');
  return attempt.ratio == null
    ? t('learning.quiz.attemptHidden')
    : t('learning.quiz.attemptRight', { percent: displayPercent(attempt.ratio) });
}
