import { Button } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useText } from '../../../lib/i18n';
import { LoadingRows } from '../../../ui/loading-rows';
import { PageTitle } from '../../../ui/page';
import { PlayerFrame } from './player-frame';
import { type ReadingStep, StepBody } from './step-body';
import { BackButton, Place, useWalkingKeys } from './step-parts';
import type { StepProps } from './step-props';
import classes from './step-view.module.css';
import { useStepSaver } from './use-step-saver';

const StepTools = lazy(() => import('./step-tools'));
// Most steps are to be read; what asks for more comes with code of its own.
const QuestionView = lazy(() => import('./question-step-view'));
const DialogueView = lazy(() => import('../dialogue/dialogue-view'));
const QuizStepView = lazy(() => import('../quiz/quiz-step'));
const PackageView = lazy(() => import('../packages/package-view'));

/** One idea per view. Mount it with the step's id as key: every step begins anew. */
export function StepView(props: StepProps) {
  const { step } = props;
  if (step.__typename === 'QuestionStep')
    return (
      <Suspense fallback={<LoadingRows count={4} />}>
        <QuestionView {...props} step={step} />
      </Suspense>
    );
  if (step.__typename === 'QuizStep')
    return (
      <Suspense fallback={<LoadingRows count={4} />}>
        <QuizStepView {...props} />
      </Suspense>
    );
  if (step.__typename !== 'DialogueStep' && step.__typename !== 'PackageStep') return <ReadingView {...props} step={step} />;
  return (
    <Suspense fallback={<LoadingRows count={4} />}>
      {step.__typename === 'DialogueStep' ? <DialogueView {...props} step={step} /> : <PackageView {...props} step={step} />}
    </Suspense>
  );
}

function ReadingView({ module, step, index, onBack, onNext }: StepProps<ReadingStep>) {
  const { t, language } = useText();
  const saver = useStepSaver(module, step);
  const last = index === module.steps.length - 1;
  useWalkingKeys(onBack, onNext);
  return (
    <PlayerFrame
      module={module}
      current={index}
      bar={
        <>
          {index > 0 && <BackButton onBack={onBack} />}
          <SavedLine saved={saver.saved} />
          <Button size="lg" className={classes.next} onClick={onNext}>
            {t(last ? 'learning.player.finish' : 'learning.player.next')}
          </Button>
        </>
      }
    >
      <Place index={index} module={module} />
      <PageTitle>{step.title[language]}</PageTitle>
      <StepBody step={step} saver={saver} />
      <Suspense fallback={null}>
        <StepTools module={module} step={step} />
      </Suspense>
    </PlayerFrame>
  );
}

function SavedLine({ saved }: { readonly saved: boolean }) {
  const { t } = useText();
  return (
    <span role="status" className={classes.saved} data-failed={!saved || undefined}>
      {t(saved ? 'learning.player.saved' : 'learning.player.notSaved')}
    </span>
  );
}
