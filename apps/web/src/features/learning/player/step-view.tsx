import { Button } from '@mantine/core';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { PageTitle } from '../../../ui/page';
import type { LearnerModule, LearnerStep, QuestionStep as Question } from '../api/module';
import { AnswerSheet } from './answer-sheet';
import { AudioStep } from './audio-step';
import { PlayerFrame } from './player-frame';
import { QUESTION_FORM, QuestionStep } from './question-step';
import classes from './step-view.module.css';
import { TextStep } from './text-step';
import { useQuestion } from './use-question';
import { useStepSaver } from './use-step-saver';

interface Props<Step extends LearnerStep = LearnerStep> {
  readonly module: LearnerModule;
  readonly step: Step;
  /** From 0. */
  readonly index: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** One idea per view. Mount it with the step's id as key: every step begins anew. */
export function StepView(props: Props) {
  const { step } = props;
  return step.__typename === 'QuestionStep' ? <QuestionView {...props} step={step} /> : <ReadingView {...props} step={step} />;
}

function ReadingView({ module, step, index, onBack, onNext }: Props<Exclude<LearnerStep, { __typename?: 'QuestionStep' }>>) {
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
      <Place index={index} total={module.steps.length} />
      <PageTitle>{step.title[language]}</PageTitle>
      {step.__typename === 'TextStep' ? <TextStep step={step} saver={saver} /> : <AudioStep step={step} saver={saver} />}
    </PlayerFrame>
  );
}

function QuestionView({ module, step, index, onBack, onNext }: Props<Question>) {
  const { t, language } = useText();
  const asking = useQuestion(module, step);
  const goOn = asking.before !== null || asking.graded !== null;
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
        <Place index={index} total={module.steps.length} />
        <PageTitle>{step.question.prompt[language]}</PageTitle>
        <QuestionStep step={step} asking={asking} />
      </PlayerFrame>
      {asking.graded && <AnswerSheet graded={asking.graded} onNext={onNext} />}
    </>
  );
}

function useWalkingKeys(onBack: () => void, onNext: () => void): void {
  const group = 'learning.player.keys' as const;
  useShortcuts([
    { keys: 'ArrowRight', label: 'learning.player.keyNext', group, run: onNext },
    { keys: 'Enter', label: 'learning.player.keyNext', group, run: onNext },
    { keys: 'ArrowLeft', label: 'learning.player.keyBack', group, run: onBack },
  ]);
}

function Place({ index, total }: { readonly index: number; readonly total: number }) {
  const { t } = useText();
  return <p className={classes.place}>{t('learning.player.step', { step: index + 1, total })}</p>;
}

function BackButton({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <Button size="lg" variant="default" onClick={onBack}>
      {t('learning.player.back')}
    </Button>
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
