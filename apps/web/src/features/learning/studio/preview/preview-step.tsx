import { Button } from '@mantine/core';
import type { CourseContent, CourseModule, Step } from '@vakwerk/domain/learning/courses/content';
import { useText } from '../../../../lib/i18n';
import { PageTitle } from '../../../../ui/page';
import { PlayerFrame } from '../../player/player-frame';
import { StepBody } from '../../player/step-body';
import stepClasses from '../../player/step-view.module.css';
import type { StepSaver } from '../../player/use-step-saver';
import { QuizFacts } from '../../quiz/quiz-facts';
import { learnerModule, learnerQuiz, readingStep } from './learner-step';
import { PreviewQuestion } from './preview-question';

interface Props {
  readonly course: CourseContent;
  readonly module: CourseModule;
  readonly step: Step;
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** Looking is not learning: nothing is kept, nothing is sent. */
const NOTHING_SAVED: StepSaver = { saved: true, report: () => undefined, flush: async () => undefined };

/** One step in the learner's own frame. Its links would leave the studio, so they do nothing here. */
export function PreviewStep({ course, module, step, index, onIndex }: Props) {
  const { t, language } = useText();
  const learner = learnerModule(course, module, language);
  const reading = readingStep(step);
  const title = step.kind === 'question' ? step.question.prompt : step.title;
  return (
    <div
      onClickCapture={(event) => {
        if (!isLink(event.target)) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <PlayerFrame
        module={learner}
        current={index}
        bar={
          <>
            {index > 0 && (
              <Button size="lg" variant="default" onClick={() => onIndex(index - 1)}>
                {t('learning.player.back')}
              </Button>
            )}
            <Button size="lg" className={stepClasses.next} onClick={() => onIndex(index + 1)}>
              {t('learning.player.next')}
            </Button>
          </>
        }
      >
        <p className={stepClasses.place}>{t('learning.player.step', { step: index + 1, total: module.steps.length })}</p>
        <PageTitle>{title[language]}</PageTitle>
        {reading ? (
          <StepBody step={reading} saver={NOTHING_SAVED} />
        ) : step.kind === 'question' ? (
          <PreviewQuestion step={step} />
        ) : step.kind === 'quiz' ? (
          <QuizFacts quiz={learnerQuiz(step, language)} />
        ) : (
          <>
            {step.kind === 'package' && step.introduction[language] !== '' && <p>{step.introduction[language]}</p>}
            <p>{t(step.kind === 'package' ? 'learning.studio.preview.package' : 'learning.studio.preview.dialogue')}</p>
          </>
        )}
      </PlayerFrame>
    </div>
  );
}

/** Elements of another document are no instances of this one's classes. */
const isLink = (target: EventTarget): boolean =>
  'closest' in target && typeof target.closest === 'function' && target.closest('a[href^="/"]') !== null;
