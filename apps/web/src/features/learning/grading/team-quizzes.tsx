import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { StatusWord } from '../../../ui/status-word';
import { TableScroll } from '../../../ui/table-scroll';
import { type TeamQuiz, useTeamQuizzes } from './grading-api';
import classes from './team-quizzes.module.css';

const ExtendDialog = lazy(() => import('./extend-dialog'));

/** Who is where in which quiz, running ones first; the place to give someone more time or another try. */
export function TeamQuizzes() {
  const { t } = useText();
  const list = useTeamQuizzes(true);
  const [extending, setExtending] = useState<TeamQuiz | null>(null);
  if (list.isPending) return <LoadingRows count={5} height={46} />;
  if (list.isError)
    return <ErrorState error={list.error} title={t('learning.grading.failed')} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0)
    return <EmptyState title={t('learning.grading.people.empty')} text={t('learning.grading.people.emptyText')} />;
  return (
    <>
      <TableScroll label={t('learning.grading.people.caption')}>
        <table className={classes.table}>
          <caption>{t('learning.grading.people.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('learning.grading.people.person')}</th>
              <th scope="col">{t('learning.grading.people.quiz')}</th>
              <th scope="col">{t('learning.grading.people.state')}</th>
              <th scope="col">{t('learning.grading.people.tries')}</th>
              <th scope="col">{t('learning.grading.people.result')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {list.data.map((each) => (
              <QuizRow key={`${each.assignmentId} ${each.stepId}`} quiz={each} onExtend={() => setExtending(each)} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {extending && (
        <Suspense fallback={null}>
          <ExtendDialog quiz={extending} onClose={() => setExtending(null)} />
        </Suspense>
      )}
    </>
  );
}

function QuizRow({ quiz, onExtend }: { readonly quiz: TeamQuiz; readonly onExtend: () => void }) {
  const { t, language, percent } = useText();
  const ended = quiz.lastState === 'finished' || quiz.lastState === 'abandoned';
  const most = quiz.attemptsAllowed == null ? null : quiz.attemptsAllowed + quiz.extraAttempts;
  return (
    <tr>
      <th scope="row">
        {quiz.lastAttemptId && ended ? (
          <Link to="/quiz/$attemptId/$place" params={{ attemptId: quiz.lastAttemptId, place: 'antwoorden' }}>
            {fullName(quiz.person)}
          </Link>
        ) : (
          fullName(quiz.person)
        )}
      </th>
      <td>
        {quiz.title[language]}
        <small>{quiz.courseTitle[language]}</small>
      </td>
      <td>
        <Where quiz={quiz} />
      </td>
      <td>{most == null ? quiz.attemptCount : t('learning.grading.people.triesOf', { count: quiz.attemptCount, most })}</td>
      <td>
        {quiz.finalRatio == null ? '' : percent(quiz.finalRatio)}
        {quiz.passedAt && <small>{t('learning.grading.people.passed')}</small>}
      </td>
      <td>
        {!quiz.passedAt && (
          <Button
            variant="default"
            size="xs"
            onClick={onExtend}
            aria-label={t('learning.grading.extend.openFor', { name: fullName(quiz.person) })}
          >
            {t('learning.grading.extend.open')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function Where({ quiz }: { readonly quiz: TeamQuiz }) {
  const { t, dayAndTime } = useText();
  const extra = quiz.extraSeconds > 0 || quiz.extraAttempts > 0 || quiz.extendedUntil;
  const words = quiz.lastState ? t(`learning.grading.people.${quiz.lastState}`) : t('learning.grading.people.notStarted');
  return (
    <>
      {quiz.lastState === 'overdue' ? <StatusWord tone="attention">{words}</StatusWord> : words}
      {quiz.lastClosesAt && quiz.lastState === 'inProgress' && (
        <small>{t('learning.grading.people.until', { moment: dayAndTime(new Date(quiz.lastClosesAt)) })}</small>
      )}
      {extra && <small>{t('learning.grading.people.extra')}</small>}
    </>
  );
}
