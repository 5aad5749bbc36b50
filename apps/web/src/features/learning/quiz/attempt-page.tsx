import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import alone from '../pages/lesson-page.module.css';
import { type Attempt, attemptQuery } from './attempt-query';
import { OverviewView } from './overview-view';
import { QuizQuestionView } from './quiz-question-view';
import { useAttempt } from './use-attempt';

const AFTERWARDS = lazy(() => import('./afterwards'));
const OVERVIEW = 'overzicht';

/**
 * `/quiz/:attempt/:place`: a question by its number from 1, the overview, or what there is to read afterwards. One page, so that
 * answers on their way stay on their way while somebody walks through it.
 */
export function AttemptPage() {
  const { t } = useText();
  const { attemptId, place } = useParams({ from: '/shell/quiz/$attemptId/$place' });
  const attempt = useQuery(attemptQuery(attemptId));
  if (attempt.isError && !attempt.data)
    return (
      <div className={alone.alone}>
        <ErrorState
          error={attempt.error}
          title={t('learning.quiz.failed')}
          safe={t('learning.quiz.failedSafe')}
          onRetry={() => void attempt.refetch()}
        />
      </div>
    );
  if (!attempt.data)
    return (
      <div className={alone.alone}>
        <LoadingRows count={4} />
      </div>
    );
  if (attempt.data.status.endedAt || !attempt.data.mine)
    return (
      <Suspense fallback={<LoadingRows count={4} />}>
        <AFTERWARDS attempt={attempt.data} place={place} />
      </Suspense>
    );
  return <Answering attempt={attempt.data} place={place} />;
}

function Answering({ attempt, place }: { readonly attempt: Attempt; readonly place: string }) {
  const navigate = useNavigate();
  const answering = useAttempt(attempt);
  const total = attempt.questions.length;
  const number = Number(place);
  if (place === OVERVIEW || attempt.status.state === 'overdue') return <OverviewView attempt={attempt} answering={answering} />;
  if (!Number.isInteger(number) || number < 1 || number > total)
    return <Navigate to="/quiz/$attemptId/$place" params={{ attemptId: attempt.id, place: '1' }} replace />;
  const goTo = (next: number) => {
    if (next < 1) return;
    window.scrollTo(0, 0);
    const to = next > total ? OVERVIEW : String(next);
    void navigate({ to: '/quiz/$attemptId/$place', params: { attemptId: attempt.id, place: to } });
  };
  return (
    <QuizQuestionView
      key={attempt.questions[number - 1]?.id}
      attempt={attempt}
      answering={answering}
      index={number - 1}
      onBack={() => goTo(number - 1)}
      onNext={() => goTo(number + 1)}
    />
  );
}
