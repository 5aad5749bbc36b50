import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { FeedbackSheet } from '../../../ui/feedback-sheet';
import { PageTitle } from '../../../ui/page';
import type { QuestionStep as Question } from '../api/module';
import { AnswerSheet } from './answer-sheet';
import { PlayerFrame } from './player-frame';
import { QUESTION_FORM, QuestionStep } from './question-step';
import { BackButton, Place, useWalkingKeys } from './step-parts';
import type { StepProps } from './step-props';
import classes from './step-view.module.css';
import { useQuestion } from './use-question';

const StepTools = lazy(() => import('./step-tools'));

/** A step that asks something: check, read why, go on. */
export default function QuestionStepView({ module, step, index, onBack, onNext }: StepProps<Question>) {
  const { t, language } = useText();
  const asking = useQuestion(module, step);
  const goOn = asking.before !== null || asking.graded !== null || asking.kept;
  useWalkingKeys(onBack, goOn ? onNext : asking.check);
  return (
    <>
      <PlayerFrame
        module={module}
        current={index}
        bar={
          <>
            {index > 0 && <BackButton onBack={onBack} />}
            {asking.before ? (
              <Button size="lg" className={classes.next} onClick={onNext}>
                {t('learning.player.next')}
              </Button>
            ) : (
              <Button size="lg" className={classes.next} type="submit" form={QUESTION_FORM} loading={asking.pending}>
                {t('learning.question.check')}
              </Button>
            )}
          </>
        }
      >
        <Place index={index} module={module} />
        <PageTitle>{step.question.prompt[language]}</PageTitle>
        <QuestionStep step={step} asking={asking} />
        <Suspense fallback={null}>
          <StepTools module={module} step={step} />
        </Suspense>
      </PlayerFrame>
      {asking.graded && <AnswerSheet graded={asking.graded} onNext={onNext} />}
      {asking.kept && (
        <FeedbackSheet outcome="kept" title={t('common.offline.kept')} action={t('learning.player.next')} onAction={onNext}>
          <p>{t('common.offline.later')}</p>
        </FeedbackSheet>
      )}
    </>
  );
}
