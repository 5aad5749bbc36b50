import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { ErrorState } from '../../../ui/error-state';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import type { LearnerModule, LearnerStep } from '../api/module';
import { PlayerFrame } from '../player/player-frame';
import { AttemptLines } from './attempt-lines';
import { QuizFacts } from './quiz-facts';
import { type LearnerQuiz, quizQuery, useStartAttempt } from './quiz-query';
import classes from './quiz-step.module.css';

interface Props {
  readonly module: LearnerModule;
  readonly step: LearnerStep;
  /** From 0. */
  readonly index: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** A quiz in its lesson: what it asks and allows, what you did before, and one button. */
export default function QuizStepView({ module, step, index, onBack, onNext }: Props) {
  const { t, tCode, language } = useText();
  const navigate = useNavigate();
  const quiz = useQuery(quizQuery(module.assignmentId, step.id));
  const start = useStartAttempt(module.assignmentId, step.id);
  const go = () =>
    start.mutate(undefined, {
      onSuccess: (attemptId) => void navigate({ to: '/quiz/$attemptId/$place', params: { attemptId, place: '1' } }),
    });
  return (
    <PlayerFrame
      module={module}
      current={index}
      bar={
        <>
          {index > 0 && (
            <Button size="lg" variant="default" onClick={onBack}>
              {t('learning.player.back')}
            </Button>
          )}
          {quiz.data && <Go quiz={quiz.data} starting={start.isPending} onStart={go} onNext={onNext} />}
        </>
      }
    >
      <p className={classes.place}>{t('learning.player.step', { step: index + 1, total: module.steps.length })}</p>
      <PageTitle>{step.title[language]}</PageTitle>
      {quiz.data ? (
        <>
          <QuizFacts quiz={quiz.data} />
          <p role="alert" className={classes.refused}>
            {start.error
              ? tCode(start.error instanceof ApiError ? `learning.error.${start.error.code}` : '', 'learning.quiz.failed')
              : !['start', 'resume'].includes(quiz.data.may) &&
                !quiz.data.passedAt &&
                tCode(`learning.error.${quiz.data.may}`, 'learning.quiz.failed')}
          </p>
          <AttemptLines quiz={quiz.data} />
        </>
      ) : quiz.isError ? (
        <ErrorState
          error={quiz.error}
          title={t('learning.quiz.failed')}
          safe={t('learning.quiz.failedSafe')}
          onRetry={() => void quiz.refetch()}
        />
      ) : (
        <LoadingRows count={3} />
      )}
    </PlayerFrame>
  );
}

interface GoProps {
  readonly quiz: LearnerQuiz;
  readonly starting: boolean;
  readonly onStart: () => void;
  readonly onNext: () => void;
}

/** Going on is the first thing once it is passed; another try is then the second. */
function Go({ quiz, starting, onStart, onNext }: GoProps) {
  const { t } = useText();
  const may = quiz.may === 'start' || quiz.may === 'resume';
  const words =
    quiz.may === 'resume'
      ? t('learning.quiz.resume')
      : quiz.attempts.length > 0
        ? t('learning.quiz.again')
        : t('learning.quiz.startMinutes', { minutes: quiz.minutes });
  const onward = Boolean(quiz.passedAt) && quiz.may !== 'resume';
  return (
    <>
      {may && (
        <Button
          size="lg"
          variant={onward ? 'default' : 'filled'}
          className={onward ? undefined : classes.go}
          loading={starting}
          onClick={onStart}
        >
          {words}
        </Button>
      )}
      {(onward || !may) && (
        <Button size="lg" className={classes.go} onClick={onNext}>
          {t('learning.player.next')}
        </Button>
      )}
    </>
  );
}
