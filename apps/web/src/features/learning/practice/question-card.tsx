import { Button } from '@mantine/core';
import { isMisconception, ratingOf } from '@vakwerk/domain/learning/practice/rating';
import { type Answer, answerKindOf, isAnswered } from '@vakwerk/domain/learning/questions/answer';
import type { AskedQuestion } from '@vakwerk/domain/learning/questions/asked-question';
import { certaintyAdvice } from '@vakwerk/domain/learning/questions/certainty';
import { type GradedResponse, gradeResponse } from '@vakwerk/domain/learning/questions/grade-response';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { useState } from 'react';
import { useText } from '../../../lib/i18n';
import { useShortcuts } from '../../../lib/shortcuts';
import { type Certainty, CertaintyControl } from '../../../ui/certainty-control';
import { FeedbackSheet } from '../../../ui/feedback-sheet';
import { QuestionReasons } from '../player/question/question-reasons';
import { QuestionView } from '../player/question-view';
import type { CardProps } from './card-props';
import { CardStack } from './card-stack';
import classes from './card-stack.module.css';
import { PracticeFrame } from './practice-frame';
import { useDayWords } from './use-day-words';

const FORM = 'practice-question';

interface Props extends CardProps {
  readonly question: AskedQuestion;
  readonly answerKey: Question;
}

/** Question, certainty, check. The same rule as the server's checks here, so that nobody waits, and a missing connection is no matter. */
export function QuestionCard({ card, question, answerKey, today, number, total, onUndo, onReview, onNext }: Props) {
  const { t, language } = useText();
  const { dayOf, isTomorrow } = useDayWords();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [certainty, setCertainty] = useState<Certainty | null>(null);
  const [graded, setGraded] = useState<GradedResponse | null>(null);
  const [asked, setAsked] = useState(false);
  const noAnswer = asked && !isAnswered(answer);
  const noCertainty = asked && certainty === null;
  const check = () => {
    if (graded) return;
    setAsked(true);
    if (!isAnswered(answer) || certainty === null) return;
    setGraded(gradeResponse(answerKey, answer));
    onReview({ answer, certainty });
  };
  useShortcuts([
    {
      keys: 'Enter',
      label: 'learning.practice.keyOn',
      group: 'learning.practice.keys',
      run: graded ? onNext : check,
    },
  ]);
  const dueOn = graded && certainty && card.dates[ratingOf(graded.outcome, certainty)];
  const last = number === total;
  return (
    <>
      <PracticeFrame
        total={total}
        done={number - 1}
        current={number - 1}
        onUndo={onUndo}
        bar={
          <Button size="lg" fullWidth type="submit" form={FORM}>
            {t('learning.question.check')}
          </Button>
        }
      >
        <CardStack card={card} number={number} total={total} title={question.prompt[language]} onAside={onNext}>
          <form
            id={FORM}
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              check();
            }}
          >
            <QuestionView question={question} value={answer} onChange={setAnswer} result={graded} />
            <div className={classes.certainty} data-away={graded ? true : undefined}>
              <CertaintyControl value={certainty} onChange={setCertainty} readOnly={graded !== null} />
            </div>
            <p role="alert" className={classes.missing}>
              {noAnswer && t(`learning.answer.missing.${answerKindOf(question.kind)}`)}{' '}
              {noCertainty && t('learning.question.chooseCertainty')}
            </p>
          </form>
        </CardStack>
      </PracticeFrame>
      {graded && certainty && dueOn && (
        <FeedbackSheet
          outcome={graded.outcome === 'right' ? 'right' : 'notYet'}
          title={t(`learning.question.${graded.outcome === 'notAnswered' ? 'wrong' : graded.outcome}`)}
          note={[
            certaintyWords(graded, certainty, t),
            isTomorrow(dueOn, today)
              ? t('learning.practice.returnsTomorrow')
              : t('learning.practice.returns', { day: dayOf(dueOn) }),
            isMisconception(graded.outcome, certainty) && t('learning.practice.misconception'),
          ]
            .filter(Boolean)
            .join(' ')}
          action={t(last ? 'learning.practice.finish' : 'learning.practice.next')}
          onAction={onNext}
        >
          <QuestionReasons
            correction={graded.correction}
            right={graded.outcome === 'right'}
            explanation={answerKey.explanation}
          />
        </FeedbackSheet>
      )}
    </>
  );
}

function certaintyWords(graded: GradedResponse, certainty: Certainty, t: ReturnType<typeof useText>['t']): string | null {
  const advice = certaintyAdvice(certainty, graded.outcome);
  return advice && t(`learning.advice.${advice}`);
}
